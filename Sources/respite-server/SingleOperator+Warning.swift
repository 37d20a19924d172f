// What it costs that a single operator runs both sides.

import Localization
import ServerCore
import Terminal

extension SingleOperator {
    static func warn() {
        SystemConsole().writeError(
            Texts.current(
                "Both sides run here: that nobody links tokens to addresses, stuffs ballots or opens check-ins rests on this one operator.")
        )
    }
}
