// What a signer's key has signed, kept sealed beside it: a bundle that was put back to an older one is noticed.

internal import LocalState
internal import Localization
internal import Sodium
public import Trust
internal import Wire

extension Signer {
    /// Throws `bundleOlder` for a bundle with an older version of a document than this key has signed, or another content of the same version:
    /// a stick on which the newest bundle was put back would otherwise fork the programme, or bring a revoked clinician back.
    public func requireNewest(_ bundle: TrustBundle, file: String) throws {
        let known = try state.read().signed?[Self.programme(bundle)] ?? [:]
        for (kind, pin) in bundle.pins {
            guard let signed = known[kind.rawValue], pin != signed, pin.version <= signed.version else { continue }
            throw DeskError(
                .bundleOlder, ["file": file, "document": Texts.current(kind.title), "version": "\(signed.version)"])
        }
    }

    /// Throws `numberTaken` for a document that waits for this key's signature and has no higher version than this key has signed before: a second
    /// one of that number would be believed as well as the one that was given up, by whoever is shown it first.
    ///
    /// Charters are left out: their versions follow each other without a gap.
    public func requireHigher(_ bundle: TrustBundle, file: String) throws {
        let (signed, highest) = (try self.signed(of: bundle), try self.highest(of: bundle))
        let waiting = bundle.asked(of: key.publicKey).subtracting(bundle.signed(with: key.publicKey)).subtracting([.charter])
        for (kind, pin) in bundle.pins where waiting.contains(kind) && pin != signed[kind] {
            guard let known = highest[kind], pin.version <= known else { continue }
            throw DeskError(
                .numberTaken,
                ["file": file, "document": Texts.current(kind.title), "version": "\(pin.version)", "known": "\(known)"])
        }
    }

    /// The bundle that this key worked on last, as its folder keeps it. Each document in which it has a say is the very one that the sealed state knows
    /// as signed, or carries the signatures of enough others: somebody who can write there would otherwise choose what a change is compared with.
    public func remembered(of bundle: TrustBundle, in home: SignerHome) throws -> TrustBundle? {
        guard let last = home.remembered(of: bundle) else { return nil }
        let (known, mine) = (try signed(of: bundle), last.signed(with: key.publicKey))
        let areKnown = last.asked(of: key.publicKey).allSatisfy { kind in
            mine.contains(kind) ? known[kind] == last.pins[kind] : last.isSignedByEnough(kind)
        }
        return areKnown && !mine.isEmpty ? last : nil
    }

    /// The version of each document that carries this key's signature, as it was signed last.
    public func signed(of bundle: TrustBundle) throws -> [DocumentKind: Pin] {
        Self.byKind(try state.read().signed?[Self.programme(bundle)] ?? [:])
    }

    /// The highest version of each document that this key ever signed.
    func highest(of bundle: TrustBundle) throws -> [DocumentKind: UInt64] {
        let last = try signed(of: bundle).mapValues(\.version)
        return Self.byKind(try state.read().highest?[Self.programme(bundle)] ?? [:]).merging(last) { max($0, $1) }
    }

    private static func byKind<Value>(_ values: [String: Value]) -> [DocumentKind: Value] {
        Dictionary(uniqueKeysWithValues: values.compactMap { word, value in DocumentKind(rawValue: word).map { ($0, value) } })
    }

    /// Keeps, sealed beside the key, which versions carry this key's signature.
    public func remember(_ bundle: TrustBundle) async throws {
        let (programme, carried) = (Self.programme(bundle), bundle.signed(with: key.publicKey))
        let pins = bundle.pins.filter { carried.contains($0.key) }
        try await state.update { state in
            var known = state.signed?[programme] ?? [:]
            var highest = state.highest?[programme] ?? [:]
            for (kind, pin) in pins {
                let word = kind.rawValue
                highest[word] = max(highest[word] ?? 0, known[word]?.version ?? 0, pin.version)
                known[word] = pin
            }
            state.highest = (state.highest ?? [:]).merging([programme: highest]) { _, new in new }
            state.signed = (state.signed ?? [:]).merging([programme: known]) { _, new in new }
        }
    }

    private static func programme(_ bundle: TrustBundle) -> String {
        (try? bundle.claimedProgramme()).map { Hex.encode($0.bytes) } ?? ""
    }
}
