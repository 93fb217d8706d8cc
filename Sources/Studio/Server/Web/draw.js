// Drawing by hand, and what the network makes of it: endings of a beginning, or what it saw in a drawing.

import { get, lines, post } from "./api.js";
import { element, path, picture } from "./drawing.js";
import { cardParts } from "./gallery.js";
import { randomSeed } from "./look.js";

const SVG = "http://www.w3.org/2000/svg";
const SIDE = 256;
const COUNT = 12;

export function draw(host) {
  const $ = id => document.getElementById(id);
  const pad = $("pad");
  /// What was on the sheet, each a list of strokes [[x…], [y…]], and which of them is there now.
  let states = [[]];
  let now = 0;
  let settings = { seed: randomSeed(), temperature: 0.4 };
  let isReady = false;
  let work;

  const strokes = () => states[now];

  // The sheet.

  /// Where a pointer is on the sheet.
  function place(event) {
    const box = pad.getBoundingClientRect();
    const at = (value, from, size) => Math.round(Math.min(Math.max((value - from) / size * SIDE, 0), SIDE) * 100) / 100;
    return [at(event.clientX, box.left, box.width), at(event.clientY, box.top, box.height)];
  }

  function put(stroke, shape = document.createElementNS(SVG, "path")) {
    shape.setAttribute("d", path(stroke));
    if (!shape.parentNode) $("strokes").append(shape);
    return shape;
  }

  let stroke;
  let shape;
  function begin(point) {
    stroke = [[point[0]], [point[1]]];
    shape = put(stroke);
  }
  function go(point) {
    const last = stroke[0].length - 1;
    // What moves less than a pen is wide says nothing.
    if (Math.hypot(point[0] - stroke[0][last], point[1] - stroke[1][last]) < 0.8) return;
    stroke[0].push(point[0]);
    stroke[1].push(point[1]);
    put(stroke, shape);
  }
  function end() {
    if (!stroke) return;
    const done = stroke;
    stroke = undefined;
    change([...strokes(), done]);
  }

  pad.addEventListener("pointerdown", event => {
    if (event.button || stroke) return;
    event.preventDefault();
    pad.focus({ preventScroll: true });
    pad.setPointerCapture(event.pointerId);
    begin(place(event));
  });
  pad.addEventListener("pointermove", event => {
    if (!stroke || !pad.hasPointerCapture(event.pointerId)) return;
    const events = event.getCoalescedEvents?.() ?? [];
    for (const each of events.length ? events : [event]) go(place(each));
  });
  pad.addEventListener("pointerup", end);
  pad.addEventListener("pointercancel", end);

  // By keyboard a cross is moved, and the pen put down and lifted.
  let cross = [SIDE / 2, SIDE / 2];
  function showCross() {
    $("cross").setAttribute("transform", `translate(${cross[0]} ${cross[1]})`);
    $("cross").classList.toggle("down", Boolean(stroke));
  }
  pad.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? 2 : 8;
    const move = { ArrowRight: [step, 0], ArrowLeft: [-step, 0], ArrowDown: [0, step], ArrowUp: [0, -step] }[event.key];
    if (move) {
      cross = cross.map((value, k) => Math.min(Math.max(value + move[k], 0), SIDE));
      if (stroke) go(cross);
    } else if (event.key === " ") {
      if (stroke) end(); else begin(cross);
      host.say(stroke ? "The pen is down" : "The pen is lifted");
    } else if (event.key === "Escape" && stroke) end();
    else return;
    event.preventDefault();
    showCross();
  });
  pad.addEventListener("focus", showCross);
  pad.addEventListener("blur", () => { end(); showCross(); });

  /// Puts other strokes on the sheet.
  function change(next) {
    states = [...states.slice(0, now + 1), next];
    now = states.length - 1;
    changed();
  }

  function changed() {
    show();
    keep();
    ask();
  }

  function step(by) {
    if (stroke || !states[now + by]) return;
    now += by;
    changed();
  }

  function show() {
    $("strokes").replaceChildren();
    for (const each of strokes()) put(each);
    const count = strokes().length;
    pad.setAttribute("aria-label", `The sheet, with ${count === 1 ? "one stroke" : `${count} strokes`}`);
    $("pad-hint").hidden = count > 0;
    $("stroke-undo").disabled = !now;
    $("stroke-redo").disabled = now === states.length - 1;
    $("stroke-clear").disabled = $("sketch-save").disabled = $("other-endings").disabled = !count;
  }

  // What is not saved yet is kept all the same, should anything end. One after the other, as they came.
  let kept = Promise.resolve();
  function keep() {
    const body = { drawing: strokes(), settings };
    kept = kept.then(() => post("/api/beginning", body)).catch(host.trouble);
  }

  // What the network makes of it.

  function request() {
    const { model, seed, temperature, source, goesOn, sees } = settings;
    const body = { model, seed, temperature, count: COUNT, drawing: strokes() };
    if (sees) return { path: "/api/reconstructions", body };
    return { path: "/api/endings", body: { ...body, goes_on: Boolean(goesOn), ...(source ? { latent: source } : {}) } };
  }

  let rest;
  function ask() {
    work?.abort();
    clearTimeout(rest);
    for (const card of $("endings").children) card.classList.add("stale");
    if (!strokes().length) {
      $("endings").replaceChildren();
      $("draw-state").textContent = "";
      return;
    }
    rest = setTimeout(host.safely(run), 250);
  }

  async function run() {
    const mine = new AbortController();
    work = mine;
    $("draw-state").textContent = "Drawing…";
    let next = 0;
    try {
      const { path, body } = request();
      await lines(path, body, line => {
        if (work !== mine) return;
        dress(next, line);
        next += 1;
      }, mine.signal);
      while ($("endings").children.length > next) $("endings").lastChild.remove();
      $("draw-state").textContent = `${next} ${settings.sees ? "drawings of what it saw" : "endings"}`;
    } catch (error) {
      if (error.name === "AbortError" || work !== mine) return;
      $("endings").replaceChildren();
      $("draw-state").textContent = error.message;
      if (!error.problems) throw error;
    }
  }

  function dress(index, line) {
    const before = $("endings").children[index];
    const card = element("article", { class: "card", role: "listitem" }, ...cardParts(line, host, () => host.open(line), ["keep"]));
    card.line = line;
    if (!before) { $("endings").append(card); return; }
    const hasFocus = before.contains(document.activeElement);
    before.replaceWith(card);
    if (hasFocus) card.querySelector("button").focus();
  }

  /// Draws the marks of all cards anew.
  function refresh() {
    [...$("endings").children].forEach((card, index) => { if (!card.classList.contains("stale")) dress(index, card.line); });
  }

  // The settings.

  function showSettings() {
    $("draw-model").value = settings.model;
    $("draw-temperature").value = settings.temperature;
    $("draw-temperature-value").textContent = settings.temperature.toFixed(2);
    $("draw-source").value = settings.source ?? "";
    $("goes-on").checked = Boolean(settings.goesOn);
    $("endings-show").setAttribute("aria-pressed", String(!settings.sees));
    $("seen-show").setAttribute("aria-pressed", String(Boolean(settings.sees)));
    $("draw-source").disabled = $("goes-on").disabled = Boolean(settings.sees);
    $("endings-title").textContent = settings.sees ? "What the network saw" : "Endings";
  }

  function set(next, isKept = true) {
    settings = { ...settings, ...next };
    showSettings();
    if (isKept) keep();
    ask();
  }

  $("draw-model").addEventListener("change", host.safely(async () => {
    set({ model: $("draw-model").value });
    await sources();
  }));
  $("draw-temperature").addEventListener("input", () => set({ temperature: Number($("draw-temperature").value) }, false));
  $("draw-temperature").addEventListener("change", keep);
  $("draw-source").addEventListener("change", () => set({ source: $("draw-source").value || undefined }));
  $("goes-on").addEventListener("change", () => set({ goesOn: $("goes-on").checked }));
  $("other-endings").addEventListener("click", () => set({ seed: randomSeed() }));
  $("endings-show").addEventListener("click", () => set({ sees: false }));
  $("seen-show").addEventListener("click", () => set({ sees: true }));
  $("stroke-undo").addEventListener("click", () => step(-1));
  $("stroke-redo").addEventListener("click", () => step(1));
  $("stroke-clear").addEventListener("click", () => change([]));

  /// Offers what the model can: a decoder alone has no ideas and sees nothing.
  async function sources() {
    const { latent, posteriors, classes } = await get(`/api/checkpoints/${encodeURIComponent(settings.model)}`);
    for (const option of $("draw-source").options) option.disabled = option.value === "drawing" ? !latent : option.value === "posterior" && !posteriors;
    $("draw-source").parentElement.hidden = !latent;
    $("seen-show").disabled = !latent;
    $("sketch-word").placeholder = classes.join(" or ") || "drawing";
    $("pad-hint").textContent = `Draw the beginning of ${classes.length === 1 ? `a${/^[aeiou]/.test(classes[0]) ? "n" : ""} ${classes[0]}` : "a drawing"} here`;
    if ((!latent && (settings.sees || settings.source)) || (settings.source === "posterior" && !posteriors)) set({ sees: false, source: undefined });
  }

  // Drawings that are kept.

  $("sketch-save").addEventListener("click", host.safely(async () => {
    const word = $("sketch-word").value.trim() || $("sketch-word").placeholder.split(" or ")[0] || "drawing";
    const { file, line } = await post("/api/sketches", { drawing: strokes(), word });
    $("sketch-state").textContent = `Saved as line ${line} of ${file}`;
    await list();
  }));

  async function list() {
    const { sketches } = await get("/api/sketches");
    $("sketches").hidden = !sketches.length;
    $("sketches").querySelector(".strip").replaceChildren(...sketches.toReversed().map(line => {
      const button = element("button", { type: "button", class: "open", title: `Line ${line.line}: puts it on the sheet`, "aria-label": `Put ${line.word ?? "the drawing"}, line ${line.line}, on the sheet` }, picture(line));
      button.addEventListener("click", () => change(line.drawing.map(([xs, ys]) => [xs, ys])));
      return element("div", { class: "card", role: "listitem" }, button);
    }));
  }

  async function start(studio) {
    if (isReady) return;
    isReady = true;
    $("draw-model").replaceChildren(...studio.checkpoints.map(name => element("option", { value: name }, name)));
    const { beginning } = await get("/api/beginning");
    settings = { ...settings, model: host.model(), ...(beginning?.settings ?? {}) };
    if (!studio.checkpoints.includes(settings.model)) settings.model = host.model();
    if (beginning?.drawing?.length) { states = [[], beginning.drawing]; now = 1; }
    showSettings();
    show();
    await Promise.all([sources(), list()]);
    if (strokes().length) ask();
  }

  return {
    enter: host.safely(start),
    refresh,
    undo: () => step(-1),
    redo: () => step(1),
  };
}
