// What an officer may ask for when looking for a time; shared by find, book, again and reschedule.

import ArgumentParser
import Foundation
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import Sodium
import Terminal
import Trust

struct FindOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Texts.current("From now until six in the morning.")))
    var tonight = false

    @Option(help: ArgumentHelp(Texts.current("Only this day, as year-month-day."), valueName: "date"))
    var day: String?

    @Option(help: ArgumentHelp(Texts.current("off-site, phone, video or on-site; may be given more than once.")))
    var modality: [String] = []

    @Option(help: ArgumentHelp(Texts.current("individual, couple, family or group.")))
    var kind: String?

    // A name is personal: it would stand in the list of processes.
    @Flag(name: .customLong("with"), help: ArgumentHelp(Texts.current("Only one clinician: you are asked which.")))
    var withClinician = false

    @Option(
        help: ArgumentHelp(
            Texts.current("Only the clinician whose name stands in this file (- for standard input)."), valueName: "file"),
        completion: .file()
    )
    var withFile: String?

    @Flag(help: ArgumentHelp(Texts.current("Only clinicians who work with your unit; “respite profile” says which it is.")))
    var myUnit = false

    @Option(help: ArgumentHelp(Texts.current("Prefer clinicians with this experience.")))
    var specialty: String?

    @Flag(help: ArgumentHelp(Texts.current("Also times during your shifts, on the way, or in your rest after nights.")))
    var includeShifts = false

    @Option(help: ArgumentHelp(Texts.current("How many to show.")))
    var limit = 12

    func validate() throws {
        for name in modality where Modality(rawValue: name) == nil {
            throw ValidationError(Texts.current("“{value}” is not a modality; use off-site, phone, video or on-site.", ["value": name]))
        }
        if let kind, SessionKind(rawValue: kind) == nil {
            throw ValidationError(
                Texts.current("“{value}” is not a kind of session; use individual, couple, family or group.", ["value": kind]))
        }
        if let day, (try? CivilDate(day)) == nil { throw ValidationError(Texts.current("A day looks like 2026-11-23.")) }
        guard (1...500).contains(limit) else { throw ValidationError(Texts.current("--limit is a number from 1 to 500.")) }
    }

    func wish(_ programme: TrustedProgramme, _ tool: OfficerTool, onlyKnown: Bool = false) throws -> FindWish {
        var wish = FindWish()
        wish.zone = tool.machineZone
        wish.day = try day.map { try CivilDate($0) }
        wish.onlyMyUnit = myUnit
        wish.tonight = tonight
        wish.onlyKnown = onlyKnown
        wish.kind = kind.flatMap(SessionKind.init(rawValue:)) ?? .individual
        wish.modalities = modality.isEmpty ? .all : ModalitySet(modality.compactMap(Modality.init(rawValue:)))
        wish.specialty = specialty
        wish.includesShifts = includeShifts
        wish.clinician = try clinician(programme, tool)
        return wish
    }

    private func clinician(_ programme: TrustedProgramme, _ tool: OfficerTool) throws -> SigningPublicKey? {
        if let withFile { return try identity(try InputFile.text(withFile), programme) }
        guard withClinician else { return nil }
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer("--with-file") }
        let help = Leaving.nothing.help(
            tool.texts,
            tool.texts("Everybody downloads the same list; your wishes and shifts stay on this device, where the choice is made."))
        let entries = programme.clinicians
        guard let index = try tool.prompter.menu(tool.texts("With whom?"), entries.map { MenuItem($0.name) }, help: help) else {
            throw PromptError.noAnswer
        }
        return entries[index].identity
    }

    private func identity(_ name: String, _ programme: TrustedProgramme) throws -> SigningPublicKey {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        let found = programme.clinicians.filter { $0.name.localizedStandardContains(name) }
        guard found.count == 1, let entry = found.first else { throw InputError.unknownClinician }
        return entry.identity
    }
}
