// From a paper card to a sealed state that can book: first contact without a secret, then the code, then the tokens.

import LocalState
import Policies
public import ServiceAPI
import Sodium
import Tokens
public import Trust
public import Wire

/// What a first contact found, for the officer to compare with the poster before anything secret is sent.
public struct FirstContact: Sendable {
    public let card: OfficerCard
    public let programme: TrustedProgramme
    let memory: ProgrammeMemory

    /// The six words that stand on the poster. Throws `SodiumError.outOfMemory`: without them there is nothing to compare, and nobody may go on.
    public func words() throws -> WordCode { try programme.id.words() }
}

extension OfficerSession {
    /// Fetches and verifies the programme's documents from nothing but the card. The server's certificate is not believed, and no secret is
    /// sent.
    public static func contact(_ card: OfficerCard, over transport: any Transport, now: Instant) async throws -> FirstContact {
        let client = ServiceClient(transport: transport, side: .provider, address: card.address, identity: .unknownYet)
        let bundle = try await client.call(GetTrust.self)
        let memory = try ProgrammeMemory(firstContact: bundle, programme: card.programme, now: now)
        return FirstContact(card: card, programme: try memory.known(now: now).trusted, memory: memory)
    }

    /// Saves the card and the programme. A further card of the same programme, next year's or one instead of a lost one, joins the first: bookings,
    /// tokens and what was seen of the programme stay. What a first card's programme says of its operators counts as told: it has to be said before.
    /// Throws `alreadyEnrolled` where a card is being registered, or the card is another programme's.
    public func begin(_ contact: FirstContact) async throws {
        let key = try KeyID.random()
        let known = try state.read().memory.map { try programmes.programme(of: $0, now: clock()).trusted.id }
        try await state.update { state in
            if let present = state.registration {
                guard present.isRegistered, known == contact.programme.id else { throw OfficerError.alreadyEnrolled }
                state.earlierRegistrations.append(present)
            } else {
                state.memory = contact.memory
                state.toldOneOperator = contact.programme.rules.singleOperator
            }
            state.registration = OfficerState.Registration(key: key, code: Blob(contact.card.code.bytes))
        }
        await keepCrisisLines()
    }

    /// Sends the code to the provider side, under a fresh key. Sent again after a crash, it gives the same answer.
    /// Throws `programmeNotCurrent` where the documents have expired or no fresh timestamp was seen: an old roster may name a provider who is none
    /// any more.
    public func register() async throws {
        let saved = try state.read()
        guard let registration = saved.registration else { throw OfficerError.notEnrolled }
        guard let code = registration.code else { return }
        let programme = try await programme()
        guard (try? programme.trusted.requireCurrent(at: clock())) != nil else { throw OfficerError.programmeNotCurrent }
        let client = try programme.client(for: .provider, over: transport)
        voice.speak(as: .issuance(registration.key))
        do {
            let key = try state.rootKey.issuanceKey(registration.key)
            let answer = try await client.call(PostRegistration.self, RegisterRequest(code: code), by: key, at: now(saved))
            // An answer that leads nowhere must not use up the code.
            guard (try? CodeAllotment(cell: answer.cell, first: answer.first, last: answer.last)) != nil else {
                throw ServiceError.badAnswer
            }
            try await state.update { state in
                state.registration?.code = nil
                state.registration?.cell = answer.cell
                state.registration?.first = answer.first
                state.registration?.last = answer.last
                state.lastIssuanceAct = now(saved)
            }
        } catch let error as ServiceError where error.problem == .codeUsed {
            throw OfficerError.codeUsed
        } catch let error as ServiceError where error.problem == .codeUnknown {
            throw OfficerError.codeUnknown
        }
    }

    /// Forgets a registration whose code was refused, so that another card can be used. Bookings stay.
    public func discardRefusedCard() async throws {
        try await state.update { state in
            guard state.registration?.code != nil else { return }
            state.registration = state.earlierRegistrations.popLast()
        }
    }
}
