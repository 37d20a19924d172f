// The tool before a person at a terminal: arrow keys and numbers, one key to the crisis card, Enter and `y` to cancel.

import Foundation
import ProgrammeKit
import TestSupport
import Testing

extension RespiteTests {
    @Suite struct TerminalTests {
        private func start(_ stage: Stage, _ arguments: [String], columns: UInt16 = 120) throws -> (PseudoTerminal, Int32) {
            let terminal = try PseudoTerminal(columns: columns, rows: 40)
            return (terminal, try terminal.start(stage.tools.respite.executable, arguments, environment: Self.environment(stage)))
        }

        /// Nothing of this machine's: neither its systemd nor its crontab, which would have a timer offered.
        private static func environment(_ stage: Stage) -> [String: String] {
            ["TZ": "America/New_York", "LC_ALL": "C.UTF-8", "HOME": stage.root, "PATH": stage.root + "/no-programs"]
        }

        private func appointments(_ stage: Stage, _ options: [String]) async throws -> [[String: Any]] {
            let output = try await stage.tools.respite.succeed(["appointments", "--all", "--offline", "--json"] + options)
            return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
        }

        /// Card, passphrase, sheet, words, department: all typed. Then book from the home screen, with `?` on the way.
        @Test func anOfficerEnrolsAndBooksByTyping() async throws {
            let stage = try Stage.here()
            let home = ["--home", stage.root + "/typed", "--low-cost"]
            let card = try String(contentsOfFile: try stage.card(), encoding: .utf8).split(separator: " ", maxSplits: 1).map(String.init)
            let (terminal, program) = try start(stage, ["enroll"] + home)
            for prompt in ["New passphrase: ", "The same again: "] {
                try terminal.wait(for: prompt)
                _ = terminal.becomes { !$0.echoes }
                terminal.type("four unrelated words\n")
            }
            try terminal.wait(for: "printed it? [y/N]")
            terminal.type("?")
            try terminal.wait(for: "Nothing is sent in this step")
            // Whoever says no is asked again: the sheet is shown only now.
            try terminal.wait(for: "printed it? [y/N]")
            terminal.type("n")
            try terminal.wait(for: "printed it? [y/N]")
            terminal.type("y")
            try terminal.wait(for: "address on the card: ")
            terminal.type(card[0] + "\n")
            try terminal.wait(for: "groups on the card: ")
            terminal.type("?\n")
            try terminal.wait(for: "POST /v1/issuance/register")
            try terminal.wait(for: "groups on the card: ")
            terminal.type(card[1])
            try terminal.wait(for: "words the same? [y/N]")
            terminal.type("y")
            try terminal.wait(for: "Your department")
            terminal.type("\r")
            try terminal.wait(for: "You are ready.")
            #expect(try terminal.ending(of: program) == .exited(0))
            try await bookFromHome(stage, home)
        }

        /// At the end of enrolment, to a person whose machine has one: refused by Enter alone, set by “y” and a file for the passphrase.
        @Test func aTimerIsOfferedAtTheEndOfEnrolment() async throws {
            let stage = try Stage.here()
            let systemd = try FakeSystemd(stage)
            for (name, accepts) in [("unhurried", false), ("timed", true)] {
                let home = ["--home", stage.root + "/" + name, "--low-cost"]
                let terminal = try PseudoTerminal(columns: 120, rows: 40)
                let program = try terminal.start(
                    stage.tools.respite.executable, try stage.enrolment(name, card: stage.card()) + home,
                    environment: Self.environment(stage).merging(systemd.environment) { $1 })
                for prompt in ["New passphrase: ", "The same again: "] {
                    try terminal.wait(for: prompt)
                    _ = terminal.becomes { !$0.echoes }
                    terminal.type("four unrelated words\n")
                }
                try terminal.wait(for: "You are ready.")
                try terminal.wait(for: "Do you want a timer? [y/N]")
                terminal.type("?")
                try terminal.wait(for: "POST /v1/issuance/tokens")
                try terminal.wait(for: "[y/N]")
                terminal.type(accepts ? "y" : "\r")
                if accepts { try setTimer(terminal, stage.root + "/stick") }
                #expect(try terminal.ending(of: program) == .exited(0))
                #expect(systemd.units.allSatisfy { FileManager.default.fileExists(atPath: $0) == accepts })
            }
            #expect(try systemd.asked().contains("--user enable --now personal-sync.timer"))
            #expect(try String(contentsOfFile: stage.root + "/stick", encoding: .utf8) == "four unrelated words\n")
            try await stage.tools.respite.succeed(
                ["sync", "--timer", "off", "--home", stage.root + "/timed"], environment: systemd.environment)
        }

        private func setTimer(_ terminal: PseudoTerminal, _ file: String) throws {
            try terminal.wait(for: "no timer): ")
            terminal.type(file + "\n")
            try terminal.wait(for: "Passphrase: ")
            _ = terminal.becomes { !$0.echoes }
            terminal.type("?\n")
            try terminal.wait(for: "written into this file")
            try terminal.wait(for: "Passphrase: ")
            _ = terminal.becomes { !$0.echoes }
            terminal.type("four unrelated words\n")
            // It says what the file gives away before it asks.
            try terminal.wait(for: "whoever gets this disk gets everything")
            try terminal.wait(for: "Set the timer? [y/N]")
            terminal.type("y")
            try terminal.wait(for: "The timer is set")
        }

        private func bookFromHome(_ stage: Stage, _ home: [String]) async throws {
            let (terminal, program) = try start(stage, home)
            try terminal.wait(for: "988")
            try terminal.wait(for: "Passphrase: ")
            _ = terminal.becomes { !$0.echoes }
            terminal.type("four unrelated words\n")
            try terminal.wait(for: "q back")
            terminal.type("\r")
            try terminal.wait(for: "When suits you?")
            try terminal.wait(for: "q back")
            // Another day: the last line, one up from the first.
            terminal.type("\u{1B}[A")
            try terminal.wait(for: "Another day")
            terminal.type("\r")
            try terminal.wait(for: "Which day?")
            terminal.type("\u{1B}[B\u{1B}[B\r")
            try terminal.wait(for: "When suits you?")
            terminal.type("\u{1B}[B\r")
            try terminal.wait(for: "do you want to go on? [y/N]")
            terminal.type("y")
            try terminal.wait(for: "reach you?")
            terminal.type("1")
            try terminal.wait(for: "Telephone number: ")
            terminal.type("555-0118\n")
            try terminal.wait(for: "few words: ")
            terminal.type("\n")
            try terminal.wait(for: "know before: ")
            terminal.type("\n")
            try terminal.wait(for: "want to meet?")
            terminal.type("2")
            // The tokens came a minute ago, and the tool says what that gives away.
            try terminal.wait(for: "less than a day ago")
            try terminal.wait(for: "[y/N]")
            terminal.type("?")
            let help = try terminal.wait(for: "[y/N]")
            for field in ["payment", "clinician", "span", "cancelKey", "continuity", "555-0118", "Dana Rivera only"] {
                #expect(help.contains(field), "“?” does not name \(field)")
            }
            terminal.type("y")
            try terminal.wait(for: "six words")
            try terminal.wait(for: "not yet seen by")
            try terminal.wait(for: "q back")
            terminal.type("q")
            #expect(try terminal.ending(of: program) == .exited(0))
            let made = try await appointments(stage, home + ["--passphrase-file", stage.root + "/pass"])
            #expect(made.map { $0["state"] as? String } == ["booked"])
        }

        @Test func cancellingOnesOnlyAppointmentIsEnterAndY() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("canceller")
            try await stage.tools.respite.succeed(stage.booking(7, day: Stage.day(3)) + options)
            let (terminal, program) = try start(stage, ["cancel", "--home", stage.root + "/canceller", "--low-cost"])
            try terminal.wait(for: "Passphrase: ")
            _ = terminal.becomes { !$0.echoes }
            terminal.type("four unrelated words\n")
            try terminal.wait(for: "q back")
            terminal.type("\r")
            try terminal.wait(for: "[y/N]")
            terminal.type("y")
            try terminal.wait(for: "Cancelled: ")
            #expect(try terminal.ending(of: program) == .exited(0))
            #expect(try await appointments(stage, options).map { $0["state"] as? String } == ["cancelledByOfficer"])
        }

        private func shifts(_ stage: Stage, _ options: [String]) async throws -> [[String: String]] {
            let output = try await stage.tools.respite.succeed(["shifts", "--json"] + options)
            return try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: String]])
        }

        /// A cycle of days and nights, three answers that are none, an .ics file, the way, undo, a look, done.
        @Test func theDialogueAboutShiftsGoesOnUntilDone() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("rotating")
            let first = Stage.day(1).replacing("-", with: "")
            let calendar = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Roster//EN
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;TZID=America/New_York:\(first)T080000
                DTEND;TZID=America/New_York:\(first)T160000
                END:VEVENT
                END:VCALENDAR
                """
            let file = try stage.write(calendar.replacing("\n", with: "\r\n") + "\r", to: "roster.ics")
            let (terminal, program) = try start(stage, ["shifts", "--home", stage.root + "/rotating", "--low-cost"])
            try terminal.wait(for: "Passphrase: ")
            _ = terminal.becomes { !$0.echoes }
            terminal.type("four unrelated words\n")
            try terminal.wait(for: "No shifts are set")
            try terminal.wait(for: "q back")
            terminal.type("2")
            for _ in 0..<3 {
                try terminal.wait(for: "days of your cycle: ")
                terminal.type("nights\n")
                try terminal.wait(for: "This is no cycle")
            }
            try terminal.wait(for: "not understood three times")
            try terminal.wait(for: "q back")
            terminal.type("2")
            try terminal.wait(for: "days of your cycle: ")
            terminal.type("2x07:00-19:00 2x19:00-07:00 4xoff\n")
            try terminal.wait(for: "year-month-day): ")
            terminal.type(Stage.day(1) + "\n")
            try terminal.wait(for: "time zone [America/New_York]: ")
            terminal.type("\n")
            try terminal.wait(for: "next two weeks")
            let written = try await shifts(stage, options)
            #expect(written.count == 8 || written.count == 7, "two weeks of two days and two nights in eight days")

            try terminal.wait(for: "q back")
            terminal.type("3")
            try terminal.wait(for: "time zone [America/New_York]: ")
            terminal.type("\n")
            try terminal.wait(for: ".ics file: ")
            terminal.type(file + "\n")
            try terminal.wait(for: "next two weeks")
            #expect(try await shifts(stage, options).count == 1)
            try terminal.wait(for: "Take the last answer back")
            try terminal.wait(for: "q back")
            terminal.type("8")
            try terminal.wait(for: "next two weeks")
            #expect(try await shifts(stage, options) == written)

            try terminal.wait(for: "q back")
            terminal.type("5")
            try terminal.wait(for: "way to work [30]: ")
            terminal.type("45\n")
            try terminal.wait(for: "way home [30]: ")
            terminal.type("50\n")
            try terminal.wait(for: "45 minutes before a shift, 50 after it, 480 after a night.")
            try terminal.wait(for: "q back")
            terminal.type("6")
            try terminal.wait(for: "night shift [480]: ")
            terminal.type("600\n")
            try terminal.wait(for: "600 after a night.")
            try terminal.wait(for: "q back")
            // Enter alone is what stands last: done.
            terminal.type("\r")
            #expect(try terminal.ending(of: program) == .exited(0))
            #expect(try await shifts(stage, options) == written)
        }

        /// `!` at the passphrase, in a menu and at a question: the same card.
        @Test func theCrisisCardIsOneKeyAwayEverywhere() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("worried")
            try await stage.tools.respite.succeed(stage.booking(8, day: Stage.day(3)) + options)
            let (terminal, program) = try start(stage, ["cancel", "--home", stage.root + "/worried", "--low-cost"])
            try terminal.wait(for: "Passphrase: ")
            _ = terminal.becomes { !$0.echoes }
            terminal.type("!\n")
            try terminal.wait(for: "1-800-267-5463")
            try terminal.wait(for: "Passphrase: ")
            _ = terminal.becomes { !$0.echoes }
            terminal.type("?\n")
            try terminal.wait(for: "Nothing is sent in this step.")
            try terminal.wait(for: "Passphrase: ")
            _ = terminal.becomes { !$0.echoes }
            terminal.type("four unrelated words\n")
            try terminal.wait(for: "q back")
            terminal.type("!")
            try terminal.wait(for: "1-800-267-5463")
            try terminal.wait(for: "q back")
            terminal.type("?")
            try terminal.wait(for: "POST /v1/booking/changes")
            try terminal.wait(for: "q back")
            terminal.type("1")
            try terminal.wait(for: "[y/N]")
            terminal.type("!")
            try terminal.wait(for: "1-800-267-5463")
            try terminal.wait(for: "[y/N]")
            // Enter alone is no.
            terminal.type("\r")
            #expect(try terminal.ending(of: program) == .exited(1))
            #expect(try await appointments(stage, options).map { $0["state"] as? String } == ["booked"])
        }

        /// Answers, or turns back, at the three questions of `checkin`.
        enum Person: CaseIterable {
            /// Content, and keeps it private.
            case calm
            /// As strained as can be, names three stressors and has it counted.
            case strained
            /// Would rather not say anything.
            case silent
            /// Leaves at the second question.
            case leaving

            var keys: [String] {
                switch self {
                case .calm: ["1", "9", "1"]
                case .strained: ["5", "1", "1", "1", "3"]
                case .silent: ["6", "9", "4"]
                case .leaving: ["3", "q"]
                }
            }
        }

        /// Whatever was answered, and where nothing was: the crisis card, then the way to a session, in this order, and nothing after it.
        @Test(arguments: Person.allCases) func aCheckInEndsWithTheCardAndTheWayToASessionWhateverIsAnswered(_ person: Person)
            async throws
        {
            let stage = try Stage.here()
            let name = "checking-\(person)"
            let options = try await stage.enrol(name)
            let (terminal, program) = try start(stage, ["checkin", "--home", stage.root + "/" + name, "--low-cost"])
            try terminal.wait(for: "Passphrase: ")
            _ = terminal.becomes { !$0.echoes }
            terminal.type("four unrelated words\n")
            try terminal.wait(for: "Three questions, about a minute.")
            for (index, key) in person.keys.enumerated() {
                try terminal.wait(for: index == 0 ? "How much stress do you feel these days?" : "?")
                try terminal.wait(for: "q back")
                if index == 1 {
                    // One key away here as everywhere.
                    terminal.type("!")
                    try terminal.wait(for: "1-800-267-5463")
                    try terminal.wait(for: "q back")
                }
                terminal.type(key)
            }
            if person != .leaving {
                try terminal.wait(for: "sealed so that nobody can read them?")
                try terminal.wait(for: "[y/N]")
                terminal.type(person == .strained ? "y" : "n")
            }
            let said = ["Sealed. It leaves this device", "nothing was sent."][person == .strained ? 0 : 1]
            try terminal.wait(for: said)
            let last = try terminal.wait(for: "[y/N]")
            let places = ["988", "1-800-267-5463", "Book a session now?"].map { last.range(of: $0)?.lowerBound }
            #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(last)")
            terminal.type("n")
            #expect(try terminal.ending(of: program) == .exited(0))
            let history = try await stage.tools.respite.succeed(["checkin", "--history", "--json"] + options)
            let kept = try #require(try JSONSerialization.jsonObject(with: Data(history.utf8)) as? [String: Any])
            let entries = try #require(kept["entries"] as? [[String: Any]])
            #expect(entries.count == (person == .leaving ? 0 : 1))
            #expect(entries.first.map { ($0["stressors"] as? [String])?.count } == [.strained: 3, .calm: 0, .silent: 0][person])
            if person == .strained { try waitsOnTheHomeScreen(stage, options) }
        }

        /// What waits to be sent is not forgotten.
        private func waitsOnTheHomeScreen(_ stage: Stage, _ options: [String]) throws {
            let (terminal, program) = try start(stage, options)
            try terminal.wait(for: "Your check-in waits")
            try terminal.wait(for: "q back")
            terminal.type("q")
            #expect(try terminal.ending(of: program) == .exited(0))
        }

        @Test func theCardComesBeforeAnySetUp() throws {
            let stage = try Stage.here()
            let (terminal, program) = try start(stage, ["--home", stage.root + "/nobody"], columns: 60)
            try terminal.wait(for: "988")
            try terminal.wait(for: "respite restore")
            #expect(try terminal.ending(of: program) == .exited(0))
        }
    }
}
