// Reports about unsigned notes: made of the owner's cases for their supervisor, and read where the owner is the supervisor.

public import CaseFile
public import Envelope
internal import Sealing
public import Sodium
internal import Trust
public import Wire

/// What a report comes to, as a server shows it.
public enum ReadNoteReport: Sendable, Hashable {
    case ages(NoteAges)
    /// Of a device that was revoked, or of somebody whom the reader does not supervise: it counts for nothing, and is nobody's lie.
    case ofNobody
    /// For another reader, by a device that nobody certified, or not to be opened.
    case refused
}

extension Vault {
    /// How many of the owner's notes are unsigned and since when, sealed to their supervisor. `nil` where nobody supervises them, or the
    /// supervisor has no key now.
    /// - Parameter number: above every one that this device used before.
    public func noteReport(number: UInt64, at now: Instant) throws -> DeviceSigned<NoteReport>? {
        let practice = practice
        guard owner.place != .outdated, let supervisor = practice.supervisor(of: owner.clinician, at: now),
            let subkey = try? practice.devices.currentSubkey(of: supervisor, at: now, roster: practice.roster)
        else { return nil }
        let ages = try reading(at: now) { contents, judge in
            NoteAges(contents.foldAll(judge).map(\.state), of: owner.clinician, at: now)
        }
        return try NoteReport.seal(ages, for: supervisor, to: subkey, number: number, by: owner.device)
    }

    /// Those whom the owner supervises now, as the roster says.
    public var supervisees: Set<SigningPublicKey> { practice.facts.signer(owner.clinician).supervises }

    /// Opens a report whose signature holds. Which of two is the newer is for the caller to know.
    public func read(_ report: DeviceSigned<NoteReport>, at now: Instant) -> ReadNoteReport {
        let practice = practice
        let lists = practice.devices.lists.values.map(\.body)
        guard report.body.supervisor == owner.clinician,
            lists.contains(where: { $0.devices.contains { $0.key == report.body.device } })
        else { return .refused }
        let author = supervisees.first {
            practice.isCertified(report.body.device, of: $0, at: now) && practice.isActive($0, at: now)
        }
        guard let author else { return .ofNobody }
        let opened = owner.subkeys.lazy.compactMap { try? report.body.open(NoteAges.self, with: $0) }.first
        // A device whose clock is a day ahead would be believed for longer than others.
        guard let ages = opened, ages.author == author, ages.at <= now + 86_400 else { return .refused }
        return .ages(ages)
    }
}
