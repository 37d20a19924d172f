// A programme as it is now, in copies of both sides' homes: to try several futures of the same past.

import Foundation
import ProviderSide
import ServerCore
import TestSupport
import Trust
import Wire

extension Programme {
    /// Runs copies of both sides. They have the same clock.
    public func inCopies(_ body: @escaping @Sendable (Programme) async throws -> Void) async throws {
        let department = try await RunningSide(copying: department, clock: clock)
        let provider = try await RunningSide(copying: provider, clock: clock)
        let original = self
        try await provider.run { providerClient in
            try await department.run { departmentClient in
                try await body(
                    Programme(
                        clock: original.clock,
                        documents: original.documents,
                        department: department,
                        provider: provider,
                        transport: HonestTransport(doors: [
                            .init(entry: department.entry, client: departmentClient), .init(entry: provider.entry, client: providerClient),
                        ]),
                        ada: original.ada,
                        ben: original.ben,
                        cards: original.cards
                    ))
            }
        }
    }
}

extension RunningSide {
    fileprivate init(copying other: RunningSide, clock: SettableClock) async throws {
        directory = try TemporaryDirectory()
        log = LogBook()
        // All that was written is then in the database itself.
        _ = try await other.side.database.forgetDeleted()
        let folder = directory.url.appendingPathComponent("home")
        try FileManager.default.copyItem(at: other.side.home.folder, to: folder)
        let role = other.side.role
        side = try await Side(
            try ServerHome(opening: folder, role: role), schema: other.side.database.schema, log: log.logger, now: { clock.now })
        entry = other.entry
    }
}
