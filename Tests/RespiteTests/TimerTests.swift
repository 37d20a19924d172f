// The timer with a systemd of the user's own: neutral files, asked for first, removed without a trace.

import Foundation
import ProgrammeKit
import Testing

extension RespiteTests {
    @Suite struct TimerTests {
        @Test func theTimerIsSetShownAndRemoved() async throws {
            let stage = try Stage.here()
            // A path with everything that units and shells take for something else.
            let name = "a 100% \"odd\" $HOME"
            let options = try await stage.enrol(name)
            let systemd = try FakeSystemd(stage)
            let (respite, files, environment) = (stage.tools.respite, systemd.units, systemd.environment)
            try await respite.succeed(["sync", "--timer", "on", "--yes"] + options, environment: environment)
            let service = try String(contentsOfFile: files[0], encoding: .utf8)
            #expect(service.contains(#"a 100%% \"odd\" $$HOME"#))
            #expect(!service.lowercased().contains("description=respite") && service.contains("StandardOutput=null"))
            #expect(try String(contentsOfFile: files[1], encoding: .utf8).contains("RandomizedDelaySec="))
            try await expectWellFormed(files)
            let status = try await respite.succeed(["sync", "--timer", "status"] + options, environment: environment)
            #expect(status.contains("personal-sync.timer"))
            try await respite.succeed(["sync", "--timer", "off"] + options, environment: environment)
            #expect(files.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
            let asked = try systemd.asked()
            #expect(asked.contains("--user enable --now personal-sync.timer") && asked.contains("--user disable --now personal-sync.timer"))
        }

        /// By systemd's own reading, where this machine has it.
        private func expectWellFormed(_ files: [String]) async throws {
            let analyser = "/usr/bin/systemd-analyze"
            guard FileManager.default.isExecutableFile(atPath: analyser) else { return }
            let outcome = try await Tool("systemd-analyze", in: URL(filePath: "/usr/bin")).run(["--user", "verify"] + files)
            let complaints = outcome.error.split(separator: "\n").filter { $0.contains("personal-sync") }
            #expect(complaints.isEmpty, "\(complaints)")
        }

        @Test func aTimerThatCannotBeSetLeavesNothing() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("no timer")
            let systemd = try FakeSystemd(stage, fails: "enable")
            let outcome = try await stage.tools.respite.run(["sync", "--timer", "on", "--yes"] + options, environment: systemd.environment)
            #expect(outcome.status == 1 && outcome.error.contains("could not be set"))
            #expect(systemd.units.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
        }

        @Test func aWrongPassphraseFileSetsNoTimer() async throws {
            let stage = try Stage.here()
            _ = try await stage.enrol("wrong file")
            try stage.write("four wrong words", to: "wrong words")
            let systemd = try FakeSystemd(stage)
            let outcome = try await stage.tools.respite.run(
                ["sync", "--timer", "on", "--yes", "--home", stage.root + "/wrong file", "--passphrase-file", stage.root + "/wrong words"],
                environment: systemd.environment)
            #expect(outcome.status == 1)
            #expect(systemd.units.allSatisfy { !FileManager.default.fileExists(atPath: $0) })
        }

        /// The stick is out, the servers are gone, nothing is due: silence and no failure.
        @Test func anUnattendedRunWithNothingToDoIsSilent() async throws {
            let stage = try Stage.here()
            let options = try await stage.enrol("silent")
            for arguments in [options, ["--home", stage.root + "/silent", "--passphrase-file", stage.root + "/not there"]] {
                let outcome = try await stage.tools.respite.run(["sync", "--unattended"] + arguments)
                #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.error.isEmpty)
            }
        }
    }
}

/// A systemd of the user's own that writes down what it is asked.
struct FakeSystemd {
    let environment: [String: String]
    let units: [String]
    private let folder: String

    /// - Parameter fails: a word; what is asked with it fails.
    init(_ stage: Stage, fails: String = "none") throws {
        folder = stage.root + "/systemd-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let script = "#!/bin/sh\necho \"$@\" >> \(folder)/asked\ncase \"$*\" in *\(fails)*) exit 1;; esac\n"
        try Data(script.utf8).write(to: URL(filePath: folder + "/systemctl"))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/systemctl")
        environment = ["PATH": folder, "XDG_CONFIG_HOME": folder + "/config", "HOME": folder]
        units = ["service", "timer"].map { [folder] in folder + "/config/systemd/user/personal-sync.\($0)" }
    }

    func asked() throws -> String { try String(contentsOfFile: folder + "/asked", encoding: .utf8) }
}
