// Clinicians' figures through both sides: who may be counted, that a side alone learns nothing, and that no figure is beyond its bound.

import Policies
import PrivateAggregation
import Sodium
import TestSupport
import Testing
import Tokens
import Wire

@testable import CheckIn
@testable import RoundResults
@testable import Trust

struct WorkTests {
    /// A clinician with one device, whom `roster` names, and the clinicians' task.
    private struct Clinic {
        let stand: Stand
        let task: RoundTask
        let department: RoundVerifier
        let provider: RoundVerifier
        let identity: SigningKey
        let device: SigningKey
        let roster: Roster
        let list: Blob
        var instant: Instant { task.round.end - 1 }

        init() throws {
            stand = try Stand()
            task = try RoundTask(
                programme: stand.task.programme, round: stand.task.round, cell: try CellName(WorkRound.cell),
                tokenKey: Digest(sha256: []), departmentKey: stand.departmentKey.publicKey, providerKey: stand.providerKey.publicKey,
                asking: Question.ofWork)
            let aggregation = try TaskAggregation(task)
            department = try RoundVerifier(aggregation, side: .department, key: stand.departmentKey)
            provider = try RoundVerifier(aggregation, side: .provider, key: stand.providerKey)
            identity = try SigningKey.random()
            device = try SigningKey.random()
            roster = try Self.roster(task.programme, [identity.publicKey])
            list = try Self.list(task, identity, device)
        }

        static func roster(_ programme: ProgrammeID, _ identities: [SigningPublicKey], revokedAt: Instant? = nil) throws -> Roster {
            try Roster(
                programme: programme, version: 1, issued: Instant(seconds: 0), expires: Instant(seconds: 86_400),
                departments: [DepartmentName("Harbor")],
                clinicians: identities.map {
                    ClinicianEntry(
                        identity: $0, name: "Dana Rivera", role: .licensedClinician,
                        licence: try Licence(kind: "LCSW", expires: Instant(seconds: 4_000_000_000)),
                        engagements: [try Engagement(from: Instant(seconds: 0))], departments: [try DepartmentName("Harbor")],
                        revokedAt: revokedAt)
                },
                sides: try SideRole.allCases.map { role in
                    try SideEntry(
                        role: role, addresses: [SideAddress("https://\(role).example")], signingKey: try SigningKey.random().publicKey,
                        certificate: Digest(sha256: [1]))
                })
        }

        static func list(_ task: RoundTask, _ identity: SigningKey, _ device: SigningKey, revokedAt: Instant? = nil) throws -> Blob {
            let entry = try Device(
                device, of: identity.publicKey, in: task.programme, label: "laptop", addedAt: task.round.start, revokedAt: revokedAt)
            let list = try DeviceList(
                programme: task.programme, clinician: identity.publicKey, version: 1, issued: task.round.start, devices: [entry],
                subkeys: [])
            return try SignedDocument(list, signedBy: [identity]).blob
        }

        func sealed(_ figures: WorkFigures, list other: Blob? = nil, by key: SigningKey? = nil) throws -> SealedCheckIn {
            try SealedCheckIn.make(figures, for: task, devices: other ?? list, device: key ?? device)
        }

        func paid(_ report: SealedCheckIn, _ other: Roster? = nil) throws -> PaidOnce {
            try report.payment.verify(report.statement, ofWork: task, roster: other ?? roster, at: instant)
        }

        func judge(_ report: SealedCheckIn) throws -> (CountedCheckIn, CountedCheckIn) {
            let (begun, forwarded) = try department.begin(report)
            let (messages, adds) = try provider.answer(try ForwardedCheckIn(canonicalBytes: forwarded.canonicalBytes))
            return (try department.finish(begun, messages: messages), adds)
        }
    }

    private static let some = WorkFigures(sessionsKept: 41, followUpsKept: 60, handOffsCompleted: 3)

    @Test func figuresOfSeveralCliniciansAreAddedUp() throws {
        let clinic = try Clinic()
        let all = [
            Self.some, WorkFigures(sessionsKept: 0, followUpsKept: 0, handOffsCompleted: 0),
            WorkFigures(sessionsKept: 9_999, followUpsKept: -1, handOffsCompleted: 1),
        ]
        var (left, right) = (clinic.department.aggregation.emptySums, clinic.provider.aggregation.emptySums)
        for figures in all {
            let report = try clinic.sealed(figures)
            #expect(try SealedCheckIn(canonicalBytes: report.canonicalBytes) == report)
            #expect(clinic.department.aggregation.hasLengths(of: report))
            let (mine, theirs) = try clinic.judge(report)
            try left.add(mine)
            try right.add(theirs)
        }
        let sums = try zip(clinic.department.aggregation.parts, zip(left.shares, right.shares)).map { part, shares in
            try part.aggregation.unshard([shares.0, shares.1])
        }
        #expect(sums == [[41 + 0 + 1023], [60], [4]])
    }

    /// The bound is proved, not believed: a device that says more than it may is refused, and nothing of it is added.
    @Test func aFigureBeyondTheBoundIsRefused() throws {
        let clinic = try Clinic()
        let aggregation = clinic.department.aggregation
        let report = try ReportID(bytes: try Randomness.bytes(16))
        var shares = try aggregation.split({ try Self.some.measurement(of: $0) }, report) { try Randomness.bytes($0) }
        // The highest of ten bits, each an element of Field64, is no bit any more.
        shares.department[0][9 * 8] ^= 2
        let header = CheckInHeader(task: aggregation.id, report: report, publicShares: shares.public)
        let sealed = try SealedCheckIn.make(
            header, department: shares.department, provider: shares.provider, clinic.task, means: .devices(clinic.list),
            key: clinic.device)
        #expect(throws: Never.self) { try clinic.paid(sealed) }
        #expect(throws: CheckInError.notCountable) { try clinic.judge(sealed) }
    }

    @Test func onlyACertifiedDeviceOfTheRosterIsCountedAndOnlyAsItsClinician() throws {
        let clinic = try Clinic()
        let good = try clinic.sealed(Self.some)
        let other = try SigningKey.random()
        #expect(throws: Never.self) { try clinic.paid(good) }
        let refused = [
            // A key that is on no list; a list of somebody whom the roster does not name; a list that somebody else signed.
            try clinic.sealed(Self.some, by: other),
            try clinic.sealed(Self.some, list: try Clinic.list(clinic.task, other, clinic.device)),
            try clinic.sealed(
                Self.some,
                list: try SignedDocument(try SignedDocument<DeviceList>.body(of: clinic.list), signedBy: [other]).blob),
            // A device that was revoked before the round's end.
            try clinic.sealed(
                Self.some, list: try Clinic.list(clinic.task, clinic.identity, clinic.device, revokedAt: clinic.task.round.start + 60)),
            // The signature of another report.
            SealedCheckIn(
                header: good.header, departmentShare: good.departmentShare, providerShare: good.providerShare,
                payment: try clinic.sealed(Self.some).payment),
        ]
        for (number, report) in refused.enumerated() {
            #expect(throws: CheckInError.tokenRefused, "\(number)") { try clinic.paid(report) }
        }
        let gone = try Clinic.roster(clinic.task.programme, [clinic.identity.publicKey], revokedAt: clinic.task.round.start)
        #expect(throws: CheckInError.tokenRefused) { try clinic.paid(good, gone) }
    }

    /// Neither pays for the other: a token counts no work, a device no answer.
    @Test func aTokenCountsNoWorkAndADeviceNoAnswer() throws {
        let clinic = try Clinic()
        let report = try clinic.sealed(Self.some)
        #expect(throws: CheckInError.tokenRefused) {
            try report.payment.verify(report.statement, of: clinic.task, tokens: clinic.stand.tokens, .anyNamedPeriod)
        }
        let checkIn = try clinic.stand.checkIn(try CheckInAnswers(stress: .much, stressors: [], safety: .yes))
        #expect(throws: CheckInError.tokenRefused) {
            try checkIn.payment.verify(checkIn.statement, ofWork: clinic.task, roster: clinic.roster, at: clinic.instant)
        }
        #expect(throws: CheckInError.otherTask) {
            try SealedCheckIn.make(Self.some, for: clinic.stand.task, devices: clinic.list, device: clinic.device)
        }
    }

    /// Two devices of one clinician use up the same place; another round has another.
    @Test func aClinicianHasOnePlaceInARound() throws {
        let clinic = try Clinic()
        let second = try SigningKey.random()
        let again = try clinic.sealed(
            Self.some, list: try Clinic.list(clinic.task, clinic.identity, second), by: second)
        #expect(try clinic.paid(clinic.sealed(Self.some)) == (try clinic.paid(again)))
    }

    /// The same seeds, other figures: the provider side's share is the same bytes; the department side's is the figure under one and the same pad.
    @Test func aSideAloneLearnsNothingOfFigures() throws {
        let clinic = try Clinic()
        let aggregation = clinic.department.aggregation
        var provider: Set<[[UInt8]]> = []
        var pads: Set<[UInt64]> = []
        for figures in [
            Self.some, WorkFigures(sessionsKept: 0, followUpsKept: 0, handOffsCompleted: 0),
            WorkFigures(sessionsKept: 1023, followUpsKept: 512, handOffsCompleted: 1),
        ] {
            var generator = SeededGenerator(seed: 4)
            let report = try ReportID(bytes: generator.bytes(16))
            let shares = try aggregation.split({ try figures.measurement(of: $0) }, report) { generator.bytes($0) }
            provider.insert(shares.provider)
            // The lowest bit of each figure is the first element of its share (Field64, little-endian, modulus 2^64 - 2^32 + 1).
            pads.insert(
                zip(shares.department, figures.numbers).map { share, number in
                    let element = share.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                    let bit = number & 1
                    return element >= bit ? element - bit : element + (UInt64.max - (1 << 32) + 2 - bit)
                })
        }
        #expect(provider.count == 1)
        #expect(pads.count == 1)
        #expect(pads.first?.allSatisfy { $0 > 1 << 32 } == true, "a pad that is no random number")
    }

    @Test func figuresPrintNothingAndHaveOneLength() throws {
        let clinic = try Clinic()
        #expect(!"\(Self.some)".contains("41") && !String(reflecting: Self.some).contains("60"))
        let lengths = try [Self.some, WorkFigures(sessionsKept: 0, followUpsKept: 0, handOffsCompleted: 0)].map {
            try clinic.sealed($0).canonicalBytes.count
        }
        #expect(Set(lengths).count == 1)
    }
}
