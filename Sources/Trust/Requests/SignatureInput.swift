// HTTP message signatures (RFC 9421) with Ed25519: the `Signature-Input` field and the signature base. General; `RequestSigner` and
// `RequestVerifier` narrow it to the one profile that Respite uses.

internal import Foundation
internal import RawStructuredFieldValues
public import Sodium
public import Wire

/// Which components a signature covers, and its parameters (RFC 9421 section 2.3).
public struct SignatureInput: Sendable, Equatable {
    public let label: String
    /// Component names in order, for example `@method` or `content-digest`. Component parameters (`;sf`, `;req`, …) are not supported.
    public let components: [String]
    public let created: Instant?
    public let nonce: String?
    public let keyID: String?
    public let algorithm: String?
    public let tag: String?
    /// As serialised: the parameters keep the order in which they came.
    private let parameters: String

    /// Parameters are written in the order created, nonce, keyid, alg, tag.
    public init(
        label: String,
        components: [String],
        created: Instant? = nil,
        nonce: String? = nil,
        keyID: String? = nil,
        algorithm: String? = nil,
        tag: String? = nil
    ) throws(RequestSignatureError) {
        var parameters = OrderedMap<String, RFC9651BareItem>()
        parameters["created"] = created.map { RFC9651BareItem.integer($0.seconds) }
        parameters["nonce"] = nonce.map { RFC9651BareItem.string($0) }
        parameters["keyid"] = keyID.map { RFC9651BareItem.string($0) }
        parameters["alg"] = algorithm.map { RFC9651BareItem.string($0) }
        parameters["tag"] = tag.map { RFC9651BareItem.string($0) }
        var list = BareInnerList()
        for component in components { list.append(Item(bareItem: RFC9651BareItem.string(component), parameters: [:])) }
        try self.init(label: label, list: InnerList(bareInnerList: list, parameters: parameters))
    }

    /// - Parameter field: the value of `Signature-Input`, which must hold one signature, labelled so.
    public init(parsing field: String, label: String) throws(RequestSignatureError) {
        var parser = StructuredFieldValueParser(Array(field.utf8))
        guard let members = try? parser.parseDictionaryFieldValue(), members.count == 1, case .innerList(let list)? = members[label] else {
            throw RequestSignatureError(.malformed)
        }
        try self.init(label: label, list: list)
    }

    private init(label: String, list: InnerList) throws(RequestSignatureError) {
        var serializer = StructuredFieldValueSerializer()
        guard let serialised = try? serializer.writeListFieldValue([.innerList(list)]) else { throw RequestSignatureError(.malformed) }
        self.label = label
        parameters = String(decoding: serialised, as: UTF8.self)
        components = try Self.names(in: list.bareInnerList)
        var rest = list.rfc9651Parameters
        created = try Self.integer("created", &rest).map { Instant(seconds: $0) }
        nonce = try Self.string("nonce", &rest)
        keyID = try Self.string("keyid", &rest)
        algorithm = try Self.string("alg", &rest)
        tag = try Self.string("tag", &rest)
        guard rest.isEmpty else { throw RequestSignatureError(.unexpectedParameters) }
    }

    /// The value of the `Signature-Input` field.
    public var field: String { "\(label)=\(parameters)" }

    /// The signature base (RFC 9421 section 2.5).
    /// - Parameter value: a component's value, `nil` where the message does not have it.
    public func base(_ value: (_ component: String) -> String?) throws(RequestSignatureError) -> [UInt8] {
        var lines: [String] = []
        for component in components {
            guard let value = value(component), !value.contains(where: \.isNewline) else { throw RequestSignatureError(.missing) }
            lines.append("\"\(component)\": \(value)")
        }
        lines.append("\"@signature-params\": \(parameters)")
        return Array(lines.joined(separator: "\n").utf8)
    }

    /// The value of the `Signature` field.
    public func signatureField(_ signature: Signature) -> String { "\(label)=:\(Data(signature.bytes).base64EncodedString()):" }

    /// Reads the `Signature` field, which must hold this label alone, in its canonical form.
    public func signature(parsing field: String) throws(RequestSignatureError) -> Signature {
        var parser = StructuredFieldValueParser(Array(field.utf8))
        guard let members = try? parser.parseDictionaryFieldValue(), members.count == 1, case .item(let item)? = members[label],
            case .undecodedByteSequence(let text) = item.rfc9651BareItem, let data = Data(base64Encoded: text),
            let signature = try? Signature(bytes: Array(data)), signatureField(signature) == field
        else { throw RequestSignatureError(.malformed) }
        return signature
    }

    private static func names(in list: BareInnerList) throws(RequestSignatureError) -> [String] {
        var names: [String] = []
        for item in list {
            guard case .string(let name) = item.rfc9651BareItem, item.rfc9651Parameters.isEmpty, !names.contains(name) else {
                throw RequestSignatureError(.unexpectedComponents)
            }
            names.append(name)
        }
        return names
    }

    private static func integer(
        _ name: String,
        _ parameters: inout OrderedMap<String, RFC9651BareItem>
    ) throws(RequestSignatureError) -> Int64? {
        guard let item = parameters[name] else { return nil }
        guard case .integer(let value) = item else { throw RequestSignatureError(.unexpectedParameters) }
        parameters[name] = nil
        return value
    }

    private static func string(
        _ name: String,
        _ parameters: inout OrderedMap<String, RFC9651BareItem>
    ) throws(RequestSignatureError) -> String? {
        guard let item = parameters[name] else { return nil }
        guard case .string(let value) = item else { throw RequestSignatureError(.unexpectedParameters) }
        parameters[name] = nil
        return value
    }
}
