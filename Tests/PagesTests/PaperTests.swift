import SketchPages
import Testing

@Suite struct PaperTests {
    @Test func papersArePortrait() {
        #expect(Paper.sizes.values.allSatisfy { $0.width > 0 && $0.width <= $0.height })
        #expect(Paper.screens.values.allSatisfy { $0.width > 0 && $0.width <= $0.height })
        #expect(Set(Paper.screens.keys).isDisjoint(with: Paper.sizes.keys))
        // ISO 216: each size is the one before halved across, rounded down.
        for number in 1...6 {
            #expect(Paper.sizes["A\(number)"]?.height == Paper.sizes["A\(number - 1)"]?.width)
        }
    }
}
