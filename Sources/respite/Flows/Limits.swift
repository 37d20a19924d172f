// The limits of confidentiality: shown before the first booking, and again when they change.

import Localization
import OfficerClient
import PersonalTools
import Policies
import Terminal
import Trust

extension OfficerTool {
    /// Shows the limits and who can recover records, unless both were read; returns the version. Throws `programmeNotCurrent` where this program
    /// does not carry the text that the policy names: nobody can agree to what they have not read.
    func acknowledgeLimits(_ state: OfficerState, _ programme: TrustedProgramme, _ options: BookingOptions) throws -> UInt32 {
        let reference = programme.rules.limits
        guard let limits = LimitsOfConfidentiality.text(for: reference) else { throw OfficerError.programmeNotCurrent }
        let custodian = programme.roster.body.custodianNotice
        let left = BeforeBooking(
            state.profile, limits: reference, custodian: custodian?.plan, accepted: options.acceptLimits,
            acceptedCustodian: options.acceptCustodian)
        guard left.asksLimits || left.asksCustodian else { return reference.version }
        console.writeHeading(texts(limits.title))
        if left.asksLimits {
            for paragraph in limits.shown(in: texts, policy: programme.rules) { console.writeParagraph(paragraph) }
        }
        if left.asksCustodian, let custodian { console.writeParagraph(texts.paragraph(custodian)) }
        guard console.traits.isInteractive else { throw InputError.needsAnswer(left.options.joined(separator: " ")) }
        guard try prompter.yesNo(texts("Have you read this, and do you want to go on?"), help: Leaving.nothing.help(texts)) else {
            throw PromptError.noAnswer
        }
        return reference.version
    }
}
