// Batches: one scene with other values from page to page, as a sheet or as files.

import { get, post, remove } from "./api.js";
import { clock, element } from "./drawing.js";

const states = { waiting: "Waits", running: "Drawing", stopping: "Finishing the pages in hand", done: "Done", stopped: "Stopped", failed: "Failed" };

export function batching(host) {
  const $ = id => document.getElementById(id);
  let batches = [];
  const rows = new Map();

  function request(kind) {
    const set = [];
    for (const side of ["row", "column"]) {
      const [key, values] = [$(`batch-${side}-key`).value.trim(), $(`batch-${side}`).value.trim()];
      if (key && values) set.push(`${key}=${values}`);
    }
    return {
      scene: $("batch-scene").value, folder: $("batch-folder").value.trim(), set, count: Number($("batch-count").value) || 1,
      as: kind, ...(kind === "pages" ? { format: $("batch-format").value } : {}),
    };
  }

  async function begin(body) {
    $("batch-problem").textContent = "";
    try {
      take(await post("/api/batches", body));
      host.say(`${body.folder} is in the queue`);
      watch();
    } catch (error) { $("batch-problem").textContent = error.message; }
  }
  $("batch-form").addEventListener("submit", event => { event.preventDefault(); begin(request("sheet")); });
  $("batch-pages").addEventListener("click", () => begin(request("pages")));

  // Rows stay, so that whoever has the keyboard on one of their buttons keeps it.
  function take(answer) {
    batches = answer.batches;
    $("batch-empty").hidden = batches.length > 0;
    const names = new Set(batches.map(batch => batch.name));
    for (const [name, row] of rows) if (!names.has(name)) { row.item.remove(); rows.delete(name); }
    for (const batch of batches) {
      if (!rows.has(batch.name)) {
        rows.set(batch.name, makeRow(batch.name));
        $("batches").prepend(rows.get(batch.name).item);
      }
      rows.get(batch.name).show(batch);
    }
    const isFree = !batches.some(batch => batch.name === $("batch-folder").value);
    if (!isFree && document.activeElement !== $("batch-folder")) $("batch-folder").value = free($("batch-folder").value);
  }

  function free(name) {
    const stem = name.replace(/-\d+$/, "");
    for (let number = 2; ; number += 1) if (!batches.some(batch => batch.name === `${stem}-${number}`)) return `${stem}-${number}`;
  }

  function makeRow(name) {
    let batch;
    const button = (text, act) => {
      const made = element("button", { type: "button" }, text);
      made.addEventListener("click", host.safely(act));
      return made;
    };
    const state = element("span", { class: "hint" });
    const progress = element("progress", { max: "1", value: "0", "aria-label": `How far ${name} is` });
    const words = element("p", { class: "waits", role: "status" });
    const place = element("p", { class: "said" });
    const stop = button("Stop", async () => take(await remove(`/api/batches/${encodeURIComponent(name)}`)));
    const goOn = button("Go on", async () => { take(await post("/api/batches", batch.request)); watch(); });
    const look = button("Look at it", () => show(name));
    const item = element("li", {}, element("div", { class: "title" }, element("h3", {}, name), state), progress, words,
      element("div", { class: "row" }, stop, goOn, look), place);
    let before;
    function put(node, text) { if (node.textContent !== text) node.textContent = text; }
    return {
      item,
      show(next) {
        batch = next;
        const isActive = ["waiting", "running", "stopping"].includes(batch.state);
        item.className = batch.state === "running" ? "running" : "";
        const parts = [batch.request.scene, (batch.request.set ?? []).join(" × ")];
        if (batch.total) parts.push(`${batch.done} of ${batch.total} pages`);
        if (batch.secondsLeft !== null) parts.push(`${clock(batch.secondsLeft)} left`);
        put(state, parts.filter(Boolean).join(" · "));
        progress.hidden = !batch.total;
        progress.value = batch.total ? batch.done / batch.total : 0;
        put(words, states[batch.state] + (batch.problem ? `: ${batch.problem}` : ""));
        put(place, batch.path);
        stop.hidden = !isActive || batch.state === "stopping";
        goOn.hidden = !["stopped", "failed"].includes(batch.state);
        look.hidden = batch.as !== "sheet" || batch.state !== "done";
        if (before && before !== "done" && batch.state === "done" && batch.as === "sheet") show(name);
        before = batch.state;
      },
    };
  }

  function show(name) {
    const figure = $("batch-picture");
    figure.hidden = false;
    figure.querySelector("img").src = `/api/batches/${encodeURIComponent(name)}/sheet?${Date.now()}`;
    figure.querySelector("img").alt = `The sheet ${name}`;
    figure.querySelector("figcaption").textContent = name;
  }

  let isWatching = false;
  async function watch() {
    if (isWatching) return;
    isWatching = true;
    try {
      for (;;) {
        const isActive = batches.some(batch => ["waiting", "running", "stopping"].includes(batch.state));
        await new Promise(done => { setTimeout(done, isActive ? 500 : 3000); });
        if ($("batch").hidden) break;
        if (document.visibilityState === "visible") take(await get("/api/batches"));
      }
    } catch (error) {
      // A studio that has ended says nothing more; whoever comes back to this room asks again.
      $("batch-problem").textContent = error.message;
    } finally { isWatching = false; }
  }

  return {
    enter: host.safely(async studio => {
      const [{ scenes }, known] = await Promise.all([get("/api/scenes"), get("/api/batches")]);
      const before = $("batch-scene").value;
      $("batch-scene").replaceChildren(...(scenes.length ? scenes.map(name => element("option", { value: name }, name)) : [element("option", { value: "" }, "No scenes yet: Compose makes one")]));
      if (scenes.includes(before)) $("batch-scene").value = before;
      if (!$("batch-format").options.length) $("batch-format").replaceChildren(...studio.formats.map(name => element("option", { value: name, selected: name === "png" }, name)));
      take(known);
      watch();
    }),
  };
}
