// Taking a whole answer into the state: each booking by itself, so that one that is not believed spoils no other.

import Bookings
import Envelope
import LocalState
import Scheduling
import ServiceAPI
import Sodium
import Trust
import Wire

extension ClinicianState {
    /// Takes every booking of the schedule that verifies; whatever does not is reported, and what was known before stays as it was.
    mutating func take(_ fetched: FetchedSchedule, _ check: BookingCheck, _ times: SyncTimes) {
        findings = fetched.isWhole ? [] : [Finding(.incomplete)]
        var seen: Set<SigningPublicKey> = []
        for view in fetched.bookings {
            guard seen.insert(view.booking).inserted else {
                findings.append(Finding(.listedTwice, view.booking, number: number(of: view.booking)))
                continue
            }
            if let session = past.first(where: { $0.booking == view.booking }) {
                if session.span.end <= times.oldest { report(Finding(.longOver, view.booking)) }
            } else {
                take(view, check)
            }
        }
        takeAvailability(fetched.availability, check)
        guard fetched.isWhole else { return }
        for booking in bookings where booking.stage != .sending && !seen.contains(booking.booking) {
            // Deletion as the policy says is nothing to report; a day's margin covers clocks that differ.
            guard let end = try? booking.terms().span.end, times.local < end + (times.retention - 86_400) else { continue }
            findings.append(Finding(.withheld, booking.booking, number: booking.number))
        }
        keyring.destroySubkeys(openedUntil: times.certain, keeping: unopened(fetched), caseKeys) { id in
            (try? check.publicSubkey(id)) ?? nil
        }
        isRestored = false
        lastSync = times.now
        forgetDeleted(retention: times.retention, at: times.certain)
    }

    /// The keys to which something is sealed that the department side holds and that was not believed, and so perhaps not read.
    private func unopened(_ fetched: FetchedSchedule) -> Set<SealingPublicKey> {
        let troubled = Set(findings.compactMap(\.booking))
        let blobs = fetched.bookings.filter { troubled.contains($0.booking) }.flatMap {
            $0.officerMessages + ($0.intake.map { [$0] } ?? [])
        }
        return Set(blobs.compactMap { try? SealedObject($0).recipient })
    }

    /// Takes one view. Returns whether the booking itself was believed.
    @discardableResult
    mutating func take(_ view: BookingView, _ check: BookingCheck) -> Bool {
        let known = bookings.first { $0.booking == view.booking }
        do throws(Finding.Reason) {
            var booking: ClinicianBooking
            if var before = known {
                try check.update(&before, view)
                booking = before
            } else {
                booking = try check.newBooking(view, number: nextNumber)
            }
            if known == nil { nextNumber += 1 }
            let reasons = [
                reason { () throws(Finding.Reason) in try check.takeOfficerMessages(&booking, view) },
                reason { () throws(Finding.Reason) in
                    try check.takeOwnMessages(&booking, view, adopting: isRestored || check.sharesBookings)
                },
            ]
            for case let reason? in reasons { report(Finding(reason, booking.booking, number: booking.number)) }
            bookings.removeAll { $0.booking == view.booking }
            bookings.append(booking)
            return true
        } catch {
            report(Finding(error, view.booking, number: known?.number))
            return false
        }
    }

    /// Once; it stays until the next whole answer is taken.
    private mutating func report(_ finding: Finding) {
        guard !findings.contains(finding) else { return }
        findings.append(finding)
    }

    private func reason(_ body: () throws(Finding.Reason) -> Void) -> Finding.Reason? {
        do throws(Finding.Reason) { try body() } catch { return error }
        return nil
    }

    private func number(of booking: SigningPublicKey) -> Int? { bookings.first { $0.booking == booking }?.number }

    /// The server's copy must be the one that was sent last. After a restore, a newer one of this clinician's own is taken over.
    private mutating func takeAvailability(_ blob: Blob?, _ check: BookingCheck) {
        let given = blob.flatMap { try? SignedAvailability(canonicalBytes: $0.bytes) }
        let isOwn = given.map { $0.clinician == check.identity && (try? $0.check(isDevice: check.isDevice)) != nil } ?? false
        guard keyring.isFirst else { return follow(isOwn ? given : nil) }
        if let given, isOwn, isRestored, given.rules.revision > calendar.revision { calendar.adopt(given) }
        if let given, isOwn { calendar.revision = max(calendar.revision, given.rules.revision) }
        guard calendar.pending == nil, !calendar.isRefused, (given.map { Digest(of: $0) }) != calendar.published else { return }
        findings.append(Finding(.availabilityReplaced))
    }

    /// On a device that was added: the first one publishes, this one takes over what is newer.
    private mutating func follow(_ given: SignedAvailability?) {
        if let given, calendar.revision < given.rules.revision { calendar.adopt(given) }
        if given.map({ Digest(of: $0) }) != calendar.published { findings.append(Finding(.availabilityReplaced)) }
    }

    /// What the department side has deleted by now becomes a past session.
    private mutating func forgetDeleted(retention: Int64, at now: Instant) {
        for booking in bookings {
            guard let terms = try? booking.terms(), terms.span.end + retention <= now else { continue }
            past.append(PastSession(booking, terms))
            bookings.removeAll { $0.booking == booking.booking }
        }
        let held = Set(bookings.map(\.number))
        findings.removeAll { finding in finding.number.map { !held.contains($0) } ?? false }
    }
}
