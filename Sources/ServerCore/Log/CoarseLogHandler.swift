// Log lines that say nothing about people: no address, no key, no path with an id, and no time finer than an hour.

internal import Foundation
public import Logging

/// Writes `2026-11-22T05Z warning respite: text key=value`. Only values under known keys are written; a supervisor such as journald adds its
/// own clock, which is why requests are counted by the day (`RequestTally`) instead of being logged one by one.
public struct CoarseLogHandler: LogHandler {
    /// Metadata of any other name is dropped, wherever it came from.
    static let allowedKeys: Set<String> = ["error", "role", "schema", "route", "method", "status", "took", "count", "records"]

    private let label: String
    private let write: @Sendable (String) -> Void
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    public var logLevel: Logger.Level = .info

    /// - Parameter write: takes one line without its end.
    public init(label: String, write: @escaping @Sendable (String) -> Void = { Self.toStandardError($0) }) {
        self.label = label
        self.write = write
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        // Other libraries' texts may quote an address or a request, so only that they said something is written.
        let isOurs = event.source.hasPrefix("Server") || event.source.hasSuffix("Side") || event.source.hasPrefix("respite")
        guard isOurs || event.level >= .warning else { return }
        let text = isOurs ? event.message.description : "\(event.source) reports a problem"
        let values = metadata.merging(event.metadata ?? [:]) { $1 }.filter { isOurs && Self.allowedKeys.contains($0.key) }
        let pairs = values.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        write("\(Self.hour(Date())) \(event.level) \(label): \(text)\(pairs)")
    }

    static func hour(_ date: Date) -> String {
        date.formatted(.iso8601.year().month().day().dateSeparator(.dash).time(includingFractionalSeconds: false)).prefix(13) + "Z"
    }

    public static func toStandardError(_ line: String) { FileHandle.standardError.write(Data("\(line)\n".utf8)) }
}
