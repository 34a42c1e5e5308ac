// The texts of texts.json, which the server puts before these modules as TEXTS.
/* global TEXTS */

const USUAL_LANGUAGE = "enu";

/** Returns the languages that the view knows. */
export const languages = () => Object.keys(TEXTS);

/** Returns the texts of a language by name, in English for one that is unknown. */
export const textsOf = (language) => TEXTS[Object.hasOwn(TEXTS, language) ? language : USUAL_LANGUAGE];

/** Writes a line for the developer, who did something that the kit cannot do. It goes on. */
export function complain(message) {
  console.error(`YMK: ${message}`);
}
