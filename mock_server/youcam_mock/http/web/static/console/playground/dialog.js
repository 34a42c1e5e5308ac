import { el } from "../dom.js";

/** Opens a dialog and returns it. It is removed when it is closed, after `closed` was called. */
export function open(title, content, closed = () => {}) {
  const close = el("button", { type: "button", "aria-label": "Close", onclick: () => dialog.close() }, "✕");
  const dialog = el(
    "dialog",
    { "aria-label": title },
    el("div", { class: "dialog-bar" }, el("h2", {}, title), close),
    content,
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
