// SECURITY.md promises, attack class by attack class; each promise names the test that shows it, and that test exists.

import Testing

struct SecurityTableTests {
    struct Row: Sendable {
        let number: Int
        let cells: [Substring]

        /// Names of tests: everything in backquotes in the last column.
        var tests: [Substring] {
            (cells.last ?? "").split(separator: "`", omittingEmptySubsequences: false).enumerated()
                .filter { !$0.offset.isMultiple(of: 2) }
                .map(\.element)
        }

        var isOpen: Bool { (cells.last ?? "").contains("Not yet") }
    }

    /// Rows `| 1 | … |` of the document.
    private static func rows() throws -> [Row] {
        let document = try #require(SourceTree.file("SECURITY.md"))
        return document.lines.compactMap { line in
            guard line.hasPrefix("| "), line.hasSuffix(" |") else { return nil }
            let cells = line.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false)
            guard let number = cells.first.flatMap({ Int($0) }) else { return nil }
            return Row(number: number, cells: cells)
        }
    }

    @Test func everyAttackClassHasItsRow() throws {
        #expect(try Self.rows().map(\.number) == Array(1...30))
    }

    @Test func aRowNamesATestOrSaysWhyNotYet() throws {
        for row in try Self.rows() {
            #expect(row.cells.count == 4, "class \(row.number)")
            #expect(row.isOpen || !row.tests.isEmpty, "class \(row.number) names no test")
        }
    }

    @Test func everyTestThatIsNamedExists() throws {
        let names = SourceTree.swift(below: "Tests").flatMap { file in
            file.code.matches(of: #/func\s+(\w+)\s*[(<]/#).map { $0.output.1 }
        }
        let known = Set(names.map(String.init))
        for row in try Self.rows() {
            for test in row.tests { #expect(known.contains(String(test)), "class \(row.number): there is no test \(test)") }
        }
    }
}
