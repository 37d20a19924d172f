// Problem documents: RFC 9457 on the wire, and no stranger's words taken for ours.

import Foundation
import Testing
import Wire

struct ProblemTests {
    @Test(arguments: Problem.Kind.allCases) func everyKindComesBackThroughJSON(_ kind: Problem.Kind) throws {
        let problem = Problem(kind, status: 409, title: "No")
        let read = try JSONDecoder().decode(Problem.self, from: try JSONEncoder().encode(problem))
        #expect(read == problem)
        #expect(read.kind == kind)
        #expect(read.type == "urn:respite:problem:" + kind.rawValue)
    }

    /// Scripts and other people's programs know a problem by these: one that is called otherwise is another one to them.
    @Test func theTypesAreTheseAndStayTheSame() {
        #expect(
            Problem.Kind.allCases.map(\.rawValue) == [
                "malformed-request", "request-too-large", "not-found", "signature-missing", "signature-invalid", "request-replayed",
                "request-too-old", "token-refused", "token-spent", "round-over", "slot-taken", "slot-not-offered",
                "clinician-not-bookable", "out-of-order", "change-refused", "grant-refused", "code-unknown", "code-used",
                "issuance-refused", "issuance-exhausted", "not-authorised", "document-refused", "programme-not-founded",
                "programme-expired", "too-many-requests", "unavailable", "internal-error",
            ])
    }

    @Test func kindsAreWrittenInSmallLettersWithHyphens() {
        for kind in Problem.Kind.allCases { #expect(kind.rawValue.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }) }
    }

    @Test func alternativesTravelWithTheProblem() throws {
        let hint = OpeningHint(clinician: Blob(Array(repeating: 7, count: 32)), start: Instant(seconds: 1), end: Instant(seconds: 2))
        let problem = Problem(.slotTaken, status: 409, title: "Taken", detail: "Another person was faster.", alternatives: [hint])
        #expect(try JSONDecoder().decode(Problem.self, from: try JSONEncoder().encode(problem)).alternatives == [hint])
    }

    @Test(arguments: [
        "about:blank", "urn:respite:problem:", "urn:respite:problem:unheard-of", "slot-taken", "URN:respite:problem:slot-taken",
    ])
    func aTypeThatThisProgramDoesNotKnowHasNoKind(_ type: String) throws {
        let json = Data("{\"type\":\"\(type)\",\"title\":\"x\",\"status\":500}".utf8)
        #expect(try JSONDecoder().decode(Problem.self, from: json).kind == nil)
    }

    @Test func membersThatThisProgramDoesNotKnowAreLeftAside() throws {
        let json = Data("{\"type\":\"urn:respite:problem:not-found\",\"title\":\"x\",\"status\":404,\"instance\":\"/y\",\"z\":[1]}".utf8)
        #expect(try JSONDecoder().decode(Problem.self, from: json).kind == .notFound)
    }
}
