// What a timer of the user's own is to run, written down for systemd and for cron. Names and descriptions are neutral.

import Foundation

/// Pure: makes texts, touches nothing.
struct TimerPlan: Equatable {
    /// Absolute paths.
    let program: String
    let home: String
    let passphraseFile: String

    static let name = "personal-sync"

    private var arguments: [String] { [program, "sync", "--unattended", "--home", home, "--passphrase-file", passphraseFile] }

    /// Whether every path can be written into a unit and a table: a line feed would begin another entry.
    var isWritable: Bool { arguments.allSatisfy { text in !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } } }

    /// The service. Nothing it says reaches a journal; where the passphrase's stick is not there, it does not even start.
    var service: String {
        """
        [Unit]
        Description=Synchronisation
        ConditionPathExists=\(Self.unit(passphraseFile))

        [Service]
        Type=oneshot
        ExecStart=\(arguments.map { "\"\(Self.unit($0, quoted: true))\"" }.joined(separator: " "))
        StandardOutput=null
        StandardError=null
        LimitCORE=0
        Nice=10

        """
    }

    /// Four times a day, each time at a random moment of the six hours after: what is due is then fetched at a moment nobody chose.
    var timer: String {
        """
        [Unit]
        Description=Synchronisation

        [Timer]
        OnCalendar=*-*-* 00/6:00:00
        RandomizedDelaySec=6h
        AccuracySec=1s
        Persistent=true

        [Install]
        WantedBy=timers.target

        """
    }

    /// - Parameter minute: drawn once. Each hour the program itself draws whether it goes on, one time in six.
    func cronLine(minute: Int) -> String {
        let command = (arguments + ["--one-in", "6"]).map(Self.shell).joined(separator: " ")
        return "\(minute) * * * * \(command.replacing("%", with: "\\%")) >/dev/null 2>&1 \(Self.mark)"
    }

    /// By which our line is known again.
    static let mark = "# \(name)"

    /// systemd.unit(5): percent signs are specifiers; systemd.service(5): dollars are variables, and quotes follow C.
    private static func unit(_ text: String, quoted: Bool = false) -> String {
        let plain = text.replacing("%", with: "%%")
        return quoted ? plain.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("$", with: "$$") : plain
    }

    private static func shell(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
