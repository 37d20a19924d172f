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

    /// Writes into the text where it lies, and lets `script` follow.
    private func withItsPath(_ script: String) throws -> (folder: String, text: String) {
        let text = try editor("f() { \(script); }; f").edit("") { _ in }
        let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
        return (URL(filePath: try #require(lines.first)).deletingLastPathComponent().path, lines.count > 1 ? lines[1] : "")
    }

    /// A folder of which the kernel says that it is not in memory.
    private func onDisk() throws -> String {
        let candidates = [URL(filePath: #filePath).deletingLastPathComponent().path, NSTemporaryDirectory(), NSHomeDirectory(), "/"]
        return try #require(
            try candidates.first { folder in
                let probe = try editor("f() { stat -f -c %T '\(folder)' > \"$1\"; }; f").edit("") { _ in }
                return access(folder, W_OK) == 0 && !["tmpfs\n", "ramfs\n"].contains(probe)
            }, "a folder on a disk")
    }

    @Test func theTextLiesInMemoryAndIsTheUsersAlone() throws {
        let told = try withItsPath(#"printf '%s\n' "$1" > "$1"; stat -f -c %T "$1" >> "$1"; stat -c %a "$1" "$(dirname "$1")" >> "$1""#)
        #expect(told.text == "tmpfs\n600\n700\n")
    }

    @Test func aPlaceThatIsNotInMemoryIsPassedOver() throws {
        let disk = try onDisk()
        let editor = try #require(PrivateEditor(["EDITOR": "f() { printf '%s' \"$1\" > \"$1\"; }; f", "XDG_RUNTIME_DIR": disk]))
        #expect(try editor.edit("") { _ in }.hasPrefix("/dev/shm/."))
    }

    @Test func aSessionsOwnPlaceInMemoryIsTaken() throws {
        let own = "/dev/shm/respite-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: own) }
        let editor = try #require(PrivateEditor(["EDITOR": "f() { printf '%s' \"$1\" > \"$1\"; }; f", "XDG_RUNTIME_DIR": own]))
        #expect(try editor.edit("") { _ in }.hasPrefix(own + "/."))
    }

    @Test func withoutAPlaceInMemoryThereIsNoEditor() throws {
        let disk = try onDisk()
        #expect(PrivateEditor(["EDITOR": "true", "XDG_RUNTIME_DIR": disk], otherwise: disk) == nil)
        #expect(PrivateEditor(["EDITOR": "true"], otherwise: "/dev/shm/no such folder") == nil)
        #expect(PrivateEditor(["EDITOR": "true", "XDG_RUNTIME_DIR": "shm"], otherwise: disk) == nil)
        #expect(PrivateEditor([:]) == nil)
    }

    @Test func foldersThatTheEditorMadeGoWithEverythingInThem() throws {
        let outside = FileManager.default.temporaryDirectory.appending(path: "respite-editor-\(UUID().uuidString)")
        try Data("not of this text".utf8).write(to: outside)
        defer { try? FileManager.default.removeItem(at: outside) }
        let told = try withItsPath(
            #"d=$(dirname "$1"); printf '%s\n' "$1" > "$1"; mkdir -p "$d/backup/older"; cp "$1" "$d/backup/older/text.md~"; "#
                + #"cp "$1" "$d/backup/text.md~"; ln -s '\#(outside.path)' "$d/link"; ln -s nobody@nowhere "$d/.#text.md"; "#
                + #"ls -A "$d" | sort | tr '\n' ' ' >> "$1""#)
        #expect(told.text.contains("backup") && told.text.contains("link"))
        #expect(!FileManager.default.fileExists(atPath: told.folder))
        #expect(try String(contentsOf: outside, encoding: .utf8) == "not of this text")
    }
}
