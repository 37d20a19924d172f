// What `respite-server check` finds is said in words, in the operator's language, with what to do next.

import Foundation
import GRDB
import ServerCore
import Testing

@testable import DepartmentSide

@Suite struct CheckTests {
    /// A department side whose database somebody has changed behind its back.
    private func tampered(_ sql: String) async throws -> ServerTool {
        let tool = try ServerTool()
        let made = try tool("init", "--role", "department", "--home", "{root}/d", "--address", "https://127.0.0.1:18443")
        try #require(made.status == 0, "\(made.errors)")
        let database = try ServerDatabase(tool.path("d/respite.sqlite"), schema: .department)
        try await database.change { try $0.execute(sql: sql) }
        try database.close()
        return tool
    }

    private static let columns =
        "booking, clinician, status, kind, purpose, modality, session_start, session_end, occupied_start, occupied_end"
    private static let withoutChanges = """
        INSERT INTO booking (\(columns)) VALUES (randomblob(32), randomblob(32), 'booked', 'individual', 'intake', 'video', 1, 2, 1, 2)
        """
    private static let overlapping = """
        INSERT INTO booking (\(columns)) VALUES (zeroblob(32), zeroblob(32), 'booked', 'individual', 'intake', 'video', 1, 3, 1, 3);
        INSERT INTO booking (\(columns)) VALUES (randomblob(32), zeroblob(32), 'booked', 'individual', 'intake', 'video', 2, 4, 2, 4)
        """

    @Test(arguments: [
        (withoutChanges, "A booking lacks one of its changes."), (overlapping, "Two bookings of one clinician overlap."),
    ])
    func aBrokenRuleIsSaidInWords(_ sql: String, _ sentence: String) async throws {
        let tool = try await tampered(sql)
        let outcome = try tool("check", "--home", "{root}/d")
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(
            outcome.errors
                == "The check found what must never be: \(sentence) Stop the server, keep a copy of its folder for whoever looks for the cause, and restore the last backup that “check” finds in order.\n"
        )
    }

    /// Nothing of it bypasses the catalogue.
    @Test func aBrokenRuleIsSaidInTheOperatorsLanguage() async throws {
        let tool = try await tampered(Self.withoutChanges)
        let outcome = try tool("check", "--home", "{root}/d", "--language", "en-XA")
        #expect(outcome.status == 1 && !outcome.errors.contains("booking") && !outcome.errors.contains("backup"))
        let other = try tool("check", "--home", "{root}/d", "--role", "provider", "--language", "en-XA")
        #expect(other.status == 1 && !other.errors.contains("department side") && !other.errors.contains("folder"))
    }
}
