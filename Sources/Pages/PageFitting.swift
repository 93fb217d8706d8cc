import SketchGeometry

/// What leaves its page: where, and how far.
public struct PageExcess: Hashable, Sendable {
    /// How far outside.
    public var millimetres: Double
    /// Where, in millimetres on the page.
    public var point: Point
    /// The index of the layer.
    public var layer: Int
    /// The index of the path in its layer.
    public var path: Int
}

extension Page {
    /// How far a line may leave its page and still count as inside, in millimetres: rounding of the program that
    /// wrote it. Plotters step 5 µm and more.
    public static let rounding = 0.001

    /// The box around all lines; nil where there are none.
    public var bounds: Box? { Box(around: layers.flatMap { $0.paths.compactMap(\.bounds) }) }

    /// The line that leaves the page farthest, rounding apart; nil where none does.
    public var excess: PageExcess? {
        var worst: PageExcess?
        for (layerIndex, layer) in layers.enumerated() {
            for (index, path) in layer.paths.enumerated() {
                guard let box = path.bounds else { continue }
                let sides = [-box.minX, -box.minY, box.maxX - width, box.maxY - height]
                guard let most = sides.max(), most > max(worst?.millimetres ?? 0, Self.rounding) else { continue }
                let point = Point(
                    sides[2] == most ? box.maxX : sides[0] == most ? box.minX : box.centre.x,
                    sides[3] == most ? box.maxY : sides[1] == most ? box.minY : box.centre.y)
                worst = PageExcess(millimetres: most, point: point, layer: layerIndex, path: index)
            }
        }
        return worst
    }

    /// The same page without what leaves it. A line that runs along the edge, at most 0.05 mm outside, is moved onto
    /// it. Cells are gone.
    public func cropped() -> Page {
        let edge = 0.05
        let box = Box(minX: -edge, minY: -edge, maxX: width + edge, maxY: height + edge)
        var page = self
        page.cells = []
        let paper = Box(minX: 0, minY: 0, maxX: width, maxY: height)
        for index in layers.indices {
            page.layers[index].paths = layers[index].paths.flatMap { path in
                if let bounds = path.bounds, paper.holds(bounds) { return [path] }
                return path.cropped(to: box).map { piece in
                    piece.mapPoints { Point(min(max($0.x, 0), width), min(max($0.y, 0), height)) }
                }
            }
        }
        return page
    }

    /// The same page with all lines made larger or smaller and moved, so that they fill it up to a margin in
    /// millimetres, in the middle. Nothing changes on a page without lines.
    public func fitted(margin: Double) -> Page {
        guard let bounds else { return self }
        let (roomX, roomY) = (width - 2 * margin, height - 2 * margin)
        let scales = [(roomX, bounds.width), (roomY, bounds.height)].filter { $0.1 > 0 }.map { $0.0 / $0.1 }
        let scale = scales.min() ?? 1
        let middle = Point(width / 2, height / 2)
        return mapped { middle + ($0 - bounds.centre) * scale }
    }

    /// The same lines on a page that ends a margin in millimetres around them, and measures at least 1 mm.
    public func trimmed(margin: Double) -> Page {
        guard let bounds else { return self }
        let corner = Point(bounds.minX - margin, bounds.minY - margin)
        var page = mapped { $0 - corner }
        page.width = max(bounds.width + 2 * margin, 1)
        page.height = max(bounds.height + 2 * margin, 1)
        return page
    }

    private func mapped(_ transform: (Point) -> Point) -> Page {
        var page = self
        page.cells = []
        for index in layers.indices {
            page.layers[index].paths = layers[index].paths.map { $0.mapPoints(transform) }
        }
        return page
    }
}

extension Path {
    /// The pieces inside `box`, in order. Curves stay curves where they and their control points lie inside.
    package func cropped(to box: Box) -> [Path] {
        guard let start, let bounds, box.meets(bounds) else { return [] }
        guard !segments.isEmpty else { return [self] }
        var pieces = Pieces()
        var last = start
        for segment in segments {
            switch segment {
            case .line(let end): pieces.add(from: last, to: end, in: box)
            case .curve(let a, let b, let end): pieces.add(CubicBezier(last, a, b, end), in: box, depth: 0)
            }
            last = segment.end
        }
        return pieces.paths
    }

    private struct Pieces {
        var paths: [Path] = []

        private mutating func append(_ segment: Segment, from begin: Point) {
            if let last = paths.last, last.segments.last?.end == begin {
                paths[paths.count - 1].segments.append(segment)
            } else {
                paths.append(Path(start: begin, segments: [segment]))
            }
        }

        /// The part of a straight line inside the box (Liang and Barsky 1984).
        mutating func add(from a: Point, to b: Point, in box: Box) {
            var (begin, end) = (0.0, 1.0)
            let d = b - a
            for (step, low, high) in [(d.x, box.minX - a.x, box.maxX - a.x), (d.y, box.minY - a.y, box.maxY - a.y)] {
                if step == 0 {
                    guard low <= 0, high >= 0 else { return }
                } else {
                    begin = max(begin, min(low / step, high / step))
                    end = min(end, max(low / step, high / step))
                }
            }
            guard begin < end else { return }
            append(.line(end == 1 ? b : a + d * end), from: begin == 0 ? a : a + d * begin)
        }

        /// The parts of a curve inside: halves, until each lies inside, outside, or is too short to matter.
        mutating func add(_ curve: CubicBezier, in box: Box, depth: Int) {
            let hull = curve.hull
            guard box.meets(hull) else { return }
            if box.holds(hull) {
                append(.curve(curve.p1, curve.p2, curve.p3), from: curve.p0)
            } else if max(hull.width, hull.height) < Page.rounding || depth >= 60 {
                add(from: curve.p0, to: curve.p3, in: box)
            } else {
                let (first, second) = curve.halves
                add(first, in: box, depth: depth + 1)
                add(second, in: box, depth: depth + 1)
            }
        }
    }
}

extension Box {
    /// Whether all of another box lies inside, edges included.
    package func holds(_ box: Box) -> Bool {
        box.minX >= minX && box.minY >= minY && box.maxX <= maxX && box.maxY <= maxY
    }
}
