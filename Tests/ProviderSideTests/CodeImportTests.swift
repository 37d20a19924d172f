// Taking in codes: signed by the clinical side, of this programme, no more than the rounds say.

import Foundation
import ServerCore
import Sodium
import Testing
import Tokens
import Trust
import Wire

@testable import ProviderSide

@Suite struct CodeImportTests {
    private static func codes(_ count: Int) throws -> [EligibilityCode] { try (0..<count).map { _ in try EligibilityCode.random() } }

    @Test func aFileIsTakenInOnceAndMoreCardsLater() async throws {
        let fixture = try await Fixture.founded()
        let first = try Self.codes(60)
        let file = try fixture.file([try fixture.register(first)])
        #expect(try await CodeImport(fixture.side).run(file) == 60)
        #expect(try await CodeImport(fixture.side).run(file) == 0)
        #expect(try await CodeImport(fixture.side).run(try fixture.file([try fixture.register(try Self.codes(30))])) == 30)
        await #expect(throws: ServerError(.documentRefused)) {
            try await CodeImport(fixture.side).run(try fixture.file([try fixture.register(try Self.codes(1))]))
        }
    }

    @Test func whatTheClinicalSignersDidNotSignIsRefused() async throws {
        let fixture = try await Fixture.founded()
        let register = try fixture.register(try Self.codes(3))
        for signers in [[], [fixture.sponsor], [try SigningKey.random()], [fixture.clinical, try SigningKey.random()]] {
            let file = try fixture.file([register], signedBy: signers)
            await #expect(throws: ServerError(.documentRefused)) { try await CodeImport(fixture.side).run(file) }
        }
    }

    @Test func oneBadRegisterSpoilsTheFile() async throws {
        let fixture = try await Fixture.founded()
        let good = try Self.codes(3)
        let stranger = try ProgrammeID(bytes: [UInt8](repeating: 9, count: ProgrammeID.length))
        let file = try fixture.file([
            try fixture.register(good), try fixture.register(try Self.codes(3), programme: stranger),
        ])
        await #expect(throws: ServerError(.documentRefused)) { try await CodeImport(fixture.side).run(file) }
        let key = try SigningKey.random().publicKey
        await #expect(throws: IssuanceRefusal.codeUnknown) {
            try await SQLiteIssuanceStore(fixture.side.database).register(key, code: good[0].digest, in: Fixture.quarter)
        }
    }

    @Test(arguments: ["", "{}", "[]", "{\"registers\":[\"AAAA\"]}", "{\"registers\":[7]}", "{\"registers\":\"\"}"])
    func whatIsNoFileOfCodesIsRefused(_ text: String) async throws {
        let fixture = try await Fixture.founded()
        await #expect(throws: ServerError(.documentRefused)) { try await CodeImport(fixture.side).run(Array(text.utf8)) }
    }

    @Test func codesBeforeTheProgrammeAreRefused() async throws {
        let fixture = try await Fixture()
        let file = try fixture.file([try fixture.register(try Self.codes(3))])
        await #expect(throws: ServerError(.notFounded)) { try await CodeImport(fixture.side).run(file) }
    }
}
