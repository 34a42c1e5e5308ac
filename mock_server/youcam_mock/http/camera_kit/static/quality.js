// How good a face is, in the words of the vendor.

const GOOD_QUALITY = {
  hasFace: true,
  area: "good",
  frontal: "good",
  lighting: "good",
  nakedeye: "good",
  faceangle: "good",
};
const LIGHT_ENOUGH = ["good", "ok"];

/** Returns whether a face is good enough for skin analysis. */
export function qualifies(quality) {
  const { hasFace, area, frontal, lighting } = quality;
  return hasFace && area === "good" && frontal === "good" && LIGHT_ENOUGH.includes(lighting);
}

/** Returns a whole quality: members that are not given are good, and its messages are those of a language. */
export function wholeQuality(given, texts) {
  const quality = { ...GOOD_QUALITY, ...given };
  const place = quality.hasFace ? quality.area : "noFace";
  const areaMessages = place === "good" ? [] : [texts[place] ?? texts.notgood];
  return { ...quality, areaMessages: given.areaMessages ?? areaMessages };
}

/** Returns what to tell the person: what is worst comes first. */
export function adviceOf(quality, texts) {
  if (quality.areaMessages.length) return quality.areaMessages[0];
  if (quality.frontal !== "good") return texts.turn;
  return LIGHT_ENOUGH.includes(quality.lighting) ? texts.hold : texts.dark;
}
