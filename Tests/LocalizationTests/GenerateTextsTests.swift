// scripts/generate-texts on a small tree of its own.

import Foundation
import TestSupport
import Testing

@testable import Localization

private enum Command {
    static let hasPython = (try? run(["python3", "--version"]).status) == 0

    static func run(_ command: [String]) throws -> (status: Int32, error: String) {
        let process = ChildProcess()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        let pipe = Pipe()
        process.standardError = .pipe(pipe)
        process.standardOutput = .nothing
        try process.run()
        let error = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: error, as: UTF8.self))
    }
}

@Suite(.enabled(if: Command.hasPython, "needs python3"))
struct GenerateTextsTests {
    private let tree: TemporaryDirectory

    init() throws {
        tree = try TemporaryDirectory()
        let files = FileManager.default
        for directory in ["scripts", "Localization/Generated", "Sources/Tool"] {
            try files.createDirectory(at: tree.url.appending(path: directory), withIntermediateDirectories: true)
        }
        try files.copyItem(
            at: PackageRoot.url.appending(path: "scripts/generate-texts"), to: tree.url.appending(path: "scripts/generate-texts"))
    }

    private func generate(_ options: String...) throws -> (status: Int32, error: String) {
        try Command.run(["python3", tree.url.appending(path: "scripts/generate-texts").path] + options)
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: tree.url.appending(path: path))
    }

    private func catalogue() throws -> String { try String(contentsOf: tree.url.appending(path: "Localization/en.po"), encoding: .utf8) }

    @Test func textsAreTakenFromTheSourcesSortedAndWithTheirNotes() throws {
        try write(
            #"""
            // Translators: said on the telephone
            let b = texts("Zebra \"two\"\n–", ["x": texts("inner")])
            let a = texts.plural("{count} token", "{count} tokens", count: 2)
            let c = Texts.current("Apple", context: "fruit") + "\(texts("deep"))"
            """#,
            to: "Sources/Tool/A.swift"
        )
        #expect(try generate().status == 0)
        let text = try catalogue()
        let entries = try PortableObject.parse(text)
        #expect(entries.map(\.id) == ["", "Apple", "Zebra \"two\"\n–", "deep", "inner", "{count} token"])
        #expect(entries[1].context == "fruit")
        #expect(entries[5].forms == ["{count} token", "{count} tokens"])
        #expect(text.contains("#. said on the telephone\n#: Sources/Tool/A.swift\n"))
        #expect(try generate("--check").status == 0)
    }

    @Test func aChangedWordingIsKeptAndAnUnusedTextIsDropped() throws {
        try write(#"let a = texts("old") + texts("kept")"#, to: "Sources/Tool/A.swift")
        #expect(try generate().status == 0)
        try write(try catalogue().replacingOccurrences(of: "msgstr \"kept\"", with: "msgstr \"worded\""), to: "Localization/en.po")
        try write(#"let a = texts("new") + texts("kept")"#, to: "Sources/Tool/A.swift")
        #expect(try generate("--check").status == 1)
        #expect(try generate().status == 0)
        #expect(try PortableObject.parse(catalogue()).map(\.id) == ["", "kept", "new"])
        #expect(try PortableObject.parse(catalogue())[1].forms == ["worded"])
    }

    /// Both sides of a merge are kept by git; a run settles them.
    @Test func aMergedCatalogueIsPutInOrder() throws {
        try write(#"let a = texts("one") + texts("two")"#, to: "Sources/Tool/A.swift")
        #expect(try generate().status == 0)
        let settled = try catalogue()
        try write(settled + "\nmsgid \"two\"\nmsgid \"broken\"\nmsgstr \"\n<<<<<<<\nmsgstr \"x\"\n", to: "Localization/en.po")
        #expect(try generate().status == 0)
        #expect(try catalogue() == settled)
    }

    @Test(arguments: [
        #"let a = texts("Hello \(name)")"#, #"let a = texts.plural("{count} day", count: 1)"#, #"let a = "never closed"# + "\n",
        #"let a = texts.plural("one", "some", count: 1) + texts.plural("one", "many", count: 1)"#,
    ])
    func whatCannotBeTranslatedIsRefusedWithItsPlace(_ source: String) throws {
        try write(source, to: "Sources/Tool/A.swift")
        let result = try generate()
        #expect(result.status != 0)
        #expect(result.error.contains("Sources/Tool/A.swift:1: "))
        #expect(!FileManager.default.fileExists(atPath: tree.url.appending(path: "Localization/en.po").path))
    }
}
