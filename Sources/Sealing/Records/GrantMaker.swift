// Making of grants: the content key wrapped for each reader, filled up with wraps for nobody, and the notice that says whom it is for.

import Envelope
import Sodium
import Wire

struct GrantMaker {
    let core: CoreReference
    let record: RecordID
    /// The identity key of the member who grants.
    let by: SigningPublicKey
    let device: SigningKey
    let at: Instant
    /// Those that came before, and the one that this grant needs.
    let admissions: [DeviceSigned<Admission>]

    /// - Parameter recipients: sorted.
    func grant(
        to recipients: [AddressedRecipient],
        fetchers: Set<SigningPublicKey>,
        under contentKey: borrowing SymmetricKey
    ) throws -> DeviceSigned<RecordGrant> {
        guard !recipients.isEmpty, isStrictlyAscending(recipients) else { throw SealingError.invalidEntry }
        guard let count = GrantWraps.counts.first(where: { recipients.count <= $0 }),
            admissions.count <= GrantNotice.admissionLimit, fetchers.count <= RecordGrant.maximumFetchers
        else { throw SealingError.tooManyEntries }
        let (ephemeral, made) = try SharedBoxes.wrap(contentKey.secret, for: recipients.map(\.key))
        var boxes = try made.map { try KeyBox(bytes: $0) }
        while boxes.count < count { boxes.append(try .forNobody()) }
        let wraps = try GrantWraps(ephemeral: ephemeral, boxes: boxes.sorted())
        let (names, publicKey) = (fetchers.sorted(), device.publicKey)
        let binding = NoticeBinding(record: record, core: core.core, device: publicKey, fetchers: names, wraps: wraps)
        let notice = try NoticeSeal.seal(
            GrantNotice(by: by, at: at, recipients: recipients, admissions: admissions), binding: binding, under: contentKey
        )
        return try DeviceSigned(
            RecordGrant(record: record, core: core.core, device: publicKey, fetchers: names, wraps: wraps, notice: notice), by: device
        )
    }
}

enum NoticeSeal {
    static func seal(
        _ notice: GrantNotice, binding: NoticeBinding, under contentKey: borrowing SymmetricKey
    ) throws -> CommittedCiphertext {
        let plaintext = notice.canonicalBytes
        guard let bucket = SizeBucket(contentLength: plaintext.count) else { throw SealingError.tooManyEntries }
        let padded = try Padding.add(to: plaintext, upTo: bucket.paddedLength)
        return try contentKey.withDerived(noticeKey) { try $0.sealCommitting(padded, context: binding.canonicalBytes) }
    }

    /// Throws `cannotOpen`.
    static func open(_ grant: RecordGrant, with contentKey: borrowing SymmetricKey) throws(SealingError) -> GrantNotice {
        do {
            let context = NoticeBinding(of: grant).canonicalBytes
            let padded = try contentKey.withDerived(noticeKey) { try $0.openCommitting(grant.notice, context: context) }
            let plaintext = try Padding.remove(from: padded)
            guard SizeBucket(contentLength: plaintext.count)?.rawValue == grant.notice.ciphertext.count else {
                throw SealingError.cannotOpen
            }
            return try GrantNotice(canonicalBytes: plaintext)
        } catch {
            throw .cannotOpen
        }
    }

    private static let noticeKey = "respite.record.notice"
}
