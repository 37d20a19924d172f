// Points outside the prime-order subgroup: B + T for the base point B of edwards25519 and each T of order 2, 4 or 8.

import Testing

struct MixedOrder: Sendable, CustomTestStringConvertible {
    /// Of the part that does not belong.
    let order: Int
    let hex: String

    var testDescription: String { "order \(order): \(hex.prefix(8))" }

    static let points = [
        MixedOrder(order: 2, hex: "9599999999999999999999999999999999999999999999999999999999999999"),
        MixedOrder(order: 4, hex: "5252cc0a7f208133b620acbd4537eba2a4123bf0a8c2e4f980c3b31bb69765ea"),
        MixedOrder(order: 4, hex: "9bad33f580df7ecc49df5342bac8145d5bedc40f573d1b067f3c4ce449689a15"),
        MixedOrder(order: 8, hex: "13661d745ad63221ca5da0456fa618713511dc60668aa464e55b09a20ff7fc1d"),
        MixedOrder(order: 8, hex: "55ae61520ca466adcc4ae4a32dc1633a5d749c64a5b50f136fc3469f27e487e6"),
        MixedOrder(order: 8, hex: "98519eadf35b995233b51b5cd23e9cc5a28b639b5a4af0ec903cb960d81b7819"),
        MixedOrder(order: 8, hex: "da99e28ba529cdde35a25fba9059e78ecaee239f99755b9b1aa4f65df00803e2"),
    ]
}
