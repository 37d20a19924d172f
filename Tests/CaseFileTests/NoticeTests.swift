// What a clinician may log as told without a release, officers have read of before they booked.

import CaseFile
import Localization
import Policies
import Testing

struct NoticeTests {
    /// Words of the notice for Connecticut; none where the person themself decides.
    private static func words(_ basis: LegalBasis) -> [String] {
        switch basis {
        case .release, .ownRequest: []
        case .dangerToPersons: ["a risk of imminent harm to you or to somebody else"]
        case .childAbuse: ["must report suspected abuse or neglect of a child"]
        case .elderAbuse: ["Abuse of elders"]
        case .disabilityAbuse: ["and of people with disabilities must be reported"]
        case .peerOtherLaw: ["where another law demands disclosure"]
        case .peerDanger: ["a clear and present danger to somebody"]
        case .peerWitness: ["where the peer supporter saw, or was part of, the incident"]
        case .courtOrder: ["A court may learn it too: by an order"]
        case .otherException:
            [
                "A hospital or clinic that takes you in", "an examination of you that it has ordered",
                "make your state of mind part of a claim or a lawsuit", "What another law demands must be told", "If a fee is owed",
            ]
        case .treatmentTeam:
            [
                "whoever else treats you", "a colleague who covers for your social worker", "whoever supervises your social worker",
                "An intern's supervisor reads the intern's notes",
            ]
        }
    }

    @Test(arguments: LegalBasis.allCases) func everyLegalBasisThatNeedsNoReleaseStandsInTheNotice(_ basis: LegalBasis) throws {
        let reference = try #require(LimitsOfConfidentiality.newest.first { $0.id == "us-ct" })
        let notice = try #require(LimitsOfConfidentiality.text(for: reference)).paragraphs.map(\.id).joined(separator: "\n")
        for words in Self.words(basis) { #expect(notice.contains(words), "\(basis): \(words)") }
    }

    /// Only what the person wrote or asked for needs no words there.
    @Test func noOtherBasisIsLeftWithoutWords() {
        #expect(LegalBasis.allCases.filter { Self.words($0).isEmpty } == [.release, .ownRequest])
    }
}
