// What both sides answer about rounds that are over: to anybody, the same bytes.

public import ServerCore
internal import ServiceAPI

extension RoundRelease {
    public func addRoutes(to routes: Routes) {
        routes.answer(GetReleasedHalves.self) { ReleasedHalves(halves: try await everything()) }
        routes.answer(GetCountedReports.self) { CountedLists(lists: try await lists()) }
    }
}
