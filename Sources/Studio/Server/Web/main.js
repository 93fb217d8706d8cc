import { file, get, lines, post, Trouble } from "./api.js";
import { batching } from "./batch.js";
import { closeUp } from "./closeup.js";
import { compose } from "./compose.js";
import { draw } from "./draw.js";
import { element, picture } from "./drawing.js";
import { takePictures } from "./drop.js";
import { showFavourites } from "./favourites.js";
import { cardParts, Gallery, nameOf } from "./gallery.js";
import { anew, extent, fresh, History, isMade, randomSeed, request, words } from "./look.js";
import { plotting } from "./plot.js";
import { training } from "./train.js";
import { tray } from "./tray.js";

const $ = id => document.getElementById(id);
const history = new History();
let studio;
let look;
let facts = { latent: 0, posteriors: 0, axes: 0 };
let favourites = [];
/// Drawings by their handles that something was done with, so that they need not be asked for.
const known = new Map();

// What goes wrong is said, and the page goes on.
let silence;
function trouble(error) {
  if (!(error instanceof Trouble)) console.error(error);
  $("trouble").textContent = error.message;
  $("trouble").hidden = false;
  clearTimeout(silence);
  silence = setTimeout(() => { $("trouble").hidden = true; }, 8000);
}
const safely = work => (...given) => Promise.resolve(work(...given)).catch(trouble);
function say(text) { $("said").textContent = text; }

const host = {
  isKept: line => favourites.some(kept => kept.handle === line.handle),
  isLocked: line => look.locked.includes(line.handle),
  open: (line, index) => open(line, index),
  act: safely(act),
  trouble,
  moved: safely(async place => {
    if (!history.entry || history.entry.place === place || $("browse").hidden) return;
    await history.place(place);
  }),
  status: text => { $("waiting").textContent = text; },
};
const gallery = new Gallery($("gallery"), host);

async function act(name, line) {
  known.set(line.handle, line);
  if (name === "keep") await keep(line);
  if (name === "lock") await lock(line);
  if (name === "vary") await commit({ ...anew(look), model: line.model, axes: undefined, around: line.handle, step: 0.5 });
  if (name === "more") await commit({ ...anew(look), model: line.model, axes: undefined, around: line.handle, step: 0.15 });
  if (name === "to-mix") mixer.add("mix", line);
  if (name === "to-sum") mixer.add("sum", line);
}

const mixer = tray({
  say,
  mix: safely(async lines => {
    await commit({ ...made(lines[0]), mix: lines.map(line => line.handle), columns: innerWidth < 600 ? 5 : 7 });
  }),
  sum: safely(async (plus, minus) => {
    await commit({ ...made(plus[0]), plus: plus.map(line => line.handle), minus: minus.map(line => line.handle) });
  }),
});

/// The look of what is made of drawings, `line` being the first of them.
function made(line) {
  const { model, temperature, seed } = line;
  return { model, temperature, seed: Math.min(seed, Number.MAX_SAFE_INTEGER - 1e6), locked: look.locked };
}

async function keep(line, change = {}) {
  const kept = change.kept ?? !host.isKept(line);
  takeFavourites(await post("/api/favourites", { handle: line.handle, ...change, kept }));
  say(kept ? `${nameOf(line)} is kept` : `${nameOf(line)} is no favourite any more`);
}

function takeFavourites(answer) {
  favourites = answer.favourites;
  $("favourite-count").textContent = favourites.length;
  gallery.refresh();
  sheet.refresh();
  showLocked();
  dialog.refresh();
  // Whoever writes a note is not disturbed.
  if (!$("favourites").contains(document.activeElement) || document.activeElement.tagName !== "TEXTAREA") listFavourites();
}

function listFavourites() {
  showFavourites($("kept"), favourites, $("sort").value, {
    ...host, change: safely((line, change) => keep(line, { kept: true, ...change })),
    open: line => open(line, undefined),
  });
}

async function lock(line) {
  const isLocked = look.locked.includes(line.handle);
  const handles = isLocked ? look.locked.filter(handle => handle !== line.handle) : [...look.locked, line.handle];
  await commit({ ...look, locked: handles }, { keepPlace: true, isSame: true });
  say(isLocked ? `${nameOf(line)} is unlocked` : `${nameOf(line)} is locked`);
}

// Looks.

/// Puts a look on screen, and into the history.
async function commit(next, options = {}) {
  await Promise.all([history.add(next), show(next, options)]);
  showHistory();
}

async function show(next, { keepPlace = false, isSame = false, place = 0 } = {}) {
  const isOther = !look || next.model !== look.model;
  look = next;
  if (isOther) {
    const answer = await get(`/api/checkpoints/${encodeURIComponent(next.model)}`);
    // Another look may have come meanwhile.
    if (look !== next) return;
    facts = answer;
  }
  showSettings();
  $("original").hidden = true;
  if (!isSame) gallery.show((first, count) => request(next, first, count), { place, keepPlace, ...extent(next) });
  await Promise.all([showLocked(), showOriginal(next)]);
  if (isSame) gallery.refresh();
}

const axes = [1, 2, 3, 4, 5].map(number => $(`axis-${number}`));
const settings = ["model", "seed", "temperature", "latent", "noise", "blend", "step"];

function showSettings() {
  const isLatent = facts.latent > 0;
  const isPosterior = isLatent && facts.posteriors > 0 && look.latent !== "prior";
  const values = { ...look, latent: isPosterior ? "posterior" : "prior", noise: look.noise ?? 0.1, blend: look.blend ?? 1, step: look.step ?? 0.5 };
  for (const key of settings) if (document.activeElement !== $(key) || $(key).type === "range") $(key).value = values[key];
  showValues();
  for (const field of document.querySelectorAll(".latent")) field.hidden = !isLatent || !facts.posteriors || isMade(look);
  for (const field of document.querySelectorAll(".posterior")) field.hidden = !isPosterior || isMade(look);
  for (const field of document.querySelectorAll(".fresh")) field.hidden = isMade(look);
  for (const field of document.querySelectorAll(".axes")) field.hidden = !facts.axes || Boolean(look.mix || look.shown);
  axes.forEach((axis, index) => { axis.closest(".field").hidden = index >= facts.axes; axis.value = look.axes?.[index] ?? 0; });
  $("choose-of").value = look.choose?.of ?? 1;
  if (look.choose) [$("choose-by").value] = look.choose.by;
  for (const field of document.querySelectorAll(".around")) field.hidden = !look.around;
  $("temperature").disabled = Boolean(look.around || look.shown);
  $("seed").disabled = isMade(look) && !look.plus;
  $("what").textContent = look.around ? "Variations" : look.mix ? "Mixture" : look.plus ? "Sum" : look.shown ? "From a picture" : (facts.classes.join(", ") || look.model).replace(/^./, first => first.toUpperCase());
  $("how").textContent = words(look);
  $("leave").hidden = !isMade(look);
}

function showValues() {
  for (const key of ["temperature", "noise", "blend", "step", "size"]) {
    const value = Number($(key).value);
    $(`${key}-value`).textContent = key === "size" ? `${value} px` : key === "blend" ? value : value.toFixed(2);
  }
  for (const axis of axes) $(`${axis.id}-value`).textContent = Number(axis.value).toFixed(1);
  $("choose-of-value").textContent = $("choose-of").value;
}

/// The look that the settings tell.
function told() {
  const next = { ...look, model: $("model").value, temperature: Number($("temperature").value) };
  const seed = Number($("seed").value);
  if (Number.isSafeInteger(seed) && seed >= 0 && $("seed").value !== "") next.seed = seed;
  if (next.model !== look.model) {
    const { latent, noise, blend, axes: moved, ...rest } = anew(next);
    return rest;
  }
  const moved = axes.map(axis => Number(axis.value));
  next.axes = moved.some(Boolean) ? moved : undefined;
  if (look.mix || look.plus || look.shown) return next;
  const of = Number($("choose-of").value);
  next.choose = of > 1 && !look.around ? { of, by: [$("choose-by").value] } : look.around ? look.choose : undefined;
  if (look.around) return { ...next, step: Number($("step").value) };
  if (facts.latent > 0 && facts.posteriors > 0) {
    const isPrior = $("latent").value === "prior";
    next.latent = isPrior ? "prior" : undefined;
    next.noise = isPrior ? undefined : Number($("noise").value);
    next.blend = isPrior ? undefined : Number($("blend").value);
  }
  return next;
}

async function showLocked() {
  $("locked").hidden = !look.locked.length;
  const missing = look.locked.filter(handle => !known.has(handle));
  if (missing.length) await lines("/api/drawings", { handles: missing }, line => known.set(line.handle, line));
  const cards = look.locked.map(handle => known.get(handle)).filter(Boolean).map(line =>
    element("article", { class: "card", role: "listitem" }, ...cardParts(line, host, () => open(line, undefined))));
  $("locked").querySelector(".strip").replaceChildren(...cards);
}

async function showOriginal(shown) {
  if (!shown.around) return;
  let original = known.get(shown.around) ?? favourites.find(line => line.handle === shown.around);
  if (!original) await lines("/api/drawings", { handles: [shown.around] }, line => { original = line; });
  if (look !== shown) return;
  $("original").hidden = false;
  const sample = element("div", { class: "sample" }, picture(original, nameOf(original)));
  $("original").replaceChildren(sample, element("p", {}, element("strong", {}, nameOf(original)), element("br"),
    element("span", { class: "hint" }, "All below are small steps from its latent.")));
}

// Rooms.

const rooms = ["browse", "draw", "favourites", "compose", "plot", "batch", "train", "history"];
function enter(room, focus = false) {
  if (!rooms.includes(room)) room = "browse";
  for (const name of rooms) {
    const tab = $(`tab-${name}`);
    tab.setAttribute("aria-selected", String(name === room));
    tab.tabIndex = name === room ? 0 : -1;
    $(name).hidden = name !== room;
    if (focus && name === room) tab.focus();
  }
  $("panel").hidden = room !== "browse";
  document.querySelector(".rooms").style.gridTemplateColumns = room === "browse" ? "" : "minmax(0, 1fr)";
  if (location.hash.slice(1) !== room) window.history.replaceState(null, "", `#${room}`);
  if (room === "browse") { gallery.lay(); if (history.entry) gallery.goTo(history.entry.place); gallery.update(); } else scrollTo({ top: 0, behavior: "instant" });
  if (room === "history") showHistory();
  if (room === "compose") composer.enter(studio);
  if (room === "plot") plotter.enter(studio);
  if (room === "batch") batcher.enter(studio);
  if (room === "train") trainer.enter(studio);
  if (room === "draw") sheet.enter(studio);
}
for (const name of rooms) $(`tab-${name}`).addEventListener("click", () => enter(name));
document.querySelector(".tabs").addEventListener("keydown", event => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const now = rooms.findIndex(name => !$(name).hidden);
  enter(rooms[(now + step + rooms.length) % rooms.length], true);
});

function showHistory() {
  $("undo").disabled = !history.before;
  $("redo").disabled = !history.after;
  if ($("history").hidden) return;
  $("looks").replaceChildren(...history.looks.toReversed().map(entry => {
    const time = new Date(entry.time);
    const button = element("button", { "aria-current": String(entry.id === history.current) },
      element("span", {}, words(entry.look)),
      element("time", { datetime: entry.time }, time.toLocaleString([], { dateStyle: "medium", timeStyle: "short" })));
    button.addEventListener("click", safely(async () => { await go(entry.id); enter("browse", true); }));
    return element("li", {}, button);
  }));
}

async function go(id) {
  if (!id) return;
  history.current = id;
  showHistory();
  await Promise.all([history.go(id), show(history.entry.look, { place: history.entry.place })]);
  showHistory();
  say(words(look));
}

// One drawing, close up.

const dialog = closeUp($("close-up"), {
  ...host, say,
  act: safely(async (name, line) => {
    if (["vary", "more", "to-mix", "to-sum"].includes(name)) { dialog.leave(); enter("browse"); }
    await act(name, line);
  }),
  line: index => gallery.line(index),
  focus: index => gallery.focus(index),
  latent: async line => {
    let drawn;
    await lines("/api/drawings", { handles: [line.handle], z: true }, answer => { drawn = answer; });
    return drawn.z;
  },
  save: safely(async (line, format, style) => {
    const blob = await file("/api/picture", { handle: line.handle, format, style });
    download(blob, `${line.model.replace(/\..*$/, "")}-${line.seed}${line.index ? `-${line.index}` : ""}.${format}`);
    say(`Saved as ${format}`);
  }),
});
function open(line, index) { dialog.open(line, index); }

function download(blob, name) {
  const link = element("a", { download: name });
  link.href = URL.createObjectURL(blob);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const composer = compose({ safely, say, download, favourites: () => favourites });
const batcher = batching({ safely, say });
const trainer = training({ safely, say });
const plotter = plotting({ safely, say, favourites: () => favourites });
const sheet = draw({ ...host, safely, say, model: () => look.model });

takePictures(safely, async ({ name, scene, drawings, model, temperature, seed }) => {
  if (dialog.isOpen) dialog.leave();
  if (scene) {
    enter("compose");
    await composer.show(scene, name, studio);
    say(`The scene of ${name} is open`);
    return;
  }
  enter("browse");
  await commit({ model, temperature, seed: Math.min(seed, Number.MAX_SAFE_INTEGER - 1e6), locked: look.locked, shown: drawings });
  say(words(look));
});

// The settings.

let size = Number(localStorage.getItem("size")) || 180;
$("size").value = size;
gallery.size = size;
$("size").addEventListener("input", () => {
  size = Number($("size").value);
  localStorage.setItem("size", size);
  gallery.size = size;
  showValues();
  gallery.lay();
});

// While a slider moves, what is seen follows; where it is let go, that is kept.
const live = new Set(["temperature", "noise", "blend", "step", "choose-of", ...axes.map(axis => axis.id)]);
$("settings").addEventListener("input", safely(async event => {
  if (!live.has(event.target.id)) return;
  showValues();
  await show(told(), { keepPlace: true });
}));
$("settings").addEventListener("change", safely(async event => {
  if (event.target.id === "size") return;
  if (event.target.id === "choose-by" && Number($("choose-of").value) < 2) return;
  const isLive = live.has(event.target.id);
  if (isLive) { await history.add(look); showHistory(); } else await commit(told());
}));
$("settings").addEventListener("submit", event => event.preventDefault());
$("axes-clear").addEventListener("click", safely(async () => {
  for (const axis of axes) axis.value = 0;
  await commit(told(), { keepPlace: true });
}));
const newSeeds = safely(() => commit({ ...(look.plus ? look : anew(look)), seed: randomSeed() }));
$("new-seeds").addEventListener("click", newSeeds);
$("leave").addEventListener("click", safely(() => commit(anew(look))));
const undo = safely(async () => { await history.settled(); await go(history.before); });
const redo = safely(async () => { await history.settled(); await go(history.after); });
$("undo").addEventListener("click", undo);
$("redo").addEventListener("click", redo);
$("sort").addEventListener("change", listFavourites);
addEventListener("keydown", event => {
  if (event.target.closest("input, textarea, select, dialog")) return;
  const isZ = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
  if (isZ) {
    event.preventDefault();
    if ($("draw").hidden) (event.shiftKey ? redo : undo)();
    else if (event.shiftKey) sheet.redo();
    else sheet.undo();
  }
  if (event.key === "n" && !event.ctrlKey && !event.metaKey && !event.altKey && !$("browse").hidden) newSeeds();
});

// Another tab may have kept something meanwhile.
addEventListener("visibilitychange", safely(async () => {
  if (document.visibilityState !== "visible" || !studio) return;
  takeFavourites(await get("/api/favourites"));
  await history.load();
  showHistory();
}));

async function begin() {
  if (matchMedia("(max-width: 52rem)").matches) $("controls").open = false;
  const [answer, kept] = await Promise.all([get("/api/studio"), get("/api/favourites"), history.load()]);
  studio = answer;
  if (!studio.checkpoints.length) throw new Trouble("There is no model to draw with: put a .safetensors file into the folder, and load this page again.");
  $("model").replaceChildren(...studio.checkpoints.map(name => element("option", { value: name }, name)));
  dialog.styles(studio.styles);
  $("favourite-place").textContent = `They lie in ${studio.folder}/favourites.ndjson, and what you say of them in notes.ndjson.`;
  favourites = kept.favourites;
  const entry = history.entry;
  if (entry && studio.checkpoints.includes(entry.look.model)) await show(entry.look, { place: entry.place });
  else await commit(fresh(studio.checkpoints.includes("owl") ? "owl" : studio.checkpoints[0]));
  takeFavourites(kept);
  showHistory();
  enter(location.hash.slice(1));
  document.documentElement.dataset.ready = "yes";
}
safely(begin)();
