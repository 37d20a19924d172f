// A new records custodian: its key is made, split and forgotten in one step; what remains is a plan for the authority and sealed shares.

import Envelope
import LocalState
import Sealing
import ServiceAPI
public import Sodium
import Trust
public import Wire

/// What founding leaves. The key is nowhere.
public struct FoundedPlan: Sendable {
    /// For the clinical authority: the plan, signed by this clinician.
    public let file: Blob
    /// Six words of the custodian's signing key, which the authority's tool shows too.
    public let words: String
    /// Whether the shares lie at the department side, where their holders find them, or wait here to be sent.
    public let delivery: Delivery
}

extension ClinicianSession {
    /// The holders find their shares when they synchronise and the signed roster names this plan. What was founded here before and never came
    /// into the roster is taken back.
    /// - Parameter holders: identity keys; the founder may be among them.
    /// - Throws: `CustodianError`, and the codes of `ServiceError`.
    public func foundCustodian(among holders: [SigningPublicKey], threshold: Int) async throws -> FoundedPlan {
        let programme = try await programme()
        let saved = try state.read()
        let now = now(saved)
        let subkeys = try holders.map { holder throws(CustodianError) -> SealingPublicKey in
            guard let entry = programme.roster.clinician(holder), !entry.isRevoked(at: now), entry.role != .peerSupporter else {
                throw CustodianError.cannotHold(holder)
            }
            do throws(TrustError) { return try programme.subkey(of: holder, at: now) } catch { throw CustodianError.noKey(holder) }
        }
        let founded: (plan: RecoveryPlan, shares: [RecoveryShare])
        do {
            founded = try CustodianRecovery.found(among: holders, threshold: threshold)
        } catch RecoveryError.unfitPlan {
            throw CustodianError.unfitPlan
        }
        var addressed: [AddressedShare] = []
        for (index, share) in founded.shares.enumerated() {
            addressed.append(AddressedShare(recipient: holders[index], share: try share.sealed(to: subkeys[index])))
        }
        let shares = addressed
        let file = try SignedDocument(founded.plan, signedBy: [state.rootKey.identityKey(saved.keyring)]).blob
        let present = programme.roster.recovery
        try await state.update { state in
            var custody = state.custody ?? Custody()
            custody.takeBack { $0 != present }
            custody.left.append(Custody.LeftShares(founded.plan, shares))
            state.custody = custody
        }
        return FoundedPlan(
            file: file, words: founded.plan.custodian.signing.words, delivery: try await delivered { try await sendShares() })
    }

    /// What was left or taken back and has not reached the department side.
    func sendShares() async throws {
        let saved = try state.read()
        let waiting = (saved.custody?.left ?? []).filter { !$0.isDelivered }
        guard !waiting.isEmpty else { return }
        let client = try await departmentClient()
        let device = try state.rootKey.deviceKey(saved.keyring)
        for left in waiting {
            _ = try await client.call(
                PutRecoveryShares.self, RecoverySharesRequest(plan: left.plan, shares: left.shares), by: device, at: now(saved))
            try await state.update { state in
                guard let index = state.custody?.left.firstIndex(where: { $0.plan == left.plan && $0.shares == left.shares }) else {
                    return
                }
                if left.shares.isEmpty { state.custody?.left.remove(at: index) } else { state.custody?.left[index].isDelivered = true }
            }
        }
    }
}

extension Custody {
    /// Marks what is left under such plans to be taken back.
    mutating func takeBack(_ isOver: (RecoveryPlan) -> Bool) {
        for index in left.indices where !left[index].shares.isEmpty && (left[index].read.map(isOver) ?? true) {
            left[index].shares = []
            left[index].isDelivered = false
        }
    }
}
