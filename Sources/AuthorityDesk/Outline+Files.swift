// Whole files in plain words: who signed, and what each part says.

internal import Envelope
internal import Localization
internal import Policies
internal import Sodium
internal import Tokens
public import Trust
public import Wire

extension DeskDocument {
    /// What `show` prints. Nothing shown is vouched for unless it says so: signatures are checked for bundles only.
    /// - Parameter now: for the check of a bundle.
    public func outline(now: Instant) throws -> Outline {
        switch self {
        case .bundle(let bundle): try Outline.of(bundle, now: now)
        case .codes(let codes): try Outline.of(codes)
        case .side(let request): Outline.of(request.forItsSigner.body)
        case .signer(let request): Outline.of(request.forItsSigner.body.signer)
        case .clinician(let request): Outline.of(request.forItsSigner.body)
        case .deviceList(let list): Outline.of(list.forItsSigner.body)
        case .charter(let charter): Outline.of(charter.forItsSigner.body)
        case .roster(let roster): Outline.of(roster.forItsSigner.body)
        case .policy(let policy): Outline.of(policy.forItsSigner.body)
        case .rounds(let rounds): Outline.of(rounds.forItsSigner.body)
        case .timestamp(let timestamp): Outline.of(timestamp.forItsSigner.body)
        case .recoveryPlan(let plan): Outline.of(plan.forItsSigner.body)
        }
    }
}

extension ClinicianRequest {
    /// What the authority compares with the clinician before certifying.
    public var outline: Outline { Outline.of(self) }
}

extension SideRequest {
    /// What the authority compares with whoever runs the side before naming it in the roster.
    public var outline: Outline { Outline.of(self) }
}

extension Outline {
    static func of(_ bundle: TrustBundle, now: Instant) throws -> Outline {
        var outline = Outline()
        let charter = try DeskBundle.newestCharter(of: bundle, file: "")
        do throws(DeskError) {
            _ = try DeskBundle(bundle, file: "", now: now)
            outline.add("complete", Message("Signed by everybody who must"), .flag(true))
        } catch {
            outline.add("complete", Message("Signed by everybody who must"), .flag(false))
            outline.add("missing", Message("What is missing"), error.values["reason"] ?? error.sentence(.current))
        }
        if let first = bundle.charters.first {
            let programme = try ProgrammeID(firstCharter: try Unverified<Charter>(first).forItsSigner.body)
            outline.add("words", Message("Words on the poster"), try programme.words().text)
        }
        func part<Body: TrustDocument>(_ blob: Blob, _ body: (Body) -> Outline) throws -> Outline {
            let document = try Unverified<Body>(blob).forItsSigner
            var part = body(document.body)
            let names = document.signatures.map { charter.signer($0.signer)?.name ?? Base64URL.encode($0.signer.bytes) }
            part.add("signedBy", Message("Signed by"), list: names)
            return part
        }
        outline.add("charters", Message("Charter"), .outlines(try bundle.charters.map { try part($0) { (body: Charter) in of(body) } }))
        outline.add("roster", Message("Roster"), .outlines([try part(bundle.roster) { (body: Roster) in of(body) }]))
        outline.add("policy", Message("Policy"), .outlines([try part(bundle.policy) { (body: PolicyDocument) in of(body) }]))
        outline.add("rounds", Message("Rounds"), .outlines([try part(bundle.rounds) { (body: Rounds) in of(body) }]))
        return outline
    }

    static func of(_ codes: CodeRegisters) throws -> Outline {
        let registers = try codes.registers.map { blob in
            let document = try Unverified<CodeRegister>(blob).forItsSigner
            var part = Outline()
            part.add("cell", Message("Cell"), document.body.cell.text)
            part.add("codes", Message("Codes"), .number(document.body.codes.count))
            part.add("first", Message("First quarter"), document.body.first.description)
            part.add("last", Message("Last quarter"), document.body.last.description)
            part.add("signatures", Message("Signatures"), .number(document.signatures.count))
            return part
        }
        var outline = Outline()
        outline.add("registers", Message("Code digests"), .outlines(registers))
        return outline
    }

    static func of(_ request: SideRequest) -> Outline {
        var outline = Outline()
        outline.add("side", Message("Side"), request.role.rawValue)
        outline.add("issued", Message("Issued"), .instant(request.issued))
        outline.add("addresses", Message("Addresses"), list: request.addresses.map(\.description))
        outline.add(key: request.signingKey)
        let certificates = [request.certificate] + (request.nextCertificate.map { [$0] } ?? [])
        outline.add(
            "certificates", Message("Certificates (SHA-256)"), list: certificates.map { Hex.encode(Digest(sha256: $0).bytes) }
        )
        outline.add("bookingQuarters", Message("Quarters with booking keys"), list: request.bookingKeys.map(\.period.description))
        // What a signer finds again in the rounds.
        let roundKeys = request.roundKeys.map { "\($0.period) \(Base64URL.encode($0.key.bytes))" }
        outline.add("roundKeys", Message("Check-ins are sealed to"), list: roundKeys)
        return outline
    }

    static func of(_ request: ClinicianRequest) -> Outline {
        var outline = Outline()
        outline.add("name", Message("Name"), request.name)
        outline.add("issued", Message("Issued"), .instant(request.issued))
        outline.add(key: request.identity)
        return outline
    }

    /// Without a roster that could name its holders.
    static func of(_ plan: RecoveryPlan) -> Outline {
        var outline = Outline()
        outline.add("threshold", Message("Shares that are needed"), .number(Int(plan.threshold)))
        outline.add("holders", Message("Hold a share"), list: plan.holders.map { Base64URL.encode($0.bytes) })
        outline.add(key: plan.custodian.signing)
        return outline
    }

    static func of(_ list: DeviceList) -> Outline {
        var outline = Outline()
        outline.add("clinician", Message("Clinician"), Base64URL.encode(list.clinician.bytes))
        outline.add("version", Message("Version"), .number(Int(clamping: list.version)))
        outline.add("issued", Message("Issued"), .instant(list.issued))
        let devices = list.devices.map { device in
            var part = Outline()
            part.add("label", Message("Name"), device.label)
            part.add("added", Message("Added"), .instant(device.addedAt))
            if let revoked = device.revokedAt { part.add("revoked", Message("Revoked"), .instant(revoked)) }
            return part
        }
        outline.add("devices", Message("Devices"), .outlines(devices))
        outline.add("subkeys", Message("Encryption keys"), .number(list.subkeys.count))
        return outline
    }
}
