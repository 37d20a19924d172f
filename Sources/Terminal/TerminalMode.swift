// Taking a terminal out of its usual mode, and putting it back whatever happens.

import Glibc
import Synchronization

/// What the signal handlers need: the descriptor, and the addresses of two `termios` that are never freed. Set before a handler is installed.
private let changedDescriptor = Atomic<CInt>(-1)
private let usualAttributes = Atomic<UInt>(0)
private let changedAttributes = Atomic<UInt>(0)

/// Whether a thread changes the mode just now, or a handler puts it back. A signal may be handled by another thread than the one that asks: what
/// is put back in the middle of a change would be undone by the rest of it, and the process gone.
private let isTaken = Atomic<Bool>(false)

/// Waits for a thread that runs meanwhile: it makes two calls and has its signals blocked.
private func take() {
    while !isTaken.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged {}
}

/// Only calls that POSIX allows in a handler.
private func apply(_ attributes: borrowing Atomic<UInt>) {
    guard let pointer = UnsafePointer<termios>(bitPattern: attributes.load(ordering: .acquiring)) else { return }
    tcsetattr(changedDescriptor.load(ordering: .acquiring), TCSANOW, pointer)
}

/// The signal then does what it would have done. Nobody changes the mode any more.
private func restoreAndRaise(_ number: CInt) {
    take()
    apply(usualAttributes)
    signal(number, SIG_DFL)
    raise(number)
}

/// Ctrl-Z: the shell gets its terminal as usual; whoever comes back types unseen as before.
private func restoreWhileStopped(_ number: CInt) {
    take()
    apply(usualAttributes)
    kill(getpid(), SIGSTOP)
    apply(changedAttributes)
    isTaken.store(false, ordering: .releasing)
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

    static func begin(_ mode: Change, descriptor: CInt) throws(ConsoleError) {
        let failure: ConsoleError? = change { saved in
            guard !saved.isActive else { return .noTerminal }
            var attributes = termios()
            guard tcgetattr(descriptor, &attributes) == 0 else { return .noTerminal }
            changedDescriptor.store(descriptor, ordering: .releasing)
            remember(attributes, in: usualAttributes)
            attributes.c_lflag &= ~tcflag_t(ECHO)
            switch mode {
            case .silent: attributes.c_lflag |= tcflag_t(ECHONL)
            case .keys: attributes.c_lflag &= ~tcflag_t(ICANON | IEXTEN)
            }
            remember(attributes, in: changedAttributes)
            saved.actions = install()
            // At once: a terminal that takes no output must not keep a handler waiting.
            guard tcsetattr(descriptor, TCSANOW, &attributes) == 0 else {
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
        change { saved in
            guard saved.isActive else { return }
            apply(usualAttributes)
            restore(saved.actions)
            saved = Saved()
        }
    }

    /// With no handler in between: not on this thread, and none that runs on another.
    private static func change<Result: Sendable>(_ body: (inout Saved) -> Result) -> Result {
        var (all, before) = (sigset_t(), sigset_t())
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        take()
        defer {
            isTaken.store(false, ordering: .releasing)
            pthread_sigmask(SIG_SETMASK, &before, nil)
        }
        return saved.withLock { saved in body(&saved) }
    }

    /// The memory is taken once and kept, since a handler may look at it at any time.
    private static func remember(_ attributes: termios, in place: borrowing Atomic<UInt>) {
        let address = place.load(ordering: .acquiring)
        let pointer = UnsafeMutablePointer<termios>(bitPattern: address) ?? .allocate(capacity: 1)
        pointer.initialize(to: attributes)
        place.store(UInt(bitPattern: pointer), ordering: .releasing)
    }

    /// Signals that are ignored (`nohup`) stay ignored.
    private static func install() -> [(CInt, sigaction)] {
        var previous: [(CInt, sigaction)] = []
        for number in signals {
            var old = sigaction()
            guard sigaction(number, nil, &old) == 0, !isIgnored(old) else { continue }
            var new = sigaction()
            // No second handler on the same thread: it would wait for the first.
            sigfillset(&new.sa_mask)
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
        let ignored = withUnsafeBytes(of: SIG_IGN) { Array($0) }
        return withUnsafeBytes(of: action.__sigaction_handler.sa_handler) { Array($0) } == ignored
    }

    private static func restore(_ actions: [(CInt, sigaction)]) {
        for (number, action) in actions {
            var action = action
            sigaction(number, &action, nil)
        }
    }
}
