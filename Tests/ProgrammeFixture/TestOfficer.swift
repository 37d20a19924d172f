// An officer's device: a sealed state in a directory of its own, and the session that every command of `respite` works with.

import Bookings
import Foundation
public import LocalState
public import OfficerClient
import Scheduling
public import ServiceAPI
public import Sodium
public import TestSupport
public import Trust
import Wire

public struct TestOfficer: Sendable {
    public static let passphrase = "correct horse battery staple"

    public let directory: TemporaryDirectory
    public let state: OpenState<OfficerState>
    public let card: OfficerCard
    public let clock: SettableClock

    /// A fresh state that knows no programme.
    public init(_ programme: Programme, card: Int = 0, files: any FileOperations = SystemFiles()) async throws {
        directory = try TemporaryDirectory()
        clock = programme.clock
        self.card = programme.cards[card]
        let file = StateFile<OfficerState>(in: StateDirectory(directory.path + "/state"), kind: .officer, files: files)
        var text = Array(Self.passphrase.utf8)
        state = try await file.create(OfficerState(), passphrase: try Passphrase.normalised(wiping: &text), cost: .interactive).state
    }

    public func session(over transport: any Transport) -> OfficerSession {
        let clock = clock
        return OfficerSession(state: state, transport: transport, clock: { clock.now })
    }

    /// As `respite enroll` goes, from the card to the tokens.
    @discardableResult
    public func enrol(over transport: any Transport, tokens: Bool = true) async throws -> OfficerSession {
        let session = session(over: transport)
        if try state.read().registration == nil {
            try await session.begin(try await OfficerSession.contact(card, over: transport, now: clock.now))
        }
        try await session.register()
        _ = try await session.refresh()
        try await state.update { $0.profile.department = "Harbor" }
        if tokens { try await session.fetchTokens() }
        return session
    }

    /// The state as it is on disk, as comparable text.
    public func snapshot() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        return String(decoding: try encoder.encode(try state.read()), as: UTF8.self)
    }
}

extension OfficerSession {
    /// The first opening of a clinician, as a wish to book it.
    public func wish(for clinician: SigningPublicKey, skipping: Int = 0, followUp: FollowUpOffer? = nil) async throws -> BookingWish {
        var search = FindWish()
        search.clinician = clinician
        search.includesShifts = true
        let openings = try await find(search).suggestions
        guard let suggestion = openings.dropFirst(skipping).first else { throw OfficerError.slotNotOffered }
        return BookingWish(
            terms: BookingTerms(
                clinician: clinician,
                span: suggestion.opening.span,
                kind: suggestion.opening.kind,
                purpose: suggestion.opening.purpose,
                modality: .video
            ),
            intake: Secrets.intake,
            followUp: followUp
        )
    }

}
