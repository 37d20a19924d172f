// The things that rows of the log hold.

internal import CaseFile
internal import Envelope
internal import Sealing
internal import ServiceAPI
internal import Sodium
internal import Wire

/// What the vault knows of one record, without the record itself.
struct KnownRecord: CanonicalValue, Hashable {
    enum Content: CanonicalValue, Hashable {
        case read(ReadRecord)
        /// A psychotherapy note of the owner: what it says lies in the record alone, under a key of its own.
        case apart(Outline)

        init(from reader: inout ByteReader) throws(WireError) {
            switch try reader.u8() {
            case 1: self = .read(try reader.value())
            case 2: self = .apart(try reader.value())
            default: throw WireError(.unknownTag, "no such kind of record")
            }
        }

        func write(to writer: inout ByteWriter) {
            switch self {
            case .read(let record):
                writer.u8(1)
                writer.value(record)
            case .apart(let outline):
                writer.u8(2)
                writer.value(outline)
            }
        }
    }

    struct Outline: CanonicalValue, Hashable {
        let reference: CoreReference
        let record: RecordID
        let previous: Digest?

        init(_ core: RecordCore) {
            reference = core.reference
            record = core.header.record
            previous = core.header.previous
        }

        init(_ record: ReadRecord) {
            reference = record.reference
            self.record = record.record
            previous = record.previous
        }

        init(from reader: inout ByteReader) throws(WireError) {
            reference = try reader.value()
            record = try reader.value()
            previous = try reader.optional(of: Digest.self)
        }

        func write(to writer: inout ByteWriter) {
            writer.value(reference)
            writer.value(record)
            writer.optional(previous)
        }
    }

    /// What the department side has of it, as far as is known.
    enum Delivery: UInt8, Hashable {
        /// Nothing yet.
        case waiting = 1
        /// The core, and grants that were replaced since.
        case regranted = 2
        case delivered = 3
    }

    var content: Content
    let firstSeen: Instant
    var delivery: Delivery
    /// `RecordOutline.state` of the grants that are kept.
    var grants: Digest

    var outline: Outline {
        switch content {
        case .read(let record): Outline(record)
        case .apart(let outline): outline
        }
    }

    var read: ReadRecord? { if case .read(let record) = content { record } else { nil } }

    init(_ content: Content, firstSeen: Instant, delivery: Delivery, _ kept: KeptRecord) {
        self.content = content
        self.firstSeen = firstSeen
        self.delivery = delivery
        grants = kept.state
    }

    init(from reader: inout ByteReader) throws(WireError) {
        content = try reader.value()
        firstSeen = try reader.value()
        guard let delivery = Delivery(rawValue: try reader.u8()) else { throw WireError(.unknownTag, "no such delivery") }
        self.delivery = delivery
        grants = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.value(content)
        writer.value(firstSeen)
        writer.u8(delivery.rawValue)
        writer.value(grants)
    }
}

/// What the department side made of a tombstone of one's own.
enum TombstoneDelivery: UInt8, Hashable {
    /// It has not been told.
    case waiting = 0
    case delivered = 1
    /// It says that it will never take it. Offered again only where it goes on listing the record.
    case refused = 2
}

enum VaultItem: CanonicalObject {
    static let domain = "respite.vault.item"

    case record(KnownRecord)
    case tombstone(DeviceSigned<RecordTombstone>, TombstoneDelivery)
    case head(DeviceHead)
    case roster(RosterFacts)
    case unfinished(UnfinishedNote)
    case number(CaseID, UInt32)
    case handIn(Instant)
    case apart(PsychotherapyLock)
    case unfinishedPlan(UnfinishedPlan)
    case contested(Contested)
    /// The opening of this case was destroyed here, on the owner's word or when its time was over.
    case ended(CaseID)

    init(from reader: inout ByteReader) throws(WireError) {
        switch try reader.u8() {
        case 1: self = .record(try reader.value())
        case 2:
            guard let tombstone = try? DeviceSigned<RecordTombstone>(bytes: try reader.prefixed(limit: 2048)) else {
                throw WireError(.invalidValue, "not a tombstone")
            }
            guard let delivery = TombstoneDelivery(rawValue: try reader.u8()) else { throw WireError(.unknownTag, "no such delivery") }
            self = .tombstone(tombstone, delivery)
        case 3: self = .head(try reader.value())
        case 4: self = .roster(try reader.value())
        case 5: self = .unfinished(try reader.value())
        case 6: self = .number(try reader.value(), try reader.u32())
        case 7: self = .handIn(try reader.value())
        case 8: self = .apart(try reader.value())
        case 20: self = .unfinishedPlan(try reader.value())
        case 9: self = .contested(try reader.value())
        case 10: self = .ended(try reader.value())
        default: throw WireError(.unknownTag, "no such thing in a vault")
        }
    }

    func write(to writer: inout ByteWriter) {
        switch self {
        case .record(let record):
            writer.u8(1)
            writer.value(record)
        case .tombstone(let tombstone, let delivery):
            writer.u8(2)
            writer.prefixed(tombstone.bytes)
            writer.u8(delivery.rawValue)
        case .head(let head):
            writer.u8(3)
            writer.value(head)
        case .roster(let facts):
            writer.u8(4)
            writer.value(facts)
        case .unfinished(let note):
            writer.u8(5)
            writer.value(note)
        case .number(let caseID, let number):
            writer.u8(6)
            writer.value(caseID)
            writer.u32(number)
        case .handIn(let instant):
            writer.u8(7)
            writer.value(instant)
        case .apart(let lock):
            writer.u8(8)
            writer.value(lock)
        case .unfinishedPlan(let plan):
            writer.u8(20)
            writer.value(plan)
        case .contested(let kept):
            writer.u8(9)
            writer.value(kept)
        case .ended(let caseID):
            writer.u8(10)
            writer.value(caseID)
        }
    }

    /// The same for the same thing, so that a newer row takes the place of an older one.
    func name(_ key: VaultKey) throws -> RowName {
        switch self {
        case .record(let record): try key.name("respite.vault.record", record.outline.reference.core.bytes)
        case .tombstone(let tombstone, _): try key.name("respite.vault.tombstone", tombstone.body.core.bytes)
        case .head(let head): try key.name("respite.vault.head", head.device.bytes)
        case .roster(let facts): try key.name("respite.vault.roster", Array(String(facts.version).utf8))
        case .unfinished(let note): try key.name("respite.vault.unfinished", note.id.bytes)
        case .number(let caseID, _): try key.name("respite.vault.number", caseID.bytes)
        case .handIn: try key.name("respite.vault.hand-in", [])
        case .apart: try key.name("respite.vault.psychotherapy", [])
        case .unfinishedPlan(let plan): try key.name("respite.vault.unfinished-plan", plan.caseID.bytes)
        case .contested(let kept): try key.name("respite.vault.contested", kept.tombstone.body.core.bytes)
        case .ended(let caseID): try key.name("respite.vault.ended", caseID.bytes)
        }
    }
}

/// A record as it travels.
struct KeptRecord: CanonicalObject {
    static let domain = "respite.vault.kept"

    let core: RecordCore
    let grants: [DeviceSigned<RecordGrant>]
    /// Grants that the department side may still have and that these replace.
    let replaced: [Digest]

    init(core: RecordCore, grants: [DeviceSigned<RecordGrant>], replaced: [Digest] = []) {
        self.core = core
        self.grants = grants
        self.replaced = replaced
    }

    var state: Digest { RecordOutline.state(of: grants.map(\.digest)) }

    init(from reader: inout ByteReader) throws(WireError) {
        core = try RecordCore(canonicalBytes: try reader.prefixed(limit: RecordCore.maximumLength))
        grants = try reader.list(limit: 64) { (reader: inout ByteReader) throws(WireError) -> DeviceSigned<RecordGrant> in
            let bytes = try reader.prefixed(limit: RecordGrant.limit + 128)
            guard let grant = try? DeviceSigned<RecordGrant>(bytes: bytes) else { throw WireError(.invalidValue, "not a grant") }
            return grant
        }
        replaced = try reader.list(of: Digest.self, limit: 4096)
    }

    func write(to writer: inout ByteWriter) {
        writer.prefixed(core.canonicalBytes)
        writer.list(grants) { $0.prefixed($1.bytes) }
        writer.list(replaced)
    }

    static func name(of core: Digest, _ key: VaultKey) throws -> RowName { try key.name("respite.vault.kept", core.bytes) }
}
