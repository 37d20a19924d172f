// Why something about a clinician's devices was not done. The tools turn each case into one sentence that says what to do.

public enum DeviceRefusal: Error, Sendable, Equatable, CaseIterable {
    /// Only the device that holds the identity key does this.
    case firstDeviceOnly
    /// The first device is neither added nor revoked by itself.
    case isFirst
    /// Asked for and not answered yet.
    case notFinished
    /// No request of this device waits for an answer: none was made, or it was answered.
    case nothingAsked
    /// Not a file of this sort, or a byte of it was altered.
    case damagedFile
    /// An answer to another device, or to another request of this one.
    case notForThisDevice
    /// A request to another clinician, or in another programme.
    case otherClinician
    /// Answered before: each request is answered once.
    case requestUsed
    /// The words that were given are not those of the request.
    case wordsDiffer
    case revoked
    case noSuchDevice
    /// As many as a list takes, revoked ones too.
    case tooMany
    /// The department side does not serve the list that names this device: it is not published yet, or withheld, or an older one is shown.
    case listNotServed
    /// The first device has made keys of which this one has no seed.
    case needsWelcome
}
