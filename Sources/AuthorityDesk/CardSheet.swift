// Cards on paper: what stands on each, and the plain text of a sheet of them.

public import Localization
internal import Policies
internal import Trust
internal import Wire

/// A batch of cards in the language of the officers. No card has a number, and no list names an officer: cards are drawn like lots.
public struct CardSheet: Sendable {
    let batch: CardBatch
    let texts: Texts
    /// Each card with its square.
    let cards: [(card: OfficerCard, code: QRCode)]

    /// Throws `QRCode.Failure.tooLong` for an address of more than some 240 characters.
    public init(_ batch: CardBatch, texts: Texts) throws(QRCode.Failure) {
        self.batch = batch
        self.texts = texts
        var cards: [(card: OfficerCard, code: QRCode)] = []
        for card in batch.cards { cards.append((card, try QRCode(Self.qrText(card)))) }
        self.cards = cards
    }

    /// For a printer that knows no HTML. A line to cut along follows each card.
    public func plainText() -> String {
        cards.map { card, code in
            let lines =
                [batch.programmeName, "", promise, "", "\(addressTitle): \(card.address)", ""]
                + Self.rows(of: card).map { "    \($0)" } + ["", code.halfBlocks]
                + (steps + [crisis]).map { "• \($0)" }
            return lines.joined(separator: "\n") + "\n" + String(repeating: "-", count: 8) + " ✂ " + String(repeating: "-", count: 60)
                + "\n\n"
        }
        .joined()
    }

    /// Upper case: an address and base32 then take the shorter alphanumeric form of QR codes, and read the same.
    static func qrText(_ card: OfficerCard) -> String { card.qrText.uppercased() }

    /// The six groups, three on a row, as they are read aloud or typed.
    static func rows(of card: OfficerCard) -> [String] {
        [card.groups.prefix(3), card.groups.dropFirst(3)].map { $0.joined(separator: "  ") }
    }

    var promise: String {
        texts("Talk to a social worker in confidence. Nobody at the department can see that you booked, or that you used this card.")
    }

    var addressTitle: String { texts("Address") }

    var steps: [String] {
        let tool = batch.tool.map {
            texts(
                "Get the tool on a device of your own: {address} (SHA-256 {digest}).",
                ["address": $0.address, "digest": Hex.encode($0.digest.bytes)])
        }
        return [
            tool ?? texts("Get the tool on a device of your own; whoever gave you this card says where."),
            texts("Run “respite enroll” and type the address and the six groups. The square holds the same text."),
            texts("Compare the six words that it shows with the poster, or with a clinician by telephone."),
            texts("The card works once. Lost it, or found one? Ask for another; an unused card says nothing about anybody."),
        ]
    }

    var crisis: String {
        let lines = CrisisCard.first(in: texts).map { texts("{name}: {contact}", ["name": $0.name, "contact": $0.contact]) }
        return texts("Somebody to talk to now: {lines}", ["lines": texts.list(lines)])
    }
}
