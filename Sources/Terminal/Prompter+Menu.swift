// Choosing one of several: with arrow keys or numbers at a terminal, by number elsewhere.

import Localization

extension Prompter {
    /// The index of the chosen item, or nil for "back" (`q`, Escape, left arrow). Throws `noAnswer` where the input ends.
    /// - Parameter marked: the item that Enter alone chooses.
    public func menu(_ title: String, _ items: [MenuItem], marked: Int = 0, help: String? = nil) throws(PromptError) -> Int? {
        try console.traits.hasMenus ? openMenu(title, items, marked, help) : numberedMenu(title, items, help)
    }

    private func openMenu(_ title: String, _ items: [MenuItem], _ marked: Int, _ help: String?) throws(PromptError) -> Int? {
        var state = MenuState(items, marked: marked)
        while true {
            console.writeHeading(title)
            let outcome: MenuState.Outcome
            do { outcome = try console.withKeys { () throws(ConsoleError) in try pick(&state) } } catch { throw PromptError(error) }
            switch outcome {
            case .chosen(let index):
                console.write("› \(items[index].title)")
                return index
            case .help: showHelp(help)
            case .crisisCard: showCrisisCard()
            case .back, .redraw, .ignored: return nil
            }
        }
    }

    /// Draws, reads keys and draws again; ends with the menu wiped from the screen.
    private func pick(_ state: inout MenuState) throws(ConsoleError) -> MenuState.Outcome {
        let hint = texts("Arrow keys or number, Enter to choose · ? help · ! crisis card · q back")
        while true {
            let traits = console.traits
            let width = (traits.width ?? 80) - 1
            let lines = state.lines(width: width, height: traits.height - 3) + [hint.truncated(to: width)]
            console.put(lines.joined(separator: "\n"), to: .output)
            var outcome = MenuState.Outcome.ignored
            while outcome == .ignored { outcome = state.press(try console.readKey()) }
            let up = lines.count > 1 ? "\u{1B}[\(lines.count - 1)A" : ""
            console.put("\r\(up)\u{1B}[J", to: .output)
            if outcome != .redraw { return outcome }
        }
    }

    private func numberedMenu(_ title: String, _ items: [MenuItem], _ help: String?) throws(PromptError) -> Int? {
        console.write(title)
        for (index, item) in items.enumerated() { console.write("\(index + 1). \(item.title)\(item.detail.map { " – \($0)" } ?? "")") }
        let question = texts("Number (? for help, ! for the crisis card, q to go back)")
        return try line(question, help: help) { typed in
            if typed.isEmpty || typed.lowercased() == "q" { return .value(nil) }
            if let number = Int(typed), items.indices.contains(number - 1) { return .value(number - 1) }
            return .again(texts("Type a number from 1 to {last}, or q.", ["last": texts.number(items.count)]))
        }
    }
}
