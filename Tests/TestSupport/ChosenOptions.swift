// Which options somebody chose, in the forms in which a careless program could have kept it: what searches of disks and logs look for.

public enum ChosenOptions {
    /// Ones and noughts, one option after the other, in elements of 16 bytes as the aggregation writes them, of 8 and of 4. Noughts before the
    /// first one and after the last are left out, so that either order of bytes is found.
    public static func forms(_ chosen: [Bool]) -> [[UInt8]] {
        let elements = chosen[(chosen.firstIndex(of: true) ?? 0)..<((chosen.lastIndex(of: true) ?? -1) + 1)]
        return [16, 8, 4].map { size in
            Array(elements.flatMap { [$0 ? 1 : 0] + [UInt8](repeating: 0, count: size - 1) }.dropLast(size - 1))
        }
    }
}
