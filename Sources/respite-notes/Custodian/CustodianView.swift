// Where the programme and this clinician stand with the records custodian, on a screen and as JSON.

import ClinicianClient
import Localization
import PersonalTools
import ServiceAPI
import Sodium
import Terminal
import ToolSupport
import Trust
import Wire

struct CustodianView {
    let status: CustodianStatus
    let roster: Roster
    let now: Instant
    let texts: Texts

    struct JSON: Encodable {
        let words: String?
        let threshold: Int
        let holders: [HolderJSON]
        let own: String
        let given: [String]
        let unsent: Bool
        let foundedHere: Bool
    }

    struct HolderJSON: Encodable {
        let name: String
        let revoked: Bool
    }

    private func isRevoked(_ holder: SigningPublicKey) -> Bool { roster.clinician(holder)?.isRevoked(at: now) ?? true }

    var json: JSON {
        JSON(
            words: status.words, threshold: status.threshold,
            holders: status.holders.map { HolderJSON(name: roster.name(of: $0), revoked: isRevoked($0)) }, own: status.own.rawValue,
            given: status.given.map(roster.name), unsent: status.isUnsent, foundedHere: status.isFoundedHere)
    }

    func lines(_ traits: ConsoleTraits) -> [String] {
        guard let words = status.words else {
            return [texts("The programme has no records custodian.")] + pending
        }
        var list = KeyValueList()
        list.add(texts("Records custodian"), words)
        list.add(
            texts("Shares needed"),
            texts("{needed} of {count}", ["needed": texts.number(status.threshold), "count": texts.number(status.holders.count)]))
        list.add(
            texts("Hold a share"),
            texts.list(
                status.holders.map { holder in
                    let name = roster.name(of: holder)
                    return isRevoked(holder) ? texts("{name} (revoked)", ["name": name]) : name
                }))
        var lines = list.lines(traits) + [own]
        let active = status.holders.count { !isRevoked($0) }
        if active < status.threshold {
            lines.append(texts("Fewer holders are left than shares are needed: nobody can put the key together. Found a new custodian."))
        }
        if !status.given.isEmpty {
            lines.append(
                texts(
                    "Your share lies ready for {names}; “respite-notes custodian take-back” takes it back.",
                    ["names": texts.list(status.given.map(roster.name))]))
        }
        return lines + pending
    }

    private var pending: [String] {
        (status.isUnsent ? [texts("Something waits to be sent; “respite-notes sync” sends it.")] : [])
            + (status.isFoundedHere
                ? [texts("A custodian that you founded is not in the roster yet; give its plan to the clinical authority.")] : [])
    }

    private var own: String { Self.words(status.own, texts) }

    static func words(_ own: CustodianStatus.Holding, _ texts: Texts) -> String {
        switch own {
        case .notAHolder: texts("You hold no share.")
        case .waiting: texts("You are to hold a share, and it has not arrived; “respite-notes sync” fetches it.")
        case .elsewhere: elsewhere(texts)
        case .wrong: texts("The share that arrived for you is not the one that the signed plan names. Tell whoever founded the custodian.")
        case .held: texts("Your share is here, and is the one that the signed plan names.")
        }
    }

    static func elsewhere(_ texts: Texts) -> String {
        texts("Your share is not on this device; “respite-notes device add --with-share” on the first one gives it along.")
    }

    /// For `today`: only what wants doing.
    static func due(_ session: ClinicianSession, _ texts: Texts) async throws -> [String] {
        guard let programme = try? await session.programme() else { return [] }
        let view = CustodianView(
            status: try await session.custodianStatus(), roster: programme.roster, now: try session.writingTime(), texts: texts)
        switch view.status.own {
        case .notAHolder, .held, .elsewhere: return view.pending
        case .waiting, .wrong: return [view.own] + view.pending
        }
    }
}

extension CustodianError {
    /// One sentence, and what to do.
    func sentence(_ texts: Texts, name: (SigningPublicKey) -> String) -> String {
        switch self {
        case .noPlan: texts("The programme has no records custodian.")
        case .unfitPlan: texts("A custodian's key has 3 to 32 different holders, and 2 of them at least are needed to put it together.")
        case .cannotHold(let holder):
            texts("{name} has been revoked or is a peer supporter, and cannot hold a share.", ["name": name(holder)])
        case .noKey(let clinician):
            texts("{name} has no current key; they have to synchronise first.", ["name": name(clinician)])
        case .noShare: texts("Your share is not here; “respite-notes sync” fetches it, if you are to hold one.")
        case .shareElsewhere: CustodianView.elsewhere(texts)
        case .sharesMissing(let right, let needed, let wrong, let missing):
            Self.missing(right, needed, wrong.map(name), missing.map(name), texts)
        case .falsePlan:
            texts("Enough right shares are here, and they give another key than the signed one: the plan was false from the start.")
        }
    }

    private static func missing(_ right: Int, _ needed: Int, _ wrong: [String], _ missing: [String], _ texts: Texts) -> String {
        let counts = ["right": texts.number(right), "needed": texts.number(needed)]
        let named = ["wrong": texts.list(wrong), "missing": texts.list(missing)].merging(counts) { first, _ in first }
        guard !wrong.isEmpty else {
            return texts("{right} of {needed} shares are here; missing are those of {missing}. Nothing was opened.", named)
        }
        guard !missing.isEmpty else {
            return texts("{right} of {needed} shares are here; wrong are those of {wrong}. Nothing was opened.", named)
        }
        return texts(
            "{right} of {needed} shares are here; wrong are those of {wrong}, missing those of {missing}. Nothing was opened.", named)
    }
}

/// With the roster's names, for the sentence.
struct NamedCustodianError: Error {
    let error: CustodianError
    let roster: Roster

    func name(_ identity: SigningPublicKey) -> String { roster.name(of: identity) }

    /// Passes on what the body throws, with names where it names anybody.
    static func naming<Value>(_ roster: Roster, _ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let error as CustodianError { throw NamedCustodianError(error: error, roster: roster) }
    }
}
