// How long each tool takes to start, answer `--help` and end, beside a program that does nothing.
//
// usage: tool-start FOLDER [ROUNDS]    FOLDER holds the built tools

import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
    FileHandle.standardError.write(Data("usage: tool-start FOLDER [ROUNDS]\n".utf8))
    exit(2)
}
let folder = URL(filePath: arguments[1])
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 30 : 30

/// Milliseconds from the spawn to the end of the process. Not through Foundation's `Process`, which looks only now and then whether it has ended.
func run(_ executable: URL, _ arguments: [String]) throws -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0) }
    let texts = [executable.path] + arguments
    let settings = ["LC_ALL=C", "PATH=/usr/bin:/bin", "HOME=/nonexistent"]
    let words: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
    let environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for word in words + environment { free(word) } }
    let clock = ContinuousClock()
    let start = clock.now
    var (process, status): (pid_t, Int32) = (0, 0)
    guard posix_spawn(&process, executable.path, &actions, nil, words, environment) == 0, waitpid(process, &status, 0) == process,
        status == 0
    else { throw CocoaError(.executableLoad) }
    let took = clock.now - start
    return Double(took.components.seconds) * 1e3 + Double(took.components.attoseconds) / 1e15
}

let nothing = ("/bin/true", URL(filePath: "/bin/true"), [String]())
let tools = ["respite", "respite-notes", "respite-summary", "respite-authority", "respite-server"].map {
    ($0, folder.appending(path: $0), ["--help"])
}
var times: [String: [Double]] = [:]
// Round by round, so that a busy moment of the machine falls on all of them.
for round in 0...rounds {
    for (name, executable, arguments) in [nothing] + tools {
        let took = try run(executable, arguments)
        // The first round brings the files into memory.
        if round > 0 { times[name, default: []].append(took) }
    }
}
print("tool start-up (--help), \(rounds) rounds: median, fastest, slowest in milliseconds")
for (name, _, _) in [nothing] + tools {
    let sorted = (times[name] ?? []).sorted()
    guard let fastest = sorted.first, let slowest = sorted.last else { continue }
    let figures = [sorted[sorted.count / 2], fastest, slowest].map { String(format: "%8.1f", $0) }.joined()
    print("  " + name.padding(toLength: 20, withPad: " ", startingAt: 0) + figures)
}
