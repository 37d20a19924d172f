// The tables of rounds, the same on both sides: sealed shares while a round runs, and of a finished one nothing but what was released.

public import ServerCore

extension SchemaStep {
    /// The department side's `body` is the sealed check-in until it is judged; the provider side's is what it answered.
    public static let rounds = SchemaStep(
        "rounds-1",
        """
        CREATE TABLE check_in_round (
            quarter INTEGER NOT NULL PRIMARY KEY,
            minimum_batch INTEGER NOT NULL CHECK (minimum_batch >= 20),
            rho_thousandths INTEGER NOT NULL CHECK (rho_thousandths BETWEEN 1 AND 1000),
            stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 4)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE check_in_cell (
            quarter INTEGER NOT NULL REFERENCES check_in_round,
            cell TEXT NOT NULL,
            task BLOB NOT NULL,
            token_key BLOB NOT NULL,
            noise BLOB,
            sums BLOB,
            PRIMARY KEY (quarter, cell),
            CHECK ((noise IS NULL) = (sums IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE check_in (
            report BLOB NOT NULL PRIMARY KEY CHECK (length(report) = 16),
            nonce BLOB NOT NULL UNIQUE CHECK (length(nonce) = 32),
            quarter INTEGER NOT NULL,
            cell TEXT NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            verdict INTEGER NOT NULL CHECK (verdict IN (0, 1, 2)),
            body BLOB,
            FOREIGN KEY (quarter, cell) REFERENCES check_in_cell
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX check_in_verdict ON check_in (quarter, cell, verdict, report);
        CREATE TABLE released_half (
            quarter INTEGER NOT NULL REFERENCES check_in_round,
            cell TEXT NOT NULL,
            side TEXT NOT NULL CHECK (side IN ('department', 'provider')),
            document BLOB NOT NULL,
            PRIMARY KEY (quarter, cell, side)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE counted_reports (
            quarter INTEGER NOT NULL REFERENCES check_in_round,
            cell TEXT NOT NULL,
            list BLOB NOT NULL,
            PRIMARY KEY (quarter, cell)
        ) STRICT, WITHOUT ROWID;
        """
    )

    /// On how many days in a row, by this side's clock, a round was seen to be overdue, and the last of them.
    public static let roundPatience = SchemaStep(
        "rounds-2",
        """
        ALTER TABLE check_in_round ADD COLUMN overdue_days INTEGER NOT NULL DEFAULT 0 CHECK (overdue_days >= 0);
        ALTER TABLE check_in_round ADD COLUMN overdue_day INTEGER;
        """
    )
}

extension Invariant {
    public static let rounds = [
        Invariant(
            .roundsEmptied,
            violations: """
                SELECT 1 FROM check_in_cell JOIN check_in_round USING (quarter) WHERE stage >= 2
                UNION ALL SELECT 1 FROM check_in JOIN check_in_round USING (quarter) WHERE stage >= 2
                LIMIT 1
                """
        ),
        Invariant(
            .roundsOver,
            violations: """
                SELECT 1 FROM released_half JOIN check_in_round USING (quarter) WHERE stage < 2
                UNION ALL SELECT 1 FROM counted_reports JOIN check_in_round USING (quarter) WHERE stage < 2
                LIMIT 1
                """
        ),
        Invariant(
            .noiseFirst,
            violations: """
                SELECT 1 FROM check_in JOIN check_in_cell USING (quarter, cell) WHERE verdict <> 0 AND noise IS NULL LIMIT 1
                """
        ),
    ]
}
