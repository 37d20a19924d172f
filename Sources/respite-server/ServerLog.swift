// The log of this program.

import Logging
import ServerCore

enum ServerLog {
    static func make() -> Logger {
        Logger(label: "respite-server") { CoarseLogHandler(label: $0) }
    }
}
