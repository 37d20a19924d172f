// The walls of the design (section 7): what each program can reach decides what it could ever leak.

import Testing

struct Wall: Sendable, CustomTestStringConvertible {
    let inside: [String]
    let outside: Set<String>

    var testDescription: String { "\(inside.joined(separator: ", ")) / \(outside.sorted().joined(separator: ", "))" }
}

private let walls = [
    // Whoever owns the servers runs this code: nothing in it can open what is sealed.
    Wall(
        inside: ["ServerCore", "DepartmentSide", "ProviderSide", "respite-server"],
        outside: ["Sealing", "LocalState", "CaseFile", "OfficerClient", "ClinicianClient"]
    ),
    // An officer's tool cannot read a case file, a clinician's tool holds no officer's secrets.
    Wall(inside: ["respite", "OfficerClient"], outside: ["CaseFile", "ClinicianClient"]),
    Wall(inside: ["respite-notes", "ClinicianClient"], outside: ["OfficerClient"]),
    // The chief's tool reads the published summary and nothing else.
    Wall(inside: ["respite-summary"], outside: ["Sealing", "Tokens", "CheckIn", "CaseFile"]),
    // The authority is offline.
    Wall(
        inside: ["AuthorityDesk", "respite-authority"],
        outside: ["ServiceAPI", "ServiceTransport", "ServerCore", "AsyncHTTPClient", "Hummingbird", "NIOPosix"]
    ),
    // What is pure stays free of everything that reads or writes.
    Wall(
        inside: ["Scheduling", "PrivateAggregation", "Envelope", "Bookings", "CaseFile", "Summary", "SummaryPages"],
        outside: ["LocalState", "ServiceAPI", "ServiceTransport", "GRDB", "NIOCore"]
    ),
    // Private sums are pure arithmetic: their randomness is handed in.
    Wall(inside: ["PrivateAggregation"], outside: ["Sodium", "CSodium", "Sealing", "Trust", "Policies"]),
]

struct WallTests {
    let graph: PackageGraph

    init() throws { graph = try PackageGraph.whole.get() }

    @Test(arguments: walls) func nothingReachesThroughAWall(_ wall: Wall) {
        for name in wall.inside {
            let breaches = graph.reach(of: name).intersection(wall.outside)
            #expect(breaches.isEmpty, "\(name) reaches \(breaches.sorted().joined(separator: ", "))")
        }
    }

    @Test func theReachOfATargetGoesThroughOthers() {
        #expect(graph.reach(of: "respite-server").contains("CSodium"))
    }

    @Test func theGraphHasTheTargetsThatTheWallsAreAbout() {
        for name in walls.flatMap(\.inside) {
            #expect(graph[name] != nil, "\(name) is not in the manifest: its wall would hold by accident")
        }
    }

    @Test func aTargetDependsOnlyOnTargetsAboveIt() {
        var above: Set<String> = []
        for target in graph.targets where target.kind != .test {
            for dependency in target.targets {
                #expect(above.contains(dependency), "\(target.name) names \(dependency), which does not stand above it")
            }
            above.insert(target.name)
        }
    }

    @Test func nothingDependsOnATool() {
        let tools = Set(graph.targets.filter { $0.kind == .tool }.map(\.name))
        for target in graph.targets where target.kind != .test {
            #expect(tools.isDisjoint(with: target.targets), "\(target.name) depends on a tool")
        }
    }

    @Test func onlySodiumReachesLibsodiumDirectly() {
        let users = graph.targets.filter { $0.targets.contains("CSodium") }.map(\.name)
        #expect(users == ["Sodium"])
    }

    @Test func onlyTheAuthorityReachesAParserOfYAML() {
        let users = graph.targets.filter { $0.kind != .test && ($0.products.contains("Yams") || graph.reach(of: $0.name).contains("Yams")) }
        #expect(Set(users.map(\.name)) == ["AuthorityDesk", "respite-authority"])
    }
}
