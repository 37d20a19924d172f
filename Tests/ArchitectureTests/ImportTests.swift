// What the sources import and call, where the package graph cannot see it: system modules, SQL, files and sockets in pure code.

import Foundation
import Testing

struct ImportTests {
    let graph: PackageGraph

    init() throws { graph = try PackageGraph.whole.get() }

    private static func imports(of file: SourceTree.File) -> [String] {
        file.code.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
            guard let at = words.firstIndex(of: "import"), at <= 1, at + 1 < words.count else { return nil }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "typealias", "let", "var"]
            let name = kinds.contains(words[at + 1]) && at + 2 < words.count ? words[at + 2] : words[at + 1]
            return name.split(separator: ".").first.map(String.init)
        }
    }

    @Test func onlySodiumImportsLibsodium() {
        for file in SourceTree.swift(below: "Sources") + SourceTree.swift(below: "Tests") where !file.path.hasPrefix("Sources/Sodium/") {
            #expect(!Self.imports(of: file).contains("CSodium"), "\(file.path) imports CSodium")
        }
    }

    @Test func aFileImportsOnlyWhatItsTargetDeclares() {
        let ours = Set(graph.targets.map(\.name))
        for target in graph.targets where target.kind != .system {
            let allowed = Set(target.targets)
            for file in SourceTree.swift(below: target.directory) {
                for name in Self.imports(of: file) where ours.contains(name) {
                    #expect(allowed.contains(name), "\(file.path) imports \(name), which \(target.name) does not declare")
                }
            }
        }
    }

    @Test(arguments: ["Wire", "Scheduling", "PrivateAggregation", "Envelope", "Bookings", "CaseFile"]) func aPureTargetDoesNoInputOrOutput(
        _ name: String
    ) throws {
        let target = try #require(graph[name])
        let files = SourceTree.swift(below: target.directory)
        #expect(!files.isEmpty)
        let systems: Set = ["Glibc", "Musl", "Darwin", "FoundationNetworking", "Dispatch", "NIOCore", "NIOPosix", "GRDB"]
        let calls = [
            "FileManager", "FileHandle", "InputStream", "OutputStream", "URLSession", "ProcessInfo", "Data(contentsOf", "String(contentsOf",
            "fopen", "print(",
            "Date()", "Date.now", "ContinuousClock", "SystemRandomNumberGenerator", ".random(",
        ]
        for file in files {
            #expect(systems.isDisjoint(with: Self.imports(of: file)), "\(file.path) imports a system module")
            let code = file.code
            for call in calls {
                let isUsed = code.contains(call)
                #expect(!isUsed, "\(file.path) uses \(call)")
            }
        }
    }

    /// A store method is one whole state change; SQL anywhere else would open a second way to the tables.
    @Test func sqlStandsOnlyInStores() {
        let statement = #/\b(SELECT|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|UNIQUE))\s/#
        for file in SourceTree.swift(below: "Sources") where !file.path.contains("Store") {
            for literal in file.literals where literal.contains(statement) {
                Issue.record("SQL outside a store: \(file.path)")
            }
        }
    }
}
