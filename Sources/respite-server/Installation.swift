// The home, or the two homes, that a command is about.

import ArgumentParser
import Foundation
import Localization
import ServerCore
import Trust

/// What `--role` takes. There is no default: which side a machine is must be somebody's decision.
enum RoleChoice: String, ExpressibleByArgument, CaseIterable {
    case department, provider, both

    var sides: [SideRole] {
        switch self {
        case .department: [.department]
        case .provider: [.provider]
        case .both: [.department, .provider]
        }
    }
}

/// One side lives in the folder itself; both live in folders named after their roles.
struct Installation {
    let homes: [ServerHome]

    var isBoth: Bool { homes.count > 1 }

    init(_ homes: [ServerHome]) { self.homes = homes }

    /// Throws `homeMissing`, `homeOfOtherRole` or `homeDamaged`.
    init(opening folder: URL, role: RoleChoice?) throws {
        let pair = RoleChoice.both.sides.map { Self.folder(of: $0, in: folder, .both) }
        let isPair = pair.allSatisfy { FileManager.default.fileExists(atPath: $0.appendingPathComponent("server.json").path) }
        guard isPair else {
            homes = [try ServerHome(opening: folder, role: role.flatMap { $0 == .both ? nil : $0.sides.first })]
            guard role != .both else { throw ServerError(.homeOfOtherRole, homes[0].configuration.role.rawValue) }
            return
        }
        let wanted = (role ?? .both).sides
        homes = try zip(RoleChoice.both.sides, pair).filter { wanted.contains($0.0) }.map { try ServerHome(opening: $1, role: $0) }
    }

    static func folder(of side: SideRole, in folder: URL, _ role: RoleChoice) -> URL {
        role == .both ? folder.appendingPathComponent(side.rawValue) : folder
    }
}

/// The options that every command has.
struct HomeOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(Texts.current("The folder that holds everything this server keeps."), valueName: "folder"))
    var home: String

    @Option(name: .long, help: ArgumentHelp(Texts.current("Which side: department, provider or both."), valueName: "role"))
    var role: RoleChoice?

    var folder: URL { URL(fileURLWithPath: home).standardizedFileURL }

    func installation() throws -> Installation { try Installation(opening: folder, role: role) }
}
