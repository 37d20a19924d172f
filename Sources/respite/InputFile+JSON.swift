// Answers that a script gives as JSON.

import Foundation
import PersonalTools

extension InputFile {
    static func json<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
        guard let value = try? JSONDecoder().decode(type, from: Data(try bytes(path))) else { throw InputError.notJSON(path) }
        return value
    }
}
