// Asking the questions of a check-in, one at a time, by numbers or arrow keys; or reading them from a file.

import CheckIn
import Foundation
import Localization
import PersonalTools
import RoundResults
import Terminal

struct CheckInFlow {
    let tool: OfficerTool
    /// Those of the signed policy. What is not asked is not said.
    let questions: [Question]
    let words: CheckInWords

    private var texts: Texts { tool.texts }

    func answers(from file: String?) throws -> CheckInAnswers {
        if let file { return try read(file) }
        guard tool.console.traits.isInteractive else { throw InputError.needsAnswer("--answers-file") }
        func asks(_ question: Question) -> Bool { questions.contains(question) }
        let stress = asks(.stress) ? try choose(.stress, StressLevel.allCases, StressLevel.allCases.map(\.label)) : .skipped
        let stressors = asks(.stressors) ? try stressors() : []
        let safety = asks(.safety) ? try choose(.safety, FeelsSafe.allCases, FeelsSafe.allCases.map(\.label)) : .skipped
        return try CheckInAnswers(stress: stress, stressors: stressors, safety: safety)
    }

    private func choose<Option>(_ question: Question, _ options: [Option], _ labels: [Message]) throws -> Option {
        let items = labels.map { MenuItem(texts($0)) }
        guard let index = try tool.prompter.menu(texts(question.label), items, help: help) else { throw PromptError.noAnswer }
        return options[index]
    }

    /// One after the other, until three are named or no more are.
    private func stressors() throws -> Set<Stressor> {
        var chosen: Set<Stressor> = []
        while chosen.count < Stressor.most {
            let left = Stressor.allCases.filter { !chosen.contains($0) }
            let enough = MenuItem(chosen.isEmpty ? texts("None, or I would rather not say") : texts("No more"))
            let items = left.map { MenuItem(texts($0.label)) } + [enough]
            guard let index = try tool.prompter.menu(texts(Question.stressors.label), items, help: help) else { throw PromptError.noAnswer }
            guard left.indices.contains(index) else { break }
            chosen.insert(left[index])
        }
        return chosen
    }

    private var help: String { Leaving.nothing.help(texts, words.screening) }

    private struct File: Decodable {
        let stress: Int?
        let stressors: [String]?
        let safety: String?

        private enum Key: String, CaseIterable, CodingKey { case stress, stressors, safety }

        private struct AnyKey: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }

            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        /// A mistyped name is no answer that was left out.
        init(from decoder: any Decoder) throws {
            let names = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
            guard Set(Key.allCases.map(\.rawValue)).isSuperset(of: names) else {
                throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "unknown"))
            }
            let file = try decoder.container(keyedBy: Key.self)
            stress = try file.decodeIfPresent(Int.self, forKey: .stress)
            stressors = try file.decodeIfPresent([String].self, forKey: .stressors)
            safety = try file.decodeIfPresent(String.self, forKey: .safety)
        }
    }

    private func read(_ path: String) throws -> CheckInAnswers {
        let file = try InputFile.json(File.self, path)
        let given: [(Question, Bool)] = [(.stress, file.stress != nil), (.stressors, file.stressors != nil), (.safety, file.safety != nil)]
        for (question, isGiven) in given where isGiven && !questions.contains(question) { throw InputError.notAsked(question) }
        let stress = file.stress.map { level in StressLevel.allCases.first { $0.level == level } } ?? .skipped
        let named = file.stressors ?? []
        let stressors = named.compactMap { name in Stressor.allCases.first { "\($0)" == name } }
        let safety = file.safety.map { word in FeelsSafe.allCases.first { "\($0)" == word } } ?? .skipped
        guard let stress, let safety, stressors.count == named.count,
            let answers = try? CheckInAnswers(stress: stress, stressors: Set(stressors), safety: safety)
        else { throw InputError.notJSON(path) }
        return answers
    }
}
