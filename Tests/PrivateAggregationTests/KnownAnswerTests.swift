// The same operations as over the folder of vectors, for those that are written here.

import Foundation
import Testing

@testable import PrivateAggregation

@Suite struct KnownAnswerTests {
    @Test(arguments: KnownAnswers.all.map(\.name)) func aKnownAnswerComesOut(_ name: String) throws {
        let json = try #require(KnownAnswers.all.first { $0.name == name }?.json)
        let vector = try JSONDecoder().decode(AggregationVector.self, from: Data(json.utf8))
        let kind = try #require(name.split(separator: "_").first)
        var run = VectorRun(vector, try Prio3(String(kind), vector))
        #expect(try run.run() > 1)
        #expect(run.faults.isEmpty, "\(run.faults)")
    }

    /// The test of the tests: an operation that should fail but succeeds, or one nobody knows, is not passed over.
    @Test func theRunnerNoticesWhatIsWrong() throws {
        let json = try #require(KnownAnswers.all.first { $0.name == "Prio3Count_0" }?.json)
        func run(_ text: String) throws -> VectorRun {
            let vector = try JSONDecoder().decode(AggregationVector.self, from: Data(text.utf8))
            var run = VectorRun(vector, try Prio3("Prio3Count", vector))
            _ = try run.run()
            return run
        }
        func faults(_ old: String, _ new: String) throws -> [String] {
            #expect(json.contains(old))
            return try run(json.replacing(old, with: new, maxReplacements: 1)).faults
        }
        #expect(try run(json).faults.isEmpty)
        #expect(try faults("\"success\":true", "\"success\":false").count == 1)
        #expect(try faults("\"agg_result\":1", "\"agg_result\":2").count == 1)
        #expect(try faults("\"agg_shares\":[\"355e16da", "\"agg_shares\":[\"355e16db").count == 2)
        #expect(try !faults("\"measurement\":1", "\"measurement\":0").isEmpty)
        #expect(throws: VectorRun.Malformed.self) { try run(json.replacing("unshard", with: "unheard")) }
        #expect(throws: VectorRun.Malformed.self) { try run(json.replacing("\"round\":1", with: "\"round\":2")) }
        #expect(throws: VectorRun.Malformed.self) { try run(json.replacing("\"report_index\":0", with: "\"report_index\":1")) }
        #expect(throws: VectorRun.Malformed.self) {
            try Prio3("Poplar1", try JSONDecoder().decode(AggregationVector.self, from: Data(json.utf8)))
        }
    }
}
