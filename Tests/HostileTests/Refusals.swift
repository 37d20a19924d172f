// How a server said no, and what it holds.

import Foundation
import ProgrammeFixture
import ServiceAPI
import Wire

/// The kind of the problem with which a call is refused; `nil` where it is not.
func refusal(_ call: () async throws -> some Any) async -> Problem.Kind? {
    do {
        _ = try await call()
        return nil
    } catch {
        return (error as? ServiceError)?.problem
    }
}

extension TransportAnswer {
    var problem: Problem.Kind? { (try? JSONDecoder().decode(Problem.self, from: Data(body)))?.kind }
}

extension Programme {
    func everyBooking() async throws -> [BookingView] { try await ada.schedule(in: self) + ben.schedule(in: self) }
}
