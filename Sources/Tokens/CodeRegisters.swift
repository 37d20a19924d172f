// The file that `respite-authority` writes for the provider side beside the bundle, and `respite-server import` reads there.

public import Wire

/// As JSON. Each blob is a signed `CodeRegister` of one cell.
public struct CodeRegisters: Codable, Sendable, Equatable {
    public var registers: [Blob]

    public init(registers: [Blob]) { self.registers = registers }
}
