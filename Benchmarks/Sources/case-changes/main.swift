// A case in which a hostile member has changed who belongs to it again and again: how long a colleague's device takes to judge and fold it.
//
// usage: case-changes [ENTRIES [CHANGES]]    honest entries (2000) and changes by the hostile member (1000), unless said otherwise

import CaseFile
import Foundation
import Scheduling
import Sealing
import Sodium
import Wire

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let entriesOfTheCase = max(1, numbers.first ?? 2000)
let changes = max(0, numbers.dropFirst().first ?? 1000)

struct Unexpected: Error {}

func mebibytes() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss >> 10
}

struct Play {
    /// Ada opened the case and let Ben in.
    let ada: SigningPublicKey
    let ben: SigningPublicKey
    let carl: SigningPublicKey
    let caseID: CaseID
    private(set) var entries: [CaseEntry] = []
    private var now = Instant(seconds: 1_795_608_000)

    init() throws {
        (ada, ben, carl) = (try SigningKey.random().publicKey, try SigningKey.random().publicKey, try SigningKey.random().publicKey)
        let nonce = try CaseNonce(bytes: Randomness.bytes(CaseNonce.length))
        caseID = try CaseID(opener: ada, nonce: nonce)
        let opened = try write(.opened(CaseOpening(nonce: nonce, origin: .walkIn, mode: .alone, zone: .utc)), by: ada, after: [])
        _ = try write(.memberAdded(MemberAdded(member: ben, role: .covering)), by: ada, after: [opened])
    }

    @discardableResult
    mutating func write(_ content: CaseContent, by author: SigningPublicKey, after causes: Set<EntryID>) throws -> EntryID {
        now = now + 1
        let id = EntryID(try Digest(sha256: Randomness.bytes(32)))
        entries.append(
            CaseEntry(
                id: id, author: author, device: author, predecessors: causes, occurredAt: now, writtenAt: now, content: .readable(content)))
        return id
    }

    /// How the hostile member writes.
    enum Manner: String, CaseIterable {
        /// Each change follows the letting in of the member alone, and leaves one more end that nobody else follows.
        case apart
        /// Each follows the one before.
        case inARow = "in a row"
    }

    /// Ada writes, each entry after the one before; the other one changes members beside it, and is removed at the end.
    static func of(_ manner: Manner) throws -> Play {
        var play = try Play()
        guard let letIn = play.entries.last?.id else { throw Unexpected() }
        var (last, hostile) = (letIn, letIn)
        var left = changes
        for number in 0..<entriesOfTheCase {
            last = try play.write(.goalSet(GoalSet(statement: "Sleeps \(number % 9) hours")), by: play.ada, after: [last])
            while left > 0, left * entriesOfTheCase > changes * (entriesOfTheCase - number - 1) {
                let change: CaseContent =
                    left.isMultiple(of: 2)
                    ? .memberAdded(try MemberAdded(member: play.carl, role: .covering))
                    : .memberRemoved(try MemberRemoved(member: play.carl))
                let id = try play.write(change, by: play.ben, after: [manner == .apart ? letIn : hostile])
                hostile = id
                left -= 1
            }
        }
        try play.write(.memberRemoved(MemberRemoved(member: play.ben)), by: play.ada, after: [last])
        return play
    }
}

print("a case of \(entriesOfTheCase) entries, with \(changes) changes of members by one who was removed; seconds of processor time")
for manner in Play.Manner.allCases {
    let play = try Play.of(manner)
    for arrival in ["at once", "as written"] {
        let last = Instant(seconds: 1_900_000_000)
        let seen = play.entries.map { ($0.id, arrival == "at once" ? last : $0.writtenAt) }
        let firstSeen = Dictionary(seen) { first, _ in first }
        let before = clock()
        let known = KnownMembers(play.entries, of: play.caseID, firstSeen: firstSeen, reader: play.carl, absent: [])
        let judged = clock()
        let entries = play.entries.map { known.disbelieved[$0.id] == nil ? $0 : $0.doubted(.removed) }
        let state = CaseState(play.caseID, folding: entries, members: known)
        let folded = clock()
        guard state.members[play.ben] == nil, state.goals.count == entriesOfTheCase else { throw Unexpected() }
        func seconds(_ from: clock_t, _ to: clock_t) -> String { String(format: "%.3f", Double(to - from) / Double(CLOCKS_PER_SEC)) }
        print(
            "  changes \(manner.rawValue), arriving \(arrival)".padding(toLength: 46, withPad: " ", startingAt: 0)
                + "judged \(seconds(before, judged)), folded \(seconds(judged, folded)); most memory so far \(mebibytes()) MiB")
    }
}
