// Copies that leave: new files for their owner alone, removed again where the log of disclosures could not be kept.

import ArgumentParser
import CaseFile
import CaseVault
import Foundation
import Localization
import PersonalTools
import Scheduling
import Terminal
import ToolSupport
import Wire

struct CopyOut {
    private let folder: String
    private let stem: String
    private var written: [String] = []

    /// - Parameter folder: made for its owner alone where it is missing.
    init(of number: Int, _ state: CaseState, in folder: String, _ desk: CaseDesk) throws {
        self.folder = folder
        // Neutral words: the name of the file is seen by whoever looks at the folder.
        stem = "copy-\(number)-" + (state.day(of: desk.now)?.description ?? "undated")
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw FileError.unwritable(folder)
        }
    }

    /// Never over a file that is there. Returns the path.
    mutating func write(_ text: String, ending: String) throws -> String {
        let path = folder + "/" + stem + ending
        try InputFile.create(path, Array(text.utf8))
        written.append(path)
        return path
    }

    /// Hands over, then logs; where that fails nothing has left.
    func logging<Value>(_ log: () throws -> Value) throws -> Value {
        do { return try log() } catch {
            for path in written { unlink(path) }
            throw error
        }
    }

    /// As above for what was written before something else failed.
    func removeAll() { for path in written { unlink(path) } }
}

struct OutOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(Texts.current("The folder for the copy; made where it is missing."), valueName: "dir"), completion: .directory)
    var out: String
}
