// Log lines are scrubbed, whoever writes them.

import Foundation
import Logging
import Synchronization
import Testing

@testable import ServerCore

@Suite struct LogHandlerTests {
    private func line(_ level: Logger.Level, source: String, metadata: Logger.Metadata) -> String? {
        let written = Mutex<String?>(nil)
        let handler = CoarseLogHandler(label: "respite") { line in written.withLock { $0 = line } }
        handler.log(
            event: LogEvent(
                level: level, message: "from 203.0.113.9", metadata: metadata, source: source, file: "", function: "", line: 1))
        return written.withLock { $0 }
    }

    @Test func othersMayOnlySayThatTheySaidSomething() throws {
        #expect(line(.info, source: "HummingbirdCore", metadata: ["error": "203.0.113.9"]) == nil)
        let warning = try #require(line(.error, source: "HummingbirdCore", metadata: ["error": "203.0.113.9"]))
        #expect(warning.hasSuffix("error respite: HummingbirdCore reports a problem"))
    }

    @Test func onlyKnownValuesAreWritten() throws {
        let own = try #require(line(.info, source: "ServerCore", metadata: ["status": "200", "hb.request.id": "7", "key": "abc"]))
        #expect(own.hasSuffix(" info respite: from 203.0.113.9 status=200"))
    }

    @Test func timesAreWholeHours() {
        #expect(CoarseLogHandler.hour(Date(timeIntervalSince1970: 1_795_435_199)) == "2026-11-23T11Z")
        #expect(CoarseLogHandler.hour(Date(timeIntervalSince1970: 0)) == "1970-01-01T00Z")
    }

    @Test(
        arguments: [(0, "<10ms"), (9_999_999, "<10ms"), (10_000_000, "<100ms"), (999_999_999, "<1s"), (.max, ">=1s")] as [(UInt64, String)])
    func durationsAreCoarse(_ nanoseconds: UInt64, _ bucket: String) {
        #expect(RequestTally.bucket(nanoseconds) == bucket)
    }
}
