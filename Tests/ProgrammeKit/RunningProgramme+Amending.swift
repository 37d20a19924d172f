// Other rules for a programme that runs: signed by both who must, imported by both sides, and served by them.

public import Foundation

extension RunningProgramme {
    /// - Parameter file: the programme file with the other rules.
    public func amend(by file: URL) async throws {
        let bundle = root.appending(path: "programme/programme.bundle").path
        func key(_ role: String) -> [String] {
            ["--home", root.appending(path: "signer-\(role)").path, "--passphrase-file", passphraseFile.path, "--yes"]
        }
        try await tools.authority.succeed(["amend", bundle, "--programme", file.path] + key("clinical"))
        try await tools.authority.succeed(["sign", bundle] + key("sponsor"))
        for server in [department, provider] {
            await server.stop()
            try await tools.server.succeed(["import", bundle, "--home", server.home.path])
            try await server.start()
        }
    }
}
