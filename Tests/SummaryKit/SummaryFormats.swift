// Everything that anybody can be shown of a summary, and the numbers in it: for tests of what must not be there.

import Foundation
import Localization
import Sodium
public import Summary
import SummaryPages
import Terminal
import Wire

public enum SummaryFormats: CaseIterable, Sendable {
    case json, table, page, terminal, plain, trend, trendExport

    public func text(of picture: SummaryPicture) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let texts = Texts(.english)
        let wide = ScriptedConsole(isInteractive: true, width: 100).traits
        return switch self {
        case .json: String(decoding: try encoder.encode(SummaryExport(picture)), as: UTF8.self)
        case .table: SummaryTable.csv(picture)
        case .page: SummaryPage(picture, texts: texts).html()
        case .terminal: SummaryView(picture, texts: texts, traits: wide).lines().joined(separator: "\n")
        case .plain:
            SummaryView(picture, texts: texts, traits: ScriptedConsole(isInteractive: true, isPlain: true, width: 80).traits).lines()
                .joined(separator: "\n")
        case .trend: TrendView.lines(picture.trends, texts: texts, traits: wide).joined(separator: "\n")
        case .trendExport: String(decoding: try encoder.encode(TrendExport(picture)), as: UTF8.self)
        }
    }

    /// Every number that a reader, or a program, finds in it; of the page, those in its text and not in its style or its marks.
    public func numbers(in picture: SummaryPicture) throws -> Set<String> {
        // The summary's own digest is no number.
        let text = try text(of: picture).replacing(Hex.encode(picture.digest.bytes), with: "")
        let shown = self == .page ? text.replacing(#/<style>[^<]*<\/style>|<[^>]*>/#, with: " ") : text
        return Set(shown.matches(of: #/[0-9]+(?:[.,][0-9]+)*/#).map { String($0.output) })
    }
}
