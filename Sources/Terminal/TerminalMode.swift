// Taking a terminal out of its usual mode, and putting it back whatever happens.

import Glibc
import Synchronization

/// What the signal handler needs. Written before a handler is installed, never freed.
private nonisolated(unsafe) var changedDescriptor: CInt = -1
private nonisolated(unsafe) let usualAttributes = UnsafeMutablePointer<termios>.allocate(capacity: 1)
private nonisolated(unsafe) let changedAttributes = UnsafeMutablePointer<termios>.allocate(capacity: 1)

/// Only calls that POSIX allows in a handler. The signal then does what it would have done.
private func restoreAndRaise(_ number: CInt) {
    tcsetattr(changedDescriptor, TCSANOW, usualAttributes)
    signal(number, SIG_DFL)
    raise(number)
}

/// Ctrl-Z: the shell gets its terminal as usual; whoever comes back types unseen as before.
private func restoreWhileStopped(_ number: CInt) {
    tcsetattr(changedDescriptor, TCSANOW, usualAttributes)
    kill(getpid(), SIGSTOP)
    tcsetattr(changedDescriptor, TCSANOW, changedAttributes)
}

/// One terminal at a time; a process has only one person before it.
enum TerminalMode {
    enum Change {
        /// Lines as usual, but not shown.
        case silent
        /// Each key at once, and not shown. Ctrl-C still interrupts.
        case keys
    }

    private struct Saved {
        var isActive = false
        var actions: [(CInt, sigaction)] = []
    }

    private static let saved = Mutex(Saved())

    private static let signals = [
        SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGPIPE,
    ]

    static func begin(_ change: Change, descriptor: CInt) throws(ConsoleError) {
        let failure: ConsoleError? = saved.withLock { saved in
            guard !saved.isActive else { return .noTerminal }
            var attributes = termios()
            guard tcgetattr(descriptor, &attributes) == 0 else { return .noTerminal }
            changedDescriptor = descriptor
            usualAttributes.initialize(to: attributes)
            attributes.c_lflag &= ~tcflag_t(ECHO)
            switch change {
            case .silent: attributes.c_lflag |= tcflag_t(ECHONL)
            case .keys: attributes.c_lflag &= ~tcflag_t(ICANON | IEXTEN)
            }
            changedAttributes.initialize(to: attributes)
            saved.actions = install()
            guard tcsetattr(descriptor, TCSADRAIN, &attributes) == 0 else {
                let code = errno
                restore(saved.actions)
                return .system(code)
            }
            saved.isActive = true
            return nil
        }
        if let failure { throw failure }
    }

    static func end() {
        saved.withLock { saved in
            guard saved.isActive else { return }
            tcsetattr(changedDescriptor, TCSADRAIN, usualAttributes)
            restore(saved.actions)
            saved = Saved()
        }
    }

    /// Signals that are ignored (`nohup`) stay ignored.
    private static func install() -> [(CInt, sigaction)] {
        var previous: [(CInt, sigaction)] = []
        for number in signals {
            var old = sigaction()
            guard sigaction(number, nil, &old) == 0, !isIgnored(old) else { continue }
            var new = sigaction()
            if number == SIGTSTP {
                new.__sigaction_handler.sa_handler = restoreWhileStopped
            } else {
                new.__sigaction_handler.sa_handler = restoreAndRaise
            }
            guard sigaction(number, &new, nil) == 0 else { continue }
            previous.append((number, old))
        }
        return previous
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func restore(_ actions: [(CInt, sigaction)]) {
        for (number, action) in actions {
            var action = action
            sigaction(number, &action, nil)
        }
    }
}
