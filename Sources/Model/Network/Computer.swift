import Foundation
import SketchBase
import SketchDocuments
import SketchKernels

/// The computer that this program runs on, as it found it.
package struct Computer: Sendable {
    /// As the processor calls itself.
    package var processor: String
    /// The level that the vectorised loops run at.
    package var level: String
    /// The kernel family that OpenBLAS runs, or why it could not be loaded.
    package var openBLAS: String
    /// The kernel family that the user asked for by OPENBLAS_CORETYPE.
    package var requestedOpenBLAS: String?
    /// Processors that this process may use.
    package var cores: Int
    /// In bytes.
    package var memory: UInt64

    /// `ProductSpeed`, where it was measured.
    package var productSpeed: Double?

    /// Loads OpenBLAS to ask it.
    package init() {
        processor = Self.processorName() ?? "unknown"
        level = Self.levelName()
        // Asked first: loading sets the variable where the user has not.
        requestedOpenBLAS = ProcessInfo.processInfo.environment["OPENBLAS_CORETYPE"]
        do {
            try LinearAlgebra.load()
            openBLAS = LinearAlgebra.coreName
        } catch {
            openBLAS = error.text
        }
        cores = ProcessInfo.processInfo.activeProcessorCount
        memory = ProcessInfo.processInfo.physicalMemory
    }

    private static func levelName() -> String {
        #if arch(arm64)
            "NEON (aarch64)"
        #else
            switch kernels_level() {
            case Int32(kernels_avx512): "AVX-512 (x86-64-v4)"
            case Int32(kernels_avx2): "AVX2 (x86-64-v3)"
            default: "baseline x86-64"
            }
        #endif
    }

    private static func processorName() -> String? {
        guard let text = try? InputFile.readText("/proc/cpuinfo", limit: 1 << 24) else { return nil }
        let lines = text.split(separator: "\n")
        // On ARM the board has a name where the processor has none.
        let line = lines.first { $0.hasPrefix("model name") } ?? lines.first { $0.hasPrefix("Model") }
        return line?.split(separator: ":", maxSplits: 1).last?.trimmingCharacters(in: .whitespaces)
    }

    package var json: JSONValue {
        .members([
            "processor": .string(processor), "level": .string(level), "openblas": .string(openBLAS),
            "openblas_requested": requestedOpenBLAS.map { .string($0) } ?? .null,
            "cores": .integer(Int64(cores)), "memory": .integer(Int64(clamping: memory)),
            "sgemm_flops": productSpeed.map { .number($0.rounded()) } ?? .null,
        ])
    }
}
