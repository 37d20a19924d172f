// Strings that must reach nobody but the clinician, unlike any others, so that finding one anywhere means that it leaked.

import Foundation
public import OfficerClient
import Wire

public enum Secrets {
    public static let phone = "+1-860-555-0173-canary-phone"
    public static let topic = "canary-topic: the call on Elm Street"
    public static let note = "canary-note: please do not ring before noon"
    public static let unit = "canary-unit: marine patrol"
    public static let message = "canary-message: I would rather talk on Thursday"
    public static let answer = "canary-answer: Thursday is fine"

    /// What officers and clinicians write in the tests.
    public static let texts = [phone, topic, note, unit, message, answer]

    public static let intake = DisclosedIntake(
        contact: OfficerProfile.SavedContact(kind: .phone, text: phone),
        topic: topic,
        department: "Harbor",
        unit: unit,
        language: "en",
        note: note,
        limitsVersion: 1
    )

    /// Whether bytes hold a secret raw, as hex, base64 or base64url; base64 at each of the three alignments.
    public static func appears(_ secret: [UInt8], in bytes: [UInt8]) -> Bool { Needle(secret).appears(in: bytes) }
}

/// One secret in every form in which it could leak.
public struct Needle: Sendable {
    private let forms: [[UInt8]]

    public init(_ secret: [UInt8]) {
        var forms = [secret, Array(Hex.encode(secret).utf8), Array(Hex.encode(secret).uppercased().utf8)]
        for shift in 0..<3 where secret.count > shift + 5 {
            // Only whole groups of three bytes have the same letters wherever the secret stands.
            let whole = secret.dropFirst(shift)
            let body = Data(whole.prefix(whole.count / 3 * 3)).base64EncodedString()
            forms.append(Array(body.utf8))
            forms.append(Array(body.replacing("+", with: "-").replacing("/", with: "_").utf8))
        }
        self.forms = forms
    }

    public func appears(in bytes: [UInt8]) -> Bool {
        let haystack = Data(bytes)
        return forms.contains { haystack.range(of: Data($0)) != nil }
    }
}
