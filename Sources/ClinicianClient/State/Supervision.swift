// What a clinician's device remembers of reports about unsigned notes: the number of its own, and the newest of each supervisee's device.

import CaseFile
import Envelope
import Sodium
import Wire

struct Supervision: Codable, Sendable {
    /// As it was believed. It stays beside what a server shows later: an older one is never taken.
    struct Received: Codable, Sendable {
        let device: SigningPublicKey
        let number: UInt64
        /// Of the report as it came.
        let digest: Digest
        /// `NoteAges`.
        let ages: Blob

        init(_ report: DeviceSigned<NoteReport>, _ ages: NoteAges) {
            device = report.body.device
            number = report.body.number
            digest = report.digest
            self.ages = Blob(ages.canonicalBytes)
        }

        var read: NoteAges? { try? NoteAges(canonicalBytes: ages.bytes) }
    }

    /// Of the newest report that this device made.
    var number: UInt64 = 0
    /// By device, each once.
    var received: [Received] = []

    /// - Returns: how many are newer than what was known; how many are older, or another under the same number.
    mutating func take(_ reports: [Received]) -> (new: Int, rolledBack: Int) {
        var counts = (new: 0, rolledBack: 0)
        for report in reports {
            guard let index = received.firstIndex(where: { $0.device == report.device }) else {
                received.append(report)
                counts.new += 1
                continue
            }
            let known = received[index]
            guard known.digest != report.digest else { continue }
            guard known.number < report.number else {
                counts.rolledBack += 1
                continue
            }
            received[index] = report
            counts.new += 1
        }
        return counts
    }
}
