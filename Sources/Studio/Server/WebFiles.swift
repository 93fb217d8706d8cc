import Foundation
import SketchPlugins

/// The files of the page, those in Web, which the package embeds, and the player of programs, which pages of `studio plot
/// preview` have, too.
enum WebFiles {
    struct File: Sendable {
        let type: String
        let bytes: [UInt8]
    }

    /// By their paths.
    static let all: [String: File] = [
        "/api.js": script(PackageResources.api_js),
        "/batch.js": script(PackageResources.batch_js),
        "/closeup.js": script(PackageResources.closeup_js),
        "/compose.js": script(PackageResources.compose_js),
        "/draw.js": script(PackageResources.draw_js),
        "/drawing.js": script(PackageResources.drawing_js),
        "/drop.js": script(PackageResources.drop_js),
        "/favourites.js": script(PackageResources.favourites_js),
        "/gallery.js": script(PackageResources.gallery_js),
        "/icon.svg": icon(PackageResources.icon_svg),
        "/index.html": File(type: "text/html; charset=utf-8", bytes: PackageResources.index_html),
        "/lock-open.svg": icon(PackageResources.lock_open_svg),
        "/lock.svg": icon(PackageResources.lock_svg),
        "/plot.css": File(type: "text/css; charset=utf-8", bytes: PackageResources.plot_css),
        "/plot.js": script(PackageResources.plot_js),
        "/player.css": File(
            type: "text/css; charset=utf-8", bytes: Array("#film {\n\(ProgramPageParts.style)\n}\n".utf8)),
        "/player.js": script(
            Array(
                "export const controls = `\(ProgramPageParts.controls)`;\nexport \(ProgramPageParts.player)\n".utf8)),
        "/look.js": script(PackageResources.look_js),
        "/main.js": script(PackageResources.main_js),
        "/train.css": File(type: "text/css; charset=utf-8", bytes: PackageResources.train_css),
        "/train.js": script(PackageResources.train_js),
        "/star-full.svg": icon(PackageResources.star_full_svg),
        "/star.svg": icon(PackageResources.star_svg),
        "/style.css": File(type: "text/css; charset=utf-8", bytes: PackageResources.style_css),
        "/tray.js": script(PackageResources.tray_js),
    ]

    private static func script(_ bytes: [UInt8]) -> File {
        File(type: "text/javascript; charset=utf-8", bytes: bytes)
    }

    private static func icon(_ bytes: [UInt8]) -> File { File(type: "image/svg+xml", bytes: bytes) }
}
