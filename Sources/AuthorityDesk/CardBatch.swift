// The cards of one cell: drawn at random, printed on paper, known to the provider side by digests only.

public import Policies
public import Tokens
public import Trust

/// Cards to be printed and handed out. The codes exist here and on paper, nowhere else.
public struct CardBatch: Sendable {
    public let cell: CellName
    public let programmeName: String
    public let tool: ProgrammeFile.Tool?
    /// In the order in which they were drawn, which says nothing: the register is sorted by digest.
    public let cards: [OfficerCard]
    public let register: CodeRegister
}

struct CardMaker {
    let programme: ProgrammeID
    let programmeName: String
    /// Where the tool first looks: the provider side, so that the department side sees nobody before a booking.
    let address: SideAddress
    let tool: ProgrammeFile.Tool?

    /// - Parameter year: for which quarters the cards are good.
    func batch(of cell: CellName, year: CodeYear, count: Int, drawCode: () throws -> EligibilityCode) throws -> CardBatch {
        let cards = try (0..<count).map { _ in OfficerCard(address: address, programme: programme, code: try drawCode()) }
        let register = try CodeRegister(
            programme: programme,
            cell: cell,
            first: year.first,
            last: year.last,
            codes: cards.map(\.code.digest)
        )
        return CardBatch(cell: cell, programmeName: programmeName, tool: tool, cards: cards, register: register)
    }
}
