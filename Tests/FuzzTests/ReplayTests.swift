import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What fuzzers have found, again, and what they begin with. One at a time: targets put files of one name into one folder.
@Suite(.serialized) struct ReplayTests {
    private static let corpus = TestFiles.root.appendingPathComponent("Tests/Corpus/fuzz")

    @Test("a value or a refusal, in time, for all that fuzzers found", arguments: FuzzTargets.all)
    func found(target: FuzzTarget) throws {
        let folder = Self.corpus.appendingPathComponent(target.name)
        for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() {
            let data = try Data(contentsOf: folder.appendingPathComponent(name))
            let start = ContinuousClock.now
            let fault = target.fault(in: data)
            #expect(fault == nil, "\(target)/\(name): \(fault ?? "")")
            #expect(ContinuousClock.now - start < .seconds(20), "\(target)/\(name) takes too long")
        }
    }

    @Test("seeds are read, some of them without a refusal", arguments: FuzzTargets.all)
    func seeds(target: FuzzTarget) throws {
        let seeds = try target.seeds()
        for (number, data) in seeds.enumerated() {
            let fault = target.fault(in: data)
            #expect(fault == nil, "\(target), seed \(number): \(fault ?? "")")
        }
        #expect(
            seeds.contains { target.refusal(of: $0) == nil },
            "\(seeds.first.map { target.refusal(of: $0) ?? "" } ?? "none")")
    }

    @Test("every folder of the corpus is a target's")
    func folders() throws {
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)) ?? []
        #expect(Set(folders).isSubset(of: FuzzTargets.all.map(\.name)))
    }
}
