"""Compares `studio plot draw` with vpype: see the script beside this file."""
import json, math, os, random, re, subprocess, sys, time

studio, vpype, work = sys.argv[1:]
checkpoint = os.path.abspath("Checkpoints/owl.safetensors")


def owls(name, rows, columns, paper):
    """An SVG of rows × columns owls."""
    scene = {
        "version": 1, "checkpoint": checkpoint, "seed": 2017, "paper": {"size": paper}, "style": "ink",
        "items": [{"type": "grid", "rows": rows, "columns": columns, "gap": 2, "temperature": 0.3,
                   "latent": {"from": "posterior", "blend": 1, "noise": 0}}],
    }
    path = f"{work}/{name}.json"
    with open(path, "w") as file:
        json.dump(scene, file)
    return render(path, name)


def render(scene, name):
    svg = f"{work}/{name}.svg"
    subprocess.run([studio, "render", scene, "--out", svg, "--force"], check=True, capture_output=True)
    return svg


def strokes(name, count):
    """An SVG of random short strokes."""
    rng = random.Random(5)
    svg = f"{work}/{name}.svg"
    with open(svg, "w") as file:
        file.write('<svg xmlns="http://www.w3.org/2000/svg" width="400mm" height="400mm" viewBox="0 0 400 400">\n')
        for _ in range(count):
            x, y = rng.uniform(8, 392), rng.uniform(8, 392)
            file.write(f'<path d="M{x:.2f},{y:.2f}L{x + rng.uniform(-8, 8):.2f},{y + rng.uniform(-8, 8):.2f}"/>\n')
        file.write("</svg>\n")
    return svg


def timed(command):
    start = time.perf_counter()
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    return time.perf_counter() - start, result.stdout + result.stderr


def travel(lines, height=None):
    """Millimetres between strokes, and with the ways from and to the bottom left corner of the paper."""
    between = sum(math.dist(a[-1], b[0]) for a, b in zip(lines, lines[1:]))
    home = (0, 0) if height is None else (0, height)
    return between, between + math.dist(home, lines[0][0]) + math.dist(lines[-1][-1], home)


def of_gcode(path):
    """The drawn lines of our G-code, read by nothing but its words."""
    lines, position, down = [], (0.0, 0.0), False
    with open(path) as file:
        for text in file:
            if text.startswith("M3 S"):
                down = text.strip() == "M3 S90"
                if down:
                    lines.append([position])
            elif text[:3] in ("G0 ", "G1 "):
                words = dict((word[0], float(word[1:])) for word in text.split()[1:])
                position = (words.get("X", position[0]), words.get("Y", position[1]))
                if down:
                    lines[-1].append(position)
    return lines


def of_svg(path):
    """The lines of vpype's SVG, whose user units are pixels, and the height of its page in mm."""
    with open(path) as file:
        text = file.read()
    scale = 25.4 / 96
    lines = []
    for kind, data in re.findall(r'<(line|polyline|polygon|path) ([^>]*)>', text):
        value = lambda key: float(re.search(rf'\b{key}="([^"]*)"', data).group(1))
        if kind == "line":
            points = [(value("x1"), value("y1")), (value("x2"), value("y2"))]
        else:
            numbers = [float(n) for n in re.findall(r"-?[\d.]+(?:e-?\d+)?", re.search(r'\b(?:points|d)="([^"]*)"', data).group(1))]
            points = list(zip(numbers[::2], numbers[1::2]))
            if kind == "polygon":
                points.append(points[0])
        lines.append([(x * scale, y * scale) for x, y in points])
    return lines, float(re.search(r'viewBox="[^"]* ([\d.]+)"', text).group(1)) * scale


profile = f"{work}/wide.json"
with open("Machines/grbl-servo.json") as file:
    machine = json.load(file)
machine["area"] = {"x": [0, 2000], "y": [0, 2000]}
with open(profile, "w") as file:
    json.dump(machine, file)

jobs = [
    ("80 owls", render("Gallery/owls/scene.json", "owls")),
    ("1,000 owls", owls("poster", 40, 25, "A2")),
    ("20,000 strokes", strokes("strokes", 20_000)),
]
print("                  travel between strokes, mm     with ways from and to home     seconds")
print("                  vpype     studio   ratio       vpype     studio   ratio       vpype  studio  ratio")
failed = False
for name, svg in jobs:
    ours, theirs = f"{work}/ours.gcode", f"{work}/theirs.svg"
    their_time, _ = timed([vpype, "read", svg, "linemerge", "linesort", "--two-opt", "write", theirs])
    our_time, _ = timed(
        [studio, "plot", "draw", svg, "--out", ours, "--force", "--option", f"gcode.machine={profile}",
         "--option", "gcode.join=0.05"])
    a, b = travel(*of_svg(theirs)), travel(of_gcode(ours))
    print(f"{name:16}" + "".join(f"{x:9.0f} {y:9.0f}   {y / x:5.3f}   " for x, y in zip(a, b))
          + f"{their_time:8.2f} {our_time:7.2f}  {our_time / their_time:5.3f}")
    failed = failed or b[0] > 0.97 * a[0] or our_time > their_time / 3
print("missed" if failed else "met", "travel ≤ 0.97 of vpype's between strokes, in at most a third of its time")
sys.exit(failed)
