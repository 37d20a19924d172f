// Cases that the records custodian handed over: whoever they were handed to becomes a member, and wraps them for the members there are.

internal import CaseFile
internal import Sealing
internal import Sodium
public import Wire

extension Vault {
    /// Makes the owner a member of each case whose opening a custodian let them read, unless they ever belonged to it.
    /// - Returns: how many. A case in which nothing can be written now, since a member of it has no key, is tried again the next time.
    @discardableResult
    public func enterHandedOver(at now: Instant) throws -> Int {
        let waiting = try reading(at: now) { contents, judge in
            contents.foldAll(judge).filter { folded in
                folded.heirs.contains(owner.clinician) && folded.state.opening != nil
                    && !folded.state.memberHistory.contains { $0.member == owner.clinician }
            }.map(\.state.id).sorted()
        }
        return try waiting.reduce(0) { count, caseID in
            do {
                try enter(caseID, at: now)
                return count + 1
            } catch is VaultError {
                return count
            }
        }
    }

    private func enter(_ caseID: CaseID, at now: Instant) throws {
        var left = 0
        try change(at: now) { present in
            let folded = try folded(caseID, &present)
            var signer = signer(present)
            signer.inherits = folded.heirs.contains(owner.clinician)
            let content: CaseContent
            do {
                content = .memberAdded(try MemberAdded(member: owner.clinician, role: .responsible))
                try folded.state.check(
                    content, by: owner.clinician, signer, after: folded.named, happened: now, written: now)
            } catch let refusal as Refusal {
                throw VaultError.refused(refusal)
            } catch let error as SealingError {
                throw VaultError.cannotSeal(error)
            }
            let readers = present.judge.practice.readers(of: folded.state, at: now).union([owner.clinician])
            let shared = share(folded, with: readers, newcomer: owner.clinician, at: now, &present)
            left = shared.left
            let sealed = try seal(
                content, in: caseID, after: folded.heads, to: readers, happened: now, at: now, &present, signer)
            return sealed.steps + shared.steps
        }
        skip(left)
    }
}
