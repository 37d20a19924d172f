// What a clinician should know whenever they look: a pilot that does not run, documents that end soon.

import ClinicianClient
import Localization
import PersonalTools
import Policies
import ServiceAPI
import Trust
import Wire

enum Notices {
    /// Needs no network; empty before a programme is joined.
    static func lines(_ session: ClinicianSession, _ moments: Moments) async throws -> [String] {
        guard let programme = try? await session.programme().trusted else { return [] }
        let texts = moments.texts
        let validity = programme.validity(at: moments.now)
        let contact = ["contact": programme.contact]
        var lines = programme.rules.pilot.map { [PilotNotice.sentence($0, now: moments.now, texts, moments.instant)] } ?? []
        for ending in validity.expired {
            lines.append(
                texts(
                    "Expired: {document}. No new bookings until the clinical authority renews it: {contact}.",
                    contact.merging(["document": texts.ending(ending, moments)]) { first, _ in first }))
        }
        for ending in validity.expiring {
            lines.append(
                texts(
                    "Expires soon: {document}. The clinical authority renews it: {contact}.",
                    contact.merging(["document": texts.ending(ending, moments)]) { first, _ in first }))
        }
        return lines
    }
}

extension Texts {
    /// A document and when it ends.
    func ending(_ ending: Validity.Ending, _ moments: Moments) -> String {
        let texts = self
        return texts("{document}, {time}", ["document": word(ending.document), "time": moments.instant(ending.expires)], context: "ending")
    }

    /// What design section 1 asks every tool to say.
    var singleOperator: String {
        let texts = self
        return texts(
            "One operator runs both sides of this programme: that the network does not show who asks, and that check-ins are secret, rests on that operator. What officers seal for you stays sealed either way."
        )
    }
}
