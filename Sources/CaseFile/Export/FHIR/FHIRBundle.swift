// A case as a Bundle of HL7 FHIR R4 (4.0.1): DocumentReference, CarePlan, Goal, ServiceRequest, Appointment, and a Patient they all name.

internal import Scheduling
internal import Sealing
internal import Sodium
internal import Wire

extension CaseExport {
    /// A Bundle of type `collection`. Words in it are codes; texts are those of the record. The same export gives the same bytes.
    public var fhir: JSONValue {
        let resources =
            [patient] + sessions.map(appointment) + notes.map(documentReference) + goals.map(goal) + plans.map(carePlan)
            + handOffs.map(serviceRequest)
        return [
            "resourceType": "Bundle",
            "type": "collection",
            "timestamp": .string(madeAt.iso8601),
            "entry": .array(resources.map { ["fullUrl": .string($0.url), "resource": .object($0.members)] }),
        ]
    }

    /// No identifier: the name of the case is nobody's business outside it.
    private var patient: FHIRResource {
        FHIRResource(
            "Patient", url: patientURL,
            ["name": state.opening?.content.person.map { [["text": .string($0.value)]] }]
        )
    }

    private var patientURL: String { FHIR.url(state.id.bytes) }

    var subject: JSONValue { ["reference": .string(patientURL)] }

    func reference(_ id: EntryID) -> JSONValue { ["reference": .string(FHIR.url(id.bytes))] }

    func clinician(_ person: SigningPublicKey) -> JSONValue { ["display": .string(name(of: person))] }
}

/// One resource of a Bundle.
struct FHIRResource {
    let url: String
    let members: [String: JSONValue]

    init(_ type: String, _ id: EntryID, _ members: [String: JSONValue?]) { self.init(type, url: FHIR.url(id.bytes), members) }

    init(_ type: String, url: String, _ members: [String: JSONValue?]) {
        self.url = url
        var present = JSONValue.present(members)
        present["resourceType"] = .string(type)
        self.members = present
    }
}

enum FHIR {
    static let plainText: JSONValue = "text/plain; charset=utf-8"

    /// A UUID that follows from the name, and from which the name does not follow: of version 8 (RFC 9562 section 5.8).
    static func url(_ name: [UInt8]) -> String {
        var writer = ByteWriter()
        writer.string("respite.fhir.id")
        writer.prefixed(name)
        var bytes = Array(Digest(sha256: writer.bytes).bytes.prefix(16))
        bytes[6] = bytes[6] & 0x0f | 0x80
        bytes[8] = bytes[8] & 0x3f | 0x80
        let parts = [bytes[0..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10..<16]]
        return "urn:uuid:" + parts.map { Hex.encode(Array($0)) }.joined(separator: "-")
    }

    static func concept(_ text: String) -> JSONValue { ["text": .string(text)] }

    static func concept(_ system: String, _ code: String) -> JSONValue {
        ["coding": [["system": .string(system), "code": .string(code)]]]
    }

    /// An Annotation.
    static func note(_ instant: Instant, _ text: String) -> JSONValue { ["time": .string(instant.iso8601), "text": .string(text)] }
}
