// What a side hands to the clinical authority, and the small values in it.

import Policies
import Sodium
import TestSupport
import Testing
import Trust
import Wire

struct SideRequestTests {
    let fixture: Fixture

    init() throws { fixture = try Fixture() }

    @Test func aRequestBecomesAnEntryOfTheRoster() throws {
        let request = try Sample.sideRequest(fixture)
        let entry = try request.sideEntry()
        #expect(entry.role == .provider)
        #expect(entry.certificate == Digest(sha256: request.certificate))
        #expect(entry.certificates.count == 1)
    }

    @Test func aRequestThatAnotherKeySignedIsRefused() throws {
        let request = try Sample.sideRequest(fixture)
        let forged = try SignedDocument(request, signedBy: [fixture.keys.ghost])
        expectRefusal(.unknownSigner, .sideRequest) { try Unverified<SideRequest>(forged.blob).verifiedAsSelfSigned() }
        let unsigned = SignedDocument(request)
        expectRefusal(.thresholdNotMet, .sideRequest) { try Unverified<SideRequest>(unsigned.blob).verifiedAsSelfSigned() }
    }

    /// A city cannot mint: the department side has no token keys, and the provider side has some.
    @Test func onlyTheProviderSideBringsTokenKeys() throws {
        func request(_ role: SideRole, booking: [BookingPeriod], checkIn: [TokenPublicKey]) throws -> SideRequest {
            try SideRequest(
                role: role,
                issued: Fixture.now,
                addresses: [SideAddress("city.example")],
                signingKey: fixture.keys.department.publicKey,
                certificate: [1],
                roundKeys: [],
                bookingKeys: booking,
                checkInKeys: checkIn.map { CheckInKey(period: PeriodID(containing: Fixture.now), key: $0) }
            )
        }
        let booking = [BookingPeriod(period: PeriodID(containing: Fixture.now), key: try Keys.token(1))]
        #expect(throws: Never.self) { try request(.department, booking: [], checkIn: []) }
        #expect(throws: WireError(.invalidValue, "")) { try request(.department, booking: booking, checkIn: []) }
        #expect(throws: WireError(.invalidValue, "")) { try request(.department, booking: [], checkIn: [Keys.token(2)]) }
        #expect(throws: WireError(.invalidValue, "")) { try request(.provider, booking: [], checkIn: []) }
        #expect(throws: WireError(.invalidValue, "")) { try request(.provider, booking: booking, checkIn: [Keys.token(1)]) }
    }
}

struct SideAddressTests {
    @Test(arguments: [
        ("https://city.example", "city.example", 443, "https://city.example"),
        ("city.example", "city.example", 443, "https://city.example"),
        ("HTTPS://City.Example/", "city.example", 443, "https://city.example"),
        ("https://127.0.0.1:8443", "127.0.0.1", 8443, "https://127.0.0.1:8443"),
        ("localhost:1", "localhost", 1, "https://localhost:1"),
        ("https://[::1]", "[::1]", 443, "https://[::1]"),
        ("https://[2001:db8::1]:8443/", "[2001:db8::1]", 8443, "https://[2001:db8::1]:8443"),
    ])
    func anAddressIsAHostAndAPort(_ text: String, _ host: String, _ port: Int, _ shown: String) throws {
        let address = try SideAddress(text)
        #expect(address.host == host)
        #expect(Int(address.port) == port)
        #expect(address.description == shown)
        #expect(try SideAddress(shown) == address)
    }

    @Test(arguments: [
        "", "/", "https://", "http://city.example", "https://city.example/path", "https://user@city.example", "https://city.example:0",
        "https://city.example:65536", "https://city.example:-1", "https://city.example:+1", "https://city.example:٣",
        "https://city.example:", "https://city..example", "https://-city.example",
        "https://city.example?x", "https://[::1", "https://[city]", "https://city example", "https://ciudad.ñ", "https://a:b:c",
    ])
    func anythingElseIsRefused(_ text: String) {
        #expect(throws: WireError(.invalidText, "")) { try SideAddress(text) }
    }
}

struct TokenPublicKeyTests {
    private func bytes() throws -> [UInt8] { try Keys.token(1).bytes }

    @Test func onlyRSA2048WithExponent65537IsAKey() throws {
        #expect(throws: Never.self) { try TokenPublicKey(bytes: bytes()) }
        func refuses(_ change: (inout [UInt8]) -> Void, sourceLocation: SourceLocation = #_sourceLocation) throws {
            var other = try bytes()
            change(&other)
            #expect(throws: WireError(.invalidValue, ""), sourceLocation: sourceLocation) { try TokenPublicKey(bytes: other) }
        }
        try refuses { $0[269] = 3 }
        try refuses { $0.replaceSubrange(265..<270, with: [2, 3, 0, 0, 3]) }
        try refuses { $0[9] &= 0x7f }
        try refuses { $0[264] &= 0xfe }
        try refuses { $0[0] = 0x31 }
        try refuses { $0[3] = 0x0b }
        try refuses { $0.removeLast() }
        try refuses { $0.append(0) }
        try refuses { $0 = [] }
    }

    @Test func theRoundsSayWhatAKeyIsFor() throws {
        let rounds = try Fixture().rounds()
        let quarter = PeriodID(containing: Fixture.now)
        #expect(try rounds.use(ofTokenKey: Keys.token(1).keyID) == .booking(quarter))
        #expect(try rounds.use(ofTokenKey: Keys.token(2).keyID) == .booking(quarter.next))
        #expect(try rounds.use(ofTokenKey: Keys.token(3).keyID) == .checkIn(quarter, CellName("Coast")))
        #expect(try rounds.use(ofTokenKey: Keys.token(4).keyID) == nil)
    }
}

struct PeriodTests {
    @Test func quartersBeginWhereTheCalendarSays() throws {
        let cases: [(UInt32, Int64)] = [
            (20001, 946_684_800), (20242, 1_711_929_600), (20261, 1_767_225_600), (20264, 1_790_812_800), (20271, 1_798_761_600),
            (20282, 1_838_160_000), (21002, 4_110_220_800),
        ]
        for (number, start) in cases {
            let period = try PeriodID(number: number)
            #expect(period.start.seconds == start)
            #expect(PeriodID(containing: period.start) == period)
            #expect(PeriodID(containing: period.end - 1) == period)
            #expect(PeriodID(containing: period.end) == period.next)
        }
        #expect(try PeriodID(number: 20264).description == "2026-Q4")
        #expect(try PeriodID(number: 20264).next.number == 20271)
    }

    @Test func anyInstantHasAQuarter() {
        #expect(PeriodID(containing: Instant(seconds: .min)).number == 20001)
        #expect(PeriodID(containing: Instant(seconds: .max)).number == 99994)
        #expect(PeriodID(containing: Instant(seconds: .max)).next.number == 99994)
    }

    @Test(arguments: [0, 20260, 20265, 19994, 100_001, UInt32.max])
    func whatIsNoQuarterIsRefused(_ number: UInt32) {
        #expect(throws: WireError(.invalidValue, "")) { try PeriodID(number: number) }
    }
}
