// The console of a running program: its three standard streams.

import Foundation
import Glibc

/// Reads and writes file descriptors directly, byte by byte where a secret may be near: no buffer keeps what was typed.
public struct SystemConsole: Console {
    private let input: CInt
    private let output: CInt
    private let error: CInt
    private let environment: [String: String]

    public init() {
        self.init(input: STDIN_FILENO, output: STDOUT_FILENO, error: STDERR_FILENO, environment: ProcessInfo.processInfo.environment)
    }

    init(input: CInt, output: CInt, error: CInt, environment: [String: String]) {
        self.input = input
        self.output = output
        self.error = error
        self.environment = environment
    }

    public var traits: ConsoleTraits {
        var size = winsize()
        let isKnown = ioctl(output, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return ConsoleTraits(
            isInteractive: isatty(input) == 1 && isatty(output) == 1,
            outputIsTerminal: isatty(output) == 1,
            errorIsTerminal: isatty(error) == 1,
            environment: environment,
            width: isKnown ? Int(size.ws_col) : environment["COLUMNS"].flatMap { Int($0) },
            height: isKnown ? Int(size.ws_row) : 24
        )
    }

    /// A reader that went away (`respite find | head`) is not worth an error.
    public func put(_ raw: String, to stream: ConsoleStream) {
        let bytes = Array(raw.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(stream == .output ? output : error, $0.baseAddress, $0.count) }
            if count > 0 {
                written += count
            } else if errno == EAGAIN {
                var descriptor = pollfd(fd: stream == .output ? output : error, events: Int16(POLLOUT), revents: 0)
                poll(&descriptor, 1, -1)
            } else if errno != EINTR {
                return
            }
        }
    }

    public func readLine() throws(ConsoleError) -> String? {
        var bytes: [UInt8] = []
        guard try readLine(into: &bytes, limit: 65_536) else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        return text
    }

    public func forgetTyped() {
        if isatty(input) == 1 { tcflush(input, TCIFLUSH) }
    }

    public func readSecretLine(into bytes: inout [UInt8], limit: Int) throws(ConsoleError) -> Bool {
        // Room from the start: growing would leave copies behind.
        bytes.reserveCapacity(bytes.count + limit + 1)
        guard isatty(input) == 1 else { return try readLine(into: &bytes, limit: limit) }
        try TerminalMode.begin(.silent, descriptor: input)
        defer { TerminalMode.end() }
        return try readLine(into: &bytes, limit: limit)
    }

    public func beginKeys() throws(ConsoleError) { try TerminalMode.begin(.keys, descriptor: input) }

    public func endKeys() { TerminalMode.end() }

    public func readKey() throws(ConsoleError) -> Key {
        var decoder = KeyDecoder()
        while true {
            if decoder.isPending, !isReady(within: 50), let key = decoder.pause() { return key }
            guard let byte = try readByte() else { throw .endOfInput }
            if let key = decoder.feed(byte) { return key }
        }
    }

    /// Reads on to the end of a line that is too long, so that its rest is not taken for the next answer.
    private func readLine(into bytes: inout [UInt8], limit: Int) throws(ConsoleError) -> Bool {
        let start = bytes.count
        var excess = 0
        while true {
            guard let byte = try readByte() else {
                // Text without a last line feed is a line; nothing at all is the end.
                guard bytes.count > start || excess > 0 else { return false }
                break
            }
            if byte == UInt8(ascii: "\n") { break }
            if bytes.count - start < limit { bytes.append(byte) } else { excess += 1 }
        }
        guard excess == 0 else { throw .tooLong }
        if bytes.count > start, bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return true
    }

    private func readByte() throws(ConsoleError) -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = Glibc.read(input, &byte, 1)
            if count == 1 { return byte }
            // A pseudo-terminal whose other end was closed answers EIO.
            if count == 0 || errno == EIO { return nil }
            if errno != EINTR { throw .system(errno) }
        }
    }

    private func isReady(within milliseconds: CInt) -> Bool {
        var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, milliseconds) > 0
    }
}
