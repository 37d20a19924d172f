// What an officer tells the clinician: only that clinician opens it, only under its booking, only the one that was announced.

import Envelope
import Sealing
import Sodium
import TestSupport
import Testing
import Wire

@Suite struct IntakeTests {
    let pair: Correspondence

    init() throws { pair = try Correspondence() }

    @Test func theClinicianReadsWhatTheOfficerWrote() throws {
        let followUp = try SigningKey.random().publicKey
        let intake = try Intake(
            contact: Contact(.email, "someone@example.org"), topic: "sleep", department: "North", unit: "patrol", language: "es-PR",
            replyKey: pair.replyKey.publicKey, followUpKey: followUp, continuity: .random(), limitsVersion: 7, note: "evenings\nplease"
        )
        let sealed = try pair.sealed(intake, sequence: 4)
        let opened = try sealed.open(with: pair.subkey, in: pair.conversation, sequence: 4, announced: sealed.digest)
        #expect(opened.content.canonicalBytes == intake.canonicalBytes)
        #expect(opened.content.contact.text?.value == "someone@example.org")
        #expect(opened.content.note?.value == "evenings\nplease")
        #expect(opened.content.followUpKey == followUp)
        #expect(opened.number == 4)
        #expect(opened.signer == pair.booking.publicKey)
        #expect(sealed.object.recipient == pair.subkey.publicKey)
    }

    @Test func nobodyElseOpensIt() throws {
        let sealed = try pair.sealed(pair.intake())
        for key in [pair.replyKey, try SealingKey.random()] {
            #expect(throws: SealingError.cannotOpen) {
                try sealed.open(with: key, in: pair.conversation, sequence: 0, announced: sealed.digest)
            }
        }
    }

    @Test func underAnotherBookingClinicianOrSequenceItDoesNotOpen() throws {
        let sealed = try pair.sealed(pair.intake())
        let others = [
            Conversation(booking: try SigningKey.random().publicKey, clinician: pair.clinician),
            Conversation(booking: pair.booking.publicKey, clinician: try SigningKey.random().publicKey),
            Conversation(booking: pair.clinician, clinician: pair.booking.publicKey),
        ]
        for conversation in others {
            #expect(throws: SealingError.cannotOpen) {
                try sealed.open(with: pair.subkey, in: conversation, sequence: 0, announced: sealed.digest)
            }
        }
        #expect(throws: SealingError.cannotOpen) {
            try sealed.open(with: pair.subkey, in: pair.conversation, sequence: 1, announced: sealed.digest)
        }
    }

    /// Attack class 11: the server serves the intake of one booking under another of the same clinician, as that booking announced it or not.
    @Test func aSwappedIntakeIsRefused() throws {
        let other = try SigningKey.random()
        let mine = try pair.sealed(pair.intake())
        let otherConversation = Conversation(booking: other.publicKey, clinician: pair.clinician)
        let theirs = try Sealed.seal(try pair.intake(), to: pair.subkey.publicKey, in: otherConversation, sequence: 0)
        #expect(throws: SealingError.notAnnounced) {
            try theirs.open(with: pair.subkey, in: pair.conversation, sequence: 0, announced: mine.digest)
        }
        #expect(throws: SealingError.cannotOpen) {
            try theirs.open(with: pair.subkey, in: pair.conversation, sequence: 0, announced: theirs.digest)
        }
    }

    /// Attack classes 14 and 15: anyone can seal to a public key; what the booking's owner did not announce is not shown.
    @Test func aPlantedIntakeIsRefused() throws {
        let real = try pair.sealed(pair.intake())
        let planted = try pair.sealed(pair.intake(note: "call this number instead"))
        #expect(throws: SealingError.notAnnounced) {
            try planted.open(with: pair.subkey, in: pair.conversation, sequence: 0, announced: real.digest)
        }
    }

    /// Attack class 18.
    @Test func sameIntakeTwiceDiffers() throws {
        let intake = try pair.intake()
        let first = try pair.sealed(intake).object
        let second = try pair.sealed(intake).object
        #expect(first.wrappedKey != second.wrappedKey)
        #expect(first.body.nonce != second.body.nonce)
        #expect(first.body.commitment != second.body.commitment)
        #expect(first.body.ciphertext != second.body.ciphertext)
    }

    @Test func aReturningOfficerIsRecognisedByTheirClinicianOnly() throws {
        let mine = try ContinuitySecret.random()
        let other = try ContinuitySecret.random()
        let first = try pair.sealed(pair.intake(continuity: mine))
        let opened = try first.open(with: pair.subkey, in: pair.conversation, sequence: 0, announced: first.digest)
        #expect(opened.content.continuity.mark == mine.mark)
        #expect(other.mark != mine.mark)
    }

    @Test func aContinuitySecretMadeFromTheSameSecretIsTheSame() throws {
        let key = try SymmetricKey.random()
        let first = try ContinuitySecret(key.derive("respite.continuity", pair.clinician.bytes).secret)
        let again = try ContinuitySecret(key.derive("respite.continuity", pair.clinician.bytes).secret)
        #expect(first.mark == again.mark)
        #expect(throws: SodiumError.wrongLength) { try ContinuitySecret(SecretBytes.random(count: 31)) }
    }

    @Test func printingContentShowsNothingOfIt() throws {
        let intake = try pair.intake(note: "canary-7261")
        let sealed = try pair.sealed(intake)
        let opened = try sealed.open(with: pair.subkey, in: pair.conversation, sequence: 0, announced: sealed.digest)
        var dumped = ""
        dump(opened, to: &dumped)
        dump(intake, to: &dumped)
        let printed = "\(intake) \(opened) \(String(reflecting: opened)) \(intake.contact) \(String(describing: intake.note)) \(dumped)"
        for canary in ["canary-7261", "203-555-0142", "sleep"] { #expect(!printed.contains(canary)) }
    }

    /// A clinician's tool opened with a subkey that was registered with a point of low order would share its key with everyone.
    @Test func aSubkeyOfLowOrderIsRefused() {
        #expect(throws: WireError(.invalidValue, "")) { try SealingPublicKey(bytes: [UInt8](repeating: 0, count: 32)) }
    }
}

@Suite struct TextTests {
    @Test(arguments: [
        "", "\u{0}", "a\u{1b}[2J", "a\rb", "\u{7f}", "\u{9b}31m", "abc\u{202e}fed", "\u{2066}x\u{2069}", "bell\u{7}", "\u{85}",
        "line\u{2028}You: yes", "\u{2029}", "\u{61c}", "\u{200e}1", "\u{200f}", "a\u{200b}b", "a\u{200d}b",
        "\u{feff}", "\u{e0041}",
    ])
    func textThatCouldPlayTricksIsRefused(text: String) throws {
        #expect(throws: SealingError.textNotAllowed) { try PlainText(text, limit: 100) }
        #expect(throws: SealingError.textNotAllowed) { try OfficerMessage(text) }
    }

    @Test(arguments: ["a", "two\nlines", "tab\there", "Grüße, señora", "日本語", "👮🏽‍♀️", "שלום", "سلام"])
    func ordinaryTextIsKept(text: String) throws {
        #expect(try PlainText(text, limit: 100).value == text)
    }

    @Test func lineEndsOfOtherSystemsBecomeLineFeeds() throws {
        #expect(try PlainText("a\r\nb", limit: 10).value == "a\nb")
    }

    @Test func limitsAreInBytes() throws {
        #expect(throws: Never.self) { try PlainText(String(repeating: "é", count: 50), limit: 100) }
        #expect(throws: SealingError.textTooLong) { try PlainText(String(repeating: "é", count: 51), limit: 100) }
    }

    @Test(arguments: ["", "e", "e n", "en\n", "en_US", "é1", String(repeating: "a", count: 36)]) func whatIsNoLanguageTagIsRefused(
        tag: String
    ) throws {
        let key = try SealingKey.random().publicKey
        #expect(throws: SealingError.textNotAllowed) {
            try Intake(contact: Contact(.inPerson), language: tag, replyKey: key, continuity: .random(), limitsVersion: 1)
        }
    }

    @Test(arguments: [Contact.Kind.phone, .email, .other]) func aContactNeedsItsText(kind: Contact.Kind) {
        #expect(throws: SealingError.textNotAllowed) { try Contact(kind) }
        #expect(throws: SealingError.textNotAllowed) { try Contact(kind, "") }
    }

    @Test func comingInPersonNeedsNone() throws {
        #expect(try Contact(.inPerson).text == nil)
    }

    /// The longest of everything fits the largest bucket.
    @Test func theLongestContentsFit() throws {
        let pair = try Correspondence()
        func text(_ count: Int) -> String { String(repeating: "x", count: count) }
        let intake = try Intake(
            contact: Contact(.other, text(Contact.textLimit)), topic: text(Intake.Limit.topic), department: text(Intake.Limit.department),
            unit: text(Intake.Limit.unit), language: text(Intake.Limit.language), replyKey: pair.replyKey.publicKey,
            followUpKey: pair.booking.publicKey, continuity: .random(), limitsVersion: .max, note: text(Intake.Limit.note)
        )
        #expect(throws: Never.self) { try pair.sealed(intake) }
        var thread = MessageThread()
        #expect(throws: Never.self) { try pair.write(text(OfficerMessage.textLimit), after: &thread) }
        var answers = MessageThread()
        let grant = Blob([UInt8](repeating: 1, count: ClinicianMessage.grantLimit))
        for message in [
            try ClinicianMessage.answering(text(ClinicianMessage.textLimit)),
            try .granting(grant, note: text(ClinicianMessage.noteLimit)),
        ] {
            let sealed = try pair.answer(message, after: &answers)
            #expect(try pair.read(sealed).content == message)
        }
    }

    @Test func longerContentsAreRefused() throws {
        func text(_ count: Int) -> String { String(repeating: "x", count: count) }
        #expect(throws: SealingError.textTooLong) { try Contact(.other, text(Contact.textLimit + 1)) }
        #expect(throws: SealingError.textTooLong) { try OfficerMessage(text(OfficerMessage.textLimit + 1)) }
        #expect(throws: SealingError.textTooLong) { try ClinicianMessage.answering(text(ClinicianMessage.textLimit + 1)) }
        #expect(throws: SealingError.textTooLong) {
            try ClinicianMessage.granting(Blob([UInt8](repeating: 1, count: ClinicianMessage.grantLimit + 1)), note: nil)
        }
        let span = try Span(start: Instant(seconds: 0), end: Instant(seconds: 1))
        #expect(throws: SealingError.textTooLong) { try ClinicianMessage.proposing(span, note: text(ClinicianMessage.noteLimit + 1)) }
    }
}
