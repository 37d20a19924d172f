// Messages: signed by who wrote them, for whom they were written, in the order in which they were written (attack classes 14 to 16, 19, 29).

import Envelope
import Sodium
import TestSupport
import Testing
import Wire

@testable import Sealing

@Suite struct MessageTests {
    let pair: Correspondence

    init() throws { pair = try Correspondence() }

    @Test func eachReadsWhatTheOtherWrote() throws {
        var officer = MessageThread()
        let question = try pair.read(pair.write("Can we meet outside?", after: &officer))
        #expect(question.content.text.value == "Can we meet outside?")
        #expect(question.signer == pair.booking.publicKey)
        #expect(question.number == 0)
        #expect(question.previous == nil)

        var clinician = MessageThread()
        let span = try Span(start: Instant(seconds: 1_800_000_000), end: Instant(seconds: 1_800_003_600))
        let messages: [ClinicianMessage] = [
            .acknowledgement(change: Digest(sha256: [1])), try .answering("Yes."), try .proposing(span, note: "a walk"),
            try .proposing(span, note: nil),
            try .granting(Blob([1, 2, 3]), note: nil),
        ]
        var previous: Digest?
        for (number, message) in messages.enumerated() {
            let sealed = try pair.answer(message, after: &clinician)
            let opened = try pair.read(sealed)
            #expect(opened.content == message)
            #expect(opened.number == UInt32(number))
            #expect(opened.previous == previous)
            #expect(opened.signer == pair.device.publicKey)
            #expect(sealed.object.recipient == nil)
            previous = sealed.digest
        }
    }

    @Test func aMessageCarriesAKeyForAFollowUp() throws {
        let key = try SigningKey.random().publicKey
        let message = try OfficerMessage("Again, please.", followUpKey: key)
        let sealed = try Sealed.seal(
            message, signedBy: pair.booking, to: pair.subkey.publicKey, clinician: pair.clinician, after: MessageThread()
        )
        #expect(try pair.read(sealed).content.followUpKey == key)
    }

    /// A clinician who holds the officer's message, and its content key, writes another in the officer's name.
    @Test func aRecipientCannotForge() throws {
        var thread = MessageThread()
        let real = try pair.write("I will come.", after: &thread)
        let bytes = try real.openBytes(with: pair.subkey, in: pair.conversation)
        let signed = try SignedMessage(canonicalBytes: bytes)
        let altered = SignedMessage(
            signer: signed.signer, previous: signed.previous, content: try OfficerMessage("I will not come.").canonicalBytes,
            signature: signed.signature
        )
        let forged = try Sealed<OfficerMessage>.seal(altered.canonicalBytes, to: pair.subkey.publicKey, in: pair.conversation, number: 0)
        #expect(throws: SealingError.badSignature) { try pair.read(forged) }
    }

    /// The signed text, sealed again for somebody else, or under another number: the signature says for whom and where it was written.
    @Test func aMessageCannotBePassedOnAsIfWrittenThere() throws {
        var thread = MessageThread()
        let bytes = try pair.write("I will come.", after: &thread).openBytes(with: pair.subkey, in: pair.conversation)
        let other = try SealingKey.random()
        let forwarded = try Sealed<OfficerMessage>.seal(bytes, to: other.publicKey, in: pair.conversation, number: 0)
        #expect(throws: SealingError.badSignature) { try forwarded.open(with: other, in: pair.conversation) }
        let renumbered = try Sealed<OfficerMessage>.seal(bytes, to: pair.subkey.publicKey, in: pair.conversation, number: 1)
        #expect(throws: SealingError.badSignature) { try pair.read(renumbered) }
        let elsewhere = Conversation(booking: pair.booking.publicKey, clinician: try SigningKey.random().publicKey)
        let moved = try Sealed<OfficerMessage>.seal(bytes, to: pair.subkey.publicKey, in: elsewhere, number: 0)
        #expect(throws: SealingError.badSignature) { try moved.open(with: pair.subkey, in: elsewhere) }
    }

    @Test func onlyTheBookingsKeyWritesForTheOfficer() throws {
        let stranger = try SigningKey.random()
        let sealed = try Sealed.seal(
            OfficerMessage("It is me."), signedBy: stranger, to: pair.subkey.publicKey, clinician: pair.clinician, after: MessageThread()
        )
        #expect(throws: SealingError.cannotOpen) { try pair.read(sealed) }
        let bytes = try sealed.openBytes(
            with: pair.subkey, in: Conversation(booking: stranger.publicKey, clinician: pair.clinician)
        )
        let planted = try Sealed<OfficerMessage>.seal(bytes, to: pair.subkey.publicKey, in: pair.conversation, number: 0)
        #expect(throws: SealingError.badSignature) { try pair.read(planted) }
        // Signed for this very conversation, by a key that is not the booking's.
        let statement = MessageStatement(
            type: .officerMessage, conversation: pair.conversation, number: 0, recipient: pair.subkey.publicKey, signer: stranger.publicKey,
            previous: nil, content: try OfficerMessage("It is me.").canonicalBytes
        )
        let signed = SignedMessage(
            signer: stranger.publicKey, previous: nil, content: statement.content, signature: try stranger.sign(statement)
        )
        let wellSigned = try Sealed<OfficerMessage>.seal(
            signed.canonicalBytes, to: pair.subkey.publicKey, in: pair.conversation, number: 0
        )
        #expect(throws: SealingError.badSignature) { try pair.read(wellSigned) }
    }

    @Test func onlyACertifiedDeviceWritesForTheClinician() throws {
        var thread = MessageThread()
        let sealed = try pair.answer(.answering("Yes."), after: &thread)
        #expect(throws: SealingError.unknownDevice) { try sealed.open(with: pair.replyKey, in: pair.conversation, devices: []) }
        #expect(throws: SealingError.unknownDevice) {
            try sealed.open(with: pair.replyKey, in: pair.conversation, devices: [pair.clinician, pair.booking.publicKey])
        }
    }

    @Test func theOtherDirectionsKeyOpensNothing() throws {
        var thread = MessageThread()
        let sealed = try pair.answer(.answering("Yes."), after: &thread)
        #expect(throws: SealingError.cannotOpen) {
            try sealed.open(with: pair.subkey, in: pair.conversation, devices: [pair.device.publicKey])
        }
    }

    /// Attack class 8 for the signed inside: each bit of what was signed, altered by somebody who can seal.
    @Test func everyBitFlipOfTheSignedInsideFails() throws {
        var thread = MessageThread()
        let bytes = try pair.write("Yes.", after: &thread).openBytes(with: pair.subkey, in: pair.conversation)
        for bit in 0..<bytes.count * 8 {
            var altered = bytes
            altered[bit / 8] ^= 1 << UInt8(bit % 8)
            let sealed = try Sealed<OfficerMessage>.seal(altered, to: pair.subkey.publicKey, in: pair.conversation, number: 0)
            let error = #expect(throws: SealingError.self, "bit \(bit)") { try pair.read(sealed) }
            #expect(error == .unreadable || error == .badSignature)
        }
    }

    /// Random contents of the right shape or not: an error or a message, never a trap (attack class 27).
    @Test func randomBytesInsideNeverTrap() throws {
        var generator = SeededGenerator()
        let good = try ClinicianMessage.answering("A longer answer than most.").canonicalBytes
        for _ in 0..<3000 {
            _ = try? ClinicianMessage(canonicalBytes: generator.bytes(Int.random(in: 0...80, using: &generator)))
            var altered = good
            for _ in 0..<3 {
                altered[Int.random(in: 0..<altered.count, using: &generator)] = UInt8.random(in: .min ... .max, using: &generator)
            }
            if let read = try? ClinicianMessage(canonicalBytes: altered) { #expect(read.canonicalBytes == altered) }
            _ = try? Intake(canonicalBytes: altered)
            _ = try? SignedMessage(canonicalBytes: altered)
        }
    }
}
