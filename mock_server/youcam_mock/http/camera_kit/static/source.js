// Where pictures come from: a camera, the sample, or what the page gives.

const IDEAL = { width: { ideal: 1920 }, height: { ideal: 1080 } };
const PICTURES = ["image/png", "image/jpeg"];
const VIDEOS = ["video/mp4"];

/** A picture, a video or a canvas that can be drawn. */
export class Source {
  #url;
  #stream;

  constructor(element, { isCamera = false, isLive = true, stream = null, url = null } = {}) {
    this.element = element;
    this.isCamera = isCamera;
    this.isLive = isLive;
    this.#stream = stream;
    this.#url = url;
  }

  get width() {
    return this.element.videoWidth ?? this.element.naturalWidth ?? this.element.width;
  }

  get height() {
    return this.element.videoHeight ?? this.element.naturalHeight ?? this.element.height;
  }

  /** Calls back when the device breaks off. */
  onEnd(callback) {
    for (const track of this.#stream?.getTracks() ?? []) track.addEventListener("ended", callback);
  }

  pause() {
    this.element.pause?.();
  }

  play() {
    return this.element.play?.()?.catch(() => {}); // it was paused or stopped meanwhile
  }

  /** Lets go of the device and of the memory. Tracks that the page gave stay the page's. */
  stop() {
    this.pause();
    if (this.isCamera) for (const track of this.#stream?.getTracks() ?? []) track.stop();
    if (this.element instanceof HTMLVideoElement) this.element.srcObject = null;
    if (this.#url) URL.revokeObjectURL(this.#url);
  }
}

/** Opens a camera, `user` or `environment`. Throws if there is none, or if the page may not use it. */
export async function openCamera(facing) {
  if (!navigator.mediaDevices) throw new Error("this page has no cameras: it needs https or localhost");
  const video = { facingMode: facing, ...IDEAL };
  const stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
  return ofStream(stream, { isCamera: true });
}

/** Returns how many cameras there are. */
export async function camerasHere() {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  return devices.filter((device) => device.kind === "videoinput").length;
}

/** Returns the sample photograph of a kit as if it were a camera. Throws if it cannot be loaded. */
export async function openSample(script) {
  const response = await fetch(new URL("sample.jpg", script), { credentials: "omit" });
  if (!response.ok) throw new Error(`the sample cannot be loaded: ${response.status}`);
  return ofFile(await response.blob(), "image", { isCamera: true, isLive: true });
}

/** Returns what the page gives by setCanvasInput. Throws an Error that says what should be given. */
export async function openGiven(type, source, input) {
  if (source === "canvas") {
    if (!(input instanceof HTMLCanvasElement)) throw new Error("the input of canvas is an HTMLCanvasElement");
    return new Source(input, { isLive: type === "video" });
  }
  if (source === "mediaStreamTrack") {
    if (!(input instanceof MediaStreamTrack)) throw new Error("the input of mediaStreamTrack is a MediaStreamTrack");
    return ofStream(new MediaStream([input]), {});
  }
  const file = source === "base64" ? fileOfText(String(input), type) : input;
  if (!(file instanceof Blob)) throw new Error("the input of file is a File");
  const taken = type === "video" ? VIDEOS : PICTURES;
  if (!taken.includes(file.type)) throw new Error(`${file.type || "a file of no type"} is not ${taken.join(" or ")}`);
  return ofFile(file, type, { isLive: type === "video" });
}

/** Returns the type that a base64 text names itself, `image` or `video`. */
export const typeOfText = (text) => (String(text).startsWith("data:video/") ? "video" : "image");

function fileOfText(text, type) {
  const [, named, content] = /^(?:data:([^;,]*);base64,)?(.*)$/s.exec(text);
  try {
    const bytes = Uint8Array.from(atob(content.trim()), (letter) => letter.charCodeAt(0));
    return new Blob([bytes], { type: named ?? (type === "video" ? VIDEOS[0] : PICTURES[0]) });
  } catch {
    throw new Error("the input of base64 is no base64 text");
  }
}

async function ofFile(file, type, facts) {
  const url = URL.createObjectURL(file);
  try {
    if (type === "video") return await ofVideo((video) => (video.src = url), { ...facts, url });
    const image = new Image();
    image.src = url;
    await image.decode();
    return new Source(image, { ...facts, url });
  } catch {
    URL.revokeObjectURL(url);
    throw new Error(`the ${type} cannot be read`);
  }
}

const ofStream = (stream, facts) => ofVideo((video) => (video.srcObject = stream), { ...facts, stream });

async function ofVideo(load, facts) {
  const video = document.createElement("video");
  Object.assign(video, { muted: true, playsInline: true, loop: true });
  const ready = new Promise((resolve, reject) => {
    video.addEventListener("loadeddata", resolve, { once: true });
    video.addEventListener("error", reject, { once: true });
  });
  load(video);
  await Promise.all([ready, video.play()]);
  return new Source(video, facts);
}
