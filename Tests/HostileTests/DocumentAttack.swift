// Attacks on the signed documents: whose keys are believed, how old they are, what format they claim.

import Policies
import ProgrammeFixture
import ServiceAPI
import Sodium
import Wire

@testable import Trust

enum DocumentAttack: String, Sendable, CaseIterable {
    /// A programme of the attacker's own, complete and well signed.
    case ownProgramme
    case rosterSignedByStranger
    /// Another key in a clinician's entry, under the honest signatures.
    case clinicianKeySwapped
    case clinicianAdded
    case signerAdded
    case rosterUnsigned
    /// Lowered rules with the clinical signature only.
    case policyWithoutSponsor
    /// Other token keys, so that one officer's tokens could be told apart.
    case otherTokenKeys
    case newerFormat
    case olderFormat
    case policyInPlaceOfRoster
    case rosterCut
    case bytesAppended
    case rosterOfAnotherProgramme
    case olderRoster
    /// Signed by a real clinical signer who has turned, or was robbed.
    case otherRosterOfSameVersion
    case timestampByStranger
    case charterMissing

    /// Attack classes of `attacks.md`, so that each class's test takes its own.
    static let keySwaps: [DocumentAttack] = [.ownProgramme, .rosterSignedByStranger, .clinicianKeySwapped, .otherTokenKeys]
    static let ghosts: [DocumentAttack] = [.clinicianAdded, .signerAdded, .rosterUnsigned, .policyWithoutSponsor, .timestampByStranger]
    static let downgrades: [DocumentAttack] = [.newerFormat, .olderFormat]
    static let confusions: [DocumentAttack] = [.policyInPlaceOfRoster, .rosterOfAnotherProgramme]
    static let damages: [DocumentAttack] = [.rosterCut, .bytesAppended, .charterMissing]
    static let rollbacks: [DocumentAttack] = [.olderRoster]
    static let forks: [DocumentAttack] = [.otherRosterOfSameVersion]

    /// The error that refuses it: of somebody who has nothing but a card, and of somebody who has seen the newest documents.
    var refusal: (atFirstContact: TrustError, later: TrustError) {
        let error: TrustError
        switch self {
        case .ownProgramme: error = TrustError(.notTheCardsCharter, .charter)
        case .rosterSignedByStranger, .signerAdded: error = TrustError(.unknownSigner, .roster)
        case .clinicianKeySwapped, .clinicianAdded: error = TrustError(.badSignature, .roster)
        case .rosterUnsigned: error = TrustError(.thresholdNotMet, .roster)
        case .policyWithoutSponsor: error = TrustError(.thresholdNotMet, .policy)
        case .otherTokenKeys: error = TrustError(.unknownSigner, .rounds)
        case .newerFormat, .olderFormat: error = TrustError(.unknownFormat, .roster)
        case .policyInPlaceOfRoster: error = TrustError(.wrongDocument, .roster)
        case .rosterCut, .bytesAppended: error = TrustError(.malformed, .roster)
        case .rosterOfAnotherProgramme: error = TrustError(.wrongProgramme, .roster)
        case .timestampByStranger: error = TrustError(.unknownSigner, .timestamp)
        case .charterMissing: error = TrustError(.charterChainBroken, .charter)
        case .olderRoster: return (TrustError(.mixedUp, .roster), TrustError(.rolledBack, .roster))
        case .otherRosterOfSameVersion: return (TrustError(.mixedUp, .roster), TrustError(.forked, .roster))
        }
        return (error, error)
    }

    func bundle(from honest: TrustBundle, _ loot: HostileTransport.Loot) throws -> TrustBundle {
        var bundle = honest
        let roster = try Unverified<Roster>(honest.roster).forItsSigner
        let ada = loot.programme.ada
        switch self {
        case .ownProgramme:
            let documents = try Documents(sides: loot.programme.documents.sides)
            return try documents.bundle(try documents.roster(roster.body.clinicians))
        case .rosterSignedByStranger:
            bundle.roster = try SignedDocument(roster.body, signedBy: [loot.stranger]).blob
        case .clinicianKeySwapped:
            bundle.roster = roster.carrying(roster.body.canonicalBytes.replacing(ada.key.bytes, with: loot.stranger.publicKey.bytes))
        case .clinicianAdded:
            let ghost = try TestClinician("Cleo Ghost").entry
            let documents = loot.programme.documents
            let other = try documents.roster(roster.body.clinicians + [ghost], version: roster.body.version, issued: roster.body.issued)
            bundle.roster = roster.carrying(other.canonicalBytes)
        case .signerAdded:
            bundle.roster = try roster.adding(signatureBy: loot.stranger).blob
        case .rosterUnsigned:
            bundle.roster = SignedDocument(roster.body).blob
        case .policyWithoutSponsor:
            let policy = try Unverified<PolicyDocument>(honest.policy).forItsSigner.body
            var rules = policy.rules
            rules.bookingRetentionDays += 300
            let lowered = try PolicyDocument(
                programme: policy.programme, version: policy.version + 1, issued: policy.issued, expires: policy.expires, rules: rules)
            bundle.policy = try SignedDocument(lowered, signedBy: [loot.programme.documents.clinical]).blob
        case .otherTokenKeys:
            let rounds = try Unverified<Rounds>(honest.rounds).forItsSigner.body
            let turned = zip(rounds.bookingPeriods, rounds.bookingPeriods.reversed()).map { BookingPeriod(period: $0.period, key: $1.key) }
            let other = try Rounds(
                programme: rounds.programme, version: rounds.version + 1, issued: rounds.issued, expires: rounds.expires,
                cells: rounds.cells, bookingPeriods: turned, checkIns: [])
            bundle.rounds = try SignedDocument(other, signedBy: [loot.stranger]).blob
        case .newerFormat:
            bundle.roster = roster.carrying(roster.body.claiming(version: Roster.version + 1))
        case .olderFormat:
            bundle.roster = roster.carrying(roster.body.claiming(version: Roster.version - 1))
        case .policyInPlaceOfRoster:
            bundle.roster = honest.policy
        case .rosterCut:
            bundle.roster = Blob(Array(honest.roster.bytes.dropLast(40)))
        case .bytesAppended:
            bundle.roster = Blob(honest.roster.bytes + [0])
        case .rosterOfAnotherProgramme:
            let body = roster.body
            let other = try Roster(
                programme: try Documents(sides: body.sides).programme, version: body.version, issued: body.issued, expires: body.expires,
                departments: body.departments, clinicians: body.clinicians, sides: body.sides)
            bundle.roster = try SignedDocument(other, signedBy: [loot.programme.documents.clinical]).blob
        case .olderRoster:
            bundle.roster = loot.earlier?.roster ?? honest.roster
        case .otherRosterOfSameVersion:
            let documents = loot.programme.documents
            let other = try documents.roster([try ada.entry], version: roster.body.version, issued: roster.body.issued)
            bundle.roster = try SignedDocument(other, signedBy: [documents.clinical]).blob
        case .timestampByStranger:
            if let timestamp = honest.timestamp {
                let body = try Unverified<Timestamp>(timestamp).forItsSigner.body
                bundle.timestamp = try SignedDocument(body, signedBy: [loot.stranger]).blob
            }
        case .charterMissing:
            bundle.charters = []
        }
        return bundle
    }
}

extension SignedDocument {
    /// Other bytes under the same signatures.
    func carrying(_ body: [UInt8]) -> Blob { Blob(SignedEnvelope(body: body, signatures: signatures).canonicalBytes) }
}

extension CanonicalObject {
    /// The same fields under another format version.
    func claiming(version: UInt16) -> [UInt8] {
        var writer = ByteWriter()
        writer.string(Self.domain)
        writer.u16(version)
        write(to: &writer)
        return writer.bytes
    }
}

extension [UInt8] {
    /// Every occurrence.
    func replacing(_ old: [UInt8], with new: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = self[...]
        while !rest.isEmpty {
            if rest.starts(with: old) {
                result += new
                rest = rest.dropFirst(old.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }
}
