// Choosing one version of a document from what several sides serve, never behind what was pinned.

internal import Wire

/// What one side serves of one document: verified, or why not. `nil` where it serves none.
struct Offer<Item> {
    let side: SideRole?
    let item: Result<Item, TrustError>?
}

/// Takes the highest verified version, and collects where the sides differ.
struct Selection<Item> {
    let kind: DocumentKind
    let pin: (Item) -> Pin
    /// Whether one item continues another seen earlier; anything else is a fork.
    let continues: (Item, Pin) -> Bool
    /// Whether it is worth telling that one side is behind, or has none: the timestamp is new every day, and one side makes it.
    let reportsLag: Bool

    /// - Returns: the chosen item, or `nil` where no side serves any.
    func choose(_ offers: [Offer<Item>], pinned: Pin?) throws(TrustError) -> (item: Item?, differences: [TrustDifference]) {
        let checked = offers.map { Offer(side: $0.side, item: check($0.item, against: pinned)) }
        let good = checked.compactMap { try? $0.item?.get() }
        guard let best = good.max(by: { pin($0).version < pin($1).version }) else {
            for case .failure(let error)? in checked.map(\.item) { throw error }
            return (nil, [])
        }
        // Two sides with two truths: there is no telling which one is right.
        guard good.allSatisfy({ continues(best, pin($0)) }) else { throw TrustError(.forked, kind) }
        return (best, checked.compactMap { difference($0, from: best) })
    }

    private func check(_ item: Result<Item, TrustError>?, against pinned: Pin?) -> Result<Item, TrustError>? {
        guard let pinned, case .success(let value)? = item else { return item }
        if pin(value).version < pinned.version { return .failure(TrustError(.rolledBack, kind)) }
        return continues(value, pinned) ? item : .failure(TrustError(.forked, kind))
    }

    private func difference(_ offer: Offer<Item>, from best: Item) -> TrustDifference? {
        guard let side = offer.side, let finding = finding(offer.item, from: best) else { return nil }
        return TrustDifference(document: kind, side: side, finding: finding)
    }

    private func finding(_ offered: Result<Item, TrustError>?, from best: Item) -> TrustDifference.Finding? {
        switch offered {
        case nil:
            return reportsLag ? .missing : nil
        case .failure(let error)?:
            return error.code == .rolledBack && !reportsLag ? nil : .refused(error.code)
        case .success(let item)?:
            let (served, newest) = (pin(item).version, pin(best).version)
            return served < newest && reportsLag ? .older(version: served, newest: newest) : nil
        }
    }
}

extension Selection {
    /// For documents that replace each other whole.
    static func of<Body: TrustDocument>(_: Body.Type) -> Selection where Item == Verified<Body> {
        let continues = { (item: Item, earlier: Pin) in item.body.version > earlier.version || item.pin == earlier }
        return Selection(kind: Body.kind, pin: \.pin, continues: continues, reportsLag: Body.kind != .timestamp)
    }
}

extension Selection<CharterChain> {
    /// A chain carries its own past, which must contain what was seen.
    static var ofCharters: Selection {
        let continues = { (chain: CharterChain, earlier: Pin) in chain.charters.contains { $0.pin == earlier } }
        return Selection(kind: .charter, pin: \.latest.pin, continues: continues, reportsLag: true)
    }
}

extension Verified where Body: TrustDocument {
    public var pin: Pin { Pin(version: body.version, digest: digest) }
}
