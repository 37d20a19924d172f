// The non-affine parts of a validity circuit (draft-irtf-cfrg-vdaf-20, appendix A). All are of degree two.

/// A gadget of degree two.
protocol Gadget: Sendable {
    associatedtype Field: NTTField

    /// `ARITY`: the number of input wires.
    var arity: Int { get }

    /// Evaluates the gadget once per column.
    /// - Parameter wires: one row of `columns` elements per wire.
    func evaluate(_ wires: [Field], columns: Int) -> [Field]
}

/// The degree of every gadget here (`DEGREE`).
let gadgetDegree = 2

/// `ParallelSum` with `Mul` as its subcircuit: Σ wire(2i) · wire(2i + 1). With a count of one it is `Mul` itself.
struct ParallelSum<Field: NTTField>: Gadget {
    let count: Int

    var arity: Int { 2 * count }

    func evaluate(_ wires: [Field], columns: Int) -> [Field] {
        var sums = [Field].zeros(columns)
        for pair in 0..<count {
            let first = 2 * pair * columns
            let second = first + columns
            for column in 0..<columns { sums[column] += wires[first + column] * wires[second + column] }
        }
        return sums
    }
}

/// `PolyEval` for x² − x, which is zero for zero and one only.
struct PolyEval<Field: NTTField>: Gadget {
    var arity: Int { 1 }

    func evaluate(_ wires: [Field], columns: Int) -> [Field] { wires.prefix(columns).map { $0 * $0 - $0 } }
}
