// A server that leaves out, repeats, swaps, replaces or withdraws a message is noticed, and each is told apart.

import Foundation
import Sodium
import Testing
import Wire

@testable import Sealing

@Suite struct MessageThreadTests {
    let pair: Correspondence
    /// Five messages of the officer as the clinician opened them.
    let messages: [Opened<OfficerMessage>]
    /// From the same first two on, three others.
    let fork: [Opened<OfficerMessage>]

    init() throws {
        let pair = try Correspondence()
        var thread = MessageThread()
        var sealed = try (0..<2).map { try pair.write("message \($0)", after: &thread) }
        var other = thread
        let forked = try sealed + (2..<5).map { try pair.write("another \($0)", after: &other) }
        sealed += try (2..<5).map { try pair.write("message \($0)", after: &thread) }
        messages = try sealed.map { try pair.read($0) }
        fork = try forked.map { try pair.read($0) }
        self.pair = pair
    }

    private func texts(_ opened: [Opened<OfficerMessage>]) -> [String] { opened.map(\.content.text.value) }

    @Test func newMessagesAreGivenOnce() throws {
        var thread = MessageThread()
        #expect(texts(try thread.update(to: Array(messages[..<2]))) == ["message 0", "message 1"])
        #expect(texts(try thread.update(to: messages)) == ["message 2", "message 3", "message 4"])
        #expect(try thread.update(to: messages).isEmpty)
        #expect(thread.nextNumber == 5)
        #expect(thread.head == messages[4].digest)
    }

    @Test(arguments: [0, 1, 3]) func aMissingMessageIsNoticed(missing: Int) {
        var given = messages
        given.remove(at: missing)
        refuses(given, with: .messageMissing)
    }

    @Test(arguments: [(0, 1), (0, 4), (2, 3)]) func messagesInAnotherOrderAreNoticed(first: Int, second: Int) {
        var given = messages
        given.swapAt(first, second)
        refuses(given, with: .messagesReordered)
    }

    @Test(arguments: 0..<5) func aMessageGivenTwiceIsNoticed(repeated: Int) {
        refuses(messages + [messages[repeated]], with: .messageReplayed)
        refuses(Array(messages[...repeated]) + messages[repeated...], with: .messageReplayed)
    }

    @Test(arguments: 2..<5) func aMessageOfAnotherHistoryIsNoticed(replaced: Int) {
        var given = messages
        given[replaced] = fork[replaced]
        refuses(given, with: .messagesForked)
    }

    @Test func twoMessagesOfOneNumberAreAFork() {
        refuses(messages + [fork[4]], with: .messagesForked)
    }

    @Test func anotherHistoryThanTheOneSeenIsAFork() throws {
        var thread = MessageThread()
        _ = try thread.update(to: Array(messages[..<3]))
        let before = thread
        #expect(throws: SealingError.messagesForked) { try thread.update(to: fork) }
        #expect(thread == before)
    }

    @Test(arguments: 0..<5) func messagesThatDisappearAreNoticed(left: Int) throws {
        var thread = MessageThread()
        _ = try thread.update(to: messages)
        let before = thread
        #expect(throws: SealingError.messagesWithdrawn) { try thread.update(to: Array(messages[..<left])) }
        #expect(thread == before)
    }

    @Test func oneAtATimeTheSameIsNoticed() throws {
        var thread = MessageThread()
        try thread.append(messages[0])
        #expect(throws: SealingError.messageMissing) { try thread.append(messages[2]) }
        #expect(throws: SealingError.messageReplayed) { try thread.append(messages[0]) }
        try thread.append(messages[1])
        #expect(throws: SealingError.messagesForked) {
            try thread.append(messages[2])
            try thread.append(fork[3])
        }
    }

    @Test func theThreadSurvivesStorage() throws {
        var thread = MessageThread()
        _ = try thread.update(to: messages)
        #expect(try JSONDecoder().decode(MessageThread.self, from: JSONEncoder().encode(thread)) == thread)
    }

    @Test func twoMessagesWrittenAfterTheSameThreadCannotBothBeKept() throws {
        var thread = MessageThread()
        let earlier = thread
        _ = try pair.write("first", after: &thread)
        let late = try Sealed.seal(
            OfficerMessage("second"), signedBy: pair.booking, to: pair.subkey.publicKey, clinician: pair.clinician, after: earlier
        )
        #expect(throws: SealingError.messagesForked) { try thread.append(late) }
    }

    private func refuses(_ given: [Opened<OfficerMessage>], with error: SealingError) {
        var thread = MessageThread()
        #expect(throws: error) { try thread.update(to: given) }
        #expect(thread == MessageThread())
    }
}
