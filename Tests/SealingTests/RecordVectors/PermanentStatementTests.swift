// Tombstones, heads and recovery shares of version 1: what was signed or split once stays what it is.

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

@Suite struct PermanentStatementTests {
    private let forge: RecordForge

    init() throws { forge = try RecordForge() }

    private func header() throws -> RecordHeader {
        try RecordHeader(
            record: RecordID(bytes: [UInt8](repeating: 0x11, count: 16)), device: forge.ada.device.publicKey, counter: 258,
            previous: Digest(sha256: [1]), bucket: .kib8
        )
    }

    /// Ed25519 leaves nothing to chance, so that the bytes themselves are known.
    @Test func aHeadOfVersion1IsTheseBytes() throws {
        let newest = CoreReference(device: forge.ada.device.publicKey, counter: 258, core: Digest(sha256: [2]))
        let head = try DeviceSigned(DeviceHead(newest: newest, at: Practice.now), by: forge.ada.device)
        #expect(Hex.encode(Digest(sha256: head.bytes).bytes) == "8420de6be2b53fa8867e9f577a2b6e3a3945d5bb8ba4372b7438c0f41c62cd1b")
    }

    @Test func aTombstoneOfVersion1IsTheseBytes() throws {
        var writer = ByteWriter()
        writer.string(RecordTombstone.domain)
        writer.u16(1)
        writer.prefixed(try header().canonicalBytes)
        writer.value(Digest(sha256: [2]))
        writer.value(forge.ben.device.publicKey)
        let tombstone = try RecordTombstone(canonicalBytes: writer.bytes)
        #expect(tombstone.header == (try header()))
        let signed = try DeviceSigned(tombstone, by: forge.ben.device)
        #expect(Hex.encode(Digest(sha256: signed.bytes).bytes) == "93f929bbe60ea4b095a689e0e5bf04fec06a86884fbbdaefcf048991c5d1b58f")
    }

    /// Split once among Ada, Ben and Cleo, two of whom are enough.
    @Test func theSharesOfVersion1GiveTheCustodian() throws {
        let custodian = try RecoveredCustodian(Colleague.seed(0x61)).keys
        let plan = try RecoveryPlan(canonicalBytes: Self.plan)
        #expect(plan.custodian == custodian)
        let holders = [forge.ada, forge.ben, forge.cleo]
        #expect(plan.holders == holders.map(\.identity))
        let shares = try zip(holders, Self.shares).map { holder, bytes in
            try SealedRecoveryShare(canonicalBytes: bytes).open(with: holder.subkey, plan: plan)
        }
        for pair in [[0, 1], [0, 2], [1, 2]] {
            #expect(try CustodianRecovery.recover(plan, from: pair.map { shares[$0] }).keys == custodian)
        }
    }

    private static let plan = bytes(
        """
        AAAAFXJlc3BpdGUucmVjb3ZlcnkucGxhbgABvnXWG4yC9EsxuQ2eYw_JJOCTfdU0otrJcQ3t80P7A2ayKG-xESRS_hsQKrjx6G0lJZoAl0jDUUNCgDQ6mzQQ\
        FQIAAAADiEuIV_TqoWE8YVBNs01L6vNGUXoOMd483dTZtCAdnQtIB1pZfnIaFW4uB5neXMDFMk3G5-rxzdRiUIaOxTIV3duZX-JRadFByrm7upK6oB-fLh7O\
        ffTLKsBRkPN_zB-dAAAAAyYP_Uwe3xA7l8SKyA8BNWfX_wELX1-pUVGoBY9vIjAEGAC9jn6SBaaqViLRbrwJ1AOblvAWhb-e9Lup2rBUKkncLCYbrwxF0sJ3\
        goJT2yNxkvPZmERJMlSPNEN5mV1gww
        """)
    private static let shares = [
        """
        AAAAF3Jlc3BpdGUucmVjb3Zlcnkuc2VhbGVkAAG-ddYbjIL0SzG5DZ5jD8kk4JN91TSi2slxDe3zQ_sDZrIob7ERJFL-GxAquPHobSUlmgCXSMNRQ0KANDqb\
        NBAVAWIMN1-i-OU2JCwUOyHHMVgmeWzotn5NmgPCuAKDcQI0VVUslM63XndE-xrinkIO1NZbeTW2aXQa1QETsnGuhEi8JHCotZOYHw3po97Dr_up
        """,
        """
        AAAAF3Jlc3BpdGUucmVjb3Zlcnkuc2VhbGVkAAG-ddYbjIL0SzG5DZ5jD8kk4JN91TSi2slxDe3zQ_sDZrIob7ERJFL-GxAquPHobSUlmgCXSMNRQ0KANDqb\
        NBAVAnUSm85Cph_1OY-n-J_OeDvm9bdWrfMHz0-zM9QUMCkQn-eYMTIn5gXOWVQsM3HRSQ6zBEQ5bge7-nd9EYqXUy3bReU4LyfRlH-OHP0A8Hnw
        """,
        """
        AAAAF3Jlc3BpdGUucmVjb3Zlcnkuc2VhbGVkAAG-ddYbjIL0SzG5DZ5jD8kk4JN91TSi2slxDe3zQ_sDZrIob7ERJFL-GxAquPHobSUlmgCXSMNRQ0KANDqb\
        NBAVA0VsW-A_XJntwBRjSe9hYcGNFTchz2lBJOTyZermhtsnI-HresG2lzEXDUYCTdF00hbZWfwctdtZgCB327Tsp4zQM-vDJvq0qLiXK6djnPc1
        """,
    ].map(bytes)

    /// No bytes where the text is damaged: the test then fails.
    private static func bytes(_ text: String) -> [UInt8] { (try? Base64URL.decode(text)) ?? [] }
}
