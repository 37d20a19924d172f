// The file `side.request`: what the authority needs to know of this server to name it in the signed documents.

public import Foundation
internal import Sodium
public import Trust
public import Wire

public enum SideRequestFile {
    /// The quarters for which a request brings keys: the present one and the four after it, so that a year is covered.
    public static func quarters(at now: Instant) -> [PeriodID] {
        (0..<4).reduce(into: [PeriodID(containing: now)]) { quarters, _ in quarters.append(quarters[quarters.count - 1].next) }
    }

    /// What was written last; `nil` where there is none that can be read.
    public static func read(_ home: ServerHome) -> SideRequest? {
        guard let bytes = try? DurableFile.read(home.request, limit: 8 << 20), let request = try? Unverified<SideRequest>(bytes) else {
            return nil
        }
        return try? request.verifiedAsSelfSigned().body
    }

    /// Writes a request with today's certificates, signed by the side's own key.
    /// - Parameters:
    ///   - bookingKeys: of the provider side only.
    ///   - checkInKeys: of the provider side only.
    @discardableResult
    public static func write(
        _ home: ServerHome,
        bookingKeys: [BookingPeriod] = [],
        checkInKeys: [CheckInKey] = [],
        now: Instant
    ) throws -> URL {
        let key = try SideKey.load(from: home)
        let certificates = CertificateFolder(home)
        let request = try SideRequest(
            role: home.configuration.role,
            issued: now,
            addresses: [home.configuration.address],
            signingKey: key.publicKey,
            certificate: try certificates.load("current").certificate,
            nextCertificate: try certificates.load("next").certificate,
            roundKeys: try RoundKeyring(home).publicKeys(of: quarters(at: now)),
            bookingKeys: bookingKeys,
            checkInKeys: checkInKeys
        )
        try DurableFile.write(try SignedDocument(request, signedBy: [key]).bytes, to: home.request)
        return home.request
    }
}
