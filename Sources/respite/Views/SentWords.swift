// What stood in a field that was sent, for a person and for a program.

import Foundation
import Localization
import OfficerClient
import PersonalTools
import Scheduling
import Sodium
import Trust
import Wire

struct SentWords {
    let programme: TrustedProgramme
    let zone: TimeZone
    let now: Instant
    let texts: Texts

    func word(_ value: SentValue) -> String {
        switch value {
        case .bytes(let bytes): bytes.count > 8 ? Hex.encode(Array(bytes.prefix(8))) + "…" : Hex.encode(bytes)
        case .clinician(let key): programme.clinician(key)?.name ?? texts("unknown", context: "clinician")
        case .span(let span): texts.span(span, in: zone, now: now)
        case .instant(let instant): texts.longDate(LocalTime(seconds: instant.seconds, in: zone))
        case .kind(let kind): texts.word(kind)
        case .purpose(let purpose): texts.word(purpose)
        case .modality(let modality): texts.word(modality)
        case .contact(let contact): contact.text ?? texts("you come in person")
        case .number(let number): texts.number(Int(clamping: number))
        case .length(let length): texts.plural("{count} byte", "{count} bytes", count: length)
        case .text(let text): texts("“{text}”", ["text": text])
        case .intakeFrame: texts("an intake")
        case .messageFrame: texts("a message")
        case .secret: texts("not shown on any screen")
        case .nothing: texts("left empty")
        case .unknown: texts("not kept on this device")
        }
    }

    /// `nil` for what is not known, secret or empty.
    static func plain(_ value: SentValue) -> String? {
        switch value {
        case .bytes(let bytes): Hex.encode(bytes)
        case .clinician(let key): Hex.encode(key.bytes)
        case .span(let span): "\(rfc3339(span.start))/\(rfc3339(span.end))"
        case .instant(let instant): rfc3339(instant)
        case .kind(let kind): kind.rawValue
        case .purpose(let purpose): purpose.rawValue
        case .modality(let modality): modality.rawValue
        case .contact(let contact): contact.text ?? contact.kind.rawValue
        case .number(let number): String(number)
        case .length(let length): String(length)
        case .text(let text): text
        case .intakeFrame: "intake"
        case .messageFrame: "message"
        case .secret, .nothing, .unknown: nil
        }
    }
}
