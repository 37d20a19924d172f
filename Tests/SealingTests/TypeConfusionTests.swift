// An object of one kind is never taken for one of another, by its frame, by its seal or by what is inside (attack class 12).

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

@Suite struct TypeConfusionTests {
    let pair: Correspondence
    /// One sealed object of each kind, all to one key, so that only the kind can refuse.
    let objects: [ObjectType: SealedObject]

    init() throws {
        pair = try Correspondence()
        let key = pair.subkey.publicKey
        var officer = MessageThread()
        objects = [
            .intake: try pair.sealed(pair.intake()).object,
            .officerMessage: try pair.write("hello", after: &officer).object,
            .clinicianMessage: try Sealed.seal(
                try ClinicianMessage.answering("hello"), signedBy: pair.device, to: key, in: pair.conversation, after: MessageThread()
            ).object,
        ]
    }

    @Test(arguments: ObjectType.allCases, ObjectType.allCases)
    func objectOfOtherTypeIsRefused(type: ObjectType, expected: ObjectType) throws {
        let object = try #require(objects[type])
        if type == expected {
            #expect(throws: Never.self) { try open(object, as: expected) }
        } else {
            #expect(throws: SealingError.wrongType) { try open(object, as: expected) }
        }
    }

    /// The frame rewritten to the kind that is expected: the seal was made for another.
    @Test(arguments: ObjectType.allCases, ObjectType.allCases)
    func aRelabelledObjectIsRefused(type: ObjectType, expected: ObjectType) throws {
        guard type != expected else { return }
        let object = try #require(objects[type])
        let relabelled = try SealedObject(
            type: expected, recipient: expected.namesRecipient ? pair.subkey.publicKey : nil, number: object.number,
            wrappedKey: object.wrappedKey, body: object.body
        )
        #expect(throws: SealingError.cannotOpen) { try open(relabelled, as: expected) }
    }

    /// The content of one kind sealed as another by somebody who may seal: the domain inside refuses.
    @Test(arguments: ObjectType.allCases, ObjectType.allCases)
    func contentOfAnotherKindInsideIsRefused(type: ObjectType, expected: ObjectType) throws {
        guard type != expected else { return }
        let bytes = try content(of: #require(objects[type]))
        #expect(throws: SealingError.unreadable) { try open(try seal(bytes, as: expected), as: expected) }
    }

    private func open(_ object: SealedObject, as type: ObjectType) throws {
        let conversation = pair.conversation
        switch type {
        case .intake: _ = try Sealed<Intake>(object).open(with: pair.subkey, in: conversation, sequence: 0, announced: object.digest)
        case .officerMessage: _ = try Sealed<OfficerMessage>(object).open(with: pair.subkey, in: conversation)
        case .clinicianMessage:
            _ = try Sealed<ClinicianMessage>(object).open(
                with: pair.subkey, in: conversation, devices: [pair.device.publicKey, pair.booking.publicKey]
            )
        }
    }

    private func seal(_ bytes: [UInt8], as type: ObjectType) throws -> SealedObject {
        let key = pair.subkey.publicKey
        return switch type {
        case .intake: try Sealed<Intake>.seal(bytes, to: key, in: pair.conversation, number: 0).object
        case .officerMessage: try Sealed<OfficerMessage>.seal(bytes, to: key, in: pair.conversation, number: 0).object
        case .clinicianMessage: try Sealed<ClinicianMessage>.seal(bytes, to: key, in: pair.conversation, number: 0).object
        }
    }

    private func content(of object: SealedObject) throws -> [UInt8] {
        switch object.type {
        case .intake: try Sealed<Intake>(object).openBytes(with: pair.subkey, in: pair.conversation)
        case .officerMessage: try Sealed<OfficerMessage>(object).openBytes(with: pair.subkey, in: pair.conversation)
        case .clinicianMessage: try Sealed<ClinicianMessage>(object).openBytes(with: pair.subkey, in: pair.conversation)
        }
    }
}
