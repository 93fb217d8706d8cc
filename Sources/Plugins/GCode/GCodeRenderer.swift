import Drawing
import Files
import Foundation

/// G-code for pen plotters that run GRBL and lift the pen with a servo (`M3 S…`).
///
/// The machine's origin is the bottom left corner of the paper, y grows upwards, units are
/// millimetres. Between two pens the program pauses (`M0`) for the pen to be changed.
struct GCodeRenderer: Renderer {
    static let name = "gcode"
    static let summary = "G-code for pen plotters (GRBL, servo pen lift)"
    static let fileExtensions = ["gcode", "nc", "ngc"]
    static let options = [
        RendererOption(
            name: "pen-down", summary: "servo value (S) that lowers the pen, 0 to 10000", defaultValue: "90"),
        RendererOption(
            name: "pen-up", summary: "servo value (S) that lifts the pen, 0 to 10000; off sends M5", defaultValue: "0"),
        RendererOption(
            name: "dwell", summary: "seconds the servo is given to move, 0 to 10", defaultValue: "0.15"),
        RendererOption(
            name: "feed", summary: "feed rate with the pen down in mm/min, 1 to 100000", defaultValue: "3000"),
    ]

    private let dialect: GRBLServo

    init(options: [String: String]) throws(StudioError) {
        let penUp: Double? = options["pen-up"] == "off" ? nil : try Self.number("pen-up", in: 0...10000, from: options)
        let penDown = try Self.number("pen-down", in: 0...10000, from: options)
        guard penUp != penDown else {
            throw .badData("option gcode.pen-down: is the same as gcode.pen-up, so the pen would never be lifted")
        }
        dialect = GRBLServo(
            penUp: penUp, penDown: penDown,
            dwell: try Self.number("dwell", in: 0...10, from: options),
            feed: try Self.number("feed", in: 1...100_000, from: options))
    }

    func render(_ page: Page) throws(StudioError) -> Data {
        try page.check()
        try checkReach(page)
        var program = GCodeProgram(dialect: dialect)
        try writeHeader(page, to: &program)

        let drawn = page.layers.filter { layer in layer.polylines.contains { !$0.points.isEmpty } }
        for (index, layer) in drawn.enumerated() {
            let (colour, width) = (layer.pen.colour.hex, Decimals.text(layer.pen.width, places: 3))
            let pen = "pen \(index + 1) of \(drawn.count): \(layer.name), \(colour), \(width) mm"
            if index == 0 { program.comment(pen) } else { program.pause(for: pen) }
            let strokes = layer.polylines.map { polyline in
                polyline.points.map { MachinePoint($0, pageHeight: page.height) }
            }
            for stroke in StrokeOrder.nearestNeighbour(strokes, from: program.position) {
                program.draw(stroke)
            }
        }
        program.end()
        return Data(program.text.utf8)
    }

    private func writeHeader(_ page: Page, to program: inout GCodeProgram) throws(StudioError) {
        let (width, height) = (Decimals.text(page.width, places: 3), Decimals.text(page.height, places: 3))
        program.comment(page.recipe.generator)
        program.comment("title: \(page.recipe.title)")
        program.comment("paper: \(width) x \(height) mm, origin at the bottom left, y up")
        program.comment("recipe: JSON, the lines that begin with ;= joined")
        program.comment(try page.recipe.json(), mark: ";=")
        program.begin()
    }

    /// Refuses strokes that would drive the pen off the paper.
    private func checkReach(_ page: Page) throws(StudioError) {
        let slack = 1e-6
        for (layerIndex, layer) in page.layers.enumerated() {
            for (index, polyline) in layer.polylines.enumerated() {
                for point in polyline.points
                where point.x < -slack || point.y < -slack || point.x > page.width + slack
                    || point.y > page.height + slack
                {
                    throw .badData(
                        "\(page.place(layerIndex, polyline: index)): leaves the paper at "
                            + "(\(point.x), \(point.y)) mm; a plotter would run off it")
                }
            }
        }
    }
}
