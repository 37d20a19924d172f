// The running program: starting, stopping, two at once, both sides in one.

import AsyncHTTPClient
import DepartmentSide
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import ServerCore
import Testing
import Trust
import Wire

@Suite(.serialized) struct ProcessTests {
    @Test func aServerServesAndStopsWhenItIsTold() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        let server = try RunningServer(tool, home: "d", port: founded.port)
        let (soft, hard) = try { ($0.first, $0.dropFirst().first) }(server.limit("Max core file size").split(separator: " "))
        #expect(soft == "0" && hard == "0", "a core dump would hold its keys")
        #expect(try await server.get("/livez") == 204)
        #expect(try await server.get("/readyz") == 204)
        #expect(try await server.get("/v1/openings") == 200)
        let second = try tool("serve", "--home", "{root}/d")
        #expect(second.status == 1 && second.errors.contains("running"))
        // While it serves: backup and check.
        #expect(try tool("backup", "{root}/copy", "--home", "{root}/d").status == 0)
        #expect(try tool("check", "--home", "{root}/d").status == 0)
        #expect(server.stop() == 0)
        #expect(server.output == "The department side listens on 127.0.0.1:\(founded.port).\n")
        let errors = server.errors
        #expect(errors.contains("route=/livez") && !errors.contains("127.0.0.1"))
        let log = try? FileManager.default.attributesOfItem(atPath: tool.path("d/respite.sqlite-wal").path)[.size] as? Int
        #expect(log == nil || log == 0)
    }

    /// A certificate's last month, and after it.
    @Test(arguments: [(20, "expires soon"), (-1, "expired")]) func aCertificateThatEndsIsSaidByTheStatus(days: Int, words: String) throws {
        let tool = try ServerTool()
        let configuration = ServerConfiguration(
            role: .department, listen: try ListenAddress("127.0.0.1:0"), address: try SideAddress("https://127.0.0.1:18443"))
        let probe = try ServerHome.create(tool.path("probe"), configuration, schema: .department, now: Date())
        let life = try CertificateFolder(probe).expiries.0.seconds - Side.systemTime().seconds
        let made = Date(timeIntervalSinceNow: Double(Int64(days) * 86_400 - life))
        _ = try ServerHome.create(tool.path("d"), configuration, schema: .department, now: made)
        let status = try tool("status", "--home", "{root}/d")
        #expect(status.status == 0 && status.output.contains(words), "\(status.output)\(status.errors)")
        let fresh = try tool("status", "--home", "{root}/probe")
        #expect(fresh.status == 0 && !fresh.output.contains("expire"), "\(fresh.output)")
    }

    /// As a disk that lost its end leaves it. Nothing of it is mended, and nobody is left with a trace to read.
    @Test func aTruncatedDatabaseIsSaidInOneSentence() throws {
        let tool = try ServerTool()
        let made = try tool("init", "--role", "department", "--home", "{root}/d", "--address", "https://127.0.0.1:18443")
        try #require(made.status == 0, "\(made.errors)")
        try #require(try tool("check", "--home", "{root}/d").status == 0)
        let file = tool.path("d/respite.sqlite")
        let whole = try Data(contentsOf: file)
        let sentence = "The database is damaged (respite.sqlite); stop the server and restore it from a backup.\n"
        for length in [0, whole.count / 2, whole.count - 1] {
            try whole.prefix(length).write(to: file)
            for command in ["serve", "check", "status"] {
                let outcome = try tool(command, "--home", "{root}/d")
                #expect(outcome == .init(status: 1, output: "", errors: sentence), "\(command), \(length) bytes")
                #expect(try Data(contentsOf: file) == whole.prefix(length), "\(command), \(length) bytes")
            }
        }
    }

    @Test func aPortThatIsTakenIsSaid() async throws {
        let tool = try ServerTool()
        let founded = try FoundedDepartment(tool)
        let server = try RunningServer(tool, home: "d", port: founded.port)
        #expect(try tool("backup", "{root}/copy", "--home", "{root}/d").status == 0)
        #expect(try tool("restore", "{root}/copy", "--home", "{root}/twin").status == 0)
        let twin = try tool("serve", "--home", "{root}/twin")
        #expect(twin.status == 1)
        #expect(twin.errors.contains("cannot listen on its address (Address already in use)"))
        _ = server.stop()
    }

    @Test func bothSidesRunInOneProcessOnlyWhereThePolicySaysSo() async throws {
        for isAllowed in [false, true] {
            let tool = try ServerTool()
            let ports = [try freePort(), try freePort()]
            let made = try tool(
                "init", "--role", "both", "--home", "{root}/both", "--address", "https://127.0.0.1:\(ports[0])", "--listen",
                "127.0.0.1:\(ports[0])", "--address", "https://127.0.0.1:\(ports[1])", "--listen", "127.0.0.1:\(ports[1])")
            try #require(made.status == 0, "\(made.errors)")
            #expect(made.errors.contains("rests on this one operator"))
            let founding = try TestFounding()
            let bundle = try founding.bundle(
                department: tool.path("both/department/side.request"), provider: tool.path("both/provider/side.request"),
                singleOperator: isAllowed, now: Side.systemTime())
            try founding.write(bundle, to: tool.path("programme.bundle"))
            let imported = try tool("import", "{root}/programme.bundle", "--home", "{root}/both")
            #expect(imported.status == 0, "\(imported.errors)")
            guard isAllowed else {
                let refused = try tool("serve", "--home", "{root}/both")
                #expect(refused.status == 1 && refused.errors.contains("does not allow one operator"))
                continue
            }
            let server = try RunningServer(tool, home: "both", port: ports[0])
            #expect(try await server.get("/v1/trust") == 200)
            #expect(try await server.get("/v1/trust", port: ports[1]) == 200)
            #expect(try await server.get("/v1/openings", port: ports[1]) == 404)
            #expect(try tool("check", "--home", "{root}/both").status == 0)
            #expect(try tool("backup", "{root}/copy", "--home", "{root}/both").status == 0)
            #expect(try tool("restore", "{root}/copy", "--home", "{root}/again").status == 0)
            #expect(try tool("check", "--home", "{root}/again").status == 0)
            #expect(server.stop() == 0)
            #expect(server.errors.contains("rests on this one operator"))
        }
    }

    @Test func aSmallDiskRefusesAndLeavesNothingHalfWritten() throws {
        let tool = try ServerTool()
        let made = try tool("init", "--role", "department", "--home", "{root}/d", "--address", "https://127.0.0.1:18443")
        try #require(made.status == 0)
        // A limit of 40 KiB a file stands for a full disk: the database has more.
        let limited = try tool.run(["backup", "{root}/copy", "--home", "{root}/d"], blocks: 80)
        #expect(limited.status == 1)
        #expect(limited.errors.contains("disk is full"), "\(limited.errors)")
        #expect(!FileManager.default.fileExists(atPath: tool.path("copy").path))
        let names = try FileManager.default.contentsOfDirectory(atPath: tool.root.path).filter { $0 != "d" }
        #expect(names.isEmpty)
    }
}
