// What a new version changes, in plain words: for whoever is about to sign it.

public import Localization
internal import Policies
internal import Sodium
public import Trust
internal import Wire

/// One difference between what is signed and what is about to be.
public struct Change: Sendable, Equatable {
    public let sentence: String
    /// Whether it moves trust: a key, an address, a threshold, a limit. Shown loudly.
    public let isGrave: Bool
    /// Whether a signer is asked about it by itself: fewer signatures would do, other signers would sign, one operator would hold everything, or others
    /// signed versions between.
    public var isAskedAlone = false
}

/// A bundle's documents as a signer reads them, signed by enough or not.
public struct ProgrammeDraft: Sendable {
    var charter: Charter
    /// Those before it, of which one may be what a signer knows.
    var earlierCharters: [Charter]
    var roster: Roster
    var policy: PolicyDocument
    var rounds: Rounds

    /// Throws `fileNotKnown`.
    public init(_ bundle: TrustBundle, file: String) throws(DeskError) {
        charter = try DeskBundle.newestCharter(of: bundle, file: file)
        do {
            earlierCharters = try bundle.charters.dropLast().map { try Unverified<Charter>($0).forItsSigner.body }
            roster = try Unverified<Roster>(bundle.roster).forItsSigner.body
            policy = try Unverified<PolicyDocument>(bundle.policy).forItsSigner.body
            rounds = try Unverified<Rounds>(bundle.rounds).forItsSigner.body
        } catch {
            throw DeskError(.fileNotKnown, ["file": file])
        }
    }

    /// Document by document, the grave ones first.
    public func changes(since old: ProgrammeDraft, _ texts: Texts) -> [Change] {
        let changes =
            namedKeys(against: old, texts)
            + (charter.pin == old.charter.pin ? [] : signersOfOneName(texts))
            + Outline.of(charter).changes(since: .of(old.charter), texts, within: [texts(Message("Charter"))])
            + Outline.of(roster).changes(since: .of(old.roster), texts, within: [texts(Message("Roster"))])
            + Outline.of(policy).changes(since: .of(old.policy), texts, within: [texts(Message("Policy"))])
            + Outline.of(rounds).changes(since: .of(old.rounds), texts, within: [texts(Message("Rounds"))])
        return changes.filter(\.isGrave) + changes.filter { !$0.isGrave }
    }

    /// Told apart by their keys alone, so that one of them reads like the other's new key.
    func signersOfOneName(_ texts: Texts) -> [Change] {
        let names = Dictionary(grouping: charter.signers.map(\.name), by: \.self).filter { $0.value.count > 1 }.keys.sorted()
        return names.map { name in
            let sentence = texts("Several signers are called {name}, and each of them counts", ["name": name])
            return Change(sentence: sentence, isGrave: true, isAskedAlone: true)
        }
    }

    /// Keys that were named and are others now: no tool of ours makes such rounds.
    func namedKeys(against old: ProgrammeDraft, _ texts: Texts) -> [Change] {
        let altered = old.rounds.bookingPeriods.filter { rounds.bookingKey(of: $0.period).map { [key = $0.key] in $0 != key } ?? false }
            .map(\.period.description)
        let alteredRounds = old.rounds.checkIns.filter { named in
            guard let now = rounds.checkIn(named.period) else { return false }
            let keys = Dictionary(now.tokenKeys.map { ($0.cell, $0.key) }, uniquingKeysWith: { first, _ in first })
            return named.tokenKeys.contains { keys[$0.cell].map { [key = $0.key] in $0 != key } ?? false }
        }
        .map(\.period.description)
        let all = Set(altered + alteredRounds).sorted()
        return sideKeys(against: old, texts) + worthless(all, texts) + countedCells(against: old, texts)
    }

    /// After a restore a side has no keys of rounds: check-ins are sealed to the new ones.
    private func sideKeys(against old: ProgrammeDraft, _ texts: Texts) -> [Change] {
        let quarters = old.rounds.checkIns.filter { named in
            guard let now = rounds.checkIn(named.period) else { return false }
            return now.departmentKey != named.departmentKey || now.providerKey != named.providerKey
        }
        .map(\.period.description)
        guard !quarters.isEmpty else { return [] }
        return [
            Change(
                sentence: texts(
                    "A side brings another key for the check-ins of {quarters}, as it does after a restore. Ask whoever runs it whether that is so.",
                    ["quarters": quarters.joined(separator: ", ")]),
                isGrave: true)
        ]
    }

    /// Cells in which a round that stays is held no more, or for the first time.
    private func countedCells(against old: ProgrammeDraft, _ texts: Texts) -> [Change] {
        func change(_ cell: CellName, _ before: Rounds, _ after: Rounds, _ sentence: Message, isGrave: Bool) -> Change? {
            let quarters = before.checkIns.filter { round in
                guard let other = after.checkIn(round.period) else { return false }
                return round.tokenKeys.contains { $0.cell == cell } && !other.tokenKeys.contains { $0.cell == cell }
            }
            guard !quarters.isEmpty else { return nil }
            let values = ["cell": cell.text, "quarters": quarters.map(\.period.description).joined(separator: ", ")]
            return Change(sentence: texts(sentence, values), isGrave: isGrave)
        }
        let cells = Set((old.rounds.checkIns + rounds.checkIns).flatMap { $0.tokenKeys.map(\.cell) }).sorted()
        return cells.flatMap { cell in
            [
                change(cell, old.rounds, rounds, Message("{cell}: no check-ins any more in {quarters}"), isGrave: true),
                change(cell, rounds, old.rounds, Message("{cell}: check-ins in {quarters} as well"), isGrave: false),
            ].compactMap(\.self)
        }
    }

    private func worthless(_ all: [String], _ texts: Texts) -> [Change] {
        guard !all.isEmpty else { return [] }
        return [
            Change(
                sentence: texts(
                    "The keys of {quarters} are others than before: tokens that officers have fetched for them would be worthless.",
                    ["quarters": all.joined(separator: ", ")]),
                isGrave: true)
        ]
    }
}
