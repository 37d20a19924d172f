// Hand-offs of a case, each tracked to an end.

public import Sealing
public import Wire

public struct HandOffState: StrikableByTheFold, Hashable, Sendable {
    public struct Step: Hashable, Sendable {
        public let stamp: Stamp
        public let stage: HandOffStage
        public let remark: PlainText?
    }

    public let stamp: Stamp
    public let content: HandOffOffered
    /// The offer is the first.
    public internal(set) var steps: [Step]
    public internal(set) var strike: Strike?

    public var stage: HandOffStage { steps.last?.stage ?? .offered }
    public var isOpen: Bool { !stage.isEnd && !isStruck }
    /// When the present stage was reached.
    public var since: Instant { (steps.last?.stamp ?? stamp).occurredAt }
}

extension CaseState {
    mutating func offer(_ content: HandOffOffered, _ entry: CaseEntry) {
        let stamp = Stamp(entry)
        handOffs.append(
            HandOffState(stamp: stamp, content: content, steps: [.init(stamp: stamp, stage: .offered, remark: nil)]))
    }

    mutating func step(_ content: HandOffStep, _ entry: CaseEntry) throws(Refusal) {
        try handOffs.change(content.handOff) { (handOff) throws(Refusal) in
            guard !handOff.isStruck else { throw .alreadyStruck }
            guard !handOff.stage.isEnd else { throw .handOffEnded }
            guard content.stage.mayFollow(handOff.stage) else { throw .handOffOutOfOrder }
            handOff.steps.append(.init(stamp: Stamp(entry), stage: content.stage, remark: content.remark))
        }
    }
}
