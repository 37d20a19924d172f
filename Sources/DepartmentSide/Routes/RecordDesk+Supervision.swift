// Reports about unsigned notes: from a supervisee's device to the supervisor whom the signed roster names, and to nobody else.

internal import Envelope
internal import ServerCore
internal import ServiceAPI
internal import Sodium
internal import Trust
internal import Wire

extension RecordDesk {
    /// In days: a device that reports no more has left nothing here after that.
    static let reportDays = 35

    static func day(_ instant: Instant) -> Int { Int(clamping: instant.seconds / 86_400) }

    func addSupervisionRoutes(to routes: Routes) {
        routes.answer(PutNoteReport.self) { try await take($0, by: $1) }
        routes.answer(GetNoteReports.self) { _, caller in
            let supervisor = try department.clinician(of: caller)
            let roster = try department.side.trust.founded().roster.body
            let supervisees = Set(roster.clinicians.filter { $0.supervisor == supervisor }.map(\.identity))
            return NoteReports(reports: try await store.reports(for: supervisor, of: supervisees, limit: RecordLimits.reports))
        }
    }

    private func take(_ body: NoteReportRequest, by caller: SigningPublicKey) async throws -> Nothing {
        let clinician = try department.clinician(of: caller)
        try allowance.admit(clinician)
        let report = try readingSigned { () throws(EnvelopeError) in try DeviceSigned<NoteReport>(body.report) }
        guard report.body.device == caller else { throw Problem.notAuthorised }
        let trust = department.side.trust
        guard try trust.founded().roster.body.clinician(clinician)?.supervisor == report.body.supervisor else {
            throw Problem.documentRefused
        }
        let now = department.side.now()
        let listed = trust.devices.lists[clinician]?.body
        let certified = Set((listed?.devices.map(\.key) ?? []).filter { listed?.certifies($0, at: now) ?? false })
        let stored = try await refusing {
            try await store.report(report, of: clinician, certified: certified, day: Self.day(now))
        }
        allowance.spend(stored, of: clinician)
        return Nothing()
    }
}
