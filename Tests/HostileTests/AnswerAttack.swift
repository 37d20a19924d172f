// Attack class 27: bytes that are no answer. Each must end in a typed error, with bounded memory, and leave nothing behind.

import ServiceAPI
import Wire

enum AnswerAttack: String, Sendable, CaseIterable {
    case nothing, null, number, text, list, object, wrongTypes, html, notUTF8, cutShort, deepLists, deepObjects, hugeNumber, tooLarge
    case redirect, serverError, noContent, problemWithoutType, problemOfUnknownType, problemAsJSON, deepProblem

    var answer: TransportAnswer {
        switch self {
        case .nothing: .json([])
        case .null: json("null")
        case .number: json("7")
        case .text: json(#""yes""#)
        case .list: json("[]")
        case .object: json("{}")
        case .wrongTypes: json(#"{"charters":7,"lists":{},"clinicians":"","booking":[],"cell":1,"response":null}"#)
        case .html:
            TransportAnswer(status: 200, contentType: "text/html", body: Array("<html><body>Sign in to the Wi-Fi</body></html>".utf8))
        case .notUTF8: .json([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D])
        case .cutShort: json(#"{"charters":["AAAA"#)
        case .deepLists: json(String(repeating: "[", count: 200_000))
        case .deepObjects: json(String(repeating: #"{"lists":"#, count: 50_000) + "1" + String(repeating: "}", count: 50_000))
        case .hugeNumber: json(#"{"clinicians":[{"first":1e400,"step":99999999999999999999999999}]}"#)
        case .tooLarge: .json([UInt8](repeating: 0x20, count: TransportAnswer.limit + 1))
        case .redirect: TransportAnswer(status: 302, contentType: "application/json", body: [])
        case .serverError: TransportAnswer(status: 500, contentType: "text/plain", body: Array("oops".utf8))
        case .noContent: TransportAnswer(status: 204, contentType: "", body: [])
        case .problemWithoutType: problem("{}")
        case .problemOfUnknownType: problem(#"{"type":"urn:respite:problem:new-kind","title":"No.","status":409}"#)
        case .problemAsJSON:
            TransportAnswer(
                status: 409, contentType: "application/json",
                body: Array(#"{"type":"urn:respite:problem:slot-taken","title":"No.","status":409}"#.utf8))
        case .deepProblem: problem(String(repeating: #"{"alternatives":["#, count: 50_000))
        }
    }

    private func json(_ text: String) -> TransportAnswer { .json(Array(text.utf8)) }

    private func problem(_ text: String) -> TransportAnswer {
        TransportAnswer(status: 409, contentType: "application/problem+json", body: Array(text.utf8))
    }
}
