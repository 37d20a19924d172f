// Other programs: run to their end, or kept as servers.

import Foundation

enum Command {
    static let environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]

    static func run(_ tool: URL, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = tool
        process.arguments = arguments
        process.environment = environment
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(command: arguments.first ?? "") }
    }

    struct Failed: Error {
        let command: String
    }
}

/// A server as a process of its own, ended with this value.
final class Served {
    private let process = Process()

    /// Returns once it says that it listens.
    init(_ tool: URL, _ arguments: [String]) throws {
        process.executableURL = tool
        process.arguments = arguments
        process.environment = Command.environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        var output = ""
        while !output.contains("listens on") {
            let data = pipe.fileHandleForReading.availableData
            guard !data.isEmpty else { throw Command.Failed(command: arguments.first ?? "") }
            output += String(decoding: data, as: UTF8.self)
        }
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    deinit { if process.isRunning { stop() } }
}

/// A port that nobody listens on now.
func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Command.Failed(command: "socket") }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
        }
    }
    guard isBound else { throw Command.Failed(command: "bind") }
    return Int(UInt16(bigEndian: address.sin_port))
}
