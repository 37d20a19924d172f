// For whoever watches the server: does it live, can it serve. Nothing is counted or named.

internal import Hummingbird

struct Health: Sendable {
    let side: Side

    func add(to open: RouterGroup<RequestState>) {
        open.get("/livez") { _, _ in Response(status: .noContent) }
        open.get("/readyz") { _, _ in Response(status: await isReady() ? .noContent : .serviceUnavailable) }
    }

    /// Database open, tables current, room on the disk, a programme imported.
    private func isReady() async -> Bool {
        guard side.trust.programme != nil, await side.database.isCurrent() else { return false }
        return DiskSpace.available(at: side.home.folder).map { $0 >= DiskSpace.reserve } ?? true
    }
}
