// Plotting: what, on which machine, where on its bed; and what the machines do.

import { get, post, remove } from "./api.js";
import { clock, element } from "./drawing.js";
import { nameOf } from "./gallery.js";
import { controls, programPlayer } from "./player.js";

const states = {
  connecting: "Connecting", locating: "Making sure of its place", drawing: "Drawing", paused: "Paused, with the pen up",
  waiting: "Waiting", lost: "Waiting", parking: "Parking", stopping: "Stopping", ended: "Ended",
};

export function plotting(host) {
  const $ = id => document.getElementById(id);
  let studio;
  let machines = [];
  let ports = [];
  let plots = [];
  /// The program on screen, as it would be sent, and what asked for it.
  let shown;
  let player;
  let wanted = 0;
  let isLooking = false;

  const isProgram = () => $("plot-what").value.startsWith("program:");
  const isDrawing = () => $("plot-what").value.startsWith("handle:");

  /// What is chosen, as requests have it.
  function request() {
    const [kind, ...rest] = $("plot-what").value.split(":");
    const name = rest.join(":");
    const body = { machine: $("plot-machine").value };
    if (kind === "handle") Object.assign(body, { handle: name, style: $("plot-style").value, paper: $("plot-paper").value });
    else body.file = name;
    if (kind === "program") return body;
    const options = {};
    if ($("plot-place").value) options.place = $("plot-place").value;
    if ($("plot-rotate").value) options.rotate = $("plot-rotate").value;
    const [right, up] = [Number($("plot-right").value) || 0, Number($("plot-up").value) || 0];
    if (right || up) options.offset = `${right},${up}`;
    if (Object.keys(options).length) body.options = options;
    return body;
  }

  function problem(text) { $("plot-problem").textContent = text; }

  // The program follows what is chosen: one at a time is planned, and the last choice counts.
  async function look() {
    wanted += 1;
    if (isLooking) return;
    isLooking = true;
    let seen = 0;
    while ($("plot-what").value && $("plot-machine").value && seen !== wanted) {
      seen = wanted;
      const asked = request();
      shown = undefined;
      showButtons();
      $("plot-empty").hidden = false;
      $("plot-empty").textContent = "Planning…";
      try {
        const program = await post("/api/programs", asked);
        if (seen !== wanted) continue;
        shown = { ...program, asked };
        play(program);
        problem("");
      } catch (error) {
        if (seen !== wanted) continue;
        player?.end();
        player = undefined;
        $("film").hidden = $("plot-summary").hidden = true;
        $("plot-empty").hidden = false;
        $("plot-empty").textContent = "There is nothing to draw like this.";
        problem(error.message);
      }
    }
    isLooking = false;
    showButtons();
  }

  function play(program) {
    player?.end();
    $("film").hidden = false;
    $("plot-empty").hidden = true;
    $("film").innerHTML = controls;
    player = programPlayer($("film"), program.film);
    $("plot-summary").hidden = false;
    $("plot-summary").querySelector("pre").textContent = `${program.name}: ${program.strokes} strokes, ${clock(program.seconds)}\n${program.summary.join("\n")}`;
  }

  let rest;
  function changed() {
    showFields();
    clearTimeout(rest);
    rest = setTimeout(look, 200);
  }

  function showFields() {
    $("plot-placing").disabled = isProgram();
    $("plot-sheet").hidden = !isDrawing();
    const port = ports.find(port => port.port === $("plot-port").value);
    $("plot-remove").hidden = !port?.virtual;
    $("plot-drawn").hidden = !port?.virtual;
    showButtons();
  }

  function showButtons() {
    const port = ports.find(port => port.port === $("plot-port").value);
    for (const id of ["plot-frame", "plot-dry", "plot-send"]) $(id).disabled = !shown || !port || Boolean(port.plot);
  }

  // Ports.

  function takePorts(answer) {
    ports = answer.ports;
    const before = $("plot-port").value;
    // None is taken for granted: a port of this computer may be anything. Options stay while they are the same, so that a
    // list that is open does not close.
    const options = [["", ports.length ? "Choose…" : "No machine is plugged in"],
      ...ports.map(port => [port.port, `${port.port}: ${port.description}${port.virtual?.fast ? ", fast" : ""}`])];
    const known = JSON.stringify(options);
    if ($("plot-port").dataset.known !== known) {
      $("plot-port").dataset.known = known;
      $("plot-port").replaceChildren(...options.map(([value, text]) => element("option", { value }, text)));
      if (ports.some(port => port.port === before)) $("plot-port").value = before;
    }
    showFields();
    showDrawn();
  }

  let drawnBefore;
  function showDrawn() {
    const port = ports.find(port => port.port === $("plot-port").value);
    if (!port?.virtual) return;
    const state = `${port.port} ${port.virtual.strokes}`;
    if (state === drawnBefore) return;
    drawnBefore = state;
    $("plot-drawn").querySelector("img").src = `/api/ports/${encodeURIComponent(port.port)}/drawn?${port.virtual.strokes}`;
  }

  $("plot-ports").addEventListener("click", host.safely(async () => takePorts(await get("/api/ports"))));
  $("plot-port").addEventListener("change", () => { showFields(); showDrawn(); });
  $("plot-virtual").addEventListener("click", host.safely(async () => {
    takePorts(await post("/api/ports", { machine: $("plot-machine").value, fast: $("plot-fast").checked }));
    $("plot-port").value = ports.at(-1).port;
    showFields();
    showDrawn();
    host.say(`${ports.at(-1).port} is there`);
  }));
  $("plot-remove").addEventListener("click", host.safely(async () => {
    takePorts(await remove(`/api/ports/${encodeURIComponent($("plot-port").value)}`));
  }));

  // Sending.

  async function send(purpose) {
    problem("");
    const body = { ...shown.asked, port: $("plot-port").value, sha256: shown.sha256, purpose };
    const former = plots.find(plot => plot.program === shown.name && plot.resumable);
    if (former && purpose === "draw") {
      if (!confirm(`${shown.name} was broken off; ${former.drawn} of its ${former.strokes} strokes are drawn. Draw all of it anew?`)) return;
      body.anew = true;
    }
    takePlots(await post("/api/plots", body));
    takePorts(await get("/api/ports"));
    host.say(`${shown.name} is on its way`);
    watch();
  }
  for (const [id, purpose] of [["plot-frame", "frame"], ["plot-dry", "dry"], ["plot-send", "draw"]])
    $(id).addEventListener("click", host.safely(async () => {
      try { await send(purpose); } catch (error) { problem(error.message); }
    }));

  async function control(plot, word, feed) {
    takePlots(await post(`/api/plots/${encodeURIComponent(plot.program)}/control`, { do: word, ...(feed ? { feed } : {}) }));
    watch();
  }

  async function resume(plot, position) {
    if (!$("plot-port").value) {
      $("plot-port").focus();
      return problem("Choose the port that the machine is at.");
    }
    problem("");
    const body = { file: plot.program, machine: machineOf(plot), port: $("plot-port").value, resume: true, ...(position ? { position } : {}) };
    takePlots(await post("/api/plots", body));
    watch();
  }

  /// The profile that a journal names by the machine's name alone; of the folder's own, the file.
  function machineOf(plot) {
    return (machines.find(machine => machine.name === plot.machine) ?? machines.find(machine => machine.name === `${plot.machine}.json`))?.name ?? plot.machine;
  }

  // What the machines do, a row each. Rows stay, so that whoever has the keyboard on one of their buttons keeps it.
  const rows = new Map();
  let isFollowed = false;

  function takePlots(answer) {
    plots = answer.plots;
    const names = new Set(plots.map(plot => plot.program));
    for (const [name, row] of rows) if (!names.has(name)) { row.item.remove(); rows.delete(name); }
    for (const plot of plots) {
      if (!rows.has(plot.program)) {
        rows.set(plot.program, makeRow(plot.program));
        $("plots").append(rows.get(plot.program).item);
      }
      rows.get(plot.program).show(plot);
    }
    if (shown && player) {
      const plot = plots.find(plot => plot.program === shown.name && plot.running);
      const count = plot?.drawn ?? plot?.passed;
      if (count !== undefined && plot.strokes) player.goToStroke(count);
      // In the end all is shown again.
      if (!plot && isFollowed) player.goToStroke(Infinity);
      isFollowed = Boolean(plot);
    }
  }

  function makeRow(program) {
    let plot;
    const button = (text, act) => {
      const made = element("button", { type: "button" }, text);
      made.addEventListener("click", host.safely(act));
      return made;
    };
    const state = element("span", { class: "hint" });
    const progress = element("progress", { max: "1", value: "0", "aria-label": `How far ${program} is` });
    const waits = element("p", { class: "waits", role: "status" });
    const said = element("ul", { class: "said", "aria-label": `What is said of ${program}` });
    const pause = button("Pause", () => control(plot, "pause"));
    const proceed = button("Go on", () => control(plot, "continue"));
    const slower = button("Slower", () => control(plot, "feed", Math.max((plot.feed ?? 100) - 10, 10)));
    const faster = button("Faster", () => control(plot, "feed", Math.min((plot.feed ?? 100) + 10, 200)));
    const stop = button("Stop", () => control(plot, "stop"));
    stop.title = "Finishes the stroke, lifts the pen and parks";
    const stopNow = button("Stop at once", () => control(plot, "stop-now"));
    const position = element("select", { "aria-label": `How the machine's place is made sure of for ${program}` },
      element("option", { value: "" }, "the machine knows where it is"), element("option", { value: "park" }, "it was brought to where it parks"),
      element("option", { value: "kept" }, "it is where it was left"), element("option", { value: "home" }, "it finds its switches"));
    const goOn = button("Resume", () => resume(plot, position.value));
    goOn.className = "strong";
    const resuming = element("div", { class: "row" }, goOn, position);
    const item = element("li", {}, element("div", { class: "title" }, element("h3", {}, program), state), progress, waits,
      element("div", { class: "row" }, pause, proceed, slower, faster, stop, stopNow), resuming, said);

    /// What is shown anew is only what has changed: screen readers say no more.
    function put(node, text) { if (node.textContent !== text) node.textContent = text; }

    function show(next) {
      plot = next;
      const done = plot.drawn ?? plot.passed ?? 0;
      item.className = plot.running ? "running" : "";
      progress.hidden = !plot.strokes;
      progress.value = plot.strokes ? done / plot.strokes : 0;
      const parts = [plot.purpose === "frame" ? "round it" : plot.purpose === "dry" ? "dry" : "", plot.machine, plot.port ?? ""];
      if (plot.strokes) parts.push(`${done} of ${plot.strokes} strokes`);
      if (plot.running && plot.secondsLeft !== undefined) parts.push(`${clock(plot.secondsLeft)} left`);
      if (plot.running && plot.feed && plot.feed !== 100) parts.push(`at ${plot.feed} %`);
      put(state, parts.filter(Boolean).join(" · "));
      put(waits, plot.running ? `${states[plot.state] ?? "Starting"}${plot.for ? `: ${plot.for}` : ""}`
        : plot.status === 0 ? "Finished" : plot.resumable ? "Broken off" : "Ended");
      const isWaiting = plot.running && ["paused", "waiting", "lost"].includes(plot.state);
      pause.hidden = !plot.running || isWaiting;
      proceed.hidden = !isWaiting;
      slower.hidden = faster.hidden = !plot.running || plot.feed === undefined || plot.feed === null;
      stop.hidden = stopNow.hidden = !plot.running;
      resuming.hidden = plot.running || !plot.resumable;
      const problems = (plot.problems ?? []).map(problem => problem.text);
      const lines = plot.running ? plot.talk.slice(-3) : plot.talk.slice(-5);
      const texts = [...new Set([...lines.map(line => line.replace(/^studio: error: /, "")), ...(lines.length ? [] : problems)])];
      if (said.dataset.text !== texts.join("\n")) {
        said.dataset.text = texts.join("\n");
        said.replaceChildren(...texts.map(text => element("li", {}, text)));
      }
    }
    return { item, show };
  }

  let isWatching = false;
  async function watch() {
    if (isWatching) return;
    isWatching = true;
    try {
      for (;;) {
        await new Promise(done => { setTimeout(done, plots.some(plot => plot.running) ? 500 : 3000); });
        if ($("plot").hidden) break;
        if (document.visibilityState !== "visible") continue;
        takePlots(await get("/api/plots"));
        takePorts(await get("/api/ports"));
      }
    } catch (error) {
      // A studio that has ended says nothing more; whoever comes back to this room asks again.
      $("plot-problem").textContent = error.message;
    } finally { isWatching = false; }
  }

  for (const id of ["plot-what", "plot-style", "plot-paper", "plot-machine", "plot-place", "plot-rotate"]) $(id).addEventListener("change", changed);
  for (const id of ["plot-right", "plot-up"]) $(id).addEventListener("input", changed);

  function group(label, options) {
    const made = element("optgroup", { label });
    made.append(...options);
    return made;
  }

  async function begin() {
    const [known, { programs }, { scenes }, portList, plotList] = await Promise.all([
      get("/api/machines"), get("/api/programs"), get("/api/scenes"), get("/api/ports"), get("/api/plots")]);
    machines = known.machines;
    const own = new Set(machines.map(machine => machine.name));
    const before = { what: $("plot-what").value, machine: $("plot-machine").value };
    const favourites = host.favourites();
    $("plot-what").replaceChildren(element("option", { value: "" }, "Choose…"),
      ...(programs.length ? [group("Programs", programs.map(name => element("option", { value: `program:${name}` }, name)))] : []),
      ...(scenes.length ? [group("Scenes", scenes.filter(name => !own.has(name)).map(name => element("option", { value: `scene:${name}` }, name)))] : []),
      ...(favourites.length ? [group("Kept drawings", favourites.toReversed().map(line => element("option", { value: `handle:${line.handle}` }, nameOf(line))))] : []));
    $("plot-machine").replaceChildren(...machines.map(machine => element("option", { value: machine.name },
      `${machine.name}: ${machine.summary}, ${machine.width} × ${machine.height} mm`)));
    $("plot-what").value = before.what;
    if ($("plot-what").selectedIndex < 0) $("plot-what").value = "";
    $("plot-machine").value = own.has(before.machine) ? before.machine : own.has("grbl-servo") ? "grbl-servo" : machines[0]?.name ?? "";
    if (!$("plot-style").options.length) {
      $("plot-style").replaceChildren(...studio.styles.map(name => element("option", { value: name }, name)));
      $("plot-style").value = "ink";
    }
    takePorts(portList);
    takePlots(plotList);
    player?.resize();
    if (!shown && $("plot-what").value) look();
    watch();
  }

  return { enter: host.safely(async given => { studio = given; await begin(); }) };
}
