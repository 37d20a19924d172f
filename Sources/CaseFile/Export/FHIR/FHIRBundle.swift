// A case as a Bundle of HL7 FHIR R4 (4.0.1): DocumentReference, CarePlan, Goal, ServiceRequest, Appointment, and a Patient they all name.

internal import Scheduling
internal import Sealing
internal import Sodium
internal import Wire

extension CaseExport {
    /// A Bundle of type `collection`. Words in it are codes; texts are those of the record. The same export gives the same bytes.
    public var fhir: JSONValue {
        let resources =
            [patient] + sessions.filter { !$0.isStruck }.map(appointment) + notes.map(documentReference) + goals.map(goal)
            + plans.map(carePlan)
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

    private var patientURL: String { "urn:uuid:" + exportName(of: nil) }

    var subject: JSONValue { ["reference": .string(patientURL)] }

    func reference(_ id: EntryID) -> JSONValue { ["reference": .string(url(of: id))] }

    func url(of id: EntryID) -> String { "urn:uuid:" + exportName(of: id) }

    func clinician(_ person: SigningPublicKey) -> JSONValue { ["display": .string(name(of: person))] }
}

/// One resource of a Bundle.
struct FHIRResource {
    let url: String
    let members: [String: JSONValue]

    init(_ type: String, url: String, _ members: [String: JSONValue?]) {
        self.url = url
        var present = JSONValue.present(members)
        present["resourceType"] = .string(type)
        self.members = present
    }
}

enum FHIR {
    static let plainText: JSONValue = "text/plain; charset=utf-8"

    static func concept(_ text: String) -> JSONValue { ["text": .string(text)] }

    static func concept(_ system: String, _ code: String) -> JSONValue {
        ["coding": [["system": .string(system), "code": .string(code)]]]
    }

    /// An Annotation.
    static func note(_ instant: Instant, _ text: String) -> JSONValue { ["time": .string(instant.iso8601), "text": .string(text)] }
}
