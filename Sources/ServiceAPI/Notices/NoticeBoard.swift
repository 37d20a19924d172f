// The board as an officer's device reads it.

public import Sodium
internal import Wire

/// A downloaded page, ready for looking up one's own bookings.
public struct NoticeBoard: Sendable {
    private let salt: NoticeSalt
    private let bodies: [NoticeTag: CommittedCiphertext]

    /// Throws `ServiceError.badAnswer` where something on the page is no notice, or two notices claim one place.
    public init(_ page: NoticePage) throws(ServiceError) {
        var bodies: [NoticeTag: CommittedCiphertext] = [:]
        for blob in page.notices {
            guard let notice = try? SealedNotice(canonicalBytes: blob.bytes), bodies.updateValue(notice.body, forKey: notice.tag) == nil
            else { throw .badAnswer }
        }
        salt = page.salt
        self.bodies = bodies
    }

    /// `nil` where the board has none of this booking. Throws where it has one that is not what it should be.
    public func notice(of booking: SigningPublicKey) throws -> BookingNotice? {
        let key = try NoticeKey(of: booking)
        guard let body = bodies[try key.tag(on: salt)] else { return nil }
        return try BookingNotice(canonicalBytes: try Padding.remove(from: try key.secret.openCommitting(body, context: salt.bytes)))
    }
}
