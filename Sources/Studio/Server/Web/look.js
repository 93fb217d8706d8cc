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
  if (look.around) return { path: "/api/variations", body: { handle: look.around, step: look.step, first: first + 1, count } };
  const { model, seed, temperature, latent, blend, noise } = look;
  return { path: "/api/samples", body: { model, seed: seed + first, count, temperature, latent, blend, noise } };
}

/// A look in words.
export function words(look) {
  if (look.around) return `Variations of ${look.model} ${look.around.split(":").slice(-3, -1).join(" № ")}, ${look.step} away`;
  const parts = [`${look.model} from seed ${look.seed}`, `τ ${look.temperature}`];
  if (look.latent === "prior") parts.push("ideas from anywhere");
  if (look.noise !== undefined) parts.push(`noise ${look.noise}`);
  if (look.blend > 1) parts.push(`${look.blend} blended`);
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
