// What an operator is told of rounds that name for their side a key that it does not hold.

import Foundation
import Policies
import ServerCore
import Sodium
import Testing
import Tokens
import Trust
import Wire

@Suite struct RoundKeyTests {
    private let round = PeriodID(containing: Side.systemTime())

    private struct Said: Decodable {
        let roundsWithoutKey: [PeriodID]
    }

    /// A side that is set up, and a bundle whose present round names for it its own key or a stranger's.
    private func prepared(_ role: SideRole, namesOwnKey: Bool) throws -> ServerTool {
        let tool = try ServerTool()
        let made = try tool("init", "--role", role.rawValue, "--home", "{root}/s", "--address", "https://127.0.0.1:18443")
        try #require(made.status == 0, "\(made.errors)")
        let own = try RoundKeyring(try ServerHome(opening: tool.path("s"))).publicKeys(of: [round])[0].key
        let named = namesOwnKey ? own : try SealingKey.random().publicKey
        let others = try SealingKey.random().publicKey
        let checkIn = CheckInRound(
            period: round, tokenKeys: [CellKey(cell: try CellName("harbor"), key: try TestFounding.tokenKey.get().publicKey)],
            departmentKey: role == .department ? named : others, providerKey: role == .provider ? named : others)
        let founding = try TestFounding()
        let request = tool.path("s/side.request")
        let bundle = try founding.bundle(
            department: role == .department ? request : nil, provider: role == .provider ? request : nil, codes: 30, round: checkIn,
            now: Side.systemTime())
        try founding.write(bundle, to: tool.path("programme.bundle"))
        return tool
    }

    /// Taken all the same: whoever was restored from a backup imports the renewal so.
    @Test(arguments: SideRole.allCases) func aKeyThatASideDoesNotHoldIsSaidAtImportAndInStatus(_ role: SideRole) throws {
        let tool = try prepared(role, namesOwnKey: false)
        let imported = try tool("import", "{root}/programme.bundle", "--home", "{root}/s")
        #expect(imported.status == 0)
        #expect(
            imported.errors.hasPrefix("Check-ins of \(round) are sealed to a key that the \(role.rawValue) side does not hold"),
            "\(imported.errors)")
        #expect(imported.errors.contains("call the clinical authority at once: 860-555-0100."))
        let status = try tool("status", "--home", "{root}/s")
        #expect(status.status == 0 && status.output.contains("Rounds without a key"), "\(status.output)")
        let json = try tool("status", "--home", "{root}/s", "--json")
        let sides = try JSONDecoder().decode([Said].self, from: Data(json.output.utf8))
        #expect(sides.map(\.roundsWithoutKey) == [[round]])
    }

    @Test(arguments: SideRole.allCases) func aSideThatHoldsItsKeysIsToldNothing(_ role: SideRole) throws {
        let tool = try prepared(role, namesOwnKey: true)
        let imported = try tool("import", "{root}/programme.bundle", "--home", "{root}/s")
        #expect(imported.status == 0 && imported.errors.isEmpty, "\(imported.errors)")
        #expect(try !tool("status", "--home", "{root}/s").output.contains("Rounds without a key"))
    }
}
