// swift-tools-version: 6.2
// The house: which targets exist and what each may reach. Design section 7 holds the reasons; Tests/Architecture checks the walls.
//
// RESPITE_PURE=1 leaves out every target that needs a server, a TLS stack or RSA, so that the pure targets build and test in seconds.
import Foundation
import PackageDescription

let pureOnly = ProcessInfo.processInfo.environment["RESPITE_PURE"] == "1"

/// `RESPITE_TESTS=TrustTests,WireTests` builds only those test targets: `swift test --filter` alone still builds every one.
let chosenTests = ProcessInfo.processInfo.environment["RESPITE_TESTS"].map { Set($0.split(separator: ",").map(String.init)) }

/// `scripts/bench` sets this: the package in Benchmarks/ measures libraries and tools, which are no products for other packages otherwise.
let isMeasured = ProcessInfo.processInfo.environment["RESPITE_BENCHMARKS"] == "1"
let measuredLibraries = [
    "Wire", "Sodium", "Trust", "Policies", "Scheduling", "Envelope", "Bookings", "Tokens", "LocalState", "ServiceAPI", "ServerCore",
    "PrivateAggregation", "RoundResults", "CheckIn", "RoundKeeping", "Sealing", "CaseFile", "CaseVault",
]
let measuredTools = ["respite", "respite-notes", "respite-summary", "respite-authority", "respite-server"]
let measured: [Product] =
    measuredLibraries.map { .library(name: $0, targets: [$0]) } + measuredTools.map { .executable(name: $0, targets: [$0]) }

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

extension Target.Dependency {
    static let structuredFields = product(name: "RawStructuredFieldValues", package: "swift-http-structured-headers")
    static let arguments = product(name: "ArgumentParser", package: "swift-argument-parser")
    static let crypto = product(name: "Crypto", package: "swift-crypto")
    static let cryptoExtras = product(name: "CryptoExtras", package: "swift-crypto")
    static let bigInt = product(name: "BigInt", package: "BigInt")
    static let certificates = product(name: "X509", package: "swift-certificates")
    static let asn1 = product(name: "SwiftASN1", package: "swift-asn1")
    static let grdb = product(name: "GRDB", package: "GRDB.swift")
    static let grdbSQLite = product(name: "GRDBSQLite", package: "GRDB.swift")
    static let hummingbird = product(name: "Hummingbird", package: "hummingbird")
    static let hummingbirdCore = product(name: "HummingbirdCore", package: "hummingbird")
    static let hummingbirdTLS = product(name: "HummingbirdTLS", package: "hummingbird")
    static let hummingbirdTesting = product(name: "HummingbirdTesting", package: "hummingbird")
    static let httpTypes = product(name: "HTTPTypes", package: "swift-http-types")
    static let nioCore = product(name: "NIOCore", package: "swift-nio")
    static let nioPosix = product(name: "NIOPosix", package: "swift-nio")
    static let nioHTTP1 = product(name: "NIOHTTP1", package: "swift-nio")
    static let nioHTTPTypes = product(name: "NIOHTTPTypes", package: "swift-nio-extras")
    static let nioSSL = product(name: "NIOSSL", package: "swift-nio-ssl")
    static let asyncHTTPClient = product(name: "AsyncHTTPClient", package: "async-http-client")
    static let lifecycle = product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
    static let unixSignals = product(name: "UnixSignals", package: "swift-service-lifecycle")
    static let logging = product(name: "Logging", package: "swift-log")
    static let yams = product(name: "Yams", package: "Yams")
}

func library(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil, exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: strict)
}

func tool(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies + [.arguments], swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

// Each line may name only targets above it.
let pureTargets: [Target] = [
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    library("Wire"),
    library("Sodium", ["CSodium", "Wire"], exclude: []),
    library("Localization", ["Wire"], path: "Localization", exclude: ["README.md", "en.po", "es.po", "pl.po", "pt.po"]),
    library(
        "Policies", ["Wire", "Localization"], path: "Policies",
        exclude: [
            "README.md", "confidentiality.md", "confidentiality.us-federal.md", "confidentiality.us-tribal-example.md", "programme.yaml",
            "confidentiality.yaml", "checkin.yaml", "retention.yaml",
            "documentation.yaml",
            "followup.yaml", "handoff.yaml", "resources.yaml",
        ]),
    library("Envelope", ["Wire", "Sodium"], exclude: ["FORMAT.md"]),
    // The roster names whose shares recover a case file, in the form that the envelope gives them.
    library("Trust", ["Localization", "Wire", "Sodium", "Policies", "Envelope", .structuredFields]),
    // Optimised in debug builds too: an officer's device ranks some ten thousand openings.
    .target(
        name: "Scheduling",
        dependencies: ["Wire"],
        swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]
    ),
    .target(name: "CValueBarrier"),
    // Optimised as a whole module in debug builds too: 128-bit arithmetic is some hundred times slower otherwise, and generic code as slow.
    .target(
        name: "PrivateAggregation",
        dependencies: ["CValueBarrier", "Wire", .bigInt],
        swiftSettings: strict + [.unsafeFlags(["-O", "-wmo", "-num-threads", "2"], .when(configuration: .debug))]
    ),
    library("RoundResults", ["Wire", "Localization", "Sodium", "Policies", "Trust", "PrivateAggregation"]),
    library("Bookings", ["Wire", "Sodium", "Policies", "Trust", "Scheduling"]),
    library("Sealing", ["Wire", "Sodium", "Envelope"]),
    library("LocalState", ["Wire", "Sodium"]),
    // Optimised in debug builds too: a search goes through some ten thousand notes at each key.
    .target(
        name: "CaseFile",
        dependencies: ["Wire", "Sodium", "Localization", "Scheduling", "Envelope", "Sealing"],
        exclude: ["FORMAT.md"],
        swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]
    ),
    library("ServiceAPI", ["Localization", "Wire", "Sodium", "Trust", "Scheduling", "Envelope", "Bookings"], exclude: ["PROTOCOL.md"]),
    library("RoundClient", ["Wire", "Trust", "RoundResults", "ServiceAPI"]),
    library("Terminal", ["Localization"]),
    library("Summary", ["Wire", "Sodium", "Policies", "Trust", "Scheduling", "PrivateAggregation", "RoundResults"]),
    library("SummaryPages", ["Wire", "Sodium", "Policies", "Trust", "Scheduling", "Localization", "Terminal", "RoundResults", "Summary"]),
    library("SummaryClient", ["Wire", "Policies", "Trust", "Scheduling", "Bookings", "Summary", "ServiceAPI"]),
    .target(name: "CSpawn", path: "Tests/CSpawn"),
    library("TestSupport", ["CSpawn", "Localization"], path: "Tests/TestSupport"),
    .executableTarget(
        name: "TerminalProbe", dependencies: ["Localization", "Terminal"], path: "Tests/TerminalProbe", swiftSettings: strict),
    library(
        "SummaryKit",
        [
            "Wire", "Sodium", "Policies", "Trust", "Scheduling", "PrivateAggregation", "RoundResults", "Summary", "SummaryPages",
            "Localization", "Terminal", "TestSupport",
        ],
        path: "Tests/SummaryKit"
    ),
    .executableTarget(name: "StateProbe", dependencies: ["LocalState", "Sodium"], path: "Tests/StateProbe", swiftSettings: strict),
]

let pureTests: [Target] = [
    tests("ArchitectureTests", ["TestSupport"]),
    tests("BookingsTests", ["Bookings", "Scheduling", "Sodium", "Wire"]),
    tests("CaseFileTests", ["CaseFile", "Envelope", "Localization", "Policies", "Scheduling", "Sealing", "Sodium", "Wire", "TestSupport"]),
    tests("LocalizationTests", ["Localization", "TestSupport"]),
    tests("TerminalTests", ["Localization", "Terminal", "TerminalProbe", "TestSupport"]),
    tests("WireTests", ["Wire", "TestSupport"]),
    tests("PoliciesTests", ["Policies", "Localization", "Sodium", "Wire", "TestSupport"]),
    tests("TrustTests", ["Trust", "Policies", "Envelope", "Sodium", "Wire", "TestSupport"]),
    tests("SchedulingTests", ["Localization", "Scheduling", "Wire", "TestSupport"]),
    tests("PrivateAggregationTests", ["PrivateAggregation", "Wire", "TestSupport", .bigInt]),
    tests("SodiumTests", ["Sodium", "Wire", "TestSupport"]),
    tests("TestSupportTests", ["TestSupport"]),
    tests("EnvelopeTests", ["Envelope", "Sodium", "Wire", "TestSupport"]),
    tests("LocalStateTests", ["LocalState", "Sodium", "StateProbe", "TestSupport", "Wire"]),
    tests("ServiceAPITests", ["Envelope", "Localization", "ServiceAPI", "Scheduling", "Sodium", "Trust", "Wire", "TestSupport"]),
    tests(
        "SummaryTests",
        [
            "Summary", "SummaryPages", "SummaryKit", "Policies", "PrivateAggregation", "RoundResults", "Scheduling", "Sodium", "Terminal",
            "Trust", "Wire",
            "Localization", "TestSupport",
        ]
    ),
    tests("SealingTests", ["Sealing", "Envelope", "Sodium", "Wire", "TestSupport"]),
]

let heavyTargets: [Target] = [
    library("ToolSupport", ["Sodium", "Terminal", "Localization", .arguments]),
    library(
        "PersonalTools",
        [
            "Wire", "Sodium", "Policies", "Trust", "Scheduling", "LocalState", "ServiceAPI", "Terminal", "Localization", "ToolSupport",
            .arguments,
        ]
    ),
    library("Tokens", ["Wire", "Sodium", "Policies", "Trust", .crypto, .cryptoExtras]),
    library(
        "CheckIn",
        ["Wire", "Sodium", "Policies", "Trust", "PrivateAggregation", "RoundResults", "Tokens", .crypto],
        exclude: ["FORMAT.md"]
    ),
    library("ServiceTransport", ["Wire", "Sodium", "Trust", "ServiceAPI", .nioCore, .nioPosix, .nioHTTP1, .nioSSL]),
    library(
        "ServerCore",
        [
            "Wire", "Sodium", "Trust", "ServiceAPI", "Policies", .hummingbird, .hummingbirdCore, .hummingbirdTLS, .httpTypes, .nioCore,
            .nioHTTP1, .nioHTTPTypes, .nioSSL, .certificates, .asn1, .crypto, .grdb, .lifecycle, .unixSignals, .logging,
        ]
    ),
    library(
        "RoundKeeping",
        [
            "Wire", "Sodium", "Policies", "Trust", "RoundResults", "Tokens", "CheckIn", "PrivateAggregation", "ServiceAPI", "ServerCore",
            .grdb,
            .logging,
        ]
    ),
    library(
        "SummaryKeeping", ["Wire", "Policies", "Trust", "PrivateAggregation", "RoundResults", "Summary", "ServerCore", .grdb]
    ),
    library(
        "DepartmentSide",
        [
            "Wire", "Sodium", "Trust", "Policies", "Scheduling", "Envelope", "Bookings", "Tokens", "ServiceAPI", "ServerCore",
            "RoundResults", "CheckIn", "RoundKeeping", "Summary", "SummaryKeeping", .hummingbird, .httpTypes, .grdb, .logging,
        ]
    ),
    library(
        "ProviderSide",
        [
            "Wire", "Sodium", "Trust", "Policies", "Tokens", "ServiceAPI", "ServerCore", "RoundResults", "CheckIn", "RoundKeeping",
            "Summary",
            "SummaryKeeping", .grdb,
        ]
    ),
    library(
        "OfficerClient",
        [
            "Localization", "Wire", "Sodium", "Trust", "Policies", "Tokens", "Scheduling", "Envelope", "Bookings", "Sealing", "LocalState",
            "ServiceAPI",
            "ServiceTransport", "RoundResults", "RoundClient", "CheckIn",
        ]
    ),
    // Optimised in debug builds too: opening some ten thousand notes takes each of them in hand.
    .target(
        name: "CaseVault",
        dependencies: ["Wire", "Sodium", "Trust", "Scheduling", "Envelope", "Sealing", "CaseFile", "ServiceAPI", .grdb],
        swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]
    ),
    library(
        "ClinicianClient",
        [
            "Wire", "Sodium", "Trust", "Policies", "Tokens", "Scheduling", "Envelope", "Bookings", "Sealing", "LocalState", "ServiceAPI",
            "ServiceTransport", "CaseFile", "CaseVault", "RoundResults", "RoundClient", "CheckIn",
        ],
        exclude: ["Devices/FORMAT.md"]
    ),
    library("AuthorityDesk", ["Wire", "Sodium", "Envelope", "Trust", "Policies", "Tokens", "Localization", "LocalState", .yams]),
    library(
        "ProgrammeFixture",
        [
            "Wire", "Sodium", "Trust", "Policies", "Tokens", "Scheduling", "Envelope", "Bookings", "Sealing", "LocalState", "ServiceAPI",
            "OfficerClient", "RoundResults", "CheckIn",
            "ServerCore", "DepartmentSide", "ProviderSide", "TestSupport", .hummingbird, .hummingbirdTesting, .httpTypes, .nioCore,
            .logging,
        ],
        path: "Tests/ProgrammeFixture"
    ),
    tool(
        "respite",
        [
            "ToolSupport", "PersonalTools", "Wire", "Sodium", "Trust", "Tokens", "Policies", "Scheduling", "Bookings", "LocalState",
            "ServiceAPI", "RoundResults", "CheckIn",
            "ServiceTransport", "OfficerClient", "Terminal", "Localization",
            "Summary", "SummaryClient", "SummaryPages",
        ]
    ),
    tool(
        "respite-notes",
        [
            "ToolSupport", "PersonalTools",
            "Wire", "Sodium", "Trust", "Policies", "Scheduling", "Bookings", "Sealing", "CaseFile", "CaseVault", "LocalState", "ServiceAPI",
            "ServiceTransport", "RoundResults", "RoundClient",
            "ClinicianClient",
            "Terminal",
            "Localization",
        ]
    ),
    tool(
        "respite-summary",
        [
            "ToolSupport", "PersonalTools", "Wire", "Sodium", "Policies", "Trust", "ServiceAPI", "ServiceTransport", "Summary",
            "SummaryClient",
            "SummaryPages", "Terminal", "Localization",
        ]
    ),
    tool(
        "respite-authority",
        [
            "ToolSupport", "Wire", "Sodium", "Envelope", "Trust", "Tokens", "Policies", "LocalState", "AuthorityDesk", "Terminal",
            "Localization",
        ]
    ),
    tool(
        "respite-server",
        [
            "ToolSupport", "Wire", "Sodium", "Trust", "Tokens", "Policies", "ServerCore", "ServiceTransport", "DepartmentSide",
            "ProviderSide", "RoundKeeping",
            "Terminal", "Localization", .lifecycle, .logging,
        ]
    ),
]

let kits: [Target] = [
    .target(
        name: "ProgrammeKit", dependencies: ["TestSupport", "Wire", "Localization"], path: "Tests/ProgrammeKit", swiftSettings: strict),
    library("BookingKit", ["Wire", "Sodium", "Trust", "Scheduling", "Envelope", "Bookings", "ServiceAPI"], path: "Tests/BookingKit"),
    // A clinician's device as a whole, against the sides of ProgrammeFixture.
    library(
        "CaseKit",
        [
            "Wire", "Sodium", "Trust", "Scheduling", "Sealing", "LocalState", "ServiceAPI", "CaseFile", "CaseVault", "ClinicianClient",
            "ProgrammeFixture", "TestSupport",
        ],
        path: "Tests/CaseKit"
    ),
    library("EntryForger", ["Wire", "Sodium", "Envelope", "Sealing", "CaseFile"], path: "Tests/EntryForger"),
    library("FaultyDisk", [.grdbSQLite], path: "Tests/FaultyDisk"),
    .executableTarget(
        name: "BookingProbe", dependencies: ["Wire", "Sodium", "Trust", "ServiceAPI", "ServiceTransport", "BookingKit"],
        path: "Tests/BookingProbe",
        swiftSettings: strict),
    // Loaded into a tool by the tests alone: ends it as `kill -9` would, at a chosen step.
    .target(name: "SuddenEnd", path: "Tests/SuddenEnd"),
    // Loaded into all programs by the demo alone: the date of the play.
    .target(name: "PlayClock", path: "Tests/PlayClock"),
    // Optimised in debug builds too: it looks for some ten thousand patterns in everything that the servers have written.
    .executableTarget(
        name: "respite-demo",
        dependencies: [
            "Wire", "Sodium", "Localization", "Terminal", "Policies", "Trust", "Scheduling", "Bookings", "LocalState", "RoundResults",
            "CheckIn",
            "ServiceAPI", "ServiceTransport", "OfficerClient", "CaseFile", "CaseVault", "ClinicianClient", "TestSupport", "ProgrammeKit",
            .grdb,
            .unixSignals,
        ],
        path: "Demo",
        swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]
    ),
]

let heavyTests: [Target] =
    kits + [
        tests(
            "AuthorityDeskTests",
            [
                "Wire", "Sodium", "Envelope", "Trust", "Policies", "Tokens", "Localization", "LocalState", "AuthorityDesk",
                "respite-authority", "ProgrammeFixture", "ProgrammeKit", "OfficerClient", "ProviderSide", "ServerCore", "ServiceAPI",
                "TestSupport",
            ]
        ),
        tests(
            "CaseVaultTests",
            [
                "Wire", "Sodium", "Trust", "Scheduling", "Envelope", "Sealing", "Localization", "CaseFile", "CaseVault", "ServiceAPI",
                "TestSupport", "EntryForger", "FaultyDisk", .grdb,
            ]
        ),
        tests(
            "CheckInTests",
            ["Wire", "Sodium", "Policies", "Trust", "Tokens", "PrivateAggregation", "RoundResults", "CheckIn", "TestSupport"]
        ),
        tests(
            "ClinicianClientTests",
            [
                "Wire", "Sodium", "Trust", "Policies", "Tokens", "Scheduling", "Envelope", "Bookings", "Sealing", "CaseFile", "CaseVault",
                "LocalState", "ServiceAPI",
                "ServiceTransport", "ClinicianClient", "PersonalTools", "Localization", "TestSupport", "ProgrammeKit", "respite",
                "respite-notes",
                "respite-server", "respite-authority", .grdb,
            ]
        ),
        tests(
            "DeviceTests",
            [
                "Wire", "Sodium", "Policies", "Trust", "Scheduling", "Envelope", "Bookings", "Sealing", "CaseFile", "CaseVault",
                "LocalState",
                "ServiceAPI",
                "OfficerClient", "ClinicianClient", "RoundResults", "ServerCore", "DepartmentSide", "ProgrammeFixture", "TestSupport",
                .grdb,
            ]
        ),
        tests(
            "CustodyTests",
            [
                "Wire", "Sodium", "Trust", "Scheduling", "Envelope", "Sealing", "LocalState", "ServiceAPI", "CaseFile", "CaseVault",
                "ClinicianClient", "DepartmentSide", "ServerCore", "ProgrammeFixture", "CaseKit", "TestSupport", .grdb,
            ]
        ),
        tests(
            "DepartmentSideTests",
            [
                "Wire", "Sodium", "Trust", "Policies", "Scheduling", "Envelope", "Bookings", "Tokens", "ServiceAPI", "ServerCore",
                "DepartmentSide", "BookingKit", "FaultyDisk", "TestSupport", .hummingbird, .hummingbirdTesting, .httpTypes, .nioCore, .grdb,
                .logging,
            ],
            exclude: ["FirstVersion"]
        ),
        tests(
            "EndToEndTests",
            [
                "Wire", "Sodium", "Envelope", "Localization", "Policies", "Trust", "ServiceAPI", "ServerCore", "DepartmentSide",
                "ProviderSide", "AuthorityDesk", "ProgrammeKit", "TestSupport", "respite", "respite-notes", "respite-summary",
                "respite-authority", "respite-server", .hummingbird, .hummingbirdCore, .hummingbirdTLS, .httpTypes, .nioCore, .lifecycle,
                .logging,
            ]
        ),
        tests(
            "HostileTests",
            [
                "Wire", "Sodium", "Trust", "Policies", "Tokens", "Scheduling", "Envelope", "Bookings", "Sealing", "LocalState",
                "ServiceAPI",
                "OfficerClient", "ClinicianClient", "CaseFile", "CaseVault", "ProgrammeFixture", "CaseKit", "EntryForger", "TestSupport",
                "ServerCore", "DepartmentSide", "ProviderSide", .grdb,
            ]
        ),
        tests(
            "OfficerClientTests",
            [
                "Wire", "Sodium", "Trust", "Policies", "Tokens", "Scheduling", "Envelope", "Bookings", "Sealing", "LocalState",
                "ServiceAPI",
                "OfficerClient", "CheckIn", "RoundResults", "RoundKeeping", "ServerCore", "DepartmentSide",
                "ProgrammeFixture", "TestSupport",
            ]
        ),
        tests(
            "PolicyBindingTests",
            [
                "Wire", "Sodium", "Localization", "Policies", "Trust", "Tokens", "Scheduling", "Bookings", "Envelope", "Sealing",
                "PrivateAggregation", "RoundResults",
                "Summary", "LocalState", "ServiceAPI", "CaseFile", "CaseVault", "ClinicianClient", "OfficerClient", "PersonalTools",
                "AuthorityDesk", "ServerCore", "DepartmentSide", "SummaryClient", "ProgrammeFixture", "ProgrammeKit", "Terminal",
                "TestSupport", "respite",
            ]
        ),
        tests(
            "ProviderSideTests",
            [
                "Wire", "Sodium", "Trust", "Policies", "Tokens", "ServiceAPI", "ServerCore", "ProviderSide", "TestSupport", .hummingbird,
                .hummingbirdTesting, .httpTypes, .nioCore, .grdb, .logging,
            ],
            exclude: ["FirstVersion"]
        ),
        tests(
            "RespiteTests",
            [
                "ProgrammeKit", "TestSupport", "Wire", "Localization", "Terminal", "respite", "respite-notes", "respite-server",
                "respite-authority",
            ]
        ),
        tests(
            "RoundTests",
            [
                "Wire", "Sodium", "Policies", "Trust", "Tokens", "PrivateAggregation", "RoundResults", "CheckIn", "RoundKeeping",
                "RoundClient", "ServiceAPI", "ServerCore", "DepartmentSide", "ProviderSide", "LocalState", "OfficerClient",
                "ClinicianClient", "Summary", "SummaryKeeping", "CaseKit", "FaultyDisk", "ProgrammeFixture", "TestSupport", .grdb,
            ]
        ),
        tests(
            "RespiteSummaryTests",
            [
                "ProgrammeKit", "SummaryKit", "Wire", "Sodium", "Localization", "Trust", "Summary", "SummaryKeeping", "ServerCore",
                "DepartmentSide",
                "ProviderSide", "TestSupport", "respite", "respite-summary", "respite-server", "respite-authority",
            ]
        ),
        .testTarget(
            name: "RespiteServerTests",
            dependencies: [
                "Wire", "Sodium", "Trust", "Policies", "Tokens", "Envelope", "Bookings", "ServiceAPI", "ServiceTransport", "ServerCore",
                "PrivateAggregation", "RoundResults", "CheckIn", "RoundKeeping", "SummaryKeeping", "SuddenEnd",
                "DepartmentSide", "ProviderSide", "BookingKit", "BookingProbe", "ProgrammeKit", "TestSupport", "respite-server", .grdb,
                .logging,
                .asyncHTTPClient, .nioCore, .nioHTTP1, .nioSSL,
            ],
            exclude: ["Transcripts"],
            swiftSettings: strict
        ),
        tests(
            "ServerCoreTests",
            [
                "Wire", "Sodium", "Trust", "ServiceAPI", "ServerCore", "TestSupport", .asyncHTTPClient, .hummingbird, .hummingbirdTesting,
                .httpTypes, .nioCore, .nioPosix, .nioHTTP1, .nioSSL, .crypto, .grdb, .lifecycle, .logging,
            ]
        ),
        tests(
            "ServiceTransportTests",
            [
                "Wire", "Sodium", "Trust", "ServiceAPI", "ServiceTransport", "ServerCore", "TestSupport", .nioCore, .nioPosix, .nioHTTP1,
                .nioSSL,
            ]
        ),
        tests(
            "SummaryKeepingTests",
            [
                "Wire", "Sodium", "Trust", "Policies", "Scheduling", "CheckIn", "RoundResults", "Summary", "SummaryClient",
                "SummaryKeeping", "SummaryKit",
                "ServiceAPI", "ServerCore", "DepartmentSide", "ProviderSide", "ProgrammeFixture", "TestSupport", .grdb,
            ]
        ),
        tests(
            "ToolSupportTests",
            [
                "ToolSupport", "Localization", "ProgrammeKit", "TestSupport", "respite", "respite-notes", "respite-summary",
                "respite-authority", "respite-server",
            ]
        ),
        tests("TokensTests", ["Wire", "Sodium", "Policies", "Trust", "Tokens", "TestSupport", .crypto, .cryptoExtras]),
    ]

/// Libraries that are loaded into built programs (LD_PRELOAD).
let loaded: [Product] = ["SuddenEnd", "PlayClock"].map { .library(name: $0, type: .dynamic, targets: [$0]) }

let pureDependencies: [Package.Dependency] = [
    .package(url: "https://github.com/apple/swift-http-structured-headers", from: "1.7.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
]

let heavyDependencies: [Package.Dependency] = [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
]

let wantedTests = (pureTests + (pureOnly ? [] : heavyTests)).filter { $0.type != .test || chosenTests?.contains($0.name) ?? true }

let package = Package(
    name: "respite",
    defaultLocalization: "en",
    platforms: [.macOS(.v15)],
    products: (isMeasured ? measured : []) + (pureOnly ? [] : loaded),
    dependencies: pureDependencies + (pureOnly ? [] : heavyDependencies),
    targets: pureTargets + (pureOnly ? [] : heavyTargets) + wantedTests
)
