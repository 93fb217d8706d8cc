/// The parts of a page that plays a program which are the same for every program: those of `ProgramPage`, and of the
/// studio in a browser.
package enum ProgramPageParts {
    package static let style = """
        header p { font-variant-numeric: tabular-nums }
        #bed { display: block; width: 100%; background: #fff; box-shadow: 0 2px 18px #0003; touch-action: pan-y }
        #bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin: 0.8rem 0 }
        #play { min-width: 5rem }
        #time { flex: 1 1 14rem; min-width: 0; accent-color: #d0641e }
        #clock { font-variant-numeric: tabular-nums; color: var(--quiet); white-space: nowrap }
        #status { min-height: 1.5em; margin: 0 0 0.5rem; color: var(--quiet) }
        label { white-space: nowrap }
        select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet);
          border-radius: 6px; padding: 0.25rem }
        #scroll { overflow-x: auto }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
        th, td { text-align: right; padding: 0.3rem 0.6rem; border-top: 1px solid #8884; white-space: nowrap }
        th { color: var(--quiet); font-weight: 400; border: 0 }
        th:first-child, td:first-child { text-align: left; white-space: normal; min-width: 12rem; padding-left: 0 }
        .swatch { display: inline-block; width: 0.8em; height: 0.8em; border-radius: 50%; margin: 0 0.4em;
          border: 1px solid #8888 }
        td button { border: 0; padding: 0; text-align: left; text-decoration: underline dotted }
        """

    package static let controls = """
        <canvas id="bed" role="img" aria-label="The drawing as far as it is drawn"></canvas>
        <div id="bar">
        <button id="play">Play</button>
        <input id="time" type="range" min="0" max="10000" value="10000" aria-label="Time in the program">
        <output id="clock"></output>
        <label>Speed <select id="speed"></select></label>
        <label><input id="travel" type="checkbox" checked> travel</label>
        <label><input id="halt" type="checkbox"> wait at pen changes</label>
        </div>
        <p id="status" role="status"></p>
        <div id="scroll"><table><thead><tr><th>layer</th><th>strokes</th><th>drawn</th><th>travel</th>\
        <th>time</th></tr></thead><tbody id="layers"></tbody></table></div>
        """

    /// A function that has the controls in `root` play a program: `head` and `parts` as `ProgramPage.film` tells them.
    package static let player = #"""
        function programPlayer(root, film) {
          "use strict";
          const {head, parts} = film;
          const [TRAVEL, DRAW, WAIT, STOP] = [0, 1, 2, 3];
          const element = id => root.querySelector(`#${id}`);
          const isOver = new AbortController();
          const [bed, slider, speed] = [element("bed"), element("time"), element("speed")];

          // When each part begins, in seconds, or in millimetres of way where no machine is known.
          const starts = new Float64Array(parts.length + 1);
          parts.forEach((part, index) => { starts[index + 1] = starts[index] + part[2]; });
          const total = starts[parts.length];

          // The points of a part, in millimetres.
          function points(part) {
            const result = [];
            let x = 0, y = 0;
            for (let index = 3; index < part.length; index += 2) {
              x += part[index];
              y += part[index + 1];
              result.push([x / 100, y / 100]);
            }
            return result;
          }

          // What has to be seen: the paper, or the bed where the program does not say, and all that lies beside it.
          const box = [Infinity, Infinity, -Infinity, -Infinity];
          function include([x, y]) {
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x);
            box[3] = Math.max(box[3], y);
          }
          const frames = head.frames.map(frame => {
            const corners = [];
            for (let index = 0; index < frame.length; index += 2)
              corners.push([frame[index] / 100, frame[index + 1] / 100]);
            return corners;
          });
          frames.slice(-1).flat().forEach(include);
          for (const part of parts) points(part).forEach(include);
          const margin = 4 + 0.01 * Math.max(box[2] - box[0], box[3] - box[1]);
          const [width, height] = [box[2] - box[0] + 2 * margin, box[3] - box[1] + 2 * margin];

          // A layer's colour and width are those of its pen, where its name tells them.
          const palette = ["#1f4e9c", "#b3361e", "#2c7a39", "#7a3f97", "#a36a00", "#00757a"];
          const layers = head.layers.map((layer, index) => ({
            ...layer,
            colour: (layer.name.match(/#[0-9a-f]{6}/i) || [palette[index % palette.length]])[0],
            width: Math.min(Number((layer.name.match(/([0-9.]+) mm/) || [0, 0.3])[1]) || 0.3, 20),
            shown: true,
            first: parts.findIndex(part => part[1] === index),
          }));

          // What is drawn to its end is kept in a picture of its own, up to the part `done`.
          const kept = document.createElement("canvas");
          let [done, scale, now, playing, last] = [0, 1, total, false, 0];

          function prepare(context) {
            context.setTransform(scale, 0, 0, scale, (margin - box[0]) * scale, (margin - box[1]) * scale);
            context.lineCap = context.lineJoin = "round";
          }

          function clearKept() {
            kept.width = bed.width;
            kept.height = bed.height;
            const context = kept.getContext("2d");
            prepare(context);
            context.strokeStyle = "#999";
            context.lineWidth = 1 / scale;
            for (const frame of frames) trace(context, frame);
            done = 0;
          }

          function trace(context, way) {
            context.beginPath();
            context.moveTo(...way[0]);
            for (const point of way.slice(1)) context.lineTo(...point);
            if (way.length === 1) context.lineTo(way[0][0] + 1e-4, way[0][1]);
            context.stroke();
          }

          // The beginning of a way, to a share of its length.
          function beginning(way, share) {
            const steps = way.slice(1).map(([x, y], index) => Math.hypot(x - way[index][0], y - way[index][1]));
            let left = share * steps.reduce((sum, step) => sum + step, 0);
            const result = [way[0]];
            for (let index = 0; index < steps.length; index++) {
              if (steps[index] >= left) {
                const part = steps[index] > 0 ? left / steps[index] : 1;
                const [[x, y], [endX, endY]] = [way[index], way[index + 1]];
                result.push([x + (endX - x) * part, y + (endY - y) * part]);
                break;
              }
              left -= steps[index];
              result.push(way[index + 1]);
            }
            return result;
          }

          function draw(context, part, way) {
            if (part[0] === DRAW && layers[part[1]].shown) {
              context.setLineDash([]);
              context.strokeStyle = layers[part[1]].colour;
              context.lineWidth = Math.max(layers[part[1]].width, 0.8 / scale);
              trace(context, way);
            } else if (part[0] === TRAVEL && way.length > 1 && element("travel").checked && layers[part[1]].shown) {
              context.setLineDash([3 / scale, 3 / scale]);
              context.strokeStyle = "#c2603188";
              context.lineWidth = 0.8 / scale;
              trace(context, way);
            }
          }

          // The part that is under way at a time.
          function partAt(time) {
            let [low, high] = [0, parts.length];
            while (low < high) {
              const middle = (low + high) >> 1;
              if (starts[middle + 1] > time) high = middle; else low = middle + 1;
            }
            return low;
          }

          function show() {
            const index = partAt(now);
            if (index < done) clearKept();
            const keptContext = kept.getContext("2d");
            for (; done < index; done++) draw(keptContext, parts[done], points(parts[done]));
            const context = bed.getContext("2d");
            context.setTransform(1, 0, 0, 1, 0, 0);
            context.fillStyle = "#fff";
            context.fillRect(0, 0, bed.width, bed.height);
            context.drawImage(kept, 0, 0);
            const part = parts[Math.min(index, parts.length - 1)];
            if (part) {
              prepare(context);
              let way = points(part);
              if (index < parts.length) {
                way = beginning(way, part[2] > 0 ? (now - starts[index]) / part[2] : 1);
                draw(context, part, way);
              }
              // The pen: full where it is down.
              const [x, y] = way[way.length - 1];
              context.setLineDash([]);
              context.beginPath();
              context.arc(x, y, 5 / scale, 0, 7);
              context.strokeStyle = context.fillStyle = "#d0641e";
              context.lineWidth = 2 / scale;
              if (part[0] === DRAW) context.fill();
              context.stroke();
              const doing = ["travel", "drawing", "the pen moves", "pen change"];
              // A pen change takes no time of its own: it is what stands before the part that begins now.
              const before = index > 0 && parts[index - 1][0] === STOP && starts[index] === now;
              element("status").textContent = index >= parts.length ? "finished"
                : `${doing[before ? STOP : part[0]]}: ${layers[part[1]].name}`;
            }
            slider.value = total > 0 ? Math.round(now / total * 10000) : 10000;
            element("clock").textContent = `${clock(now)} of ${clock(total)}`;
            slider.setAttribute("aria-valuetext", element("clock").textContent);
            element("play").textContent = playing ? "Pause" : "Play";
          }

          function clock(value) {
            if (!head.isTimed) return `${(value / 1000).toFixed(2)} m`;
            const whole = Math.round(value);
            const two = number => String(number).padStart(2, "0");
            const minutes = `${whole >= 3600 ? Math.floor(whole / 3600) + ":" : ""}`
              + `${whole >= 3600 ? two(Math.floor(whole / 60) % 60) : Math.floor(whole / 60)}:${two(whole % 60)}`;
            return minutes;
          }

          function go(time) {
            now = Math.min(Math.max(time, 0), total);
            show();
          }

          function frame(time) {
            if (!playing) return;
            // A page in the background does not jump ahead.
            const step = Math.min((time - last) / 1000, 0.1) * Number(speed.value);
            last = time;
            let next = now + step;
            if (element("halt").checked) {
              for (let index = partAt(now); index < parts.length && starts[index] <= next; index++)
                if (parts[index][0] === STOP && starts[index] > now) {
                  next = starts[index];
                  playing = false;
                  break;
                }
            }
            if (next >= total) playing = false;
            go(next);
            if (playing) requestAnimationFrame(frame);
          }

          function play() {
            playing = !playing;
            if (playing && now >= total) now = 0;
            last = performance.now();
            if (playing) requestAnimationFrame(frame);
            show();
          }

          function resize() {
            const ratio = window.devicePixelRatio || 1;
            // No taller than the window, so that the controls stay in sight.
            const room = bed.parentElement.clientWidth - 32;
            const wide = Math.max(Math.min(room, Math.max(window.innerHeight - 190, 240) * width / height), 50);
            bed.style.width = `${wide}px`;
            bed.style.margin = "0 auto";
            bed.width = Math.round(wide * ratio);
            bed.height = Math.max(Math.round(wide * ratio * height / width), 1);
            scale = bed.width / width;
            clearKept();
            show();
          }

          // Speeds: as the machine is, and faster; at first one at which it takes half a minute at most.
          const unit = head.isTimed ? 1 : 50;
          const factors = [1, 4, 16, 64, 256, 1024];
          for (const factor of factors) speed.add(new Option(`${factor}×`, factor * unit));
          speed.value = (factors.find(factor => total / (factor * unit) <= 30) || 1024) * unit;

          const metres = millimetres => `${(millimetres / 1000).toFixed(2)} m`;
          for (const layer of layers) {
            const row = element("layers").insertRow();
            const box = Object.assign(document.createElement("input"), {type: "checkbox", checked: true});
            box.setAttribute("aria-label", `show ${layer.name}`);
            box.addEventListener("change", () => { layer.shown = box.checked; clearKept(); show(); });
            const swatch = document.createElement("span");
            swatch.className = "swatch";
            swatch.style.background = layer.colour;
            const name = Object.assign(document.createElement("button"), {textContent: layer.name,
              title: "go to where this layer begins"});
            name.addEventListener("click", () => { if (layer.first >= 0) go(starts[layer.first]); });
            row.insertCell().append(box, swatch, name);
            for (const text of [layer.strokes, metres(layer.drawn), metres(layer.travel),
              layer.seconds === null ? "–" : clock(layer.seconds)]) row.insertCell().textContent = text;
          }

          element("play").addEventListener("click", play);
          slider.addEventListener("input", () => { playing = false; go(slider.value / 10000 * total); });
          element("travel").addEventListener("change", () => { clearKept(); show(); });
          document.addEventListener("keydown", event => {
            const isElsewhere = ["BUTTON", "INPUT", "SELECT", "TEXTAREA"].includes(document.activeElement.tagName);
            if (event.key === " " && !isElsewhere && bed.getClientRects().length) {
              event.preventDefault();
              play();
            }
          }, {signal: isOver.signal});
          window.addEventListener("resize", resize, {signal: isOver.signal});
          resize();

          // Where so many strokes are drawn.
          function goToStroke(count) {
            let drawn = 0;
            const index = parts.findIndex(part => part[0] === DRAW && ++drawn > count);
            playing = false;
            go(index < 0 ? total : starts[index]);
          }

          function end() {
            playing = false;
            isOver.abort();
          }
          return {bed, slider, total, play, resize, goToStroke, end};
        }
        """#

    /// What plays the program that the page holds.
    static let script =
        player + #"""

            const {bed, slider, total, play} =
              programPlayer(document, JSON.parse(document.getElementById("program").textContent));
            """#
}
