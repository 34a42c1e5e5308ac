// Asks the mock how good a face is. Its answers say what a test forces, too.

/** The mock behind a script's address. */
export class Eyes {
  #quality;

  constructor(script) {
    this.#quality = new URL("quality", script);
  }

  /** Returns what is forced, `{quality?, fail?}`; null if the mock does not answer. */
  forced() {
    return this.#ask();
  }

  /** Returns the quality of a frame (a Blob), with `fail` where an event is forced; null without an answer. */
  async see(frame) {
    // Bytes without a type need no preflight.
    return this.#ask({ method: "POST", body: await frame.arrayBuffer() });
  }

  async #ask(options = {}) {
    try {
      const response = await fetch(this.#quality, { cache: "no-store", credentials: "omit", ...options });
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  }
}
