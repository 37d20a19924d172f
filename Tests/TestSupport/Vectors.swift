// Published test vectors: data beside the project, read from the folder that RESPITE_VECTORS names, by default ../shared/vectors.
//
// A suite names a folder and the kind of file it runs. Every file that fits the kind is run, whatever it is called, so that more files can be
// put there later; a file that is empty, or that no kind of its folder knows, is a failure. Where the folder is missing the suites are counted
// and said to be skipped: the known-answer cases inside the tests still run.

public import Foundation

/// The folders of published vectors that this version knows. Another folder beside them is a failure (`Vectors.checkFolders`).
public enum VectorFolder: String, Sendable, CaseIterable {
    case wycheproof
    case envelope
    case privacypass
    /// For private aggregation.
    case vdaf
}

/// One file of vectors.
public struct VectorFile: Sendable {
    public let folder: VectorFolder
    /// Without its folder, for example `ed25519_test.json`.
    public let name: String
    public let data: Data

    public func decode<Content: Decodable>(_ type: Content.Type = Content.self) throws -> Content {
        do {
            return try JSONDecoder().decode(type, from: data)
        } catch {
            throw VectorError(.unreadable, "\(folder.rawValue)/\(name) is not what its kind says: \(error)")
        }
    }
}

/// One kind of file: how to recognise it by its content.
public struct VectorKind: Sendable {
    public let name: String
    let fits: @Sendable (VectorFile) -> Bool

    public init(_ name: String, fits: @escaping @Sendable (VectorFile) -> Bool) {
        self.name = name
        self.fits = fits
    }

    /// A JSON object whose top-level members have these values.
    public init(_ name: String, members: [String: String]) {
        self.init(name) { file in
            guard let object = try? JSONSerialization.jsonObject(with: file.data) as? [String: Any] else { return false }
            return members.allSatisfy { object[$0.key] as? String == $0.value }
        }
    }
}

/// Why a folder of vectors is not acceptable.
public struct VectorError: Error, CustomStringConvertible, Equatable {
    public enum Code: Sendable { case empty, unknown, ambiguous, unreadable, noFile }

    public let code: Code
    public let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}

public struct Vectors: Sendable {
    /// `nil` where there are no vectors on this machine.
    public let root: URL?

    /// The vectors of this machine.
    public static let here = Vectors(root: located())

    /// - Parameter root: a folder that holds the folders of vectors; one that does not exist counts as none.
    public init(root: URL?) {
        var isDirectory: ObjCBool = false
        let exists = root.map { FileManager.default.fileExists(atPath: $0.path, isDirectory: &isDirectory) } ?? false
        self.root = exists && isDirectory.boolValue ? root : nil
    }

    /// Runs `body` over every file of `kind` and says how many cases that were.
    /// - Parameter known: all kinds of the folder, `kind` among them. A file that fits none of them, or two, is a failure.
    /// - Parameter body: returns the number of cases it ran; none is a failure.
    /// - Returns: the number of cases, or `nil` where there are no vectors on this machine.
    @discardableResult
    public func run(
        _ kind: VectorKind,
        of known: [VectorKind],
        in folder: VectorFolder,
        _ body: (VectorFile) throws -> Int
    ) throws -> Int? {
        guard let files = try files(in: folder) else {
            VectorReport.skipped(kind.name)
            return nil
        }
        try check(files, against: known)
        let fitting = files.filter(kind.fits)
        guard !fitting.isEmpty else { throw VectorError(.noFile, "no file of \(folder.rawValue) is of the kind \(kind.name)") }
        var total = 0
        for file in fitting {
            let cases = try body(file)
            guard cases > 0 else { throw VectorError(.empty, "\(folder.rawValue)/\(file.name) holds no case") }
            VectorReport.ran(file, kind: kind.name, cases: cases)
            total += cases
        }
        return total
    }

    /// Throws where a folder lies beside the known ones.
    public func checkFolders() throws {
        guard let root else { return }
        for entry in try FileManager.default.contentsOfDirectory(atPath: root.path) where !entry.hasPrefix(".") {
            guard VectorFolder(rawValue: entry) != nil else { throw VectorError(.unknown, "no suite knows \(entry)") }
        }
    }

    /// The files of a folder by name. What says whose the vectors are is left out.
    private func files(in folder: VectorFolder) throws -> [VectorFile]? {
        guard let directory = root?.appendingPathComponent(folder.rawValue) else { return nil }
        guard FileManager.default.fileExists(atPath: directory.path) else {
            throw VectorError(.noFile, "there are vectors, but no \(folder.rawValue) among them")
        }
        let papers: Set = ["LICENSE", "NOTICE", "README", "README.md", "SOURCE.txt"]
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted().filter { !papers.contains($0) }
        return try names.map { name in
            VectorFile(folder: folder, name: name, data: try Data(contentsOf: directory.appendingPathComponent(name)))
        }
    }

    private func check(_ files: [VectorFile], against known: [VectorKind]) throws {
        for file in files {
            let name = "\(file.folder.rawValue)/\(file.name)"
            guard !file.data.isEmpty else { throw VectorError(.empty, "\(name) is empty") }
            let kinds = known.filter { $0.fits(file) }.map(\.name)
            guard !kinds.isEmpty else { throw VectorError(.unknown, "no suite knows \(name)") }
            guard kinds.count == 1 else { throw VectorError(.ambiguous, "\(name) fits \(kinds.joined(separator: " and "))") }
        }
    }

    private static func located() -> URL {
        if let named = ProcessInfo.processInfo.environment["RESPITE_VECTORS"] { return URL(fileURLWithPath: named, isDirectory: true) }
        return PackageRoot.url.appendingPathComponent("../shared/vectors", isDirectory: true).standardizedFileURL
    }
}
