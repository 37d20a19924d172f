// A second device of the same clinician: the first one adds it, and it reads what the first one reads.

import Foundation
import ProgrammeKit

struct SecondDevice {
    let stage: Stage
    let desk: NotesDesk
    let worker: Int

    func tell() async throws {
        stage.heading("A second device")
        stage.say(
            "\(desk.name(worker)) gets a laptop. Three files go between the two on a stick; whoever reads them learns no secret, and whoever exchanges one is found out by six words."
        )
        let laptop = "\(worker)-laptop"
        let stick = stage.root.appending(path: "stick")
        try FileManager.default.createDirectory(at: stick, withIntermediateDirectories: true)
        let (invitation, request, welcome) = (
            stick.appending(path: "invitation").path, stick.appending(path: "request").path, stick.appending(path: "welcome").path
        )
        try await desk.show(worker, "device", "invite", invitation)
        stage.say("On the laptop:")
        let sheet = stage.root.appending(path: "clinicians/\(laptop).sheet").path
        let asked = try await desk.show(
            at: laptop, ["device", "request", invitation, "--to", request, "--recovery-file", sheet, "--low-cost"])
        guard let words = asked.firstMatch(of: /(?:[a-z]+ ){5}[a-z]+/).map({ String($0.0) }) else { throw DemoError.notAdded(asked) }
        stage.say("On the first device:")
        try await desk.show(worker, "device", "add", request, "--to", welcome, "--words", words)
        stage.say("On the laptop:")
        try await desk.show(at: laptop, ["device", "finish", welcome])
        try await desk.run(at: laptop, ["sync"])
        try await desk.show(at: laptop, ["cases", "show", "1", "--note", "1"])
        stage.say("On the first device:")
        try await desk.show(worker, "device", "list")
    }
}
