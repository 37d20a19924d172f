// One signed document of each kind, with what reads and what verifies it, for the tests that treat all kinds alike.

import Policies
import Sodium
import Trust
import Wire

struct Sample: Sendable {
    let kind: DocumentKind
    let bytes: [UInt8]
    /// Reads the form only.
    let read: @Sendable ([UInt8]) throws -> Void
    /// Reads, and checks signatures as a client does.
    let verify: @Sendable ([UInt8]) throws -> Void

    static func all(_ fixture: Fixture) throws -> [Sample] {
        let keys = fixture.keys
        let (charter, programme, roster) = (fixture.charter, fixture.programme, try fixture.roster())
        return [
            Sample(.charter, try SignedDocument(charter, signedBy: [keys.clinical, keys.sponsor])) {
                _ = try CharterChain([Blob($0)], programme: programme)
            },
            Sample(.roster, try SignedDocument(roster, signedBy: [keys.clinical])) {
                _ = try Unverified<Roster>($0).verified(by: charter, of: programme)
            },
            Sample(.policy, try SignedDocument(fixture.policy(), signedBy: [keys.clinical, keys.sponsor])) {
                _ = try Unverified<PolicyDocument>($0).verified(by: charter, of: programme)
            },
            Sample(.rounds, try SignedDocument(fixture.rounds(), signedBy: [keys.clinical])) {
                _ = try Unverified<Rounds>($0).verified(by: charter, of: programme)
            },
            Sample(.timestamp, try SignedDocument(fixture.timestamp(), signedBy: [keys.provider])) {
                _ = try Unverified<Timestamp>($0).verified(by: roster)
            },
            Sample(.deviceList, try SignedDocument(deviceList(fixture), signedBy: [keys.clinician])) {
                _ = try Unverified<DeviceList>($0).verified(by: roster)
            },
            Sample(.sideRequest, try SignedDocument(sideRequest(fixture), signedBy: [keys.provider])) {
                _ = try Unverified<SideRequest>($0).verifiedAsSelfSigned()
            },
            Sample(.signerRequest, try SignerRequest.signed(name: "Town", role: .sponsor, key: keys.sponsor, now: Fixture.now)) {
                _ = try Unverified<SignerRequest>($0).verifiedAsSelfSigned()
            },
            Sample(.clinicianRequest, try SignedDocument(clinicianRequest(fixture), signedBy: [keys.clinician])) {
                _ = try Unverified<ClinicianRequest>($0).verifiedAsSelfSigned()
            },
        ]
    }

    static func deviceList(_ fixture: Fixture) throws -> DeviceList {
        try DeviceList(
            programme: fixture.programme,
            clinician: fixture.keys.clinician.publicKey,
            version: 1,
            issued: Fixture.now,
            devices: [
                Device(
                    fixture.keys.device, of: fixture.keys.clinician.publicKey, in: fixture.programme, label: "laptop", addedAt: Fixture.now)
            ],
            subkeys: [EncryptionSubkey(key: Keys.sealing(21), span: Span(start: Fixture.now, end: Fixture.now + 90 * Fixture.day))]
        )
    }

    static func clinicianRequest(_ fixture: Fixture) throws -> ClinicianRequest {
        try ClinicianRequest(issued: Fixture.now, identity: fixture.keys.clinician.publicKey, name: "Ada Flores")
    }

    static func sideRequest(_ fixture: Fixture) throws -> SideRequest {
        let quarter = PeriodID(containing: Fixture.now)
        return try SideRequest(
            role: .provider,
            issued: Fixture.now,
            addresses: [SideAddress("https://provider.example")],
            signingKey: fixture.keys.provider.publicKey,
            certificate: [0x30, 0x01, 0x00],
            roundKeys: [RoundKey(period: quarter, key: Keys.sealing(12))],
            bookingKeys: [BookingPeriod(period: quarter, key: Keys.token(1))],
            checkInKeys: [CheckInKey(period: quarter, key: Keys.token(3))]
        )
    }

    private init<Body: CanonicalObject>(
        _ kind: DocumentKind,
        _ document: SignedDocument<Body>,
        _ verify: @escaping @Sendable ([UInt8]) throws -> Void
    ) {
        self.kind = kind
        bytes = document.bytes
        read = { _ = try Unverified<Body>($0) }
        self.verify = verify
    }
}
