// A side alone learns nothing: what it holds of a check-in does not depend on the answers.

import PrivateAggregation
import RoundResults
import Sodium
import TestSupport
import Testing
import Trust
import Wire

@testable import CheckIn

struct SecrecyTests {
    private static let all = Result {
        try StressLevel.allCases.flatMap { stress in
            try FeelsSafe.allCases.map { safety in
                try CheckInAnswers(
                    stress: stress, stressors: Set(Stressor.allCases.dropFirst(stress.rawValue).prefix(safety.rawValue)), safety: safety)
            }
        }
    }

    /// The same seeds, every answer: the provider side's share is the same bytes.
    @Test func theProviderSidesShareIsTheSameForEveryAnswer() throws {
        let stand = try Stand()
        let shares = try Self.all.get().map { answers in
            var generator = SeededGenerator(seed: 4)
            let report = try ReportID(bytes: generator.bytes(16))
            return try stand.department.aggregation.split({ try answers.measurement(of: $0) }, report) { generator.bytes($0) }.provider
        }
        #expect(Set(shares).count == 1)
    }

    /// The same seeds, every answer: the department side's share of the answer is the answer plus one and the same random vector, which it does
    /// not know: a one-time pad.
    @Test func theDepartmentSidesShareIsTheAnswerUnderAOneTimePad() throws {
        let stand = try Stand()
        let parts = stand.department.aggregation.parts
        var pads: Set<[UInt128]> = []
        for answers in try Self.all.get() {
            var generator = SeededGenerator(seed: 4)
            let report = try ReportID(bytes: generator.bytes(16))
            let shares = try stand.department.aggregation.split({ try answers.measurement(of: $0) }, report) { generator.bytes($0) }
                .department
            let chosen = Stand.tally([answers])
            var pad: [UInt128] = []
            for (index, part) in parts.enumerated() {
                for option in 0..<part.aggregation.resultCount {
                    let element = shares[index].element(option)
                    let one = UInt128(chosen[index][option])
                    pad.append(element >= one ? element - one : element + (.fieldModulus - one))
                }
            }
            pads.insert(pad)
        }
        #expect(pads.count == 1)
        #expect(pads.first?.allSatisfy { $0 > UInt128(1) << 64 } == true, "a pad that is no random vector")
    }

    /// Nothing has another length for another answer.
    @Test func everyCheckInHasTheSameLength() throws {
        let stand = try Stand()
        let lengths = try Self.all.get().map { answers in
            let checkIn = try stand.checkIn(answers)
            let (_, forwarded) = try stand.department.begin(checkIn)
            return [checkIn.canonicalBytes.count, forwarded.canonicalBytes.count]
        }
        #expect(Set(lengths).count == 1)
    }

    /// Only the side that it is sealed to can open a share.
    @Test func noSideCanOpenTheOthersShare() throws {
        let stand = try Stand()
        let checkIn = try stand.checkIn(try CheckInAnswers(stress: .much, stressors: [.money], safety: .no))
        for (share, side, key) in [
            (checkIn.providerShare, SideRole.provider, stand.departmentKey), (checkIn.departmentShare, .department, stand.providerKey),
            (checkIn.departmentShare, .provider, stand.departmentKey),
        ] {
            #expect(throws: CheckInError.notCountable) {
                try SealedShare.open(share, of: side, with: try RoundPrivateKey(key), checkIn.header)
            }
        }
    }

    @Test func answersAndSharesPrintNothing() throws {
        let stand = try Stand()
        let answers = try CheckInAnswers(stress: .veryMuch, stressors: [.traumaticCall], safety: .no)
        let counted = try stand.judge(try stand.checkIn(answers))
        for text in ["\(answers)", String(reflecting: answers), "\(counted.department)", String(reflecting: counted.provider)] {
            #expect(!text.contains("veryMuch") && !text.contains("traumaticCall") && !text.contains("Field"))
        }
    }
}

extension UInt128 {
    fileprivate static let fieldModulus = UInt128.max - (28 << 64) + 2
}

extension [UInt8] {
    fileprivate func element(_ index: Int) -> UInt128 {
        self[index * 16..<index * 16 + 16].reversed().reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    }
}
