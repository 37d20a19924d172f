// One's own share of the records custodian's key: fetched, checked against the signed plan, kept sealed, given to whoever puts the key together.

import Envelope
import LocalState
import Sealing
import ServiceAPI
public import Sodium
import Trust
import Wire

/// Where the programme and this clinician stand with the records custodian.
public struct CustodianStatus: Sendable {
    public enum Holding: String, Sendable {
        /// The signed plan names somebody else.
        case notAHolder = "not-a-holder"
        /// The share has not arrived.
        case waiting
        /// This is an added device, and the first one has not given the share along.
        case elsewhere
        /// What arrived is not what the plan committed to.
        case wrong
        /// Here, and the one that the plan committed to.
        case held
    }

    /// Identity keys; empty where the roster names no custodian.
    public let holders: [SigningPublicKey]
    public let threshold: Int
    /// Six words of the custodian's signing key; `nil` where there is none.
    public let words: String?
    public let own: Holding
    /// For whom one's own share lies at the department side, or waits to be sent there.
    public let given: [SigningPublicKey]
    /// A custodian was founded here that the roster does not name.
    public let isFoundedHere: Bool
    /// Something waits to be sent.
    public let isUnsent: Bool
}

extension ClinicianSession {
    /// Fetches one's share where the signed roster says that there is one and it is not here yet, and sends what waits. Asks the department side
    /// nothing where there is nothing to do.
    public func synchroniseCustodian() async throws {
        let programme = try await programme()
        let plan = programme.roster.recovery
        let custody = try state.read().custody
        guard plan != nil || custody != nil else { return }
        let former = Set(programme.roster.formerCustodians)
        try await state.update { state in
            guard var custody = state.custody else { return }
            // A share of a custodian who was replaced opens nothing that is not wrapped anew, and is not needed any more.
            if let share = custody.share, (try? SealedRecoveryShare(canonicalBytes: share.bytes))?.custodian != plan?.custodian {
                custody.share = nil
                custody.isWrong = false
            }
            custody.takeBack { former.contains($0.custodian) }
            state.custody = custody
        }
        try await sendShares()
        // A further device has the share only where the first one gave it along.
        guard let plan, try state.read().isFirstDevice else { return }
        switch try status(plan) {
        case .notAHolder, .held, .elsewhere: return
        case .waiting, .wrong: try await fetchShare(plan)
        }
    }

    private func fetchShare(_ plan: RecoveryPlan) async throws {
        let saved = try state.read()
        guard let place = plan.place(of: try identity()) else { return }
        let post = try await receivedShares(plan, saved)
        let root = state.rootKey
        let own = try post.first { $0.place == place && $0.share != nil }?.share.map {
            Blob(try $0.sealed(to: root.shareKey(saved.keyring).publicKey).canonicalBytes)
        }
        let isWrong = own == nil && post.contains { $0.place == place }
        try await state.update { state in
            var custody = state.custody ?? Custody()
            custody.share = own
            custody.isWrong = isWrong
            state.custody = custody
        }
    }

    /// What lies at the department side for this clinician under the signed plan. Whatever plan the server says a share is of counts for nothing.
    func receivedShares(_ plan: RecoveryPlan, _ saved: ClinicianState) async throws -> [ReceivedShare] {
        let root = state.rootKey
        let post = try await departmentClient().call(GetRecoveryShares.self, by: root.deviceKey(saved.keyring), at: now(saved))
        let subkeys = try saved.keyring.subkeys.map { try root.subkey($0) }
        return post.shares.compactMap { delivered in
            guard let sealed = try? SealedRecoveryShare(canonicalBytes: delivered.share.bytes), sealed.custodian == plan.custodian,
                (1...plan.holders.count).contains(Int(sealed.place))
            else { return nil }
            let opened = subkeys.lazy.compactMap { try? sealed.open(with: $0, plan: plan) }.first
            return ReceivedShare(place: sealed.place, share: opened)
        }
    }

    /// A share as it was delivered.
    struct ReceivedShare: Sendable {
        let place: UInt8
        /// `nil` where it does not open, or is not the one that the plan committed to.
        let share: RecoveryShare?
    }

    /// One's own share, opened and checked. Throws `noPlan`, `noShare` or `shareElsewhere`.
    func ownShare(_ plan: RecoveryPlan) throws -> RecoveryShare {
        let saved = try state.read()
        guard let kept = saved.custody?.share, let sealed = try? SealedRecoveryShare(canonicalBytes: kept.bytes),
            let share = try? sealed.open(with: state.rootKey.shareKey(saved.keyring), plan: plan),
            share.place == plan.place(of: try identity())
        else {
            let isElsewhere = try !saved.isFirstDevice && plan.place(of: identity()) != nil
            throw isElsewhere ? CustodianError.shareElsewhere : .noShare
        }
        return share
    }

    /// Whether one's share is here, so that a further device could be given it.
    public func holdsShare() async throws -> Bool { try await custodianStatus().own == .held }

    /// Whether a further device of one's own may have the share of the present custodian's key: revoking takes it back from nobody.
    public func mayHoldShare(_ device: ListedDevice) async throws -> Bool {
        guard try await holdsShare() else { return false }
        return try state.read().keyring.others?.first { $0.device.value.key == device.key }?.hasShare ?? true
    }

    private func status(_ plan: RecoveryPlan) throws -> CustodianStatus.Holding {
        guard plan.place(of: try identity()) != nil else { return .notAHolder }
        if (try? ownShare(plan)) != nil { return .held }
        let saved = try state.read()
        return saved.custody?.isWrong == true ? .wrong : saved.isFirstDevice ? .waiting : .elsewhere
    }

    /// As far as is known here; needs no network.
    public func custodianStatus() async throws -> CustodianStatus {
        let plan = try await programme().roster.recovery
        let left = try state.read().custody?.left ?? []
        let own = try identity()
        return CustodianStatus(
            holders: plan?.holders ?? [], threshold: Int(plan?.threshold ?? 0), words: plan?.custodian.signing.words,
            own: try plan.map(status) ?? .notAHolder,
            given: plan.map { plan in
                left.filter { $0.read == plan }.flatMap(\.shares).filter { $0.isGiven(by: own, plan) }.map(\.recipient)
            } ?? [],
            isFoundedHere: left.contains { $0.read != plan && !$0.shares.isEmpty }, isUnsent: left.contains { !$0.isDelivered })
    }

    /// Leaves one's own share for whoever puts the key together. With enough of them they open every case file that is wrapped to the custodian,
    /// and not only the one that this is about.
    /// - Throws: `noPlan`, `noShare`, `shareElsewhere`, `noKey`.
    public func giveShare(to recipient: SigningPublicKey) async throws -> Delivery {
        let programme = try await programme()
        guard let plan = programme.roster.recovery else { throw CustodianError.noPlan }
        let share = try ownShare(plan)
        let now = now(try state.read())
        let subkey: SealingPublicKey
        do throws(TrustError) {
            subkey = try programme.subkey(of: recipient, at: now)
        } catch { throw CustodianError.noKey(recipient) }
        let addressed = AddressedShare(recipient: recipient, share: try share.sealed(to: subkey))
        try await state.update { state in
            var custody = state.custody ?? Custody()
            custody.change(plan) { shares in
                shares.removeAll { $0.recipient == recipient && $0.place == share.place }
                shares.append(addressed)
            }
            state.custody = custody
        }
        return try await delivered { try await sendShares() }
    }

    /// Takes one's own share back from the department side. Whoever has fetched it has it.
    /// - Returns: `nil` where none was given.
    public func takeShareBack() async throws -> Delivery? {
        guard let plan = try await programme().roster.recovery else { throw CustodianError.noPlan }
        let own = try identity()
        guard try await !custodianStatus().given.isEmpty else { return nil }
        try await state.update { $0.custody?.change(plan) { $0.removeAll { $0.isGiven(by: own, plan) } } }
        return try await delivered { try await sendShares() }
    }
}

extension RecoveryPlan {
    /// From 1 on; `nil` for somebody who holds no share.
    func place(of clinician: SigningPublicKey) -> UInt8? { holders.firstIndex(of: clinician).map { UInt8($0 + 1) } }
}

extension AddressedShare {
    /// A holder's own share for somebody else, and not one that its founder left for its holder.
    fileprivate func isGiven(by holder: SigningPublicKey, _ plan: RecoveryPlan) -> Bool {
        recipient != holder && place == plan.place(of: holder)
    }
}
