// What is shown of a source, and what is cut out of it: frames to look at, and the photo.

const FRAME_SIDE = 320;
const PHOTO_SIDE = 1920;
const WIDEST = 3 / 4; // skin analysis asks for a face that fills most of the width
const TYPE = "image/jpeg";

/** The canvas of a kit, as wide and high as `init` says. */
export class Stage {
  #source = null;

  constructor(width, height) {
    this.canvas = document.createElement("canvas");
    Object.assign(this.canvas, { width, height });
  }

  get isShowing() {
    return this.#source !== null;
  }

  show(source) {
    this.#source = source;
    this.draw();
  }

  hide() {
    this.#source = null;
  }

  /** Draws the middle of the source, as much as fills the canvas; on the page's own canvas too, if it gave one. */
  draw(also = null) {
    if (!this.#source) return;
    for (const canvas of [this.canvas, also]) if (canvas) paint(canvas, this.#source, this.#shown(canvas));
  }

  /** Returns a small JPEG for the mock's eyes, a Blob. */
  frame() {
    return blobOf(this.#upright(FRAME_SIDE), 0.85);
  }

  /** Returns the photo as a JPEG: a data URL, or a Blob. It has the source's own pixels. */
  async photo(type) {
    const canvas = this.#upright(PHOTO_SIDE);
    return type === "blob" ? blobOf(canvas, 0.95) : canvas.toDataURL(TYPE, 0.95);
  }

  #shown(canvas) {
    return middleOf(0, 0, this.#source.width, this.#source.height, canvas.width / canvas.height);
  }

  #upright(side) {
    const { x, y, width, height } = this.#shown(this.canvas);
    const box = width / height > WIDEST ? middleOf(x, y, width, height, WIDEST) : { x, y, width, height };
    const scale = Math.min(1, side / Math.max(box.width, box.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(box.width * scale));
    canvas.height = Math.max(1, Math.round(box.height * scale));
    paint(canvas, this.#source, box);
    return canvas;
  }
}

/** Returns the largest box of an aspect (width by height) in the middle of another. */
function middleOf(x, y, width, height, aspect) {
  const [wide, high] = width / height > aspect ? [height * aspect, height] : [width, width / aspect];
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}

function paint(canvas, source, box) {
  const context = canvas.getContext("2d");
  context.drawImage(source.element, box.x, box.y, box.width, box.height, 0, 0, canvas.width, canvas.height);
}

function blobOf(canvas, quality) {
  return new Promise((resolve) => canvas.toBlob(resolve, TYPE, quality));
}
