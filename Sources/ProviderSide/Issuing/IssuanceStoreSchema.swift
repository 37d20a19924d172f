// The tables of the provider side: who may have tokens, and which were handed out blindly.
//
// No column holds a time, a name, a nonce of a token or anything of a booking: what is spent cannot be found here.

internal import Policies
internal import RoundKeeping
public import ServerCore
internal import SummaryKeeping

extension Schema {
    public static let provider = Schema(
        steps: [
            SchemaStep(
                "provider-1",
                """
                CREATE TABLE code (
                    code BLOB NOT NULL PRIMARY KEY CHECK (length(code) = 32),
                    cell TEXT NOT NULL,
                    first_quarter INTEGER NOT NULL,
                    last_quarter INTEGER NOT NULL,
                    issuance_key BLOB UNIQUE CHECK (length(issuance_key) = 32),
                    CHECK (first_quarter <= last_quarter)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX code_cell ON code (cell);
                CREATE TABLE issuance (
                    issuance_key BLOB NOT NULL REFERENCES code (issuance_key) ON DELETE CASCADE,
                    purpose TEXT NOT NULL CHECK (purpose IN ('booking', 'check-in')),
                    quarter INTEGER NOT NULL,
                    cell TEXT NOT NULL,
                    place INTEGER NOT NULL CHECK (place >= 0),
                    request BLOB NOT NULL CHECK (length(request) = 32),
                    response BLOB NOT NULL CHECK (length(response) = 256),
                    reissued INTEGER NOT NULL CHECK (reissued IN (0, 1)),
                    PRIMARY KEY (issuance_key, purpose, quarter, cell, place)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX issuance_age ON issuance (quarter);
                CREATE TABLE reissue (
                    issuance_key BLOB NOT NULL REFERENCES code (issuance_key) ON DELETE CASCADE,
                    purpose TEXT NOT NULL,
                    used INTEGER NOT NULL,
                    PRIMARY KEY (issuance_key, purpose)
                ) STRICT, WITHOUT ROWID;
                """
            ),
            .rounds,
            .roundPatience,
            .summaries,
            .redeemedCards,
        ],
        invariants: Invariant.rounds + [
            Invariant(
                .tokensOfCode,
                violations: """
                    SELECT 1 FROM issuance
                    WHERE place >= CASE purpose WHEN 'booking' THEN \(PolicyRules.tokensCeiling) ELSE 1 END
                    """
            ),
            Invariant(.reissues, violations: "SELECT 1 FROM reissue WHERE used > 1"),
            Invariant(
                .tokenCells,
                violations: """
                    SELECT 1 FROM issuance JOIN code USING (issuance_key)
                    WHERE issuance.cell <> CASE purpose WHEN 'booking' THEN '' ELSE code.cell END
                    """
            ),
        ]
    )
}
