// From an identity nobody knows to a place in the programme: the request for the authority, first contact, the first device list.

import Foundation
import LocalState
import Policies
public import ServiceAPI
import Sodium
public import Trust
public import Wire

/// A programme whose documents were verified, for the clinician to compare with what they were told before it is believed.
public struct FoundProgramme: Sendable {
    public let programme: TrustedProgramme
    let memory: ProgrammeMemory

    /// The six words that stand on the poster and that the authority reads out. Throws `SodiumError.outOfMemory`: without them there is nothing
    /// to compare, and nobody may join.
    public func words() throws -> WordCode { try programme.id.words() }
}

extension ClinicianSession {
    /// The request file that the clinical authority certifies: signed by the identity key, which it proves to be held.
    public func request() throws -> Blob {
        let saved = try state.read()
        let key = try state.rootKey.identityKey(saved.keyring)
        let request = try ClinicianRequest(issued: clock(), identity: key.publicKey, name: saved.name)
        return try SignedDocument(request, signedBy: [key]).blob
    }

    /// Reads the bundle file that the authority hands out. The words must be compared before `join`: nothing else ties it to the programme.
    public static func programme(inBundle file: [UInt8], now: Instant) throws -> FoundProgramme {
        guard let bundle = try? JSONDecoder().decode(TrustBundle.self, from: Data(file)), let first = bundle.charters.first else {
            throw ClinicianError.badInput(.programme)
        }
        let charter = try Unverified<Charter>(first).forItsSigner.body
        guard let id = try? ProgrammeID(firstCharter: charter) else { throw ClinicianError.badInput(.programme) }
        return try FoundProgramme(bundle, id, now: now)
    }

    /// Fetches and verifies the documents from an address and the programme's code, as on a card: no certificate is believed, no secret sent.
    /// - Parameter code: the first four groups of a card; further groups are left out.
    public static func programme(
        at address: SideAddress, code: String, over transport: any Transport, now: Instant
    ) async throws -> FoundProgramme {
        let id = try programmeID(typed: code)
        // The card names the provider's address; whichever side answers, the documents are the same or refused.
        let client = ServiceClient(transport: transport, side: .provider, address: address, identity: .unknownYet)
        return try FoundProgramme(try await client.call(GetTrust.self), id, now: now)
    }

    private static func programmeID(typed code: String) throws -> ProgrammeID {
        for groups in [4, OfficerCard.groupCount] {
            guard let bytes = try? PaperCode.bytes(typed: code, groupCount: groups) else { continue }
            return try ProgrammeID(bytes: Array(bytes.prefix(ProgrammeID.length)))
        }
        throw ClinicianError.badInput(.programme)
    }

    /// Believes the programme from now on. What it says of its operators counts as told: it has to be said before. Throws `otherProgramme` where
    /// another was joined.
    public func join(_ found: FoundProgramme) async throws {
        let now = clock()
        try await state.update { state in
            guard state.keyring.isFirst else { throw ClinicianError.device(.firstDeviceOnly) }
            if let memory = state.memory {
                guard try memory.known(now: now).trusted.id == found.programme.id else { throw ClinicianError.otherProgramme }
                return
            }
            state.memory = found.memory
            state.toldOneOperator = found.programme.rules.singleOperator
        }
        await keepCrisisLines()
    }
}

extension FoundProgramme {
    fileprivate init(_ bundle: TrustBundle, _ id: ProgrammeID, now: Instant) throws {
        memory = try ProgrammeMemory(firstContact: bundle, programme: id, now: now)
        programme = try memory.known(now: now).trusted
    }
}
