// The permanent vectors of heads, tombstones, plans and shares: one failure in each file, as `RecordVectorTests` has them for records.
//
// RESPITE_WRITE_VECTORS=1 writes the files that are not there yet. None is ever written over: version 1 stays what it was.

import Foundation
import TestSupport
import Testing

@testable import Sealing

@Suite struct StatementVectorTests {
    private static let folder = PackageRoot.url.appendingPathComponent("Tests/RecordVectors/statements1", isDirectory: true)
    private static let isWriting = ProcessInfo.processInfo.environment["RESPITE_WRITE_VECTORS"] == "1"

    private static func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

    @Test(arguments: StatementRecipe.all) func aRecipeMakesWhatItSays(recipe: StatementRecipe) throws {
        let vector = try recipe.make(RecordForge())
        #expect(try vector.outcome() == vector.expect)
        guard Self.isWriting else { return }
        let file = Self.folder.appendingPathComponent("\(recipe.name).json")
        guard !FileManager.default.fileExists(atPath: file.path) else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try (encoder.encode(vector) + Data("\n".utf8)).write(to: file)
    }

    @Test(.enabled(if: !isWriting)) func everyStatementComesOutAsItsFileSays() throws {
        var outcomes: [String: Int] = [:]
        for name in try Self.names() {
            let vector = try StatementVector.read(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
            #expect(try vector.outcome() == vector.expect, "\(name)")
            outcomes["\(vector.kind): \(vector.expect)", default: 0] += 1
        }
        print("statement vectors: \(outcomes.values.reduce(0, +)) files, \(outcomes.count) outcomes")
        for good in ["head: reads", "tombstone: ends", "plan: reads", "share: opens"] { #expect(outcomes[good] != nil, "\(good)") }
        for error in ["tombstone: strange", "head: badSignature", "share: otherShare", "share: wrongShare"] {
            #expect(outcomes[error] != nil)
        }
    }

    /// A file nobody knows, and a recipe without its file, are failures.
    @Test(.enabled(if: !isWriting)) func everyFileOfAStatementHasItsRecipe() throws {
        #expect(try Self.names() == StatementRecipe.all.map { "\($0.name).json" }.sorted())
        #expect(Set(StatementRecipe.all.map(\.name)).count == StatementRecipe.all.count)
    }
}
