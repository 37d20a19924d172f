// What an officer has to read before a booking: once, and again when it is another; what a script says that it has read, and no more.

import LocalState
import OfficerClient
import Policies
import ProgrammeFixture
import Sodium
import Testing
import Wire

@Suite struct BeforeBookingTests {
    private let plan = Digest(sha256: [1])
    private let other = Digest(sha256: [2])

    private func profile(_ limits: LimitsReference?, _ custodian: Digest? = nil) -> OfficerProfile {
        var profile = OfficerProfile()
        profile.acknowledgedLimits = limits?.version
        profile.acknowledgedNotice = limits?.id
        profile.acknowledgedCustodian = custodian
        return profile
    }

    @Test func theLimitsAreAskedAboutOnceAndAgainWhenTheyChange() {
        let (first, federal, tribal) = (LimitsReference(id: "us-ct", version: 1), LimitsReference.federal, LimitsReference.tribalExample)
        func asks(_ read: LimitsReference?, _ now: LimitsReference, _ accepted: String? = nil) -> [String] {
            let left = BeforeBooking(profile(read), limits: now, custodian: nil, accepted: accepted)
            #expect(left.asksLimits == !left.options.isEmpty && !left.asksCustodian)
            return left.options
        }
        // The first time, and then no more.
        #expect(asks(nil, .connecticut) == ["--accept-limits 2"])
        #expect(asks(nil, .connecticut, "2") == [] && asks(nil, .connecticut, "us-ct/2") == [])
        #expect(asks(.connecticut, .connecticut) == [])
        // A later version.
        #expect(asks(first, .connecticut) == ["--accept-limits 2"] && asks(first, .connecticut, "1") == ["--accept-limits 2"])
        #expect(asks(first, .connecticut, "2") == [])
        // Another text, also of the same number: the number alone names neither.
        #expect(asks(federal, tribal) == ["--accept-limits us-tribal-example/1"])
        #expect(asks(federal, tribal, "1") == ["--accept-limits us-tribal-example/1"] && asks(federal, tribal, "us-federal/1") != [])
        #expect(asks(federal, tribal, "us-tribal-example/1") == [])
        #expect(asks(nil, .connecticut, "yes") != [] && asks(nil, .connecticut, "us-federal/2") != [])
    }

    @Test func whoeverHasReadTheLimitsHasNotReadWhoHoldsShares() {
        func left(_ read: Digest?, _ now: Digest?, limits: String? = nil, custodian: String? = nil) -> [String] {
            BeforeBooking(
                profile(.connecticut, read), limits: .connecticut, custodian: now, accepted: limits, acceptedCustodian: custodian
            ).options
        }
        #expect(left(nil, nil) == [] && left(plan, plan) == [] && left(plan, nil) == [])
        for read in [nil, other] {
            let asked = ["--accept-custodian \(BeforeBooking.name(of: plan))"]
            #expect(left(read, plan) == asked && left(read, plan, limits: "2") == asked)
            // Of other holders, or of none.
            #expect(left(read, plan, custodian: BeforeBooking.name(of: other)) == asked && left(read, plan, custodian: "") == asked)
            #expect(left(read, plan, custodian: BeforeBooking.name(of: plan)) == [])
        }
        let new = BeforeBooking(OfficerProfile(), limits: .connecticut, custodian: plan, accepted: "2")
        #expect(!new.asksLimits && new.asksCustodian)
        #expect(
            BeforeBooking(OfficerProfile(), limits: .connecticut, custodian: plan).options == [
                "--accept-limits 2", "--accept-custodian \(BeforeBooking.name(of: plan))",
            ])
    }

    /// A booking keeps what was read before it, and of the custodian nothing that was not.
    @Test func aBookingKeepsWhatWasRead() async throws {
        try await withOfficer(tokens: 3) { programme, officer, session in
            let wish = try await session.wish(for: programme.ada.key)
            _ = try await session.book(wish)
            let profile = try officer.state.read().profile
            #expect(profile.acknowledgedLimits == wish.intake.limitsVersion && profile.acknowledgedNotice != nil)
            #expect(profile.acknowledgedCustodian == nil)
            let next = try await session.wish(for: programme.ada.key, skipping: 5)
            _ = try await session.book(BookingWish(terms: next.terms, intake: next.intake, custodian: plan))
            #expect(try officer.state.read().profile.acknowledgedCustodian == plan)
            _ = try await session.book(try await session.wish(for: programme.ada.key, skipping: 10))
            #expect(try officer.state.read().profile.acknowledgedCustodian == plan)
        }
    }
}
