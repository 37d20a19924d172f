// What was typed is kept, or lies where the clinician is told; it is never thrown away.

import Foundation
import PersonalTools
import Testing

struct PrivateEditorTests {
    private struct Full: Error {}

    private func editor(_ command: String) throws -> PrivateEditor { try #require(PrivateEditor(["EDITOR": command])) }

    /// The path at which the text was left.
    private func left(_ command: String, _ keep: (String) throws -> Void) throws -> String {
        do {
            _ = try editor(command).edit("## Plan\n", keep)
        } catch EditorError.leftBehind(let path, _) {
            return path
        }
        Issue.record("nothing was left")
        return ""
    }

    private func clear(_ path: String) { try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent()) }

    @Test func whatCannotBeKeptStaysInItsFile() throws {
        let path = try left("printf 'an hour of work' >>") { _ in throw Full() }
        defer { clear(path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "## Plan\nan hour of work")
    }

    @Test func whatIsNotUTF8StaysInItsFile() throws {
        let path = try left("printf 'caf\\351' >>") { _ in Issue.record("this is no text") }
        defer { clear(path) }
        #expect(FileManager.default.contents(atPath: path)?.last == 0o351)
    }

    @Test func whatWasKeptIsGoneFromTheFile() throws {
        var (kept, path) = ("", "")
        let written = try editor("f() { printf '%s' \"$1\" >> \"$1\"; }; f").edit("") { kept = $0 }
        path = written
        #expect(kept == written && path.hasSuffix("/text.md"))
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
