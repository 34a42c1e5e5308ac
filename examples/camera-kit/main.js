import { connection, YouCamError } from "../browser/youcam.js";
import { analyse } from "./analysis.js";

const SDK = "/v1.0-skincare-camera-kit/sdk.js";
const api = connection();
const at = (id) => document.getElementById(id);

function say(text, isError = false) {
  at("state").textContent = text;
  at("state").classList.toggle("error", isError);
}

/** Shows the photo with a choice of masks: entries are {name, score, mask}, a mask the address of a picture. */
function show(photo, entries) {
  at("photo").src = photo;
  const choices = entries.map(({ name, score, mask }, number) => {
    const choice = Object.assign(document.createElement("input"), { type: "radio", name: "mask", checked: !number });
    choice.addEventListener("change", () => (at("mask").src = mask));
    const label = document.createElement("label");
    label.append(choice, name, Object.assign(document.createElement("output"), { textContent: score }));
    return label;
  });
  at("scores").replaceChildren(...choices);
  at("mask").src = entries[0].mask;
  at("result").hidden = false;
}

async function captured(photo) {
  YMK.close();
  say("The photo is being analysed …");
  try {
    const { picture, entries } = await analyse(api, at("version").value, photo);
    show(picture, entries);
    say("Done.");
  } catch (error) {
    if (!(error instanceof YouCamError)) throw error;
    say(error.message, true);
  } finally {
    at("open").disabled = false;
  }
}

window.ymkAsyncInit = () => {
  YMK.addEventListener("skinAnalysisDetectionCaptured", captured);
  YMK.addEventListener("cameraFailed", () => say("The camera cannot be opened. Allow it, or add ?camera=sample.", true));
  YMK.addEventListener("closed", () => (at("open").disabled = false));
  at("open").disabled = false;
};

at("open").addEventListener("click", () => {
  at("open").disabled = true;
  at("result").hidden = true;
  say("");
  YMK.init({ width: 360, height: 480, language: "enu", snapshotType: "blob" });
  YMK.openSkincareCamera();
});

const script = Object.assign(document.createElement("script"), { src: `${api.base}${SDK}` });
script.addEventListener("error", () => say(`${api.base} does not answer. Start it with: youcam-mock serve`, true));
document.head.append(script);
