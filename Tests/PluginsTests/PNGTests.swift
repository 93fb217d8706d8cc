import CZlib
import Foundation
import SketchDocuments
import SketchGeometry
import SketchPages
import SketchPlugins
import TestSupport
import Testing

@Suite struct PNGTests {
    @Test(arguments: [(10.0, 41, 58), (150, 620, 877), (300, 1240, 1754)])
    func theSizeFollowsTheResolution(dpi: Double, width: Int, height: Int) throws {
        let image = try PNGReading(render(Pages.small, as: "png", options: ["png.dpi=\(dpi)"]))
        #expect(image.width == width)
        #expect(image.height == height)
        let pixelsAMetre = try #require(image.chunks["pHYs"])
        #expect(pixelsAMetre.count == 9 && pixelsAMetre.last == 1)
        #expect(PNGReading.number(pixelsAMetre.prefix(4)) == Int((dpi / 0.0254).rounded()))
        #expect(pixelsAMetre.prefix(4) == pixelsAMetre.dropFirst(4).prefix(4))
    }

    @Test(arguments: Pages.hostileTexts)
    func itCarriesTheRecipe(text: String) throws {
        var page = Pages.small
        page.recipe.title = text
        let image = try PNGReading(render(page, as: "png", options: ["png.dpi=10"]))
        let chunk = try #require(image.chunks["iTXt"])
        let keyword = Data("sketch-studio\0\0\0\0\0".utf8)
        #expect(chunk.starts(with: keyword))
        let recipe = try JSONValue(parsing: Data(chunk.dropFirst(keyword.count)), name: "recipe")
        #expect(recipe["title"] == .string(text))
        #expect(recipe["scene"]?["paper"] == .string("A6"))
    }

    /// A horizontal line in the upper half: y must not be flipped, nor x moved.
    @Test func linesAreWhereTheyBelong() throws {
        var page = Pages.plain([Polyline([Point(10, 30), Point(60, 30)])], penWidth: 2)
        page.background = Colour(red: 255, green: 255, blue: 255)
        let image = try PNGReading(render(page, as: "png", options: ["png.dpi=254"]))
        #expect(image.colour(x: 350, y: 300).prefix(3) == [0, 0, 0])
        #expect(image.colour(x: 350, y: 291).prefix(3) == [0, 0, 0])
        #expect(image.colour(x: 92, y: 300).prefix(3) == [0, 0, 0], "the cap is round and sticks out")
        #expect(image.colour(x: 91, y: 291).prefix(3) == [255, 255, 255], "the cap is round")
        #expect(image.colour(x: 350, y: 288).prefix(3) == [255, 255, 255])
        #expect(image.colour(x: 650, y: 300).prefix(3) == [255, 255, 255])
        #expect(image.colour(x: 350, y: 1180).prefix(3) == [255, 255, 255], "y is flipped")
    }

    /// Half a circle by Bézier curves, to 3 in 10,000 of its radius.
    @Test func curvesAreRound() throws {
        let handle = 30 * 0.5523
        var page = Pages.plain([], penWidth: 2)
        page.background = Colour(red: 255, green: 255, blue: 255)
        page.layers[0].paths = [
            Path(
                start: Point(20, 80),
                segments: [
                    .curve(Point(20, 80 - handle), Point(50 - handle, 50), Point(50, 50)),
                    .curve(Point(50 + handle, 50), Point(80, 80 - handle), Point(80, 80)),
                ])
        ]
        let image = try PNGReading(render(page, as: "png", options: ["png.dpi=254"]))
        for angle in stride(from: 0.05, to: 3.1, by: 0.1) {
            func colour(radius: Double) -> [UInt8] {
                Array(
                    image.colour(
                        x: Int(500 + 10 * radius * cos(angle)), y: Int(800 - 10 * radius * sin(angle))
                    ).prefix(3))
            }
            #expect(colour(radius: 30) == [0, 0, 0])
            #expect(colour(radius: 28.5) == [255, 255, 255] && colour(radius: 31.5) == [255, 255, 255])
        }
    }

    @Test func aDotShows() throws {
        let page = Pages.plain([Polyline([Point(50, 50)])], penWidth: 2)
        let image = try PNGReading(render(page, as: "png", options: ["png.dpi=254"]))
        #expect(image.colour(x: 500, y: 500) == [0, 0, 0, 255])
        #expect(image.colour(x: 520, y: 500) == [0, 0, 0, 0], "paper without a colour is transparent")
    }

    @Test func translucentStrokesDarkenEachOtherButNotThemselves() throws {
        let cross = [Point(10, 50), Point(50, 50), Point(50, 20), Point(30, 20), Point(30, 80)]
        var page = Pages.plain([Polyline(cross), Polyline([Point(10, 70), Point(60, 70)])], penWidth: 4)
        page.background = Colour(red: 255, green: 255, blue: 255)
        page.layers[0].pen.opacity = 0.5
        let image = try PNGReading(render(page, as: "png", options: ["png.dpi=254"]))
        let once = image.colour(x: 200, y: 500)[0]
        #expect((126...129).contains(once))
        #expect(image.colour(x: 300, y: 500)[0] == once, "where the stroke crosses itself")
        #expect((62...65).contains(image.colour(x: 300, y: 700)[0]), "where it crosses another")
    }

    @Test(arguments: [(841.0, 1189.0, 600.0), (2000, 100, 600)])
    func hugeImagesAreRefusedBeforeTheyAreMade(width: Double, height: Double, dpi: Double) {
        let page = Pages.plain([], width: width, height: height)
        let error = studioError { _ = try render(page, as: "png", options: ["png.dpi=\(dpi)"]) }
        #expect(error?.status == .badData)
        #expect(error?.text.contains("pixels") == true)
    }
}

/// An 8-bit PNG read as the specification says.
private struct PNGReading {
    var width: Int
    var height: Int
    /// The last chunk of each type.
    var chunks: [String: Data] = [:]
    private var channels: Int
    private var pixels: [UInt8] = []

    init(_ data: Data) throws {
        try #require(data.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        var rest = data.dropFirst(8)
        var types: [String] = []
        var compressed = Data()
        while !rest.isEmpty {
            let length = Self.number(rest.prefix(4))
            let checked = rest.dropFirst(4).prefix(4 + length)
            try #require(checked.count == 4 + length)
            let sum = Self.number(rest.dropFirst(8 + length).prefix(4))
            #expect(Self.crc(checked) == UInt32(sum))
            let type = String(decoding: checked.prefix(4), as: UTF8.self)
            types.append(type)
            chunks[type] = Data(checked.dropFirst(4))
            if type == "IDAT" { compressed += checked.dropFirst(4) }
            rest = rest.dropFirst(12 + length)
        }
        #expect(types.first == "IHDR" && types.last == "IEND")
        let header = try #require(chunks["IHDR"])
        width = Self.number(header.prefix(4))
        height = Self.number(header.dropFirst(4).prefix(4))
        try #require(header[8] == 8 && (header[9] == 2 || header[9] == 6))
        channels = header[9] == 2 ? 3 : 4
        try readPixels(compressed)
    }

    func colour(x: Int, y: Int) -> [UInt8] {
        let start = (y * width + x) * channels
        return Array(pixels[start..<start + channels])
    }

    static func number(_ bytes: Data) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    /// CRC-32 bit by bit (PNG specification, annex D), independent of zlib.
    private static func crc(_ bytes: Data) -> UInt32 {
        var sum: UInt32 = 0xffff_ffff
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? 0xedb8_8320 ^ (sum >> 1) : sum >> 1 }
        }
        return ~sum
    }

    private mutating func readPixels(_ compressed: Data) throws {
        let stride = width * channels
        var filtered = [UInt8](repeating: 0, count: height * (stride + 1))
        var count = uLongf(filtered.count)
        let status = compressed.withUnsafeBytes { bytes in
            uncompress(&filtered, &count, bytes.bindMemory(to: UInt8.self).baseAddress, uLong(bytes.count))
        }
        try #require(status == Z_OK && Int(count) == filtered.count)
        pixels = [UInt8](repeating: 0, count: height * stride)
        for y in 0..<height {
            let filter = filtered[y * (stride + 1)]
            for x in 0..<stride {
                let left = x >= channels ? Int(pixels[y * stride + x - channels]) : 0
                let up = y > 0 ? Int(pixels[(y - 1) * stride + x]) : 0
                let corner = x >= channels && y > 0 ? Int(pixels[(y - 1) * stride + x - channels]) : 0
                let predicted: Int
                switch filter {
                case 0: predicted = 0
                case 1: predicted = left
                case 2: predicted = up
                case 3: predicted = (left + up) / 2
                default:
                    let estimate = left + up - corner
                    let distances = (abs(estimate - left), abs(estimate - up), abs(estimate - corner))
                    predicted =
                        distances.0 <= distances.1 && distances.0 <= distances.2
                        ? left : distances.1 <= distances.2 ? up : corner
                }
                pixels[y * stride + x] = filtered[y * (stride + 1) + 1 + x] &+ UInt8(predicted)
            }
        }
    }
}
