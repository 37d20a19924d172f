// Setting, showing and removing the timer: with the user's own systemd, else with cron.

import Foundation
import Sodium

/// Which of the two this machine has.
enum UserTimer {
    case systemd(folder: String)
    case cron

    /// `nil` where there is neither.
    static func here(environment: [String: String] = ProcessInfo.processInfo.environment) -> UserTimer? {
        if Helper.run("systemctl", ["--user", "show-environment"])?.status == 0 {
            let base =
                environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? (environment["HOME"] ?? NSHomeDirectory())
                + "/.config"
            return .systemd(folder: base + "/systemd/user")
        }
        return Helper.path("crontab") == nil ? nil : .cron
    }

    private var files: [String] {
        guard case .systemd(let folder) = self else { return [] }
        return ["service", "timer"].map { "\(folder)/\(TimerPlan.name).\($0)" }
    }

    /// What is set now, as it is written there; `nil` where nothing is.
    var present: String? {
        switch self {
        case .systemd: return files.last.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
        case .cron: return table.first { $0.hasSuffix(TimerPlan.mark) }
        }
    }

    /// Sets it, in the place of one that was there. Throws `timerFailed`, and then nothing is set.
    func set(_ plan: TimerPlan) throws {
        switch self {
        case .systemd(let folder):
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                for (path, text) in zip(files, [plan.service, plan.timer]) {
                    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
                }
            } catch {
                try? remove()
                throw InputError.timerFailed
            }
            guard systemctl(["daemon-reload"]), systemctl(["enable", "--now", "\(TimerPlan.name).timer"]) else {
                try? remove()
                throw InputError.timerFailed
            }
        case .cron:
            let minute = Int(try Randomness.uniform(below: 60))
            try write(table.filter { !$0.hasSuffix(TimerPlan.mark) } + [plan.cronLine(minute: minute)])
        }
    }

    /// Removes it, and every file of it.
    func remove() throws {
        switch self {
        case .systemd:
            _ = systemctl(["disable", "--now", "\(TimerPlan.name).timer"])
            for path in files where FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
            _ = systemctl(["daemon-reload"])
        case .cron:
            let kept = table.filter { !$0.hasSuffix(TimerPlan.mark) }
            if kept.count < table.count { try write(kept) }
        }
    }

    private func systemctl(_ arguments: [String]) -> Bool { Helper.run("systemctl", ["--user"] + arguments)?.status == 0 }

    private var table: [String] {
        guard let listed = Helper.run("crontab", ["-l"]), listed.status == 0 else { return [] }
        var lines = listed.output.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        return lines
    }

    private func write(_ lines: [String]) throws {
        let text = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
        guard Helper.run("crontab", ["-"], input: text)?.status == 0 else { throw InputError.timerFailed }
    }
}

/// The two programs of the system that are asked.
private enum Helper {
    static func path(_ name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// `nil` where there is no such program.
    static func run(_ name: String, _ arguments: [String], input: String = "") -> (status: Int32, output: String)? {
        guard let path = path(name) else { return nil }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let (inPipe, outPipe) = (Pipe(), Pipe())
        process.standardInput = inPipe
        process.standardOutput = outPipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        try? inPipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try? inPipe.fileHandleForWriting.close()
        let output = (try? outPipe.fileHandleForReading.readToEnd()) ?? nil
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output ?? Data(), as: UTF8.self))
    }
}
