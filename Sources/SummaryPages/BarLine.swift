// A bar with its interval in one line of a terminal.

internal import Localization
internal import Summary

/// For example `██████├──┼──┤     `: filled to the value, the whisker over it from one end of the interval to the other.
enum BarLine {
    /// Exactly `width` columns, in characters that every terminal font has.
    /// - Parameter scale: the share at the right end.
    static func text(_ estimate: NoisyEstimate, scale: Double, width: Int) -> String {
        guard width > 0 else { return "" }
        func column(_ share: Double) -> Int { min(width - 1, max(0, Int((share / scale * Double(width - 1)).rounded()))) }
        let (low, middle, high) = (column(estimate.low), column(estimate.value), column(estimate.high))
        return String(
            (0..<width).map { index -> Character in
                switch index {
                case middle where low < middle && middle < high: "┼"
                case low where low < high: "├"
                case high where low < high: "┤"
                case low + 1..<max(low + 1, high): "─"
                case ...middle: "█"
                default: " "
                }
            })
    }

    /// The end of a scale on which all of these fit: the next of some round shares.
    static func scale(_ estimates: [NoisyEstimate]) -> Double {
        let most = estimates.reduce(0) { max($0, $1.high) }
        return [0.1, 0.2, 0.4, 0.6, 0.8].first { most <= $0 } ?? 1
    }
}
