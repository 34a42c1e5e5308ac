// The one name that the page sees.

import { Kit } from "./kit.js";

const kit = new Kit(document.currentScript?.src || location.href);

window.YMK = {
  init: (args) => kit.init(args),
  openSkincareCamera: () => kit.openSkincareCamera(),
  setCanvasInput: (...args) => kit.setCanvasInput(...args),
  capture: () => kit.capture(),
  getResultCanvas: () => kit.getResultCanvas(),
  flipCamera: () => kit.flipCamera(),
  resume: (restartWebcam) => kit.resume(restartWebcam),
  pause: () => kit.pause(),
  close: () => kit.close(),
  isLoaded: () => kit.isLoaded(),
  getInfo: () => kit.getInfo(),
  addEventListener: (name, listener) => kit.addEventListener(name, listener),
  removeEventListener: (handle) => kit.removeEventListener(handle),
  /** For tests, and not of the vendor's script. */
  mock: {
    quality: (quality) => kit.forceQuality(quality),
    fail: (name) => kit.forceFailure(name),
  },
};

if (typeof window.ymkAsyncInit === "function") window.ymkAsyncInit();
