// What a person has allowed, on a screen and as JSON.

import CaseFile
import CaseVault
import Localization
import PersonalTools
import Scheduling
import Sealing
import Terminal
import Wire

/// What a person has allowed: a release, or an authorisation for psychotherapy notes. Numbered together, in the order of writing.
struct Permission {
    enum Kind {
        case release(ReleaseState)
        case psychotherapy(PsychotherapyAuthorisationState)
    }

    let kind: Kind
    let number: Int

    /// In the order of the case's entries, the same on every device: two of one second keep their numbers.
    static func all(of state: CaseState) -> [Permission] {
        let kinds = state.accepted.compactMap { entry -> Kind? in
            state.releases[entry.id].map(Kind.release) ?? state.psychotherapyAuthorisations[entry.id].map(Kind.psychotherapy)
        }
        return kinds.enumerated().map { Permission(kind: $1, number: $0 + 1) }
    }

    static func numbered(_ number: Int, of state: CaseState) throws -> Permission {
        guard let found = all(of: state).first(where: { $0.number == number }) else { throw ReleaseInputError.noSuchPermission }
        return found
    }

    var id: EntryID {
        switch kind {
        case .release(let release): release.id
        case .psychotherapy(let authorisation): authorisation.id
        }
    }

    private var facts: (recipient: String, purpose: String, expires: Instant, revoked: Instant?, isStruck: Bool, signed: Instant) {
        switch kind {
        case .release(let release):
            (
                release.content.recipient.value, release.content.purpose.value, release.content.expires, release.revoked?.occurredAt,
                release.isStruck, release.stamp.occurredAt
            )
        case .psychotherapy(let authorisation):
            (
                authorisation.content.recipient.value, authorisation.content.purpose.value, authorisation.content.expires,
                authorisation.revoked?.occurredAt, authorisation.isStruck, authorisation.stamp.occurredAt
            )
        }
    }

    var recipient: String { facts.recipient }
    var isStruck: Bool { facts.isStruck }

    func covers(_ texts: Texts) -> String {
        switch kind {
        case .release(let release): release.content.scope.words(texts)
        case .psychotherapy: texts("Psychotherapy notes, and nothing else")
        }
    }

    private func status(_ now: Instant, _ texts: Texts) -> (code: String, words: String) {
        let facts = facts
        if facts.isStruck { return ("struck", texts("entered in error")) }
        if let revoked = facts.revoked, revoked <= now { return ("revoked", texts("revoked")) }
        if facts.expires <= now { return ("expired", texts("expired")) }
        return ("in-force", texts("in force"))
    }

    struct JSON: Encodable {
        let number: Int
        let kind: String
        let recipient: String
        let purpose: String
        let parts: [String]
        let from: String?
        let through: String?
        let signed: String
        let expires: String
        let revoked: String?
        let state: String
    }

    func json(_ desk: CaseDesk) -> JSON {
        let facts = facts
        var scope: ReleaseScope?
        if case .release(let release) = kind { scope = release.content.scope }
        return JSON(
            number: number, kind: scope == nil ? "psychotherapy" : "release", recipient: facts.recipient, purpose: facts.purpose,
            parts: scope?.parts.elements.map(\.rawValue) ?? [], from: scope?.days.first?.description,
            through: scope?.days.last?.description, signed: rfc3339(facts.signed), expires: rfc3339(facts.expires),
            revoked: facts.revoked.map(rfc3339), state: status(desk.now, desk.texts).code)
    }

    func lines(_ desk: CaseDesk, _ traits: ConsoleTraits) -> [String] {
        let (texts, facts) = (desk.texts, facts)
        var list = KeyValueList()
        list.add(texts("Release"), texts.number(number))
        list.add(texts("To"), facts.recipient)
        list.add(texts("Covers"), covers(texts))
        list.add(texts("Purpose"), facts.purpose)
        list.add(texts("Expires"), desk.moments.instant(facts.expires))
        list.add(texts("State"), status(desk.now, texts).words)
        return list.lines(traits)
    }
}
