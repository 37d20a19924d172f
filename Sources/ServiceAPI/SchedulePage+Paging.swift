// Cutting a clinician's schedule into pages: however much an officer wrote about one booking, it keeps none of the others from being fetched.

public import Sodium
public import Wire

extension SchedulePage {
    /// The page after a booking, in the order of the keys; the first for `nil`. It holds one booking at least, where any is left.
    /// - Parameter limit: in bytes, of the bookings as they are sent.
    public init(of all: [BookingView], after last: SigningPublicKey?, availability: Blob?, limit: Int = SchedulePage.limit) {
        let rest = all.filter { view in last.map { $0 < view.booking } ?? true }.sorted { $0.booking < $1.booking }
        var room = limit
        var page: [BookingView] = []
        for view in rest {
            room -= view.sentLength
            guard page.isEmpty || room >= 0 else { break }
            page.append(view)
        }
        self.init(bookings: page, availability: availability, next: page.count < rest.count ? page.last?.booking : nil)
    }
}

extension BookingView {
    /// About, in bytes as it is sent: blobs travel in base64.
    public var sentLength: Int {
        let payment: [Blob] =
            switch payment {
            case .token(let blob), .grant(let blob): [blob]
            case nil: []
            }
        let blobs = changes + payment + (intake.map { [$0] } ?? []) + officerMessages + clinicianMessages
        return 256 + blobs.reduce(0) { $0 + 4 + ($1.bytes.count + 2) / 3 * 4 }
    }
}
