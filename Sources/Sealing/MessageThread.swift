// The messages of one direction of one conversation, as their reader or writer remembers them: which came, in which order.

internal import Envelope
public import Wire

/// Holds digests only, so it may be kept beside a booking. A server that leaves out, repeats, swaps, replaces or withdraws a message is noticed.
public struct MessageThread: Codable, Hashable, Sendable {
    /// More messages than anyone writes about one booking.
    public static let limit = 1000

    /// Of the sealed messages, in order.
    public private(set) var digests: [Digest] = []

    public init() {}

    public var nextNumber: UInt32 { UInt32(digests.count) }

    public var head: Digest? { digests.last }

    /// Takes in the message that was just sealed after this thread.
    public mutating func append<Content: MessageContent>(_ sealed: Sealed<Content>) throws(SealingError) {
        try append(number: sealed.object.number, digest: sealed.digest, previous: head)
    }

    /// Takes in the next message that was received.
    public mutating func append<Content: MessageContent>(_ opened: Opened<Content>) throws(SealingError) {
        try append(number: opened.number, digest: opened.digest, previous: opened.previous)
    }

    /// Takes back the last messages, which were sealed and never arrived. Where they did arrive, the next look at the server's thread shows it.
    public mutating func withdrawLast(_ count: Int) { digests.removeLast(min(max(0, count), digests.count)) }

    /// Takes in all messages as the server now gives them, from the first on, and returns those that are new. Nothing changes where it throws.
    /// - Throws: `messagesWithdrawn`, `messagesReordered`, `messageMissing`, `messageReplayed`, `messagesForked`, `tooManyMessages`.
    public mutating func update<Content: MessageContent>(to messages: [Opened<Content>]) throws(SealingError) -> [Opened<Content>] {
        var whole = MessageThread()
        let sorted = messages.map(\.number).sorted()
        if messages.map(\.number) != sorted, sorted == Array(0..<UInt32(clamping: sorted.count)) { throw .messagesReordered }
        for message in messages { try whole.append(message) }
        for (known, given) in zip(digests, whole.digests) {
            guard known == given else { throw .messagesForked }
        }
        guard whole.digests.count >= digests.count else { throw .messagesWithdrawn }
        defer { self = whole }
        return Array(messages.dropFirst(digests.count))
    }

    private mutating func append(number: UInt32, digest: Digest, previous: Digest?) throws(SealingError) {
        guard number >= nextNumber else { throw digests[Int(number)] == digest ? .messageReplayed : .messagesForked }
        guard number == nextNumber else { throw .messageMissing }
        guard previous == head else { throw .messagesForked }
        guard digests.count < Self.limit else { throw .tooManyMessages }
        digests.append(digest)
    }
}
