// respite-server status

import ArgumentParser
import DepartmentSide
import Foundation
import Localization
import Policies
import ServerCore
import Terminal
import ToolSupport
import Trust
import Wire

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: Texts.current("Says what this server is, what it imported, and what expires when."),
        discussion: Texts.current(
            """
            For example:
              respite-server status --home /srv/respite --json
            """
        )
    )

    @OptionGroup var options: HomeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var statuses: [SideStatus] = []
        for home in try options.installation().homes {
            let side = try await Side(home, schema: .of(home.configuration.role), log: ServerLog.make())
            let records = side.role == .department ? try await SQLiteRecordStore(side.database).counts() : nil
            statuses.append(try SideStatus(side, records: records))
            try side.database.close()
        }
        let console = SystemConsole()
        guard output.json else { return statuses.forEach { console.write($0.lines(console.traits)) } }
        try console.write(json: statuses)
    }
}

/// What `status` says of one side: nothing about bookings, and of case files how many records there are.
struct SideStatus: Codable {
    struct Document: Codable {
        let document: DocumentKind
        let version: UInt64
        let expires: Instant
        let isExpired: Bool
        /// Within 30 days.
        let expiresSoon: Bool
    }

    let role: SideRole
    let address: SideAddress
    let listen: ListenAddress
    let programme: String?
    /// Whether the policy allows one operator for both sides, as every tool is to say.
    let singleOperator: Bool
    /// Whether the roster names this server as it is.
    let isNamed: Bool
    let documents: [Document]
    /// Those that are not over and are sealed to a key that this server does not hold.
    let roundsWithoutKey: [PeriodID]
    /// SHA-256 of the certificates, hexadecimal.
    let certificate: String
    let certificateExpires: Instant
    let nextCertificate: String
    let nextCertificateExpires: Instant
    /// `nil` on the provider side.
    let records: RecordCounts?

    init(_ side: Side, records: RecordCounts?) throws {
        self.records = records
        role = side.role
        address = side.home.configuration.address
        listen = side.home.configuration.listen
        programme = side.trust.programme?.name
        singleOperator = side.trust.programme?.rules.singleOperator ?? false
        isNamed = (try? side.requireFounded()) != nil
        documents = side.trust.programme.map { Self.documents(of: $0, at: side.now()) } ?? []
        roundsWithoutKey = try side.roundsWithoutKey()
        certificate = Hex.encode(try CertificateFolder(side.home).current.bytes)
        nextCertificate = Hex.encode(try CertificateFolder(side.home).next.bytes)
        (certificateExpires, nextCertificateExpires) = try CertificateFolder(side.home).expiries
    }

    private static func documents(of programme: TrustedProgramme, at now: Instant) -> [Document] {
        func document(_ body: some TrustDocument) -> Document {
            let soon = now + 30 * 86_400
            return Document(
                document: type(of: body).kind, version: body.version, expires: body.expires, isExpired: body.expires <= now,
                expiresSoon: body.expires > now && body.expires <= soon)
        }
        let signed = [
            document(programme.charters.current), document(programme.roster.body), document(programme.policy.body),
            document(programme.rounds.body),
        ]
        return signed + (programme.timestamp.map { [document($0.body)] } ?? [])
    }

    func lines(_ traits: ConsoleTraits, _ texts: Texts = .current) -> [String] {
        var list = KeyValueList()
        list.add(texts("Side"), texts(role.title))
        list.add(texts("Address"), address.description)
        list.add(texts("Listens on"), listen.description)
        list.add(texts("Programme"), programme ?? texts("none imported yet"))
        if programme != nil {
            list.add(texts("In the roster"), isNamed ? texts("yes") : texts("no, or with another key, address or certificate"))
        }
        if singleOperator { list.add(texts("Operators"), texts("one may run both sides: anonymity on the network rests on them alone")) }
        if !roundsWithoutKey.isEmpty {
            let values = ["rounds": roundsWithoutKey.map(\.description).joined(separator: ", ")]
            let remedy = texts(
                "{rounds}: after a restore write a new request; otherwise another's key is named: call the clinical authority", values)
            list.add(texts("Rounds without a key"), remedy)
        }
        list.add(texts("Certificate"), certificate)
        list.add(texts("Valid until"), ending(of: certificateExpires, texts))
        list.add(texts("Next certificate"), nextCertificate)
        list.add(texts("Valid until"), ending(of: nextCertificateExpires, texts))
        if let records {
            list.add(texts("Sealed records"), texts.number(records.records))
            list.add(texts("Shredded records"), texts.number(records.shredded))
        }
        var table = Table([texts("Document"), texts("Version"), texts("Valid until"), texts("State")])
        for document in documents {
            let day = texts.longDate(LocalTime(seconds: document.expires.seconds, offset: 0))
            let note = document.isExpired ? texts("expired") : document.expiresSoon ? texts("expires soon") : texts("valid")
            table.add([texts(document.document.title), texts.number(Int(clamping: document.version)), day, note])
        }
        return list.lines(traits) + (table.isEmpty ? [] : [""] + table.lines(traits))
    }

    /// A certificate that ends within a year is to be changed: the one after it must be announced before.
    private func ending(of certificate: Instant, _ texts: Texts) -> String {
        let day = texts.longDate(LocalTime(seconds: certificate.seconds, offset: 0))
        let left = certificate.seconds - Side.systemTime().seconds
        let values = ["day": day]
        if left <= 0 { return texts("{day}: expired; change it with “respite-server rotate-certificate”", values) }
        if left <= 30 * 86_400 { return texts("{day}: expires soon; change it with “respite-server rotate-certificate”", values) }
        return left < 366 * 86_400 ? texts("{day}; change it with “respite-server rotate-certificate”", values) : day
    }
}
