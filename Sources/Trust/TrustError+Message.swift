// Why a document is not believed, for those who handle documents: signers and servers' operators.

public import Localization

extension TrustError.Code {
    /// Half a sentence; `{document}` is the document's title.
    public var message: Message {
        switch self {
        case .thresholdNotMet: Message("{document}: signatures are missing")
        case .badSignature: Message("{document}: a signature is not good")
        case .unknownSigner: Message("{document}: signed by somebody who is no signer")
        case .charterChainBroken: Message("{document}: versions are missing or do not follow each other")
        case .wrongProgramme: Message("{document}: of another programme")
        case .rolledBack: Message("{document}: older than what is there")
        case .forked: Message("{document}: another one of the same version is there")
        case .mixedUp: Message("{document}: not the version that the timestamp names")
        case .policyOutOfBounds: Message("{document}: beyond a limit that no signature can move")
        case .revocationUndone: Message("{document}: takes back a revocation")
        case .keysExchanged: Message("{document}: names another key where one was named before")
        case .unknownFormat: Message("{document}: written by another version of this program")
        case .cellTooSmall: Message("{document}: check-ins in a cell with too few cards")
        case .expired: Message("{document}: past its date")
        case .implausibleTime: Message("{document}: its dates cannot be right, or the clock of this machine is wrong")
        default: Message("{document}: damaged, or not what it should be")
        }
    }
}

extension TrustError {
    /// Half a sentence: which document, and what is wrong with it.
    public func words(_ texts: Texts) -> String {
        let title = texts(document?.title ?? Message("Bundle"))
        guard let round else { return texts(code.message, ["document": title]) }
        return texts(
            "{document}: it changes what the check-in round {round} asks, which is settled; the authority makes the change again, for a later round",
            ["document": title, "round": round.description])
    }
}

extension SideRole {
    /// As people call it, in the middle of a sentence.
    public var title: Message {
        switch self {
        case .department: Message("department side")
        case .provider: Message("provider side")
        }
    }
}

extension DocumentKind {
    /// As people call it.
    public var title: Message {
        switch self {
        case .charter: Message("Charter")
        case .roster: Message("Roster")
        case .policy: Message("Policy")
        case .rounds: Message("Rounds")
        case .timestamp: Message("Timestamp")
        case .deviceList: Message("a clinician's list of devices")
        case .sideRequest: Message("the request of a side")
        case .signerRequest: Message("a signer's public key")
        case .clinicianRequest: Message("the request of a clinician")
        }
    }
}
