// What a client remembers of its programme: the newest verified documents and key lists, and the marks below which it never goes again.

public import Trust
public import Wire

/// Kept in the sealed state of officers and clinicians alike. Everything in it is verified again by whoever reads it from there (`KnownProgrammes`).
public struct ProgrammeMemory: Codable, Sendable, Equatable {
    private var pins: Encoded<TrustPins>
    private var devicePins: Encoded<DevicePins>
    private var bundle: TrustBundle
    private var deviceLists: [Blob]

    /// At first contact, from nothing but the digest on the card.
    public init(firstContact bundle: TrustBundle, programme: ProgrammeID, now: Instant) throws(TrustError) {
        let accepted = try TrustEvaluator.firstContact(bundle, programme: programme, now: now)
        pins = Encoded(accepted.pins)
        devicePins = Encoded(DevicePins())
        self.bundle = accepted.programme.bundle
        deviceLists = []
    }

    /// Takes what one side serves, or throws and keeps what it has.
    public mutating func take(_ bundle: TrustBundle, now: Instant) throws(TrustError) {
        let accepted = try TrustEvaluator.accept(bundle, pins: pins.value, now: now)
        keep(accepted.programme, accepted.pins)
    }

    /// Takes the highest version of each document of both sides, and says where the sides differ.
    public mutating func take(
        department: TrustBundle,
        provider: TrustBundle,
        now: Instant
    ) throws(TrustError) -> [TrustDifference] {
        let accepted = try TrustEvaluator.accept(
            department: department,
            provider: provider,
            programme: pins.value.programme,
            pins: pins.value,
            now: now
        )
        keep(accepted.programme, accepted.pins)
        return accepted.differences
    }

    /// Takes each key list that is newer than, or the same as, what was seen. One bad list spoils no other: its error is returned.
    public mutating func take(_ keys: KeyDirectory, now: Instant) throws(TrustError) -> [TrustError] {
        let known = try known(now: now)
        let roster = known.trusted.roster.body
        var directory = known.devices
        // What has been verified this moment need not be verified again.
        let there = Set(directory.lists.values.map(\.blob))
        var refused: [TrustError] = []
        for list in keys.lists where !there.contains(list) {
            do throws(TrustError) { try directory.accept(list, roster: roster) } catch { refused.append(error) }
        }
        devicePins = Encoded(directory.pins)
        deviceLists = directory.lists.sorted { $0.key < $1.key }.map(\.value.blob)
        return refused
    }

    /// The programme as it was last seen, verified.
    public func known(now: Instant) throws(TrustError) -> KnownProgramme {
        let accepted = try TrustEvaluator.accept(bundle, pins: pins.value, now: now)
        return KnownProgramme(trusted: accepted.programme, devices: try restoredDirectory(accepted.programme.roster.body))
    }

    /// The later of the local clock and the newest signed time.
    public func time(localClock: Instant) -> Instant { pins.value.time(localClock: localClock) }

    /// For what cannot be undone: see `TrustPins.certainTime`.
    public func certainTime(localClock: Instant) -> Instant { pins.value.certainTime(localClock: localClock) }

    private mutating func keep(_ programme: TrustedProgramme, _ pins: TrustPins) {
        self.pins = Encoded(pins)
        bundle = programme.bundle
    }

    /// Lists of clinicians who have left the roster are left out; their marks stay.
    private func restoredDirectory(_ roster: Roster) throws(TrustError) -> DeviceDirectory {
        var directory = DeviceDirectory(pins: devicePins.value)
        for list in deviceLists {
            do throws(TrustError) {
                try directory.accept(list, roster: roster)
            } catch  where error.code == .clinicianUnknown {
                continue
            }
        }
        return directory
    }
}
