// Names of departments and cells, from files and from the network.

import Testing
import Wire

@testable import Policies

struct NameTests {
    @Test(arguments: ["Harbor", "Mashantucket Pequot", "Ñuñoa", String(repeating: "x", count: 64)])
    func aNameIsTakenAsItIs(_ text: String) throws {
        var writer = ByteWriter()
        writer.value(try DepartmentName(text))
        var reader = ByteReader(writer.bytes)
        #expect(try reader.value(DepartmentName.self).text == text)
    }

    @Test(arguments: ["", " ", " Harbor", "Harbor ", "Har\nbor", "Har\u{1B}[2Jbor", "Har\u{85}bor", String(repeating: "x", count: 65)])
    func aNameThatCouldMoveACursorOrHideIsRefused(_ text: String) {
        #expect(throws: WireError(.invalidText, "")) { try DepartmentName(text) }
        #expect(throws: WireError(.invalidText, "")) { try CellName(text) }
    }
}
