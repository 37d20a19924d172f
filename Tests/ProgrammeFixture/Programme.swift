// A whole small programme in one process: real documents, two real sides on disk, two clinicians, cards for officers.

import DepartmentSide
import Foundation
public import Policies
import ProviderSide
import ServerCore
public import ServiceAPI
import Sodium
import Tokens
public import Trust
public import Wire

public struct Programme: Sendable {
    /// Monday 2026-11-23, 07:00 in New York.
    public static let start = Instant(seconds: 1_795_435_200)

    public let clock: SettableClock
    public let documents: Documents
    public let department: RunningSide
    public let provider: RunningSide
    public let transport: HonestTransport
    public let ada: TestClinician
    public let ben: TestClinician
    /// Cards nobody has used.
    public let cards: [OfficerCard]

    /// Founds, publishes everybody's keys and availability, signs a timestamp, and runs both sides while `body` runs.
    /// - Parameters:
    ///   - tokens: booking tokens of each officer in a quarter.
    ///   - minimumBatch: as the policy says it.
    ///   - moreCells: besides the one that the cards are for; at most two.
    ///   - rules: all of the policy but its cells.
    public static func run(
        tokens: UInt16 = 16, cards: Int = 4, minimumBatch: UInt32 = 64, moreCells: [String] = [], rules: PolicyRules? = nil,
        _ body: @escaping @Sendable (Programme) async throws -> Void
    ) async throws {
        let clock = SettableClock(start)
        let department = try await RunningSide(.department, clock: clock)
        let provider = try await RunningSide(.provider, clock: clock)
        let documents = try Documents(
            sides: [department.entry, provider.entry], tokensPerQuarter: tokens, minimumBatch: minimumBatch,
            shareKeys: try [department, provider].map { try $0.roundKey() }, moreCells: moreCells, rules: rules)
        let codes = try (0..<cards).map { _ in try EligibilityCode.random() }
        try await provider.run { providerClient in
            try await department.run { departmentClient in
                let programme = Programme(
                    clock: clock,
                    documents: documents,
                    department: department,
                    provider: provider,
                    transport: HonestTransport(doors: [
                        .init(entry: department.entry, client: departmentClient), .init(entry: provider.entry, client: providerClient),
                    ]),
                    ada: try TestClinician("Ada Flores"),
                    ben: try TestClinician("Ben Okafor"),
                    cards: codes.map { OfficerCard(address: provider.entry.addresses[0], programme: documents.programme, code: $0) }
                )
                try await programme.found(codes)
                try await body(programme)
            }
        }
    }

    private func found(_ codes: [EligibilityCode]) async throws {
        try await install(try documents.roster([ada.entry, ben.entry]))
        let quarter = PeriodID(containing: Self.start)
        let register = try CodeRegister(
            programme: documents.programme, cell: documents.cell, first: quarter, last: quarter.next.next.next, codes: codes.map(\.digest))
        let file = CodeRegisters(registers: [try SignedDocument(register, signedBy: [documents.clinical]).blob])
        _ = try await CodeImport(provider.side).run(Array(try JSONEncoder().encode(file)))
        for clinician in [ada, ben] {
            try await clinician.publish(in: self)
        }
    }

    /// Both sides import a roster, and the provider side signs what it holds.
    public func install(_ roster: Roster) async throws {
        let bundle = try documents.bundle(roster)
        for side in [department.side, provider.side] { try await side.trust.install(bundle) }
        try await stamp()
    }

    /// One side imports documents of which the other has not heard.
    public func install(_ bundle: TrustBundle, at role: SideRole) async throws {
        try await (role == .department ? department : provider).side.trust.install(bundle)
    }

    /// What the provider's daily work does.
    public func stamp() async throws { _ = try await TimestampSigner(provider.side).signIfDue() }

    /// Moves time forward and signs a fresh timestamp, as a provider does that was never switched off.
    public func advance(to instant: Instant) async throws {
        clock.now = instant
        try await stamp()
    }

    /// A client of the department side, for a clinician's device.
    public var departmentClient: ServiceClient {
        ServiceClient(
            transport: transport, side: .department, address: department.entry.addresses[0],
            identity: .pinned([department.entry.certificate])
        )
    }
}

extension Programme {
    /// Empties the department's calendars, as its retention does a month after the last session.
    public func forgetBookings() async throws {
        _ = try await SQLiteBookingStore(department.side.database).forget(sessionsEndedBefore: Self.start + 10_000 * 86_400, now: clock.now)
    }
}
