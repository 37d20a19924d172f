// What the built tool tells an officer of who can read a check-in, under the policy that this officer's device has seen. It needs no server.

import Foundation
import ProgrammeFixture
import ProgrammeKit
import TestSupport
import Wire

enum ToldBeforeCheckIn {
    static func words(_ officer: TestOfficer) async throws -> String {
        let folder = officer.directory.url
        let (pass, clock) = (folder.appending(path: "pass"), folder.appending(path: "clock"))
        try Data((TestOfficer.passphrase + "\n").utf8).write(to: pass)
        // The tool lives when the programme of the tests does.
        let shift = officer.clock.now.seconds - Int64(Date().timeIntervalSince1970)
        try withUnsafeBytes(of: shift) { try Data($0).write(to: clock) }
        let respite = Tools.built.respite
        let library = respite.executable.deletingLastPathComponent().appending(path: "libPlayClock.so")
        let output = try await respite.succeed(
            [
                "checkin", "--private", "--answers-file", "-", "--home", folder.appending(path: "state").path, "--passphrase-file",
                pass.path,
            ],
            input: #"{"stress": 2}"#, environment: ["LD_PRELOAD": library.path, "PLAY_CLOCK": clock.path])
        let said = output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return switch (said.contains("check-ins are secret, rests on that operator alone."), said.contains("nobody sees what you answer")) {
        case (true, false): "the operator could"
        case (false, true): "nobody could"
        default: said
        }
    }
}
