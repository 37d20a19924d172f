// The tables of case files: ciphertext, permissions, and the places of records in the chains of devices.
//
// No table says of which case, kind or time a record is. What a server can tell from these is written in Envelope/FORMAT.md; an order of arrival
// beyond the chains' own is not kept: no row is numbered, and `Tidying` writes the file anew in the order of the keys.

internal import ServerCore

extension SchemaStep {
    static let records = SchemaStep(
        "department-records-1",
        """
        CREATE TABLE record (
            record BLOB NOT NULL PRIMARY KEY CHECK (length(record) = 16),
            device BLOB NOT NULL CHECK (length(device) = 32),
            counter INTEGER NOT NULL CHECK (counter >= 0),
            previous BLOB CHECK (length(previous) = 32),
            core_hash BLOB NOT NULL CHECK (length(core_hash) = 32),
            clinician BLOB NOT NULL CHECK (length(clinician) = 32),
            tombstone BLOB,
            UNIQUE (device, counter),
            CHECK ((counter = 0) = (previous IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE record_core (
            record BLOB NOT NULL PRIMARY KEY REFERENCES record ON DELETE CASCADE,
            core BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE record_grant (
            record BLOB NOT NULL REFERENCES record ON DELETE CASCADE,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            clinician BLOB NOT NULL CHECK (length(clinician) = 32),
            document BLOB NOT NULL,
            PRIMARY KEY (record, digest)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE record_fetcher (
            clinician BLOB NOT NULL CHECK (length(clinician) = 32),
            record BLOB NOT NULL REFERENCES record ON DELETE CASCADE,
            granted BLOB NOT NULL CHECK (length(granted) IN (0, 32)),
            PRIMARY KEY (clinician, record, granted)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX record_fetcher_record ON record_fetcher (record, granted);
        CREATE TABLE record_head (
            device BLOB NOT NULL PRIMARY KEY CHECK (length(device) = 32),
            document BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE recovery_share (
            recipient BLOB NOT NULL CHECK (length(recipient) = 32),
            custodian BLOB NOT NULL CHECK (length(custodian) = 32),
            place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 32),
            sender BLOB NOT NULL CHECK (length(sender) = 32),
            plan BLOB NOT NULL,
            share BLOB NOT NULL,
            PRIMARY KEY (recipient, custodian, place, sender)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX recovery_share_sender ON recovery_share (sender, custodian);
        CREATE INDEX recovery_share_custodian ON recovery_share (custodian);
        """
    )

    /// What supervisees' devices leave for their supervisors: one of each device, and the day on which it came, so that it is forgotten.
    static let supervision = SchemaStep(
        "department-supervision-1",
        """
        CREATE TABLE note_report (
            device BLOB NOT NULL PRIMARY KEY CHECK (length(device) = 32),
            clinician BLOB NOT NULL CHECK (length(clinician) = 32),
            supervisor BLOB NOT NULL CHECK (length(supervisor) = 32),
            number INTEGER NOT NULL CHECK (number >= 0),
            day INTEGER NOT NULL,
            document BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX note_report_supervisor ON note_report (supervisor);
        CREATE INDEX note_report_clinician ON note_report (clinician);
        CREATE INDEX note_report_day ON note_report (day);
        """
    )
}

extension [Invariant] {
    /// What is granted to nobody in particular, but to the author or by a tombstone, is noted under an empty digest.
    static let records = [
        Invariant(
            .recordNumbers,
            violations: "SELECT 1 FROM record GROUP BY device HAVING min(counter) <> 0 OR max(counter) <> count(*) - 1 LIMIT 1"
        ),
        Invariant(
            .recordChain,
            violations: """
                SELECT 1 FROM record JOIN record AS later ON later.device = record.device AND later.counter = record.counter + 1
                WHERE later.previous IS NOT record.core_hash LIMIT 1
                """
        ),
        Invariant(
            .recordParts,
            violations: """
                SELECT 1 FROM record WHERE (tombstone IS NULL) <> EXISTS (SELECT 1 FROM record_core WHERE record_core.record = record.record)
                    OR (tombstone IS NULL) <> EXISTS (SELECT 1 FROM record_grant WHERE record_grant.record = record.record)
                LIMIT 1
                """
        ),
        Invariant(
            .recordHeads,
            violations: "SELECT 1 FROM record WHERE device NOT IN (SELECT device FROM record_head) LIMIT 1"
        ),
        Invariant(
            .recordFetchers,
            violations: """
                SELECT 1 FROM record WHERE NOT EXISTS (
                    SELECT 1 FROM record_fetcher WHERE clinician = record.clinician AND record_fetcher.record = record.record AND granted = x'')
                UNION ALL
                SELECT 1 FROM record_fetcher JOIN record USING (record)
                WHERE CASE WHEN granted = x'' THEN tombstone IS NULL AND record_fetcher.clinician <> record.clinician
                    ELSE NOT EXISTS (SELECT 1 FROM record_grant WHERE record_grant.record = record.record AND digest = granted) END
                LIMIT 1
                """
        ),
    ]
}
