// Clinicians' figures as `respite-notes` sends them, for rounds with many clinicians.

public import CheckIn
public import RoundResults
import ServerCore
import ServiceAPI
public import Sodium
public import Trust
public import Wire

extension Programme {
    /// So many clinicians beside Ada and Ben, on both sides' roster, with their devices published.
    /// - Parameter others: of the roster as well, whose devices publish for themselves.
    public func addClinicians(
        _ count: Int, role: Trust.ClinicianRole = .licensedClinician, and others: [ClinicianEntry] = []
    ) async throws -> [TestClinician] {
        let more = try (0..<count).map { try TestClinician("Clinician \($0)", role: role) }
        try await install(try documents.roster(try ([ada, ben] + more).map { try $0.entry } + others, version: 2))
        for clinician in more { try await clinician.publish(in: self) }
        return more
    }

    /// What clinicians are counted in.
    public func workTask() throws -> RoundTask {
        let programme = try department.side.trust.founded()
        return try RoundTask.ofWork(programme: programme.id, rounds: programme.rounds, round: Self.round)
            ?? { throw WireError(.invalidValue, "no work is counted") }()
    }

    public func list(of clinician: TestClinician, devices: [Device]? = nil, version: UInt64 = 1) throws -> Blob {
        try SignedDocument(
            try clinician.devices(documents.programme, version: version, devices: devices), signedBy: [clinician.identity]
        ).blob
    }

    public func make(
        _ figures: WorkFigures, of clinician: TestClinician, list other: Blob? = nil, by device: SigningKey? = nil
    ) throws -> SealedCheckIn {
        try SealedCheckIn.make(
            figures, for: try workTask(), devices: try other ?? list(of: clinician), device: device ?? clinician.device)
    }

    public func send(_ figures: SealedCheckIn, by device: SigningKey) async throws {
        let body = WorkFiguresRequest(figures: Blob(figures.canonicalBytes))
        _ = try await departmentClient.call(PostWorkFigures.self, body, by: device, at: clock.now)
    }

    /// Figures of each, all different.
    public func sendFigures(_ clinicians: [TestClinician]) async throws -> [WorkFigures] {
        var all: [WorkFigures] = []
        for (index, clinician) in clinicians.enumerated() {
            let figures = WorkFigures(sessionsKept: 30 + 7 * index, followUpsKept: 50 - index, handOffsCompleted: index % 3)
            try await send(try make(figures, of: clinician), by: clinician.device)
            all.append(figures)
        }
        return all
    }
}
