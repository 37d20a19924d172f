// Four clinicians with states and vaults on disk, over a real department side: who holds shares, whose cases they are, who takes over.

import CaseFile
import CaseKit
import CaseVault
import ClinicianClient
import Envelope
import Foundation
import LocalState
import ProgrammeFixture
import Scheduling
import Sealing
import ServiceAPI
import Sodium
import TestSupport
import Trust
import Wire

struct Scene: Sendable {
    let programme: Programme
    let post: TamperedPost
    private let folder: TemporaryDirectory
    /// Whose cases they are.
    let ada: Practitioner
    /// Hold the shares.
    let ben: Practitioner
    let cleo: Practitioner
    let dan: Practitioner

    var people: [Practitioner] { [ada, ben, cleo, dan] }
    var holders: [SigningPublicKey] { [ben, cleo, dan].map(\.key) }

    static func run(_ body: @escaping @Sendable (Scene) async throws -> Void) async throws {
        try await Programme.run(tokens: 1, cards: 1) { programme in
            let folder = try TemporaryDirectory()
            let post = TamperedPost(programme.transport)
            func person(_ name: String) async throws -> Practitioner {
                try await Practitioner(name, in: folder, programme, over: post)
            }
            let scene = Scene(
                programme: programme, post: post, folder: folder, ada: try await person("Ada"), ben: try await person("Ben"),
                cleo: try await person("Cleo"),
                dan: try await person("Dan"))
            try await scene.install(version: 2)
            try await Practitioner.acquaint(scene.people, in: programme)
            try await body(scene)
        }
    }

    /// A roster with this custodian, and these who have left; both sides have it.
    func install(
        version: UInt64, _ plan: RecoveryPlan? = nil, former: [CustodianKeys] = [], revoked: [SigningPublicKey: Instant] = [:]
    ) async throws {
        let others = [try programme.ada.entry, try programme.ben.entry]
        let entries = try people.map { try $0.entry(revokedAt: revoked[$0.key]) }
        try await programme.install(
            try programme.documents.roster(others + entries, version: version, recovery: plan, formerCustodians: former))
    }

    /// A custodian that Ada founds, and that the roster names from this version on; the holders have their shares.
    func custodian(version: UInt64, former: [CustodianKeys] = []) async throws -> RecoveryPlan {
        let founded = try await ada.session.foundCustodian(among: holders, threshold: 2)
        let plan = try SignedDocument<RecoveryPlan>.body(of: founded.file)
        try await install(version: version, plan, former: former)
        try await ada.synchronise()
        for each in [ben, cleo, dan] { try await each.refresh() }
        return plan
    }

    func advance(seconds: Int64) async throws { try await programme.advance(to: programme.clock.now + seconds) }
}
