// Scenes: their text beside their picture.

import { file, get, post, put } from "./api.js";
import { element, picture } from "./drawing.js";
import { nameOf } from "./gallery.js";

export function compose(host) {
  const $ = id => document.getElementById(id);
  const text = $("scene-text");
  let studio;
  /// The scene file that is open: its name, and the hash of what it holds; none for a new one.
  let open = { name: "", sha256: undefined, text: "" };
  let wanted = 0;
  let isDrawing = false;
  let shown;
  let isReady = false;

  function isChanged() { return text.value !== open.text; }

  function showState() {
    $("scene-state").textContent = !open.sha256 ? "New, not saved yet" : isChanged() ? "Changed" : "Saved";
    $("scene-save").disabled = Boolean(open.sha256) && !isChanged();
    const style = text.value.match(/"style"\s*:\s*"([^"]*)"/)?.[1];
    $("scene-style").value = studio?.styles.includes(style) ? style : "";
  }

  // The picture follows the text: one at a time is drawn, and the last text counts.
  async function draw() {
    wanted += 1;
    if (isDrawing) return;
    isDrawing = true;
    while (text.value && shown !== wanted) {
      const now = wanted;
      $("scene-picture").classList.add("stale");
      $("scene-waiting").textContent = "Drawing…";
      try {
        const blob = await file("/api/render", { scene: text.value, format: "svg" });
        const address = URL.createObjectURL(blob);
        const image = $("scene-picture").querySelector("img");
        if (image.src) URL.revokeObjectURL(image.src);
        image.src = address;
        image.alt = `The scene ${$("scene-name").value || "as it stands"}`;
        image.hidden = false;
        showProblems([]);
        $("scene-picture").classList.remove("stale");
      } catch (error) {
        showProblems(error.problems ?? [{ text: error.message }]);
      }
      shown = now;
    }
    $("scene-waiting").textContent = "";
    isDrawing = false;
  }

  let rest;
  function changed() {
    showState();
    keepDraft();
    clearTimeout(rest);
    rest = setTimeout(draw, 250);
  }

  // What is not saved yet is kept all the same, should anything end.
  let draftRest;
  function keepDraft() {
    clearTimeout(draftRest);
    draftRest = setTimeout(host.safely(() => post("/api/draft", {
      name: $("scene-name").value, text: text.value, ...(open.sha256 ? { base: open.sha256 } : {}),
    })), 500);
  }

  function showProblems(problems) {
    $("scene-problems").replaceChildren(...problems.map(problem => {
      const place = problem.line ? `${problem.line}:${problem.column}` : "";
      const what = [problem.message, problem.hint].filter(Boolean).join("; ") || problem.text;
      if (!place) return element("li", {}, what);
      const button = element("button", { type: "button" }, element("b", {}, place), ` ${problem.pointer || ""} ${what}`);
      button.addEventListener("click", () => select(problem));
      return element("li", {}, button);
    }));
    $("scene-problems").hidden = !problems.length;
    text.setAttribute("aria-invalid", String(problems.length > 0));
  }

  /// Puts the cursor where a problem is. Columns count characters, and texts of scripts UTF-16.
  function select(problem) {
    const lines = text.value.split("\n");
    const offset = (line, column) => lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
      + [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length;
    const start = offset(problem.line, problem.column);
    const end = problem.endLine ? offset(problem.endLine, problem.endColumn) : start;
    text.focus();
    text.setSelectionRange(start, Math.max(end, start));
    text.scrollTop = Math.max((problem.line - 4) * parseFloat(getComputedStyle(text).lineHeight), 0);
  }

  function put_(content, name, sha256) {
    open = { name, sha256, text: sha256 ? content : "" };
    text.value = content;
    $("scene-name").value = name;
    showProblems([]);
    changed();
  }

  async function list() {
    const { scenes } = await get("/api/scenes");
    $("scene-list").replaceChildren(element("option", { value: "" }, scenes.length ? "Open…" : "No scenes yet"),
      ...scenes.map(name => element("option", { value: name }, name)));
    return scenes;
  }

  /// A name that no scene has yet.
  function free(stem, scenes) {
    let name = `${stem}.json`;
    for (let number = 2; scenes.includes(name); number += 1) name = `${stem}-${number}.json`;
    return name;
  }

  function mayLeave() { return !isChanged() || !text.value || confirm("The scene is not saved. Leave it all the same?"); }

  $("scene-list").addEventListener("change", host.safely(async () => {
    const name = $("scene-list").value;
    $("scene-list").value = "";
    if (!name || !mayLeave()) return;
    const scene = await get(`/api/scenes/${encodeURIComponent(name)}`);
    put_(scene.text, name, scene.sha256);
  }));

  $("scene-new").addEventListener("change", host.safely(async () => {
    const name = $("scene-new").value;
    $("scene-new").value = "";
    if (!name || !mayLeave()) return;
    const scenes = await list();
    if (name === "favourites") put_(ofFavourites(), free("favourites", scenes));
    else put_((await get("/api/starters")).starters.find(starter => starter.name === name).text, free(name, scenes));
  }));

  /// A sheet of all favourites, each in a cell.
  function ofFavourites() {
    const kept = host.favourites();
    const columns = Math.max(Math.ceil(Math.sqrt(kept.length * 0.7)), 1);
    const models = [...new Set(kept.map(line => line.model))];
    const scene = {
      version: 2, title: "Favourites",
      ...(models.length === 1 ? { checkpoint: models[0] } : { checkpoints: Object.fromEntries(models.map((model, index) => [`model-${index + 1}`, model])) }),
      paper: { size: "A4" }, style: "ink",
      items: [{ type: "chosen", rows: Math.ceil(kept.length / columns), columns, gap: 4, handles: kept.map(line => line.handle) }],
    };
    return `${JSON.stringify(scene, null, 2)}\n`;
  }

  $("scene-style").addEventListener("change", () => {
    const style = $("scene-style").value;
    if (!style) return;
    insert(text.value.replace(/("style"\s*:\s*)"[^"]*"/, (_, key) => `${key}${JSON.stringify(style)}`));
  });

  $("scene-layout").addEventListener("change", () => {
    const layout = $("scene-layout").value;
    $("scene-layout").value = "";
    if (!layout) return;
    insert(text.value.replace(/("items"\s*:\s*\[\s*\{[^{}]*?"type"\s*:\s*)"[^"]*"/, (_, key) => `${key}${JSON.stringify(layout)}`));
  });

  function insert(content) {
    if (content === text.value) return;
    text.value = content;
    changed();
  }

  async function save() {
    let name = $("scene-name").value.trim();
    if (name && !name.endsWith(".json")) name += ".json";
    const sha256 = name === open.name ? open.sha256 : undefined;
    const content = text.value;
    const saved = await put(`/api/scenes/${encodeURIComponent(name)}`, { text: content, ...(sha256 ? { base: sha256 } : {}) });
    open = { name, sha256: saved.sha256, text: content };
    $("scene-name").value = name;
    showState();
    keepDraft();
    await list();
    host.say(`${name} is saved`);
  }
  $("scene-save").addEventListener("click", host.safely(save));

  for (const button of document.querySelectorAll("[data-scene-format]")) button.addEventListener("click", host.safely(async () => {
    if (!open.sha256 || isChanged()) await save();
    const format = button.dataset.sceneFormat;
    host.download(await file("/api/render", { file: open.name, format }), `${open.name.replace(/\.json$/, "")}.${format}`);
  }));

  text.addEventListener("input", changed);
  $("scene-name").addEventListener("input", () => { showState(); $("scene-save").disabled = false; });

  /// Shows the favourites, each of which goes where the cursor stands.
  function showFavourites() {
    const kept = host.favourites();
    $("scene-favourites").hidden = !kept.length;
    $("scene-favourites").querySelector(".strip").replaceChildren(...kept.toReversed().map(line => {
      const button = element("button", { type: "button", class: "open", "aria-label": `Put ${nameOf(line)} where the cursor stands`, title: "Puts its handle where the cursor stands" }, picture(line));
      button.addEventListener("click", () => {
        const handle = JSON.stringify(line.handle);
        text.setRangeText(handle, text.selectionStart, text.selectionEnd, "end");
        changed();
        text.focus();
      });
      return element("div", { class: "card", role: "listitem" }, button);
    }));
  }

  async function begin() {
    const { starters } = await get("/api/starters");
    $("scene-new").replaceChildren(element("option", { value: "" }, "New…"),
      ...(host.favourites().length ? [element("option", { value: "favourites" }, "from favourites")] : []),
      ...starters.map(starter => element("option", { value: starter.name, title: starter.summary }, `${starter.name}: ${starter.summary}`)));
    const scenes = await list();
    if (isReady) return;
    isReady = true;
    $("scene-style").replaceChildren(element("option", { value: "" }, "its own"), ...studio.styles.map(name => element("option", { value: name }, name)));
    $("scene-layout").replaceChildren(element("option", { value: "" }, "Layout…"), ...studio.layouts.map(layout => element("option", { value: layout.type, title: layout.summary }, layout.type)));
    const { draft } = await get("/api/draft");
    if (draft?.text) {
      const saved = draft.base && scenes.includes(draft.name) ? await get(`/api/scenes/${encodeURIComponent(draft.name)}`) : undefined;
      // A file that somebody else has changed is not replaced: the draft is a new scene then, with a name to be chosen.
      open = saved?.sha256 === draft.base ? { name: draft.name, sha256: saved?.sha256, text: saved?.text ?? "" } : { name: "", sha256: undefined, text: "" };
      text.value = draft.text;
      $("scene-name").value = draft.name;
      showState();
      clearTimeout(rest);
      draw();
    } else if (starters.length) put_(starters.find(starter => starter.name === "card")?.text ?? starters[0].text, free("card", scenes));
  }

  return {
    /// Opens a scene that no file of the folder holds.
    show: host.safely(async (content, name, given) => {
      studio = given;
      await begin();
      if (!mayLeave()) return;
      put_(content, free(name.replace(/\.[^/]*$/, "").replace(/[/\\]/g, "-") || "picture", await list()));
    }),
    enter: host.safely(async given => { studio = given; await begin(); showFavourites(); showState(); }),
  };
}
