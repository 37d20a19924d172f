// What a process of its own is told that takes part in a race for a slot, and what it says afterwards.

public import Trust
public import Wire

/// The same for all who take part; the start differs.
public struct RaceJob: Codable, Sendable {
    public let address: SideAddress
    /// SHA-256 of the certificate that is believed.
    public let certificate: Digest
    /// The clinician's identity key.
    public let clinician: Blob
    /// Of a key that is a device of the clinician: it signs what pays for the booking.
    public let deviceSeed: Blob
    /// A file: whoever holds it locked holds everybody back.
    public let barrier: String

    public init(address: SideAddress, certificate: Digest, clinician: Blob, deviceSeed: Blob, barrier: String) {
        self.address = address
        self.certificate = certificate
        self.clinician = clinician
        self.deviceSeed = deviceSeed
        self.barrier = barrier
    }
}

public struct RaceOutcome: Codable, Sendable {
    /// Of the problem; 201 for a booking.
    public let status: Int
    public let problem: String?
    /// Starts of the other times that were named.
    public let alternatives: [Instant]

    public init(status: Int, problem: String?, alternatives: [Instant]) {
        self.status = status
        self.problem = problem
        self.alternatives = alternatives
    }
}
