// Clinicians come, change and go.

internal import Policies
public import Sodium
public import Trust
public import Wire

extension DeskBundle {
    /// The roster with these clinicians added, or replaced where their key is there already.
    ///
    /// - Parameter planned: the whole programme file, which now names them too. Only its clinicians count: departments, cells and rules are
    ///   changed by `amending`, with the sponsor's signature.
    /// - Throws: `clinicianRevoked` for a key that was ever revoked, `clinicianMissing`, `clinicianGone` for a name that was revoked, `departmentNew`,
    ///   `clinicianKnown` where a name is on the roster under another key that is not revoked, `clinicianTwice` where it is there under several.
    public func certifying(
        _ requests: [ClinicianRequest],
        planned: ProgrammeFile,
        key: SigningKey,
        now: Instant
    ) throws -> TrustBundle {
        let clinicians = try clinicians(requests, planned: planned, now: now)
        if let unknown = planned.departments.first(where: { !trusted.departments.contains($0.name) }) {
            throw DeskError(.departmentNew, ["name": unknown.name.text])
        }
        return try revised(Revision(clinicians: clinicians), key: key, now: now)
    }

    /// The roster with a clinician revoked from now on. Their entry stays, so that what they signed before can still be judged.
    /// - Throws: what `certified` throws.
    public func revoking(_ name: String, words: String? = nil, key: SigningKey, now: Instant) throws -> TrustBundle {
        let meant = try certified(name, words: words, now: now).identity
        var clinicians = trusted.roster.body.clinicians
        for index in clinicians.indices where clinicians[index].identity == meant { clinicians[index].revokedAt = now }
        return try revised(Revision(clinicians: clinicians), key: key, now: now)
    }

    /// Whom a name means: the clinician with a key that is not revoked. Whoever came back with a new key has an entry of the revoked one too.
    /// - Parameter words: the six words of the key, where there are several that are not revoked; no tool of ours makes such a roster.
    /// - Throws: `clinicianUnknown`, `clinicianRevoked`, `clinicianTwice` where the name means several, `clinicianKeyUnknown` where none of them has
    ///   these words.
    public func certified(_ name: String, words: String? = nil, now: Instant) throws(DeskError) -> ClinicianEntry {
        guard trusted.roster.body.clinicians.contains(where: { $0.name == name }) else {
            throw DeskError(.clinicianUnknown, ["name": name])
        }
        let all = certified(named: name, now: now)
        guard !all.isEmpty else { throw DeskError(.clinicianRevoked, ["name": name]) }
        guard let words else { return try Self.only(all) }
        let typed = (try? WordCode(reading: words))?.text
        let meant = all.filter { $0.identity.words == typed }
        guard !meant.isEmpty else { throw DeskError(.clinicianKeyUnknown, ["name": name, "keys": Self.keys(all)]) }
        return try Self.only(meant)
    }

    private func certified(named name: String, now: Instant) -> [ClinicianEntry] {
        trusted.roster.body.clinicians.filter { $0.name == name && !$0.isRevoked(at: now) }
    }

    private static func only(_ entries: [ClinicianEntry]) throws(DeskError) -> ClinicianEntry {
        guard entries.count == 1 else { throw DeskError(.clinicianTwice, ["name": entries[0].name, "keys": keys(entries)]) }
        return entries[0]
    }

    private static func keys(_ entries: [ClinicianEntry]) -> String { entries.map(\.identity.words).joined(separator: "; ") }

    /// Everybody of the file, then whoever is not in it any more: only `revoking` takes a right away, and says when.
    func clinicians(_ requests: [ClinicianRequest], planned: ProgrammeFile, now: Instant) throws -> [ClinicianEntry] {
        let roster = trusted.roster.body
        var identities: [String: SigningPublicKey] = [:]
        for name in planned.clinicians.map(\.name) + requests.map(\.name) {
            let known = certified(named: name, now: now)
            if !known.isEmpty { identities[name] = try Self.only(known).identity }
        }
        for request in requests {
            // Whoever stole the key has the old request too.
            guard roster.clinician(request.identity)?.revokedAt == nil else { throw DeskError(.clinicianRevoked, ["name": request.name]) }
            if let known = identities[request.name], known != request.identity { throw DeskError(.clinicianKnown, ["name": request.name]) }
            identities[request.name] = request.identity
        }
        for clinician in planned.clinicians where identities[clinician.name] == nil {
            let wasThere = roster.clinicians.contains { $0.name == clinician.name }
            throw DeskError(wasThere ? .clinicianGone : .clinicianMissing, ["name": clinician.name])
        }
        let entries = try planned.clinicians.compactMap { clinician in
            let old = identities[clinician.name].flatMap { roster.clinician($0) }
            return try clinician.entry(among: identities, replacing: old, now: now)
        }
        return entries + roster.clinicians.filter { old in !entries.contains { $0.identity == old.identity } }
    }
}

extension ProgrammeFile.Clinician {
    /// The entry of the roster; nil where there is no request, which the caller refuses before.
    /// - Parameter old: the entry that it replaces. Engagements that came before those of the file are kept: where a clinician changes
    ///   employer, the earlier engagement ends as the next one begins.
    func entry(among identities: [String: SigningPublicKey], replacing old: ClinicianEntry? = nil, now: Instant) throws -> ClinicianEntry? {
        guard let identity = identities[name] else { return nil }
        let before = old?.engagements ?? []
        let named = try engagements.map { planned in
            let known = before.last { $0.agency == planned.agency && $0.to == planned.to } ?? before.last { $0.agency == planned.agency }
            return try Founding.document("roster") { () throws(WireError) in
                try Engagement(agency: planned.agency, from: planned.from ?? known?.from ?? now, to: planned.to)
            }
        }
        let start = named.map(\.from).min() ?? now
        let kept = try before.filter { earlier in
            earlier.from < start && (earlier.to.map { $0 <= start } ?? false || !named.contains { $0.agency == earlier.agency })
        }
        .map { try Engagement(agency: $0.agency, from: $0.from, to: min($0.to ?? start, start)) }
        return ClinicianEntry(
            identity: identity,
            name: name,
            role: role,
            licence: licence,
            engagements: (kept + named).sorted { $0.from < $1.from },
            supervisor: supervisor.flatMap { identities[$0] },
            departments: departments,
            mandatedAssessorFor: mandatedAssessorFor,
            attachedUnit: attachedUnit,
            languages: languages,
            specialties: specialties,
            revokedAt: nil
        )
    }
}
