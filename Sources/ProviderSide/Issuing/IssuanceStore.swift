// What a store of codes and issued tokens must be able to do, whatever database it uses.

public import Sodium
public import Tokens
public import Trust
public import Wire

/// Each method is one whole state change: it happens completely and durably, or not at all. Any implementation must pass the test body
/// `issuanceStoreBehaves`.
///
/// A store knows which code fetched which tokens, blinded. Nothing in it is ever seen by, or comes from, the side where tokens are spent.
public protocol IssuanceStore: Sendable {
    /// Adds the codes that are not there yet, of all registers or of none.
    ///
    /// - Parameter limits: how many codes the signed rounds say were issued for each cell and year. Throws `unknownYear` for another cell or
    ///   other quarters, `tooManyCodes` where a year would have more, and `overlappingCodes` where two years of a cell would share a quarter.
    /// - Returns: how many codes were new.
    func add(_ registers: [CodeRegister], limits: [CodeAllotment: Int]) async throws -> Int

    /// Registers a key for a code. The same key again gives the same answer again.
    ///
    /// - Parameter quarter: the present one; a code whose last quarter is over is unknown.
    func register(_ key: SigningPublicKey, code: Digest, in quarter: PeriodID) async throws -> CodeAllotment

    /// What is recorded for a key and a place; `nil` for a key that no code registered.
    func record(of place: TokenPlace, for key: SigningPublicKey) async throws -> IssuanceRecord?

    /// Counts a response and records it, before it leaves, as `IssuanceLedger` decides about what is recorded now.
    ///
    /// Throws `notRegistered`, `noSuchPlace` or `exhausted`.
    /// - Returns: the recorded response: the given one, or that of an earlier request with the same bytes.
    func issue(
        _ response: TokenResponse,
        to request: TokenRequest,
        at place: TokenPlace,
        for key: SigningPublicKey,
        allowance: TokenAllowance
    ) async throws -> TokenResponse

    /// Deletes what was issued for quarters before this one, and codes whose last quarter is before it.
    func forget(before quarter: PeriodID) async throws
}

/// What is recorded about one place under one key.
public struct IssuanceRecord: Sendable, Hashable {
    public let allotment: CodeAllotment
    public let answered: Answered?
    /// By this key for this purpose, over all periods.
    public let reissuesUsed: Int

    public struct Answered: Sendable, Hashable {
        public let entry: IssuanceLedger.Entry
        public let response: TokenResponse

        public init(entry: IssuanceLedger.Entry, response: TokenResponse) {
            self.entry = entry
            self.response = response
        }
    }

    public init(allotment: CodeAllotment, answered: Answered?, reissuesUsed: Int) {
        self.allotment = allotment
        self.answered = answered
        self.reissuesUsed = reissuesUsed
    }

    /// A place of another cell or period than the code's is none, whoever asks the store.
    ///
    /// - Parameter request: SHA-256 of the request.
    public func decision(on place: TokenPlace, _ request: Digest, allowance: TokenAllowance) -> IssuanceLedger.Decision {
        guard place.period.fits(place.purpose), allotment.covers(place.period) else { return .refuse(.noSuchPlace) }
        return IssuanceLedger.decide(
            index: place.index,
            allowance: allowance[place.purpose],
            request: request,
            recorded: answered?.entry,
            reissuesUsed: reissuesUsed
        )
    }
}
