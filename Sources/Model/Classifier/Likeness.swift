import Foundation
import SketchGeometry
import SketchNetwork

/// Drawings as pictures (`Raster`), blurred and of one norm, so that the Euclidean distance of unrelated ones lies near
/// √2 = 1.41 and that of a copy at 0.
package struct Likeness: Sendable {
    /// [n, side·side]
    private let pictures: Matrix

    /// Standard deviation of the blur in pixels, and how far it reaches.
    private static let blur = 2.0
    private static let reach = 6

    package init(_ sketches: [Sketch], threads: Int) {
        let size = Raster.side * Raster.side
        pictures = Matrix(rowCount: sketches.count, columnCount: size)
        let rows = Workers.map(sketches, threads: threads, with: ()) { _, sketch in
            let picture = Self.blurred(Raster.picture(sketch))
            let norm = picture.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
            return picture.map { norm > 0 ? Float(Double($0) / norm) : 0 }
        }
        for (index, row) in rows.enumerated() { pictures.rows(index, count: 1).assign(row) }
    }

    /// The distance from each drawing to the nearest of `others`, these mirrored, too, as training sees them.
    ///
    /// - Parameter excludingSelf: the others are these drawings, and none is its own neighbour.
    package func nearest(among others: Likeness, excludingSelf: Bool = false, threads: Int) -> [Double] {
        let mirrored = Matrix(rowCount: others.pictures.rowCount, columnCount: others.pictures.columnCount)
        for row in 0..<mirrored.rowCount {
            let pixels = others.pictures.rows(row, count: 1).values
            mirrored.rows(row, count: 1).assign(pixels.chunks(of: Raster.side).flatMap { $0.reversed() })
        }
        let sides = [others.pictures, mirrored].map { (pictures: $0, packed: PackedWeights($0)) }
        let portions = Array(0..<pictures.rowCount).chunks(of: 32).map(Array.init)
        return Workers.map(portions, threads: threads, with: Scratch()) { scratch, rows in
            let closeness = scratch.shaped(rows.count, others.pictures.rowCount)
            var nearest = [Double](repeating: .infinity, count: rows.count)
            for side in sides {
                side.packed.setProduct(
                    of: pictures.rows(rows[0], count: rows.count), startingFrom: nil, to: closeness)
                for (place, row) in rows.enumerated() {
                    if excludingSelf { closeness[place, row] = -1 }
                    let products = closeness.rows(place, count: 1).values
                    guard let best = products.indices.max(by: { products[$0] < products[$1] }) else { continue }
                    nearest[place] = min(nearest[place], distance(row, side.pictures, best))
                }
            }
            return nearest
        }.flatMap(\.self)
    }

    /// From the differences themselves: 2 − 2·product would leave a copy a thousandth away.
    private func distance(_ row: Int, _ others: Matrix, _ other: Int) -> Double {
        zip(pictures.rows(row, count: 1).values, others.rows(other, count: 1).values)
            .reduce(0) { $0 + (Double($1.0) - Double($1.1)) * (Double($1.0) - Double($1.1)) }.squareRoot()
    }

    /// A Gaussian blur, first along rows, then along columns; beyond the edge is paper.
    private static func blurred(_ picture: [Float]) -> [Float] {
        let side = Raster.side
        let powers = (-reach...reach).map { exp(-Double($0 * $0) / (2 * blur * blur)) }
        let sum = powers.reduce(0, +)
        let weights = powers.map { $0 / sum }
        func pass(_ source: [Double], _ step: Int, _ across: Int) -> [Double] {
            var result = [Double](repeating: 0, count: source.count)
            for line in 0..<side {
                for place in 0..<side {
                    var value = 0.0
                    for (index, weight) in weights.enumerated() {
                        let from = place + index - reach
                        if from >= 0 && from < side { value += weight * source[line * across + from * step] }
                    }
                    result[line * across + place * step] = value
                }
            }
            return result
        }
        return pass(pass(picture.map(Double.init), 1, side), side, 1).map { Float($0) }
    }
}
