// What leaves a case: by whose right, how much of it, in which form.

import CaseFile
import Foundation
import Localization
import Scheduling
import Sealing
import Testing
import Wire

@Suite struct ExportTests {
    let full: FullCase
    private let texts = Texts(.english)

    init() throws { full = try FullCase() }

    private func export(_ authority: ExportAuthority = .ownRequest, at: String = "2026-06-01T12:00Z") throws -> CaseExport {
        try CaseExport(full.state, under: authority, at: utc(at), names: full.names)
    }

    @Test func nothingInTheFullCaseWasRefused() { #expect(full.state.refused.map(\.refusal) == []) }

    @Test func theOwnRequestGivesTheWholeRecord() throws {
        let export = try export()
        #expect(export.sessions.count == 4)
        #expect(export.mainNotes.count == NoteFormat.forNotes.count + 3)
        #expect(export.addenda(of: export.mainNotes[0]).count == 1)
        #expect(export.goals.count == 3)
        #expect(export.plans.count == 2)
        #expect(export.handOffs.count == 3)
        #expect(export.disclosures.map(\.content.recipient.value) == ["Dr. Osei"], "a report is not told to whom it may concern")
        #expect(export.unsignedNotes == 1)
    }

    @Test func aReleaseGivesWhatItCoversAndNoMore() throws {
        let export = try export(.release(full.release))
        #expect(export.sessions.isEmpty)
        #expect(export.handOffs.isEmpty)
        #expect(export.disclosures.isEmpty)
        #expect(export.goals.count == 3)
        #expect(export.mainNotes.allSatisfy { $0.format != .intake && $0.format != .safetyPlan })
        for text in try [export.readable(texts).text, export.readable(texts).html(language: "en"), export.json.encoded()] {
            #expect(text.contains("Dr. Osei"))
            #expect(!text.contains("Housing"))
            #expect(!text.contains("peopleToAsk") && !text.contains("limitsRead"))
        }
        #expect(!(try export.fhir.encoded()).contains("Appointment"))
    }

    @Test func anExportSaysWhatTheLogOfDisclosuresHasToSay() throws {
        for authority in [ExportAuthority.ownRequest, .release(full.release)] {
            let content = try export(authority).disclosure(noticeSent: true)
            let id = full.history.write(.disclosure(content), by: full.clinician)
            let logged = try #require(full.state.disclosures[id])
            #expect(full.state.doubts(about: logged) == [])
            #expect(logged.content.recipient.value == (authority == .ownRequest ? "R. Alvarez" : "Dr. Osei"))
        }
    }

    /// Programs read the same as ever; people read who it was.
    @Test func somebodyWithoutANameIsToldInWords() throws {
        let history = try History(by: full.clinician)
        history.write(.renamed(try CaseRenaming(person: nil)), by: full.clinician)
        func export() throws -> CaseExport { try CaseExport(history.state, under: .ownRequest, at: history.now, names: full.names) }
        let disclosure = try export().disclosure(noticeSent: true)
        #expect(disclosure.recipient.value == "-" && disclosure.told(texts) == "the person of the case")
        history.write(.disclosure(disclosure), by: full.clinician)
        #expect(try export().readable(texts).text.contains("To: the person of the case"))
        let typed = try Disclosure(recipient: "-", basis: .courtOrder, scope: disclosure.scope, noticeSent: false)
        #expect(typed.told(texts) == "-")
    }

    @Test func visitsOfEveryDayAreSaidSo() throws {
        let history = try History(by: full.clinician)
        let visits = try VisitSeries(first: CivilDate("2026-03-17"), everyDays: 1, count: 5)
        history.write(.planVersion(try PlanVersion(summary: "Daily talks", visits: visits)), by: full.clinician)
        let export = try CaseExport(history.state, under: .ownRequest, at: history.now, names: full.names)
        #expect(export.readable(texts).text.contains("from Tuesday, 17 March 2026, every day, 5 in all"))
    }

    @Test func aReleaseOfSomeDaysGivesTheirEvents() throws {
        let history = full.history
        let days = try DayRange(first: CivilDate("2026-03-07"), last: CivilDate("2026-03-07"))
        let release = history.write(
            .releaseGiven(
                try ReleaseGiven(
                    recipient: "Union", scope: ReleaseScope([.sessions], days: days), purpose: "Leave",
                    expires: try utc("2026-12-31T00:00Z"), copyGiven: true)), by: full.clinician)
        // It ended at 03:10 UTC of the 8th, at 22:10 of the 7th in New York.
        #expect(try export(.release(release)).sessions.map(\.record.span.end) == [try utc("2026-03-08T03:10Z")])
    }

    @Test func aReleaseThatDoesNotHoldGivesNothing() throws {
        #expect(throws: ExportRefusal.releaseNotInForce) { try export(.release(full.release), at: "2026-12-31T00:00Z") }
        #expect(throws: ExportRefusal.releaseNotInForce) { try export(.release(full.release), at: "2026-01-01T00:00Z") }
        #expect(throws: ExportRefusal.unknownRelease) { try export(.release(full.note)) }
        #expect(throws: ExportRefusal.unknownRelease) { try export(.release(full.authorisation)) }
        full.history.write(.releaseRevoked(ReleaseRevoked(release: full.release, inWriting: false)), by: full.clinician)
        #expect(throws: ExportRefusal.releaseNotInForce) { try export(.release(full.release)) }
        #expect(throws: ExportRefusal.notOpened) {
            try CaseExport(CaseState(full.history.caseID, folding: []), under: .ownRequest, at: utc("2026-06-01T12:00Z"), names: [:])
        }
    }

    @Test func noDraftAndNoReportLeavesInAnyForm() throws {
        let export = try export()
        let forms = try [
            export.readable(texts).text, export.readable(texts).html(language: "en"), export.json.encoded(), export.fhir.encoded(),
        ]
        for form in forms {
            #expect(!form.contains("canary"))
            #expect(form.contains("Sleeps six hours"))
        }
    }

    @Test func rivalSignedVersionsAllLeave() throws {
        let history = try History(by: full.clinician)
        let note = try history.writeDraft(by: full.clinician)
        for text in ["from the phone", "from the laptop"] {
            let version = try history.revise(note, note, text, by: full.clinician, after: [note])
            history.sign(note, version, by: full.clinician, after: [version])
        }
        let export = try CaseExport(history.state, under: .ownRequest, at: history.now, names: full.names)
        for form in try [export.readable(texts).text, export.json.encoded()] {
            #expect(form.contains("from the phone") && form.contains("from the laptop"))
        }
        #expect(CaseSearch([history.state]).hits("from the").count == 2)
        #expect(try export.fhir.encoded().components(separatedBy: "attachment").count == 3)
    }

    @Test func theTextIsReadableAndComplete() throws {
        let text = try export().readable(texts).text
        for expected in [
            "# Case file", "R. Alvarez", "## Sessions", "Saturday, 7 March 2026, ", "21:20–22:10", "## Intake", "### SOAP note, ",
            "Subjective:", "    second line, café", "#### Addendum, ", "- Co-signed: Prof. Lee, ", "- Late entry: about ", "No network",
            "### ~~", "- Entered in error: ", "version 2", "from Tuesday, 17 March 2026, every 14 days, 6 in all", "Improving; Five hours",
            "Lost; Has a lawyer", "## To whom this record was told", "1 note is not signed yet and is left out.",
            "Limits of confidentiality read out:",
        ] {
            let isThere = text.contains(expected)
            #expect(isThere, "\(expected) is missing")
        }
    }

    @Test func everyTextOfAnExportIsTranslated() throws {
        let disguised = try export().readable(Texts(.pseudo))
        for section in disguised.sections {
            for case .field(let name, _) in section.lines where !name.contains("2026") {
                let isDisguised = name.hasPrefix("[") || name.hasPrefix("⟦")
                #expect(isDisguised, "\(name) did not come from the catalogue")
            }
        }
    }

    @Test func theHTMLIsEscapedAndLoadsNothing() throws {
        let html = try export().readable(texts).html(language: "en")
        #expect(html.contains("About &lt;subjective&gt; &amp; &quot;more&quot;:"))
        #expect(!html.contains("<subjective>"))
        for mark in ["<script", "http:", "https:", "src=", "href=", "@import", "url("] {
            let isThere = html.contains(mark)
            #expect(!isThere, "\(mark)")
        }
        #expect(html.contains("default-src 'none'"))
    }

    @Test func theJSONIsReadAgainAndIsTheSameEachTime() throws {
        let text = try export().json.encoded()
        #expect(text == (try export().json.encoded()))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(object["format"] as? String == "respite-case-export")
        let notes = try #require(object["notes"] as? [[String: Any]])
        #expect(notes.count == NoteFormat.forNotes.count + 4)
        #expect(notes.filter { $0["enteredInError"] != nil }.count == 1)
        #expect(notes.filter { $0["cosigned"] != nil }.count == 1)
        let goals = try #require(object["goals"] as? [[String: Any]])
        #expect((goals[0]["history"] as? [Any])?.count == 2)
    }

    // FHIR. `scripts/check-fhir` has another program read the whole.

    @Test func aBundleForOtherReadersCanBeWritten() throws {
        let text = try export().fhir.encoded()
        #expect(text == (try export().fhir.encoded()))
        let released = try export(.release(full.release)).fhir.encoded()
        if let folder = ProcessInfo.processInfo.environment["RESPITE_FHIR_OUT"] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try text.write(toFile: folder + "/case.fhir.json", atomically: true, encoding: .utf8)
            try released.write(toFile: folder + "/release.fhir.json", atomically: true, encoding: .utf8)
        }
        #expect(
            try counts(text) == [
                "Patient": 1, "Appointment": 3, "DocumentReference": NoteFormat.forNotes.count + 4, "Goal": 3, "CarePlan": 2,
                "ServiceRequest": 3,
            ])
        // Notes, goals and plans; neither intake nor safety plan.
        #expect(
            try counts(released) == ["Patient": 1, "DocumentReference": NoteFormat.forNotes.count + 2, "Goal": 3, "CarePlan": 2])
    }

    private func counts(_ bundle: String) throws -> [String: Int] {
        let bundle = try #require(try JSONSerialization.jsonObject(with: Data(bundle.utf8)) as? [String: Any])
        let entries = try #require(bundle["entry"] as? [[String: Any]])
        let types = entries.compactMap { ($0["resource"] as? [String: Any])?["resourceType"] as? String }
        return Dictionary(grouping: types) { $0 }.mapValues(\.count)
    }

    private func resources(_ type: String) throws -> [[String: Any]] {
        let text = try export().fhir.encoded()
        let bundle = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let entries = try #require(bundle["entry"] as? [[String: Any]])
        return entries.compactMap { $0["resource"] as? [String: Any] }.filter { $0["resourceType"] as? String == type }
    }

    @Test func statusesAreThoseOfTheWork() throws {
        #expect(try resources("Appointment").map { $0["status"] as? String } == ["fulfilled", "noshow", "cancelled"])
        #expect(try resources("Goal").map { $0["lifecycleStatus"] as? String } == ["active", "completed", "entered-in-error"])
        #expect(try resources("CarePlan").map { $0["status"] as? String } == ["revoked", "active"])
        #expect(try resources("ServiceRequest").map { $0["status"] as? String } == ["completed", "revoked", "active"])
        let notes = try resources("DocumentReference")
        #expect(notes.map { $0["docStatus"] as? String }.first == "amended")
        #expect(notes.filter { $0["docStatus"] as? String == "entered-in-error" }.count == 1)
        #expect(notes.filter { $0["relatesTo"] != nil }.count == 1)
        let last = try #require(try resources("CarePlan").last)
        #expect((last["replaces"] as? [Any])?.count == 1)
        #expect((last["goal"] as? [Any])?.count == 2)
    }

    /// Whoever has an export and the server's records must not be able to tell which records it came from.
    @Test func noNameThatTheServerCouldKnowLeaves() throws {
        let export = try export()
        let names = [full.state.id.bytes] + full.history.entries.map(\.id.bytes)
        for form in try [
            export.fhir.encoded(), export.json.encoded(), export.readable(texts).text, export.readable(texts).html(language: "en"),
        ] {
            for name in names {
                for written in [Hex.encode(name), Base64URL.encode(name)] {
                    let isThere = form.lowercased().contains(written.lowercased().prefix(12))
                    #expect(!isThere)
                }
            }
        }
    }

    /// The same records in a case of another name, as somebody would try who has the server's digests and guesses the rest.
    @Test func namesInAnExportFollowFromTheSecretNameOfTheCase() throws {
        let other = try History(by: full.clinician, nonce: 9)
        let same = try History(by: full.clinician, nonce: 9)
        func uuids(_ history: History) throws -> Set<String> {
            let form = try CaseExport(history.state, under: .ownRequest, at: history.now, names: [:]).fhir.encoded()
            return Set(form.matches(of: #/urn:uuid:[0-9a-f-]{36}/#).map { String($0.0) })
        }
        #expect(try uuids(other) == uuids(same))
        #expect(try uuids(other).isDisjoint(with: uuids(History(by: full.clinician, nonce: 8))))
    }

    @Test func whatWasEnteredInErrorIsNotTold() throws {
        let goal = full.history.write(.goalSet(try GoalSet(statement: "canary-goal")), by: full.clinician)
        let current = try #require(full.state.currentPlan)
        let plan = full.history.write(.planVersion(try PlanVersion(supersedes: current.id, summary: "canary-plan")), by: full.clinician)
        let handOff = full.history.write(.handOffOffered(try HandOffOffered(service: "canary-service", reason: "x")), by: full.clinician)
        for struck in [goal, plan, handOff] { try full.history.strike(struck, by: full.clinician) }
        let export = try export()
        for form in try [
            export.readable(texts).text, export.readable(texts).html(language: "en"), export.json.encoded(), export.fhir.encoded(),
        ] {
            #expect(!form.contains("canary"))
            #expect(!form.contains("Of another person"))
            #expect(form.contains("Another person's note.") || form.contains("Another person&#39;s note."))
        }
        #expect(full.state.notes.contains { $0.isStruck && $0.current.content.body[.subjective]?.value == "Of another person." })
    }

    @Test func aPlanDoesNotTellAGoalThatIsNotCovered() throws {
        let history = try History(by: full.clinician, now: try utc("2026-03-01T12:00Z"))
        let goal = history.write(.goalSet(try GoalSet(statement: "canary-goal")), by: full.clinician)
        history.now = try utc("2026-04-01T12:00Z")
        history.write(.planVersion(try PlanVersion(summary: "In April", goals: [goal])), by: full.clinician)
        let days = try DayRange(first: CivilDate("2026-04-01"))
        let release = history.write(
            .releaseGiven(
                try ReleaseGiven(
                    recipient: "Union", scope: ReleaseScope([.plansAndGoals], days: days), purpose: "Leave",
                    expires: try utc("2026-12-31T00:00Z"), copyGiven: true)), by: full.clinician)
        let export = try CaseExport(history.state, under: .release(release), at: history.now, names: [:])
        for form in try [export.readable(texts).text, export.json.encoded(), export.fhir.encoded()] {
            #expect(form.contains("In April"))
            #expect(!form.contains("canary"))
        }
    }

    // Psychotherapy notes.

    private func psychotherapy(_ caseID: CaseID? = nil, by author: Person? = nil) throws -> StoredPsychotherapyNote {
        let note = try PsychotherapyNote(caseID: caseID ?? full.state.id, text: "canary-analysis")
        return StoredPsychotherapyNote(author: (author ?? full.clinician).key, writtenAt: try utc("2026-03-08T04:00Z"), note: note)
    }

    @Test func psychotherapyNotesLeaveOnlyUnderTheirOwnAuthorisation() throws {
        let now = try utc("2026-06-01T12:00Z")
        func export(_ note: StoredPsychotherapyNote, under id: EntryID, at instant: Instant? = nil) throws -> PsychotherapyExport {
            try PsychotherapyExport([note], by: full.clinician.key, of: full.state, under: id, at: instant ?? now)
        }
        let text = try export(psychotherapy(), under: full.authorisation).readable(texts).text
        #expect(text.contains("canary-analysis"))
        #expect(text.contains("Dr. Osei"))
        #expect(throws: ExportRefusal.withoutAuthorisation) { try export(psychotherapy(), under: full.release) }
        #expect(throws: ExportRefusal.releaseNotInForce) {
            try export(psychotherapy(), under: full.authorisation, at: utc("2026-12-31T00:00Z"))
        }
        let otherCase = try CaseID(bytes: [UInt8](repeating: 3, count: CaseID.length))
        #expect(throws: ExportRefusal.otherCase) { try export(psychotherapy(otherCase), under: full.authorisation) }
        #expect(throws: ExportRefusal.withoutAuthorisation) { try export(psychotherapy(by: full.intern), under: full.authorisation) }
        full.history.write(.releaseRevoked(ReleaseRevoked(release: full.authorisation, inWriting: true)), by: full.clinician)
        #expect(throws: ExportRefusal.releaseNotInForce) { try export(psychotherapy(), under: full.authorisation) }
    }

    @Test func thatPsychotherapyNotesWereToldIsLoggedUnderTheirAuthorisation() throws {
        let export = try PsychotherapyExport(
            [psychotherapy()], by: full.clinician.key, of: full.state, under: full.authorisation, at: utc("2026-06-01T12:00Z"))
        let told = try export.disclosure(Texts(.english))
        #expect(told.recipient.value == "Dr. Osei" && !"\(told.scope.words?.value ?? "")".contains("canary"))
        func doubts(_ disclosure: Disclosure, happened: String) throws -> [DisclosureDoubt] {
            full.history.now = try utc("2027-06-01T12:00Z")
            let id = full.history.write(.disclosure(disclosure), by: full.clinician, happened: try utc(happened))
            let state = full.state
            return state.doubts(about: try #require(state.disclosures[id]))
        }
        #expect(try doubts(told, happened: "2026-06-01T12:00Z") == [])
        #expect(try doubts(told, happened: "2027-05-01T12:00Z") == [.releaseNotInForce])
        let other = try Disclosure(
            recipient: "The sergeant", basis: .release, release: full.authorisation, scope: told.scope, noticeSent: true)
        #expect(try doubts(other, happened: "2026-06-01T12:00Z") == [.otherRecipient])
    }

    @Test func aPsychotherapyNoteInACaseIsInNoExport() throws {
        let note = try psychotherapy().note
        let entry = CaseEntry(
            id: try EntryID(bytes: [UInt8](repeating: 5, count: 32)), author: full.clinician.key, device: full.clinician.key,
            predecessors: full.state.heads, occurredAt: full.history.now, writtenAt: full.history.now,
            content: EntryContent(kind: PsychotherapyNote.kind, bytes: note.canonicalBytes))
        full.history.append(entry)
        #expect(full.history.refusal(of: entry.id) == .psychotherapyNote)
        let export = try export()
        for form in try [export.readable(texts).text, export.json.encoded(), export.fhir.encoded()] {
            #expect(!form.contains("canary-analysis"))
        }
    }
}
