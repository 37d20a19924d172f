// `show` and `status`: reading, without a key.

import ArgumentParser
import AuthorityDesk
import Foundation
import Localization
import Terminal
import ToolSupport
import Wire

struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Texts.current("Show any file of the desk in plain words.")
    )

    @Argument(help: ArgumentHelp(Texts.current("A bundle, a request, a document."), valueName: "file"))
    var file: String

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let desk = Desk()
        let document = try DeskDocument(try desk.read(file), file: file)
        let outline = try document.outline(now: desk.now)
        if output.json {
            try desk.console.write(json: outline)
        } else {
            desk.console.writeHeading(desk.texts("{file}: {title}", ["file": file, "title": desk.texts(document.title)]))
            desk.console.write(outline.lines(desk.texts))
        }
    }
}

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: Texts.current("Show what expires when.")
    )

    @Argument(help: ArgumentHelp(Texts.current("The programme's bundle."), valueName: "bundle"))
    var bundle: String

    @Flag(help: ArgumentHelp(Texts.current("Exit with 1 where something has expired or ends within 30 days: for a timer that sends mail.")))
    var check = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let desk = Desk()
        let deadlines = try desk.bundle(bundle).deadlines(now: desk.now)
        if output.json { try desk.console.write(json: deadlines) } else { show(deadlines, desk) }
        if check, deadlines.contains(where: { $0.state != .valid }) { throw ExitCode(ExitStatus.failed.rawValue) }
    }

    private func show(_ deadlines: [DeskDeadline], _ desk: Desk) {
        let texts = desk.texts
        var table = Table([texts("What"), texts("Last day"), texts("State")])
        for deadline in deadlines {
            let what = deadline.name.isEmpty ? texts(deadline.subject) : "\(texts(deadline.subject)), \(deadline.name)"
            table.add([what, Outline.lastDay(before: deadline.end, texts), texts(deadline.state.title)])
        }
        desk.console.write(table)
    }
}
