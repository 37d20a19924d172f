// One way to write JSON, on both ends.

public import Foundation

extension JSONEncoder {
    /// Keys sorted, slashes as they are.
    public static var service: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
