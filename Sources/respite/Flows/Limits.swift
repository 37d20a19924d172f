// The limits of confidentiality: shown before the first booking, and again when they change.

import Localization
import OfficerClient
import PersonalTools
import Policies
import Terminal
import Trust

extension OfficerTool {
    /// Shows the limits unless this version was acknowledged, and who can recover records unless that was; returns the version. Throws
    /// `programmeNotCurrent` where this program does not carry the text that the policy names: nobody can agree to what they have not read.
    func acknowledgeLimits(_ state: OfficerState, _ programme: TrustedProgramme, accepted: UInt32?) throws -> UInt32 {
        let reference = programme.rules.limits
        guard let limits = LimitsOfConfidentiality.text(for: reference) else { throw OfficerError.programmeNotCurrent }
        let isKnown = state.profile.acknowledgedLimits == reference.version && state.profile.acknowledgedNotice == reference.id
        let custodian = programme.roster.body.custodianNotice
        let knowsCustodian = custodian == nil || state.profile.acknowledgedCustodian == custodian?.plan
        guard !isKnown || !knowsCustodian, accepted != reference.version else { return reference.version }
        console.writeHeading(texts(limits.title))
        if !isKnown {
            for paragraph in limits.shown(in: texts, policy: programme.rules) { console.writeParagraph(paragraph) }
        }
        if let custodian { console.writeParagraph(texts.paragraph(custodian)) }
        guard console.traits.isInteractive else { throw InputError.needsAnswer("--accept-limits \(reference.version)") }
        guard try prompter.yesNo(texts("Have you read this, and do you want to go on?"), help: Leaving.nothing.help(texts)) else {
            throw PromptError.noAnswer
        }
        return reference.version
    }
}
