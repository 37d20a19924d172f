// Attacks on the issuing of tokens: signatures under another key, repeated answers, answers of the wrong length.

import CryptoExtras
import Foundation
import OfficerClient
import ProgrammeFixture
import ProviderSide
import ServerCore
import ServiceAPI
import Sodium
import Trust
import Wire

@testable import Tokens

enum TokenAttack: String, Sendable, CaseIterable {
    /// A good blind signature under the key of another quarter: a key of one's own marks an officer.
    case otherKey
    case zeros
    case random
    case short
    case long
    case empty
    /// Registration: a cell and quarters that are none.
    case unreadableCell
    case unreadableQuarter

    static let ofRegistration: [TokenAttack] = [.unreadableCell, .unreadableQuarter]
    static var ofTokens: [TokenAttack] { allCases.filter { !ofRegistration.contains($0) } }

    func answer(
        _ request: TransportRequest, _ loot: HostileTransport.Loot, _ honest: () async throws -> TransportAnswer
    ) async throws -> TransportAnswer? {
        let path = Self.ofRegistration.contains(self) ? PostRegistration.route.path : PostTokenRequest.route.path
        guard request.path == path else { return nil }
        switch self {
        case .unreadableCell: return try json(Registration(cell: "", first: "2026-Q4", last: "2027-Q3"))
        case .unreadableQuarter: return try json(Registration(cell: "River towns", first: "soon", last: "2027-Q3"))
        case .otherKey: return try json(TokenIssueAnswer(response: Blob(try signedWithAnotherKey(request, loot.programme))))
        case .zeros: return try json(TokenIssueAnswer(response: Blob([UInt8](repeating: 0, count: TokenResponse.length))))
        case .random: return try json(TokenIssueAnswer(response: Blob(try Randomness.bytes(TokenResponse.length))))
        case .short: return try json(TokenIssueAnswer(response: Blob(try Randomness.bytes(TokenResponse.length - 1))))
        case .long: return try json(TokenIssueAnswer(response: Blob(try Randomness.bytes(TokenResponse.length + 1))))
        case .empty: return try json(TokenIssueAnswer(response: Blob([])))
        }
    }

    private func json(_ answer: some Encodable) throws -> TransportAnswer { .json(Array(try JSONEncoder.service.encode(answer))) }

    private func signedWithAnotherKey(_ request: TransportRequest, _ programme: Programme) throws -> [UInt8] {
        let body = try JSONDecoder().decode(TokenIssueRequest.self, from: Data(request.body))
        let blinded = try TokenRequest(bytes: body.request.bytes).blindedMessage
        let rounds = try TrustEvaluator.firstContact(
            try programme.provider.bundle, programme: programme.documents.programme, now: programme.clock.now
        ).programme.rounds.body
        let keyring = TokenKeyring(programme.provider.side.home)
        for period in rounds.bookingPeriods where period.period.description != body.period {
            // A number may lie above one modulus and below another.
            if let signature = try? keyring.secret(of: period.key).backing.blindSignature(for: blinded) {
                return Array(signature.rawRepresentation)
            }
        }
        return []
    }
}
