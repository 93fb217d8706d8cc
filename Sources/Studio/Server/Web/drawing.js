// From strokes to pictures on the page.

const SVG = "http://www.w3.org/2000/svg";

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key in made && typeof value !== "string") made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/// 75 s as 1:15.
export function clock(seconds) {
  const whole = Math.round(seconds);
  const two = number => String(number).padStart(2, "0");
  return `${whole >= 3600 ? `${Math.floor(whole / 3600)}:` : ""}${whole >= 3600 ? two(Math.floor(whole / 60) % 60) : Math.floor(whole / 60)}:${two(whole % 60)}`;
}

function bounds(drawing) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [xs, ys] of drawing) {
    for (const x of xs) { left = Math.min(left, x); right = Math.max(right, x); }
    for (const y of ys) { top = Math.min(top, y); bottom = Math.max(bottom, y); }
  }
  return { left, top, right, bottom };
}

function path([xs, ys]) {
  // A point alone is a dot: a line of no length, with round ends.
  if (xs.length === 1) return `M${xs[0]} ${ys[0]}h0`;
  return xs.map((x, index) => `${index ? "L" : "M"}${x} ${ys[index]}`).join("");
}

/// An SVG of a line's drawing, a path a stroke. Its name is for screen readers; without one it is decoration.
export function picture(line, name = "") {
  const svg = document.createElementNS(SVG, "svg");
  if (name) { svg.setAttribute("role", "img"); svg.setAttribute("aria-label", name); } else svg.setAttribute("aria-hidden", "true");
  if (!line.drawing.length) return svg;
  const { left, top, right, bottom } = bounds(line.drawing);
  const side = Math.max(right - left, bottom - top, 1) * 1.16;
  svg.setAttribute("viewBox", `${(left + right - side) / 2} ${(top + bottom - side) / 2} ${side} ${side}`);
  for (const stroke of line.drawing) {
    const drawn = document.createElementNS(SVG, "path");
    drawn.setAttribute("d", path(stroke));
    svg.append(drawn);
  }
  return svg;
}

/// Draws the strokes of `svg` one after the other, as they were drawn. Returns a function that ends it.
export function replay(svg, seconds = 3) {
  const strokes = [...svg.querySelectorAll("path")];
  const lengths = strokes.map(stroke => Math.max(stroke.getTotalLength(), 1));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const begin = performance.now();
  let frame = 0;
  function show(done) {
    let left = done * total;
    strokes.forEach((stroke, index) => {
      const length = lengths[index];
      const part = Math.min(Math.max(left / length, 0), 1);
      stroke.style.visibility = part > 0 ? "visible" : "hidden";
      // The pattern is in pixels of the screen, as the pen's width is.
      const scale = svg.getScreenCTM()?.a ?? 1;
      stroke.style.strokeDasharray = part < 1 ? `${part * length * scale} ${length * scale * 2}` : "";
      left -= length;
    });
  }
  function step(now) {
    const done = Math.min((now - begin) / (seconds * 1000), 1);
    show(done);
    if (done < 1) frame = requestAnimationFrame(step);
  }
  show(0);
  frame = requestAnimationFrame(step);
  return () => { cancelAnimationFrame(frame); show(1); };
}

/// Bars, a number each, up for positive and down for negative ones.
export function bars(numbers) {
  const svg = document.createElementNS(SVG, "svg");
  const most = Math.max(...numbers.map(Math.abs), 1e-9);
  svg.setAttribute("viewBox", `0 -1.05 ${numbers.length} 2.1`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `${numbers.length} numbers, the largest ${most.toFixed(2)}`);
  numbers.forEach((number, index) => {
    const bar = document.createElementNS(SVG, "rect");
    const height = Math.abs(number) / most;
    for (const [key, value] of Object.entries({ x: index + 0.15, y: number > 0 ? -height : 0, width: 0.7, height })) bar.setAttribute(key, value);
    svg.append(bar);
  });
  return svg;
}
