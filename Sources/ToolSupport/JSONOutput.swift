// What scripts read: one JSON document on standard output, the same in every language.

import Foundation
import Localization
public import Terminal

extension Console {
    /// Keys are sorted, so that two runs can be compared. What could steer a terminal is escaped.
    public func write(json value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        put(Visible.json(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n", to: .output)
    }
}
