// Notes as DocumentReference: the text attached, who signed it, what it adds to.

internal import Foundation
internal import Localization
internal import Scheduling
internal import Sealing
internal import Wire

extension CaseExport {
    func documentReference(_ note: NoteState) -> FHIRResource {
        if let strike = note.strike { return struckReference(note, strike) }
        let version = note.current
        let relation: JSONValue? = note.addendumTo.map { [["code": "appends", "target": reference($0)]] }
        return FHIRResource(
            "DocumentReference", url: url(of: note.id),
            [
                "status": "current",
                "docStatus": note.addenda.isEmpty ? "final" : "amended",
                "type": type(of: note.format),
                "subject": subject,
                "date": .string((note.lock?.lockedAt ?? version.stamp.writtenAt).iso8601),
                "author": [clinician(note.author)],
                "authenticator": note.lock.map { clinician(($0.cosigned ?? $0.signed).author) },
                "relatesTo": relation,
                "description": note.lateEntry.map { .string($0.reason.value) },
                "content": .array(note.lockedVersions.map { ["attachment": attachment($0.version)] }),
                "context": context(version),
            ]
        )
    }

    /// Its text may be another person's, and is not told.
    private func struckReference(_ note: NoteState, _ strike: Strike) -> FHIRResource {
        FHIRResource(
            "DocumentReference", url: url(of: note.id),
            [
                "status": "entered-in-error",
                "docStatus": "entered-in-error",
                "subject": subject,
                "date": .string(strike.stamp.writtenAt.iso8601),
                "author": [clinician(note.author)],
                "description": .string(strike.reason.value),
                "content": [["attachment": ["title": "entered-in-error"]]],
            ]
        )
    }

    /// LOINC codes, where there is one for the format.
    private func type(of format: NoteFormat) -> JSONValue {
        let code: String? =
            switch format {
            case .soap, .dap, .birp, .girp: "11506-3"
            case .closing: "18842-5"
            case .contact, .group, .intake, .safetyPlan, .addendum: nil
            }
        return .members([
            "coding": code.map { [["system": "http://loinc.org", "code": .string($0)]] }, "text": .string(format.rawValue),
        ])
    }

    private func attachment(_ version: NoteState.Version) -> JSONValue {
        let english = Texts(.english)
        let text = version.content.body.filled.map { "\(english($0.section.label)):\n\($0.text.value)\n" }.joined(separator: "\n")
        return [
            "contentType": FHIR.plainText,
            "data": .string(Data(text.utf8).base64EncodedString()),
            "creation": .string(version.stamp.writtenAt.iso8601),
        ]
    }

    /// When it happened; and the appointment, where that is exported too.
    private func context(_ version: NoteState.Version) -> JSONValue {
        let session = version.content.session.flatMap { id in sessions.first { $0.id == id } }
        return .members([
            "period": ["start": .string(version.stamp.occurredAt.iso8601)],
            "related": session.map { [reference($0.id)] },
        ])
    }
}
