// The records custodian's key among clinicians: enough of them open what was wrapped to it, fewer do not, and nobody's false share passes.

import Envelope
import Sodium
import Testing
import Wire

@testable import Sealing

@Suite struct CustodianRecoveryTests {
    let holders: [Colleague]
    let plan: RecoveryPlan
    let shares: [RecoveryShare]

    init() throws {
        let holders = try (0..<5).map { _ in try Colleague() }
        self.holders = holders
        (plan, shares) = try CustodianRecovery.found(among: holders.map(\.identity), threshold: 3)
    }

    @Test func threeOfFiveOpenWhatWasWrappedForTheCustodian() throws {
        let practice = try Practice()
        let signatories = Signatories(devices: practice.everybody, custodians: [plan.custodian])
        let sealed = try SealedRecord<OrdinaryRecord>.seal(
            practice.entry("kept"), as: .random(), by: practice.ada.author(),
            to: [practice.ada.addressed, AddressedRecipient(custodian: plan.custodian)], fetchers: [practice.ada.identity]
        )
        for chosen in [[0, 1, 2], [4, 2, 0], [1, 3, 4], [0, 1, 2, 3, 4], [2, 2, 3, 4]] {
            let custodian = try CustodianRecovery.recover(plan, from: chosen.map { shares[$0] })
            #expect(custodian.wrong.isEmpty)
            let opening = try sealed.open(as: RecordReader(custodian: custodian), trusting: signatories, firstSeen: Practice.now)
            #expect(try opening.requireVerified().entry.content == Array("kept".utf8))
        }
    }

    /// Ada is gone; three colleagues hand her case over to Cleo, who was no member. Nobody does that without the signing key of the shares.
    @Test func theCustodianHandsACaseOver() throws {
        let practice = try Practice()
        let (ada, cleo) = (practice.ada, practice.cleo)
        let signatories = Signatories(devices: practice.everybody, custodians: [plan.custodian])
        let sealed = try SealedRecord<OrdinaryRecord>.seal(
            practice.entry("kept"), as: .random(), by: ada.author(),
            to: [ada.addressed, AddressedRecipient(custodian: plan.custodian)], fetchers: [ada.identity]
        )
        let custodian = try CustodianRecovery.recover(plan, from: Array(shares.prefix(3)))
        func handedOver(by custodian: RecoveredCustodian, trusting signatories: Signatories) throws -> SealedRecord<OrdinaryRecord> {
            let grant = try sealed.grant(
                to: [cleo.addressed], fetchers: [cleo.identity], by: RecordGrantor(custodian: custodian), trusting: signatories,
                at: Practice.now
            )
            return try sealed.with([grant])
        }
        let opened = try practice.open(handedOver(by: custodian, trusting: signatories), as: cleo, trusting: signatories)
        #expect(opened.grantedBy == custodian.keys.signing)
        #expect(opened.admitted == [.clinician(cleo.identity)])
        #expect(opened.author == ada.identity)
        // Known to the custodian alone: for a reader whose roster names no custodian, or another, nobody has handed anything over.
        let handed = try handedOver(by: custodian, trusting: signatories)
        #expect(throws: SealingError.unknownDevice) { try practice.open(handed, as: cleo) }
        // The sealing key without the signing key, as somebody would have it who was deceived about one of the two.
        let keys = CustodianKeys(sealing: plan.custodian.sealing, signing: cleo.device.publicKey)
        let confused = Signatories(devices: practice.everybody, custodians: [keys])
        #expect(throws: SealingError.unknownDevice) { try practice.open(handed, as: cleo, trusting: confused) }
        let stranger = try RecoveredCustodian(SecretBytes.random(count: 32))
        #expect(throws: SealingError.cannotOpen) { try handedOver(by: stranger, trusting: signatories) }
    }

    @Test(arguments: [[], [0], [0, 1], [3, 3, 3], [4, 4, 2]]) func tooFewSharesAreCounted(chosen: [Int]) {
        let error = RecoveryError.sharesMissing(right: Set(chosen).count, needed: 3, wrong: [])
        #expect(throws: error) { try CustodianRecovery.recover(plan, from: chosen.map { shares[$0] }) }
    }

    private func altered(_ share: RecoveryShare, byte: Int = 0, place: UInt8? = nil) throws -> RecoveryShare {
        var bytes = share.value.withBytes { Array($0) }
        bytes[byte] ^= place == nil ? 1 : 0
        return RecoveryShare(custodian: share.custodian, place: place ?? share.place, value: try SecretBytes(wiping: &bytes))
    }

    /// Attack class 22.
    @Test func aWrongShareIsDetectedAndItsHolderNamed() throws {
        for byte in [0, 15, 31] {
            let wrong = try altered(shares[1], byte: byte)
            #expect(throws: RecoveryError.wrongShare) { try wrong.check(against: plan) }
            #expect(throws: RecoveryError.sharesMissing(right: 2, needed: 3, wrong: [holders[1].identity])) {
                try CustodianRecovery.recover(plan, from: [shares[0], wrong, shares[4]])
            }
            let custodian = try CustodianRecovery.recover(plan, from: [shares[0], wrong, shares[4], shares[3]])
            #expect(custodian.wrong == [holders[1].identity])
            #expect(custodian.keys == plan.custodian)
        }
        let moved = try altered(shares[1], place: 3)
        #expect(throws: RecoveryError.wrongShare) { try moved.check(against: plan) }
        for place in [0, 6, 255] as [UInt8] {
            let outside = try altered(shares[1], place: place)
            #expect(throws: RecoveryError.otherShare) { try outside.check(against: plan) }
        }
    }

    @Test func sharesOfAnotherSplittingDoNotMix() throws {
        let (_, others) = try CustodianRecovery.found(among: holders.map(\.identity), threshold: 3)
        #expect(throws: RecoveryError.otherShare) { try CustodianRecovery.recover(plan, from: [shares[0], shares[1], others[2]]) }
    }

    /// A plan whose commitments are right for its shares and whose key is not.
    @Test func aPlanThatIsFalseFromTheStartIsFoundOut() throws {
        let other = try RecoveredCustodian(SecretBytes.random(count: 32)).keys
        let claimed = try shares.map { share in
            RecoveryShare(custodian: other, place: share.place, value: try share.value.copy())
        }
        let falsePlan = try RecoveryPlan(
            custodian: other, threshold: 3, holders: plan.holders, commitments: claimed.map { try $0.commitment() }
        )
        #expect(throws: RecoveryError.wrongKey) { try CustodianRecovery.recover(falsePlan, from: claimed) }
    }

    @Test func aShareTravelsSealedToItsHolder() throws {
        for (holder, share) in zip(holders, shares) {
            let sealed = try share.sealed(to: holder.subkey.publicKey)
            let read = try SealedRecoveryShare(canonicalBytes: sealed.canonicalBytes)
            #expect(read == sealed)
            let opened = try read.open(with: holder.subkey, plan: plan)
            #expect(opened.place == share.place)
            let isTheSame = opened.value.isEqual(to: share.value)
            #expect(isTheSame)
            #expect(throws: RecoveryError.otherShare) { try read.open(with: SealingKey.random(), plan: plan) }
        }
        // One holder's share sealed to another's key is that holder's share, and one in another's place is none.
        let swapped = SealedRecoveryShare(
            custodian: plan.custodian, place: 2, box: try shares[0].sealed(to: holders[1].subkey.publicKey).box
        )
        #expect(throws: RecoveryError.wrongShare) { try swapped.open(with: holders[1].subkey, plan: plan) }
    }

    @Test func aPlanHasThreeHoldersAndAThresholdOfTwoAtLeast() throws {
        let people = try (0..<33).map { _ in try SigningKey.random().publicKey }
        for (count, threshold) in [(2, 2), (3, 1), (3, 0), (3, -1), (3, 4), (33, 2), (0, 0), (3, 300)] {
            #expect(throws: RecoveryError.unfitPlan) {
                try CustodianRecovery.found(among: Array(people.prefix(count)), threshold: threshold)
            }
        }
        #expect(throws: RecoveryError.unfitPlan) {
            try CustodianRecovery.found(among: [people[0], people[1], people[0]], threshold: 2)
        }
        for (count, threshold) in [(3, 2), (3, 3), (32, 2), (32, 32)] {
            let (plan, shares) = try CustodianRecovery.found(among: Array(people.prefix(count)), threshold: threshold)
            #expect(try RecoveryPlan(canonicalBytes: plan.canonicalBytes) == plan)
            #expect(try CustodianRecovery.recover(plan, from: shares).keys == plan.custodian)
        }
        for altered in [UInt8(0), 1, 6] {
            var bytes = plan.canonicalBytes
            bytes[4 + RecoveryPlan.domain.utf8.count + 2 + 64] = altered
            #expect(throws: WireError(.invalidValue, "")) { try RecoveryPlan(canonicalBytes: bytes) }
        }
    }

    @Test func printingAShareShowsNothingOfIt() {
        var dumped = ""
        dump(shares[0], to: &dumped)
        let value = shares[0].value.withBytes { Array($0) }
        #expect(!dumped.contains("\(value[0]), \(value[1])"))
        #expect(!"\(shares[0])".contains("\(value[0]), \(value[1])"))
    }
}
