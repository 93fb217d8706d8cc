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

// Strokes are rounded as most styles round them: by the centripetal Catmull–Rom spline through all points, which turns
// sharper than this many degrees interrupt. Sources/Studio/Style/Smoothing.swift has the same, and where it is from.
const CORNERS = 100;

const minus = (a, b) => [a[0] - b[0], a[1] - b[1]];
const length = a => Math.hypot(a[0], a[1]);
const text = ([x, y]) => `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;

function turn(a, b, c) {
  const [u, v] = [minus(b, a), minus(c, b)];
  return Math.abs(Math.atan2(u[0] * v[1] - u[1] * v[0], u[0] * v[0] + u[1] * v[1])) * 180 / Math.PI;
}

/// The control point beside `near`, whose neighbours lie outer² and inner² away.
function control(beyond, near, far, outer, inner) {
  const scale = 1 / (3 * outer * (outer + inner));
  return near.map((value, k) => value + ((far[k] - value) * outer * outer + (value - beyond[k]) * inner * inner) * scale);
}

/// A piece without corners, from behind its first point on.
function smooth(points) {
  const last = points.length - 1;
  if (last === 1) return `L${text(points[1])}`;
  const isClosed = length(minus(points[0], points[last])) === 0;
  const mirror = (a, b) => [2 * a[0] - b[0], 2 * a[1] - b[1]];
  const padded = [isClosed ? points[last - 1] : mirror(points[0], points[1]), ...points, isClosed ? points[1] : mirror(points[last], points[last - 1])];
  let drawn = "";
  for (let k = 0; k < last; k += 1) {
    const [a, b, c, d] = padded.slice(k, k + 4);
    const [t1, t2, t3] = [Math.sqrt(length(minus(b, a))), Math.sqrt(length(minus(c, b))), Math.sqrt(length(minus(d, c)))];
    drawn += `C${text(control(a, b, c, t1, t2))} ${text(control(d, c, b, t3, t2))} ${text(c)}`;
  }
  return drawn;
}

/// Path data of a stroke, [[x…], [y…]].
export function path([xs, ys]) {
  const points = xs.map((x, index) => [x, ys[index]]).filter((point, index) => !index || point[0] !== xs[index - 1] || point[1] !== ys[index - 1]);
  // A point alone is a dot: a line of no length, with round ends.
  if (points.length === 1) return `M${text(points[0])}h0`;
  let drawn = `M${text(points[0])}`;
  let start = 0;
  for (let index = 1; index < points.length; index += 1) {
    const isLast = index === points.length - 1;
    if (!isLast && turn(points[index - 1], points[index], points[index + 1]) <= CORNERS) continue;
    drawn += smooth(points.slice(start, index + 1));
    start = index;
  }
  return drawn;
}

/// An SVG of a line's drawing, a path a stroke. Its name is for screen readers; without one it is decoration.
export function picture(line, name = "") {
  const svg = document.createElementNS(SVG, "svg");
  if (name) { svg.setAttribute("role", "img"); svg.setAttribute("aria-label", name); } else svg.setAttribute("aria-hidden", "true");
  if (!line.drawing.length) return svg;
  const { left, top, right, bottom } = bounds(line.drawing);
  const side = Math.max(right - left, bottom - top, 1) * 1.16;
  svg.setAttribute("viewBox", `${(left + right - side) / 2} ${(top + bottom - side) / 2} ${side} ${side}`);
  line.drawing.forEach((stroke, index) => {
    const drawn = document.createElementNS(SVG, "path");
    drawn.setAttribute("d", path(stroke));
    if (index < (line.given ?? 0)) drawn.setAttribute("class", "given");
    svg.append(drawn);
  });
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
