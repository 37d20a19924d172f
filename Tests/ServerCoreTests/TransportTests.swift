// TLS over a real socket: 1.3 or nothing, the announced certificate, a rotation that locks nobody out.

import AsyncHTTPClient
import Crypto
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import ServiceLifecycle
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust
import Wire

@testable import ServerCore

@Suite struct TransportTests {
    private func serving(_ fixture: Fixture, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
        try await LiveServer.run(fixture.server(), fixture) { try await body($0.port) }
    }

    private func status(_ port: Int, trusting certificate: [UInt8], maximum: TLSVersion? = nil) async throws -> UInt {
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .certificates([try NIOSSLCertificate(bytes: certificate, format: .der)])
        tls.maximumTLSVersion = maximum
        var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
        configuration.timeout = .init(connect: .seconds(60), read: .seconds(60))
        configuration.connectionPool.retryConnectionEstablishment = false
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            let response = try await client.get(url: "https://127.0.0.1:\(port)/livez").get()
            try await client.shutdown()
            return response.status.code
        } catch {
            try await client.shutdown()
            throw error
        }
    }

    @Test func onlyTLS13IsSpoken() async throws {
        let fixture = try await Fixture()
        let certificate = try CertificateFolder(fixture.home).load("current").certificate
        try await serving(fixture) { port in
            #expect(try await status(port, trusting: certificate) == 204)
            await #expect(throws: (any Error).self) { try await status(port, trusting: certificate, maximum: .tlsv12) }
            // Another certificate is not believed.
            let other = try ServerCertificate.make(for: fixture.home.configuration.address, now: Date()).certificate
            await #expect(throws: (any Error).self) { try await status(port, trusting: other) }
        }
        #expect(!fixture.book.lines.joined().contains("127.0.0.1"))
    }

    @Test func theConfigurationNamesTLS13AndHTTP1() async throws {
        let fixture = try await Fixture()
        let configuration = try CertificateFolder(fixture.home).transportSecurity()
        #expect(configuration.minimumTLSVersion == .tlsv13)
        #expect(configuration.applicationProtocols == ["http/1.1"])
    }

    @Test func aRotationShowsTheCertificateThatWasAnnounced() async throws {
        let fixture = try await Fixture()
        let folder = CertificateFolder(fixture.home)
        let (current, next) = (try folder.current, try folder.next)
        let announced = try folder.load("next").certificate
        #expect(throws: ServerError(.certificateNotAnnounced)) { try folder.rotate(announced: [current], now: Date()) }
        #expect(try [folder.current, folder.next] == [current, next])
        try folder.rotate(announced: [current, next], now: Date())
        let (shown, later) = (try folder.current, try folder.next)
        #expect(shown == next && later != next && later != current)
        try await serving(fixture) { (port: Int) async throws in
            #expect(try await status(port, trusting: announced) == 204)
        }
        // A second time, before the authority has announced the new one, would lock every client out.
        #expect(throws: ServerError(.certificateNotAnnounced)) { try folder.rotate(announced: [current, next], now: Date()) }
    }

    @Test(arguments: ["https://127.0.0.1:1", "https://[::1]:1", "https://support.example.org"])
    func aCertificateIsMadeForEveryKindOfHost(_ address: String) throws {
        let pair = try ServerCertificate.make(for: try SideAddress(address), now: Date())
        let certificate = try NIOSSLCertificate(bytes: pair.certificate, format: .der)
        let key = try P256.Signing.PrivateKey(derRepresentation: pair.privateKey)
        #expect(try certificate.extractPublicKey().toSPKIBytes() == Array(key.publicKey.derRepresentation))
    }
}
