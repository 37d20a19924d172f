// What officers have agreed to stays as it was: each published text of the limits of confidentiality, by the digest of its source sentences.

import Localization
import Sodium
import Testing
import Wire

@testable import Policies

struct PublishedLimitsTests {
    /// SHA-256 over the English title and paragraphs, one a line. A line is added for each new version; none is ever changed once it was released.
    private static let published: [LimitsReference: String] = [
        LimitsReference(id: "us-ct", version: 1): "194fec7c918ee1ce335a0e81b711ea4db3615e8a43456581592f5c670609539c",
        LimitsReference(id: "us-ct", version: 2): "2f9384a8a6a2e523d6d93a72b3e1943385530993eab20ce2b442ed915ace204b",
        LimitsReference(id: "us-ct", version: 3): "0874f8df6de21fe17e2750a864116ae9cc4a4fa6ac94ee69eca2816a26a7979d",
        LimitsReference(id: "us-federal", version: 1): "aa309ef6e817b57b58d76a5a2b12912dc63778dadf88ee31c2dcc09be9bf0cb4",
        LimitsReference(id: "us-federal", version: 2): "34f8cd66b61f25348575fe9a9b54c7b7036b7ed7e3037c7248926f424dbb25e9",
        LimitsReference(id: "us-tribal-example", version: 1): "0d21d8b1392fd7d6cdbc7512e95564e4e5f9c7220e4e1dd0edba7c0274188f5a",
        LimitsReference(id: "us-tribal-example", version: 2): "c967840af6559b7d454e08f273b69f7d51e966fad50aad73bd1999cc533594ab",
    ]

    private static func digest(_ text: LimitsOfConfidentiality) -> String {
        let sentences = ([text.title] + text.paragraphs).map(\.id).joined(separator: "\n")
        return Hex.encode(Digest(sha256: Array(sentences.utf8)).bytes)
    }

    @Test func aPublishedTextChangesOnlyWithItsVersion() {
        for text in LimitsOfConfidentiality.known {
            let name = "\(text.reference.id) \(text.reference.version)"
            guard let expected = Self.published[text.reference] else {
                Issue.record("\(name) is not pinned: add its digest, \(Self.digest(text))")
                continue
            }
            #expect(Self.digest(text) == expected, "officers have agreed to \(name): leave it as it was, and raise the version instead")
        }
    }

    /// A policy that names it would be refused, and its officers could not book.
    @Test func noPublishedTextIsDropped() {
        for reference in Self.published.keys {
            #expect(LimitsOfConfidentiality.text(for: reference) != nil, "\(reference.id) \(reference.version)")
        }
    }

    /// What a new policy is offered is the last of its kind.
    @Test func theNewestIsTheHighestVersionOfEachText() {
        let highest = Dictionary(grouping: LimitsOfConfidentiality.known.map(\.reference), by: \.id).mapValues {
            $0.map(\.version).max() ?? 0
        }
        #expect(LimitsOfConfidentiality.newest.count == highest.count)
        for reference in LimitsOfConfidentiality.newest { #expect(highest[reference.id] == reference.version, "\(reference.id)") }
    }
}
