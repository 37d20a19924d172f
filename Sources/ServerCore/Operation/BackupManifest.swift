// What a backup says about itself, so that a damaged one is noticed before it is needed.

internal import Foundation
internal import Sodium
internal import Trust
internal import Wire

/// The file `manifest.json` of a backup. It says no more about time than the day.
struct BackupManifest: Codable, Equatable {
    static let currentFormat = 1
    static let fileName = "manifest.json"

    let format: Int
    let role: SideRole
    /// `2026-11-22`.
    let day: String
    /// Names of the schema steps that the database has.
    let schema: [String]
    /// SHA-256 of each file by its path in the backup.
    let files: [String: Digest]

    static func read(_ folder: URL) throws(ServerError) -> BackupManifest {
        let file = folder.appendingPathComponent(fileName)
        guard FileManager.default.fileExists(atPath: file.path) else { throw ServerError(.backupDamaged, fileName) }
        guard let manifest = try? JSONDecoder().decode(Self.self, from: Data(try DurableFile.read(file))), manifest.format == currentFormat
        else { throw ServerError(.backupDamaged, fileName) }
        return manifest
    }

    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [10]
    }

    /// Throws `backupDamaged` unless exactly the files of the manifest are there, each with its digest.
    func check(_ folder: URL) throws(ServerError) {
        let found = try FileList.of(folder).filter { $0 != Self.fileName }
        guard Set(found) == Set(files.keys) else {
            let difference = Set(found).symmetricDifference(files.keys).sorted()
            throw ServerError(.backupDamaged, difference.first ?? "")
        }
        for path in found {
            guard try FileList.digest(of: folder.appendingPathComponent(path)) == files[path] else {
                throw ServerError(.backupDamaged, path)
            }
        }
    }
}

/// The files of a backup or home by their relative paths. Links and other things that are no plain files are refused.
enum FileList {
    static func of(_ folder: URL) throws(ServerError) -> [String] {
        guard let walker = FileManager.default.enumerator(atPath: folder.path) else { throw ServerError(.backupDamaged, folder.path) }
        var files: [String] = []
        for case let path as String in walker {
            switch walker.fileAttributes?[.type] as? FileAttributeType {
            case .typeRegular: files.append(path)
            case .typeDirectory: continue
            default: throw ServerError(.backupDamaged, path)
            }
        }
        return files.sorted()
    }

    static func digest(of file: URL) throws(ServerError) -> Digest {
        guard let data = try? Data(contentsOf: file, options: .alwaysMapped) else {
            throw ServerError(.backupDamaged, file.lastPathComponent)
        }
        return Digest(sha256: data)
    }
}
