// The five documents of a programme in plain words.

internal import Envelope
internal import Localization
internal import Policies
internal import Sodium
internal import Trust
internal import Wire

extension Outline {
    /// A public key, whole and as the six words that its holder's tool shows.
    mutating func add(key: SigningPublicKey) {
        add("words", Message("Six words of the key"), key.words)
        add("key", Message("Key"), Base64URL.encode(key.bytes))
    }

    private mutating func addDates(of document: some TrustDocument) {
        add("version", Message("Version"), .number(Int(clamping: document.version)))
        add("issued", Message("Issued"), .instant(document.issued))
        add("expires", Message("Valid until"), .end(document.expires))
    }

    static func of(_ charter: Charter) -> Outline {
        var outline = Outline()
        outline.add("programme", Message("Programme"), charter.programmeName)
        outline.add("contact", Message("Whom to call"), charter.contact)
        outline.addDates(of: charter)
        outline.add("clinicalThreshold", Message("Clinical signatures needed"), .number(Int(charter.clinicalThreshold)))
        outline.add("sponsorThreshold", Message("Sponsor's signatures needed"), .number(Int(charter.sponsorThreshold)))
        outline.add("signers", Message("Signers"), .outlines(charter.signers.map(of)))
        return outline
    }

    static func of(_ signer: CharterSigner) -> Outline {
        var outline = Outline()
        outline.add("name", Message("Name"), signer.name)
        outline.add("role", Message("Signs as"), signer.role.word)
        outline.add(key: signer.key)
        outline.identity = Base64URL.encode(signer.key.bytes)
        return outline
    }

    static func of(_ roster: Roster) -> Outline {
        var outline = Outline()
        outline.addDates(of: roster)
        outline.add("departments", Message("Departments"), list: roster.departments.map(\.text))
        outline.add("sides", Message("Sides"), .outlines(roster.sides.map(of)))
        outline.add("clinicians", Message("Clinicians"), .outlines(roster.clinicians.map { of($0, in: roster) }))
        if let plan = roster.recovery { outline.add("custodian", Message("Records custodian"), .outlines([of(plan, in: roster)])) }
        let former = roster.formerCustodians.map { keys in
            var part = Outline()
            part.add(key: keys.signing)
            part.add("sealingKey", Message("Records are sealed to"), Base64URL.encode(keys.sealing.bytes))
            part.identity = Base64URL.encode(keys.signing.bytes)
            return part
        }
        if !former.isEmpty { outline.add("formerCustodians", Message("Former records custodians"), .outlines(former)) }
        return outline
    }

    static func of(_ side: SideEntry) -> Outline {
        var outline = Outline()
        outline.add("side", Message("Side"), side.role.rawValue)
        outline.add("addresses", Message("Addresses"), list: side.addresses.map(\.description))
        outline.add(key: side.signingKey)
        outline.add("certificates", Message("Certificates (SHA-256)"), list: side.certificates.map { Hex.encode($0.bytes) })
        outline.identity = side.role.rawValue
        return outline
    }

    static func of(_ clinician: ClinicianEntry, in roster: Roster) -> Outline {
        var outline = Outline()
        outline.add("name", Message("Name"), clinician.name)
        outline.add("role", Message("Role"), clinician.role.word)
        if let licence = clinician.licence {
            outline.add("licence", Message("Licence"), licence.kind)
            outline.add("licenceEnds", Message("Licensed until"), .end(licence.expires))
        }
        let engagements = clinician.engagements.map { engagement in
            var part = Outline()
            part.add("agency", Message("Agency"), some: engagement.agency)
            part.add("from", Message("From"), .instant(engagement.from))
            if let end = engagement.to { part.add("ends", Message("Until"), .end(end)) }
            part.identity = "\(engagement.agency ?? "") \(engagement.from.seconds)"
            return part
        }
        outline.add("engagements", Message("Engagements"), .outlines(engagements))
        outline.add("supervisor", Message("Supervisor"), some: clinician.supervisor.map(roster.told))
        outline.add("departments", Message("Departments"), list: clinician.departments.map(\.text))
        outline.add("assesses", Message("Does mandated assessments for"), list: clinician.mandatedAssessorFor.map(\.text))
        outline.add("attachedUnit", Message("Attached to"), some: clinician.attachedUnit)
        outline.add("languages", Message("Languages"), list: clinician.languages)
        outline.add("specialties", Message("Specialties"), list: clinician.specialties)
        if let revoked = clinician.revokedAt { outline.add("revoked", Message("Revoked"), .instant(revoked)) }
        outline.add(key: clinician.identity)
        outline.identity = Base64URL.encode(clinician.identity.bytes)
        return outline
    }

    static func of(_ policy: PolicyDocument) -> Outline {
        var outline = Outline()
        outline.addDates(of: policy)
        outline.add(policy.rules)
        return outline
    }

    static func of(_ rounds: Rounds) -> Outline {
        var outline = Outline()
        outline.addDates(of: rounds)
        let cells = rounds.cells.map { cell in
            var part = Outline()
            part.add("name", Message("Name"), cell.name.text)
            part.add("departments", Message("Departments"), list: cell.departments.map(\.text))
            part.add("years", Message("Cards"), .outlines(cell.years.map(of)))
            part.identity = cell.name.text
            return part
        }
        outline.add("cells", Message("Cells"), .outlines(cells))
        outline.add("bookingQuarters", Message("Quarters with booking keys"), list: rounds.bookingPeriods.map(\.period.description))
        outline.add("checkInRounds", Message("Check-in rounds"), list: rounds.checkIns.map(\.period.description))
        outline.add(
            "bookingKeys", Message("Booking keys (SHA-256 begins)"), list: rounds.bookingPeriods.map { "\($0.period) \(start(of: $0.key))" }
        )
        let tokenKeys = rounds.checkIns.flatMap { round in round.tokenKeys.map { "\(round.period)/\($0.cell) \(start(of: $0.key))" } }
        outline.add("checkInKeys", Message("Check-in keys (SHA-256 begins)"), list: tokenKeys)
        let sealedTo: [Outline] = rounds.checkIns.map(of)
        if !sealedTo.isEmpty { outline.add("sealedTo", Message("Check-ins are sealed to"), .outlines(sealedTo)) }
        return outline
    }

    /// Whole, as every key to which something is sealed: whoever holds both private halves reads the answers of the round.
    private static func of(_ round: CheckInRound) -> Outline {
        var outline = Outline()
        outline.add("round", Message("Round"), round.period.description)
        outline.add("departmentKey", Message("Key of the department side"), Base64URL.encode(round.departmentKey.bytes))
        outline.add("providerKey", Message("Key of the provider side"), Base64URL.encode(round.providerKey.bytes))
        outline.identity = round.period.description
        return outline
    }

    private static func start(of key: TokenPublicKey) -> String { Hex.encode(Array(key.keyID.bytes.prefix(8))) }

    static func of(_ year: CodeYear) -> Outline {
        var outline = Outline()
        outline.add("quarters", Message("Good in"), "\(year.first) – \(year.last)")
        outline.add("officers", Message("One for each officer"), .number(Int(year.officers)))
        if year.replacements > 0 { outline.add("replacements", Message("For lost ones"), .number(Int(year.replacements))) }
        outline.identity = year.first.description
        return outline
    }

    static func of(_ timestamp: Timestamp) -> Outline {
        var outline = Outline()
        outline.addDates(of: timestamp)
        for (key, title, pin) in [
            ("charter", Message("Charter version"), timestamp.charter), ("roster", Message("Roster version"), timestamp.roster),
            ("policy", Message("Policy version"), timestamp.policy), ("rounds", Message("Rounds version"), timestamp.rounds),
        ] {
            outline.add(key, title, .number(Int(clamping: pin.version)))
        }
        return outline
    }
}

extension ClinicianRole {
    /// As in the programme file.
    var word: String { ProgrammeWords.clinicianRoles.first { $0.value == self }?.key ?? "" }
}
