import ArgumentParser
import Foundation
import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import SketchStrokes
import SketchStudio

struct SampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Draw sketches: lines in the layout of Quick, Draw!, pictures, or sketch-rnn's archive.",
        discussion: """
            Sketch k of a seed is the same to the byte whatever the count, batch or threads.

            ndjson: a sketch a line, on stdout or in --out FILE.ndjson; `studio train` reads it back. Its "handle" \
            draws it again in a scene (docs/scene-format.md).
            npz: all sketches as `train` of sketch-rnn's layout, rounded to whole units, in --out FILE.npz.
            svg: one page with all sketches side by side, or, where --out has a %d in its name, as in owl-%d.svg, a \
            file a sketch, the %d being its number from 0; %03d fills up with zeros, to 20 digits at most. `studio \
            reproduce` draws a page again from what it carries. Finished pages are made by `studio render`.

            --likelihood adds to each line log_likelihood, in nats, and log_likelihood_per_point. It is Σ log p(row | z, \
            rows before it) over the sketch's rows and its end, each given the rows as they were drawn (teacher forcing), \
            at the z the sketch was drawn from and at temperature 1; offsets are measured in the model's scale factor. A \
            point is a row, as for `studio evaluate`: the end is in the sum and no point of its own.

            --handle draws one sketch again, whatever its latent was made of, and nothing else.

            Ctrl-C, SIGTERM and SIGHUP stop at the next sketch, with exit status 75: lines on stdout and files of single \
            sketches stay, any other file is not written.

            For example: studio sample owl --count 8 --seed 7 --out owls.svg
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case ndjson
        case npz
        case svg
    }

    @Argument(help: "The checkpoint.", completion: .checkpoint)
    var checkpoint: String

    @Option(help: "The file to write, whose ending tells the format (default: stdout).", completion: .file())
    var out: String?

    @Option(help: "The format (default: what --out ends in, else ndjson).")
    var format: Format?

    @Flag(help: "Add each sketch's log-likelihood to its line.")
    var likelihood = false

    @Flag(help: "Replace an existing file.")
    var force = false

    @Option(name: .customLong("count"), in: 1...10_000_000, help: "How many sketches (default: 1).")
    private var givenCount: Int?

    @Option(name: .customLong("seed"), in: OptionLimits.seed, help: "Seed of all sketches (default: 1).")
    private var givenSeed: UInt64?

    @Option(
        help:
            "The one sketch with this handle, as lines of .ndjson and the page of studio serve have it, in their place."
    )
    var handle: String?

    @Option(help: "z from N(0, 1), or around posteriors of real drawings (default where there are some).")
    var latent: LatentOrigin?

    @OptionGroup var sampling: SamplingOptions

    @Option(in: 1...65_536, help: "Sketches that run through the network together on each thread.")
    var batch = 64

    @Option(in: OptionLimits.threads, help: "Threads (default: one a core).")
    var threads = ProcessInfo.processInfo.activeProcessorCount

    private var count: Int { givenCount ?? 1 }
    private var seed: UInt64 { givenSeed ?? 1 }

    func validate() throws {
        if handle != nil {
            let others =
                [
                    givenCount == nil ? nil : "--count", givenSeed == nil ? nil : "--seed",
                    latent == nil ? nil : "--latent",
                ].compactMap { $0 } + sampling.given
            guard others.isEmpty else {
                throw ValidationError(
                    "--handle tells all of a sketch, so it goes with no \(others.joined(separator: ", "))")
            }
            guard chosenFormat == .ndjson else {
                throw ValidationError(
                    "--handle draws a line of .ndjson; a scene with this handle is for pictures (docs/scene-format.md)")
            }
        }
        if let out {
            guard let ending = Format(rawValue: out.fileExtension) else {
                throw ValidationError(
                    "--out: expected a name that ends in \(Self.endings), found \(out); pictures of other kinds are rendered from a "
                        + "scene: `studio new card` writes one to begin with")
            }
            if let format, format != ending {
                throw ValidationError("--format \(format.rawValue) does not go with --out \(out)")
            }
        }
        if chosenFormat != .svg, let out, NumberedName.isMeant(by: out) {
            throw ValidationError(
                "--out \(out): a %d stands for the number of each sketch in .svg files; one .\(chosenFormat.rawValue) "
                    + "holds all sketches")
        }
        if chosenFormat == .npz && out == nil {
            throw ValidationError("--format npz needs a name for the archive, as in --out owls.npz")
        }
        if likelihood && chosenFormat != .ndjson {
            throw ValidationError("--likelihood adds to lines of .ndjson; \(chosenFormat.rawValue) has no place for it")
        }
        if chosenFormat == .svg, try numberedName() == nil, count > Self.sheetLimit {
            throw ValidationError(
                "--count: one page takes at most \(Self.sheetLimit) sketches, found \(count); a %d in --out's name, as "
                    + "in owl-%d.svg, makes a file of each")
        }
    }

    private static let endings = Format.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
    /// Sketches on one page.
    private static let sheetLimit = 10_000

    private var chosenFormat: Format {
        format ?? out.flatMap { Format(rawValue: $0.fileExtension) } ?? .ndjson
    }

    private func numberedName() throws -> NumberedName? {
        guard chosenFormat == .svg, let out else { return nil }
        return try NumberedName(out)
    }

    func run() throws {
        // Before any file is opened, so that none is left half written.
        let interruption = Interruption()
        let numbered = try numberedName()
        if let numbered {
            for index in 0..<count { try OutputFile.checkName(numbered[index], force: force) }
            try OutputFile.check(numbered[0], force: force)
        } else if let out {
            try OutputFile.check(out, force: force)
        }
        let sampler = try Workshop().sampler(named: checkpoint)
        if let handle {
            try writeLine(of: handle, sampler)
            return
        }
        let source: LatentSource
        do throws(Diagnostic) {
            source = try sampling.source(latent, of: sampler.checkpoint)
        } catch {
            throw error.at(checkpoint)
        }
        switch (chosenFormat, numbered) {
        case (.ndjson, _): try writeLines(sampler, source, interruption)
        case (.npz, _): try writeArchive(sampler, source, interruption)
        case (.svg, let numbered?): try writePictures(sampler, source, numbered, interruption)
        case (.svg, nil): try writeSheet(sampler, source, interruption)
        }
    }

    /// Draws all sketches, makes of each what is wanted on the threads that draw, and writes it in order.
    ///
    /// - Parameter unfinished: the file that is not written where not all are drawn; nil where what is written stays.
    /// - Throws: `tryAgain` where a signal stops it.
    private func draw<Result: Sendable>(
        _ sampler: Sampler, _ source: LatentSource, _ interruption: Interruption, unfinished: String?,
        make: @escaping @Sendable (Int, SampledSketch) -> Result,
        write: (Int, Result) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        let prototype = prototype(source)
        var progress = ProgressLine(total: count, unit: "sample", plainInterval: .seconds(5))
        defer { progress.clear() }
        var done = 0
        try sampler.draw(
            count, batch: batch, threads: threads,
            request: { index in
                var request = prototype
                request.index = UInt64(index)
                return request
            }, make: make,
            write: { (result: Result) throws(Diagnostic) in
                guard !interruption.isRequested else {
                    throw Diagnostic(
                        .tryAgain,
                        "stopped: \(done) of \(count) sketches "
                            + (unfinished.map { "drawn; \($0) is not written" } ?? "written"))
                }
                try write(done, result)
                done += 1
                progress.show(done)
            })
    }

    private func writeLine(of text: String, _ sampler: Sampler) throws(Diagnostic) {
        let handle = try DrawingHandle(text)
        guard sampler.checkpoint.sha256.hasPrefix(handle.model) else {
            throw .badData(
                "--handle \(text): was drawn by a model whose SHA-256 begins with \(handle.model), but \(checkpoint) has "
                    + sampler.checkpoint.sha256)
        }
        var request = try handle.request(sampler)
        request.scored = likelihood
        let line = SampleLine(sampler.checkpoint, handle)
        for sample in try sampler.sample([request]) {
            let text = line.text(handle.index, sample)
            guard let out else { return Terminal.result(text) }
            try OutputFile.write(Data((text + "\n").utf8), to: out, force: force)
            Terminal.result(out)
        }
    }

    /// What all sketches have in common.
    private func prototype(_ source: LatentSource) -> SampleRequest {
        SampleRequest(seed: seed, index: 0, temperature: sampling.temperature, latent: source, scored: likelihood)
    }

    private func writeLines(_ sampler: Sampler, _ source: LatentSource, _ interruption: Interruption)
        throws(Diagnostic)
    {
        let file = try out.map { path throws(Diagnostic) in try OutputFileStream(path, force: force) }
        let line = SampleLine(sampler.checkpoint, DrawingHandle(sampler.checkpoint, prototype(source)))
        try draw(
            sampler, source, interruption, unfinished: out, make: { line.text(UInt64($0), $1) },
            write: { (_, text) throws(Diagnostic) in
                if let file {
                    try file.write(Data((text + "\n").utf8))
                } else {
                    Terminal.result(text)
                }
            })
        if let file, let out {
            try file.finish()
            Terminal.result(out)
        }
    }

    private func writeArchive(_ sampler: Sampler, _ source: LatentSource, _ interruption: Interruption)
        throws(Diagnostic)
    {
        guard let out else { throw .internal("an archive without a name") }
        var drawings = SequenceList()
        var emptyCount = 0
        try draw(
            sampler, source, interruption, unfinished: out, make: { StrokeSequence(rounding: $1.sketch) },
            write: { (_, sequence) in
                if sequence.rows.isEmpty { emptyCount += 1 } else { drawings.append(sequence) }
            })
        guard !drawings.isEmpty else {
            throw .badData("\(out): not written, since all \(count) sketches are empty; try another --seed or --latent")
        }
        try SketchRNNArchive.write([.train: drawings], to: out, force: force)
        sayEmpty(emptyCount, "they are left out")
        Terminal.result(out)
    }

    private func writeSheet(_ sampler: Sampler, _ source: LatentSource, _ interruption: Interruption)
        throws(Diagnostic)
    {
        var sketches: [Sketch] = []
        try draw(
            sampler, source, interruption, unfinished: out ?? "the page", make: { $1.sketch },
            write: { sketches.append($1) })
        let picture = try picture(sampler, source).svg(sketches, first: 0)
        sayEmpty(sketches.count { $0.bounds == nil }, "their places stay empty")
        guard let out else {
            Terminal.result(String(decoding: picture, as: UTF8.self))
            return
        }
        try OutputFile.write(picture, to: out, force: force)
        Terminal.result(out)
    }

    private func picture(_ sampler: Sampler, _ source: LatentSource) -> SamplePicture {
        SamplePicture(
            file: checkpoint, model: sampler.checkpoint, seed: seed, temperature: sampling.temperature, latent: source)
    }

    private func writePictures(
        _ sampler: Sampler, _ source: LatentSource, _ name: NumberedName, _ interruption: Interruption
    ) throws(Diagnostic) {
        let picture = picture(sampler, source)
        var emptyCount = 0
        try draw(
            sampler, source, interruption, unfinished: nil,
            make: { (index, sample) in
                (
                    file: Result { () throws(Diagnostic) in try picture.svg([sample.sketch], first: index) },
                    isEmpty: sample.sketch.bounds == nil
                )
            },
            write: { (index, drawn) throws(Diagnostic) in
                try OutputFile.write(try drawn.file.get(), to: name[index], force: force)
                if drawn.isEmpty { emptyCount += 1 }
                Terminal.result(name[index])
            })
        sayEmpty(emptyCount, "their files show nothing")
    }

    /// Sketches that the network ended before their first line.
    private func sayEmpty(_ emptyCount: Int, _ consequence: String) {
        guard emptyCount > 0 else { return }
        Terminal.say("\(emptyCount) of \(count) sketches have no line: \(consequence)")
    }
}
