// The records custodian: a key in three shares, and what two of them do when a clinician cannot come back.

import Foundation
import ProgrammeKit
import Wire

struct Custody {
    let stage: Stage
    let programme: RunningProgramme
    let desk: NotesDesk
    /// Who founds it and later puts it together, another holder, and a third whose cases will need it.
    let chief: Int
    let second: Int
    let gone: Int

    private var bundle: String { stage.root.appending(path: "programme/programme.bundle").path }

    /// Before anything is written: what is written later is sealed to the custodian too.
    func found() async throws {
        stage.heading("A records custodian, in three shares")
        stage.say(
            "Should a clinician fall ill, somebody has to be able to open the case files; and nobody alone. \(desk.name(chief)) makes a key, splits it among three and forgets it; two shares open, one says nothing. Then the clinical authority names it in the roster:"
        )
        let plan = stage.root.appending(path: "custodian.plan").path
        let holders = [chief, second, gone].flatMap { ["--holder", desk.name($0)] }
        try await desk.show(at: "\(chief)", ["custodian", "found", plan] + holders + ["--threshold", "2", "--yes"])
        let key = ["--home", stage.root.appending(path: "signer-clinical").path, "--passphrase-file", stage.passphraseFile, "--yes"]
        stage.quote("$ respite-authority custodian programme.bundle --plan custodian.plan")
        stage.quote(try await stage.tools.authority.succeed(["custodian", bundle, "--plan", plan] + key))
        try await stage.pass(to: stage.time.now + 600, programme, importing: bundle)
        for index in [chief, second, gone] { try await desk.run(at: "\(index)", ["sync"]) }
        try await desk.show(second, "custodian")
    }

    /// The two others hand over the cases of the third.
    func recover() async throws {
        stage.heading("Two shares open what one clinician left behind")
        stage.say(
            "\(PlayTime.day(stage.time.now)). \(desk.name(gone)) has fallen ill and will not come back soon. \(desk.name(second)) gives a share:"
        )
        try await desk.show(at: "\(second)", ["custodian", "give", "--to", desk.name(chief), "--yes"])
        stage.say("\(desk.name(chief)) has another, and takes the cases over:")
        try await desk.show(at: "\(chief)", ["custodian", "recover", "--of", desk.name(gone), "--to", desk.name(chief), "--yes"])
        try await desk.run(at: "\(chief)", ["sync"])
        try await desk.show(chief, "cases")
        try await desk.show(chief, "cases", "show", "1", "--note", "1")
        stage.say("The holder takes the share back:")
        try await desk.show(second, "custodian", "take-back")
    }
}
