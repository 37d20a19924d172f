// A menu while it is open: which line is marked, what was typed so far, what is in sight.

import Localization

struct MenuState {
    enum Outcome: Equatable { case chosen(Int), back, help, crisisCard, redraw, ignored }

    let items: [MenuItem]
    private(set) var marked: Int
    private var typed = 0

    init(_ items: [MenuItem], marked: Int = 0) {
        self.items = items
        self.marked = max(0, min(marked, items.count - 1))
    }

    mutating func press(_ key: Key) -> Outcome {
        if case .character(let character) = key, let digit = character.wholeNumberValue, character.isASCII { return type(digit) }
        typed = 0
        switch key {
        case .up: return mark(marked == 0 ? items.count - 1 : marked - 1)
        case .down, .tab: return mark(marked == items.count - 1 ? 0 : marked + 1)
        case .pageUp: return mark(max(0, marked - 10))
        case .pageDown: return mark(min(items.count - 1, marked + 10))
        case .home: return mark(0)
        case .end: return mark(items.count - 1)
        case .enter, .right: return items.isEmpty ? .ignored : .chosen(marked)
        case .escape, .left, .endOfInput, .character("q"): return .back
        case .character("?"): return .help
        case .character("!"): return .crisisCard
        default: return .ignored
        }
    }

    /// `height` lines at most, the marked one among them, none wider than `width`.
    func lines(width: Int, height: Int) -> [String] {
        let height = max(1, height)
        let first = max(0, min(marked - height / 2, items.count - height))
        let digits = String(items.count).count
        return items.indices.dropFirst(first).prefix(height).map { index in
            let number = String(index + 1).padded(to: digits, alignment: .trailing)
            let detail = items[index].detail.map { "  \($0)" } ?? ""
            return "\(index == marked ? "›" : " ") \(number)  \(items[index].title)\(detail)".truncated(to: width)
        }
    }

    private mutating func mark(_ index: Int) -> Outcome {
        guard index != marked, items.indices.contains(index) else { return .ignored }
        marked = index
        return .redraw
    }

    /// A number is chosen as soon as no further digit could belong to it.
    private mutating func type(_ digit: Int) -> Outcome {
        let number = typed * 10 + digit
        guard (1...max(1, items.count)).contains(number), !items.isEmpty else {
            typed = 0
            return .ignored
        }
        if number * 10 > items.count { return .chosen(number - 1) }
        typed = number
        marked = number - 1
        return .redraw
    }
}

/// One line of a menu.
public struct MenuItem: Sendable, Equatable {
    public let title: String
    /// Shown after the title, for example why a time is suggested.
    public let detail: String?

    public init(_ title: String, detail: String? = nil) {
        self.title = Isolation.isolated(Visible.line(title))
        self.detail = detail.map { Isolation.isolated(Visible.line($0)) }
    }
}
