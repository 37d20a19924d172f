// The days on which somebody made sure of a number, as whoever writes and whoever signs them is told.

public import Localization
public import Policies
public import Wire

extension PolicyRules {
    /// Nobody would believe a day to come: every program would say of the number that nobody has checked it.
    ///
    /// - Parameter file: which names the day, for the sentence.
    /// - Throws: `verifiedAhead` for the first such line of the card or the directory.
    public func requireVerifiedByNow(_ texts: Texts, file: String, now: Instant) throws(DeskError) {
        for line in crisisResources + directory.map(\.line) {
            guard let day = line.verified, ResourceAge.believed(day, at: now) == nil else { continue }
            throw DeskError(.verifiedAhead, ["file": file, "name": line.name, "date": Outline.day(day, texts)])
        }
    }
}
