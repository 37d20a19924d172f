// The certificate in use and the one after it. The roster names both, so that switching never locks a client out.

public import Foundation
internal import Sodium
internal import Trust
public import Wire

/// `tls/current.certificate` and `tls/next.certificate`, each with its key.
public struct CertificateFolder: Sendable {
    private let home: ServerHome

    public init(_ home: ServerHome) { self.home = home }

    /// SHA-256 of the DER certificate that the server shows.
    public var current: Digest { get throws(ServerError) { Digest(sha256: try load("current").certificate) } }

    /// SHA-256 of the DER certificate that the server will show after `rotate`.
    public var next: Digest { get throws(ServerError) { Digest(sha256: try load("next").certificate) } }

    /// The last moments of both certificates: after it, clients' TLS believes a certificate no more, whatever the roster says.
    public var expiries: (current: Instant, next: Instant) {
        get throws(ServerError) { (try load("current").expires, try load("next").expires) }
    }

    func create(for address: SideAddress, now: Date) throws {
        for name in ["current", "next"] { try store(try ServerCertificate.make(for: address, now: now), as: name) }
    }

    /// Makes the next certificate the current one, and a new next one.
    ///
    /// - Parameter announced: the digests that the imported roster names for this server. Throws `certificateNotAnnounced` where the next
    ///   one is not among them.
    public func rotate(announced: [Digest], now: Date) throws {
        let next = try load("next")
        guard announced.contains(Digest(sha256: next.certificate)) else { throw ServerError(.certificateNotAnnounced) }
        // Any crash between these steps leaves a current certificate that the roster names.
        try store(next, as: "current")
        try store(try ServerCertificate.make(for: home.configuration.address, now: now), as: "next")
    }

    func load(_ name: String) throws(ServerError) -> ServerCertificate {
        let pair = try DurableFile.read(file(name))
        var reader = ByteReader(pair)
        do {
            let certificate = try reader.prefixed(limit: 16384)
            let privateKey = try reader.prefixed(limit: 16384)
            try reader.finish()
            return ServerCertificate(certificate: certificate, privateKey: privateKey)
        } catch {
            throw ServerError(.homeDamaged, file(name).lastPathComponent)
        }
    }

    /// Certificate and key are one file, replaced at once, so that they always belong together.
    private func store(_ certificate: ServerCertificate, as name: String) throws(ServerError) {
        var writer = ByteWriter()
        writer.prefixed(certificate.certificate)
        writer.prefixed(certificate.privateKey)
        try DurableFile.write(writer.bytes, to: file(name))
    }

    private func file(_ name: String) -> URL { home.certificates.appendingPathComponent("\(name).certificate") }
}
