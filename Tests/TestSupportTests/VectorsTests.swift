// The loader of published vectors must not pass where it ran nothing: each way to run nothing is tried.

import Foundation
import TestSupport
import Testing

@Suite struct VectorsTests {
    private let directory: TemporaryDirectory
    private let vectors: Vectors
    private let fruit = VectorKind("fruit", members: ["kind": "fruit"])
    private let tools = VectorKind("tools", members: ["kind": "tools"])

    init() throws {
        directory = try TemporaryDirectory()
        vectors = Vectors(root: directory.url)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    }

    private var folder: URL { directory.url.appendingPathComponent("wycheproof") }

    private func write(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    private func run(_ body: (VectorFile) throws -> Int = { _ in 1 }) throws -> Int? {
        try vectors.run(fruit, of: [fruit, tools], in: .wycheproof, body)
    }

    private func code(_ body: () throws -> Void) -> VectorError.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? VectorError)?.code
        }
    }

    @Test func everyFileOfTheKindIsRunWhateverItsName() throws {
        try write(#"{"kind": "fruit"}"#, "apples.json")
        try write(#"{"kind": "fruit"}"#, "added-later.txt")
        try write(#"{"kind": "tools"}"#, "hammers.json")
        try write("Apache", "LICENSE")
        var names: [String] = []
        let ran = try run { file in
            names.append(file.name)
            return 2
        }
        #expect(ran == 4)
        #expect(names == ["added-later.txt", "apples.json"])
    }

    @Test func anEmptyFileIsAFailure() throws {
        try write(#"{"kind": "fruit"}"#, "apples.json")
        try write("", "pears.json")
        #expect(code { _ = try run() } == .empty)
    }

    @Test(arguments: ["{}", "[]", "not JSON", #"{"kind": "stones"}"#, #"{"kind": 1}"#])
    func aFileThatNoKindKnowsIsAFailure(text: String) throws {
        try write(#"{"kind": "fruit"}"#, "apples.json")
        try write(text, "other.json")
        #expect(code { _ = try run() } == .unknown)
    }

    @Test func aFileOfTwoKindsIsAFailure() throws {
        try write(#"{"kind": "fruit"}"#, "apples.json")
        #expect(code { _ = try vectors.run(fruit, of: [fruit, fruit], in: .wycheproof) { _ in 1 } } == .ambiguous)
    }

    @Test func aFolderWithoutAFileOfTheKindIsAFailure() throws {
        try write(#"{"kind": "tools"}"#, "hammers.json")
        #expect(code { _ = try run() } == .noFile)
    }

    @Test func aFileWithoutACaseIsAFailure() throws {
        try write(#"{"kind": "fruit"}"#, "apples.json")
        #expect(code { _ = try run { _ in 0 } } == .empty)
    }

    @Test func anUnknownFolderIsAFailure() throws {
        #expect(code { try vectors.checkFolders() } == nil)
        try FileManager.default.createDirectory(at: directory.url.appendingPathComponent("newer"), withIntermediateDirectories: false)
        #expect(code { try vectors.checkFolders() } == .unknown)
    }

    @Test func aFolderThatAVersionNeedsMayNotBeLeftOut() throws {
        try FileManager.default.removeItem(at: folder)
        #expect(code { _ = try run() } == .noFile)
    }

    @Test func seedsGiveTheSameCasesAgain() {
        var first = SeededGenerator(seed: 7)
        var second = SeededGenerator(seed: 7)
        var third = SeededGenerator(seed: 8)
        let bytes = first.bytes(32)
        #expect(bytes == second.bytes(32))
        #expect(bytes != third.bytes(32))
    }

    @Test func aTemporaryDirectoryIsGoneAfterwards() throws {
        var temporary: TemporaryDirectory? = try TemporaryDirectory()
        let path = try #require(temporary?.path)
        #expect(FileManager.default.fileExists(atPath: path))
        temporary = nil
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
