// Six words of a key, the same in every tool: what the sender of a request reads out and the authority compares.

public import Sodium
internal import Wire

extension SigningPublicKey {
    /// Of the key's first 60 bits. People who meet compare these; whoever must be sure of every bit compares the whole key.
    public var words: String { (try? WordCode(firstBitsOf: bytes).text) ?? "" }
}
