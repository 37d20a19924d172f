// The paper card: what is printed is what is read, and a slip of the pen is found in its group.

import TestSupport
import Testing
import Wire

@testable import Trust

struct OfficerCardTests {
    private let address = "https://provider.example:8443"
    private let card: OfficerCard

    init() throws {
        card = OfficerCard(
            address: try SideAddress(address),
            programme: try ProgrammeID(bytes: (0..<20).map { UInt8($0 * 11) }),
            code: try EligibilityCode(bytes: (0..<10).map { UInt8(255 - $0 * 7) })
        )
    }

    private func read(_ typed: String) throws -> OfficerCard { try OfficerCard(address: address, typed: typed) }

    /// Permanent: cards printed under this form stay readable.
    @Test func theGroupsAreWhatTheyAlwaysWere() {
        #expect(card.groups == ["AAFRMIJMU", "G5BE2WDDY", "NZ4YJD42Z", "UWYLXRWRZ", "774PD2XDE", "3TK45R6AD"])
        #expect(card.groups.map { $0.prefix(8) }.joined().count == 48)
    }

    @Test func aCardIsReadAsItIsPrinted() throws {
        #expect(try read(card.groups.joined(separator: " ")) == card)
        #expect(try OfficerCard(qrText: card.qrText) == card)
        #expect(card.qrText.hasPrefix("https://provider.example:8443 "))
    }

    @Test func aCardIsReadAsPeopleTypeIt() throws {
        let text = card.groups.joined()
        #expect(try read(text.lowercased()) == card)
        #expect(try read(card.groups.joined(separator: "-\n ")) == card)
        #expect(try read(text.replacing("O", with: "0").replacing("B", with: "8")) == card)
        #expect(try read("  " + text.enumerated().map { $0.offset % 3 == 0 ? " \($0.element)" : "\($0.element)" }.joined()) == card)
    }

    @Test func everyCardIsReadBack() throws {
        var generator = SeededGenerator()
        for _ in 0..<300 {
            let card = OfficerCard(
                address: try SideAddress(address),
                programme: try ProgrammeID(bytes: generator.bytes(20)),
                code: try EligibilityCode(bytes: generator.bytes(10))
            )
            let typed = card.groups.joined(separator: " ")
            #expect(try read(typed) == card)
            #expect(try read(typed.replacing("I", with: "1")) == card)
            #expect(try read(typed.replacing("O", with: "0")) == card)
        }
    }

    /// Exhaustive: every character of the card replaced by every other of the alphabet.
    @Test func aWrongCharacterIsFoundInItsGroup() {
        for group in 0..<6 {
            for place in 0..<9 {
                for other in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" {
                    var groups = card.groups.map(Array.init)
                    guard groups[group][place] != other else { continue }
                    groups[group][place] = other
                    let typed = groups.map { String($0) }.joined()
                    #expect(throws: CardError.mistypedGroups([group + 1])) { try read(typed) }
                }
            }
        }
    }

    @Test func twoCharactersExchangedAreFound() {
        for group in 0..<6 {
            for (first, second) in (0..<9).flatMap({ first in (first + 1..<9).map { (first, $0) } }) {
                var groups = card.groups.map(Array.init)
                guard groups[group][first] != groups[group][second] else { continue }
                groups[group].swapAt(first, second)
                let typed = groups.map { String($0) }.joined()
                #expect(throws: CardError.mistypedGroups([group + 1])) { try read(typed) }
            }
        }
    }

    @Test func groupsInTheWrongOrderAreFound() {
        var groups = card.groups
        groups.swapAt(1, 4)
        #expect(throws: CardError.mistypedGroups([2, 5])) { try read(groups.joined()) }
    }

    @Test func severalWrongGroupsAreAllNamed() {
        var groups = card.groups
        groups[0] = "?????????"
        groups[5] = "ßßßßßßßßß"
        #expect(throws: CardError.mistypedGroups([1, 6])) { try read(groups.joined()) }
    }

    @Test func tooMuchOrTooLittleIsToldFirst() {
        #expect(throws: CardError.wrongLength(groups: 5)) { try read(card.groups.dropLast().joined()) }
        #expect(throws: CardError.wrongLength(groups: 6)) { try read(card.groups.joined() + "A") }
        #expect(throws: CardError.wrongLength(groups: 0)) { try read("") }
        #expect(throws: CardError.badAddress) { try OfficerCard(address: "not a host", typed: card.groups.joined()) }
        #expect(throws: CardError.badAddress) { try OfficerCard(qrText: "") }
    }

    /// SHA-256("respite.code" ‖ ten zero bytes), computed with another program.
    @Test func theProviderHoldsOnlyTheCodesDigest() throws {
        let code = try EligibilityCode(bytes: [UInt8](repeating: 0, count: 10))
        #expect(Hex.encode(code.digest.bytes) == "58a5c29cf1e35e70d26d9fbde1fcf9125ed67fb29e3e92d39a8cb946c945fc6e")
        #expect(try EligibilityCode.random() != EligibilityCode.random())
    }

    @Test func aCardDoesNotShowItsCodeWhenPrinted() {
        for text in ["\(card)", String(reflecting: card), "\(card.code)", String(describing: card.code)] {
            #expect(!text.contains("["), "\(text)")
            #expect(!text.contains(card.groups[5]))
        }
    }
}
