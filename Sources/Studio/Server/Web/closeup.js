// One drawing, large, with all that may be done with it.

import { bars, element, picture, replay } from "./drawing.js";
import { brief, nameOf } from "./gallery.js";

export function closeUp(dialog, host) {
  const $ = id => document.getElementById(id);
  let line;
  let index;
  let end = () => {};

  function show(next, place) {
    line = next;
    index = place;
    end();
    const svg = picture(line, nameOf(line));
    $("sheet").replaceChildren(svg);
    $("close-up-title").textContent = nameOf(line);
    const facts = { Seed: line.seed, Temperature: `τ ${line.temperature}`, Latent: brief(line.latent ?? "none"), Model: line.model, Strokes: line.drawing.length, Handle: brief(line.handle) };
    if (line.index) facts.Number = line.index;
    $("recipe").replaceChildren(...Object.entries(facts).flatMap(([key, value]) => [element("dt", {}, key), element("dd", {}, String(value))]));
    $("command").textContent = line.command;
    for (const name of ["vary", "more", "to-mix", "to-sum"]) $(name).disabled = line.latent === null;
    $("latent-picture").hidden = line.latent === null;
    const figure = $("latent-picture");
    const shown = line;
    if (line.latent !== null) host.latent(line).then(z => {
      if (line !== shown) return;
      figure.querySelector("svg")?.remove();
      figure.prepend(bars(z));
    }, host.trouble);
    refresh();
    if (dialog.open && !matchMedia("(prefers-reduced-motion: reduce)").matches) again();
  }

  function again() {
    end();
    const svg = $("sheet").querySelector("svg");
    if (svg) end = replay(svg, Math.min(1.2 + line.drawing.length * 0.15, 4));
  }

  function refresh() {
    if (!line) return;
    const isKept = host.isKept(line);
    $("keep").setAttribute("aria-pressed", String(isKept));
    $("keep").textContent = isKept ? "Kept" : "Keep";
    $("keep").classList.toggle("strong", !isKept);
    $("lock").setAttribute("aria-pressed", String(host.isLocked(line)));
    $("lock").textContent = host.isLocked(line) ? "Locked" : "Lock";
    $("before").disabled = index === undefined || !host.line(index - 1);
    $("after").disabled = index === undefined || !host.line(index + 1);
  }

  function walk(step) {
    const next = index === undefined ? undefined : host.line(index + step);
    if (next) show(next, index + step);
  }

  $("shut").addEventListener("click", () => dialog.close());
  $("replay").addEventListener("click", again);
  for (const name of ["keep", "lock", "vary", "more", "to-mix", "to-sum"]) $(name).addEventListener("click", async () => { await host.act(name, line); refresh(); });
  $("before").addEventListener("click", () => walk(-1));
  $("after").addEventListener("click", () => walk(1));
  $("copy").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(line.command);
      $("copy").textContent = "Copied";
      host.say("The command line is copied");
      setTimeout(() => { $("copy").textContent = "Copy"; }, 1500);
    } catch {
      getSelection().selectAllChildren($("command"));
      host.say("The command line is selected");
    }
  });
  for (const button of dialog.querySelectorAll("[data-format]")) button.addEventListener("click", () => host.save(line, button.dataset.format, $("style").value));
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => { end(); if (index !== undefined) host.focus(index); });
  dialog.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select, pre")) return;
    if (event.key === "ArrowRight") walk(1);
    else if (event.key === "ArrowLeft") walk(-1);
    else {
      const name = { k: "keep", l: "lock", v: "vary", m: "more", r: "replay", x: "to-mix", s: "to-sum" }[event.key.toLowerCase()];
      if (!name) return;
      $(name).click();
    }
    event.preventDefault();
  });

  return {
    open(next, place) {
      if (!dialog.open) {
        dialog.showModal();
        // The first button has the focus, which may lie below the drawing.
        dialog.scrollTop = 0;
      }
      show(next, place);
    },
    /// Closes it without going back to the card that it was opened from.
    leave() {
      index = undefined;
      dialog.close();
    },
    refresh,
    get isOpen() { return dialog.open; },
    styles(names) { $("style").replaceChildren(...names.map(name => element("option", { value: name, selected: name === "ink" }, name))); },
  };
}
