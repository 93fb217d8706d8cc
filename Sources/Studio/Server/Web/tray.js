// The tray below the gallery: drawings that are to be mixed, or added and subtracted.

import { element, picture } from "./drawing.js";
import { DRAGGED, nameOf } from "./gallery.js";

const CORNERS = ["top left", "top right", "bottom left", "bottom right"];
const TERMS = ["a", "b, which is subtracted", "c"];

/// `host` has `say(text)`, `mix(lines)` and `sum(plus, minus)`.
export function tray(host) {
  const $ = id => document.getElementById(id);
  const slots = { mix: CORNERS.map(() => undefined), sum: TERMS.map(() => undefined) };

  function show() {
    for (const [kind, names] of [["mix", CORNERS], ["sum", TERMS]]) {
      $(`${kind}-slots`).querySelectorAll("button.slot").forEach((button, index) => {
        const line = slots[kind][index];
        button.replaceChildren(line ? picture(line) : element("span", {}, kind === "mix" ? String(index + 1) : "abc"[index]));
        const place = kind === "mix" ? `Corner ${names[index]}` : `Term ${names[index]}`;
        button.setAttribute("aria-label", line ? `${place}: ${nameOf(line)}. Takes it out` : `${place}: empty`);
        button.title = line ? "Takes it out" : "Drag a drawing here";
        button.classList.toggle("full", Boolean(line));
      });
    }
    const count = slots.mix.filter(Boolean).length;
    $("mix").disabled = count !== 2 && count !== 4;
    $("sum").disabled = !slots.sum[0] || !(slots.sum[1] || slots.sum[2]);
    $("tray-hint").textContent = count === 3 ? "One more corner is needed, or one less." : "Drag drawings here, or press X or S on one.";
  }

  for (const kind of ["mix", "sum"]) $(`${kind}-slots`).querySelectorAll("button.slot").forEach((button, index) => {
    button.addEventListener("click", () => put(kind, index, undefined));
    button.addEventListener("dragover", event => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      button.classList.add("over");
    });
    button.addEventListener("dragleave", () => button.classList.remove("over"));
    button.addEventListener("drop", event => {
      button.classList.remove("over");
      const text = event.dataTransfer.getData(DRAGGED);
      if (!text) return;
      event.preventDefault();
      put(kind, index, JSON.parse(text));
    });
  });

  function put(kind, index, line) {
    const former = slots[kind][index];
    slots[kind][index] = line;
    show();
    if (line) host.say(`${nameOf(line)} is ${kind === "mix" ? `in the corner ${CORNERS[index]}` : `term ${TERMS[index]}`}`);
    else if (former) host.say(`${nameOf(former)} is taken out`);
  }

  /// On a small screen it would hide what comes of it.
  function leave() { if (matchMedia("(max-width: 52rem)").matches) $("tray").open = false; }

  $("mix").addEventListener("click", () => { leave(); host.mix(slots.mix.filter(Boolean)); });
  $("sum").addEventListener("click", () => { leave(); host.sum([slots.sum[0], slots.sum[2]].filter(Boolean), [slots.sum[1]].filter(Boolean)); });
  $("tray-clear").addEventListener("click", () => {
    slots.mix.fill(undefined);
    slots.sum.fill(undefined);
    show();
    host.say("The tray is empty");
  });
  show();

  return {
    /// Puts a drawing into the next place that is free.
    add(kind, line) {
      const free = slots[kind].findIndex(each => !each);
      $("tray").open = true;
      if (free < 0) host.say(kind === "mix" ? "All four corners are taken" : "All terms are taken");
      else put(kind, free, line);
    },
  };
}
