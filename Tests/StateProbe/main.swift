// A process of its own that keeps a state, for tests of several processes and of one that is killed.
//
// usage: StateProbe HOME COUNT    adds 1 to the state COUNT times (0: until it is stopped) and prints each number once it is saved

import Foundation
import LocalState
import Sodium

guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[2]) else { exit(2) }

do {
    var typed = Array("a passphrase of the tests".utf8)
    let passphrase = try Passphrase.normalised(wiping: &typed)
    let file = StateFile<ProbeState>(in: StateDirectory(CommandLine.arguments[1]), kind: .officer)
    let state = try file.unlock(passphrase: passphrase)
    var done = 0
    while count == 0 || done < count {
        let saved = try await state.update(patience: .seconds(60)) { state in
            state.number += 1
            return state.number
        }
        FileHandle.standardOutput.write(Data("\(saved)\n".utf8))
        done += 1
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
