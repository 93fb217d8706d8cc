// What is kept, with stars and notes.

import { element } from "./drawing.js";
import { cardParts, nameOf } from "./gallery.js";

export function showFavourites(box, favourites, order, host) {
  const sorted = favourites.toReversed();
  if (order === "stars") sorted.sort((a, b) => b.stars - a.stars);
  if (!sorted.length) {
    box.replaceChildren(element("p", { class: "empty" }, "Nothing is kept yet. The star of a drawing keeps it, or K on the keyboard."));
    return;
  }
  box.replaceChildren(...sorted.map(line => {
    const note = element("textarea", { "aria-label": `Note on ${nameOf(line)}`, placeholder: "A note", rows: "2" });
    note.value = line.note;
    note.addEventListener("change", () => host.change(line, { note: note.value }));
    return element("article", { class: "card", role: "listitem" }, ...cardParts(line, host, () => host.open(line)),
      element("div", { class: "remark" }, stars(line, host), note));
  }));
}

function stars(line, host) {
  const labels = [1, 2, 3, 4, 5].map(number => {
    const input = element("input", { type: "radio", name: `stars ${line.handle}`, value: String(number), "aria-label": `${number} of 5 stars` });
    input.checked = line.stars === number;
    // The last star once more takes all away.
    input.addEventListener("click", () => { if (line.stars === number) host.change(line, { stars: 0 }); });
    input.addEventListener("change", () => host.change(line, { stars: number }));
    return element("label", { class: number <= line.stars ? "on" : "" }, input);
  });
  return element("fieldset", { class: "stars", "aria-label": `Stars of ${nameOf(line)}` }, ...labels);
}
