// The package as SwiftPM itself describes it: which targets exist, in which order, and what each may reach.

import Foundation
import TestSupport

struct PackageGraph: Sendable {
    struct Target: Sendable {
        enum Kind: String, Sendable {
            case library
            case tool
            case test
            case system
        }

        let name: String
        let kind: Kind
        /// Targets of this package.
        let targets: [String]
        /// Products of other packages.
        let products: [String]
        /// Relative to the package root.
        let directory: String
    }

    /// In the order of the manifest.
    let targets: [Target]

    subscript(name: String) -> Target? { targets.first { $0.name == name } }

    /// Everything a target links, directly or through others: targets and products by name.
    func reach(of name: String) -> Set<String> {
        var found: Set<String> = []
        var waiting = [name]
        while let next = waiting.popLast() {
            guard let target = self[next] else { continue }
            found.formUnion(target.products)
            for dependency in target.targets where found.insert(dependency).inserted { waiting.append(dependency) }
        }
        return found
    }
}

extension PackageGraph {
    /// The whole package, described once for all tests.
    static let whole = Result { try dumped() }

    private struct Dump: Decodable {
        struct Target: Decodable {
            struct Dependency: Decodable {
                let byName: [String?]?
                let target: [String?]?
                let product: [String?]?
            }

            let name: String
            let type: String
            let path: String?
            let dependencies: [Dependency]
        }

        let targets: [Target]
    }

    /// `swift package dump-package` with a scratch path of its own: with the one in use it would wait on the build's lock for ever.
    private static func dumped() throws -> PackageGraph {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "respite-walls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }

        // To a file, not through a pipe: the description is longer than what a pipe holds.
        let output = scratch.appending(path: "package.json")
        try Data().write(to: output)
        let process = ChildProcess()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "swift", "package", "--package-path", SourceTree.root.path, "--scratch-path", scratch.path, "dump-package",
        ]
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("RESPITE_") }
        process.standardOutput = .file(try FileHandle(forWritingTo: output))
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return PackageGraph(try JSONDecoder().decode(Dump.self, from: Data(contentsOf: output)))
    }

    private init(_ dump: Dump) {
        let names = Set(dump.targets.map(\.name))
        targets = dump.targets.map { target in
            let kind: Target.Kind =
                switch target.type {
                case "test": .test
                case "executable": .tool
                case "system": .system
                default: .library
                }
            let local = target.dependencies.compactMap { ($0.byName ?? $0.target)?.first ?? nil }
            let foreign = target.dependencies.compactMap { $0.product?.first ?? nil }
            return Target(
                name: target.name,
                kind: kind,
                targets: local.filter(names.contains),
                products: foreign + local.filter { !names.contains($0) },
                directory: target.path ?? (kind == .test ? "Tests/" : "Sources/") + target.name
            )
        }
    }
}
