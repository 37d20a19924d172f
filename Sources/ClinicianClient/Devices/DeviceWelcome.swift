// What the first device hands back to a new one, as a file on a stick: signed by the identity key, its secrets sealed to the request's link key.

import LocalState
import Sodium
import Trust
import Wire

/// `FORMAT.md` beside this file has it byte by byte. Everything in it is under the signature of the identity key; what is secret is sealed besides.
struct DeviceWelcome: CanonicalObject, Equatable {
    static let domain = "respite.device-welcome"

    /// Whose, for which device, in answer to what.
    struct Header: CanonicalValue, Hashable {
        let programme: ProgrammeID
        let clinician: SigningPublicKey
        let device: SigningPublicKey
        let link: SealingPublicKey
        /// Of the request.
        let request: Digest
        /// The device list that certifies the device.
        let list: Pin
        let issued: Instant

        init(answering request: DeviceRequest, list: Pin, issued: Instant) {
            programme = request.programme
            clinician = request.clinician
            device = request.device
            link = request.link
            self.request = Digest(of: request)
            self.list = list
            self.issued = issued
        }

        init(from reader: inout ByteReader) throws(WireError) {
            programme = try reader.value()
            clinician = try reader.value()
            device = try reader.value()
            link = try reader.value()
            request = try reader.value()
            list = try reader.value()
            issued = try reader.value()
        }

        func write(to writer: inout ByteWriter) {
            writer.value(programme)
            writer.value(clinician)
            writer.value(device)
            writer.value(link)
            writer.value(request)
            writer.value(list)
            writer.value(issued)
        }

        var bytes: [UInt8] {
            var writer = ByteWriter()
            writer.value(self)
            return writer.bytes
        }
    }

    /// One encryption subkey, its seed under the welcome's key.
    struct SharedSubkey: CanonicalValue, Hashable {
        let key: SealingPublicKey
        let span: Span
        /// Whether it is sealed to, or only opened with.
        let isCurrent: Bool
        let seed: WrappedSecret

        init(key: SealingPublicKey, span: Span, isCurrent: Bool, seed: WrappedSecret) {
            self.key = key
            self.span = span
            self.isCurrent = isCurrent
            self.seed = seed
        }

        init(from reader: inout ByteReader) throws(WireError) {
            key = try reader.value()
            span = try reader.value()
            isCurrent = try reader.bool()
            seed = try reader.value()
        }

        func write(to writer: inout ByteWriter) {
            writer.value(key)
            writer.value(span)
            writer.bool(isCurrent)
            writer.value(seed)
        }
    }

    let header: Header
    /// A fresh key in a sealed box to the link key.
    let wrap: [UInt8]
    let subkeys: [SharedSubkey]
    /// Of the first quarter that has no subkey yet.
    let chainStart: PeriodID
    let chainSeed: WrappedSecret
    /// `WelcomeContents`.
    let contents: CommittedCiphertext

    private static let wrapLength = SymmetricKey.length + SealingPublicKey.overhead
    /// Those of ten years, and as many that were replaced.
    static let mostSubkeys = 2 * DeviceList.mostSubkeys

    init(
        header: Header, wrap: [UInt8], subkeys: [SharedSubkey], chainStart: PeriodID, chainSeed: WrappedSecret,
        contents: CommittedCiphertext
    ) {
        self.header = header
        self.wrap = wrap
        self.subkeys = subkeys
        self.chainStart = chainStart
        self.chainSeed = chainSeed
        self.contents = contents
    }

    init(from reader: inout ByteReader) throws(WireError) {
        header = try reader.value()
        wrap = try reader.fixed(Self.wrapLength)
        subkeys = try reader.list(of: SharedSubkey.self, limit: Self.mostSubkeys)
        chainStart = try reader.value()
        chainSeed = try reader.value()
        contents = try reader.value()
    }

    func write(to writer: inout ByteWriter) {
        writer.value(header)
        writer.fixed(wrap)
        writer.list(subkeys)
        writer.value(chainStart)
        writer.value(chainSeed)
        writer.value(contents)
    }
}
