// The rules of the house that a scan can check: no traps on outside bytes, no paths of one machine, files that read in one sitting.

import Testing

struct SourceRuleTests {
    private static let code = ["Sources", "Policies", "Localization"].flatMap(SourceTree.swift(below:))
    private static let tests = SourceTree.swift(below: "Tests")

    /// Not inside `#expect`, which would print the whole file.
    private func expect(_ text: String, holdsNo marks: [String], _ path: String) {
        for mark in marks where text.contains(mark) { Issue.record("\(path) contains \(mark)") }
    }

    @Test func theScanFindsSources() {
        #expect(Self.code.count > 20)
        #expect(Self.tests.count > 5)
    }

    /// Bytes from outside can never trap.
    @Test(arguments: ["try!", "as!", "fatalError(", "unsafeBitCast", "nonisolated(unsafe)"])
    func aForbiddenFormIsNowhere(_ form: String) {
        for file in Self.code {
            expect(file.code, holdsNo: [form], file.path)
        }
    }

    /// Made from the vault and shown on the same screen: neither what is sent nor what is kept names them.
    @Test func aCliniciansOwnFiguresAreMadeAndShownAndNothingElse() {
        let users = Self.code.filter { $0.code.contains(#/\b(WorkTimes|workTimes|OwnFigures|OwnFiguresView)\b/#) }.map(\.path)
        #expect(
            users.sorted() == [
                "Sources/CaseFile/Counts/WorkTimes.swift", "Sources/CaseVault/Vault+Reading.swift",
                "Sources/ClinicianClient/Cases/OwnFigures.swift", "Sources/respite-notes/Commands/Today.swift",
                "Sources/respite-notes/Work/OwnFiguresView.swift",
            ])
    }

    /// What writes dates and numbers in somebody's language, or in that of the machine. ISO 8601, which programs read, has none.
    private static var formatter: Regex<Substring> {
        #/\.formatted\b(?!\(\s*\.iso8601\b)|\b(?!ISO8601)\w*FormatStyle\b|\b\w+Formatter\b|\bString\(format:|\bLocale\.(?:current|autoupdatingCurrent)\b/#
            .wordBoundaryKind(.simple)
    }

    private static func formatters(in code: String) -> [Substring] { code.matches(of: formatter).map(\.output) }

    /// Formatters take the locale that they are given there, or else that of the environment.
    @Test func datesAndNumbersAreWrittenByTheHabitsOfALanguageAlone() {
        let shown = (Self.code + SourceTree.swift(below: "Demo")).filter { !$0.path.contains("/Generated/") }
        let users = shown.filter { !Self.formatters(in: $0.code).isEmpty }.map(\.path)
        #expect(users == ["Localization/Habits.swift"])
        let source = """
            day.formatted() + count.formatted(.number) + days.map(\\.formatted) + Date.FormatStyle(locale: other).format(day)
            DateFormatter().string(from: day) + String(format: form, count) + Locale.current.identifier
            day.formatted(.iso8601) + day.formatted(
                .iso8601.year()) + Date.ISO8601FormatStyle().format(day) + Locale(identifier: name).identifier + String(formatted)
            """
        #expect(
            Self.formatters(in: source) == [
                ".formatted", ".formatted", ".formatted", "FormatStyle", "DateFormatter", "String(format:", "Locale.current",
            ])
    }

    @Test func aTestForcesNothing() {
        for file in Self.tests { expect(file.code, holdsNo: ["try!", "as!"], file.path) }
    }

    /// Waiting for another process is done in one place, for a condition and with a deadline.
    @Test func noTestSleeps() {
        for file in Self.tests where file.path != "Tests/ProgrammeKit/RunningServer.swift" {
            expect(file.code, holdsNo: ["Task.sleep", "usleep(", "Thread.sleep"], file.path)
        }
    }

    @Test func nothingIsLeftForLater() {
        for file in Self.code + Self.tests where !file.path.hasPrefix("Tests/ArchitectureTests/") {
            // `VTODO` is a word of iCalendar.
            if file.text.contains(#/\b(TODO|FIXME|HACK)\b/#) { Issue.record("\(file.path) leaves something for later") }
        }
    }

    /// `/tmp` and `/usr/bin/env` are everywhere; a home or a work directory is one machine's.
    @Test func noFileNamesOneMachine() {
        let folders = ["Sources", "Policies", "Localization", "Tests", "Examples", "Benchmarks", "scripts", ".ci"]
        let files =
            folders.flatMap(SourceTree.files(below:))
            + ["Package.swift", "README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md"].compactMap(SourceTree.file)
        #expect(files.count > 40)
        for file in files where !file.path.hasPrefix("Tests/ArchitectureTests/") {
            expect(file.text, holdsNo: ["/work/", "/home/", "/root/", "/Users/"], file.path)
        }
    }

    @Test func aFileReadsInOneSitting() {
        for file in Self.code + Self.tests where !file.path.contains("/Generated/") {
            #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count - 1) lines")
        }
    }

    @Test func aFileBeginsBySayingWhatItIsFor() {
        for file in Self.code + Self.tests {
            let firstLine = file.lines.first ?? ""
            #expect(firstLine.hasPrefix("// ") && !firstLine.hasPrefix("//  "), "\(file.path) begins otherwise")
        }
    }

    @Test func noPlaceholderOutlivesItsTarget() {
        let byFolder = Dictionary(grouping: Self.code) { $0.path.split(separator: "/").dropLast().joined(separator: "/") }
        for (folder, files) in byFolder where files.count > 1 {
            #expect(!files.contains { $0.name == "Placeholder.swift" }, "\(folder) still holds a placeholder")
        }
    }
}
