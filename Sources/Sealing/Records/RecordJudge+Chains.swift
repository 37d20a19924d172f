// Checks along the chains of devices: forks, gaps, links, heads.

import Envelope
import Sodium
import Wire

extension RecordJudge {
    func chainFindings(ownDevices: Set<SigningPublicKey>) -> Set<RecordFinding> {
        var findings = forks()
        findings.formUnion(replacements())
        findings.formUnion(links())
        for device in ownDevices { findings.formUnion(gaps(of: device)) }
        findings.formUnion(withdrawnHeads())
        return findings
    }

    /// From records that opened, with the one before each; from heads; and from what of both was seen before.
    static func claims(evidence: RecordEvidence, memory: RecordMemory, heads: [DeviceHead]) -> [Place: Set<Digest>] {
        var claims: [Place: Set<Digest>] = [:]
        func claim(_ reference: CoreReference) { claims[Place(reference), default: []].insert(reference.core) }
        for (reference, testimony) in evidence.testimonies {
            claim(reference)
            if let previous = testimony.outline.previous, reference.counter > 0 {
                claim(CoreReference(device: reference.device, counter: reference.counter - 1, core: previous))
            }
        }
        memory.seen.keys.forEach(claim)
        for head in heads + memory.heads.values { claim(head.newest) }
        return claims
    }

    private func forks() -> Set<RecordFinding> {
        Set(
            claims.filter { $0.value.count > 1 }.map { place, cores in
                .forked(device: place.device, counter: place.counter, cores: cores.sorted())
            }
        )
    }

    /// Cores that did not open, in places where something else was signed.
    private func replacements() -> Set<RecordFinding> {
        var findings: Set<RecordFinding> = []
        for outline in evidence.outlines where evidence.testimonies[outline.reference] == nil {
            let reference = outline.reference
            guard let signed = claims[Place(reference)], !signed.contains(reference.core) else {
                continue
            }
            for core in signed {
                let expected = CoreReference(device: reference.device, counter: reference.counter, core: core)
                findings.insert(.replaced(expected, shown: reference.core))
            }
        }
        return findings
    }

    /// Cores that did not open and do not follow what is shown before them. Of those that opened, the claims say it.
    private func links() -> Set<RecordFinding> {
        let known = evidence.outlines.map(\.reference) + shredded
        let byPlace = Dictionary(grouping: known) { Place($0) }
        var findings: Set<RecordFinding> = []
        for outline in evidence.outlines where evidence.testimonies[outline.reference] == nil {
            let reference = outline.reference
            guard reference.counter > 0, let before = byPlace[Place(device: reference.device, counter: reference.counter - 1)] else {
                continue
            }
            if !before.contains(where: { $0.core == outline.previous }) { findings.insert(.brokenLink(reference)) }
        }
        return findings
    }

    /// A hostile server can list what it likes: only signed places say how long a chain is.
    private func gaps(of device: SigningPublicKey) -> [RecordFinding] {
        guard let last = claims.keys.filter({ $0.device == device }).map(\.counter).max() else { return [] }
        let there = (shown.union(shredded)).filter { $0.device == device && $0.counter <= last }.map(\.counter)
        var (findings, next) = ([RecordFinding](), UInt64(0))
        for counter in Set(there).sorted() {
            if counter > next { findings.append(.gap(device: device, next...counter - 1)) }
            guard counter < .max else { return findings }
            next = counter + 1
        }
        if next <= last { findings.append(.gap(device: device, next...last)) }
        return findings
    }

    private func withdrawnHeads() -> [RecordFinding] {
        let newest = Dictionary(heads.map { ($0.device, $0.newest) }) { $0.counter < $1.counter ? $1 : $0 }
        return memory.heads.values.compactMap { known in
            let shown = newest[known.device]
            if let shown, shown.counter >= known.newest.counter { return nil }
            return .headWithdrawn(known.newest, shown: shown)
        }
    }
}
