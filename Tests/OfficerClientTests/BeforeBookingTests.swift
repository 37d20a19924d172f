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
        let earlier = ([1, 2] as [UInt32]).map { LimitsReference(id: "us-ct", version: $0) }
        let (federal, tribal) = (LimitsReference.federal, LimitsReference.tribalExample)
        func asks(_ read: LimitsReference?, _ now: LimitsReference, _ accepted: String? = nil) -> [String] {
            let left = BeforeBooking(profile(read), limits: now, custodian: nil, accepted: accepted)
            #expect(left.asksLimits == !left.options.isEmpty && !left.asksCustodian)
            return left.options
        }
        // The first time, and then no more.
        #expect(asks(nil, .connecticut) == ["--accept-limits 3"])
        #expect(asks(nil, .connecticut, "3") == [] && asks(nil, .connecticut, "us-ct/3") == [])
        #expect(asks(.connecticut, .connecticut) == [])
        // A later version.
        for read in earlier {
            #expect(asks(read, .connecticut) == ["--accept-limits 3"])
            #expect(asks(read, .connecticut, "\(read.version)") == ["--accept-limits 3"] && asks(read, .connecticut, "3") == [])
        }
        // Another text, also of the same number: the number alone names neither.
        #expect(federal.version == tribal.version)
        #expect(asks(federal, tribal) == ["--accept-limits us-tribal-example/2"])
        #expect(asks(federal, tribal, "2") == ["--accept-limits us-tribal-example/2"] && asks(federal, tribal, "us-federal/2") != [])
        #expect(asks(federal, tribal, "us-tribal-example/2") == [])
        #expect(asks(nil, .connecticut, "yes") != [] && asks(nil, .connecticut, "us-federal/3") != [])
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
            #expect(left(read, plan) == asked && left(read, plan, limits: "3") == asked)
            // Of other holders, or of none.
            #expect(left(read, plan, custodian: BeforeBooking.name(of: other)) == asked && left(read, plan, custodian: "") == asked)
            #expect(left(read, plan, custodian: BeforeBooking.name(of: plan)) == [])
        }
        let new = BeforeBooking(OfficerProfile(), limits: .connecticut, custodian: plan, accepted: "3")
        #expect(!new.asksLimits && new.asksCustodian)
        #expect(
            BeforeBooking(OfficerProfile(), limits: .connecticut, custodian: plan).options == [
                "--accept-limits 3", "--accept-custodian \(BeforeBooking.name(of: plan))",
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
