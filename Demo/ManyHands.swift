// Threads for the crowd: each of its devices waits for the disk now and then, and the others go on meanwhile.

import Dispatch
import Synchronization

/// Swift's own executor has as many threads as the machine has cores, and all of them would wait.
final class ManyHands: TaskExecutor {
    private let queues: [DispatchQueue]
    private let next = Atomic<Int>(0)

    init(_ count: Int) { queues = (0..<max(1, count)).map { DispatchQueue(label: "respite.demo.hand-\($0)") } }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
        queues[turn % queues.count].async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
