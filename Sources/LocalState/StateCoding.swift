// A state as bytes: JSON with sorted keys, so that a state that did not change gives the same bytes.

internal import Foundation

enum StateCoding {
    /// Throws `unreadable` for a value that JSON cannot hold.
    static func encode(_ state: some Encodable) throws(LocalStateError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(state) else { throw .unreadable }
        return Array(data)
    }

    static func decode<State: Decodable>(_ type: State.Type, from json: [UInt8]) throws(LocalStateError) -> State {
        guard let state = try? JSONDecoder().decode(type, from: Data(json)) else { throw .unreadable }
        return state
    }
}
