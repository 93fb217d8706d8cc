import Drawing

/// Lines as every format that speaks SVG writes them.
enum SVGPath {
    /// Path data (SVG 1.1 §8.3) in steps between points rounded to 0.01 mm: each step is the
    /// difference of two rounded positions, so that rounding never adds up along a stroke.
    static func data(_ polyline: Polyline) -> String {
        var data = "m"
        var (lastX, lastY) = (0, 0)
        var count = 0
        for point in polyline.points {
            let x = Decimals.scaled(point.x, places: 2)
            let y = Decimals.scaled(point.y, places: 2)
            guard count == 0 || x != lastX || y != lastY else { continue }
            for step in [x - lastX, y - lastY] {
                if step >= 0 && data != "m" { data += " " }
                data += Decimals.shortest(step, places: 2)
            }
            (lastX, lastY) = (x, y)
            count += 1
        }
        // A line of no length shows as a dot, by its round caps.
        return count == 1 ? data + "h0" : data
    }
}
