// Founding a programme: from a programme file and everybody's requests to signed documents and cards. Pure, but for the codes it draws.

internal import Localization
internal import Policies
public import Sodium
public import Tokens
public import Trust
public import Wire

/// What founding makes. The founder has signed all of it; where the charter asks for more signers, `Signing` adds them.
public struct Founding: Sendable {
    /// For both sides.
    public let bundle: TrustBundle
    /// For the provider side.
    public let codes: CodeRegisters
    /// One batch for each cell.
    public let cards: [CardBatch]
    public let programme: ProgrammeID
    /// How many cells have cards enough for check-ins and get no keys for some quarter: the provider's request brought too few.
    public let cellsWithoutKeys: Int

    /// - Parameters:
    ///   - founder: a clinical signer of the programme file; signs everything in their own name.
    ///   - drawCode: a fresh eligibility code.
    /// - Throws: `DeskError`, or what libsodium throws.
    public init(
        _ file: ProgrammeFile,
        requests: FoundingRequests,
        founder: SigningKey,
        now: Instant,
        drawCode: () throws -> EligibilityCode = EligibilityCode.random
    ) throws {
        let charter = try Self.document("charter") { () throws(WireError) in
            try Charter(
                issued: now,
                expires: now + Term.charter,
                programmeName: file.name,
                contact: file.contact,
                signers: requests.signers,
                clinicalThreshold: file.clinicalThreshold,
                sponsorThreshold: file.sponsorThreshold
            )
        }
        guard charter.signer(founder.publicKey) != nil else { throw DeskError(.notASigner) }
        let programme = try ProgrammeID(firstCharter: charter)
        let entries = try file.clinicians.compactMap { try $0.entry(among: requests.clinicians, now: now) }
        let roster = try Self.document("roster") { () throws(WireError) in
            try Roster(
                programme: programme,
                version: 1,
                issued: now,
                expires: now + Term.year,
                departments: file.departments.map(\.name),
                clinicians: entries,
                sides: [try requests.department.sideEntry(), try requests.provider.sideEntry()]
            )
        }
        let policy = try Self.document("policy") { () throws(WireError) in
            try PolicyDocument(programme: programme, version: 1, issued: now, expires: now + Term.year, rules: file.rules)
        }
        // Cells before keys: how many cards a cell has decides whether it gets check-ins.
        let quarters = try RoundKeys(
            after: nil, cells: [], minimumBatch: 0, department: requests.department, provider: requests.provider, now: now
        ).quarters
        let cells = try file.cells.map { name in
            let year = try CodeYear(
                first: quarters.lowerBound, last: quarters.upperBound, officers: UInt32(clamping: file.cards(of: name)))
            return try RoundsCell(name: name, departments: file.departments(of: name), years: [year])
        }
        let keys = try RoundKeys(
            after: nil,
            cells: cells,
            minimumBatch: file.rules.minimumBatch,
            department: requests.department,
            provider: requests.provider,
            now: now
        )
        let counted = cells.filter { $0.officers(in: quarters.lowerBound) >= file.rules.minimumBatch }.count
        cellsWithoutKeys = keys.checkIns.count < keys.bookingPeriods.count ? counted : 0
        let rounds = try Self.document("rounds") { () throws(WireError) in
            try Rounds(
                programme: programme,
                version: 1,
                issued: now,
                expires: min(now + Term.year, quarters.upperBound.end),
                cells: cells,
                bookingPeriods: keys.bookingPeriods,
                checkIns: keys.checkIns
            )
        }
        let maker = CardMaker(
            programme: programme, programmeName: file.name, address: requests.provider.addresses[0], tool: file.tool)
        cards = try cells.compactMap { cell in
            try cell.years.first.map { try maker.batch(of: cell.name, year: $0, count: Int($0.officers), drawCode: drawCode) }
        }
        codes = CodeRegisters(registers: try cards.map { try SignedDocument($0.register, signedBy: [founder]).blob })
        bundle = TrustBundle(
            charters: [try SignedDocument(charter, signedBy: [founder]).blob],
            roster: try SignedDocument(roster, signedBy: [founder]).blob,
            policy: try SignedDocument(policy, signedBy: [founder]).blob,
            rounds: try SignedDocument(rounds, signedBy: [founder]).blob
        )
        self.programme = programme
    }

    /// A document whose format refuses what the programme file says becomes a `DeskError`.
    static func document<Body>(_ name: String, _ make: () throws(WireError) -> Body) throws(DeskError) -> Body {
        do { return try make() } catch {
            throw DeskError(.documentRefused, ["document": name, "reason": Texts.current(DeskWords.message(error.code))])
        }
    }
}

/// How long documents are valid, in seconds (design section 2).
enum Term {
    static let year: Int64 = 365 * 86_400
    /// For a change that is bound to a date: until everybody has signed and both sides have imported it.
    static let signing: Int64 = 21 * 86_400
    static let charter: Int64 = 3 * year
    /// How far ahead a clinician's calendar can open.
    static let bookingsAhead: Int64 = 400 * 86_400
}
