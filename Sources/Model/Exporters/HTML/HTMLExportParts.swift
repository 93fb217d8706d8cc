import SketchNetwork

/// The parts of an exported page that are the same for every model.
enum HTMLExportParts {
    static let style = """
        :root { color-scheme: light dark; --back: #ece9e3; --ink: #23211e; --quiet: #6d675f; --card: #fbfaf7;
          --line: #cfc9bf; --accent: #b4521a }
        @media (prefers-color-scheme: dark) {
          :root { --back: #1c1b1a; --ink: #ece7df; --quiet: #a49c91; --card: #2a2826; --line: #46423d; --accent: #e98b4e }
        }
        * { box-sizing: border-box }
        body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
        header, main, footer { max-width: 1100px; margin: 0 auto; padding: 0 1rem }
        header { padding-top: 1.5rem }
        h1 { font-size: 1.5rem; font-weight: 600; margin: 0; text-wrap: balance }
        header p { color: var(--quiet); margin: 0.2rem 0 1rem; font-size: 0.9rem }
        main { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr) 300px; align-items: start }
        canvas { display: block; width: 100%; height: 100% }
        #stage { background: var(--card); box-shadow: 0 2px 18px #0003; aspect-ratio: 1; max-height: 78vh; width: 100%;
          position: sticky; top: 0.5rem }
        #controls { display: grid; gap: 0.9rem }
        #controls label { display: grid; grid-template-columns: 1fr auto; gap: 0 0.6rem; align-items: center }
        #controls output { color: var(--quiet); font-variant-numeric: tabular-nums }
        input[type=range] { grid-column: 1 / -1; width: 100%; margin: 0; min-height: 1.6rem; accent-color: var(--accent) }
        fieldset { border: 0; border-top: 1px solid var(--line); margin: 0; padding: 0.6rem 0 0; display: grid; gap: 0.7rem }
        fieldset[hidden] { display: none }
        legend { padding: 0 0.6rem 0 0; font-weight: 600 }
        #controls p { margin: 0; color: var(--quiet); font-size: 0.85rem; line-height: 1.4 }
        #buttons { display: flex; flex-wrap: wrap; gap: 0.5rem }
        button, input[type=number] { font: inherit; color: inherit; background: var(--card);
          border: 1px solid var(--quiet); border-radius: 6px; padding: 0.4rem 0.8rem }
        input[type=number] { width: 9rem; font-variant-numeric: tabular-nums }
        button { cursor: pointer }
        button:hover { border-color: var(--accent) }
        #another { background: var(--accent); border-color: var(--accent); color: #fff; font-weight: 600; flex: 1 }
        @media (prefers-color-scheme: dark) { #another { color: #1c1b1a } }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
        #others { grid-column: 1 / -1; display: grid; gap: 0.6rem; margin: 0; padding: 0; list-style: none;
          grid-template-columns: repeat(8, minmax(0, 1fr)) }
        #others button { display: block; width: 100%; aspect-ratio: 1; padding: 0; border-color: transparent;
          border-radius: 3px; box-shadow: 0 1px 6px #0002 }
        #others button:hover { border-color: var(--accent) }
        footer { color: var(--quiet); font-size: 0.85rem; padding-top: 1.2rem; padding-bottom: 2rem }
        footer p { margin: 0.15rem 0; overflow-wrap: anywhere }
        @media (max-width: 760px) {
          /* The drawing stays in sight of the sliders: an item of a column sticks, one of a grid's row would not. */
          main { display: flex; flex-direction: column; align-items: stretch }
          #stage { flex: none; aspect-ratio: auto; height: min(100vw - 2rem, 42vh); z-index: 1; top: 0 }
          #others { grid-template-columns: repeat(4, minmax(0, 1fr)) }
        }
        """

    static let body = """
        <header><h1 id="title">Drawings by a neural network</h1><p id="state" role="status"></p>\
        <noscript><p>The network on this page draws in JavaScript, which is turned off here. Turn it on for this page, and load it \
        again; it works offline, and sends nothing.</p></noscript></header>
        <main>
        <canvas id="stage" role="img" aria-label="The drawing"></canvas>
        <form id="controls">
        <div id="buttons"><button type="button" id="another">Draw another</button>\
        <button type="button" id="replay">Replay</button></div>
        <label for="seed">Seed<input type="number" id="seed" min="0" max="999999999" step="1" value="1"></label>
        <label for="tau">Temperature &tau;<output id="tau-value" for="tau"></output>\
        <input type="range" id="tau" min="0" max="1.2" step="0.05" value="0.3" aria-describedby="tau-help"></label>
        <p id="tau-help">Low: what the network is sure of. High: what it dares.</p>
        <fieldset id="axes" aria-describedby="axes-help" hidden><legend>Latent</legend><p id="axes-help"></p></fieldset>
        </form>
        <ul id="others" aria-label="Other drawings"></ul>
        </main>
        <footer></footer>
        """

    static let script = #"""
        const byId = id => document.getElementById(id);
        const model = JSON.parse(byId("model").textContent);
        const decoder = new Decoder(model);
        const axes = model.latent ? decoder.tensors.axes : null;
        const calm = matchMedia("(prefers-reduced-motion: reduce)");
        const sliders = [];
        let others = [];  // the small drawings, and what each shows
        let shown = null;  // the large one
        let work = null;  // sketches still to be drawn

        // A normal number (Box and Muller 1958).
        const normal = random =>
          Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

        // Where a seed starts from: the latent of a real drawing, or one of the prior; then along the axes.
        function latent(random) {
          if (!axes) return [];
          const size = axes.columns, means = decoder.tensors.means;
          let z;
          if (means) {
            const at = Math.floor(random() * means.rows);
            z = Array.from(means.values.subarray(at * size, (at + 1) * size));
          } else z = Array.from({length: size}, () => normal(random));
          sliders.forEach((slider, axis) => {
            for (let k = 0; k < size; k++) z[k] += Number(slider.value) * axes.values[axis * size + k];
          });
          return z;
        }

        // A sketch of a seed, step after step; each turn gives its strokes so far.
        function* sketch(seed) {
          const random = randomNumbers(seed);
          const state = decoder.begin(latent(random));
          const tau = Number(byId("tau").value);
          let row = [0, 0, 1, 0, 0], x = 0, y = 0, stroke = [[0, 0]];
          const result = {seed, strokes: [], ended: false};
          for (let step = 0; step < model.config.max_length; step++) {
            row = draw(decoder.step(state, row), decoder.mixtures, tau, random);
            if (row[4]) { result.ended = true; break; }
            x += row[0];
            y += row[1];
            stroke.push([x, y]);
            // A lifted pen moves to where the next stroke begins.
            if (row[3]) { result.strokes.push(stroke); stroke = []; }
            yield;
          }
          if (stroke.length) result.strokes.push(stroke);
          result.strokes = result.strokes.map(smooth);
          return result;
        }

        // The points of a curve through a stroke's, as the studio's own sheets have it (Catmull and Rom 1974).
        function smooth(stroke) {
          if (stroke.length < 3) return stroke;
          const curve = [stroke[0]];
          for (let at = 1; at < stroke.length; at++) {
            const [a, b, c, d] = [-2, -1, 0, 1].map(k => stroke[Math.min(Math.max(at + k, 0), stroke.length - 1)]);
            for (let part = 1; part <= 6; part++) {
              const t = part / 6;
              curve.push([0, 1].map(k => b[k] + t / 2 * (c[k] - a[k] + t * (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]
                + t * (3 * b[k] - a[k] - 3 * c[k] + d[k])))));
            }
          }
          return curve;
        }

        // Paints the first `share` of a sketch's length, fitted into the canvas.
        function paint(canvas, sketch, share = 1) {
          const ratio = devicePixelRatio || 1, box = canvas.getBoundingClientRect();
          canvas.width = Math.max(1, Math.round(box.width * ratio));
          canvas.height = Math.max(1, Math.round(box.height * ratio));
          const pen = canvas.getContext("2d");
          if (!sketch) return;
          let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity], length = 0;
          for (const stroke of sketch.strokes)
            stroke.forEach(([x, y], at) => {
              left = Math.min(left, x); right = Math.max(right, x);
              top = Math.min(top, y); bottom = Math.max(bottom, y);
              if (at) length += Math.hypot(x - stroke[at - 1][0], y - stroke[at - 1][1]);
            });
          const scale = 0.84 * Math.min(canvas.width / Math.max(right - left, 1e-6),
            canvas.height / Math.max(bottom - top, 1e-6));
          const place = ([x, y]) => [canvas.width / 2 + (x - (left + right) / 2) * scale,
            canvas.height / 2 + (y - (top + bottom) / 2) * scale];
          pen.strokeStyle = getComputedStyle(document.body).color;
          pen.lineWidth = Math.max(1.2 * ratio, canvas.width / 190);
          pen.lineCap = pen.lineJoin = "round";
          let rest = share * length;
          for (const stroke of sketch.strokes) {
            if (share < 1 && rest <= 0) break;
            pen.beginPath();
            pen.moveTo(...place(stroke[0]));
            if (stroke.length === 1) pen.lineTo(...place(stroke[0]));
            for (let at = 1; at < stroke.length; at++) {
              const [a, b] = [stroke[at - 1], stroke[at]], part = Math.hypot(b[0] - a[0], b[1] - a[1]);
              const reach = share < 1 && part > rest ? Math.max(rest, 0) / part : 1;
              pen.lineTo(...place([a[0] + (b[0] - a[0]) * reach, a[1] + (b[1] - a[1]) * reach]));
              rest -= part;
              if (reach < 1) break;
            }
            pen.stroke();
          }
        }

        // The large drawing is drawn line by line, at one speed, for three seconds.
        function replay() {
          const drawing = shown, start = performance.now(), stage = byId("stage");
          if (calm.matches) {
            paint(stage, drawing);
            return;
          }
          const frame = now => {
            if (shown !== drawing || replay.start !== start) return;
            const share = Math.min((now - start) / 3000, 1);
            paint(stage, drawing, share);
            if (share < 1) requestAnimationFrame(frame);
          };
          replay.start = start;
          requestAnimationFrame(frame);
        }

        // Whether a network has made something of a seed: a line at least, and an end to it.
        const isFinished = drawing => drawing.ended && drawing.strokes.some(stroke => stroke.length > 1);

        // What is said of a drawing.
        function report(drawing) {
          const count = drawing.strokes.filter(stroke => stroke.length > 1).length;
          if (!count) return "the network ended before its first line; another seed draws more";
          const lines = count === 1 ? "1 stroke" : `${count} strokes`;
          return drawing.ended ? lines : `${lines}, stopped after ${model.config.max_length} steps without an end`;
        }

        // The network's work is done in slices, so that the page stays alive.
        function* everything(seed) {
          shown = yield* sketch(seed);
          byId("stage").setAttribute("aria-label", `Drawing of seed ${seed}: ${report(shown)}`);
          byId("state").textContent = `Seed ${seed}: ${report(shown)}`;
          replay();
          let next = seed;
          for (const other of others) {
            other.sketch = null;
            // Seeds that the network makes nothing of are passed over, but not without end.
            for (let tries = 0; tries < 8 && !(other.sketch && isFinished(other.sketch)); tries++) {
              next = (next + 1) % 1e9;
              other.sketch = yield* sketch(next);
            }
            other.seed = next;
            other.button.setAttribute("aria-label", `Drawing of seed ${next}: show it large`);
            paint(other.canvas, other.sketch);
          }
        }

        function slice() {
          const end = performance.now() + 14, mine = work;
          while (performance.now() < end) if (mine.next().done) return;
          setTimeout(() => { if (work === mine) slice(); });
        }

        function drawAll() {
          const seed = Math.min(Math.max(Math.floor(Number(byId("seed").value)) || 0, 0), 999999999);
          byId("tau-value").textContent = Number(byId("tau").value).toFixed(2);
          sliders.forEach(slider => { slider.label.textContent = Number(slider.value).toFixed(1); });
          byId("state").textContent = "Drawing …";
          work = everything(seed);
          setTimeout(slice);
        }

        function addSlider(axis, share) {
          const label = document.createElement("label"), slider = document.createElement("input");
          const output = document.createElement("output");
          Object.assign(slider, {type: "range", min: -3, max: 3, step: 0.1, value: 0, id: `axis-${axis}`});
          label.htmlFor = output.htmlFor = slider.id;
          label.append(`Axis ${axis + 1}` + (model.latent.means ? ` (${Math.round(100 * share)} %)` : ""), output, slider);
          slider.label = output;
          sliders.push(slider);
          byId("axes").append(label);
        }

        function setUp() {
          const what = model.classes.join(", ");
          const title = what ? `Drawings of a network that learnt: ${what}` : "Drawings of a neural network";
          byId("title").textContent = document.title = title;
          if (axes && axes.rows) {
            model.latent.shares.forEach((share, axis) => addSlider(axis, share));
            byId("axes-help").textContent = model.latent.means
              ? "Main axes of the latents of real drawings, in standard deviations, with their share of all variance."
              : "Directions of the latent that the decoder listens to most.";
            const reset = document.createElement("button");
            Object.assign(reset, {type: "button", textContent: "All to 0", id: "reset"});
            reset.addEventListener("click", () => { sliders.forEach(slider => { slider.value = 0; }); drawAll(); });
            byId("axes").append(reset);
            byId("axes").hidden = false;
          }
          others = Array.from({length: 8}, (_, index) => {
            const [item, button, canvas] = ["li", "button", "canvas"].map(name => document.createElement(name));
            button.type = "button";
            button.append(canvas);
            item.append(button);
            byId("others").append(item);
            const other = {index, button, canvas, sketch: null, seed: 0};
            button.addEventListener("click", () => { byId("seed").value = other.seed; drawAll(); });
            return other;
          });
          const facts = [
            model.attribution, `Licence of the weights: ${model.licence || "not stated"}`,
            model.sha256 && `Checkpoint ${model.sha256}`, "Made with Sketch Studio. Nothing leaves this page."
          ];
          for (const fact of facts.filter(Boolean)) {
            const line = document.createElement("p");
            line.textContent = fact;
            document.querySelector("footer").append(line);
          }
          byId("controls").addEventListener("submit", event => event.preventDefault());
          byId("controls").addEventListener("input", drawAll);
          byId("replay").addEventListener("click", replay);
          byId("another").addEventListener("click", () => {
            byId("seed").value = (Number(byId("seed").value) + 9) % 1e9;
            drawAll();
          });
          const repaint = () => {
            paint(byId("stage"), shown);
            others.forEach(other => paint(other.canvas, other.sketch));
          };
          addEventListener("resize", repaint);
          matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
          drawAll();
        }

        setUp();
        """#
}
