// A programme of one clinician and four officers, in a directory of its own: all four programs, as they were built.

import Foundation
import ProgrammeKit
import TestSupport

final class SmallProgramme: Sendable {
    let tools = Tools.built
    private let directory: TemporaryDirectory

    private static func programme(officers: Int, policy: String) -> String {
        """
        programme: River Support
        contact: Helen, 555-0142
        time_zone: America/New_York
        signers:
          - { name: Helen, role: clinical }
          - { name: Council, role: sponsor }
        departments:
          - { name: Millbrook, officers: \(officers), cell: towns }
        policy: \(policy)
        clinicians:
          - { name: Dana Rivera, role: licensed, licence: LCSW, licensed_until: 2099-06-30, languages: [en, es] }
        """
    }

    /// - Parameter policy: what differs from the preset, as a YAML mapping.
    init(officers: Int = 4, policy: String = "{}") throws {
        directory = try TemporaryDirectory()
        try FileManager.default.createDirectory(at: url("requests"), withIntermediateDirectories: true)
        try write(Self.programme(officers: officers, policy: policy), to: "programme.yaml")
        try write("four unrelated words\n", to: "pass")
    }

    func url(_ path: String) -> URL { directory.url.appending(path: path) }

    @discardableResult
    func write(_ text: String, to path: String) throws -> String {
        try Data(text.utf8).write(to: url(path))
        return url(path).path
    }

    func options(_ home: String) -> [String] {
        ["--home", url(home).path, "--passphrase-file", url("pass").path, "--low-cost"]
    }

    @discardableResult
    func dana(_ arguments: String...) async throws -> String { try await tools.notes.succeed(arguments + options("dana")) }

    /// Dana's second device.
    @discardableResult
    func second(_ arguments: String...) async throws -> String { try await tools.notes.succeed(arguments + options("second")) }

    /// What the second device says where it refuses.
    func refusal(_ arguments: String...) async throws -> String {
        let outcome = try await tools.notes.run(arguments + options("second"))
        return outcome.status == 1 ? outcome.error : ""
    }

    @discardableResult
    func officer(_ arguments: String...) async throws -> String { try await tools.respite.succeed(arguments + options("officer")) }

    /// Dana's keys and request, then the programme; both sides serve until they are stopped.
    func found() async throws -> RunningProgramme {
        try await dana("init", "--name", "Dana Rivera", "--backup", url("keys.bak").path, "--recovery-file", url("dana.sheet").path)
        try await dana("request", url("requests/dana.request").path)
        return try await RunningProgramme.found(
            url("programme.yaml"), clinical: "Helen", sponsor: "Council", requests: url("requests"), in: url("run"), tools: tools)
    }
}
