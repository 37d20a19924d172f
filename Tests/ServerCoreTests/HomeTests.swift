// The folder of a server: who may read it, who may use it, what happens when something in it is damaged.

import Foundation
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import ServerCore

@Suite struct HomeTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func mode(_ url: URL) throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int)
    }

    @Test func nobodyElseCanReadAnything() throws {
        let home = try Fixture.home(in: directory)
        try SideRequestFile.write(home, now: Fixture.start)
        #expect(try mode(home.folder) == 0o700)
        for path in try FileManager.default.subpathsOfDirectory(atPath: home.folder.path) {
            let url = home.folder.appendingPathComponent(path)
            #expect(try mode(url) == (url.hasDirectoryPath || ["keys", "tls"].contains(path) ? 0o700 : 0o600), "\(path)")
        }
    }

    @Test func whatInitToldIsReadAgain() throws {
        let home = try Fixture.home(in: directory)
        let opened = try ServerHome(opening: home.folder, role: .department)
        #expect(opened.configuration == home.configuration)
        #expect(throws: ServerError(.homeOfOtherRole)) { try ServerHome(opening: home.folder, role: .provider) }
        #expect(throws: ServerError(.homeMissing)) { try ServerHome(opening: directory.url) }
        #expect(throws: ServerError(.homeNotEmpty)) { try Fixture.home(in: directory) }
    }

    /// Interrupted before its last step, `init` can be run again and keeps the key it made.
    @Test func anInterruptedInitCanBeRepeated() throws {
        let home = try Fixture.home(in: directory)
        let key = try SideKey.load(from: home).publicKey
        try FileManager.default.removeItem(at: home.folder.appendingPathComponent("server.json"))
        let again = try Fixture.home(in: directory)
        #expect(try SideKey.load(from: again).publicKey == key)
    }

    @Test(arguments: ["", "{", "{\"format\":2}", "null", "{\"format\":1,\"role\":\"chief\",\"listen\":\"a:1\",\"address\":\"b\"}"])
    func aDamagedConfigurationIsSaid(_ text: String) throws {
        let home = try Fixture.home(in: directory)
        try Data(text.utf8).write(to: home.folder.appendingPathComponent("server.json"))
        #expect(throws: ServerError(.homeDamaged)) { try ServerHome(opening: home.folder) }
    }

    @Test func onlyOneProcessServesFromAHome() throws {
        let home = try Fixture.home(in: directory)
        let lock = try HomeLock(home)
        #expect(throws: ServerError(.homeInUse)) { try HomeLock(home) }
        withExtendedLifetime(lock) {}
    }

    @Test func aLockEndsWithItsHolder() throws {
        let home = try Fixture.home(in: directory)
        for _ in 0..<3 { _ = try HomeLock(home) }
    }

    @Test(arguments: [
        ("127.0.0.1:8443", "127.0.0.1", 8443), ("[::1]:1", "::1", 1), ("support.example.org:65535", "support.example.org", 65535),
    ])
    func addressesToListenOnAreRead(_ text: String, _ host: String, _ port: Int) throws {
        let address = try ListenAddress(text)
        #expect(address.host == host && address.port == port && address.description == text)
    }

    @Test(arguments: ["", ":", "host", "host:", ":80", "host:65536", "host:-1", "::1:80", "a b:80", "host:80:90", "host:8x", "/tmp:1"])
    func otherTextsAreNoAddress(_ text: String) {
        #expect(throws: ServerError(.badAddress)) { try ListenAddress(text) }
    }

    @Test func theRequestNamesWhatTheServerShows() throws {
        let home = try Fixture.home(in: directory)
        let file = try SideRequestFile.write(home, now: Fixture.start)
        let request = try Unverified<SideRequest>(Array(try Data(contentsOf: file))).verifiedAsSelfSigned().body
        #expect(request.signingKey == (try SideKey.load(from: home).publicKey))
        #expect(request.addresses == [home.configuration.address])
        let entry = try request.sideEntry()
        #expect(entry.certificates == [try CertificateFolder(home).current, try CertificateFolder(home).next])
        #expect(request.roundKeys.map(\.period) == SideRequestFile.quarters(at: Fixture.start))
        // Written again it brings the same keys.
        try SideRequestFile.write(home, now: Fixture.start + 60)
        #expect(SideRequestFile.read(home)?.roundKeys == request.roundKeys)
    }

    @Test func aFileIsReplacedWholeOrNotAtAll() throws {
        let file = directory.url.appendingPathComponent("file")
        try DurableFile.write([1, 2, 3], to: file)
        try DurableFile.write([UInt8](repeating: 4, count: 100_000), to: file)
        #expect(try DurableFile.read(file) == [UInt8](repeating: 4, count: 100_000))
        #expect(throws: ServerError(.homeDamaged)) { try DurableFile.read(file, limit: 99_999) }
        // A folder in its place cannot be replaced; what is there stays, and no draft is left behind.
        let folder = directory.url.appendingPathComponent("folder")
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("inside"), withIntermediateDirectories: true)
        #expect(throws: ServerError(.inputOutput)) { try DurableFile.write([1], to: folder) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() == ["file", "folder"])
    }
}
