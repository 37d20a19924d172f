// swift-tools-version: 6.2
// What Respite is measured with: a package of its own, so that nobody who builds or tests Respite builds this.
//
// `scripts/bench` runs it all; it sets RESPITE_BENCHMARKS, with which the package of Respite offers the libraries named below as products.
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

extension Target.Dependency {
    static func respite(_ name: String) -> Target.Dependency { .product(name: name, package: "respite") }
}

let package = Package(
    name: "respite-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "respite", path: ".."),
        // Without its allocation counters, which need libraries of their own.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        .executableTarget(
            name: "SlotSearch",
            dependencies: [.respite("Scheduling"), .respite("Wire"), .product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/SlotSearch",
            swiftSettings: settings,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
        .executableTarget(
            name: "booking-load",
            dependencies: [
                .respite("Wire"), .respite("Sodium"), .respite("Trust"), .respite("Policies"), .respite("Scheduling"), .respite("Envelope"),
                .respite("Bookings"), .respite("Tokens"), .respite("ServiceAPI"), .respite("ServerCore"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "device-steps",
            dependencies: [.respite("Wire"), .respite("Sodium"), .respite("LocalState"), .respite("ServiceAPI")],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "round-load",
            dependencies: [
                .respite("Wire"), .respite("Sodium"), .respite("Trust"), .respite("Policies"), .respite("Tokens"), .respite("ServerCore"),
                .respite("PrivateAggregation"), .respite("RoundResults"), .respite("CheckIn"), .respite("RoundKeeping"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "report-steps", dependencies: [.respite("PrivateAggregation"), .respite("Sodium")], swiftSettings: settings),
        .executableTarget(
            name: "vault-load",
            dependencies: [
                .respite("Wire"), .respite("Sodium"), .respite("Trust"), .respite("Scheduling"), .respite("Envelope"), .respite("Sealing"),
                .respite("ServiceAPI"), .respite("CaseFile"), .respite("CaseVault"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "case-changes",
            dependencies: [.respite("Wire"), .respite("Sodium"), .respite("Scheduling"), .respite("Sealing"), .respite("CaseFile")],
            swiftSettings: settings
        ),
        // libsodium itself, to compare with.
        .systemLibrary(name: "RawSodium", path: "Sources/RawSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .executableTarget(
            name: "record-steps",
            dependencies: ["RawSodium", .respite("Wire"), .respite("Sodium"), .respite("Envelope"), .respite("Sealing")],
            swiftSettings: settings
        ),
        .executableTarget(name: "tool-start", swiftSettings: settings),
        .executableTarget(
            name: "noise-draw", dependencies: [.respite("PrivateAggregation"), .respite("Sodium")], swiftSettings: settings),
    ]
)
