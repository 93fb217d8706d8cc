import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// An animated GIF in which the page draws itself, again and again, made by ffmpeg.
struct GIFRenderer: Renderer {
    static let name = "gif"
    static let summary = "animated GIF in which the page draws itself; needs ffmpeg"
    static let fileExtensions = ["gif"]
    static let options: [any AnyKey] = [FilmOptions.seconds, FilmOptions.hold, fps, FilmOptions.size]
    /// Viewers show frames that are to stay for less than 0.02 s for longer.
    private static let fps = FilmOptions.fps(1...50, default: 20)

    /// The first frame that comes is the finished page: it has the colours, and is not shown. So the palette is known at
    /// once, and no frames have to be kept until it is. Dithering would make noise of paper.
    private static let palette = """
        split[first][others];[first]trim=end_frame=1,palettegen=reserve_transparent=0[palette];\
        [others]trim=start_frame=1,setpts=PTS-STARTPTS[frames];\
        [frames][palette]paletteuse=dither=none:diff_mode=rectangle
        """

    private let options: FilmOptions

    var libraries: [String: String] { CairoVersion.libraries }

    init(options: OptionValues) throws(Diagnostic) {
        self.options = try FilmOptions(options, fps: Self.fps, of: Self.name)
    }

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        try GIFBlocks.recipe(in: file).flatMap { (text) throws(Diagnostic) in try .recipe(text, in: name) }
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        let recipe = try page.recipe.json()
        let film = try Film(page, options)
        let gif = try FFmpeg.find().encode(
            width: film.width, height: film.height, fps: options.fps,
            ["-filter_complex", Self.palette, "-f", "gif"]
        ) { (take) throws(Diagnostic) in
            try take(try film.finished())
            try film.draw(take)
        }
        return try GIFBlocks.insert(recipe, into: gif)
    }
}
