// A person's tool waits for a server that is asked too much, and says so.

public import Localization
public import ServiceAPI
public import Terminal

extension PatientTransport {
    /// Says on standard error how long it waits, so that results can be piped.
    public convenience init(_ transport: any Transport, console: any Console, texts: Texts) {
        self.init(transport) { seconds in
            console.writeError(
                texts("The server is asked too much just now; this goes on in {time}.", ["time": texts.duration(seconds: Int64(seconds))]))
        }
    }
}
