// The checks behind `CaseView`: which tombstones and heads count, and who vouches for whom.

import Envelope
import Sodium
import Wire

struct RecordJudge {
    /// In a device's chain.
    struct Place: Hashable {
        let device: SigningPublicKey
        let counter: UInt64

        init(device: SigningPublicKey, counter: UInt64) {
            self.device = device
            self.counter = counter
        }

        init(_ reference: CoreReference) { self.init(device: reference.device, counter: reference.counter) }
    }

    typealias Outline = RecordEvidence.Outline
    typealias Testimony = RecordEvidence.Testimony

    let evidence: RecordEvidence
    let memory: RecordMemory
    let signatories: Signatories
    let now: Instant
    /// Those of devices that the roster knows.
    let heads: [DeviceHead]
    /// What stands where, by the device's own word.
    let claims: [Place: Set<Digest>]
    let tombstones: (accepted: [RecordTombstone], strange: [RecordTombstone])
    /// Before or now.
    let shredded: Set<CoreReference>
    /// Everything shown, by place.
    let shown: Set<CoreReference>

    init(evidence: RecordEvidence, memory: RecordMemory, signatories: Signatories, now: Instant) {
        self.evidence = evidence
        self.memory = memory
        self.signatories = signatories
        self.now = now
        heads = evidence.heads.filter { !signatories.clinicians(of: $0.device).isEmpty }
        claims = Self.claims(evidence: evidence, memory: memory, heads: heads)
        var tombstones: (accepted: [RecordTombstone], strange: [RecordTombstone]) = ([], [])
        let places = Dictionary(grouping: evidence.outlines.map(\.reference), by: \.core).mapValues(Set.init)
        for tombstone in evidence.tombstones {
            if Self.mayShred(tombstone, evidence: evidence, signatories: signatories, claims: claims, places: places) {
                tombstones.accepted.append(tombstone)
            } else {
                tombstones.strange.append(tombstone)
            }
        }
        self.tombstones = tombstones
        shredded = memory.shredded.union(tombstones.accepted.map(\.reference))
        shown = Set(evidence.outlines.map(\.reference))
    }

    /// Whether there is nothing to miss here.
    func isAccountedFor(_ reference: CoreReference) -> Bool { shown.contains(reference) || shredded.contains(reference) }

    /// A clinician of the roster; where the record is known, one of its readers; where the place is, of the core that stood there.
    private static func mayShred(
        _ tombstone: RecordTombstone, evidence: RecordEvidence, signatories: Signatories, claims: [Place: Set<Digest>],
        places: [Digest: Set<CoreReference>]
    ) -> Bool {
        let clinicians = signatories.clinicians(of: tombstone.device)
        guard !clinicians.isEmpty, claims[Place(tombstone.reference)]?.contains(tombstone.core) ?? true else { return false }
        // A core stands in one place: naming another is no way around those who may read it.
        guard places[tombstone.core].map({ $0 == [tombstone.reference] }) ?? true else { return false }
        guard let record = evidence.testimonies[tombstone.reference] else { return true }
        return clinicians.contains { record.readers.contains(.clinician($0)) }
    }

    /// The doubtful records that a record which is believed had named before the doubt began.
    func vouched() -> Set<CoreReference> {
        let doubtful = evidence.testimonies.filter { $0.value.doubt != nil }
        guard !doubtful.isEmpty else { return [] }
        let outlines = Dictionary(evidence.outlines.map { ($0.reference, $0) }) { first, _ in first }
        let byCore = Dictionary(evidence.outlines.map { ($0.reference.core, $0.reference) }) { first, _ in first }
        // One walk for all records of a device.
        let groups = Dictionary(grouping: doubtful) { Group(device: $0.key.device, since: $0.value.doubt?.since) }
        return groups.reduce(into: []) { vouched, group in
            let included = included(byWitnessesAgainst: group.key, outlines, byCore)
            vouched.formUnion(group.value.map(\.key).filter(included.contains))
        }
    }

    private struct Group: Hashable {
        let device: SigningPublicKey
        let since: Instant?
    }

    /// Along predecessors, and along the chain of each device: whoever names a core by its hash has named all before it.
    private func included(
        byWitnessesAgainst group: Group, _ outlines: [CoreReference: Outline], _ byCore: [Digest: CoreReference]
    ) -> Set<CoreReference> {
        guard let since = group.since else { return [] }
        let witnesses = evidence.testimonies.filter { reference, testimony in
            guard testimony.doubt == nil, reference.device != group.device else { return false }
            return switch testimony.word {
            case .none: false
            case .dated: testimony.entry.written < since
            case .own: true
            }
        }
        var (open, included) = (witnesses.values.flatMap(\.entry.predecessors), Set<CoreReference>())
        while let next = open.popLast() {
            guard included.insert(next).inserted else { continue }
            open += evidence.testimonies[next]?.entry.predecessors ?? []
            if let previous = outlines[next]?.previous.flatMap({ byCore[$0] }) { open.append(previous) }
        }
        return included
    }
}
