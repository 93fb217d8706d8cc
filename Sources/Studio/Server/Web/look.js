// What is on screen: the settings, and the history of them, which the studio keeps.

import { get, post } from "./api.js";

/// A look holds all that decides which drawings are shown.
export function fresh(model) {
  return { model, seed: randomSeed(), temperature: 0.4, locked: [] };
}

export function randomSeed() {
  return crypto.getRandomValues(new Uint32Array(1))[0] % 1_000_000;
}

/// How to ask for the drawings of a look from `first` on.
export function request(look, first, count) {
  const axes = look.axes?.some(Boolean) ? look.axes : undefined;
  if (look.shown) return { path: "/api/drawings", body: { handles: look.shown.slice(first, first + count) } };
  if (look.mix) return { path: "/api/mixtures", body: { handles: look.mix, columns: look.columns, temperature: look.temperature, first, count } };
  if (look.plus) return { path: "/api/sums", body: { plus: look.plus, minus: look.minus, seed: look.seed + first, count, temperature: look.temperature, axes } };
  if (look.around) return { path: "/api/variations", body: { handle: look.around, step: look.step, first: first + 1, count, axes } };
  const { model, seed, temperature, latent, blend, noise, choose } = look;
  return { path: "/api/samples", body: { model, seed: seed + first, count, temperature, latent, blend, noise, choose, axes } };
}

/// How many drawings a look has and how they stand, where that is not up to the window.
export function extent(look) {
  if (look.shown) return { count: look.shown.length };
  if (look.mix) return { count: look.columns * (look.mix.length === 2 ? 1 : look.columns), columns: look.columns };
  return {};
}

/// Whether a look is made of drawings that there are already.
export function isMade(look) { return Boolean(look.around || look.mix || look.plus || look.shown); }

/// New drawings by the settings of a look.
export function anew(look) {
  const { around, step, mix, columns, plus, minus, shown, ...rest } = look;
  return rest;
}

/// A look in words.
export function words(look) {
  if (look.shown) return `${look.shown.length} drawings by ${look.model} from a picture`;
  if (look.mix) return `Between ${look.mix.length === 2 ? "two" : "four"} drawings by ${look.model}, τ ${look.temperature}`;
  if (look.plus) return `A sum of ${look.model}: ${[...look.plus.map(name => ["+", name]), ...(look.minus ?? []).map(name => ["−", name])].map(([sign, name]) => `${sign} ${name.split(":")[2]}`).join(" ").replace(/^\+ /, "")}, τ ${look.temperature}`;
  if (look.around) return `Variations of ${look.model} ${look.around.split(":").slice(2, 4).join(" № ")}, ${look.step} away`;
  const parts = [`${look.model} from seed ${look.seed}`, `τ ${look.temperature}`];
  if (look.latent === "prior") parts.push("ideas from anywhere");
  if (look.noise !== undefined) parts.push(`noise ${look.noise}`);
  if (look.blend > 1) parts.push(`${look.blend} blended`);
  if (look.choose) parts.push(`best of ${look.choose.of} by ${look.choose.by.join(", ")}`);
  if (look.axes?.some(Boolean)) parts.push(`axes ${look.axes.join(", ")}`);
  if (look.locked?.length) parts.push(`${look.locked.length} locked`);
  return parts.join(", ");
}

export class History {
  async load() { this.take(await get("/api/history")); }

  take({ looks, current }) {
    this.looks = looks;
    this.current = current;
  }

  get entry() { return this.looks.find(look => look.id === this.current); }
  get before() { return this.looks.find(look => look.id === this.entry?.parent)?.id; }
  get after() { return this.looks.findLast(look => look.parent === this.current)?.id; }

  add(look) { return this.change({ look }); }
  go(id) { return this.change({ go: id }); }
  place(place) { return this.change({ place }); }

  /// One after the other, in the order in which they were meant.
  change(body) {
    const change = this.settled().then(() => post("/api/history", body)).then(answer => this.take(answer));
    this.last = change;
    return change;
  }

  /// Waits until all that was done is in the history.
  async settled() {
    try { await this.last; } catch { /* Whoever did it is told. */ }
  }
}
