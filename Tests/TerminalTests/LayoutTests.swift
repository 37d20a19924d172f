// Tables, lists, paragraphs and progress, on wide, narrow and plain consoles.

import Synchronization
import TestSupport
import Testing

@testable import Localization
@testable import Terminal

struct LayoutTests {
    private func traits(width: Int?, environment: [String: String] = ["TERM": "xterm"]) -> ConsoleTraits {
        ConsoleTraits(
            isInteractive: width != nil, outputIsTerminal: width != nil, errorIsTerminal: width != nil, environment: environment,
            width: width)
    }

    private var table: Table {
        var table = Table([Table.Column("Time"), Table.Column("With"), Table.Column("Wait", alignment: .trailing)])
        table.add(["Tue 24 Nov, 19:00", "山田 Ana", "2 days"])
        table.add(["Wed 25 Nov, 07:30", "José", "11 days"])
        return table
    }

    @Test func columnsAreAlignedInEveryScript() {
        #expect(
            table.lines(traits(width: 80)) == [
                "Time               With         Wait", "─────────────────  ────────  ───────", "Tue 24 Nov, 19:00  山田 Ana   2 days",
                "Wed 25 Nov, 07:30  José      11 days",
            ]
        )
    }

    @Test func cellsThatDoNotFitAreBrokenIntoLines() {
        let lines = table.lines(traits(width: 28))
        #expect(lines.allSatisfy { $0.displayWidth <= 28 })
        #expect(lines.joined(separator: " ").contains("19:00") && lines.count > 4)
    }

    @Test func aNarrowWindowAndAScreenReaderGetTitlesAndValues() {
        var wide = Table((1...6).map { "Title \($0)" })
        wide.add((1...6).map { "value \($0)" })
        #expect(wide.lines(traits(width: 20)).first == "Title 1  value 1")
        #expect(
            table.lines(traits(width: 80, environment: ["TERM": "dumb"]))[0...2] == [
                "Time: Tue 24 Nov, 19:00", "With: 山田 Ana", "Wait: 2 days",
            ])
    }

    /// No cell and no line leaves an isolate open: a right-to-left name moves neither the next column nor the next line.
    @Test(arguments: [nil, 16, 30, 80] as [Int?]) func aRightToLeftNameStaysInItsCell(_ width: Int?) {
        var table = Table(["Name", "Place"])
        table.add(["שרה כהן בן עמי", "12 Elm"])
        table.add(["Ana", "רחוב"])
        var list = KeyValueList()
        list.add("Name", "שרה כהן בן עמי")
        let lines = table.lines(traits(width: width)) + list.lines(traits(width: width))
        for line in lines where line.unicodeScalars.contains(where: { (0x590...0x5FF).contains($0.value) }) {
            let marks = line.unicodeScalars.filter { $0 == "\u{2068}" || $0 == "\u{2069}" }
            #expect(!marks.isEmpty && marks.enumerated().allSatisfy { $1 == ($0.isMultiple(of: 2) ? "\u{2068}" : "\u{2069}") }, "\(line)")
        }
    }

    @Test func aPipeGetsWholeCells() {
        var table = Table(["A", "B"])
        let long = String(repeating: "long ", count: 60)
        table.add([long, "x"])
        #expect(table.lines(traits(width: nil)).contains { $0.contains(long.trimmingTrailingSpaces) })
    }

    @Test func aRowIsAsLongAsTheTableIsWide() {
        var table = Table(["A", "B"])
        table.add(["only"])
        table.add(["1", "2", "3"])
        #expect(table.lines(traits(width: 80)) == ["A     B", "────  ─", "only", "1     2"])
    }

    @Test func aCellCannotSteerTheTerminalOrStartALine() {
        var table = Table(["A"])
        table.add(["x\u{1B}[2J\ny"])
        #expect(table.lines(traits(width: 80)).last == "x\u{FFFD}[2J y")
    }

    @Test func noTableIsWiderThanItsWindow() {
        var random = SeededGenerator()
        let letters = Array("ab  é日本👍ש")
        for _ in 0..<300 {
            func text() -> String {
                String((0..<Int.random(in: 0...30, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
            }
            let columns = Int.random(in: 1...6, using: &random)
            var table = Table((0..<columns).map { _ in text() })
            for _ in 0..<3 { table.add((0..<columns).map { _ in text() }) }
            let width = Int.random(in: 20...100, using: &random)
            for line in table.lines(traits(width: width)) { #expect(line.displayWidth <= width) }
        }
    }

    @Test func valuesAreAlignedAndBroken() {
        var list = KeyValueList()
        list.add("When", "Tue 24 Nov, 19:00–19:50")
        list.add("Where", "Off-site, 12 Elm Street, second door on the left")
        #expect(
            list.lines(traits(width: 40)) == [
                "When   Tue 24 Nov, 19:00–19:50", "Where  Off-site, 12 Elm Street, second", "       door on the left",
            ]
        )
        #expect(list.lines(traits(width: nil))[1] == "Where  Off-site, 12 Elm Street, second door on the left")
        #expect(list.lines(traits(width: 80, environment: [:]))[0] == "When: Tue 24 Nov, 19:00–19:50")
    }

    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]), ("one  two", 20, ["one two"]), ("abcdefgh", 3, ["abc", "def", "gh"]), ("", 5, [""]),
        ("a\n\nb", 5, ["a", "", "b"]), ("日本語", 4, ["日本", "語"]), ("日本", 1, ["日", "本"]), ("x abcdef", 4, ["x", "abcd", "ef"]),
    ])
    func aParagraphIsBrokenBetweenWords(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(Paragraph.lines(text, width: width) == lines)
    }

    @Test func anIndentationCountsInTheWidth() {
        #expect(Paragraph.lines("one two", width: 5, indentation: 2) == ["  one", "  two"])
        #expect(Paragraph.lines("one", width: 0, indentation: 9).count == 3)
    }

    @Test(arguments: [
        (["TERM": "xterm"], true, false), (["TERM": "xterm", "NO_COLOR": "1"], false, false),
        (["TERM": "xterm", "NO_COLOR": ""], true, false),
        (["TERM": "dumb"], false, true), ([:], false, true), (["TERM": "xterm", "RESPITE_PLAIN": "1"], false, true),
        (["TERM": "xterm", "RESPITE_PLAIN": "0"], true, false),
    ])
    func theOwnersWishesAreFollowed(_ environment: [String: String], _ colour: Bool, _ plain: Bool) {
        let traits = traits(width: 80, environment: environment)
        #expect(traits.usesColour == colour)
        #expect(traits.isPlain == plain)
    }

    @Test func aPipeHasNoColourAndNoWidth() {
        let traits = traits(width: nil)
        #expect(!traits.usesColour && traits.width == nil && !traits.hasMenus)
    }

    @Test func colourMarksOnlyHeadingsAndOnlyAtATerminal() {
        let console = ScriptedConsole()
        console.writeHeading("Title")
        #expect(console.output == "Title\n")
    }

    @Test func anErrorIsOneLineOnStandardErrorAndFails() {
        let console = ScriptedConsole()
        #expect(console.report("The card has expired;\nask for a new one.\u{1B}[31m") == .failed)
        #expect(console.errorOutput == "The card has expired; ask for a new one.\u{FFFD}[31m\n")
        #expect(console.output.isEmpty)
        #expect([ExitStatus.done, .failed, .wrongUsage].map(\.rawValue) == [0, 1, 2])
    }
}

struct ProgressLineTests {
    private final class Watch: Sendable {
        private let time = Mutex(Duration.zero)
        var elapsed: Duration { time.withLock { $0 } }
        func pass(_ duration: Duration) { time.withLock { $0 += duration } }
    }

    private func progress(_ console: ScriptedConsole, _ watch: Watch) -> ProgressLine {
        ProgressLine("Fetching", total: 4, console: console, texts: Texts(.english)) { watch.elapsed }
    }

    /// Whole words on each line of a terminal; one line where another program reads.
    @Test(arguments: [40, 80]) func aSentenceIsNeverBrokenInAWord(width: Int) {
        let sentence = Texts(.english)(
            "One operator runs both sides of this programme: that nobody has seen single answers rests on that operator alone.")
        let terminal = ScriptedConsole(isInteractive: true, width: width)
        terminal.writeSentence(sentence)
        terminal.writeError(sentence)
        for shown in [terminal.output, terminal.errorOutput] {
            let lines = shown.split(separator: "\n").map(String.init)
            #expect(lines.count > 1 && lines.allSatisfy { $0.displayWidth <= width })
            #expect(lines.joined(separator: " ") == sentence)
        }
        let heading = ScriptedConsole(isInteractive: true, width: width)
        heading.writeHeading(sentence)
        #expect(
            heading.output.contains("One operator")
                && heading.output.split(separator: "\n").count == terminal.output.split(separator: "\n").count)
        let file = ScriptedConsole()
        file.writeSentence(sentence)
        file.writeError(sentence)
        #expect(file.output == sentence + "\n" && file.errorOutput == sentence + "\n")
    }

    @Test func workOfLessThanASecondShowsNothing() {
        let console = ScriptedConsole(isInteractive: true)
        let progress = progress(console, Watch())
        progress.advance(by: 4)
        progress.finish()
        #expect(console.errorOutput.isEmpty && console.output.isEmpty)
    }

    @Test func aTerminalGetsABarThatGoesAway() {
        let console = ScriptedConsole(isInteractive: true, width: 60)
        let watch = Watch()
        let progress = progress(console, watch)
        watch.pass(.seconds(1))
        progress.advance(by: 2)
        #expect(console.errorOutput.hasPrefix("\r\u{1B}[KFetching: 2 of 4 ███"))
        #expect(console.errorOutput.filter { $0 == "█" }.count == console.errorOutput.filter { $0 == "░" }.count)
        progress.advance()
        watch.pass(.seconds(1))
        progress.advance(by: 9)
        #expect(console.errorOutput.contains("4 of 4") && !console.errorOutput.contains("3 of 4"))
        progress.finish()
        progress.finish()
        #expect(console.errorOutput.hasSuffix("█\r\u{1B}[K"))
    }

    @Test func aLogGetsALineNowAndThen() {
        let console = ScriptedConsole()
        let watch = Watch()
        let progress = progress(console, watch)
        for _ in 0..<3 {
            watch.pass(.seconds(6))
            progress.advance()
        }
        progress.finish()
        #expect(console.errorOutput == "Fetching: 1 of 4\nFetching: 3 of 4\n")
    }
}
