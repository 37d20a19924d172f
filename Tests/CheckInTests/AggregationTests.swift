// What both sides count together is what was answered; what is malformed or tampered with is refused, and the rest stands.

import PrivateAggregation
import RoundResults
import Sodium
import TestSupport
import Testing
import Tokens
import Trust
import Wire

@testable import CheckIn

struct AggregationTests {
    @Test func honestAnswersAddUpExactly() throws {
        var generator = SeededGenerator(seed: 20_264)
        let stand = try Stand()
        var sums = (stand.department.aggregation.emptySums, stand.provider.aggregation.emptySums)
        let answers = try (0..<60).map { _ in try Stand.answers(&generator) }
        for answer in answers {
            let counted = try stand.judge(try stand.checkIn(answer))
            try sums.0.add(counted.department)
            try sums.1.add(counted.provider)
        }
        #expect(try stand.total(sums.0, sums.1) == Stand.tally(answers))
    }

    @Test func noMoreThanThreeStressorsCanBeNamed() {
        #expect(throws: CheckInError.tooManyStressors) {
            try CheckInAnswers(stress: .much, stressors: [.money, .health, .staffing, .traumaticCall], safety: .no)
        }
    }

    enum Cheat: String, CaseIterable, CustomTestStringConvertible {
        case twoLevelsOfStress, fourStressors, hundredInOneOption, noAnswerAtAll
        var testDescription: String { rawValue }
    }

    /// A device that does not keep to the form: its shares add up to something else than an answer.
    @Test(arguments: Cheat.allCases) func whatIsNoAnswerIsRefused(_ cheat: Cheat) throws {
        let stand = try Stand()
        let answers = try CheckInAnswers(stress: .notAtAll, stressors: [.money, .health, .staffing], safety: .yes)
        let aggregation = stand.department.aggregation
        let report = try ReportID(bytes: try Randomness.bytes(16))
        var shares = try aggregation.split({ try answers.measurement(of: $0) }, report) { try Randomness.bytes($0) }
        switch cheat {
        case .twoLevelsOfStress: try shares.department[0].addToElement(3, 1)
        case .fourStressors: try shares.department[1].addToElement(0, 1)
        case .hundredInOneOption: try shares.department[2].addToElement(0, 99)
        case .noAnswerAtAll: try shares.department[0].addToElement(0, -1)
        }
        let key = try SigningKey.random()
        let header = CheckInHeader(task: aggregation.id, report: report, publicShares: shares.public)
        let sealed = try SealedCheckIn.make(
            header, department: shares.department, provider: shares.provider, stand.task, means: .token(try stand.token(for: key).bytes),
            key: key)
        #expect(throws: CheckInError.notCountable) { try stand.judge(sealed) }
    }

    enum Tamper: String, CaseIterable, CustomTestStringConvertible {
        case departmentShare, providerShare, publicShare, number, token, signature, otherSharesOfAnother, encapsulation, task
        var testDescription: String { rawValue }
    }

    /// Every part of a check-in is bound to every other.
    @Test(arguments: Tamper.allCases) func whatIsTamperedWithIsRefused(_ tamper: Tamper) throws {
        let stand = try Stand()
        let honest = try stand.checkIn(try CheckInAnswers(stress: .much, stressors: [.money], safety: .unsure))
        let other = try stand.checkIn(try CheckInAnswers(stress: .skipped, stressors: [], safety: .no))
        #expect(throws: Never.self) { try stand.judge(honest) }
        #expect(throws: (any Error).self, "checked by the signature") { try stand.judge(try tampered(honest, other, tamper, stand)) }
        // A relay that could sign: what HPKE and the proofs refuse without the signature's help.
        if tamper != .token, tamper != .signature {
            let key = try SigningKey.random()
            let token = try stand.token(for: key)
            let resigned = try tampered(honest, other, tamper, stand).paid(with: token, key)
            #expect(throws: (any Error).self, "checked by the shares") { try stand.judge(resigned) }
        }
    }

    private func tampered(
        _ honest: SealedCheckIn, _ other: SealedCheckIn, _ tamper: Tamper, _ stand: Stand
    ) throws -> SealedCheckIn {
        var header = honest.header
        var shares = (honest.departmentShare, honest.providerShare)
        var payment = honest.payment
        switch tamper {
        case .departmentShare: shares.0[shares.0.count - 20] ^= 1
        case .providerShare: shares.1[shares.1.count - 20] ^= 1
        case .publicShare:
            var publicShares = header.publicShares
            publicShares[1][5] ^= 1
            header = CheckInHeader(task: header.task, report: header.report, publicShares: publicShares)
        case .number: header = CheckInHeader(task: header.task, report: other.header.report, publicShares: header.publicShares)
        case .token:
            guard case .token(var token) = payment.means else { throw CheckInError.tokenRefused }
            token[200] ^= 1
            payment = CheckInPayment(.token(token), key: payment.key, signature: payment.signature)
        case .signature: payment = CheckInPayment(payment.means, key: payment.key, signature: other.payment.signature)
        case .otherSharesOfAnother: shares.1 = other.providerShare
        case .encapsulation: shares.0.replaceSubrange(0..<32, with: [UInt8](repeating: 0, count: 32))
        case .task:
            let task = try Stand(cell: "Ridge", like: stand).task.id
            header = CheckInHeader(task: task, report: header.report, publicShares: header.publicShares)
        }
        return SealedCheckIn(header: header, departmentShare: shares.0, providerShare: shares.1, payment: payment)
    }

    /// The same keys, another cell: the task is in the context of every proof and in what every share is sealed with.
    @Test func aCheckInCountsInItsOwnTaskOnly() throws {
        let stand = try Stand()
        let other = try Stand(cell: "Ridge", like: stand)
        let checkIn = try stand.checkIn(try CheckInAnswers(stress: .much, stressors: [], safety: .yes))
        #expect(throws: CheckInError.otherTask) { try other.department.begin(checkIn) }
        // Even where the shares are opened and sealed anew under the other task.
        let shares = try SealedShare.open(
            checkIn.departmentShare, of: .department, with: try RoundPrivateKey(stand.departmentKey), checkIn.header)
        let helper = try SealedShare.open(
            checkIn.providerShare, of: .provider, with: try RoundPrivateKey(stand.providerKey), checkIn.header)
        let header = CheckInHeader(task: other.task.id, report: checkIn.header.report, publicShares: checkIn.header.publicShares)
        let key = try SigningKey.random()
        let moved = try SealedCheckIn.make(
            header, department: shares, provider: helper, other.task, means: .token(try other.token(for: key).bytes), key: key)
        #expect(throws: CheckInError.notCountable) { try other.judge(moved) }
    }

    @Test func aWrongAnswerOfTheProviderSideIsNotCounted() throws {
        let stand = try Stand()
        let checkIn = try stand.checkIn(try CheckInAnswers(stress: .much, stressors: [], safety: .yes))
        let (begun, forwarded) = try stand.department.begin(checkIn)
        var (messages, _) = try stand.provider.answer(forwarded)
        messages[2][0] ^= 1
        #expect(throws: CheckInError.notCountable) { try stand.department.finish(begun, messages: messages) }
    }

    @Test func aWrongVerifierShareOfTheDepartmentSideIsNotCounted() throws {
        let stand = try Stand()
        let checkIn = try stand.checkIn(try CheckInAnswers(stress: .much, stressors: [], safety: .yes))
        var (begun, _) = try stand.department.begin(checkIn)
        begun.verifierShares[0][20] ^= 1
        let forwarded = ForwardedCheckIn(checkIn, verifierShares: begun.verifierShares)
        #expect(throws: CheckInError.notCountable) { try stand.provider.answer(forwarded) }
    }

    @Test func aSideTakesNoOtherKeyThanItsOwn() throws {
        let stand = try Stand()
        #expect(throws: CheckInError.otherTask) {
            try RoundVerifier(stand.department.aggregation, side: .department, key: stand.providerKey)
        }
    }
}

extension [UInt8] {
    /// Adds to an element of Field128 (16 bytes, little-endian) modulo 2^128 - 28 * 2^64 + 1.
    fileprivate mutating func addToElement(_ index: Int, _ number: Int) throws {
        let modulus = UInt128.max - (28 << 64) + 2
        let range = index * 16..<index * 16 + 16
        let value = self[range].reversed().reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        let addend = number >= 0 ? UInt128(number) : modulus - UInt128(-number)
        let room = modulus - value
        let sum = addend >= room ? addend - room : value + addend
        replaceSubrange(range, with: (0..<16).map { UInt8(truncatingIfNeeded: sum >> (8 * $0)) })
    }
}

extension SealedCheckIn {
    fileprivate func paid(with token: AnonymousToken, _ key: SigningKey) throws -> SealedCheckIn {
        let payment = CheckInPayment(.token(token.bytes), key: key.publicKey, signature: try key.sign(statement))
        return SealedCheckIn(header: header, departmentShare: departmentShare, providerShare: providerShare, payment: payment)
    }
}
