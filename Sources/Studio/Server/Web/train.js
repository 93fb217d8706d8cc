// Training: runs by their logs, their losses as curves, and samples epoch by epoch.

import { get, post, remove } from "./api.js";
import { clock, element } from "./drawing.js";

const SVG = "http://www.w3.org/2000/svg";

function drawn(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

/// Losses of training (thin) and validation (thick) by step, so many pixels wide.
export function curves(epochs, width = 640) {
  const [height, left, bottom, top] = [Math.max(Math.round(width * 0.45), 220), 52, 26, 12];
  const of = part => epochs.map(epoch => [epoch.step, epoch[part]?.reconstruction]).filter(([, y]) => Number.isFinite(y));
  const [training, validation] = [of("training"), of("validation")];
  const all = [...training, ...validation];
  const svg = drawn("svg", { viewBox: `0 0 ${width} ${height}`, role: "img" });
  if (!all.length) return svg;
  // The first epochs are far above all others: what is shown is the range of most.
  const values = all.map(([, y]) => y).sort((a, b) => a - b);
  const [low, high] = [values[0], values.length > 12 ? values[Math.floor(values.length * 0.97)] : values.at(-1)];
  const room = Math.max((high - low) * 0.08, 1e-3);
  const last = Math.max(...all.map(([x]) => x), 1);
  const x = step => left + step / last * (width - left - 14);
  const y = loss => top + (1 - (Math.min(Math.max(loss, low - room), high + room) - low + room) / (high - low + 2 * room)) * (height - top - bottom);
  const digits = Math.min(Math.max(Math.ceil(-Math.log10((high - low + 2 * room) / 4)) + 1, 0), 6);
  for (let index = 0; index <= 4; index += 1) {
    const loss = low - room + (high - low + 2 * room) * index / 4;
    svg.append(drawn("line", { class: "grid", x1: left, x2: width - 14, y1: y(loss), y2: y(loss) }));
    svg.append(drawn("text", { x: left - 6, y: y(loss) + 4, "text-anchor": "end" }, loss.toFixed(digits)));
    svg.append(drawn("text", { x: x(last * index / 4), y: height - 8, "text-anchor": index === 4 ? "end" : "middle" }, Math.round(last * index / 4)));
  }
  for (const [name, points] of [["training", training], ["validation", validation]])
    svg.append(drawn("polyline", { class: name, points: points.map(([step, loss]) => `${x(step).toFixed(1)},${y(loss).toFixed(1)}`).join(" ") }));
  const best = validation.reduce((best, point) => !best || point[1] < best[1] ? point : best, undefined);
  if (best) svg.append(drawn("circle", { class: "best", cx: x(best[0]), cy: y(best[1]), r: 5 }));
  svg.setAttribute("aria-label", `Losses of ${epochs.length} epochs up to step ${last}; validation ${validation.at(-1)?.[1].toFixed(3) ?? "unknown"}${best ? `, at its best ${best[1].toFixed(3)} at step ${best[0]}` : ""}`);
  return svg;
}

export function training(host) {
  const $ = id => document.getElementById(id);
  let runs = [];
  let chosen;
  let shownState;
  let sheets = [];
  const rows = new Map();

  $("train-form").addEventListener("submit", host.safely(async event => {
    event.preventDefault();
    $("train-problem").textContent = "";
    const from = $("train-from").value;
    const body = {
      name: $("train-name").value.trim(), data: [...$("train-data").selectedOptions].map(option => option.value),
      steps: Number($("train-steps").value), batch: Number($("train-batch").value), sheetEvery: 1,
      ...(from ? { from } : { decoder: Number($("train-decoder").value), encoder: Number($("train-encoder").value) }),
    };
    try {
      take(await post("/api/trainings", body));
      chosen = body.name;
      host.say(`${body.name} is being trained`);
      watch();
    } catch (error) { $("train-problem").textContent = error.message; }
  }));
  $("train-from").addEventListener("change", () => {
    $("train-decoder").disabled = $("train-encoder").disabled = Boolean($("train-from").value);
  });

  function take(answer) {
    runs = answer.trainings;
    $("train-empty").hidden = runs.length > 0;
    if (document.activeElement !== $("train-data")) {
      const before = new Set([...$("train-data").selectedOptions].map(option => option.value));
      const names = answer.data.join("\n");
      if ($("train-data").dataset.names !== names) {
        $("train-data").dataset.names = names;
        $("train-data").replaceChildren(...answer.data.map(name => element("option", { value: name, selected: before.has(name) }, name)));
      }
    }
    const names = new Set(runs.map(run => run.name));
    for (const [name, row] of rows) if (!names.has(name)) { row.item.remove(); rows.delete(name); }
    for (const run of runs.toReversed()) {
      if (!rows.has(run.name)) {
        rows.set(run.name, makeRow(run.name));
        $("trainings").prepend(rows.get(run.name).item);
      }
      rows.get(run.name).show(run);
    }
    if (!names.has(chosen)) chosen = runs[0]?.name;
    showChosen();
  }

  function makeRow(name) {
    let run;
    const button = (text, act) => {
      const made = element("button", { type: "button" }, text);
      made.addEventListener("click", host.safely(act));
      return made;
    };
    const state = element("span", { class: "hint" });
    const progress = element("progress", { max: "1", value: "0", "aria-label": `How far ${name} is` });
    const words = element("p", { class: "waits", role: "status" });
    const said = element("p", { class: "said" });
    const look = button("Curves", () => { chosen = name; shownState = undefined; showChosen(); });
    const stop = button("Stop", async () => take(await remove(`/api/trainings/${encodeURIComponent(name)}`)));
    stop.title = "At the next safe place, as Ctrl-C does; it goes on from there";
    const resume = button("Resume", async () => { take(await post("/api/trainings", { name, resume: true })); watch(); });
    const item = element("li", {}, element("div", { class: "title" }, element("h3", {}, name), state), progress, words, element("div", { class: "row" }, look, stop, resume), said);
    function put(node, text) { if (node.textContent !== text) node.textContent = text; }
    return {
      item,
      show(next) {
        run = next;
        item.className = run.running ? "running" : "";
        const step = run.last?.step ?? 0;
        const parts = [run.steps ? `step ${step} of ${run.steps}` : `step ${step}`];
        if (run.last) parts.push(`epoch ${run.last.epoch}`);
        if (Number.isFinite(run.last?.validation?.reconstruction)) parts.push(`validation ${run.last.validation.reconstruction.toFixed(3)}`);
        if (run.secondsLeft !== null) parts.push(`${clock(run.secondsLeft)} left`);
        put(state, parts.join(" · "));
        progress.hidden = !run.steps;
        progress.value = run.steps ? step / run.steps : 0;
        const isDone = run.steps && step >= run.steps;
        put(words, run.running ? "Training" : isDone ? "Finished" : run.status === 75 || run.resumable ? "Stopped" : run.status ? "Failed" : "");
        put(said, run.talk.at(-1) ?? "");
        stop.hidden = !run.running;
        resume.hidden = !run.resumable || isDone;
        look.hidden = !run.last;
      },
    };
  }

  async function showChosen() {
    const run = runs.find(run => run.name === chosen);
    const state = `${chosen} ${run?.last?.step} ${run?.sheets.length}`;
    if (!run || state === shownState) return;
    shownState = state;
    sheets = run.sheets;
    $("train-sheet").hidden = !sheets.length;
    const range = $("train-epoch");
    const wasLast = range.value === range.max;
    range.max = String(Math.max(sheets.length - 1, 0));
    if (wasLast) range.value = range.max;
    showSheet();
    $("train-curves").hidden = !run.last;
    if (!run.last) return;
    const { epochs } = await get(`/api/trainings/${encodeURIComponent(run.name)}/log`);
    if (run.name !== chosen) return;
    $("train-curves").replaceChildren(curves(epochs, Math.min(Math.max($("train-curves").clientWidth, 280), 1200)), element("figcaption", {}, `${run.name}: reconstruction loss by step; thin: training, thick: validation, a dot at its best`));
  }

  function showSheet() {
    const sheet = sheets[Number($("train-epoch").value)];
    if (!sheet) return;
    const epoch = sheet.match(/epoch-(\d+)/)[1];
    const image = $("train-sheet").querySelector("img");
    const address = `/api/trainings/${encodeURIComponent(sheet)}/sheet`;
    if (image.getAttribute("src") !== address) image.src = address;
    image.alt = `Samples of epoch ${epoch}`;
    $("train-sheet").querySelector("figcaption").textContent = `Epoch ${epoch}`;
    $("train-epoch").setAttribute("aria-valuetext", `epoch ${epoch}`);
  }
  $("train-epoch").addEventListener("input", showSheet);

  let isWatching = false;
  async function watch() {
    if (isWatching) return;
    isWatching = true;
    try {
      for (;;) {
        await new Promise(done => { setTimeout(done, runs.some(run => run.running) ? 1000 : 4000); });
        if ($("train").hidden) break;
        if (document.visibilityState === "visible") take(await get("/api/trainings"));
      }
    } catch (error) {
      // A studio that has ended says nothing more; whoever comes back to this room asks again.
      $("train-problem").textContent = error.message;
    } finally { isWatching = false; }
  }

  return {
    enter: host.safely(async studio => {
      take(await get("/api/trainings"));
      if (!$("train-from").options.length)
        $("train-from").replaceChildren(element("option", { value: "" }, "a new network"), ...studio.checkpoints.map(name => element("option", { value: name }, name)));
      watch();
    }),
  };
}
