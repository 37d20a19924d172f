// Under which key a run has spoken. One run speaks under one key: two signed requests within a minute would show whoever watches a server that
// their keys belong to one person.

import LocalState
import Synchronization

final class Voice: Sendable {
    enum Name: Equatable {
        case booking(KeyID)
        /// One card's. Two cards that ask within a minute would be known as one officer's.
        case issuance(KeyID)
        case checkIn
    }

    private let used = Mutex<Name?>(nil)
    private let looked = Mutex(false)

    /// What a person asks for is done, whatever was done before.
    func speak(as name: Name) { used.withLock { $0 = name } }

    /// Whether this run has looked for a time to book: a booking may follow.
    var hasLookedForTime: Bool { looked.withLock { $0 } }

    func lookForTime() { looked.withLock { $0 = true } }

    /// What nobody asked for is done under the key that was used already, or left for another run.
    func mayAlsoSpeak(as name: Name) -> Bool {
        used.withLock { used in
            guard used == nil || used == name else { return false }
            used = name
            return true
        }
    }
}
