// What a signer is asked about by itself at a first signature, where nothing is known to compare with.

public import Localization
internal import Policies
internal import Trust
internal import Wire

extension ProgrammeDraft {
    /// What leaves one hand enough: one operator of both sides, or one of several signers of a role. Later each is asked about where it changes.
    public func firstQuestions(_ texts: Texts) -> [Change] {
        var sentences: [String] = []
        if policy.rules.singleOperator { sentences.append(texts("One operator may run both sides, and put together what each sees")) }
        for (role, sentence) in [
            (SignerRole.clinical, Message("One clinical signature is enough, of {names}")),
            (.sponsor, Message("One signature of the sponsor is enough, of {names}")),
        ] {
            let names = charter.signers.filter { $0.role == role }.map(\.name)
            guard charter.threshold(of: role) == 1, names.count > 1 else { continue }
            sentences.append(texts(sentence, ["names": texts.alternatives(names)]))
        }
        return sentences.map { Change(sentence: $0, isGrave: true, isAskedAlone: true) } + signersOfOneName(texts)
    }
}

extension Change {
    /// What stands on every card beside its code.
    public static func printed(_ tool: ProgrammeFile.Tool, _ texts: Texts) -> Change {
        let values = ["address": Outline.marked(tool.address, texts), "digest": Hex.encode(tool.digest.bytes)]
        let sentence = texts("Every card sends its officer to {address} for the program, with SHA-256 {digest}", values)
        return Change(sentence: sentence, isGrave: true, isAskedAlone: true)
    }

    /// This key has signed the programme before, and what it signed is gone, or another: nothing is left to compare with.
    public static func forgotten(_ texts: Texts) -> Change {
        let sentence = texts(
            "This key has signed for this programme before, and what it signed then is not in its folder any more: all is shown again")
        return Change(sentence: sentence, isGrave: true, isAskedAlone: true)
    }
}
