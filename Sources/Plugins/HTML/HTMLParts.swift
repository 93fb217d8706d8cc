/// The parts of the web page that are the same for every picture.
enum HTMLParts {
    /// Colours, type and frame of every page.
    static let base = """
        :root { color-scheme: light dark; --back: #ece9e3; --ink: #23211e; --quiet: #6d675f; --card: #fbfaf7 }
        @media (prefers-color-scheme: dark) {
          :root { --back: #1c1b1a; --ink: #ece7df; --quiet: #a49c91; --card: #2a2826 }
        }
        * { box-sizing: border-box }
        body { margin: 0; background: var(--back); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
        header { max-width: 1100px; margin: 0 auto; padding: 1.5rem 1rem 0.5rem }
        h1 { font-size: 1.5rem; font-weight: 600; margin: 0 }
        header p { color: var(--quiet); margin: 0.2rem 0 0; font-size: 0.9rem }
        main { max-width: 1100px; margin: 0 auto; padding: 0.5rem 1rem 2rem }
        """

    static let buttons = """
        button, a[role=button] { font: inherit; color: inherit; background: transparent; text-decoration: none;
          border: 1px solid var(--quiet); border-radius: 6px; padding: 0.3rem 0.7rem; cursor: pointer }
        button:hover, a[role=button]:hover { border-color: #d0641e }
        """

    static let style = """
        \(base)
        #sheet { display: block; width: 100%; height: auto; box-shadow: 0 2px 18px #0003 }
        .cell { fill: transparent; cursor: pointer; outline: none }
        .cell:hover, .cell:focus-visible { stroke: #d0641e; stroke-width: 0.5; fill: #d0641e14 }
        dialog { border: 0; border-radius: 8px; padding: 0; background: var(--card); color: inherit;
          width: min(860px, 94vw); max-height: 94vh; overflow: auto; box-shadow: 0 8px 50px #0006 }
        dialog[open] { display: flex }
        dialog::backdrop { background: #0008 }
        #drawing { flex: 1 1 60%; display: flex; min-width: 0 }
        #drawing svg { width: 100%; height: auto; max-height: 80vh; display: block }
        #side { flex: 0 0 290px; padding: 1.2rem; display: flex; flex-direction: column; gap: 1rem }
        dl { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 0.9rem; margin: 0 }
        dt { color: var(--quiet) }
        dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
        #buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: auto 0 0 }
        \(buttons)
        @media (max-width: 640px) {
          dialog[open] { flex-direction: column }
          #side { flex: none; padding: 1rem }
          #buttons { gap: 0.35rem }
          button, a[role=button] { padding: 0.3rem 0.6rem }
          #drawing svg { max-height: 60vh }
        }
        """

    static let script = #"""
        "use strict";
        const sheet = document.getElementById("sheet");
        const layers = [...sheet.querySelectorAll(".layer")];
        const targets = [...sheet.querySelectorAll(".cell")];
        const cells = JSON.parse(document.getElementById("cells").textContent);
        const view = document.getElementById("view");
        const space = "http://www.w3.org/2000/svg";
        let shown = 0;

        // The drawing of a cell as an SVG of its own: paper, then its strokes in drawing order.
        function drawing(index) {
          const target = targets[index];
          const [x, y, width, height] = ["x", "y", "width", "height"].map(name => target.getAttribute(name));
          const svg = document.createElementNS(space, "svg");
          svg.setAttribute("xmlns", space);
          svg.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
          svg.setAttribute("width", `${width}mm`);
          svg.setAttribute("height", `${height}mm`);
          if (sheet.dataset.paper !== "none") {
            const paper = document.createElementNS(space, "rect");
            for (const [name, value] of Object.entries({x, y, width, height, fill: sheet.dataset.paper}))
              paper.setAttribute(name, value);
            svg.append(paper);
          }
          for (const [layer, number] of cells[index].strokes) {
            const path = layers[layer].children[number].cloneNode();
            for (const {name, value} of layers[layer].attributes)
              if (name !== "class") path.setAttribute(name, value);
            svg.append(path);
          }
          return svg;
        }

        function show(index) {
          shown = (index + cells.length) % cells.length;
          const svg = drawing(shown);
          document.getElementById("drawing").replaceChildren(svg);
          const facts = document.getElementById("facts");
          facts.replaceChildren();
          for (const [name, value] of cells[shown].facts) {
            const term = document.createElement("dt");
            const text = document.createElement("dd");
            term.textContent = name;
            text.textContent = value;
            facts.append(term, text);
          }
          const save = document.getElementById("save");
          save.href = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg.outerHTML);
          save.download = `drawing-${shown + 1}.svg`;
          if (!view.open) view.showModal();
          replay();
        }

        // Strokes appear one after the other at one speed, for four seconds in all.
        function replay() {
          const paths = [...document.querySelectorAll("#drawing path")];
          if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
          const lengths = paths.map(path => path.getTotalLength());
          const pace = 4000 / Math.max(lengths.reduce((sum, length) => sum + length, 0), 1e-6);
          let start = 0;
          paths.forEach((path, index) => {
            path.getAnimations().forEach(animation => animation.cancel());
            const length = lengths[index];
            const time = {delay: start, duration: Math.max(length * pace, 1), fill: "backwards"};
            if (length > 0)
              path.animate([{strokeDasharray: `${length} ${2 * length}`, strokeDashoffset: length * 1.001},
                {strokeDasharray: `${length} ${2 * length}`, strokeDashoffset: 0}], time);
            else path.animate([{opacity: 0}, {opacity: 1}], time);
            start += length * pace;
          });
        }

        targets.forEach((target, index) => {
          target.addEventListener("click", () => show(index));
          target.addEventListener("keydown", event => {
            if (event.key === "Enter" || event.key === " ") { event.preventDefault(); show(index); }
          });
        });
        document.getElementById("replay").addEventListener("click", replay);
        document.getElementById("before").addEventListener("click", () => show(shown - 1));
        document.getElementById("after").addEventListener("click", () => show(shown + 1));
        document.getElementById("close").addEventListener("click", () => view.close());
        view.addEventListener("click", event => { if (event.target === view) view.close(); });
        view.addEventListener("keydown", event => {
          if (event.key === "ArrowLeft") show(shown - 1);
          if (event.key === "ArrowRight") show(shown + 1);
        });
        // #3 opens the third drawing.
        const wanted = Number(location.hash.slice(1));
        if (wanted >= 1 && wanted <= cells.length) show(wanted - 1);
        """#
}
