// Changes that take protection away from officers, as documents that somebody signs without the others: the table of the tests beside this.

import Envelope
import Policies
import ServerCore
import Sodium
import Trust
import Wire

/// The next version of one document, with one change in it.
enum Weakening: String, CaseIterable, Sendable {
    case smallerBatch
    case largerBudget
    case bookingsForgottenSooner
    case caseFilesKeptShorter
    /// Somebody whom officers would write to, and who could be let into case files.
    case furtherClinician
    /// Whoever holds this key could read every record that is written from now on.
    case recordsCustodian
    /// Another key for one half of each check-in.
    case readerOfCheckIns

    /// Which document it changes, and so who must sign it.
    var document: DocumentKind {
        switch self {
        case .smallerBatch, .largerBudget, .bookingsForgottenSooner, .caseFilesKeptShorter: .policy
        case .furtherClinician, .recordsCustodian: .roster
        case .readerOfCheckIns: .rounds
        }
    }

    /// What one program does with a document it does with all changes of it: elsewhere than at import and refresh one is enough.
    var standsForItsDocument: Bool { self == .smallerBatch || self == .recordsCustodian || self == .readerOfCheckIns }

    func bundle(_ honest: TrustBundle, signedBy keys: [SigningKey]) throws -> TrustBundle {
        var bundle = honest
        switch document {
        case .policy: bundle.policy = try honest.policy(signedBy: keys, changeRules)
        case .roster: bundle.roster = try SignedDocument(roster(honest), signedBy: keys).blob
        default: bundle.rounds = try SignedDocument(rounds(honest), signedBy: keys).blob
        }
        return bundle
    }

    private func changeRules(_ rules: inout PolicyRules) {
        switch self {
        case .smallerBatch: rules.minimumBatch = PolicyRules.minimumBatchFloor
        case .largerBudget: rules.rhoThousandths *= 2
        case .bookingsForgottenSooner: rules.bookingRetentionDays = 1
        case .caseFilesKeptShorter: rules.care.yearsAfterContact -= 1
        case .furtherClinician, .recordsCustodian, .readerOfCheckIns: break
        }
    }

    private func roster(_ honest: TrustBundle) throws -> Roster {
        let roster = try Unverified<Roster>(honest.roster).forItsSigner.body
        let strangers = try (1...3).map { number in
            ClinicianEntry(
                identity: try SigningKey.random().publicKey, name: "Stranger \(number)", role: .licensedClinician,
                licence: try Licence(kind: "LCSW", expires: roster.expires), engagements: [try Engagement(from: roster.issued)],
                departments: roster.departments)
        }
        let holders = strangers.map(\.identity)
        let plan = try RecoveryPlan(
            custodian: CustodianKeys(sealing: try SealingKey.random().publicKey, signing: try SigningKey.random().publicKey), threshold: 2,
            holders: holders, commitments: holders.map { try ShareCommitment(bytes: Digest(sha256: $0.bytes).bytes) })
        return try Roster(
            programme: roster.programme, version: roster.version + 1, issued: roster.issued, expires: roster.expires,
            departments: roster.departments, clinicians: roster.clinicians + strangers, sides: roster.sides,
            recovery: self == .recordsCustodian ? plan : roster.recovery, formerCustodians: roster.formerCustodians)
    }

    private func rounds(_ honest: TrustBundle) throws -> Rounds {
        let rounds = try Unverified<Rounds>(honest.rounds).forItsSigner.body
        let checkIns = try rounds.checkIns.map { round in
            CheckInRound(
                period: round.period, tokenKeys: round.tokenKeys, departmentKey: try SealingKey.random().publicKey,
                providerKey: round.providerKey)
        }
        return try Rounds(
            programme: rounds.programme, version: rounds.version + 1, issued: rounds.issued, expires: rounds.expires,
            cells: rounds.cells, bookingPeriods: rounds.bookingPeriods, checkIns: checkIns)
    }
}

/// A bundle that nobody is to believe, and why not.
struct Attempt: Sendable {
    let name: String
    let bundle: TrustBundle
    let error: TrustError
    /// At first contact and in a server's database as well: one change of each document, by the sponsor.
    var isTriedEverywhere = false
    /// Somebody who has seen no older documents has nothing to compare with: they check in under these, and nobody else's are counted with theirs.
    var isRefusedAtFirstContact = true
    /// To the built programs as well. What nobody signed they refuse at one place: one change is enough there.
    var isOffered = true
    var isOlder: Bool { error.code == .rolledBack }

    /// The keys that somebody may sign with. The chief is no signer: the charter has no such role.
    struct Keys: Sendable {
        let clinical: SigningKey
        let sponsor: SigningKey
        let chief = Result { try SigningKey.random() }
    }

    /// Every change, signed by each who cannot make it alone; one of each document, signed by nobody; then what nobody can change, signed by
    /// everybody.
    static func all(on honest: TrustBundle, _ keys: Keys) throws -> [Attempt] {
        try byOne(on: honest, keys) + byNobody(on: honest) + beyondBounds(on: honest, keys) + ofARunningRound(on: honest, keys)
    }

    private static func byNobody(on honest: TrustBundle) throws -> [Attempt] {
        try [Weakening.smallerBatch, .furtherClinician, .readerOfCheckIns].map { weakening in
            Attempt(
                name: "\(weakening), signed by nobody", bundle: try weakening.bundle(honest, signedBy: []),
                error: TrustError(.thresholdNotMet, weakening.document), isTriedEverywhere: weakening.document == .policy,
                isOffered: weakening.document == .policy)
        }
    }

    private static func byOne(on honest: TrustBundle, _ keys: Keys) throws -> [Attempt] {
        try Weakening.allCases.flatMap { weakening in
            let alone: [(String, SigningKey, TrustError.Code)] = [
                ("the chief", try keys.chief.get(), .unknownSigner), ("the sponsor", keys.sponsor, .thresholdNotMet),
                ("the clinical signer", keys.clinical, .thresholdNotMet),
            ]
            // Rosters and rounds are the clinical signers' own.
            return try (weakening.document == .policy ? alone : Array(alone.prefix(2))).map { signer, key, code in
                Attempt(
                    name: "\(weakening), signed by \(signer) alone", bundle: try weakening.bundle(honest, signedBy: [key]),
                    error: TrustError(code, weakening.document),
                    isTriedEverywhere: weakening.standsForItsDocument && key.publicKey == keys.sponsor.publicKey)
            }
        }
    }

    /// Other questions in the round that runs: as the next version, and as one after versions that nobody has seen.
    private static func ofARunningRound(on honest: TrustBundle, _ keys: Keys) throws -> [Attempt] {
        try [1, 5].map { (versions: UInt64) in
            var bundle = honest
            bundle.policy = try honest.policy(signedBy: [keys.clinical, keys.sponsor], ahead: versions) {
                $0.questions = CheckInQuestions([.stress])
            }
            return Attempt(
                name: "other questions in a running round, \(versions) versions ahead, signed by everybody", bundle: bundle,
                error: TrustError(.policyOutOfBounds, .policy, round: PeriodID(containing: Side.systemTime())),
                isRefusedAtFirstContact: false)
        }
    }

    private static func beyondBounds(on honest: TrustBundle, _ keys: Keys) throws -> [Attempt] {
        let changes: [(String, (inout PolicyRules) -> Void)] = [
            ("fewer than the smallest batch", { $0.minimumBatch = PolicyRules.minimumBatchFloor - 1 }),
            ("more than the largest budget", { $0.rhoThousandths = PolicyRules.rhoThousandthsCeiling + 1 }),
            ("bookings kept too long", { $0.bookingRetentionDays = PolicyRules.retentionCeiling + 1 }),
            ("case files kept too short", { $0.care.yearsAfterContact = CareRules.contactYears.lowerBound - 1 }),
        ]
        return try changes.map { name, change in
            var bundle = honest
            bundle.policy = try honest.policy(signedBy: [keys.clinical, keys.sponsor], change)
            return Attempt(name: "\(name), signed by everybody", bundle: bundle, error: TrustError(.policyOutOfBounds, .policy))
        }
    }
}

extension TrustBundle {
    /// The next version of the policy, or one further ahead; for as long as the one before unless it ends a second after that began.
    func policy(
        signedBy keys: [SigningKey], ahead versions: UInt64 = 1, isOver: Bool = false, _ change: (inout PolicyRules) -> Void
    ) throws -> Blob {
        let policy = try Unverified<PolicyDocument>(self.policy).forItsSigner.body
        var rules = policy.rules
        change(&rules)
        let changed = try PolicyDocument(
            programme: policy.programme, version: policy.version + versions, issued: policy.issued,
            expires: isOver ? policy.issued + 1 : policy.expires, rules: rules)
        return try SignedDocument(changed, signedBy: keys).blob
    }
}
