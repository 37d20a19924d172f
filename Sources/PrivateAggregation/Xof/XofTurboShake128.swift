// The extendable output function of Prio3 (draft-irtf-cfrg-vdaf-20, sections 6.2.1 and 6.2.3).

/// XofTurboShake128: streams and seeds from a seed, a domain separation tag and a binder.
struct XofTurboShake128: WordStream, Sendable {
    /// `SEED_SIZE`, in bytes.
    static let seedSize = 32

    private var stream: TurboShake128

    /// - Parameter seed: at most 255 bytes.
    /// - Parameter tag: at most 65535 bytes.
    init(seed: some Collection<UInt8>, tag: [UInt8], binder: some Collection<UInt8>) {
        var message: [UInt8] = []
        message.reserveCapacity(3 + tag.count + seed.count + binder.count)
        message.append(UInt8(truncatingIfNeeded: tag.count))
        message.append(UInt8(truncatingIfNeeded: tag.count >> 8))
        message.append(contentsOf: tag)
        message.append(UInt8(truncatingIfNeeded: seed.count))
        message.append(contentsOf: seed)
        message.append(contentsOf: binder)
        stream = TurboShake128(message, domain: 1)
    }

    mutating func nextWord() -> UInt64 { stream.nextWord() }

    /// `derive_seed`.
    static func deriveSeed(seed: some Collection<UInt8>, tag: [UInt8], binder: some Collection<UInt8>) -> [UInt8] {
        var xof = XofTurboShake128(seed: seed, tag: tag, binder: binder)
        return xof.nextBytes(seedSize)
    }

    /// `expand_into_vec`.
    static func expand<Field: NTTField>(
        into type: Field.Type = Field.self,
        seed: some Collection<UInt8>,
        tag: [UInt8],
        binder: some Collection<UInt8>,
        length: Int
    ) -> [Field] {
        var xof = XofTurboShake128(seed: seed, tag: tag, binder: binder)
        return xof.nextVector(length: length)
    }
}
