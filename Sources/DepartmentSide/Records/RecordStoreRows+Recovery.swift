// Sealed shares of the custodian's key, left for clinicians until they fetch them.

internal import Envelope
internal import Foundation
internal import GRDB
internal import ServiceAPI
internal import Sodium
internal import Wire

extension RecordRows {
    /// - Returns: whether anything changed.
    func replaceShares(_ shares: [AddressedShare], of plan: RecoveryPlan, from sender: SigningPublicKey) throws -> Bool {
        let custodian = plan.custodian.signing
        let read = try shares.map { (recipient: $0.recipient, share: try SealedRecoveryShare(canonicalBytes: $0.share.bytes)) }
        let document = Data(plan.canonicalBytes)
        let wanted = Set(read.map { [$0.recipient.data, document, Data($0.share.canonicalBytes)] })
        let there = try Row.fetchAll(
            database, sql: "SELECT recipient, plan, share FROM recovery_share WHERE sender = ? AND custodian = ?",
            arguments: [sender.data, custodian.data])
        guard Set(there.map { row -> [Data] in [row["recipient"], row["plan"], row["share"]] }) != wanted else { return false }
        try database.execute(
            sql: "DELETE FROM recovery_share WHERE sender = ? AND custodian = ?", arguments: [sender.data, custodian.data])
        let others = "SELECT count(DISTINCT custodian) FROM recovery_share WHERE sender = ?"
        guard try read.isEmpty || Int.fetchOne(database, sql: others, arguments: [sender.data]) ?? 0 < RecordLimits.custodians else {
            throw RecordRefusal.tooManyShares
        }
        for (recipient, share) in read {
            try database.execute(
                sql: "INSERT INTO recovery_share (recipient, custodian, place, sender, plan, share) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    recipient.data, custodian.data, Int(share.place), sender.data, document, Data(share.canonicalBytes),
                ])
        }
        return true
    }

    func shares(for clinician: SigningPublicKey) throws -> [DeliveredShare] {
        let sql = "SELECT sender, plan, share FROM recovery_share WHERE recipient = ? ORDER BY custodian, place, sender"
        return try Row.fetchAll(database, sql: sql, arguments: [clinician.data]).map { row in
            let (plan, share): (Data, Data) = (row["plan"], row["share"])
            return DeliveredShare(sender: try row.key("sender"), plan: Blob(Array(plan)), share: Blob(Array(share)))
        }
    }
}
