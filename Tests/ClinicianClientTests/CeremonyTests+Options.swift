// Two things that are done only where somebody says so: a share that goes along to another device, and a case that is not shown whole.

import Foundation
import GRDB
import ProgrammeKit
import Testing

extension Ceremony {
    private struct Requested: Decodable {
        let words: String
    }

    /// Cleo's tablet holds her share too; her laptop, which is added without a word of it, does not.
    func givesTheShareToAnotherDevice() async throws {
        try await notes("cleo", "device", "invite", root.path + "/invitation")
        for (device, option) in [("laptop", ""), ("tablet", " --with-share")] {
            let asked = try await notes(
                device, "device", "request", root.path + "/invitation", "--to", root.path + "/\(device).ask", "--recovery-file",
                root.path + "/\(device).sheet", "--json")
            let words = try JSONDecoder().decode(Requested.self, from: Data(asked.utf8)).words
            try await golden.check(
                "served-device-share-\(option.isEmpty ? "kept" : "given")", help: false,
                [
                    step("cleo", "device add {root}/\(device).ask --to {root}/\(device).welcome --words '\(words)'\(option)"),
                    step(device, "device finish {root}/\(device).welcome"), step(device, "custodian status"),
                ])
        }
        try await golden.check("served-device-share-revoked", help: false, [step("cleo", "device revoke 3 --yes")])
    }

    /// Whoever owns the server hides one of Ana's records: the case stays where it is, until the holders say that it goes all the same.
    func whatIsHiddenIsNotHandedOverUnlessSaid() async throws {
        let ana = "(SELECT clinician FROM record GROUP BY clinician ORDER BY count(*) DESC, clinician LIMIT 1)"
        try await department { database in
            try database.execute(
                sql: """
                    UPDATE record_fetcher SET clinician = zeroblob(32)
                    WHERE clinician = \(ana) AND record = (SELECT record FROM record WHERE clinician = \(ana) AND counter = 1)
                    """)
            #expect(database.changesCount > 0)
        }
        try await golden.check(
            "served-custodian-incomplete", help: false,
            [
                step("ben", Self.recover), step("ben", Self.recover + " --json"), step("ben", Self.recover + " --also-incomplete"),
                step("ben", Self.recover + " --also-incomplete --json"),
            ])
        try await department { database in
            try database.execute(sql: "UPDATE record_fetcher SET clinician = \(ana) WHERE clinician = zeroblob(32)")
            #expect(database.changesCount > 0)
        }
    }
}

/// An officer who had read the limits and booked before there was a records custodian.
extension Ceremony {
    static let custodian =
        "2 of these clinicians together can open it and hand it to a colleague: Ben Ito, Cleo Ward and Dan Ruiz."

    func officerHasBooked() async throws -> [String] {
        let options = try await enrol("client", card: 1)
        try await Tools.built.respite.succeed(booking + ["--accept-limits", "3"] + options)
        return options
    }

    /// The sentence about the custodian alone, before the next booking and no later one; who says that they read the limits has not read it.
    func isToldAtTheNextBooking(_ options: [String]) async throws {
        var asked = ""
        for accepted in [[], ["--accept-limits", "3"], ["--accept-custodian", "00000000"]] {
            let told = try await notice(options + accepted, asking: ["--accept-custodian"])
            #expect(told.output.contains(Self.custodian) && !told.output.contains("CGS"))
            asked = told.error
        }
        let plan = try #require(asked.firstMatch(of: /--accept-custodian ([0-9a-f]{8})/)).1
        try await Tools.built.respite.succeed(booking + ["--accept-custodian", String(plan)] + options)
        let later = try await Tools.built.respite.succeed(booking + options)
        #expect(!later.contains("can open it and hand it to a colleague"))
    }
}
