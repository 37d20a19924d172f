// The permanent vectors of records: one failure in each file, and records of version 1 that must open for ever.
//
// RESPITE_WRITE_VECTORS=1 writes the files that are not there yet. None is ever written over: version 1 stays what it was.

import Foundation
import Sodium
import TestSupport
import Testing
import Wire

@testable import Sealing

@Suite struct RecordVectorTests {
    private static let folder = PackageRoot.url.appendingPathComponent("Tests/RecordVectors/version1", isDirectory: true)

    private static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private static let isWriting = ProcessInfo.processInfo.environment["RESPITE_WRITE_VECTORS"] == "1"

    /// What the files hold was made by these very recipes.
    @Test(arguments: RecordRecipe.all) func aRecipeMakesWhatItSays(recipe: RecordRecipe) throws {
        let vector = try recipe.make(RecordForge())
        let outcome = try vector.outcome()
        #expect(outcome.result == vector.expect)
        #expect(outcome.text == vector.text)
        guard Self.isWriting else { return }
        let file = Self.folder.appendingPathComponent("\(recipe.name).json")
        guard !FileManager.default.fileExists(atPath: file.path) else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try (encoder.encode(vector) + Data("\n".utf8)).write(to: file)
    }

    @Test func everyFileComesOutAsItSays() throws {
        var outcomes: [String: Int] = [:]
        for name in try Self.names() {
            let vector = try RecordVector.read(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
            let outcome = try vector.outcome()
            #expect(outcome.result == vector.expect, "\(name)")
            #expect(outcome.text == vector.text, "\(name)")
            outcomes[vector.expect, default: 0] += 1
        }
        print("record vectors: \(outcomes.values.reduce(0, +)) files, \(outcomes.count) outcomes")
        #expect(outcomes["opens", default: 0] >= 5)
    }

    /// A file nobody knows, and a recipe without its file, are failures.
    @Test(.enabled(if: !isWriting)) func everyFileHasItsRecipe() throws {
        #expect(try Self.names() == RecordRecipe.all.map { "\($0.name).json" }.sorted())
        #expect(Set(RecordRecipe.all.map(\.name)).count == RecordRecipe.all.count)
    }

    @Test func whatIsNoVectorIsRefused() throws {
        let good = try JSONEncoder().encode(RecordRecipe.cores[0].make(RecordForge()))
        #expect(try RecordVector.read(good).expect == "opens")
        var object = try #require(try JSONSerialization.jsonObject(with: good) as? [String: Any])
        object["more"] = 1
        let more = try JSONSerialization.data(withJSONObject: object)
        for data in [Data(), Data("{}".utf8), Data("[]".utf8), more] {
            #expect(throws: (any Error).self) { try RecordVector.read(data) }
        }
    }

    /// Everything that opening can throw has its vector.
    @Test func everyErrorOfOpeningIsAmongThem() throws {
        let outcomes = Set(try RecordRecipe.all.map { try $0.make(RecordForge()).expect })
        let errors: [SealingError] = [
            .cannotOpen, .unreadable, .badSignature, .unknownDevice, .otherRecord, .wrongClass, .notAddressed, .grantorNotMember,
            .authorNotMember, .signedAfterRevocation, .unknownCustodian, .soleRecipient,
        ]
        for error in errors { #expect(outcomes.contains(error.rawValue)) }
    }
}
