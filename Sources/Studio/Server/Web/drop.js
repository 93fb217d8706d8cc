// Pictures of this studio that are dropped on the page, or chosen from the disk: what they were drawn from comes back.

import { post, Trouble } from "./api.js";

/// Bytes that a request holds in base64.
const MOST = 11_500_000;

/// `take({name, scene | drawings, model, …})` is given what a picture tells.
export function takePictures(safely, take) {
  const $ = id => document.getElementById(id);
  let inside = 0;
  const isFile = event => event.dataTransfer?.types.includes("Files");
  const show = isShown => { $("drop").hidden = !isShown; };

  const open = safely(async file => {
    if (file.size > MOST) throw new Trouble(`${file.name} has ${Math.round(file.size / 1e6)} MB; pictures of at most ${MOST / 1e6} MB are read here. studio info tells what a larger one was drawn from.`);
    const data = await new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.addEventListener("load", () => resolve(reader.result.split(",")[1] ?? ""));
      reader.addEventListener("error", () => reject(new Trouble(`${file.name} cannot be read.`)));
      reader.readAsDataURL(file);
    });
    await take({ name: file.name, ...await post("/api/recipe", { name: file.name, data }) });
  });

  addEventListener("dragenter", event => { if (isFile(event)) { event.preventDefault(); inside += 1; show(true); } });
  addEventListener("dragover", event => { if (isFile(event)) { event.preventDefault(); event.dataTransfer.dropEffect = "copy"; } });
  addEventListener("dragleave", event => { if (isFile(event)) { inside -= 1; if (inside <= 0) show(false); } });
  addEventListener("drop", event => {
    inside = 0;
    show(false);
    if (!isFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) open(file);
  });
  $("picture-open").addEventListener("click", () => $("picture-file").click());
  $("picture-file").addEventListener("change", () => {
    const [file] = $("picture-file").files;
    $("picture-file").value = "";
    if (file) open(file);
  });
}
