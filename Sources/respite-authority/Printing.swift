// Cards as files: what the commands that print cards share.

import AuthorityDesk
import Foundation
import Localization
import Policies
import Tokens

/// Cards as files: a page to print and a plain text for each cell.
enum Printing {
    static func files(_ batches: [CardBatch], texts: Texts) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for batch in batches {
            let sheet = try CardSheet(batch, texts: texts)
            let name = fileName(batch.cell.text, besides: files)
            files["cards/\(name).html"] = Array(sheet.html().utf8)
            files["cards/\(name).txt"] = Array(sheet.plainText().utf8)
        }
        return files
    }

    /// Makes the folder with the cards and their digests, then does the rest; where that fails, the folder goes again: cards that no rounds count
    /// would be refused by the provider side.
    static func write(_ batches: [CardBatch], _ codes: CodeRegisters, to folder: URL, texts: Texts, then rest: () async throws -> Void)
        async throws
    {
        var files = try files(batches, texts: texts)
        files["provider.codes"] = try DeskFiles.bytes(codes)
        try DeskFiles.makeFolder(folder, files: files)
        do {
            try await rest()
        } catch {
            try? FileManager.default.removeItem(at: folder)
            throw error
        }
    }

    /// A cell's label as a file name: letters and digits, the rest as dashes; numbered where two become the same.
    private static func fileName(_ label: String, besides files: [String: [UInt8]]) -> String {
        let name = String(label.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
        guard files["cards/\(name).html"] != nil else { return name }
        let number = (2...).first { files["cards/\(name)-\($0).html"] == nil } ?? 2
        return "\(name)-\(number)"
    }
}
