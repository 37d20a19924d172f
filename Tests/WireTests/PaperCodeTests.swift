// Codes on paper: every slip is found in the group where it happened; what people confuse is understood.

import Testing
import Wire

@Suite struct PaperCodeTests {
    static let bytes = [UInt8](0..<35)

    @Test func whatIsPrintedIsReadBack() throws {
        let groups = PaperCode.groups(of: Self.bytes)
        #expect(groups.count == 7)
        #expect(groups.allSatisfy { $0.count == 9 })
        for typed in [groups.joined(), groups.joined(separator: "-"), groups.joined(separator: "\r\n").lowercased()] {
            #expect(try PaperCode.bytes(typed: typed, groupCount: 7) == Self.bytes)
        }
    }

    @Test(arguments: 0..<7) func everyWrongCharacterIsFoundInItsGroup(group: Int) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let groups = PaperCode.groups(of: Self.bytes)
        for position in 0..<9 {
            for wrong in alphabet where wrong != Array(groups[group])[position] {
                var characters = Array(groups[group])
                characters[position] = wrong
                var typed = groups
                typed[group] = String(characters)
                #expect(throws: PaperCodeError.mistypedGroups([group + 1])) { try PaperCode.bytes(typed: typed.joined(), groupCount: 7) }
            }
        }
    }

    @Test func groupsInAnotherOrderAreFound() {
        var groups = PaperCode.groups(of: Self.bytes)
        groups.swapAt(1, 4)
        #expect(throws: PaperCodeError.mistypedGroups([2, 5])) { try PaperCode.bytes(typed: groups.joined(), groupCount: 7) }
    }

    @Test func digitsThatLookLikeLettersAreTakenForThem() throws {
        let groups = PaperCode.groups(of: try Base32.decode("OBILOBIL"))
        let typed = groups.joined().replacing("O", with: "0").replacing("B", with: "8").replacing("I", with: "1")
        #expect(try PaperCode.bytes(typed: typed, groupCount: 1) == Base32.decode("OBILOBIL"))
    }

    @Test(arguments: ["", "A", String(repeating: "A", count: 62), String(repeating: "A", count: 64)])
    func anotherLengthIsSaid(typed: String) {
        #expect(throws: PaperCodeError.wrongLength(groups: typed.count / 9)) { try PaperCode.bytes(typed: typed, groupCount: 7) }
    }

    @Test(arguments: ["ÄAAAAAAAA", "AAAAAAAA\u{1F600}", "AAAAAAAA!"]) func aForeignCharacterIsAMistake(typed: String) {
        #expect(throws: PaperCodeError.mistypedGroups([1])) { try PaperCode.bytes(typed: typed, groupCount: 1) }
    }
}
