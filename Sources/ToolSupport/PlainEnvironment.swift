// What the environment says of languages and widths, before libraries read it: some end the process over a value that they do not expect.

import Foundation
import Terminal

enum PlainEnvironment {
    /// Call once this tool has its language, and before anything else: takes away what names no locale (ICU reads the names of the environment even
    /// where it is given a locale), and keeps the width at which help is broken above what the parser can do. What stays is what programs
    /// that this one starts, such as an editor, are given.
    static func settle() {
        let environment = ProcessInfo.processInfo.environment
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = environment[name], !namesLocale(value) { unsetenv(name) }
        }
        let width = environment["COLUMNS"].map { Int($0) ?? 0 } ?? SystemConsole().traits.width
        if let width, width < leastColumns { setenv("COLUMNS", "\(leastColumns)", 1) }
    }

    private static let leastColumns = 40

    /// `es`, `pt_BR.UTF-8`, `ca_ES.UTF-8@valencia`, `zh_Hant_TW`, `C`: no part is longer than in any locale there is.
    static func namesLocale(_ value: String) -> Bool {
        value.wholeMatch(of: #/[A-Za-z]{1,8}([_-][A-Za-z0-9]{1,8}){0,2}(\.[A-Za-z0-9-]{1,16})?(@[A-Za-z0-9]{1,12})?/#) != nil
    }
}
