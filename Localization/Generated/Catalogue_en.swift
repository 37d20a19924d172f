// Written by scripts/generate-texts from Localization/en.po; do not edit.
// swift-format-ignore-file

extension Catalogue {
    static let englishSource = #"""
msgid ""
msgstr ""
"Language: en\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"""#
}
