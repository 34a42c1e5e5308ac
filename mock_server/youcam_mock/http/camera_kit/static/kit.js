// What a page calls: checks what it asks for, and hands it to the session that is open.

import { complain, languages, textsOf } from "./texts.js";
import { Eyes } from "./eyes.js";
import { Listeners } from "./listeners.js";
import { openCamera, openGiven, openSample, typeOfText } from "./source.js";
import { Session } from "./session.js";
import { Stage } from "./stage.js";

const SOURCES = ["base64", "file", "canvas", "mediaStreamTrack"];
const TYPES = ["image", "video"];
const FAILURES = ["cameraFailed", "unsupportedResolution"];
const SIDES = { least: 100, most: 4096 };
const SMALL_SCREEN = 600;

/** The kit of a page. `script` is the address that it was loaded from. */
export class Kit {
  #script;
  #eyes;
  #listeners = new Listeners();
  #settings = null;
  #stage = null;
  #session = null;
  #given = null;
  #mock = { quality: null, fail: null };

  constructor(script) {
    this.#script = script;
    this.#eyes = new Eyes(script);
  }

  init(args) {
    this.close();
    this.#settings = settingsOf(args ?? {});
    this.#stage = new Stage(this.#settings.width, this.#settings.height);
  }

  openSkincareCamera() {
    if (!this.#settings) this.init();
    if (this.#session) return complain("openSkincareCamera: it is open already; close it first");
    this.#session = new Session({
      settings: this.#settings,
      stage: this.#stage,
      texts: textsOf(this.#settings.language),
      eyes: this.#eyes,
      mock: this.#mock,
      fire: (name, ...values) => this.#listeners.fire(name, ...values),
      isGiven: () => this.#input !== null,
      ownCanvas: () => this.#input?.canvas ?? null,
      openSource: (facing) => this.#open(facing),
      close: () => this.close(),
    });
    this.#session.open();
    return undefined;
  }

  /** Takes the table's (type, source, input), and the example's (source, input, canvas). */
  setCanvasInput(...args) {
    if (this.#settings?.isUi) return complain("setCanvasInput: it is for headless mode; UI mode shows the camera");
    const isExample = SOURCES.includes(args[0]);
    const [type, source, input] = isExample ? [typeOfText(args[1]), args[0], args[1]] : args;
    if (!SOURCES.includes(source)) return complain(`setCanvasInput: source is one of ${SOURCES.join(", ")}`);
    if (!TYPES.includes(type)) return complain(`setCanvasInput: type is one of ${TYPES.join(", ")}`);
    const canvas = isExample && args[2] instanceof HTMLCanvasElement ? args[2] : null;
    this.#given = { type, source, input, canvas };
    this.#session?.restart();
    return undefined;
  }

  capture() {
    this.#headless("capture", (session) => session.capture());
  }

  flipCamera() {
    this.#headless("flipCamera", (session) => session.flip());
  }

  getResultCanvas() {
    if (!this.#settings?.isUi) return this.#input?.canvas ?? this.#stage?.canvas ?? null;
    complain("getResultCanvas: it is for headless mode");
    return null;
  }

  resume(restartWebcam = false) {
    this.#opened("resume", (session) => session.resume(restartWebcam));
  }

  pause() {
    this.#opened("pause", (session) => session.pause());
  }

  close() {
    const session = this.#session;
    this.#session = null;
    session?.close();
  }

  isLoaded() {
    return this.#session?.isLoaded ?? false;
  }

  getInfo() {
    return { fps: this.#session?.fps ?? 0 };
  }

  addEventListener(name, listener) {
    return this.#listeners.add(name, listener);
  }

  removeEventListener(handle) {
    this.#listeners.remove(handle);
  }

  /** Forces members of each quality; without an argument the mock looks again. */
  forceQuality(quality = null) {
    this.#mock.quality = quality;
  }

  /** Lets an event of a failure happen, now and whenever the camera is opened; without an argument no longer. */
  forceFailure(name = null) {
    if (name !== null && !FAILURES.includes(name)) return complain(`mock.fail: it takes ${FAILURES.join(" or ")}`);
    this.#mock.fail = name;
    return name && this.#session?.fail(name, "the page forces it");
  }

  /** What the page gave in place of the camera; UI mode always shows the camera. */
  get #input() {
    return this.#settings?.isUi ? null : this.#given;
  }

  #open(facing) {
    const given = this.#input;
    if (given) return openGiven(given.type, given.source, given.input);
    return wantsSample(this.#script) ? openSample(this.#script) : openCamera(facing);
  }

  #headless(name, act) {
    if (this.#settings?.isUi) return complain(`${name}: it is for headless mode; the view has a button for it`);
    return this.#opened(name, act);
  }

  #opened(name, act) {
    return this.#session ? act(this.#session) : complain(`${name}: call openSkincareCamera first`);
  }
}

/** Returns whether the address of the page, or of the script, says `?camera=sample`. */
function wantsSample(script) {
  return [location.href, script].some((address) => new URL(address).searchParams.get("camera") === "sample");
}

function settingsOf(args) {
  const chosen = (name, values) => {
    const given = args[name] ?? values[0];
    if (values.includes(given)) return given;
    complain(`init: ${name} is one of ${values.join(", ")}, not ${JSON.stringify(given)}; ${values[0]} is taken`);
    return values[0];
  };
  const [width, height] = usualSize();
  const isSide = (value) => Number.isInteger(value) && value >= SIDES.least && value <= SIDES.most;
  const side = (value, usual) => (isSide(value) ? value : usual);
  return {
    width: side(args.width, width),
    height: side(args.height, height),
    isUnsupported: [args.width, args.height].some((value) => value !== undefined && value !== null && !isSide(value)),
    isUi: chosen("moduleMode", ["ui", "headless"]) === "ui",
    snapshotType: chosen("snapshotType", ["base64", "blob"]),
    language: chosen("language", languages()),
  };
}

/** Returns width and height in px of a view for which `init` names none. */
function usualSize() {
  const wide = Math.max(SIDES.least, document.documentElement.clientWidth);
  const high = Math.max(SIDES.least, Math.round(window.screen.height * 0.8));
  return wide <= SMALL_SCREEN ? [wide, high] : [Math.min(wide, Math.round(high * 0.75)), high];
}
