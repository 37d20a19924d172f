// Nothing in Policies/ is decoration: every key of every file changes what real code does, and a key without such a test fails.

import Foundation
import Policies
import TestSupport
import Testing

@testable import AuthorityDesk

@Suite struct KeyWalkTests {
    @Test(arguments: Behaviour.all) func aKeyThatChangesChangesWhatIsDone(_ behaviour: Behaviour) async throws {
        for (line, seen) in behaviour.cases {
            #expect(try await behaviour.observe(try behaviour.rules(line)) == seen, "\(behaviour.name): \(line)")
        }
        #expect(Set(behaviour.cases.map(\.seen)).count == 2, "\(behaviour.name) changes nothing")
    }

    private static let folder = PackageRoot.url.appending(path: "Policies")

    private static func text(_ part: PolicyPart) throws -> String {
        try String(contentsOf: folder.appending(path: part.fileName), encoding: .utf8)
    }

    /// Keys of a file with those of its examples behind `#`, and of the mappings in them.
    private static func written(_ text: String) -> Set<String> {
        var keys: Set<String> = []
        var outer = ""
        for line in text.split(separator: "\n") {
            let isTop = line.firstMatch(of: /^(?:# )?([a-z_]+):/)
            if let isTop { outer = String(isTop.output.1) }
            // A level of `measures` on a line of its own.
            let level = line.firstMatch(of: /^(?:# )?  ([a-z_]+): \{/).map { "\(outer).\($0.output.1)" }
            guard isTop != nil || level != nil || line.contains("- {") else { continue }
            let code = line.drop { $0 == "#" || $0 == " " }
            let inner =
                code.firstIndex(of: "{").map { code[$0...].matches(of: /[{,] *([a-z_]+):/).map { "\(level ?? outer).\($0.output.1)" } }
                ?? []
            keys.formUnion(inner)
            if isTop != nil { keys.insert(outer) }
        }
        return keys.subtracting(["kinds"])
    }

    private static func done(_ part: PolicyPart) -> Set<String> { Set(Behaviour.all.filter { $0.file == part.fileName }.map(\.key)) }

    /// What holds others is done by what it holds.
    private static func isDone(_ key: String, _ done: Set<String>) -> Bool {
        done.contains(key) || done.contains { $0.hasPrefix(key + ".") }
    }

    @Test func noKeyOfAFileIsWithoutABehaviour() throws {
        var count = 0
        for part in PolicyPart.allCases {
            let done = Self.done(part)
            let keys = Self.written(try Self.text(part))
            for key in keys.sorted() { #expect(Self.isDone(key, done), "\(part.fileName): \(key) has no behaviour") }
            for key in done.sorted() { #expect(keys.contains(key), "\(part.fileName): \(key) is not in the file") }
            count += keys.count
        }
        #expect(count > 30)
    }

    /// A key that the tools read, and that no file shows, would be found by nobody; those of a mapping inside another too, for which its example
    /// is read.
    @Test func everyKeyThatIsReadStandsInItsFileAndHasABehaviour() throws {
        for part in PolicyPart.allCases {
            let text = try Self.text(part)
            var map = try YAMLMapping(text: PolicyExamples.uncommented(text), file: part.fileName)
            var rules = PolicyRules.preset
            try part.read(&map, into: &rules, .gmt)
            // What holds others is read by what it holds.
            let keys = map.known.filter { key in !map.known.contains { $0.hasPrefix(key + ".") } }
            #expect(!keys.isEmpty)
            let (written, done) = (Self.written(text), Self.done(part))
            for key in keys.sorted() {
                #expect(written.contains(key), "\(part.fileName): \(key) is not in the file")
                #expect(done.contains(key), "\(part.fileName): \(key) has no behaviour")
            }
        }
    }
}
