// An endless gallery: only the rows around the window are in the page, and drawings far away are forgotten and drawn again
// when somebody comes back, which gives the same ones.

import { lines } from "./api.js";
import { element, picture } from "./drawing.js";

const GAP = 10;
const CAPTION = 34;
const PORTION = 24;
const REMEMBERED = 800;

export class Gallery {
  /// `host` has `open(line, index)`, `act(name, line)`, `isKept(line)`, `isLocked(line)`, `trouble(error)`, `moved(index)`
  /// and `status(text)`.
  constructor(box, host) {
    this.box = box;
    this.host = host;
    this.size = 180;
    this.drawings = new Map();
    this.cards = new Map();
    this.current = 0;
    this.reached = 0;
    this.scroller = document.scrollingElement;
    addEventListener("scroll", () => this.scrolled(), { passive: true });
    new ResizeObserver(() => this.lay()).observe(box);
    // What stands above it may grow or shrink, and moves it under the window.
    new ResizeObserver(() => requestAnimationFrame(() => this.update())).observe(document.body);
    box.addEventListener("keydown", event => this.key(event));
  }

  /// Shows what `ask(first, count)` says how to ask for: `{path, body}`.
  /// There may be so many of them, in so many columns.
  show(ask, { place = 0, keepPlace = false, count = Infinity, columns } = {}) {
    this.ask = ask;
    if (this.count !== count || this.fixed !== columns) keepPlace = false;
    this.count = count;
    this.fixed = columns;
    this.box.classList.toggle("dense", Boolean(columns));
    this.generation = (this.generation ?? 0) + 1;
    this.request?.abort();
    this.request = undefined;
    for (const drawing of this.drawings.values()) drawing.isStale = true;
    if (!keepPlace) {
      this.drawings.clear();
      this.current = place;
      this.reached = place;
      this.lay();
      this.goTo(place);
    }
    for (const [index, card] of this.cards) {
      if (this.drawings.has(index)) card.classList.add("stale");
      else this.dress(card, index);
    }
    this.lay();
  }

  // Where things are.

  lay() {
    const width = this.box.clientWidth;
    if (!width) return;
    const columns = this.fixed ?? Math.max(Math.round((width + GAP) / (this.size + GAP)), width < 240 ? 1 : 2);
    const anchor = this.columns && this.columns !== columns ? this.first() : undefined;
    this.columns = columns;
    this.cell = (width - GAP * (columns - 1)) / columns;
    // A grid is seen as a whole, without captions.
    if (this.fixed) this.cell = Math.min(this.cell, Math.max((innerHeight - 150) / Math.ceil(this.count / columns) - GAP, 60));
    this.caption = this.fixed ? 0 : CAPTION;
    this.rowHeight = this.cell + this.caption + GAP;
    if (anchor !== undefined) this.goTo(anchor);
    this.update();
  }

  top() { return this.box.getBoundingClientRect().top + this.scroller.scrollTop; }

  /// The first drawing that is seen.
  first() {
    const row = Math.max(Math.round((this.scroller.scrollTop - this.top() + 60) / this.rowHeight), 0);
    return row * this.columns;
  }

  goTo(index) {
    this.reached = Math.max(this.reached, index);
    this.stretch(index);
    const row = Math.floor(index / this.columns);
    scrollTo({ top: row ? this.top() + row * this.rowHeight - 70 : 0, behavior: "instant" });
  }

  scrolled() {
    if (this.box.offsetParent === null) return;
    if (!this.isAsked) {
      this.isAsked = true;
      requestAnimationFrame(() => { this.isAsked = false; this.update(); });
    }
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.host.moved(this.first()), 500);
  }

  stretch(last) {
    const rows = Number.isFinite(this.count) ? Math.ceil(this.count / this.columns) : Math.ceil((Math.max(last, this.reached) + 1) / this.columns) + 4;
    this.box.style.height = `${rows * this.rowHeight}px`;
  }

  /// The rows in and near the window.
  range() {
    const from = this.scroller.scrollTop - this.top();
    const first = Math.max(Math.floor((from - innerHeight / 2) / this.rowHeight), 0);
    const last = Math.max(Math.ceil((from + innerHeight * 1.5) / this.rowHeight), first + 1);
    return { first: Math.min(first * this.columns, this.count), last: Math.min(last * this.columns, this.count) };
  }

  update() {
    if (!this.ask || !this.rowHeight || this.box.offsetParent === null) return;
    const { first, last } = this.range();
    this.reached = Math.max(this.reached, last);
    this.stretch(last);
    for (const [index, card] of this.cards) {
      if (index < first || index >= last) { card.remove(); this.cards.delete(index); }
    }
    for (let index = first; index < last; index += 1) {
      let card = this.cards.get(index);
      if (!card) {
        card = this.card(index);
        this.cards.set(index, card);
        this.box.append(card);
      }
      card.style.width = `${this.cell}px`;
      card.style.height = `${this.cell + this.caption}px`;
      card.style.transform = `translate(${(index % this.columns) * (this.cell + GAP)}px, ${Math.floor(index / this.columns) * this.rowHeight}px)`;
    }
    this.fill();
  }

  // What is drawn.

  async fill() {
    if (this.request) return;
    const { first, last } = this.range();
    const isMissing = index => { const drawing = this.drawings.get(index); return !drawing || drawing.isStale; };
    // What is seen comes before what may be seen soon.
    const seen = Math.max(Math.floor((this.scroller.scrollTop - this.top()) / this.rowHeight), 0) * this.columns;
    let begin = Math.max(seen, first);
    while (begin < last && !isMissing(begin)) begin += 1;
    if (begin >= last) { begin = first; while (begin < last && !isMissing(begin)) begin += 1; }
    if (begin >= last) { this.host.status(""); return; }
    let count = 1;
    while (count < PORTION && begin + count < last && isMissing(begin + count)) count += 1;
    this.host.status("Drawing…");
    const generation = this.generation;
    const request = new AbortController();
    this.request = request;
    let next = begin;
    try {
      const { path, body } = this.ask(begin, count);
      await lines(path, body, line => {
        if (generation !== this.generation) return;
        this.put(next, line);
        next += 1;
      }, request.signal);
    } catch (error) {
      if (this.request !== request) return;
      this.request = undefined;
      if (error.name !== "AbortError") { this.host.status(""); this.host.trouble(error); }
      return;
    }
    if (this.request !== request) return;
    this.request = undefined;
    this.forget();
    this.fill();
  }

  put(index, line) {
    this.drawings.set(index, line);
    const card = this.cards.get(index);
    if (card) this.dress(card, index);
  }

  forget() {
    if (this.drawings.size <= REMEMBERED) return;
    const { first, last } = this.range();
    for (const index of this.drawings.keys()) {
      if (index < first || index >= last) this.drawings.delete(index);
    }
  }

  card(index) {
    const card = element("article", { class: "card", role: "listitem" });
    card.dataset.index = index;
    this.dress(card, index);
    return card;
  }

  dress(card, index) {
    const line = this.drawings.get(index);
    const hasFocus = card.contains(document.activeElement) ? document.activeElement.dataset.act ?? "open" : "";
    card.replaceChildren();
    if (!line) { card.append(element("div", { class: "blank" })); return; }
    const parts = cardParts(line, this.host, () => this.host.open(line, index));
    const tab = index === this.current ? "0" : "-1";
    for (const part of parts) for (const button of part.matches("button") ? [part] : part.querySelectorAll("button")) button.setAttribute("tabindex", tab);
    card.append(...parts);
    card.classList.toggle("stale", Boolean(line.isStale));
    if (hasFocus) card.querySelector(hasFocus === "open" ? ".open" : `[data-act=${hasFocus}]`)?.focus();
  }

  /// Draws the marks of all cards anew.
  refresh() {
    for (const [index, card] of this.cards) this.dress(card, index);
  }

  line(index) { return this.drawings.get(index); }

  // Keys.

  key(event) {
    const card = event.target.closest(".card");
    if (!card || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = Number(card.dataset.index);
    const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: this.columns, ArrowUp: -this.columns };
    const line = this.drawings.get(index);
    const act = { k: "keep", l: "lock", v: "vary", m: "more", x: "to-mix", s: "to-sum" }[event.key.toLowerCase()];
    if (event.key in steps) this.focus(Math.min(Math.max(index + steps[event.key], 0), this.count - 1));
    else if (act && line) this.host.act(act, line);
    else return;
    event.preventDefault();
  }

  focus(index) {
    const former = this.current;
    this.current = index;
    const row = Math.floor(index / this.columns);
    const top = this.top() + row * this.rowHeight;
    const scroll = this.scroller.scrollTop;
    if (top - 70 < scroll) scrollTo({ top: row ? top - 70 : 0, behavior: "instant" });
    else if (top + this.rowHeight > scroll + innerHeight) scrollTo({ top: top + this.rowHeight - innerHeight, behavior: "instant" });
    this.update();
    for (const which of [former, index]) { const card = this.cards.get(which); if (card) this.dress(card, which); }
    this.cards.get(index)?.querySelector(".open")?.focus({ preventScroll: true });
  }
}

/// What drawings are called while they are dragged.
export const DRAGGED = "application/x-studio-drawing";

/// A latent or handle without the rows of drawings in it, which are long.
export function brief(text) { return text.replace(/\b(sketch|after)\([^()]*\)/g, "$1(…)"); }

/// What a drawing is called.
export function nameOf(line) { return `${line.word || line.model}, seed ${line.seed}${line.index ? ` · ${line.index}` : ""}`; }

/// What a card holds: the drawing, what it is, and what may be done with it.
export function cardParts(line, host, open, acts = ["lock", "keep"]) {
  const what = nameOf(line);
  const opener = element("button", { class: "open", type: "button", "aria-label": `${what}: look closely` }, picture(line));
  opener.addEventListener("click", open);
  opener.draggable = true;
  opener.addEventListener("dragstart", event => {
    event.dataTransfer.setData(DRAGGED, JSON.stringify(line));
    event.dataTransfer.effectAllowed = "copy";
  });
  const seed = element("span", { class: "seed", title: `seed ${line.seed}, τ ${line.temperature}, latent ${brief(line.latent ?? "none")}` },
    `${line.index ? `№ ${line.index}` : line.seed}`, element("small", {}, `τ ${line.temperature}`));
  const marks = [["lock", "Lock", host.isLocked(line)], ["keep", "Keep", host.isKept(line)]].filter(([act]) => acts.includes(act)).map(([act, name, isOn]) => {
    const button = element("button", { class: `mark ${act}`, type: "button", "aria-pressed": String(isOn), "aria-label": `${name} ${what}`, title: name });
    button.dataset.act = act;
    button.addEventListener("click", () => host.act(act, line));
    return button;
  });
  return [opener, element("footer", {}, seed, ...marks)];
}
