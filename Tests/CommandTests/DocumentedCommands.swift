/// Where commands of README.md and docs are not run as they are written, and why.
enum DocumentedCommands {
    struct Exemption {
        /// Where it is; nil for everywhere.
        var document: String?
        /// What stands there.
        var text: String
        /// What is run in its place.
        var instead: String
        var reason: String
    }

    /// Plotters that take the place of those that readers have plugged in.
    static let machines = [
        (port: "/dev/ttyUSB0", link: "usb-port", profile: "grbl-servo"),
        (port: "/dev/ttyACM0", link: "acm-port", profile: "axidraw-v3"),
    ]

    static let exemptions: [Exemption] =
        [
            skipped("README.md", "sudo apt install ./sketch", "Scripts/test-deb does it in a fresh Debian"),
            skipped("README.md", "tar -xf sketch-studio", "Scripts/test-deb does it in a fresh Debian"),
            skipped("README.md", "sketch-studio-*/install.sh", "Scripts/test-deb does it in a fresh Debian"),
            skipped(
                "README.md", "make install", "takes a build; InstallationTests call what it calls, Scripts/install.sh"),
            skipped("README.md", "make gallery", "CI builds before, and GalleryTests render what it renders"),
            skipped("README.md", "make test ", "runs this test"),
            shortened("README.md", "--count 100 ", "--count 4 "),
            shortened("README.md", "--encoder 128 --decoder 384 --latent 64", "--encoder 16 --decoder 24 --latent 8"),
            shortened("README.md", "--steps 20000 ", "--steps 20 "),
            shortened(nil, "--samples 400 ", "--samples 30 "),
            skipped(nil, "studio dataset fetch", "needs the network; FetchTests fetch from a server of their own"),
            Exemption(
                document: "docs/batch.md",
                text:
                    #"parallel 'studio batch poster.json --count 1000 --out "owls/{index:06}.png" --shard {}/4 --resume' "#
                    + "::: 1 2 3 4",
                instead: "rm -r owls && mkdir owls && for shard in 1 2 3 4; do studio batch poster.json --count 6 "
                    + #"--out "owls/{index:06}.png" --shard $shard/4 --resume; done"#,
                reason: "GNU parallel need not be there; Tests/Reference/check_clusters runs it"),
            shortened("docs/batch.md", "--count 1000 ", "--count 6 "),
            shortened("docs/batch.md", "--count 20 ", "--count 2 "),
            shortened("docs/batch.md", "--count 1000000 ", "--count 20 "),
            shortened("docs/batch.md", "--pages-per-tar 10000", "--pages-per-tar 10"),
            skipped("docs/clusters.md", "job=", "needs Slurm; Tests/Reference/check_clusters has it"),
            skipped("docs/clusters.md", "sbatch --dependency", "needs Slurm; Tests/Reference/check_clusters has it"),
            skipped("docs/clusters.md", "snakemake", "needs Snakemake; Tests/Reference/check_clusters has it"),
            Exemption(
                document: nil, text: "studio watch", instead: "interrupted studio watch",
                reason: "runs until Ctrl-C"),
            Exemption(
                document: nil, text: "studio serve", instead: "interrupted studio serve --no-open",
                reason: "runs until Ctrl-C"),
            skipped("docs/serve.md", "ssh -L", "needs another machine"),
            skipped("docs/serve.md", "token=9ac3", "asks a server that runs beside it; ServerTests ask theirs"),
            skipped("docs/serve.md", "curl -H", "asks a server that runs beside it; ServerTests ask theirs"),
            skipped("docs/serve.md", "pip install schemathesis", "needs the network"),
            skipped(
                "docs/serve.md", "Tests/Reference/fuzz_serve.sh", "asks a server for a minute, by a program of Python"),
            Exemption(
                document: nil, text: "studio plot simulate",
                instead: "interrupted studio plot simulate", reason: "runs until Ctrl-C"),
            shortened(
                "docs/cookbook.md", "--steps 20000 ", "--steps 4 --encoder 16 --decoder 24 --latent 8 --batch-size 20 "),
            shortened(
                "docs/cookbook.md", "mp4.seconds=12 --option mp4.size=1080", "mp4.seconds=2 --option mp4.size=270"),
            shortened(
                "docs/commands.md", "--steps 20000", "--steps 4 --encoder 16 --decoder 24 --latent 8 --batch-size 20"),
            shortened("docs/commands.md", "--count 100 ", "--count 4 "),
            Exemption(
                document: "README.md", text: "studio plot send poster.gcode --port /dev/ttyUSB0",
                instead: "studio plot send poster.gcode --port /dev/ttyUSB0 || test $? = 75",
                reason: "asks for the next pen; without a terminal it ends with 75"),
            Exemption(
                document: "docs/commands.md", text: "studio batch poster.json --count",
                instead: "mkdir -p many && studio batch poster.json --count", reason: "takes a folder that is there"),
            Exemption(
                document: "docs/commands.md", text: "studio new poster", instead: "studio new poster --force",
                reason: "examples before it have a poster.json"),
            skipped("docs/commands.md", "studio plot pause", running),
            skipped("docs/commands.md", "studio plot continue", running),
            skipped("docs/commands.md", "studio plot feed", running),
            skipped("docs/commands.md", "studio plot status", running),
            skipped("docs/plotting.md", "studio plot ports --probe", "resets what is plugged in where the test runs"),
            Exemption(
                document: "docs/plotting.md", text: "studio new plot --out owls.json",
                instead: "studio new plot --out owls.json --force", reason: "two owners begin in folders of their own"),
            Exemption(
                document: "docs/plotting.md", text: "--out owls-preview.svg", instead: "--out owls-preview.svg --force",
                reason: "two owners begin in folders of their own"),
            skipped("docs/commands.md", "studio batch merge many", "takes shards; BatchShardTests merge some"),
            Exemption(
                document: "docs/commands.md", text: "studio styles --sheet looks",
                instead: "mkdir -p looks && studio styles --sheet looks", reason: "takes a folder that is there"),
            Exemption(
                document: "docs/plotting.md", text: "studio plot tile poster.svg",
                instead: "studio plot tile poster.json", reason: "the reader brings a poster"),
            Exemption(
                document: "docs/tutorial.md", text: "studio new poster",
                instead: "studio new poster --force", reason: "what a test begins with has a poster.json"),
            Exemption(
                document: "docs/experiments.md", text: "studio dataset prepare owl.npz --out runs",
                instead: "mkdir -p runs && studio dataset prepare owl.npz --out runs",
                reason: "experiments make the folder, which train for hours"),
            shortened(nil, "--out classifier.safetensors", "--out classifier.safetensors --steps 20"),
            Exemption(
                document: "docs/plotting.md", text: "--machine my-plotter.json --resume",
                instead: "--machine my-plotter.json", reason: "nothing was broken off; PlotSendTests break it off"),
            shortened("docs/plotting.md", "--from-line 4711", "--from-line 60"),
            Exemption(
                document: "docs/plotting.md", text: "--from-stroke 312 --machine my-plotter.json --out rest.gcode",
                instead: "--from-stroke 12 --machine my-plotter.json --out rest.gcode --force",
                reason: "the same rest by the other option, of a shorter program"),
            skipped("docs/experiments.md", "Benchmarks/experiment four", hours),
            skipped("docs/experiments.md", "Benchmarks/experiment pig", hours),
            skipped("docs/experiments.md", "DATA=drawings", hours),
            skipped("docs/experiments.md", "SIZE=128/384", hours),
            skipped("docs/experiments.md", "Benchmarks/attention.py", "needs PyPI's Matplotlib"),
            skipped("docs/experiments.md", "Benchmarks/ablation", hours),
            skipped("docs/library.md", "sudo apt-get install", "changes the machine; make deps does it"),
        ]

    private static let running = "is for another terminal while plot send draws; PlotSendTests do it"
    private static let hours = "trains for hours"

    /// A block of code as it is run.
    static func shortened(_ script: String, of document: String) -> String {
        var script = script
        for exemption in exemptions where exemption.document == nil || exemption.document == document {
            script = script.replacing(exemption.text, with: exemption.instead)
        }
        for machine in machines { script = script.replacing(machine.port, with: machine.link) }
        return script
    }

    private static func shortened(_ document: String?, _ text: String, _ instead: String) -> Exemption {
        Exemption(document: document, text: text, instead: instead, reason: "takes too long as it is written")
    }

    /// Not run, only parsed.
    private static func skipped(_ document: String?, _ text: String, _ reason: String) -> Exemption {
        Exemption(document: document, text: text, instead: ": " + text, reason: reason)
    }
}
