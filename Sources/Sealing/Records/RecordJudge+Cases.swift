// Checks within cases and against memory: what is missing, withdrawn, refused, swapped, or back from the dead.

import Envelope
import Sodium
import Wire

extension RecordJudge {
    private static let day: Int64 = 86_400

    func caseFindings(rosterVersion: UInt64, vouched: Set<CoreReference>) -> Set<RecordFinding> {
        var findings = Set(missing(vouched))
        for (reference, testimony) in evidence.testimonies {
            if let doubt = testimony.doubt, !vouched.contains(reference) { findings.insert(.unverified(reference, doubt)) }
            if testimony.entry.rosterVersion > rosterVersion {
                findings.insert(.newerRoster(testimony.entry.rosterVersion, namedBy: reference))
            }
            if testimony.entry.written > now + Self.day { findings.insert(.datedAhead(reference)) }
        }
        findings.formUnion(refused(vouched))
        findings.formUnion(evidence.unreadable.map { .corrupted($0) })
        findings.formUnion(tombstones.strange.map { .strangeTombstone($0.reference, by: $0.device) })
        for tombstone in tombstones.accepted
        where signatories.isRevoked(tombstone.device) && !memory.shredded.contains(tombstone.reference) {
            findings.insert(.shreddedByRevoked(tombstone.reference, by: tombstone.device))
        }
        for (record, outlines) in Dictionary(grouping: evidence.outlines, by: \.record) where outlines.count > 1 {
            findings.insert(.swapped(record, cores: outlines.map(\.reference.core).sorted()))
        }
        return findings
    }

    /// What was there before and must not be, or must be and is not.
    func returnFindings() -> Set<RecordFinding> {
        let returned = shown.intersection(shredded).map { RecordFinding.shreddedReturned($0) }
        let withdrawn = memory.seen.keys.filter { !isAccountedFor($0) }.map { RecordFinding.withdrawn($0) }
        return Set(returned + withdrawn)
    }

    private func named(_ vouched: Set<CoreReference>) -> [CoreReference: CoreReference] {
        var named: [CoreReference: CoreReference] = [:]
        for (reference, testimony) in evidence.testimonies where testimony.doubt == nil || vouched.contains(reference) {
            for predecessor in testimony.entry.predecessors {
                named[predecessor] = named[predecessor].map { min($0, reference) } ?? reference
            }
        }
        return named
    }

    private func missing(_ vouched: Set<CoreReference>) -> [RecordFinding] {
        named(vouched).compactMap { predecessor, reference in
            if let known = claims[Place(predecessor)], !known.contains(predecessor.core) {
                return .disputed(predecessor, namedBy: reference)
            }
            return isAccountedFor(predecessor) || memory.seen[predecessor] != nil ? nil : .missing(predecessor, namedBy: reference)
        }
    }

    /// Not opening is no finding by itself: a server may give out what is for others.
    private func refused(_ vouched: Set<CoreReference>) -> [RecordFinding] {
        let named = named(vouched)
        return evidence.refusals.compactMap { reference, error in
            guard evidence.testimonies[reference] == nil else { return nil }
            if error != .cannotOpen { return .refused(reference, error) }
            return memory.seen[reference] != nil || named[reference] != nil ? .locked(reference) : nil
        }
    }
}
