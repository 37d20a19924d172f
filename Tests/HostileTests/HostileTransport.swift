// The hostile server: it has the database and every answer in its hands, and one switch for each attack.

import ProgrammeFixture
import ServiceAPI
import Sodium
import Synchronization
import Trust
import Wire

/// Every attack that a server can try on an officer's tool.
enum Attack: Sendable, Hashable, CustomStringConvertible {
    /// On the signed documents of `GET /v1/trust`.
    case documents(DocumentAttack)
    /// On the clinicians' device lists of `GET /v1/keys`.
    case keys(KeyAttack)
    /// On the public page of openings.
    case openings(OpeningsAttack)
    /// On the board of notices.
    case notices(NoticeAttack)
    /// On what is shown of a booking.
    case booking(BookingAttack)
    /// On the clinicians' sealed messages.
    case messages(MessageAttack)
    /// On the issuing of tokens.
    case tokens(TokenAttack)
    /// On what clinicians are shown of case files.
    case records(RecordAttack)
    /// On the same, for the sake of a member of a case.
    case members(MemberLie)
    /// Bytes that are no answer, to any request; the request is not carried out.
    case bytes(AnswerAttack)
    /// A refusal that is not true.
    case lie(Problem.Kind, after: Bool)
    /// Another certificate than the roster names: a man in the middle.
    case certificate

    var description: String {
        switch self {
        case .documents(let attack): attack.rawValue
        case .keys(let attack): attack.rawValue
        case .openings(let attack): attack.rawValue
        case .notices(let attack): attack.rawValue
        case .booking(let attack): attack.rawValue
        case .messages(let attack): attack.rawValue
        case .tokens(let attack): attack.rawValue
        case .records(let attack): attack.rawValue
        case .members(let lie): lie.rawValue
        case .bytes(let attack): attack.rawValue
        case .lie(let kind, let after): "\(kind.rawValue) \(after ? "after" : "instead of") doing it"
        case .certificate: "certificate"
        }
    }
}

/// Answers as the honest servers do, until an attack is switched on.
final class HostileTransport: Transport {
    /// What the attacker has: keys of their own, everything public, and everything that was ever stored.
    struct Loot: Sendable {
        let programme: Programme
        let stranger: SigningKey
        /// Documents as they were before the newest were imported.
        var earlier: TrustBundle?
        /// Another officer's booking with the same clinicians.
        var otherBookings: [BookingView] = []
        var records = RecordLoot()
        var members = MemberLoot()
    }

    private struct State {
        var attack: Attack?
        var hostile: Set<SideRole> = [.department, .provider]
        var path: String?
        var loot: Loot
        var count = 0
    }

    private let programme: Programme
    private let state: Mutex<State>

    init(_ programme: Programme) throws {
        self.programme = programme
        state = Mutex(State(loot: Loot(programme: programme, stranger: try SigningKey.random())))
    }

    /// - Parameters:
    ///   - sides: which of the two are hostile.
    ///   - path: only requests to it are attacked; `nil` for all that the attack fits.
    func attack(_ attack: Attack, by sides: Set<SideRole> = [.department, .provider], on path: String? = nil) {
        state.withLock { state in
            state.attack = attack
            state.hostile = sides
            state.path = path
            state.count = 0
        }
    }

    func behave() { state.withLock { $0.attack = nil } }

    /// How many requests were attacked since the attack was switched on: a test in which it is 0 has tested nothing.
    var attacked: Int { state.withLock(\.count) }

    func take(_ change: (inout Loot) -> Void) { state.withLock { change(&$0.loot) } }

    var loot: Loot { state.withLock(\.loot) }

    func send(
        _ request: TransportRequest, to address: SideAddress, identity: ServerIdentity
    ) async throws(ServiceError) -> TransportAnswer {
        let side: SideRole = programme.documents.sides.first { $0.addresses.contains(address) }?.role ?? .department
        let (attack, loot) = state.withLock { state in
            (state.hostile.contains(side) && state.path.map { $0 == request.path } ?? true ? state.attack : nil, state.loot)
        }
        guard let attack else { return try await programme.transport.send(request, to: address, identity: identity) }
        do {
            guard let answer = try await attack.answer(request, to: address, identity, loot) else {
                return try await programme.transport.send(request, to: address, identity: identity)
            }
            state.withLock { $0.count += 1 }
            return answer
        } catch let error as ServiceError {
            state.withLock { $0.count += 1 }
            throw error
        } catch {
            preconditionFailure("the attack itself failed: \(error)")
        }
    }
}
