// What is to be booked, and with what it is paid.

public import Bookings
public import Wire

public struct BookingWish: Sendable {
    public let terms: BookingTerms
    public let intake: DisclosedIntake
    /// `nil` spends a token.
    public let followUp: FollowUpOffer?
    /// Of the records custodian's plan that the officer has read about; `nil` where they have not, or where there is none.
    public let custodian: Digest?

    public init(terms: BookingTerms, intake: DisclosedIntake, followUp: FollowUpOffer? = nil, custodian: Digest? = nil) {
        self.custodian = custodian
        self.terms = terms
        self.intake = intake
        self.followUp = followUp
    }
}

/// A booking that the server has confirmed.
public struct BookingReceipt: Sendable {
    public let booking: OfficerBooking
    /// Six words that cancel it from any machine.
    public let cancelCode: WordCode
}
