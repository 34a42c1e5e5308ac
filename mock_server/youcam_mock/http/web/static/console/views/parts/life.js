// What lasts as long as a view is shown.

import { CallError } from "../../api.js";
import { on } from "../../events.js";

/**
 * Returns the life of a view: its listeners and timers, which `end` ends together, and what it loads, now and `again`
 * when events were missed or the whole state is another one.
 */
export function life() {
  const ends = [];
  const loads = [];
  const self = {
    over: false,
    on: (kind, listener) => ends.push(on(kind, listener)),
    loads(...jobs) {
      loads.push(...jobs);
      jobs.forEach((job) => job());
    },
    again: async () => {
      await Promise.all(loads.map((load) => load()));
    },
    every(ms, job) {
      const timer = setInterval(job, ms);
      ends.push(() => clearInterval(timer));
    },
    end() {
      self.over = true;
      ends.forEach((end) => end());
    },
  };
  return self;
}

/** Returns a function that runs a job a little later, however often it is called meanwhile. */
export function soon(job, ms = 300) {
  let timer = null;
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      job();
    }, ms);
  };
}

/** Runs a job that asks the mock. If the mock refuses, `note` says why; if it is away, the page's banner does. */
export async function loading(note, job) {
  try {
    await job();
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error.status) note.fail(error.message);
  }
}
