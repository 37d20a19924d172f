// What the dates of a pilot mean for whoever looks now: officers and clinicians read the same.

public import Localization
public import Wire

public enum PilotNotice {
    /// - Parameter show: a moment as this person reads it.
    public static func sentence(_ pilot: Span, now: Instant, _ texts: Texts, _ show: (Instant) -> String) -> String {
        if now < pilot.start {
            return texts(
                "The service is a pilot that starts {time}: nothing is offered for a time before it.", ["time": show(pilot.start)])
        }
        guard pilot.end <= now else { return texts("The service is a pilot that ends {time}.", ["time": show(pilot.end)]) }
        return texts("The pilot ended {time}: nothing is offered any more.", ["time": show(pilot.end)])
    }
}
