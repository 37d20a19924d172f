// Finding a few bytes in many.

/// One word, prepared to be looked for (Horspool 1980): by the byte under its end one sees how far it can be moved.
struct ByteSearch {
    private let word: [UInt8]
    /// For each byte, how far the word may be moved where that byte stands under its end. At most 255, which is never too far.
    private let steps: [UInt8]

    init(_ word: [UInt8]) {
        self.word = word
        var steps = [UInt8](repeating: UInt8(clamping: word.count), count: 256)
        for (place, byte) in word.dropLast().enumerated() { steps[Int(byte)] = UInt8(clamping: word.count - 1 - place) }
        self.steps = steps
    }

    /// Where the word begins first; `nil` where it does not occur.
    func firstIndex(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        let length = word.count
        guard length > 0 else { return 0 }
        return word.withUnsafeBufferPointer { word in
            steps.withUnsafeBufferPointer { steps in
                let lastOfWord = length - 1
                let last = word[lastOfWord]
                var end = lastOfWord
                while end < text.count {
                    let byte = text[end]
                    if byte == last {
                        var place = 0
                        while place < lastOfWord, text[end - lastOfWord + place] == word[place] { place += 1 }
                        if place == lastOfWord { return end - lastOfWord }
                    }
                    end += Int(steps[Int(byte)])
                }
                return nil
            }
        }
    }

    func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool { firstIndex(in: text) != nil }

    func firstIndex(in text: [UInt8]) -> Int? { text.withUnsafeBufferPointer { firstIndex(in: $0) } }
}
