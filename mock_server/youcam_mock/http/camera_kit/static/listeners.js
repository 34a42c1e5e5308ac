// Who listens to which event.

import { complain } from "./texts.js";

const EVENTS = new Set([
  "loading",
  "opened",
  "loaded",
  "closed",
  "cameraOpened",
  "cameraClosed",
  "cameraFailed",
  "faceQualityChanged",
  "skinAnalysisDetectionStarted",
  "skinAnalysisDetectionCompleted",
  "skinAnalysisDetectionCaptured",
  "unsupportedResolution",
]);

/** The listeners of one kit. */
export class Listeners {
  #byHandle = new Map();
  #last = 0;

  /** Adds a listener. Returns the handle that removes it; 0 for an event that does not exist. */
  add(name, listener) {
    if (!EVENTS.has(name)) {
      complain(`addEventListener: there is no event ${JSON.stringify(name)}; there are ${[...EVENTS].join(", ")}`);
      return 0;
    }
    if (typeof listener !== "function") {
      complain(`addEventListener: the listener of ${name} is no function`);
      return 0;
    }
    this.#byHandle.set(++this.#last, { name, listener });
    return this.#last;
  }

  /** Removes the listener of a handle. */
  remove(handle) {
    if (!this.#byHandle.delete(handle)) complain("removeEventListener: it takes the handle that addEventListener gave");
  }

  /** Calls the listeners of an event, oldest first. What one throws is reported, and stops nobody else. */
  fire(name, ...values) {
    for (const entry of [...this.#byHandle.values()].filter((each) => each.name === name)) {
      try {
        entry.listener(...values);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
