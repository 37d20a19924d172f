// QR codes against published examples and against the codes of another encoder.

import Sodium
import Testing
import Wire

@testable import AuthorityDesk

struct QRCodeTests {
    /// The example of ISO/IEC 18004 annex I: version 1-M, "01234567".
    @Test func correctionOfTheStandardsExample() {
        let data: [UInt8] = [16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17]
        #expect(ReedSolomon(degree: 10).remainder(of: data) == [165, 36, 212, 193, 237, 54, 199, 135, 44, 85])
    }

    @Test func aShortTextGivesTheKnownPicture() throws {
        let picture = """
            #######...#.#.#######
            #.....#.###...#.....#
            #.###.#...#.#.#.###.#
            #.###.#...#.#.#.###.#
            #.###.#.#.###.#.###.#
            #.....#..###..#.....#
            #######.#.#.#.#######
            .....................
            #.#.#.#..#..#...#..#.
            .####...#..#....#...#
            ...#######.#..#.##...
            ####.#.##..###.#.###.
            .#..####.#.#..###.#.#
            ........#.#...#...#.#
            #######.....#..#.##..
            #.....#..##...##.#...
            #.###.#.##..#.#######
            #.###.#...##.#.#...#.
            #.###.#.####.###.#..#
            #.....#....###...#.##
            #######.##.#.###....#
            """
        #expect(try rows(of: QRCode("HELLO WORLD")) == picture + "\n")
    }

    @Test(arguments: qrCases) func everyVersionIsDrawnAsAnotherEncoderDrawsIt(_ example: QRCase) throws {
        let code = try QRCode(example.text, mask: QRMask(rawValue: example.mask))
        #expect(code.size == 17 + 4 * example.version)
        #expect(Digest(sha256: rows(of: code).utf8).hexadecimal == example.digest)
    }

    @Test func aTextThatNoVersionHoldsIsRefused() {
        #expect(throws: QRCode.Failure.tooLong) { try QRCode(String(repeating: "a", count: 214)) }
        #expect(throws: QRCode.Failure.tooLong) { try QRCode(String(repeating: "A", count: 312)) }
        #expect(throws: Never.self) { try QRCode(String(repeating: "a", count: 213)) }
        #expect(throws: Never.self) { try QRCode(String(repeating: "A", count: 311)) }
    }

    @Test func thePictureInTextHasItsQuietZone() throws {
        let code = try QRCode("HELLO WORLD")
        let lines = code.halfBlocks.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count == 15)
        #expect(lines.allSatisfy { $0.count == 29 })
        #expect(lines.first?.allSatisfy { $0 == " " } == true)
    }

    @Test func aTitleCannotBreakOutOfThePicture() throws {
        #expect(try QRCode("A").svg(title: "</title><script>").contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
    }

    private func rows(of code: QRCode) -> String {
        (0..<code.size).map { row in
            (0..<code.size).map { code.isDark(row: row, column: $0) ? "#" : "." }.joined() + "\n"
        }
        .joined()
    }
}

struct QRCase: Sendable, CustomTestStringConvertible {
    let text: String
    let version: Int
    /// Encoders may weigh masks a little differently; the code is good under each.
    let mask: Int
    /// SHA-256 of the rows, `#` for dark and `.` for light, a line feed after each.
    let digest: String

    var testDescription: String { "version \(version), \(text.utf8.count) bytes" }
}

extension Digest {
    fileprivate var hexadecimal: String { Hex.encode(bytes) }
}

/// The fullest text of each version at level M in bytes, and as long a text in the alphanumeric set, drawn by segno 1.6 of PyPI. Where a
/// text and its terminator end on a whole byte, segno pads with one byte more than the standard asks for: no such text is here.
private let qrCases = [
    QRCase(
        text: "Straße nach a",
        version: 1,
        mask: 2,
        digest: "e412581fd346feb61e765b3dcdee0ba72e9da1291a57ab3bb78a788331538cf4"
    ),
    QRCase(
        text: "RESPITE.EXAMPL",
        version: 1,
        mask: 6,
        digest: "8ffc0df2a36e0401537b5150b4587b5ace26e4b4c01bc2076cdd0dfeb84269d2"
    ),
    QRCase(
        text: "Straße nach abcdefghijabc",
        version: 2,
        mask: 6,
        digest: "d006635a25d01f3dcab2635141bd66feda627dd4e6176693c9a33da2dfaf13ab"
    ),
    QRCase(
        text: "RESPITE.EXAMPLE:8443/7XQK",
        version: 2,
        mask: 0,
        digest: "bf9b97bed453d0b2f41f647a50ad2818ebd51af70166e456e2eca050a2317ec6"
    ),
    QRCase(
        text: "Straße nach abcdefghijabcdefghijabcdefghi",
        version: 3,
        mask: 3,
        digest: "76622a6d69056b189ba71d0cf156bcd1d1facb0f7768fedcc7614a2d3f2cbb5e"
    ),
    QRCase(
        text: "RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EX",
        version: 3,
        mask: 1,
        digest: "71a823b65741d41610b34e473858eea648c3a3533c5fe5526bbd55c1bc994b44"
    ),
    QRCase(
        text: "Straße nach abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi",
        version: 4,
        mask: 2,
        digest: "d3d8da3ffe1ad15044f5fb8da117404da62dfca658dccd6d0c8af1cb3888f3d6"
    ),
    QRCase(
        text: "RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA ",
        version: 4,
        mask: 4,
        digest: "8427add3d585fca4c7d0adfef18a5c84c33ae9e79165acbcfda2a22b81f16a16"
    ),
    QRCase(
        text: "Straße nach abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija",
        version: 5,
        mask: 2,
        digest: "0a162bbcf91db5462c4c3fb412e86f805c40ff2b39f78bca088fc3c85888c2b4"
    ),
    QRCase(
        text: "RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7",
        version: 4,
        mask: 1,
        digest: "86f06e79885008739eff8adaf2e9db36f1a3205082fdc6403ef0e6f1f90ecf9a"
    ),
    QRCase(
        text: "Straße nach abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc",
        version: 6,
        mask: 2,
        digest: "39566db83563c948ce3d67410fc6b7c73bdbaca6358c63245b8df02fee3d0e08"
    ),
    QRCase(
        text: "RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAM",
        version: 5,
        mask: 4,
        digest: "d742cca5076e072fa10194b6fd503bac9beecdd93cd4235abb92655734c310cc"
    ),
    QRCase(
        text: "Straße nach abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi",
        version: 7,
        mask: 2,
        digest: "d99588e20c1d26b0a1dfdc38f8b680ffb9effd8c872fda94c69284e00d59ab43"
    ),
    QRCase(
        text: "RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JF",
        version: 5,
        mask: 6,
        digest: "d106b19265bf4fb97a06f69068267cb63d91a99cdecb154e467e5cf0cd82ec36"
    ),
    QRCase(
        text:
            "Straße nach abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi",
        version: 8,
        mask: 2,
        digest: "ab11be882364417269461dfa08320261b2a46f64463fb42bed111b6fd07e4be6"
    ),
    QRCase(
        text:
            "RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2J",
        version: 6,
        mask: 3,
        digest: "01314d87df41f6a5a3a4fc8b433017418ba6c0e4402ff7a7e8c079a8ef96b76a"
    ),
    QRCase(
        text:
            "Straße nach abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg",
        version: 9,
        mask: 2,
        digest: "cd5d731b93c920c0e46cac0fb76b1513ef1206dd5501488afb9b666371d3c717"
    ),
    QRCase(
        text:
            "RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK",
        version: 8,
        mask: 1,
        digest: "98895edfc1cc3560b1a9cc70c681e529fd4442b28a64d6b1355d4a44e390c99b"
    ),
    QRCase(
        text:
            "Straße nach abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij",
        version: 10,
        mask: 2,
        digest: "d7df58303b38d75134a7c714b03a22afc80a3206f066e6023da336a7a0a8b3e8"
    ),
    QRCase(
        text:
            "RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2JFA RESPITE.EXAMPLE:8443/7XQK-2",
        version: 8,
        mask: 1,
        digest: "4c69e084f26581914b3f0ce490410da3d6da1112a690b3f8458a4d59e966c35b"
    ),
]
