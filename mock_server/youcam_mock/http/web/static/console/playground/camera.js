import { el } from "../dom.js";
import { open } from "./dialog.js";

const QUALITY = 0.92;

/** Shows the camera, and calls `taken` with a JPEG when the person takes a photo. */
export async function takePhoto(taken) {
  const told = el("p", { role: "status" }, "Asking for the camera…");
  const view = el("video", { autoplay: true, muted: true, playsinline: true, "aria-label": "What the camera sees" });
  const shoot = el("button", { type: "button", class: "primary", disabled: true }, "Take photo");
  let stream = null;
  const dialog = open("Camera", [view, told, shoot], () => stream?.getTracks().forEach((track) => track.stop()));
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "user", width: { ideal: 1280 } } });
  } catch (error) {
    told.textContent = `There is no camera to use: ${error.message}. Choose a file instead.`;
    return;
  }
  if (!dialog.open) {
    stream.getTracks().forEach((track) => track.stop());
    return;
  }
  view.srcObject = stream;
  await view.play();
  told.textContent = "";
  shoot.disabled = false;
  shoot.focus();
  shoot.addEventListener("click", () => {
    const canvas = el("canvas", { width: view.videoWidth, height: view.videoHeight });
    canvas.getContext("2d").drawImage(view, 0, 0);
    canvas.toBlob(
      (blob) => {
        dialog.close();
        taken(blob);
      },
      "image/jpeg",
      QUALITY,
    );
  });
}
