import { connection, runV2, upload, YouCamError } from "./youcam.js";

const api = connection();
const at = (id) => document.getElementById(id);

function say(text, isError = false) {
  at("state").textContent = text;
  at("state").classList.toggle("error", isError);
}

async function show(id, address) {
  const image = at(id);
  image.src = address;
  await image.decode();
  const figure = image.closest("figure");
  figure.querySelector("figcaption").textContent = `${image.naturalWidth} × ${image.naturalHeight} px`;
  figure.hidden = false;
}

async function enlarge(photo) {
  say("Uploading …");
  const fileId = await upload(api, "/s2s/v2.0/file/enhance", photo);
  say("The task is running …");
  const { url } = await runV2(api, "/s2s/v2.0/task/enhance", { src_file_id: fileId, scale: 2 });
  await show("after", url);
  say("Done.");
}

at("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = event.submitter ?? event.target.querySelector("button");
  button.disabled = true;
  try {
    const [photo] = at("photo").files;
    at("after").closest("figure").hidden = true;
    await show("before", URL.createObjectURL(photo));
    await enlarge(photo);
  } catch (error) {
    say(error instanceof YouCamError ? error.message : "This file cannot be shown. Is it a picture?", true);
  } finally {
    button.disabled = false;
  }
});
