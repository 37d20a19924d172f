// The catalogues hold exactly the texts that are used, and the program holds exactly the catalogues.

import Foundation
import TestSupport
import Testing

@testable import Localization

struct CatalogueTests {
    private static let directory = PackageRoot.url.appending(path: "Localization")

    private func catalogue(_ language: String) throws -> [CatalogueEntry] {
        try PortableObject.parse(String(contentsOf: Self.directory.appending(path: "\(language).po"), encoding: .utf8))
    }

    private func usedTexts() throws -> Set<UsedText> {
        var used: Set<UsedText> = []
        for directory in ["Sources", "Localization", "Policies"] {
            let base = PackageRoot.url.appending(path: directory)
            let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
            for path in paths where path.hasSuffix(".swift") && !path.hasPrefix("Generated/") {
                used.formUnion(TextCalls.used(in: try String(contentsOf: base.appending(path: path), encoding: .utf8)))
            }
        }
        return used
    }

    @Test func everyCatalogueIsEmbeddedAsItIs() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.directory.path).filter { $0.hasSuffix(".po") }
        #expect(Set(files) == Set(Language.available.map { "\($0).po" }))
        for language in Language.available {
            let source = try #require(Catalogue.sources[language])
            #expect(try PortableObject.parse(source) == catalogue(language), "run scripts/generate-texts")
        }
    }

    @Test func everyTextThatIsUsedIsInTheEnglishCatalogueAndNoOther() throws {
        let entries = try catalogue("en").filter { !$0.id.isEmpty }
        let known = Set(entries.map { UsedText(id: $0.id, plural: $0.plural, context: $0.context) })
        // A text may be used with and without its plural; the catalogue then keeps the plural.
        let used = try usedTexts()
        let plurals = Set(used.filter { $0.plural != nil }.map { UsedText(id: $0.id, context: $0.context) })
        let expected = used.subtracting(plurals)
        #expect(expected.count > 50)
        for text in expected.subtracting(known) { Issue.record("\(text) is not in en.po; run scripts/generate-texts") }
        for text in known.subtracting(expected) { Issue.record("\(text) in en.po is not used; run scripts/generate-texts") }
    }

    /// The languages of the region's departments.
    @Test func everyTextIsTranslatedIntoEveryLanguage() throws {
        #expect(Language.available == ["en", "es", "pl", "pt"])
        let english = Set(try catalogue("en").map { [$0.context, $0.id] })
        for code in Language.available {
            let entries = try catalogue(code)
            #expect(Set(entries.map { [$0.context, $0.id] }) == english, "\(code).po: run scripts/generate-texts")
            for entry in entries where !entry.id.isEmpty && !entry.isTranslated {
                Issue.record("\(code).po does not translate “\(entry.id)”")
            }
        }
    }

    /// What is typed stays as it is: options, commands, file names, placeholders of commands.
    @Test func whatIsTypedIsTheSameInEveryLanguage() throws {
        for code in Language.available {
            for entry in try catalogue(code) where entry.isTranslated {
                let typed = Set(entry.id.matches(of: /--[a-z][a-z-]+|`[^`]+`/).map { String($0.output) })
                for form in entry.forms { #expect(typed.allSatisfy(form.contains), "\(code): \(form)") }
            }
        }
    }

    @Test func noTextIsInACatalogueTwice() throws {
        for language in Language.available {
            let keys = try catalogue(language).map { [$0.context, $0.id] }
            #expect(Set(keys).count == keys.count)
        }
    }

    @Test func everyTranslationHasTheFormsOfItsLanguage() throws {
        for code in Language.available {
            let language = try #require(Language(code))
            for entry in try catalogue(code) where entry.isTranslated {
                let count = entry.plural == nil ? 1 : language.pluralRule.categories.count
                #expect(entry.forms.count == count, "\(code): \(entry.id)")
            }
        }
    }

    @Test func everyTranslationUsesThePlaceholdersOfItsText() throws {
        for code in Language.available {
            for entry in try catalogue(code) where entry.isTranslated {
                let names = Placeholders.names(in: entry.id).union(Placeholders.names(in: entry.plural ?? ""))
                // A form of a number may leave out the number, and nothing else: “one booking”.
                let spared: Set<String> = entry.plural == nil ? [] : ["count"]
                for form in entry.forms {
                    let used = Placeholders.names(in: form)
                    #expect(used.union(spared) == names.union(spared), "\(code): \(form)")
                }
            }
        }
    }

    @Test func theScanReadsTheFormsThatSwiftAllows() {
        let source = #"""
            // texts("in a comment")
            let a = texts("One \"two\"\nthree \u{2013}")
            let b = "outside \(other.texts("inside", context: "deep")) end"
            let c = texts.plural(
                "{count} token", "{count} tokens",
                count: f("x", context: "not this"), context: "wallet"
            )
            let d = Texts.current("""
                A long \
                text.
                Second line.
                """)
            let e = Message("Later"), f = subtexts2("no"), g = texts(variable)
            """#
        #expect(
            Set(TextCalls.used(in: source)) == [
                UsedText(id: "One \"two\"\nthree –"), UsedText(id: "inside", context: "deep"),
                UsedText(id: "{count} token", plural: "{count} tokens", context: "wallet"), UsedText(id: "A long text.\nSecond line."),
                UsedText(id: "Later"),
            ]
        )
    }
}
