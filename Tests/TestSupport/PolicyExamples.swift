// The files of Policies/ together with their examples, which stand behind `#`.

public enum PolicyExamples {
    /// Each example of a file as lines like any other; what begins with `kinds:` is a remark.
    public static func uncommented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> Substring in
            let isExample = line.wholeMatch(of: /# (?:(?!kinds:)[a-z_]+:.*|  (?:- |[a-z]+: )\{.*)/) != nil
            return isExample ? line.dropFirst(2) : line
        }.joined(separator: "\n")
    }
}
