// Reports about unsigned notes with the department side: one's own to the supervisor, and those of one's supervisees.

public import CaseFile
import CaseVault
import Envelope
import LocalState
import ServiceAPI
import Sodium
import Trust
import Wire

/// What supervisees' devices said.
public struct NoteReportsTaken: Sendable, Equatable {
    /// Newer than what was known.
    public internal(set) var new = 0
    /// Older than what was known, or another in its place: the newer one counts.
    public internal(set) var rolledBack = 0
    /// By nobody who may, for somebody else, or not to be opened.
    public internal(set) var refused = 0
    /// The server handed none out.
    public internal(set) var isUnavailable = false
}

extension ClinicianSession {
    /// Sends one where somebody supervises this clinician, whatever there is to say: a server sees no more than that the device handed in.
    /// - Returns: whether the server refused it. Then the supervisor goes on seeing the one before, and its age.
    func report(_ vault: Vault, _ client: ServiceClient, _ device: SigningKey, at now: Instant) async throws -> Bool {
        let last = try state.read().supervision?.number ?? 0
        let (next, isExhausted) = last.addingReportingOverflow(1)
        // By the clock, so that a device that was put back from a backup goes on above what it has forgotten.
        let number = max(UInt64(clamping: now.seconds), next)
        guard !isExhausted, let report = try vault.noteReport(number: number, at: now) else { return false }
        // Before it leaves: no number is used twice.
        try await state.update { state in
            var supervision = state.supervision ?? Supervision()
            supervision.number = max(supervision.number, number)
            state.supervision = supervision
        }
        do {
            _ = try await client.call(PutNoteReport.self, NoteReportRequest(report), by: device, at: now)
            return false
        } catch ServiceError.refused {
            return true
        }
    }

    /// Asks nothing where there is nobody to supervise. Before the records: what was submitted when a report was made is there then.
    func takeReports(_ vault: Vault, _ client: ServiceClient, _ device: SigningKey, at now: Instant) async throws -> NoteReportsTaken {
        var taken = NoteReportsTaken()
        guard !vault.supervisees.isEmpty else { return taken }
        let served: [Blob]
        do {
            served = try await client.call(GetNoteReports.self, by: device, at: now).reports
        } catch ServiceError.refused {
            taken.isUnavailable = true
            return taken
        }
        guard served.count <= RecordLimits.reports else { throw ServiceError.badAnswer }
        var read: [Supervision.Received] = []
        for blob in served {
            guard let report = try? DeviceSigned<NoteReport>(blob) else {
                taken.refused += 1
                continue
            }
            switch vault.read(report, at: now) {
            case .ages(let ages): read.append(Supervision.Received(report, ages))
            case .ofNobody: continue
            case .refused: taken.refused += 1
            }
        }
        let received = read
        (taken.new, taken.rolledBack) = try await state.update { state in
            var supervision = state.supervision ?? Supervision()
            let counts = supervision.take(received)
            state.supervision = supervision
            return counts
        }
        return taken
    }

    /// What the devices of those whom this clinician supervises now said last. Needs no network.
    public func noteAges() async throws -> [NoteAges] {
        let saved = try state.read()
        let now = now(saved)
        let practice = Practice(try await programme(), at: now)
        return saved.supervision?.received.compactMap { received in
            guard let ages = received.read, practice.isActive(ages.author, at: now),
                practice.isCertified(received.device, of: ages.author, at: now)
            else { return nil }
            return ages
        } ?? []
    }
}
