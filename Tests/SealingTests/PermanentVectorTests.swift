// Objects sealed by version 1, kept for ever: whatever changes, what was sealed once must open to the same words.

import Envelope
import Sealing
import Sodium
import Testing
import Wire

@Suite struct PermanentVectorTests {
    let pair: Correspondence
    let continuity: ContinuitySecret

    /// Keys whose seeds are 32 times one byte.
    init() throws {
        func seed(_ byte: UInt8) throws -> SecretBytes {
            var bytes = [UInt8](repeating: byte, count: 32)
            return try SecretBytes(wiping: &bytes)
        }
        pair = Correspondence(
            booking: try SigningKey(seed: seed(1)), clinician: try SigningKey(seed: seed(2)).publicKey,
            device: try SigningKey(seed: seed(3)),
            subkey: try SealingKey(seed: seed(4)), replyKey: try SealingKey(seed: seed(5))
        )
        continuity = try ContinuitySecret(seed(6))
    }

    @Test func anIntakeOfVersion1Opens() throws {
        let sealed = try Sealed<Intake>(PermanentVectors.intake)
        let opened = try sealed.open(with: pair.subkey, in: pair.conversation, sequence: 2, announced: sealed.digest)
        let intake = opened.content
        #expect(intake.contact.kind == .phone)
        #expect(intake.contact.text?.value == "203-555-0142")
        #expect(intake.topic?.value == "sleep")
        #expect(intake.department?.value == "North")
        #expect(intake.unit?.value == "patrol")
        #expect(intake.language == "es-PR")
        #expect(intake.replyKey == pair.replyKey.publicKey)
        #expect(intake.followUpKey == pair.device.publicKey)
        #expect(intake.continuity.mark == continuity.mark)
        #expect(intake.limitsVersion == 7)
        #expect(intake.note?.value == "evenings,\nplease")
        #expect(sealed.object.bucket == .kib1)
    }

    @Test func anOfficersMessagesOfVersion1Open() throws {
        let opened = try PermanentVectors.officerMessages.map { try pair.read(Sealed<OfficerMessage>($0)) }
        var thread = MessageThread()
        #expect(try thread.update(to: opened).map(\.content.text.value) == ["Can we meet outside?", "Never mind."])
        #expect(opened.map(\.content.followUpKey) == [nil, pair.device.publicKey])
    }

    @Test func aCliniciansMessagesOfVersion1Open() throws {
        let opened = try PermanentVectors.clinicianMessages.map { try pair.read(Sealed<ClinicianMessage>($0)) }
        var thread = MessageThread()
        let span = try Span(start: Instant(seconds: 1_800_000_000), end: Instant(seconds: 1_800_003_600))
        #expect(
            try thread.update(to: opened).map(\.content) == [
                .acknowledgement(change: Digest(sha256: [1])), .answering("Of course."), .proposing(span, note: "a walk"),
                .granting(Blob([1, 2, 3]), note: nil),
            ]
        )
    }
}
