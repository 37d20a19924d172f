// What the suites of published vectors ran, and how many were skipped for want of vectors.

import Foundation
import Synchronization

enum VectorReport {
    private static let skippedSuites = Mutex<Set<String>>([])

    static func ran(_ file: VectorFile, kind: String, cases: Int) {
        print("vectors: \(file.folder.rawValue)/\(file.name): \(cases) cases of \(kind)")
    }

    /// Said once for all suites, when the tests end.
    static func skipped(_ suite: String) {
        let isFirst = skippedSuites.withLock { suites in
            defer { suites.insert(suite) }
            return suites.isEmpty
        }
        guard isFirst else { return }
        atexit {
            let count = VectorReport.skippedSuites.withLock(\.count)
            print("vectors not found: \(count) suites skipped")
        }
    }
}
