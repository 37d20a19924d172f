// Secret memory: of the right size, wiped, locked, compared without telling.

import Foundation
import Testing

@testable import Sodium

@Suite(.serialized) struct SecretBytesTests {
    @Test func theGivenArrayIsWiped() throws {
        var bytes = [UInt8](1...32)
        let secret = try SecretBytes(wiping: &bytes)
        #expect(bytes == [UInt8](repeating: 0, count: 32))
        let kept = secret.withBytes { Array($0) }
        #expect(kept == [UInt8](1...32))
    }

    @Test func anEmptyOrNegativeOrImpossibleSizeIsRefused() {
        var empty: [UInt8] = []
        #expect(throws: SodiumError.wrongLength) { _ = try SecretBytes(wiping: &empty) }
        #expect(throws: SodiumError.wrongLength) { _ = try SecretBytes(count: -1) { _ in } }
        #expect(throws: SodiumError.outOfMemory) { _ = try SecretBytes(count: .max) { _ in } }
    }

    @Test func anErrorWhileFillingIsPassedOn() {
        struct Refusal: Error {}
        #expect(throws: Refusal.self) { _ = try SecretBytes(count: 32) { _ in throw Refusal() } }
    }

    @Test func aCopyIsEqualAndItsOwnMemory() throws {
        let secret = try SecretBytes.random(count: 32)
        let copy = try secret.copy()
        let isEqual = secret.isEqual(to: copy)
        let isSamePlace = secret.withBytes { first in copy.withBytes { second in first.baseAddress == second.baseAddress } }
        #expect(isEqual)
        #expect(!isSamePlace)
    }

    @Test(arguments: [0, 1, 15, 31]) func secretsThatDifferInOneByteAreNotEqual(position: Int) throws {
        var first = [UInt8](repeating: 7, count: 32)
        var second = first
        second[position] ^= 0x80
        let one = try SecretBytes(wiping: &first)
        let other = try SecretBytes(wiping: &second)
        let isEqual = one.isEqual(to: other)
        #expect(!isEqual)
    }

    @Test func secretsOfDifferentLengthAreNotEqual() throws {
        var long = [UInt8](repeating: 0, count: 33)
        var short = [UInt8](repeating: 0, count: 32)
        let one = try SecretBytes(wiping: &long)
        let other = try SecretBytes(wiping: &short)
        let isEqual = one.isEqual(to: other) || other.isEqual(to: one)
        #expect(!isEqual)
    }

    @Test func twoRandomSecretsDiffer() throws {
        let one = try SecretBytes.random(count: 32)
        let other = try SecretBytes.random(count: 32)
        let isEqual = one.isEqual(to: other)
        #expect(!isEqual)
    }

    #if os(Linux)
        /// Other tests hold secrets of their own at the same time, so that many are taken, enough to stand out.
        @Test func memoryIsLockedWhileInUseAndGivenBackAfter() throws {
            guard try SecretMemory.canBeLocked() else { return }
            final class Holder {
                let secret: SecretBytes
                init() throws { secret = try SecretBytes.random(count: 32) }
            }
            let pageInKiB = Int(sysconf(Int32(_SC_PAGESIZE))) / 1024
            let before = try lockedKiB()
            var holders: [Holder] = []
            for _ in 0..<400 { holders.append(try Holder()) }
            let during = try lockedKiB()
            #expect(during >= before + 300 * pageInKiB)
            holders.removeAll()
            #expect(try lockedKiB() <= during - 300 * pageInKiB)
        }

        private func lockedKiB() throws -> Int {
            let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmLck:") })
            return try #require(line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
        }
    #endif

    @Test func wipingAnArrayLeavesZeroes() {
        var bytes: [UInt8] = [1, 2, 3]
        wipe(&bytes)
        #expect(bytes == [0, 0, 0])
        var empty: [UInt8] = []
        wipe(&empty)
        #expect(empty.isEmpty)
    }

    @Test func coreDumpsCanBeForbidden() {
        SecretMemory.forbidCoreDumps()
        var limit = rlimit()
        #if canImport(Glibc)
            getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        #else
            getrlimit(RLIMIT_CORE, &limit)
        #endif
        #expect(limit.rlim_cur == 0)
    }
}
