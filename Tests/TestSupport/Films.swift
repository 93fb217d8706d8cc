/// Renderers that need ffmpeg, in tests of all renderers.
public enum Films {
    /// Makes films of a few small frames, so that these tests stay quick.
    public static let short = ["gif", "mp4"].flatMap { ["\($0).seconds=0.1", "\($0).hold=0", "\($0).size=64"] }

    /// The same, but for options that `options` gives, and those behind it.
    public static func short(_ options: [String]) -> [String] {
        let given = Set(options.map { $0.prefix { $0 != "=" } })
        return short.filter { option in !given.contains(option.prefix { $0 != "=" }) } + options
    }

    /// Whether the renderer called `renderer` can be tried here. Where STUDIO_REQUIRE=all, `FilmTests` fails without ffmpeg.
    public static func canRender(_ renderer: String) -> Bool {
        Need.ffmpeg.isThere || !["gif", "mp4"].contains(renderer)
    }
}
