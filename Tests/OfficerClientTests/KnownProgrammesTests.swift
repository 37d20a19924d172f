// What was verified of a programme is verified again whenever something else is in the state.

import Foundation
import LocalState
import OfficerClient
import ProgrammeFixture
import ServiceAPI
import Testing
import Trust
import Wire

@Suite struct KnownProgrammesTests {
    @Test func whatAnotherRunHasTakenIsVerifiedAndSeen() async throws {
        try await withOfficer { programme, officer, session in
            #expect(try await session.programme().roster.version == 1)
            try await programme.install(try programme.documents.roster([programme.ada.entry], version: 2))
            _ = try await officer.session(over: programme.transport).refresh()
            let known = try await session.programme()
            #expect(known.roster.version == 2 && known.roster.clinicians.count == 1)
            #expect(known.devices.lists.keys.contains(programme.ada.key) && known.devices.lists.count == 1)
        }
    }

    /// Neither the documents nor the key lists of a memory are believed because another memory was.
    @Test(arguments: ["charters", "roster", "policy", "rounds", "timestamp", "deviceLists"])
    func aMemoryThatDiffersInOneByteIsNotTheOneThatWasVerified(_ part: String) async throws {
        try await withOfficer(tokens: 1) { _, officer, _ in
            let memory = try #require(try officer.state.read().memory)
            let programmes = KnownProgrammes()
            let now = officer.clock.now
            let id = try programmes.programme(of: memory, now: now).trusted.id
            #expect(throws: TrustError.self) { try programmes.programme(of: try Self.bent(memory, part), now: now) }
            // The good one is still good.
            #expect(try programmes.programme(of: memory, now: now).trusted.id == id)
        }
    }

    /// The memory with one bit of the last signature of a part turned over.
    private static func bent(_ memory: ProgrammeMemory, _ part: String) throws -> ProgrammeMemory {
        func bend(_ value: Any?) throws -> Any {
            if let list = value as? [Any] { return try Array(list.dropLast()) + [bend(list.last)] }
            var bytes = try Base64URL.decode(try #require(value as? String))
            bytes[bytes.count - 1] ^= 1
            return Base64URL.encode(bytes)
        }
        var fields = try #require(try JSONSerialization.jsonObject(with: try JSONEncoder().encode(memory)) as? [String: Any])
        if fields[part] != nil {
            fields[part] = try bend(fields[part])
        } else {
            var bundle = try #require(fields["bundle"] as? [String: Any])
            bundle[part] = try bend(bundle[part])
            fields["bundle"] = bundle
        }
        return try JSONDecoder().decode(ProgrammeMemory.self, from: try JSONSerialization.data(withJSONObject: fields))
    }
}
