// Every published vector of the aggregation scheme, positive and negative.

import Foundation
import TestSupport
import Testing
import Wire

@testable import PrivateAggregation

@Suite struct PublishedVectorTests {
    /// A kind is the part of the file's name before the case: the files hold the parameters, but not which variant they are for.
    private static func named(_ name: String) -> VectorKind {
        VectorKind(name) { $0.name.hasSuffix(".json") && $0.name.hasPrefix(name + "_") }
    }

    private static let xof = VectorKind("XofTurboShake128") { $0.name == "XofTurboShake128.json" }
    private static let multiproof = named("Prio3SumVecWithMultiproof")
    /// A circuit of the draft's tests with a gadget of degree three. The proof system here is for degree two, which is all that the five
    /// variants have.
    private static let higherDegree = named("Prio3HigherDegree")
    private static let variants = ["Prio3Count", "Prio3Sum", "Prio3SumVec", "Prio3Histogram", "Prio3MultihotCountVec"]
    private static let kinds = variants.map(named) + [xof, multiproof, higherDegree]

    @Test(arguments: variants) func everyVectorOfAVariantGivesThePublishedBytes(_ variant: String) throws {
        try Vectors.here.run(Self.named(variant), of: Self.kinds, in: .vdaf) { file in
            let vector = try file.decode(AggregationVector.self)
            var run = VectorRun(vector, try Prio3(variant, vector))
            let operations = try run.run()
            #expect(run.faults.isEmpty, "\(file.name): \(run.faults)")
            return operations
        }
    }

    @Test func theStreamAndTheSeedAreThePublishedOnes() throws {
        try Vectors.here.run(Self.xof, of: Self.kinds, in: .vdaf) { file in
            let vector = try file.decode(XofVector.self)
            #expect(
                XofTurboShake128.deriveSeed(seed: vector.seed.bytes, tag: vector.dst.bytes, binder: vector.binder.bytes)
                    == vector.derivedSeed.bytes)
            let expanded = XofTurboShake128.expand(
                into: Field128.self, seed: vector.seed.bytes, tag: vector.dst.bytes, binder: vector.binder.bytes, length: vector.length)
            #expect(expanded.encoded == vector.expandedVecField128.bytes)
            return 2
        }
    }

    /// These may be there or not.
    @Test func vectorsOfTheDraftsExperimentsRunWhereTheyAreThere() throws {
        guard let root = Vectors.here.root else { return }
        let names = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("vdaf").path)
        if names.contains(where: { $0.hasPrefix("Prio3SumVecWithMultiproof_") }) {
            try Vectors.here.run(Self.multiproof, of: Self.kinds, in: .vdaf) { file in
                let vector = try file.decode(AggregationVector.self)
                var run = VectorRun(vector, try Multiproof(vector))
                let operations = try run.run()
                #expect(run.faults.isEmpty, "\(file.name): \(run.faults)")
                return operations
            }
        }
        for name in names where name.hasPrefix("Prio3HigherDegree_") {
            print("vectors: vdaf/\(name): not run, a gadget of degree three is not supported")
        }
    }
}
