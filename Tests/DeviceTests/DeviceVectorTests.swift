// The permanent vectors of the three files between devices: what version 1 wrote is read for ever as it was meant.
//
// RESPITE_WRITE_VECTORS=1 writes the file where it is not there yet. None is ever written over: version 1 stays what it was.

import CaseVault
import Envelope
import Foundation
import LocalState
import ProgrammeFixture
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import ClinicianClient

/// A file of `Tests/DeviceVectors`: what went over the stick, the one secret that opens it, and what is in it. Everything in hexadecimal but texts.
struct DeviceVector: Codable, Equatable {
    struct Subkey: Codable, Equatable {
        let key: String
        let seed: String
        let start: Int64
        let end: Int64
        let isCurrent: Bool
    }

    let invitation: Blob
    let request: Blob
    let welcome: Blob
    /// Of the X25519 key pair that the request names.
    let linkSeed: String

    let programme: String
    let clinician: String
    let name: String
    let device: String
    /// Compared on the two screens.
    let words: String
    let listVersion: UInt64
    let subkeys: [Subkey]
    /// `year × 10 + quarter`.
    let chainStart: UInt32
    let chainSeed: String
    let hasLock: Bool
    /// The holder's place, and the share's bytes as the link key opens them.
    let sharePlace: UInt8
    let share: String

    /// Reads the three files anew.
    /// - Parameter root: of any device: seeds are kept under it.
    init(_ invitation: Blob, _ request: Blob, _ welcome: Blob, linkSeed seed: [UInt8], root: RootKey) throws {
        var copy = seed
        let link = try SealingKey(seed: SecretBytes(wiping: &copy))
        let invited = try ClinicianSession.invitation(invitation.bytes)
        let asked = try Unverified<DeviceRequest>(request).verifiedAsSelfSigned().body
        let answer = try Unverified<DeviceWelcome>(welcome).verified(bySoleKey: invited.clinician).body
        let opened = try answer.open(with: link, root: root)
        let sealed = try SealedRecoveryShare(canonicalBytes: try #require(opened.contents.share).bytes)
        let list = try SignedDocument<DeviceList>.body(of: opened.contents.list)
        try #require(asked.link == link.publicKey && asked.clinician == invited.clinician && asked.programme == invited.programme)
        try #require(answer.header == DeviceWelcome.Header(answering: asked, list: list.pin, issued: answer.header.issued))
        self.invitation = invitation
        self.request = request
        self.welcome = welcome
        linkSeed = Hex.encode(seed)
        programme = Hex.encode(invited.programme.bytes)
        clinician = Hex.encode(invited.clinician.bytes)
        name = opened.contents.name
        device = Hex.encode(asked.device.bytes)
        words = try asked.words().description
        listVersion = list.version
        subkeys = try opened.subkeys.map { subkey in
            Subkey(
                key: Hex.encode(try root.subkey(subkey).publicKey.bytes),
                seed: try root.subkeySeed(subkey).secret.withBytes { Hex.encode(Array($0)) }, start: subkey.span.start.seconds,
                end: subkey.span.end.seconds, isCurrent: subkey.isCurrent)
        }
        chainStart = opened.chain.next.number
        chainSeed = try opened.chain.openSeed(root).secret.withBytes { Hex.encode(Array($0)) }
        hasLock = opened.contents.lock != nil
        sharePlace = sealed.place
        share = try link.unwrap(sealed.box.bytes).withBytes { Hex.encode(Array($0)) }
    }
}

struct DeviceVectorTests {
    private static let folder = PackageRoot.url.appendingPathComponent("Tests/DeviceVectors/version1", isDirectory: true)

    private func root(_ folder: TemporaryDirectory) async throws -> RootKey {
        try await DeviceScene.create(try ClinicianState(name: "Dana", now: Programme.start), in: folder.path + "/state").rootKey
    }

    @Test func theFilesOfVersion1AreReadAsTheyWereMeant() async throws {
        let folder = try TemporaryDirectory()
        let root = try await root(folder)
        let files = try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
        #expect(!files.isEmpty)
        for file in files {
            let known = try JSONDecoder().decode(DeviceVector.self, from: try Data(contentsOf: file))
            let seed = try Hex.decode(known.linkSeed)
            #expect(try DeviceVector(known.invitation, known.request, known.welcome, linkSeed: seed, root: root) == known)
            // Of what is read, not a byte is written otherwise.
            #expect(try SignedDocument<DeviceWelcome>.body(of: known.welcome).canonicalBytes.count < known.welcome.bytes.count)
            for (bytes, again) in [
                (known.invitation.bytes, try Unverified<DeviceInvitation>(known.invitation).verifiedAsSelfSigned().body.canonicalBytes),
                (known.request.bytes, try Unverified<DeviceRequest>(known.request).verifiedAsSelfSigned().body.canonicalBytes),
                (known.welcome.bytes, try SignedDocument<DeviceWelcome>.body(of: known.welcome).canonicalBytes),
            ] {
                #expect(Data(bytes).range(of: Data(again)) != nil)
            }
        }
    }

    /// With everything that a welcome can carry.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["RESPITE_WRITE_VECTORS"] == "1"))
    func theFilesAreWrittenWhereThereAreNone() async throws {
        let file = Self.folder.appendingPathComponent("addition.json")
        guard !FileManager.default.fileExists(atPath: file.path) else { return }
        try await DeviceScene.run { scene in
            _ = try await scene.walkIn(scene.first, "Sam")
            _ = try await scene.first.vault().psychotherapyKey(passphrase: try DeviceScene.passphrase(), cost: .interactive)
            _ = try await scene.holdShare()
            _ = try await scene.first.rotateSubkeys()
            let invitation = try await scene.first.invitation()
            let second = try await scene.invited("second", invitation)
            let request = try await second.requestAddition()
            let pending = try #require(try second.state.read().keyring.request)
            let seed = try second.state.rootKey.derive("respite.clinician.link", pending.link.bytes).secret.withBytes { Array($0) }
            let welcome = try await scene.welcome(request)
            let vector = try DeviceVector(invitation, request.file, welcome, linkSeed: seed, root: second.state.rootKey)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try (encoder.encode(vector) + Data("\n".utf8)).write(to: file)
        }
    }
}
