import SketchBase
import SketchPages
import Testing

@Suite struct ColourTests {
    @Test func hexReadsBack() throws {
        var random = RandomStream(seed: 4)
        for _ in 0..<1000 {
            let colour = Colour(
                red: .random(in: 0...255, using: &random), green: .random(in: 0...255, using: &random),
                blue: .random(in: 0...255, using: &random))
            #expect(colour.hex.utf8.count == 7)
            #expect(Colour(hex: colour.hex) == colour)
            #expect(Colour(hex: colour.hex.uppercased()) == colour)
        }
    }

    @Test func knownColours() {
        #expect(Colour(hex: "#0a3") == Colour(red: 0, green: 0xaa, blue: 0x33))
        #expect(Colour(hex: "#01fe80") == Colour(red: 1, green: 254, blue: 128))
        #expect(Colour(red: 0, green: 10, blue: 255).hex == "#000aff")
    }

    @Test(arguments: [
        "", "#", "000000", "#12", "#1234", "#12345", "#1234567", "#+12345", "#-1234", "#12 456", "#ggg", "#１２３",
    ])
    func othersAreRefused(text: String) {
        #expect(Colour(hex: text) == nil)
    }
}
