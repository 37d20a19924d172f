// The whole of what a server shows, judged against itself and against what was seen before. Pure: no clock, no store, no network.

public import Envelope
public import Sodium
public import Wire

public struct CaseView: Sendable {
    /// Sorted by nothing: a set, of which a report may be made in any order.
    public let findings: Set<RecordFinding>
    /// To be kept instead of the memory that this view was judged by.
    public let memory: RecordMemory
    private let believed: Set<CoreReference>

    /// - Parameter evidence: everything that the server lists now.
    /// - Parameter memory: what this reader has seen before.
    /// - Parameter ownDevices: the devices of the reader's own clinician: of these the whole chain must be there.
    /// - Parameter rosterVersion: of the reader's verified roster.
    public init(
        _ evidence: RecordEvidence,
        remembering memory: RecordMemory,
        ownDevices: Set<SigningPublicKey>,
        trusting signatories: Signatories,
        rosterVersion: UInt64,
        at now: Instant
    ) {
        let judge = RecordJudge(evidence: evidence, memory: memory, signatories: signatories, now: now)
        let vouched = judge.vouched()
        let tombstones = judge.tombstones
        var findings = judge.chainFindings(ownDevices: ownDevices)
        findings.formUnion(judge.caseFindings(rosterVersion: rosterVersion, vouched: vouched))
        findings.formUnion(judge.returnFindings())
        self.findings = findings
        believed = Set(evidence.testimonies.filter { $0.value.doubt == nil || vouched.contains($0.key) }.keys).subtracting(judge.shredded)
        var next = memory
        for reference in evidence.testimonies.keys { next.see(reference, at: now) }
        for tombstone in tombstones.accepted { next.shred(tombstone.reference) }
        for reference in memory.shredded { next.shred(reference) }
        for head in judge.heads { next.raise(head) }
        self.memory = next
    }

    /// Whether this record may be shown as true: verified, or vouched for, and not shredded.
    public func believes(_ reference: CoreReference) -> Bool { believed.contains(reference) }

    /// The record without its mark, where a valid member vouched for it before the revocation; else `nil`.
    public func vouched<Class: RecordClass>(_ record: UnverifiedRecord<Class>) -> OpenedRecord<Class>? {
        believes(record.marked.reference) ? record.marked : nil
    }

    /// The heads of a case, for the next record's `predecessors`: of each device the newest record that no other names.
    /// - Parameter records: those of the case that are believed. Whoever names one that is not would vouch for it.
    public static func heads(of records: some Sequence<(reference: CoreReference, entry: RecordEntry)>) -> [CoreReference] {
        let records = Array(records)
        let named = Set(records.flatMap(\.entry.predecessors))
        var newest: [SigningPublicKey: CoreReference] = [:]
        for (reference, _) in records where !named.contains(reference) {
            if let known = newest[reference.device], known.counter >= reference.counter { continue }
            newest[reference.device] = reference
        }
        return newest.values.sorted()
    }
}
