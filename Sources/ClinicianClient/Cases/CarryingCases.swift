// Case files in a backup: what only this device has of them travels inside the sealed state, for as long as the copy takes.

import CaseVault
import LocalState
import ServiceAPI
import Wire

extension ClinicianSession {
    /// Puts what only the vault has into the state, does what `copy` does with it, and takes it out again.
    /// - Returns: how many records did not fit and have to be handed in first.
    /// - Throws: what `copy` throws; `VaultError` where there are case files that do not open: nothing was copied then.
    public func withCarriedCases(_ copy: () throws -> Void) async throws -> Int {
        guard try hasVault else {
            try copy()
            return 0
        }
        let vault = try await vault()
        let (sealed, leftOut) = try vault.carried(at: try writingTime())
        try await state.update { $0.carriedCases = Blob(sealed) }
        do { try copy() } catch {
            try? await state.update { $0.carriedCases = nil }
            throw error
        }
        try await state.update { $0.carriedCases = nil }
        return leftOut
    }

    /// After a restore: what came with the backup goes back into the vault, beside whatever is there. Everything else comes with the next
    /// `synchroniseCases`, before which nothing is shown.
    /// - Throws: `VaultError` where there are case files here that do not open; they stay, and so does what was carried.
    public func takeCarriedCases() async throws {
        guard let sealed = try state.read().carriedCases else { return }
        let vault = try await vault(synchronising: true)
        try vault.take(carried: sealed.bytes)
        try await state.update { $0.carriedCases = nil }
    }
}
