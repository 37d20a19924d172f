// The limits of confidentiality: shown before the first booking, and again when they change.

import Localization
import OfficerClient
import Policies
import Terminal
import Trust

extension OfficerTool {
    /// Shows the limits unless this version was acknowledged, and returns the version. Throws `programmeNotCurrent` where this program does
    /// not carry the text that the policy names: nobody can agree to what they have not read.
    func acknowledgeLimits(_ state: OfficerState, _ programme: TrustedProgramme, accepted: UInt32?) throws -> UInt32 {
        let reference = programme.rules.limits
        guard let limits = LimitsOfConfidentiality.text(for: reference) else { throw OfficerError.programmeNotCurrent }
        let isKnown = state.profile.acknowledgedLimits == reference.version && state.profile.acknowledgedNotice == reference.id
        guard !isKnown, accepted != reference.version else { return reference.version }
        console.writeHeading(texts(limits.title))
        for paragraph in limits.shown(in: texts, policy: programme.rules) { console.writeParagraph(paragraph) }
        guard console.traits.isInteractive else { throw InputError.needsAnswer("--accept-limits \(reference.version)") }
        guard try prompter.yesNo(texts("Have you read this, and do you want to go on?"), help: Leaving.nothing.help(texts)) else {
            throw PromptError.noAnswer
        }
        return reference.version
    }
}
