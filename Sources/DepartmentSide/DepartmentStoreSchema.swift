// The tables of the department side, whose owner is the one who must not learn anything from them.
//
// No table says who booked, or when a booking was made: there is no such column, and tables WITHOUT ROWID number no rows. The file itself would
// tell the order, since it grows at its end: `Tidying` writes it anew every few minutes.

internal import RoundKeeping
public import ServerCore
internal import SummaryKeeping

extension Schema {
    public static let department = Schema(
        steps: [
            SchemaStep(
                "department-1",
                """
                CREATE TABLE availability (
                    clinician BLOB NOT NULL PRIMARY KEY CHECK (length(clinician) = 32),
                    revision INTEGER NOT NULL,
                    document BLOB NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE booking (
                    booking BLOB NOT NULL PRIMARY KEY CHECK (length(booking) = 32),
                    cancel_key BLOB UNIQUE CHECK (length(cancel_key) = 32),
                    clinician BLOB NOT NULL CHECK (length(clinician) = 32),
                    status TEXT NOT NULL CHECK (status IN ('booked', 'cancelledByOfficer', 'cancelledByClinician')),
                    kind TEXT NOT NULL,
                    purpose TEXT NOT NULL,
                    modality TEXT NOT NULL,
                    session_start INTEGER NOT NULL,
                    session_end INTEGER NOT NULL,
                    occupied_start INTEGER NOT NULL,
                    occupied_end INTEGER NOT NULL,
                    token BLOB,
                    grant_document BLOB,
                    intake BLOB,
                    CHECK (occupied_start <= session_start AND session_start < session_end AND session_end <= occupied_end),
                    CHECK (token IS NULL OR grant_document IS NULL)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX booking_calendar ON booking (clinician, occupied_end, occupied_start) WHERE status = 'booked';
                CREATE INDEX booking_age ON booking (session_end);
                CREATE TABLE booking_change (
                    booking BLOB NOT NULL REFERENCES booking ON DELETE CASCADE,
                    sequence INTEGER NOT NULL CHECK (sequence >= 0),
                    document BLOB NOT NULL,
                    PRIMARY KEY (booking, sequence)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE booking_message (
                    booking BLOB NOT NULL REFERENCES booking ON DELETE CASCADE,
                    writer TEXT NOT NULL CHECK (writer IN ('officer', 'clinician')),
                    number INTEGER NOT NULL CHECK (number >= 0),
                    message BLOB NOT NULL,
                    PRIMARY KEY (booking, writer, number)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE spent_token (
                    nonce BLOB NOT NULL PRIMARY KEY CHECK (length(nonce) = 32),
                    forget_after INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE used_grant (
                    booking BLOB NOT NULL PRIMARY KEY CHECK (length(booking) = 32),
                    forget_after INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                """
            ),
            .records,
            .rounds,
            .summaries,
            .service,
            .roundPatience,
            .measuresAgain,
            .supervision,
        ],
        invariants: [noOverlap, everyChangeThere, everyTokenSpent] + .records + Invariant.rounds
    )

    private static let noOverlap = Invariant(
        .bookingsApart,
        violations: """
            SELECT 1 FROM booking AS a JOIN booking AS b
            ON a.clinician = b.clinician AND a.booking < b.booking AND a.status = 'booked' AND b.status = 'booked'
                AND a.occupied_start < b.occupied_end AND b.occupied_start < a.occupied_end
            WHERE NOT (a.kind = 'group' AND b.kind = 'group' AND a.purpose = b.purpose AND a.modality = b.modality
                AND a.session_start = b.session_start AND a.session_end = b.session_end)
            LIMIT 1
            """
    )

    private static let everyChangeThere = Invariant(
        .bookingChanges,
        violations: """
            SELECT 1 FROM booking LEFT JOIN booking_change USING (booking)
            GROUP BY booking HAVING count(sequence) = 0 OR max(sequence) <> count(sequence) - 1
            LIMIT 1
            """
    )

    /// A token begins with two bytes of type, then its nonce (RFC 9577 section 2.2).
    private static let everyTokenSpent = Invariant(
        .tokensSpent,
        violations: """
            SELECT 1 FROM booking WHERE token IS NOT NULL AND substr(token, 3, 32) NOT IN (SELECT nonce FROM spent_token) LIMIT 1
            """
    )
}
