// TLS as this server speaks it: 1.3 or nothing.

internal import NIOSSL

extension CertificateFolder {
    /// NIOSSL's own floor is TLS 1.0, so the version is set here. No client certificates: who acts is decided by request signatures.
    func transportSecurity() throws -> TLSConfiguration {
        let pair = try load("current")
        do {
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: [.certificate(try NIOSSLCertificate(bytes: pair.certificate, format: .der))],
                privateKey: .privateKey(try NIOSSLPrivateKey(bytes: pair.privateKey, format: .der))
            )
            configuration.minimumTLSVersion = .tlsv13
            configuration.maximumTLSVersion = .tlsv13
            configuration.applicationProtocols = ["http/1.1"]
            configuration.certificateVerification = .none
            return configuration
        } catch {
            throw ServerError(.homeDamaged, "current.certificate")
        }
    }
}
