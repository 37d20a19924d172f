// One `respite-server serve` as a process, spoken to over TLS.

import BookingKit
import Bookings
import Foundation
import Policies
import ProgrammeKit
import ServerCore
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Tokens
import Trust
import Wire

/// A department side that is set up and founded, on a port that was free.
struct FoundedDepartment {
    let port: Int
    let founding: TestFounding
    let bundle: TrustBundle

    /// - Parameter round: a check-in round for the one cell, of which this home has the department side's key.
    init(_ tool: ServerTool, tokens: Bool = false, round: PeriodID? = nil) throws {
        port = try freePort()
        let made = try tool(
            "init", "--role", "department", "--home", "{root}/d", "--address", "https://127.0.0.1:\(port)", "--listen", "127.0.0.1:\(port)")
        try #require(made.status == 0, "\(made.errors)")
        founding = try TestFounding()
        let named = try round.map { round in
            CheckInRound(
                period: round, tokenKeys: [CellKey(cell: try CellName("harbor"), key: try TestFounding.tokenKey.get().publicKey)],
                departmentKey: try RoundKeyring(try ServerHome(opening: tool.path("d"))).publicKeys(of: [round])[0].key,
                providerKey: try SealingKey.random().publicKey)
        }
        bundle = try founding.bundle(
            department: tool.path("d/side.request"), provider: nil, codes: round == nil ? 0 : 30, tokens: tokens, round: named,
            now: Side.systemTime())
        try founding.write(bundle, to: tool.path("programme.bundle"))
        let imported = try tool("import", "{root}/programme.bundle", "--home", "{root}/d")
        try #require(imported.status == 0, "\(imported.errors)")
    }

    /// The clinician's device certifies itself and offers every hour there is.
    func publishHours(gridMinutes: Int = 60) async throws {
        let list = KeysRequest(list: try founding.deviceList(of: bundle, issued: Side.systemTime() - 60))
        try #require(try await WireClient.call(PutKeys.self, list, by: founding.clinician, port: port).status == 204)
        let rules = try PreparedBooking.openHours(gridMinutes: gridMinutes)
        let signed = try SignedAvailability(signing: rules, of: founding.clinician.publicKey, with: founding.device)
        let request = AvailabilityRequest(rules: Blob(signed.canonicalBytes))
        try #require(try await WireClient.call(PutAvailability.self, request, by: founding.device, port: port).status == 204)
    }

    func raceJob(_ barrier: String) throws -> RaceJob {
        let roster = try Unverified<Roster>(bundle.roster).forItsSigner.body
        let certificate = try #require(roster.sides.first { $0.role == .department }?.certificates.first)
        return RaceJob(
            address: try SideAddress(host: "127.0.0.1", port: UInt16(port)), certificate: certificate,
            clinician: Blob(founding.clinician.publicKey.bytes), deviceSeed: Blob(founding.deviceSeed), barrier: barrier)
    }
}

/// A provider side that is set up and founded, with codes for one cell.
struct FoundedProvider {
    let port: Int
    let founding: TestFounding
    let bundle: TrustBundle
    let codes: [EligibilityCode]

    init(_ tool: ServerTool, codes count: Int) throws {
        port = try freePort()
        let made = try tool(
            "init", "--role", "provider", "--home", "{root}/p", "--address", "https://127.0.0.1:\(port)", "--listen", "127.0.0.1:\(port)")
        try #require(made.status == 0, "\(made.errors)")
        founding = try TestFounding()
        codes = try (0..<count).map { _ in try EligibilityCode.random() }
        bundle = try founding.bundle(department: nil, provider: tool.path("p/side.request"), codes: count, now: Side.systemTime())
        try founding.write(bundle, to: tool.path("programme.bundle"))
        try founding.registers(codes, of: bundle, now: Side.systemTime()).write(to: tool.path("provider.codes"))
        let imported = try tool("import", "{root}/programme.bundle", "{root}/provider.codes", "--home", "{root}/p")
        try #require(imported.status == 0, "\(imported.errors)")
    }
}

final class RunningServer {
    private let process: ChildProcess
    private let pipe: Pipe
    private let errorFile: URL
    private let port: Int
    /// What it wrote to standard output so far.
    private(set) var output = ""

    /// Starts it and waits until it listens.
    /// - Parameters:
    ///   - blocks: the size of the largest file that it may write, in blocks of 512 bytes; `makeRoom` lifts this.
    ///   - preamble: what a shell does before.
    init(_ tool: ServerTool, home: String, port: Int, blocks: Int? = nil, after preamble: String? = nil) throws {
        self.port = port
        errorFile = tool.path("\(home)-errors")
        process = tool.serving(home, after: preamble ?? blocks.map(ServerTool.limit))
        try Data().write(to: errorFile)
        process.standardError = .file(try FileHandle(forWritingTo: errorFile))
        pipe = Pipe()
        process.standardOutput = .pipe(pipe)
        try process.run()
        // Blocks until a line comes, in whatever language, or the end of the process closes the pipe.
        while !output.contains("127.0.0.1:\(port)") {
            let data = pipe.fileHandleForReading.availableData
            guard !data.isEmpty else { throw ServerError(.cannotListen, errors) }
            output += String(decoding: data, as: UTF8.self)
        }
    }

    deinit { kill() }

    /// As when somebody cleans up the disk.
    func makeRoom() throws {
        let tool = ChildProcess()
        tool.executableURL = URL(filePath: "/usr/bin/prlimit")
        tool.arguments = ["--pid", String(process.processIdentifier), "--fsize=unlimited"]
        try tool.run()
        tool.waitUntilExit()
        try #require(tool.terminationStatus == 0)
    }

    /// The line of `/proc/PID/limits` that begins with this name.
    func limit(_ name: String) throws -> String {
        let limits = try String(contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)
        return limits.split(separator: "\n").first { $0.hasPrefix(name) }.map {
            $0.dropFirst(name.count).trimmingCharacters(in: .whitespaces)
        } ?? ""
    }

    var errors: String { (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "" }

    /// SIGTERM; returns the exit code.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// As when the power fails.
    func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func get(_ path: String, port: Int? = nil) async throws -> UInt {
        try await WireClient.send("GET", path, port: port ?? self.port).status
    }
}

/// A port that nobody listens on now.
func freePort() throws -> Int { Int(try ProgrammeKit.freePort()) }
