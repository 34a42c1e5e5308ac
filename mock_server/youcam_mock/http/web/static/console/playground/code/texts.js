// What the programs in several languages share.

import { write } from "../../json.js";

/** Returns the name of a variable for each file. */
export function variables(files) {
  return new Map([...files.keys()].map((mark, at) => [mark, files.size === 1 ? "file" : `file_${at + 1}`]));
}

/** Returns the body as JSON, as `escape` makes it fit for a language, with what `use` returns in place of each file. */
export function bodyText(draft, names, escape, use) {
  // A word of letters that the body does not have comes through every way to escape text as it is.
  const whole = write(draft.body);
  let word = "FILE";
  while (whole.includes(word)) word += "E";
  const order = [...names.keys()];
  const marked = draft.filled((mark) => `${word}${order.indexOf(mark)}.`);
  const text = escape(write(marked, true));
  return order.reduce((made, mark, at) => made.replaceAll(`${word}${at}.`, () => use(names.get(mark))), text);
}

/** Returns the members of answers: what holds all else, and the state of a task. */
export function members({ path }) {
  return path.startsWith("/s2s/v1") ? { holder: "result", state: "status" } : { holder: "data", state: "task_status" };
}
