import SketchBase
import SketchDocuments
import SketchGeometry
import SketchModel
import TestSupport
import Testing

/// Rasters, figures and intervals against what Tests/Reference/make_quality_vectors.py computed in plain NumPy.
@Suite struct QualityTests {
    private let root: JSONNode

    init() throws {
        let path = TestFiles.path("Tests/Reference/vectors-quality.json")
        root = JSONNode(try JSONValue(parsing: InputFile.read(path), name: path), name: path)
    }

    private func numbers(_ node: JSONNode) throws -> [Double] {
        try node.elements().map { try $0.number(in: -1e9...1e9) }
    }

    private func rows(_ key: String) throws -> [[Double]] { try root.required(key).elements().map(numbers) }

    private func sketches() throws -> [Sketch] {
        try root.required("sketches").elements().map { sketch in
            Sketch(
                strokes: try sketch.elements().map { stroke in
                    let lists = try stroke.elements()
                    return Polyline(zip(try numbers(lists[0]), try numbers(lists[1])).map { Point($0, $1) })
                })
        }
    }

    private func space(_ key: String, first count: Int? = nil) throws -> FeatureSpace {
        let points = try rows(key)
        return FeatureSpace(
            points.prefix(count ?? points.count).map {
                Classifier.Judgement(taken: 0, features: $0.map(Float.init))
            }, threads: 2)
    }

    @Test func rastersAreAsTheDocumentationSays() throws {
        for (sketch, expected) in zip(try sketches(), try rows("rasters")) {
            let picture = Raster.picture(sketch)
            #expect(picture.count == expected.count)
            #expect(zip(picture, expected).allSatisfy { abs(Double($0) - $1) < 1e-6 })
        }
    }

    @Test func sketchesWithoutPictureAreBlank() {
        let blank = [Float](repeating: 0, count: 48 * 48)
        #expect(Raster.picture(Sketch(strokes: [])) == blank)
        #expect(Raster.picture(Sketch(strokes: [Polyline([Point(0, .nan), Point(1, 1)])])) == blank)
        #expect(Raster.picture(Sketch(strokes: [Polyline([Point(-1e308, 0), Point(1e308, 1)])])) == blank)
    }

    @Test func distancesOfPicturesAgree() throws {
        let sketches = try sketches()
        let looks = sketches.map { Likeness([$0], threads: 1) }
        for (row, expected) in try rows("likeness").enumerated() {
            for column in sketches.indices {
                let distance = looks[row].nearest(among: looks[column], threads: 1)[0]
                #expect(abs(distance - expected[column]) < 1e-6)
            }
            let others = try rows("likeness")[row].enumerated().filter { $0.offset != row }.map(\.element)
            let nearest = Likeness(sketches, threads: 2).nearest(
                among: Likeness(sketches, threads: 2), excludingSelf: true, threads: 2)[row]
            #expect(abs(nearest - (others.min() ?? 0)) < 1e-6)
        }
    }

    @Test func figuresOfASpaceAgree() throws {
        let (people, samples) = (try space("people"), try space("samples"))
        let figures = samples.figures(against: people.neighbourhoods)
        func whole(_ key: String) throws -> Int { try root.required(key).integer(in: 0...1000) }
        #expect(figures.precision == Share(count: try whole("precision"), of: 30))
        #expect(figures.recall == Share(count: try whole("recall"), of: 40))
        #expect(figures.coverage == Share(count: try whole("coverage"), of: 40))
        #expect(abs(figures.density - (try root.required("density").number(in: 0...10))) < 1e-12)
        let originals = try space("people", first: try whole("originals"))
        #expect(try space("copies").retrieved(among: originals) == Share(count: try whole("retrieved"), of: 20))
    }

    @Test func copiesOfPeoplesDrawingsAreFoundEverywhere() throws {
        let people = try space("people")
        let figures = people.figures(against: people.neighbourhoods)
        #expect(figures.precision.value == 1 && figures.recall.value == 1 && figures.coverage.value == 1)
        #expect(people.retrieved(among: people).value == 1)
    }

    @Test func neighbourhoodsNeedMoreDrawingsThanNeighbours() throws {
        let few = try space("people", first: 5)
        let error = studioError { try few.checkSize("held-out drawings") }
        #expect(error?.status == .badData)
        #expect(error?.text.contains("held-out drawings: precision") == true)
        #expect(error?.text.contains("at least 6 drawings, found 5") == true)
        #expect(studioError { try space("people", first: 6).checkSize("six") } == nil)
    }

    @Test func intervalsAgree() throws {
        for row in try rows("wilson") {
            let interval = Share(count: Int(row[0]), of: Int(row[1])).interval
            #expect(abs(interval.lowerBound - row[2]) < 1e-12 && abs(interval.upperBound - row[3]) < 1e-12)
        }
        for row in try rows("ratios") {
            let share = Share(count: Int(row[0]), of: Int(row[1]))
            let ratio = try #require(share.ratio(to: Share(count: Int(row[2]), of: Int(row[3]))))
            #expect(abs(ratio.value - row[4]) < 1e-12)
            #expect(abs(ratio.interval.lowerBound - row[5]) < 1e-12)
            #expect(abs(ratio.interval.upperBound - row[6]) < 1e-12)
        }
        #expect(Share(count: 0, of: 0).interval == 0...1)
        #expect(Share(count: 3, of: 9).ratio(to: Share(count: 0, of: 9)) == nil)
    }
}
