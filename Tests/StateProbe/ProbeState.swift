// What the probe keeps, in the shape that the tests keep it too.

struct ProbeState: Codable, Sendable {
    var number: Int
    var note: String?
}
