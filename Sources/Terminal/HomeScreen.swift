// What a tool shows when it is started without a command.

import Localization

/// A menu that comes back after each choice until the person leaves.
public struct HomeScreen: Sendable {
    public struct Entry: Sendable {
        let item: MenuItem
        let action: @Sendable () async throws -> Void

        public init(_ title: String, detail: String? = nil, action: @escaping @Sendable () async throws -> Void) {
            item = MenuItem(title, detail: detail)
            self.action = action
        }
    }

    private let title: String
    private let help: String?
    private let status: @Sendable () async -> [String]
    private let entries: [Entry]

    /// - Parameter status: lines above the menu, asked anew each time: the next appointment, unread messages.
    public init(
        _ title: String,
        help: String? = nil,
        status: @escaping @Sendable () async -> [String] = { [] },
        entries: [Entry]
    ) {
        self.title = title
        self.help = help
        self.status = status
        self.entries = entries
    }

    /// - Parameter failed: shows what an action threw; the menu then comes back.
    public func run(_ prompter: Prompter, failed: @Sendable (any Error) -> Void) async throws(PromptError) {
        var last = 0
        while true {
            for line in await status() { prompter.console.writeParagraph(line) }
            guard let chosen = try prompter.menu(title, entries.map(\.item), marked: last, help: help) else { return }
            last = chosen
            do { try await entries[chosen].action() } catch { failed(error) }
        }
    }
}
