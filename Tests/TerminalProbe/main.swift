// A small program for the tests of Terminal: asks one question on its terminal, or dies while asking.

import Foundation
import Glibc
import Localization
import Terminal

let prompter = Prompter(console: SystemConsole(), texts: Texts(.english)) { "988 at any time" }
let items = ["Find a time", "My appointments", "Messages"].map { MenuItem($0) }

switch CommandLine.arguments.dropFirst().first {
case "menu":
    let chosen = try prompter.menu("What next?", items, help: "Help for the menu")
    prompter.console.write("chosen: \(chosen.map(String.init) ?? "back")")
case "passphrase":
    let count = try prompter.withPassphrase("Passphrase") { $0.count }
    prompter.console.write("bytes: \(count)")
case "crash":
    let console = SystemConsole()
    try console.beginKeys()
    console.write("ready")
    _ = try console.readKey()
    abort()
case "switching":
    // Asks again and again on another thread than the one that signals reach.
    Thread.detachNewThread {
        let console = SystemConsole()
        console.write("ready")
        while (try? console.beginKeys()) != nil { console.endKeys() }
    }
    while true { pause() }
default:
    exit(ExitStatus.wrongUsage.rawValue)
}
