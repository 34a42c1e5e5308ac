// Shows one task whole: its pictures in and out, and how long it may still be asked for.

import { controlHeaders, el, faint, fill, get, loading, notice, send, span, write } from "../parts.js";

// A picture cannot send the control token, so that what needs one is fetched.
async function addressOf(url) {
  if (!url.startsWith("/_mock/sample") || !controlHeaders()["x-mock-token"]) return url;
  const response = await send(url, { headers: controlHeaders() });
  return URL.createObjectURL(await response.blob());
}

function shown({ url, content_type: type, file_name: name }) {
  const words = name || type || "file";
  const instead = () => el("span", { class: "faint" }, "No picture that a browser can show.");
  if (type?.startsWith("image/")) {
    const picture = el("img", { alt: words, onerror: () => picture.replaceWith(instead()) });
    addressOf(url).then((address) => picture.setAttribute("src", address), () => picture.replaceWith(instead()));
    return picture;
  }
  if (type?.startsWith("video/")) {
    return el("video", { src: url, controls: true, preload: "metadata", "aria-label": words });
  }
  return instead();
}

function figure(file) {
  const { url, file_name: name, content_type: type, pointer, is_sample: isSample } = file;
  const notes = [pointer, type, isSample && "the built-in sample"].filter(Boolean).map((note) => ` · ${note}`);
  return el("figure", {},
    shown(file),
    el("figcaption", {}, el("a", { href: url, target: "_blank", rel: "noopener" }, name || "Open"), notes));
}

function json(title, value) {
  return el("details", {}, el("summary", {}, title), el("pre", { tabindex: "0" }, write(value, true)));
}

function files(title, found, none, ...more) {
  return el("section", {},
    el("h2", {}, title),
    found.length ? el("div", { class: "pictures" }, found.map(figure)) : none && faint(none),
    more);
}

const drawn = new WeakMap(); // what elements show

// Links are signed anew for each look, and lead to the same files.
const content = (task) => JSON.stringify(task, (key, value) => (key === "url" ? String(value).split("?")[0] : value));

/**
 * Fills an element with the task of that id, or with why it is not there. Returns a promise of the task. Pictures and
 * what somebody opened stay as they are unless the task has changed.
 */
export async function showTask(below, id) {
  const note = notice();
  let task = null;
  if (!below.childElementCount) {
    drawn.delete(below);
    fill(below, note.line);
  }
  await loading(note, async () => {
    task = await get(`/tasks/${encodeURIComponent(id)}`);
    if (drawn.get(below) === content(task)) return;
    drawn.set(below, content(task));
    fill(below,
      el("p", {}, "Task ", el("code", {}, task.task_id)),
      typeof task.polls_left_s === "number" &&
        faint(`Unless it is asked for within ${span(task.polls_left_s * 1000)}, it is lost.`),
      el("div", { class: "sides" },
        files("In", task.inputs, "No file.", json("Body of the run", task.body)),
        files("Out", task.results, !task.data && (task.state === "running" ? "It is still running." : "None."),
          task.data && json("What a status check shows", task.data))));
  });
  if (!task) {
    drawn.delete(below);
    fill(below, note.line);
  }
  return task;
}
