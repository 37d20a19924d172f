// What it costs that one operator runs both sides.

import Localization
import Terminal

enum OneOperator {
    static func warn() {
        SystemConsole().writeError(
            Texts.current(
                "Both sides run here: that nobody links tokens to addresses, stuffs ballots or opens check-ins rests on this one operator.")
        )
    }
}
