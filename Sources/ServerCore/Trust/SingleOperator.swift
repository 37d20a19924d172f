// Whether one operator may run both sides: only where the signed policy says so.

internal import Policies
public import Trust

public enum SingleOperator {
    /// Throws `singleOperatorNotAllowed`, also where no policy was installed yet.
    public static func require(_ programme: TrustedProgramme?) throws(ServerError) {
        guard programme?.rules.singleOperator == true else { throw ServerError(.singleOperatorNotAllowed) }
    }
}
