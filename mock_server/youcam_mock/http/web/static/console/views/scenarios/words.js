// Says in the words of the API what a scenario does.

import { times } from "../parts.js";

function word([name, value]) {
  if (value === true) return name;
  return `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`;
}

/** Returns the members of a match or an effect in one line. */
export function words(members) {
  return Object.entries(members).map(word).join(", ");
}

/** Returns for how many requests a scenario still holds, how many pass before, and how many it met. */
export function count({ times: left, after, effects, met }) {
  const rounds = left === null ? "until deleted" : `${times(left)} more`;
  const waiting = after && `after ${after} more that pass`;
  return [rounds, effects && `${effects.length} effects in turn`, waiting, met ? `met ${times(met)}` : "not met yet"]
    .filter(Boolean).join(" · ");
}
