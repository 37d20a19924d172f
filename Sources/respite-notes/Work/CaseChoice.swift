// Which case and which thing in it: given by number, or chosen from a menu where somebody is there to choose.

import ArgumentParser
import CaseFile
import CaseVault
import Foundation
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

struct CaseChoice: ParsableArguments {
    @Argument(help: ArgumentHelp(Texts.current("The number of the case; “respite-notes cases” lists them."), valueName: "case"))
    var caseNumber: Int?

    /// - Parameter fits: which cases a menu offers; a number that was given is taken as it is.
    func chosen(_ desk: CaseDesk, where fits: (CaseState) -> Bool = { !$0.isClosed }) throws -> NumberedCase {
        if let caseNumber { return try desk.numbered(caseNumber) }
        guard desk.tool.console.traits.isInteractive else { throw InputError.needsAnswer(desk.texts("the number of a case")) }
        let cases = try desk.vault.cases(at: desk.now).filter { fits($0.state) }
        guard !cases.isEmpty else { throw CaseInputError.nothingToChoose }
        let items = cases.map { MenuItem(desk.title(of: $0)) }
        guard let chosen = try desk.tool.prompter.menu(desk.texts("Which case?"), items) else { throw PromptError.turnedBack }
        return cases[chosen]
    }
}

extension CaseDesk {
    /// `Case 3, Sam`.
    func title(of found: NumberedCase) -> String {
        guard let person = found.state.person?.value else { return texts("Case {number}", ["number": "\(found.number)"]) }
        return texts("Case {number}, {person}", ["number": "\(found.number)", "person": person])
    }

    /// One thing of a case by its number, from 1, or from a menu of those that `offered` keeps.
    /// - Parameters:
    ///   - missing: where there is none of that number.
    ///   - words: of a line of the menu.
    func choose<Things: RandomAccessCollection>(
        _ number: Int?, of things: Things, _ title: String, missing: CaseInputError, offered: (Things.Element) -> Bool,
        words: (Things.Element) -> String
    ) throws -> (number: Int, thing: Things.Element) where Things.Index == Int {
        if let number {
            guard things.indices.contains(number - 1) else { throw missing }
            return (number, things[number - 1])
        }
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer(texts("its number")) }
        let numbered = things.enumerated().map { (number: $0.offset + 1, thing: $0.element) }.filter { offered($0.thing) }
        guard !numbered.isEmpty else { throw CaseInputError.nothingToChoose }
        let items = numbered.map { MenuItem("\($0.number) · \(words($0.thing))") }
        guard let chosen = try tool.prompter.menu(title, items) else { throw PromptError.turnedBack }
        return numbered[chosen]
    }

    /// One of a closed list, where none was given. Elsewhere than at a terminal `option` has to be.
    func choose<Choice>(_ title: String, _ choices: [Choice], option: String, words: (Choice) -> String) throws -> Choice {
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer(option) }
        guard let chosen = try tool.prompter.menu(title, choices.map { MenuItem(words($0)) }) else { throw PromptError.turnedBack }
        return choices[chosen]
    }

    /// The zone in which times are shown, and typed.
    func typedTimes() throws -> TypedTimes {
        try TypedTimes((try? ZoneID(moments.zone.identifier)) ?? .utc, now: now - 200 * 86_400)
    }

    /// A day without a time, such as a target or a review.
    func day(_ day: CivilDate) -> String { moments.day(day) }

    /// A text from a file, or typed; `nil` where there is nobody to ask and none was given, or it is empty.
    func optionalText(_ file: String?, _ question: String) throws -> String? {
        let text = try file.map(InputFile.text) ?? (tool.console.traits.isInteractive ? tool.prompter.line(question) : "")
        return text.isEmpty ? nil : text
    }

    /// A text that has to be there.
    func requiredText(_ file: String?, _ question: String, option: String) throws -> String {
        if let file { return try InputFile.text(file) }
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer(option) }
        return try tool.prompter.line(question)
    }
}

/// What the library refuses as a text is told as such.
func sealable<Value>(_ make: () throws -> Value) throws -> Value {
    do { return try make() } catch let error as SealingError { throw VaultError.cannotSeal(error) }
}
