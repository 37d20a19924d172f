// What lies beside the sealed state in the clear: what has to be read without a passphrase, and is no secret.

extension StateFile {
    private var card: AtomicFile { AtomicFile(directory: directory.path, name: StateDirectory.cardName, files: files) }

    /// In bytes: a card is some lines of text.
    private static var cardLimit: Int { 64 << 10 }

    /// Keeps these bytes; nothing is written where they are there already.
    public func keepCard(_ bytes: [UInt8]) throws {
        guard bytes != keptCard else { return }
        try card.replace(with: bytes)
    }

    /// `nil` where there is none, or it cannot be read.
    public var keptCard: [UInt8]? { try? files.read(card.path, limit: Self.cardLimit) }

    func removeCard() throws {
        card.removeLeftovers()
        do { try files.remove(card.path) } catch LocalStateError.notFound { return }
    }
}
