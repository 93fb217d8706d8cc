import Foundation
import SketchBase
import SketchDocuments
import SketchPages

/// An MP4 film (H.264) in which the page draws itself, made by ffmpeg.
struct MP4Renderer: Renderer {
    static let name = "mp4"
    static let summary = "MP4 film in which the page draws itself; needs ffmpeg"
    static let fileExtensions = ["mp4"]
    static let options: [any AnyKey] = [FilmOptions.seconds, FilmOptions.hold, fps, FilmOptions.size]
    private static let fps = FilmOptions.fps(1...60, default: 30)

    private let options: FilmOptions

    var libraries: [String: String] { CairoVersion.libraries }

    init(options: OptionValues) throws(Diagnostic) {
        self.options = try FilmOptions(options, fps: Self.fps, of: Self.name)
    }

    static func recipe(in file: Data, name: String) throws(Diagnostic) -> JSONNode? {
        try MP4Boxes.recipe(in: file).flatMap { (text) throws(Diagnostic) in try .recipe(text, in: name) }
    }

    func render(_ page: Page) throws(Diagnostic) -> Data {
        try page.check()
        let recipe = try page.recipe.json()
        // All players know 4:2:0, which wants even sides.
        let film = try Film(page, options, step: 2)
        let colours =
            "scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_int+bitexact,"
            + "format=yuv420p"
        let mp4 = try FFmpeg.find().encode(
            width: film.width, height: film.height, fps: options.fps,
            [
                "-vf", colours, "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
                "-c:v", "libx264", "-preset", "medium", "-crf", "18",
                // What a player needs first stands first.
                "-movflags", "+faststart", "-f", "mp4",
            ]
        ) { (take) throws(Diagnostic) in
            try film.draw(take)
        }
        return mp4 + MP4Boxes.box(recipe)
    }
}
