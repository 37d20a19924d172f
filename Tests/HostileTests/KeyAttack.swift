// Attacks on the clinicians' device lists: a key of the attacker's in the place to which officers seal.

import ProgrammeFixture
import Sodium
import Wire

@testable import Trust

enum KeyAttack: String, Sendable, CaseIterable {
    /// The attacker's subkey, under the honest signature.
    case subkeySwapped
    /// The same, signed with a key of the attacker's.
    case listSignedByStranger
    /// One clinician's list signed by another.
    case listSignedByColleague
    case newerFormat
    case rosterInPlaceOfList
    case listCut
    /// The zero point, at which every sealed box opens for everybody; signed by a clinician who was tricked into it.
    case lowOrderSubkey
    case olderList
    case otherListOfSameVersion
    case listOfUnknownClinician

    var refusal: TrustError {
        switch self {
        case .subkeySwapped: TrustError(.badSignature, .deviceList)
        case .listSignedByStranger, .listSignedByColleague: TrustError(.unknownSigner, .deviceList)
        case .newerFormat: TrustError(.unknownFormat, .deviceList)
        case .rosterInPlaceOfList: TrustError(.wrongDocument, .deviceList)
        case .listCut, .lowOrderSubkey: TrustError(.malformed, .deviceList)
        case .olderList: TrustError(.rolledBack, .deviceList)
        case .otherListOfSameVersion: TrustError(.forked, .deviceList)
        case .listOfUnknownClinician: TrustError(.clinicianUnknown, .deviceList)
        }
    }

    /// Refused only by somebody who has seen newer or other lists.
    static let needMemory: [KeyAttack] = [.olderList, .otherListOfSameVersion]
    static var atFirstSight: [KeyAttack] { allCases.filter { !needMemory.contains($0) } }

    /// The honest lists with one of Ada's replaced; she has published version 2.
    func lists(from honest: [Blob], _ loot: HostileTransport.Loot) throws -> [Blob] {
        let (ada, programme) = (loot.programme.ada, loot.programme.documents.programme)
        return try honest.map { blob in
            let list = try Unverified<DeviceList>(blob).forItsSigner
            guard list.body.clinician == ada.key else { return blob }
            return try bent(list, ada, programme, loot)
        }
    }

    private func bent(
        _ list: SignedDocument<DeviceList>, _ ada: TestClinician, _ programme: ProgrammeID, _ loot: HostileTransport.Loot
    ) throws -> Blob {
        let mine = try SealingKey.random().publicKey
        let body = list.body.canonicalBytes
        switch self {
        case .subkeySwapped:
            return list.carrying(body.replacing(ada.subkey.publicKey.bytes, with: mine.bytes))
        case .listSignedByStranger:
            return try SignedDocument(try ada.devices(programme, version: 3, subkey: mine), signedBy: [loot.stranger]).blob
        case .listSignedByColleague:
            return try SignedDocument(try ada.devices(programme, version: 3, subkey: mine), signedBy: [loot.programme.ben.identity]).blob
        case .newerFormat:
            return list.carrying(list.body.claiming(version: DeviceList.version + 1))
        case .rosterInPlaceOfList:
            return try SignedDocument(try loot.programme.documents.roster([ada.entry]), signedBy: [loot.programme.documents.clinical]).blob
        case .listCut:
            return Blob(Array(list.bytes.dropLast(7)))
        case .lowOrderSubkey:
            let zero = body.replacing(ada.subkey.publicKey.bytes, with: [UInt8](repeating: 0, count: SealingPublicKey.length))
            let signature = SignatureEntry(signer: ada.key, signature: try ada.identity.sign(zero))
            return Blob(SignedEnvelope(body: zero, signatures: [signature]).canonicalBytes)
        case .olderList:
            return try SignedDocument(try ada.devices(programme, version: 1), signedBy: [ada.identity]).blob
        case .otherListOfSameVersion:
            return try SignedDocument(try ada.devices(programme, version: 2, subkey: mine), signedBy: [ada.identity]).blob
        case .listOfUnknownClinician:
            let ghost = try TestClinician("Cleo Ghost")
            return try SignedDocument(try ghost.devices(programme), signedBy: [ghost.identity]).blob
        }
    }
}
