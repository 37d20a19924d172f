// What every command needs: a console, words, what was read before, and the way to the servers.

import ArgumentParser
import Foundation
import Localization
import PersonalTools
import Policies
import ServiceAPI
import ServiceTransport
import Summary
import SummaryClient
import SummaryPages
import Terminal
import Trust
import Wire

struct HomeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(Texts.current("Keep everything in this directory, for example on a USB stick."), valueName: "dir"),
        completion: .directory
    )
    var home: String?
}

struct SummaryTool: Sendable {
    let texts = Texts.current
    let console = SystemConsole()
    let memory: ReaderMemory
    let transport = TLSTransport()

    init(_ options: HomeOptions) { memory = ReaderMemory(options.home) }

    var prompter: Prompter { Prompter(console: console, texts: texts) { "" } }

    func now() -> Instant { Instant(seconds: Int64(Date().timeIntervalSince1970)) }

    /// Asks both sides for news, keeps them, and gives what may be shown. What a side serves and does not verify is said on standard error,
    /// and so is what has run out.
    func read() async throws -> Reading {
        var state = try memory.load()
        let refusedDocuments = await refreshDocuments(&state)
        let known = try state.programme.known(now: now())
        let news = await known.fetchSummaries(onto: &state.shelf, over: transport)
        tellOperators(known.trusted, &state)
        try memory.save(state)
        for refusal in news.refused { say(refusal) }
        if news.isOffline { console.writeError(texts("No server answers; this is what was last seen.")) }
        warn(known.trusted)
        return Reading(known: known, chain: try state.shelf.chain(known.trusted), news: news, refusedDocuments: refusedDocuments)
    }

    /// The programme as both sides serve it now, or as it was last seen.
    func programme() async throws -> KnownProgramme {
        var state = try memory.load()
        _ = await refreshDocuments(&state)
        let known = try state.programme.known(now: now())
        tellOperators(known.trusted, &state)
        try memory.save(state)
        return known
    }

    /// Says once that one operator runs both sides now, or does so no more.
    private func tellOperators(_ programme: TrustedProgramme, _ state: inout ReaderState) {
        guard let news = OperatorNews(programme.rules, told: state.toldOneOperator) else { return }
        console.writeError(OperatorNotice.sentence(news, standing: SummaryWords(texts).singleOperator, texts))
        state.toldOneOperator = programme.rules.singleOperator
    }

    /// Newer documents of the programme, from whichever side has them. Older or other ones are not taken; that is said, once where both sides
    /// serve them.
    /// - Returns: the sides whose documents do not verify.
    private func refreshDocuments(_ state: inout ReaderState) async -> [SideRole] {
        guard let known = try? state.programme.known(now: now()) else { return [] }
        var refused: [SideRole] = []
        var said: Set<String> = []
        for side in SideRole.allCases {
            guard let bundle = try? await known.client(for: side, over: transport).call(GetTrust.self) else { continue }
            do { try state.programme.take(bundle, now: now()) } catch {
                // A side may be a day behind the other.
                if error.code != .rolledBack { refused.append(side) }
                if let sentence = SharedErrors.sentence(error, texts), said.insert(sentence).inserted { console.writeError(sentence) }
            }
        }
        return refused
    }

    /// Says on standard error what the authority signed and has run out, each document with its day: a goal of such a policy is nobody's word any
    /// more.
    func warn(_ programme: TrustedProgramme) {
        let validity = programme.validity(at: now())
        for ending in validity.expired {
            let values = ["document": texts(ending.document.title), "date": SummaryWords(texts).day(ending.expires)]
            console.writeError(
                texts("The document “{document}” ran out on {date}: the programme's signers have to sign a new one.", values))
        }
        if validity.isFrozen { console.writeError(texts("No fresh timestamp: somebody may hold back newer documents.")) }
        guard !validity.allowsNew else { return }
        console.writeError(
            texts("New bookings wait until the clinical authority renews the documents: {contact}.", ["contact": programme.contact]))
    }

    private func say(_ refusal: SummaryNews.Refusal) {
        let side = refusal.side == .department ? texts("The department side") : texts("The provider side")
        console.writeError(texts("{side}: {reason}", ["side": side, "reason": SummaryReasons.sentence(refusal.error, texts)]))
    }
}

/// What was read and verified.
struct Reading {
    let known: KnownProgramme
    let chain: SummaryChain
    let news: SummaryNews
    /// Sides that served documents of the programme which do not verify.
    let refusedDocuments: [SideRole]

    /// The newest, or that of a round. Throws `noneYet` or `noSuchRound`.
    func picture(of round: PeriodID? = nil) throws -> SummaryPicture {
        guard let latest = chain.latest else { throw SummaryError.noneYet }
        let summary = try round.map { (round) throws(SummaryError) in try chain.summary(of: round) } ?? latest
        return try SummaryPicture(
            of: summary, in: chain, programmeName: known.trusted.name, levels: known.trusted.rules.levels,
            hasOneOperator: known.trusted.rules.singleOperator)
    }
}

/// A round as people write it: `2027-Q1`.
enum RoundName {
    static func round(_ text: String) throws(SummaryError) -> PeriodID {
        let parts = text.uppercased().split(separator: "-Q", omittingEmptySubsequences: false)
        guard parts.count == 2, let year = UInt32(parts[0]), let quarter = UInt32(parts[1]), (2000...9999).contains(year),
            let round = try? PeriodID(number: year * 10 + quarter)
        else { throw .noSuchRound }
        return round
    }
}
