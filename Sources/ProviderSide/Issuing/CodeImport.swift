// Taking in the codes that the authority printed: digests, signed, and no more of them than the rounds say.

internal import Foundation
internal import Policies
public import ServerCore
internal import Tokens
internal import Trust
internal import Wire

/// The provider's part of `respite-server import`, after the documents themselves.
public struct CodeImport: Sendable {
    private let trust: TrustKeeper
    private let store: any IssuanceStore

    public init(_ side: Side) { self.init(trust: side.trust, store: SQLiteIssuanceStore(side.database)) }

    init(trust: TrustKeeper, store: any IssuanceStore) {
        self.trust = trust
        self.store = store
    }

    /// Takes in all registers of the file, or none. The same file again changes nothing.
    ///
    /// Throws `notFounded` before a programme is imported, and `documentRefused` for a file that is none, for a register without the clinical
    /// signers' signatures or of another programme, for quarters that the signed rounds name no cards for, for quarters in which the cell has
    /// codes of another year already, and for more codes than the rounds say were issued.
    /// - Parameter json: `CodeRegisters`.
    /// - Returns: how many codes were new.
    public func run(_ json: [UInt8]) async throws -> Int {
        guard let programme = trust.programme else { throw ServerError(.notFounded) }
        guard let file = try? JSONDecoder().decode(CodeRegisters.self, from: Data(json)) else {
            throw ServerError(refusing: .cardsUnreadable)
        }
        let registers = try file.registers.map { try Self.verified($0, in: programme) }
        let years = programme.rounds.body.cells.flatMap { cell in
            cell.years.map { (CodeAllotment(cell: cell.name, first: $0.first, last: $0.last), $0.codes) }
        }
        do {
            return try await store.add(registers, limits: Dictionary(years, uniquingKeysWith: { first, _ in first }))
        } catch IssuanceRefusal.unknownYear {
            throw ServerError(refusing: .cardsNotNamed)
        } catch IssuanceRefusal.overlappingCodes {
            throw ServerError(refusing: .cardsOverlap)
        } catch IssuanceRefusal.tooManyCodes {
            throw ServerError(refusing: .tooManyCards)
        }
    }

    private static func verified(_ blob: Blob, in programme: TrustedProgramme) throws(ServerError) -> CodeRegister {
        do throws(TrustError) {
            let register = try Unverified<CodeRegister>(blob).verified(by: programme.charters.current, in: .clinical).body
            guard register.programme == programme.id else { throw TrustError(.wrongProgramme) }
            return register
        } catch {
            throw ServerError(refusing: error)
        }
    }
}
