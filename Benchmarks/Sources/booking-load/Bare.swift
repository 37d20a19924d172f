// What bookings are compared with: commits of the same database without a server, and a server without a database.

import Foundation
import GRDB
import Hummingbird
import HummingbirdTLS
import NIOSSL
import ServerCore
import Sodium
import Wire

enum Bare {
    /// One small row a transaction, through the store's own database, so that every setting is the same.
    static func commits(_ count: Int, in folder: URL) async throws -> Measured {
        let schema = Schema(
            steps: [SchemaStep("bare-1", "CREATE TABLE row (id BLOB NOT NULL PRIMARY KEY, value BLOB) STRICT, WITHOUT ROWID")],
            invariants: [])
        let database = try ServerDatabase(folder.appending(path: "bare.sqlite"), schema: schema, creating: true)
        let rows = try (0..<count).map { _ in Data(try Randomness.bytes(32)) }
        let clock = ContinuousClock()
        var times: [Double] = []
        let start = clock.now
        for row in rows {
            let before = clock.now
            try await database.change { try $0.execute(sql: "INSERT INTO row (id, value) VALUES (?, ?)", arguments: [row, row]) }
            times.append(seconds(clock.now - before))
        }
        let took = seconds(clock.now - start)
        try database.close()
        times.sort()
        return Measured(
            name: "bare SQLite commits", count: count, seconds: took, median: times[count / 2] * 1e3, slow: times[count * 99 / 100] * 1e3)
    }

    /// Serves one route with Hummingbird over TLS 1.3, reading the body and answering 201, until the process is ended.
    /// - Parameter home: of a server, whose certificate is shown.
    static func serve(port: Int, certificateOf home: URL) async throws {
        var reader = ByteReader(Array(try Data(contentsOf: home.appending(path: "tls/current.certificate"))))
        let certificate = try NIOSSLCertificate(bytes: try reader.prefixed(limit: 16384), format: .der)
        let key = try NIOSSLPrivateKey(bytes: try reader.prefixed(limit: 16384), format: .der)
        var tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: [.certificate(certificate)], privateKey: .privateKey(key))
        tls.minimumTLSVersion = .tlsv13
        let router = Router()
        router.post("/v1/bookings") { request, _ in
            _ = try await request.body.collect(upTo: 1 << 20)
            return HTTPResponse.Status.created
        }
        let application = Application(
            router: router,
            server: try .tls(tlsConfiguration: tls),
            configuration: .init(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { _ in FileHandle.standardOutput.write(Data("listens on 127.0.0.1:\(port)\n".utf8)) }
        )
        try await application.run()
    }
}
