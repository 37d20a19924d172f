// A clinician's backup and the vault: what no server has goes along, and is put back.

import CaseFile
import CaseVault
import LocalState
import Scheduling
import Sealing
import ServiceAPI
import Testing
import Wire

@testable import ClinicianClient

struct CarryingCasesTests {
    @Test func aBackupHoldsWhatOnlyTheVaultHas() async throws {
        let clinic = try await Clinic()
        _ = try await clinic.session.synchronise()
        let session = clinic.session
        let vault = try await session.vault()
        let caseID = try vault.openCase(.walkIn, zone: .utc, person: "Kim", at: Programme.now).state.id
        let half = try UnfinishedNote(in: caseID, .newNote, .soap, text: "half a sent", savedAt: Programme.now)
        try vault.keep(half)
        let path = clinic.path + "/state.bak"
        #expect(try await session.withCarriedCases { try session.state.backup(to: path) } == 0)
        #expect(try session.state.read().carriedCases == nil)
        await #expect(throws: LocalStateError.alreadyThere) {
            _ = try await session.withCarriedCases { try session.state.backup(to: path) }
        }
        #expect(try session.state.read().carriedCases == nil)

        let file = StateFile<ClinicianState>(in: StateDirectory(clinic.path + "/elsewhere"), kind: .clinician)
        let opened = try await file.restore(from: path, passphrase: try Clinic.passphrase())
        try await opened.update { $0.markRestored() }
        let restored = clinic.session(opened)
        try await restored.takeCarriedCases()
        #expect(try opened.read().carriedCases == nil)
        // The department side is read before anything is shown.
        await #expect(throws: VaultError.notFound) { _ = try await restored.vault() }
        let again = try await restored.vault(synchronising: true)
        #expect(try again.unfinished(at: Programme.now) == [half])
        #expect(try again.cases(at: Programme.now).map { "\($0.number) \($0.state.opening?.content.person?.value ?? "")" } == ["1 Kim"])
    }
}
