// A self-signed certificate that clients know by its digest.

internal import Crypto
internal import Foundation
internal import SwiftASN1
internal import Trust
internal import Wire
internal import X509

/// A P-256 certificate for one host and the key behind it, as DER. Clients pin its SHA-256 digest through the roster; the name and the dates
/// in it only keep ordinary TLS libraries content.
struct ServerCertificate: Sendable {
    /// A little over the two years that a certificate is meant to be used, since it is made one rotation ahead.
    static let validity: TimeInterval = 4 * 366 * 86400

    let certificate: [UInt8]
    let privateKey: [UInt8]

    init(certificate: [UInt8], privateKey: [UInt8]) {
        self.certificate = certificate
        self.privateKey = privateKey
    }

    /// Throws `homeDamaged`.
    var expires: Instant {
        get throws(ServerError) {
            guard let parsed = try? Certificate(derEncoded: certificate) else { throw ServerError(.homeDamaged, "tls") }
            return Instant(seconds: Int64(parsed.notValidAfter.timeIntervalSince1970))
        }
    }

    /// Makes a new key and a certificate for it, valid from a week before `now`, so that a client's slow clock does not matter.
    static func make(for address: SideAddress, now: Date) throws -> ServerCertificate {
        let key = P256.Signing.PrivateKey()
        let name = try DistinguishedName { CommonName("respite") }
        let certificate = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: Certificate.PublicKey(key.publicKey),
            notValidBefore: now - 7 * 86400,
            notValidAfter: now + validity,
            issuer: name,
            subject: name,
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(digitalSignature: true, keyCertSign: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames([alternativeName(of: address.host)])
            },
            issuerPrivateKey: Certificate.PrivateKey(key)
        )
        var serializer = DER.Serializer()
        try serializer.serialize(certificate)
        return ServerCertificate(certificate: serializer.serializedBytes, privateKey: Array(key.derRepresentation))
    }

    private static func alternativeName(of host: String) -> GeneralName {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, host, &four) == 1 {
            return .ipAddress(ASN1OctetString(contentBytes: withUnsafeBytes(of: &four) { ArraySlice($0) }))
        }
        if host.hasPrefix("["), inet_pton(AF_INET6, String(host.dropFirst().dropLast()), &six) == 1 {
            return .ipAddress(ASN1OctetString(contentBytes: withUnsafeBytes(of: &six) { ArraySlice($0) }))
        }
        return .dnsName(host)
    }
}
