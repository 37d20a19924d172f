// The register of codes: one form, nothing twice, digests only.

import Sodium
import Testing
import Trust
import Wire

@testable import Tokens

@Suite struct CodeRegisterTests {
    private func digests(_ count: UInt8) throws -> [Digest] {
        try (0..<count).map { try EligibilityCode(bytes: [UInt8](repeating: $0, count: EligibilityCode.length)).digest }
    }

    private func register(_ codes: [Digest]) throws -> CodeRegister {
        try register(codes, last: Fixture.thisQuarter.next.next.next)
    }

    private func register(_ codes: [Digest], last: PeriodID) throws -> CodeRegister {
        try CodeRegister(
            programme: try ProgrammeID(bytes: [UInt8](repeating: 1, count: ProgrammeID.length)),
            cell: Fixture.cell,
            first: Fixture.thisQuarter,
            last: last,
            codes: codes
        )
    }

    @Test func aRegisterReadsBackAndDoesNotKeepTheOrderOfPrinting() throws {
        let one = try register(try digests(40))
        let two = try register(try digests(40).reversed())
        #expect(one.canonicalBytes == two.canonicalBytes)
        #expect(try CodeRegister(canonicalBytes: one.canonicalBytes) == one)
    }

    @Test func aRegisterHoldsNoCode() throws {
        let code = try EligibilityCode.random()
        let bytes = try register([code.digest]).canonicalBytes
        #expect(!(0...bytes.count - code.bytes.count).contains { Array(bytes[$0..<$0 + code.bytes.count]) == code.bytes })
    }

    @Test func whatIsNoRegisterIsRefused() throws {
        let codes = try digests(2)
        #expect(throws: WireError(.invalidValue, "")) { try register([]) }
        #expect(throws: WireError(.invalidValue, "")) { try register([codes[0], codes[1], codes[0]]) }
        #expect(throws: WireError(.invalidValue, "")) { try register(codes, last: Fixture.thisQuarter.previous) }
    }

    @Test func everyTruncationAndAnUnsortedRegisterAreRefused() throws {
        let bytes = try register(try digests(3)).canonicalBytes
        for count in 0..<bytes.count { #expect(throws: WireError.self) { try CodeRegister(canonicalBytes: Array(bytes.prefix(count))) } }
        let swapped = bytes.dropLast(64) + bytes.suffix(32) + bytes.suffix(64).prefix(32)
        #expect(throws: WireError(.nonCanonical, "")) { try CodeRegister(canonicalBytes: Array(swapped)) }
    }
}
