// One opened camera, from openSkincareCamera to close.

import { camerasHere } from "./source.js";
import { complain } from "./texts.js";
import { qualifies, wholeQuality } from "./quality.js";
import { View } from "./view.js";

const PACE_MS = 200; // from one frame that the mock looks at to the next
const FPS_MS = 500;

/** What runs between opening and closing. `kit` has settings, texts, eyes, stage, mock, fire, openSource and close. */
export class Session {
  #kit;
  #view = null;
  #source = null;
  #facing = "user";
  #forcedFail = null;
  #turn = 0; // grows when all that runs is to stop
  #isOver = false;
  #told = null;
  #wasGood = false;
  #complained = false;
  #fps = 0;

  constructor(kit) {
    this.#kit = kit;
  }

  get isLoaded() {
    return this.#kit.stage.isShowing;
  }

  get fps() {
    return this.isLoaded ? this.#fps : 0;
  }

  async open() {
    const { eyes, fire, mock, settings } = this.#kit;
    fire("loading", 0);
    const told = await eyes.forced();
    if (this.#isOver) return;
    this.#forcedFail = mock.fail ?? told?.fail ?? null;
    fire("loading", 50);
    if (settings.isUi && !this.#isOver) this.#openView();
    fire("loading", 100);
    if (settings.isUi && !this.#isOver) fire("opened");
    if (settings.isUi && !this.#isOver) this.#checkSize();
    if (told === null) this.#away();
    await this.#attach();
  }

  /** Stops the stream and gives the photo. */
  async capture() {
    if (!this.#source) return complain("capture: nothing is on the canvas yet; wait for the event loaded");
    this.pause();
    const turn = this.#turn;
    const { stage, settings, fire } = this.#kit;
    try {
      const photo = await stage.photo(settings.snapshotType);
      if (turn !== this.#turn) return undefined;
      this.#view?.captured();
      return fire("skinAnalysisDetectionCaptured", photo);
    } catch (error) {
      return complain(`capture: the picture cannot be read: ${error.message}`);
    }
  }

  pause() {
    if (!this.#source) return;
    this.#turn += 1;
    this.#source.pause();
  }

  async resume(restartWebcam) {
    if (restartWebcam || !this.#source) return this.restart();
    if (!this.#source.isLive) return complain("resume: a picture has nothing to resume");
    const turn = ++this.#turn;
    await this.#source.play();
    return turn === this.#turn ? this.#run(turn) : undefined;
  }

  async flip() {
    if (!this.#source?.isCamera || (await camerasHere()) < 2) return complain("flipCamera: there is no other camera");
    this.#facing = this.#facing === "user" ? "environment" : "user";
    return this.restart();
  }

  /** Opens the camera, or what the page gives, anew. */
  restart() {
    this.#turn += 1;
    this.#letGo();
    return this.#attach();
  }

  /** Lets an event of a failure happen. */
  fail(name, why) {
    if (name === "unsupportedResolution") return this.#view ? this.#kit.fire(name) : undefined;
    console.warn(`YMK: cameraFailed: ${why}`);
    this.#turn += 1;
    this.#view?.failed();
    this.#kit.fire("cameraFailed");
    return this.#letGo();
  }

  close() {
    this.#isOver = true;
    this.#turn += 1;
    this.#letGo();
    this.#view?.remove();
    this.#kit.fire("closed");
  }

  #openView() {
    const { stage, texts, settings, close } = this.#kit;
    const on = {
      capture: () => this.capture(),
      flip: () => this.flip(),
      retake: () => this.resume(false),
      close,
    };
    this.#view = new View(stage.canvas, texts, settings.language, on);
  }

  #checkSize() {
    const isForced = this.#forcedFail === "unsupportedResolution";
    if (isForced || this.#kit.settings.isUnsupported) this.#kit.fire("unsupportedResolution");
  }

  async #attach() {
    if (this.#isOver) return;
    const turn = ++this.#turn;
    const isForced = (this.#kit.mock.fail ?? this.#forcedFail) === "cameraFailed";
    this.#forcedFail = null; // the next attempt asks again, with its first frame
    if (isForced) return this.fail("cameraFailed", "a test forces it");
    try {
      const source = await this.#kit.openSource(this.#facing);
      if (turn === this.#turn) return this.#start(source, turn);
      source.stop();
    } catch (error) {
      if (turn === this.#turn) this.#cannotOpen(error);
    }
  }

  #cannotOpen(error) {
    if (this.#kit.isGiven()) complain(`setCanvasInput: ${error.message}`);
    else this.fail("cameraFailed", error.message);
  }

  #start(source, turn) {
    const { fire, stage, settings } = this.#kit;
    this.#source = source;
    source.onEnd(() => source === this.#source && this.fail("cameraFailed", "the device broke off"));
    if (source.isCamera) fire("cameraOpened");
    if (turn !== this.#turn) return;
    this.#view?.mirror(this.#facing === "user");
    stage.show(source);
    fire("loaded");
    if (settings.isUi && turn === this.#turn) {
      camerasHere().then((count) => this.#view.offerFlip(count > 1), () => {});
      fire("skinAnalysisDetectionStarted");
    }
    if (turn === this.#turn) this.#run(turn);
  }

  #run(turn) {
    this.#told = null;
    this.#wasGood = false;
    this.#view?.live();
    this.#drawOn(turn);
    this.#watch(turn);
  }

  #drawOn(turn) {
    let [count, began] = [0, performance.now()];
    const draw = (now) => {
      if (turn !== this.#turn) return;
      this.#kit.stage.draw(this.#kit.ownCanvas());
      count += 1;
      if (now - began >= FPS_MS) {
        this.#fps = Math.round((count * 1000) / (now - began));
        [count, began] = [0, now];
      }
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  }

  async #watch(turn) {
    while (turn === this.#turn) {
      const began = performance.now();
      await this.#look(turn);
      const left = PACE_MS - (performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, left)));
    }
  }

  async #look(turn) {
    const { eyes, mock, stage, texts } = this.#kit;
    if (mock.quality) return this.#tell(wholeQuality(mock.quality, texts), turn);
    const frame = await stage.frame().catch(() => null); // null of a page's canvas that holds another site's picture
    const seen = frame && (await eyes.see(frame));
    if (turn !== this.#turn) return undefined;
    if (!seen) return this.#away();
    const { fail, areaMessages: _, ...quality } = seen;
    if (fail === "cameraFailed") return this.fail(fail, "the control API forces it");
    return this.#tell(wholeQuality(quality, texts), turn);
  }

  #tell(quality, turn) {
    const { fire, settings } = this.#kit;
    this.#view?.show(quality);
    const told = JSON.stringify(quality);
    if (told !== this.#told) fire("faceQualityChanged", quality);
    this.#told = told;
    const isNew = qualifies(quality) && !this.#wasGood;
    this.#wasGood = qualifies(quality);
    if (!isNew || turn !== this.#turn) return;
    if (settings.isUi) this.capture();
    else fire("skinAnalysisDetectionCompleted");
  }

  #away() {
    this.#view?.sayText("away");
    if (!this.#complained) complain("the mock does not see the face: is it running, and does --cors name this page?");
    this.#complained = true;
  }

  #letGo() {
    const source = this.#source;
    this.#source = null;
    this.#kit.stage.hide();
    source?.stop();
    if (source?.isCamera) this.#kit.fire("cameraClosed");
  }
}
