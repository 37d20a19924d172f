// Offering, setting, showing and removing the timer that fetches tokens while nobody looks.

import ArgumentParser
import Foundation
import LocalState
import Localization
import OfficerClient
import PersonalTools
import Sodium
import Terminal
import ToolSupport

enum TimerChoice: String, CaseIterable, ExpressibleByArgument {
    case on, off, status
}

struct TimerFlow {
    let state: StateOptions
    let tool: OfficerTool
    var yes = false

    private var texts: Texts { tool.texts }
    private var home: String { Self.absolute(state.directory(default: "respite").path) }

    private static func absolute(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }

    struct JSON: Encodable {
        let isOn: Bool
        let with: String?
        let what: String?
    }

    func status(json: Bool) throws {
        let timer = UserTimer.here()
        let present = timer?.present
        let name = timer.map { if case .cron = $0 { "cron" } else { "systemd" } }
        guard !json else { return try tool.console.write(json: JSON(isOn: present != nil, with: name, what: present)) }
        guard timer != nil else { throw InputError.noTimerHere }
        guard let present else { return tool.console.writeSentence(texts("No timer is set.")) }
        tool.console.write(texts("A timer is set: {what}", ["what": present]))
    }

    func off() throws {
        guard let timer = UserTimer.here() else { throw InputError.noTimerHere }
        let wasSet = timer.present != nil
        try timer.remove()
        tool.console.writeSentence(wasSet ? texts("The timer is removed.") : texts("No timer is set."))
    }

    /// Asks first: it says what the timer gives away.
    func on() throws {
        guard let timer = UserTimer.here() else { throw InputError.noTimerHere }
        guard let file = state.passphraseFile.map(Self.absolute) ?? madeFile() else { throw InputError.timerNeedsFile }
        guard file != Self.absolute("-"), FileManager.default.isReadableFile(atPath: file) else { throw FileError.unreadable(file) }
        let plan = TimerPlan(program: Self.program, home: home, passphraseFile: file)
        guard plan.isWritable else { throw FileError.unreadable(file) }
        // The passphrase in it must be the right one: nobody will be there to see an error.
        var options = state
        options.passphraseFile = file
        _ = try tool.enrolled(options)
        let place =
            Self.areOnOneDisk(file, home)
            ? texts("{file} lies on the same disk as what it opens: whoever gets this disk gets everything.", ["file": file])
            : texts("Whoever has this device and {file} together can open everything you keep here.", ["file": file])
        tool.console.write(place)
        tool.console.writeParagraph(
            texts(
                "Whoever administers this machine can see that the timer exists. It fetches next quarter's tokens and sends a check-in that waits, each at a random moment and in a run of its own, and does nothing else: it never speaks about an appointment."
            ))
        try tool.confirm(texts("Set the timer?"), yes: yes, help: help)
        try timer.set(plan)
        tool.console.writeParagraph(texts("The timer is set; “respite sync --timer off” removes it."))
    }

    /// At the end of enrolment, to a person only. No answer is an answer.
    func offer() throws {
        guard tool.console.traits.isInteractive, let timer = UserTimer.here(), timer.present == nil else { return }
        tool.console.writeParagraph(
            texts(
                "Tokens of the next quarter are best fetched at a random moment, far from any booking. A timer can do it, if the passphrase lies in a file, best on a memory stick that you take out. Without a timer, “respite sync” does it when you run it."
            ))
        guard try tool.prompter.yesNo(texts("Do you want a timer?"), help: help) else { return }
        try on()
    }

    private var help: String {
        (Leaving.documents + .tokens).help(
            texts, texts("Everyone fetches every token, used or not; fetched at random, they say nothing about when you book."))
    }

    /// A file that is made now, where a person types.
    private func madeFile() -> String? {
        guard tool.console.traits.isInteractive else { return nil }
        do {
            let typed = try tool.prompter.line(
                texts("A new file for the passphrase, best on a memory stick (Enter alone: no timer)"), help: Leaving.nothing.help(texts))
            guard !typed.isEmpty else { return nil }
            let path = Self.absolute(typed)
            let help = texts(
                "Nothing is sent in this step. The passphrase is written into this file, readable by you alone, and nowhere else.")
            try tool.prompter.withPassphrase(texts("Passphrase"), help: help) { try InputFile.create(path, $0 + [0x0A]) }
            return path
        } catch {
            return nil
        }
    }

    private static var program: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? absolute(CommandLine.arguments[0])
    }

    private static func areOnOneDisk(_ left: String, _ right: String) -> Bool {
        var (first, second) = (stat(), stat())
        return stat(left, &first) == 0 && stat(right, &second) == 0 && first.st_dev == second.st_dev
    }
}
