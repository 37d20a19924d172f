// The days after a session: a follow-up kept, a hand-off completed, a release given and a copy made under it.

import Foundation
import ProgrammeKit
import Wire

struct FollowingDays {
    let stage: Stage
    let programme: RunningProgramme
    let desk: NotesDesk
    let worker: Int

    /// On the day of the session.
    func offer() async throws {
        stage.say("\(desk.name(worker)) offers a service beside the sessions, and keeps track of it until it has an end:")
        let reason = try desk.file("Wants a physician who is not the department's; asked whether she knows one.\n", "\(worker).why")
        let service = try desk.file("Shoreline Sleep Clinic\n", "\(worker).service")
        try await desk.show(worker, "handoff", "offer", "1", "--service-file", service, "--reason-file", reason)
    }

    func tell() async throws {
        try await stage.pass(to: stage.time.now + 86_400, programme)
        stage.heading("The days after: follow-up, hand-off, release")
        stage.say("\(PlayTime.day(stage.time.now)). What is due, and the call that was owed after a day:")
        try await desk.show(worker, "due")
        let remark = try desk.file("Slept six hours; the diary lies beside the bed.\n", "\(worker).remark")
        try await desk.show(worker, "followup", "done", "1", "1", "--reason-file", remark)
        try await desk.show(
            worker, "handoff", "introduce", "1", "1", "--reason-file", try desk.file("Called the clinic together.\n", "\(worker).step"))
        try await stage.pass(to: stage.time.now + 7 * 86_400, programme)
        stage.say("\(PlayTime.day(stage.time.now)), a week later:")
        let later = try desk.file("Back on days since Thursday; wants to come again.\n", "\(worker).remark")
        try await desk.show(worker, "followup", "done", "1", "2", "--reason-file", later)
        try await desk.show(
            worker, "handoff", "accept", "1", "1", "--reason-file", try desk.file("The clinic has a bed for one night.\n", "\(worker).step")
        )
        try await desk.show(
            worker, "handoff", "contact", "1", "1", "--reason-file",
            try desk.file("First night there, no report to work.\n", "\(worker).step"))
        try await desk.show(
            worker, "handoff", "complete", "1", "1", "--reason-file",
            try desk.file("Is with the clinic now; sessions here go on.\n", "\(worker).step"), "--yes")
        try await desk.show(worker, "handoff", "list", "--all")
        try await release()
        try await desk.run(at: "\(worker)", ["sync", "--hand-in"])
    }

    private func release() async throws {
        stage.say(
            "The officer has signed a release, and gets the copy for the clinic that it allows. Nothing leaves without one, and what leaves is logged:"
        )
        let recipient = try desk.file("Shoreline Sleep Clinic, Dr. Amara Quill\n", "\(worker).recipient")
        let purpose = try desk.file("Treatment of the sleep disorder\n", "\(worker).purpose")
        try await desk.show(
            worker, "roi", "add", "1", "--parts", "notes", "--until", "2027-03-31", "--recipient-file", recipient, "--purpose-file",
            purpose,
            "--copy-given")
        try await desk.show(worker, "export", "1", "--for", "1", "--out", stage.root.appending(path: "copy").path, "--yes")
        try await desk.show(worker, "disclosures", "1")
    }
}
