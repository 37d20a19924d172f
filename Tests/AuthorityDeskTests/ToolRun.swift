// Running the built `respite-authority` as a person would: in a folder of its own, without a terminal, with everything handed in as files.

import Foundation
import Localization
import ProgrammeKit
import Sodium
import Testing
import Trust
import Wire

@testable import AuthorityDesk

/// One programme's desk on disk.
final class ToolRun {
    let folder: URL
    let plan: TestProgramme

    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Requests of the sides for the present quarter, of both clinicians, and a passphrase file.
    /// - Parameter periods: for how many quarters there are keys: with two, a new year is due at once.
    init(periods: Int = 5) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "respite-desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        plan = try TestProgramme(firstPeriod: PeriodID(containing: now), periods: periods)
        let files = try plan.files
        try write("programme.yaml", Array(TestProgramme.yaml.utf8))
        try write("dept.request", files[0].bytes)
        try write("prov.request", files[1].bytes)
        try write("requests/ana.request", files[3].bytes)
        try write("requests/joan.request", files[4].bytes)
        try write("passphrase", Array("four words are plenty\n".utf8))
        try write("wrong", Array("four words are wrong\n".utf8))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ path: String, _ bytes: [UInt8]) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func read(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: path))) }

    func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: path).path) }

    /// Every file below the folder, sorted.
    var contents: [String] { (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted() }

    @discardableResult
    func callAsFunction(_ arguments: String...) throws -> Outcome { try run(arguments) }

    func run(_ arguments: [String], input: String = "") throws -> Outcome {
        let tool = Tool("respite-authority", in: Tools.products, directory: folder)
        let outcome = try tool.runNow(arguments, input: input, environment: ["COLUMNS": "80"])
        return Outcome(status: outcome.status, output: outcome.output, errors: outcome.error)
    }

    private static let quick = ["--passphrase-file", "passphrase", "--low-cost"]

    /// Both signers' keys.
    func initialised() throws {
        let helen = try run(
            ["init", "--home", "helen", "--role", "clinical", "--name", "Helen", "--recovery-file", "helen.sheet"] + Self.quick)
        try #require(helen.status == 0, "\(helen.errors)")
        let council = try run(
            ["init", "--home", "council", "--role", "sponsor", "--name", "Council", "--recovery-file", "council.sheet"] + Self.quick)
        try #require(council.status == 0, "\(council.errors)")
    }

    func found(_ more: String...) throws -> Outcome {
        try run(
            [
                "found", "programme.yaml", "--side", "dept.request", "--side", "prov.request", "--request", "requests", "--request",
                "council/signer.request", "--home", "helen", "--passphrase-file", "passphrase", "--out", "founded", "--yes",
            ] + more
        )
    }

    /// Signs as one of the two.
    @discardableResult
    func sign(_ home: String, _ file: String = "founded/programme.bundle") throws -> Outcome {
        try self("sign", file, "--home", home, "--passphrase-file", "passphrase", "--yes")
    }

    /// A command of the clinical signer on the founded bundle.
    func helen(_ command: String, _ more: String...) throws -> Outcome {
        try run([command, "founded/programme.bundle", "--home", "helen", "--passphrase-file", "passphrase", "--yes"] + more)
    }

    /// Founded and signed by both.
    func founded() throws {
        try initialised()
        let found = try found()
        try #require(found.status == 0, "\(found.errors)")
        let sign = try sign("council")
        try #require(sign.status == 0, "\(sign.errors)")
    }

    func bundle(_ path: String = "founded/programme.bundle") throws -> TrustBundle {
        try JSONDecoder().decode(TrustBundle.self, from: Data(try read(path)))
    }
}
