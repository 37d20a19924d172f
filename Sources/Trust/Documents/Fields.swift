// Small pieces that several documents share.

internal import Policies
internal import Wire

extension ByteReader {
    /// One byte that names a case.
    mutating func choice<Value: RawRepresentable<UInt8>>(_ type: Value.Type = Value.self) throws(WireError) -> Value {
        guard let value = Value(rawValue: try u8()) else { throw WireError(.invalidValue, "an unknown \(Value.self)") }
        return value
    }

    /// A text that people read: at most 200 bytes, no control characters.
    mutating func label() throws(WireError) -> String { try string(limit: 200) }
}

extension ByteWriter {
    mutating func choice(_ value: some RawRepresentable<UInt8>) { u8(value.rawValue) }
}

/// Checks that the documents' initialisers share.
enum Require {
    static func labels(_ texts: String...) throws(WireError) { try labels(texts) }

    static func labels(_ texts: [String]) throws(WireError) {
        guard texts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 200 && PlainText.isAcceptable($0) }) else {
            throw WireError(.invalidText, "a text has 1 to 200 bytes and no control characters")
        }
    }

    /// Of a person: signers and officers compare it by eye.
    static func name(_ text: String) throws(WireError) {
        try labels(text)
        guard PlainText.isName(text) else { throw WireError(.invalidText, "a name has one spelling, and nothing that looks like nothing") }
    }

    static func distinct(_ values: some Collection<some Hashable>, _ what: String) throws(WireError) {
        guard Set(values).count == values.count else { throw WireError(.invalidValue, "two \(what) are the same") }
    }

    static func that(_ condition: Bool, _ reason: String) throws(WireError) {
        guard condition else { throw WireError(.invalidValue, reason) }
    }
}
