// The tables of a side, and the steps by which they came to be.

/// One step of a database's history. Once released, a step is never changed: the next version adds another.
public struct SchemaStep: Sendable {
    /// For example `core-1`; unique, and never used again.
    public let name: String
    public let sql: String

    public init(_ name: String, _ sql: String) {
        self.name = name
        self.sql = sql
    }
}

/// Everything a side keeps in tables: the shared steps first, then its own.
public struct Schema: Sendable {
    public let steps: [SchemaStep]
    public let invariants: [Invariant]

    public init(steps: [SchemaStep], invariants: [Invariant]) {
        self.steps = Self.shared + steps
        self.invariants = invariants
    }

    /// What both sides keep. No table holds a name, an address of a client, or a time finer than needed.
    static let shared = [
        SchemaStep(
            "core-1",
            """
            CREATE TABLE trust_document (
                kind TEXT NOT NULL,
                version INTEGER NOT NULL,
                document BLOB NOT NULL,
                PRIMARY KEY (kind, version)
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE device_list (
                clinician BLOB NOT NULL PRIMARY KEY CHECK (length(clinician) = 32),
                version INTEGER NOT NULL,
                list BLOB NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE request_nonce (
                mark BLOB NOT NULL PRIMARY KEY CHECK (length(mark) = 32),
                forget_after INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX request_nonce_age ON request_nonce (forget_after);
            """
        )
    ]
}
