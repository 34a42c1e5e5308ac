// Buttons that do something, and the lines that tell what became of it.

import { CallError } from "../../api.js";
import { el } from "../../dom.js";

/** Returns a line for the outcome of actions. A screen reader reads it when it changes. */
export function notice() {
  const line = el("p", { class: "notice", role: "status" });
  const tell = (kind) => (text) => {
    line.className = `notice ${kind}`;
    line.textContent = text;
  };
  return { line, say: tell("good"), fail: tell("bad") };
}

/** Does a job, and lets `note` say `done`, or why the mock refuses. Returns whether it was done. */
export async function perform(note, job, done) {
  try {
    const answer = await job();
    note.say(typeof done === "function" ? done(answer) : done);
    return true;
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    note.fail(error.message);
    return false;
  }
}

// A second click before the job is over does nothing.
async function once(element, note, job, done) {
  if (element.hasAttribute("aria-busy")) return;
  element.setAttribute("aria-busy", "true");
  try {
    await perform(note, job, done);
  } finally {
    element.removeAttribute("aria-busy");
  }
}

/** Returns a button that does a job. */
export function action(label, note, job, done, properties = {}) {
  const button = el("button", { type: "button", ...properties, onclick: () => once(button, note, job, done) }, label);
  return button;
}

/** Returns a form that does a job when it is sent. The mock checks it, not the browser. */
export function form(note, job, done, properties, ...children) {
  const made = el("form", { novalidate: true, ...properties, onsubmit: sent }, ...children);
  function sent(event) {
    event.preventDefault();
    once(made, note, job, done);
  }
  return made;
}

/** Returns a button that copies what `text` returns. */
export function copyButton(label, note, text) {
  return action(label, note, async () => copy(await text()), "Copied.");
}

async function copy(text) {
  // Only pages of this machine and of HTTPS have a clipboard.
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = el("textarea", { class: "unseen", readonly: true });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

/** Asks a question that is answered by one of two buttons. Returns a promise of whether the answer was yes. */
export function ask(question, explanation, yes) {
  const dialog = el("dialog", { class: "card", "aria-labelledby": "question" },
    el("h2", { id: "question" }, question),
    el("p", {}, explanation),
    el("form", { method: "dialog", class: "row" },
      el("button", { value: "no" }, "No, leave it"),
      el("button", { value: "yes", class: "primary" }, yes)));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
