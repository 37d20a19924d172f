// Which language a person gets.

import Testing

@testable import Localization

struct LanguageTests {
    @Test(
        arguments: [
            ([:], "en"), (["LANG": "en_GB.UTF-8"], "en-GB"), (["LANG": "C"], "en"), (["LANG": "POSIX"], "en"),
            (["LC_ALL": "C.UTF-8"], "en"),
            (["LANG": "xx_YY.UTF-8"], "en"), (["LANG": ""], "en"), (["LANG": "."], "en"), (["LANG": "en_US@euro"], "en-US"),
            (["LC_MESSAGES": "en_CA", "LANG": "en_GB"], "en-CA"), (["LC_ALL": "en_AU", "LC_MESSAGES": "en_CA", "LANG": "en_GB"], "en-AU"),
            (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_GB"], "en-GB"), (["LC_ALL": "C", "LANG": "en_GB"], "en"),
            (["LANG": "es_US.UTF-8"], "es-US"), (["LC_ALL": "pl_PL.UTF-8", "LANG": "es_US"], "pl-PL"), (["LANG": "pt_BR"], "pt-BR"),
            (["LANG": "EN_gb"], "en-GB"), (["LANG": "en-Latn-GB"], "en-GB"), (["LANG": "en_XA.UTF-8"], "en-XA"),
        ] as [([String: String], String)])
    func theEnvironmentChooses(_ environment: [String: String], _ expected: String) {
        #expect(Language.chosen(option: nil, environment: environment).description == expected)
    }

    @Test func theOptionComesBeforeTheEnvironment() {
        #expect(Language.chosen(option: "en-XA", environment: ["LC_ALL": "en_GB"]).isPseudo)
    }

    @Test func anUnknownOptionLeavesTheChoiceToTheEnvironment() {
        #expect(Language.chosen(option: "tlh", environment: ["LC_ALL": "en_GB"]).description == "en-GB")
    }

    @Test(
        arguments: [
            (["respite", "find"], nil), (["respite", "--language", "en-XA"], "en-XA"), (["respite", "find", "--language=pl"], "pl"),
            (["respite", "--language"], nil), (["respite", "--", "--language", "pl"], nil),
            (["respite", "--language=es", "--language=pl"], "pl"),
        ] as [([String], String?)])
    func theOptionIsFoundAmongTheArguments(_ arguments: [String], _ expected: String?) {
        #expect(Language.option(in: arguments) == expected)
    }

    /// Samples from CLDR's plural rules for whole numbers.
    @Test(
        arguments: [
            ("en", nil, [.one: [1], .other: [0, 2, 3, 11, 100, 1_000_000]]),
            ("es", nil, [.one: [1], .many: [1_000_000, 2_000_000], .other: [0, 2, 16, 100, 999_999, 1_000_001]]),
            ("pt", "BR", [.one: [0, 1], .many: [1_000_000], .other: [2, 17, 100, 100_000]]),
            ("pt", "PT", [.one: [1], .many: [1_000_000], .other: [0, 2, 17]]),
            (
                "pl", nil,
                [.one: [1], .few: [2, 3, 4, 22, 34, 102, 1002], .many: [0, 5, 11, 12, 14, 19, 21, 101, 111, 112, 1_000_000]]
            ),
        ] as [(String, String?, [PluralCategory: [Int]])])
    func numbersTakeTheFormOfTheLanguage(_ code: String, _ region: String?, _ samples: [PluralCategory: [Int]]) {
        let rule = Language(code: code, region: region).pluralRule
        #expect(Set(rule.categories) == Set(samples.keys))
        for (category, counts) in samples {
            for count in counts { #expect(rule.category(for: count) == category, "\(code) \(count)") }
        }
    }

    @Test func everyNumberHasAForm() {
        for code in ["en", "es", "pt", "pl", "xx"] {
            let rule = Language(code: code, region: nil).pluralRule
            for count in [Int.min, -1, 0, .max] { #expect(rule.categories.contains(rule.category(for: count))) }
        }
    }
}
