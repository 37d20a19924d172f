// A record first seen after its signer's revocation is unverified, unless somebody valid had named it before.

import Envelope
import Sealing
import Sodium
import Testing
import Wire

@Suite struct VouchingTests {
    var shelf: Shelf
    let ada: Colleague
    let ben: Colleague
    let revokedAt = Practice.now + 5000

    init() throws {
        shelf = try Shelf()
        ada = shelf.practice.ada
        ben = shelf.practice.ben
    }

    /// Ada's device is revoked, and Ben sees everything for the first time after that.
    private mutating func revokeAda() {
        shelf.devices = [ada.revoked(at: revokedAt), ben.certified, shelf.practice.cleo.certified]
        shelf.now = revokedAt + 100
    }

    @Test mutating func withoutAWitnessItIsUnverified() throws {
        let note = try shelf.write(by: ada)
        revokeAda()
        let view = shelf.look()
        #expect(view.findings == [.unverified(note, .signerRevoked(at: revokedAt))])
        #expect(!view.believes(note))
        let opening = try shelf.records[0].open(as: ben.reader, trusting: shelf.signatories, firstSeen: shelf.now)
        #expect(try view.vouched(opening.requireUnverified()) == nil)
    }

    @Test mutating func aWitnessFromBeforeVouchesForItAndForAllBeforeIt() throws {
        let notes = try (0..<3).map { _ in try shelf.write(by: ada) }
        try shelf.write(by: ben, seeing: [notes[2]])
        let later = try shelf.write(by: ada)
        revokeAda()
        let view = shelf.look()
        #expect(notes.allSatisfy(view.believes))
        #expect(view.findings == [.unverified(later, .signerRevoked(at: revokedAt))])
        let opening = try shelf.records[0].open(as: ben.reader, trusting: shelf.signatories, firstSeen: shelf.now)
        #expect(try view.vouched(opening.requireUnverified())?.reference == notes[0])
    }

    @Test mutating func aWitnessFromAfterwardsVouchesForNothing() throws {
        let note = try shelf.write(by: ada)
        try shelf.write(by: ben, written: revokedAt)
        revokeAda()
        #expect(shelf.look().findings == [.unverified(note, .signerRevoked(at: revokedAt))])
    }

    /// A thief of the device names the record from another record of the same device, or of another revoked one.
    @Test mutating func aRevokedWitnessVouchesForNothing() throws {
        let note = try shelf.write(by: ada)
        let own = try shelf.write(by: ada)
        let other = try shelf.write(by: shelf.practice.cleo, to: [shelf.practice.cleo, ben])
        revokeAda()
        shelf.devices = [ada.revoked(at: revokedAt), ben.certified, shelf.practice.cleo.revoked(at: revokedAt)]
        let doubt = Doubt.signerRevoked(at: revokedAt)
        #expect(shelf.look().findings == [.unverified(note, doubt), .unverified(own, doubt), .unverified(other, doubt)])
    }

    @Test mutating func whatWasSeenBeforeTheRevocationNeedsNoWitness() throws {
        let note = try shelf.write(by: ada)
        _ = shelf.look()
        revokeAda()
        let view = shelf.look()
        #expect(view.findings == [])
        #expect(view.believes(note))
        // And a forgetful reader has to doubt again.
        shelf.memory = RecordMemory()
        #expect(!shelf.look().believes(note))
    }
}
