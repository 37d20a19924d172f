// Locked, guarded memory of the size of a key, wiped and used again: to have a new page from the system for each key that lives for an instant
// costs more than what is done with it.

internal import CSodium
private import Synchronization

enum SecretPages {
    /// In bytes: longer secrets live longer, and have their own memory.
    private static let longest = 64
    /// More than are in use at once by what one record needs; the rest goes back to the system.
    private static let most = 32

    /// What is here has been wiped, and is locked and guarded as `sodium_malloc` made it.
    private struct Page: @unchecked Sendable {
        // Sendable: whoever takes a page out of the list is the only one to have it.
        let memory: UnsafeMutableRawPointer
        let count: Int
    }

    private static let idle = Mutex<[Page]>([])

    /// Writable memory of exactly this many bytes, all zero; `nil` where there is none.
    static func take(_ count: Int) -> UnsafeMutableRawPointer? {
        if count <= longest, let page = idle.withLock({ pages in pages.lastIndex { $0.count == count }.map { pages.remove(at: $0) } }) {
            return page.memory
        }
        guard let memory = sodium_malloc(count) else { return nil }
        sodium_memzero(memory, count)
        return memory
    }

    /// Wipes, whatever becomes of the page.
    static func giveBack(_ memory: UnsafeMutableRawPointer, count: Int, isReadOnly: Bool) {
        guard count <= longest, !isReadOnly || sodium_mprotect_readwrite(memory) == 0 else { return sodium_free(memory) }
        sodium_memzero(memory, count)
        let page = Page(memory: memory, count: count)
        let isKept = idle.withLock { pages in
            guard pages.count < most else { return false }
            pages.append(page)
            return true
        }
        if !isKept { sodium_free(memory) }
    }
}
