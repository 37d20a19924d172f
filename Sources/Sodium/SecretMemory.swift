// What a program does once, at its start, so that its secrets stay in memory and nowhere else.

internal import CSodium

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

public enum SecretMemory {
    /// Turns core dumps off for this process and its children. Best effort: a service manager that forbids the call has set the limit itself.
    public static func forbidCoreDumps() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        #if canImport(Glibc)
            setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        #else
            setrlimit(RLIMIT_CORE, &none)
        #endif
    }

    /// Whether the system lets this process keep pages out of swap (`RLIMIT_MEMLOCK`). `SecretBytes` works either way, since
    /// `sodium_malloc` does; where this is false a tool should say that encrypted swap is advised.
    public static func canBeLocked() throws(SodiumError) -> Bool {
        try Library.start()
        guard let page = sodium_malloc(1) else { throw .outOfMemory }
        defer { sodium_free(page) }
        return sodium_mlock(page, 1) == 0
    }
}
