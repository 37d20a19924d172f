// What a founder sees before the question. Nothing is signed yet that a new programme could be compared with: its rules stand against the preset.

public import Localization
internal import Policies
internal import Trust
internal import Wire

extension ProgrammeDraft {
    /// What the rules mean against the preset, and the lines of the policy that differ; empty where they are the preset. Cells are every programme's own.
    ///
    /// One operator for both sides is asked about with `firstQuestions`, and not here.
    public func changesFromPreset(_ texts: Texts) throws(DeskError) -> [Change] {
        var rules = PolicyRules.preset
        rules.cells = policy.rules.cells
        let (own, presetRules) = (policy, rules)
        var preset = self
        preset.policy = try Founding.document("policy") { () throws(WireError) in
            try PolicyDocument(programme: own.programme, version: own.version, issued: own.issued, expires: own.expires, rules: presetRules)
        }
        return meaning(since: preset, texts) + changes(since: preset, texts).filter { !$0.isAskedAlone }
    }

    /// Of whom more than one must sign; where one of several is enough, `firstQuestions` says so.
    public func signaturesNeeded(_ texts: Texts) -> [Change] {
        let roles: [(SignerRole, Message)] = [
            (.clinical, Message("{needed} clinical signatures are needed, of {names}")),
            (.sponsor, Message("{needed} signatures of the sponsor are needed, of {names}")),
        ]
        return roles.compactMap { role, sentence in
            let needed = Int(charter.threshold(of: role))
            guard needed > 1 else { return nil }
            let names = charter.signers.filter { $0.role == role }.map(\.name)
            return Change(sentence: texts(sentence, ["needed": texts.number(needed), "names": texts.list(names)]), isGrave: false)
        }
    }
}
