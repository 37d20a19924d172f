// Texts that may be left out.

internal import Sealing

extension PlainText {
    /// `nil` for `nil`; the rules of `init(_:limit:)` otherwise.
    init?(optional text: String?, limit: Int) throws(SealingError) {
        guard let text else { return nil }
        try self.init(text, limit: limit)
    }
}
