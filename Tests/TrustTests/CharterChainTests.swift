// Replacing signers: old and new thresholds, one version at a time, from any card ever printed.

import Sodium
import Testing
import Trust
import Wire

struct CharterChainTests {
    let fixture: Fixture
    let keys: Keys
    let first: Blob

    init() throws {
        fixture = try Fixture()
        keys = fixture.keys
        first = try SignedDocument(fixture.charter, signedBy: [keys.clinical, keys.sponsor]).blob
    }

    /// The second clinical signer is replaced by another key.
    private func second(version: UInt64 = 2) throws -> Charter {
        try Fixture.charter(keys, programme: fixture.programme, version: version, clinical: [keys.clinical, keys.ghost])
    }

    private func chain(_ blobs: [Blob]) throws -> CharterChain { try CharterChain(blobs, programme: fixture.programme) }

    @Test func aReplacedSignerSignsFromThenOn() throws {
        let blobs = [first, try SignedDocument(second(), signedBy: [keys.clinical, keys.sponsor]).blob]
        #expect(try chain(blobs).current.version == 2)
        let bundle = try fixture.bundle(charters: blobs, timestamp: fixture.timestamp(charter: second()), clinical: keys.ghost)
        #expect(try fixture.trusted(bundle).programme.signers.contains { $0.key == keys.ghost.publicKey })
        let bySomebodyReplaced = try fixture.bundle(charters: blobs, clinical: keys.secondClinical)
        expectRefusal(.unknownSigner, .roster) { try fixture.trusted(bySomebodyReplaced) }
    }

    /// Both clinical signers leave at once: an old one and a new one must sign.
    @Test func aCharterNeedsTheOldAndTheNewThresholds() throws {
        let next = try Fixture.charter(keys, programme: fixture.programme, version: 2, clinical: [keys.ghost])
        func verify(_ signers: [SigningKey]) throws -> CharterChain {
            try chain([first, SignedDocument(next, signedBy: signers).blob])
        }
        #expect(try verify([keys.clinical, keys.ghost, keys.sponsor]).current == next)
        expectRefusal(.thresholdNotMet, .charter) { try verify([keys.ghost, keys.sponsor]) }
        expectRefusal(.thresholdNotMet, .charter) { try verify([keys.clinical, keys.sponsor]) }
        expectRefusal(.thresholdNotMet, .charter) { try verify([keys.clinical, keys.ghost]) }
        expectRefusal(.thresholdNotMet, .charter) { try verify([keys.sponsor]) }
        expectRefusal(.unknownSigner, .charter) { try verify([keys.clinical, keys.ghost, keys.sponsor, keys.department]) }
    }

    /// The sponsor alone can neither replace the clinical signers nor lower their threshold.
    @Test func aSponsorAloneDoesNotReplaceTheCharter() throws {
        let own = try Fixture.charter(keys, programme: fixture.programme, version: 2, clinical: [keys.ghost])
        expectRefusal(.thresholdNotMet, .charter) { try chain([first, SignedDocument(own, signedBy: [keys.ghost, keys.sponsor]).blob]) }
    }

    @Test func aVersionLeftOutBreaksTheChain() throws {
        let third = try SignedDocument(second(version: 3), signedBy: [keys.clinical, keys.sponsor]).blob
        expectRefusal(.charterChainBroken, .charter) { try chain([first, third]) }
        expectRefusal(.charterChainBroken, .charter) { try chain([first, first]) }
        expectRefusal(.charterChainBroken, .charter) { try chain([]) }
        let secondAlone = try SignedDocument(second(), signedBy: [keys.clinical, keys.sponsor]).blob
        expectRefusal(.notTheCardsCharter, .charter) { try chain([secondAlone]) }
    }

    @Test func aLaterCharterOfAnotherProgrammeIsRefused() throws {
        let other = try ProgrammeID(bytes: [UInt8](repeating: 8, count: 20))
        let next = try Fixture.charter(keys, programme: other, version: 2)
        expectRefusal(.wrongProgramme, .charter) {
            try chain([first, SignedDocument(next, signedBy: [keys.clinical, keys.sponsor]).blob])
        }
    }

    @Test func anOldCardKeepsWorkingAfterManyCharters() throws {
        let later = try (2...6).map { version in
            try SignedDocument(second(version: UInt64(version)), signedBy: [keys.clinical, keys.sponsor]).blob
        }
        #expect(try chain([first] + later).current.version == 6)
    }

    @Test func aCharterThatNobodyCouldSatisfyIsRefused() throws {
        #expect(throws: WireError(.invalidValue, "")) { try Fixture.charter(keys, clinicalThreshold: 3) }
        #expect(throws: WireError(.invalidValue, "")) { try Fixture.charter(keys, clinicalThreshold: 0) }
        #expect(throws: WireError(.invalidValue, "")) { try Fixture.charter(keys, clinical: []) }
    }

    /// One person with one key must not be both signatures of a policy.
    @Test func oneKeyInTwoRolesIsRefused() throws {
        #expect(throws: WireError(.invalidValue, "")) { try Fixture.charter(keys, clinical: [keys.sponsor]) }
    }

    @Test func onlyTheFirstCharterIsWithoutTheProgrammesID() throws {
        #expect(throws: WireError(.invalidValue, "")) { try Fixture.charter(keys, version: 2) }
        #expect(throws: WireError(.invalidValue, "")) { try Fixture.charter(keys, programme: fixture.programme, version: 1) }
    }
}
