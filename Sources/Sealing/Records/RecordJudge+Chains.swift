// Checks along the chains of devices: forks, gaps, links, heads.

import Envelope
import Sodium
import Wire

extension RecordJudge {
    private struct Place: Hashable {
        let device: SigningPublicKey
        let counter: UInt64
    }

    func chainFindings(ownDevices: Set<SigningPublicKey>) -> Set<RecordFinding> {
        let claims = claims()
        var findings = forks(claims)
        findings.formUnion(replacements(claims))
        findings.formUnion(links())
        for device in ownDevices { findings.formUnion(gaps(of: device, claims)) }
        findings.formUnion(withdrawnHeads())
        return findings
    }

    /// What stands where, by the word of somebody who is believed: the device itself, or a reader who has seen it.
    private func claims() -> [Place: Set<Digest>] {
        var claims: [Place: Set<Digest>] = [:]
        func claim(_ reference: CoreReference) {
            claims[Place(device: reference.device, counter: reference.counter), default: []].insert(reference.core)
        }
        func claim(before counter: UInt64, of device: SigningPublicKey, _ previous: Digest?) {
            guard let previous, counter > 0 else { return }
            claim(CoreReference(device: device, counter: counter - 1, core: previous))
        }
        for (reference, testimony) in evidence.testimonies {
            claim(reference)
            claim(before: reference.counter, of: reference.device, testimony.outline.previous)
            if testimony.doubt == nil { testimony.entry.predecessors.forEach(claim) }
        }
        for tombstone in tombstones.accepted { claim(tombstone.reference) }
        for head in heads { claim(head.newest) }
        for head in memory.heads.values { claim(head.newest) }
        memory.seen.keys.forEach(claim)
        memory.shredded.forEach(claim)
        return claims
    }

    private func forks(_ claims: [Place: Set<Digest>]) -> Set<RecordFinding> {
        Set(
            claims.filter { $0.value.count > 1 }.map { place, cores in
                .forked(device: place.device, counter: place.counter, cores: cores.sorted())
            }
        )
    }

    /// Cores that did not open, in places where something else was signed.
    private func replacements(_ claims: [Place: Set<Digest>]) -> Set<RecordFinding> {
        var findings: Set<RecordFinding> = []
        for outline in evidence.outlines where evidence.testimonies[outline.reference] == nil {
            let reference = outline.reference
            guard let signed = claims[Place(device: reference.device, counter: reference.counter)], !signed.contains(reference.core) else {
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
        let byPlace = Dictionary(grouping: known) { Place(device: $0.device, counter: $0.counter) }
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
    private func gaps(of device: SigningPublicKey, _ claims: [Place: Set<Digest>]) -> [RecordFinding] {
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
