// Skin analysis by either generation of the API, as one form: a picture, and a score with a mask for each concern.

import { runV1, runV2, upload } from "../browser/youcam.js";
import { unzipped } from "./zip.js";

const CONCERNS = ["hd_wrinkle", "hd_pore", "hd_texture", "hd_acne"];
const SCORES = "skinanalysisResult/score_info.json";

/** Returns the picture's address, and entries {name, score, mask}. Throws a YouCamError. `photo` is a Blob. */
export function analyse(api, version, photo) {
  return version === "v1" ? analyseV1(api, photo) : analyseV2(api, photo);
}

/** V2 with `format: json` gives the scores in the status, and a link to each mask. */
async function analyseV2(api, photo) {
  const src_file_id = await upload(api, "/s2s/v2.0/file/skin-analysis", photo);
  const body = { src_file_id, dst_actions: CONCERNS, format: "json" };
  const { output } = await runV2(api, "/s2s/v2.0/task/skin-analysis", body);
  const entries = output
    .filter(({ type, region }) => CONCERNS.includes(type) && region === "whole")
    .map(({ type, ui_score, mask_urls }) => ({ name: named(type), score: ui_score, mask: mask_urls[0] }));
  // The masks are those of the resized photo.
  const resized = output.find(({ type }) => type === "resize_image");
  return { picture: resized?.mask_urls[0] ?? URL.createObjectURL(photo), entries };
}

/** V1 gives a ZIP, with the scores in a JSON file and a picture of each mask. */
async function analyseV1(api, photo) {
  const fileId = await upload(api, "/s2s/v1.1/file/skin-analysis", photo);
  const [{ url }] = await runV1(api, "/s2s/v1.0/task/skin-analysis", fileId, { params: {}, dst_actions: CONCERNS });
  const files = await unzipped(await (await fetch(url)).arrayBuffer());
  const scores = JSON.parse(await files.get(SCORES).text());
  const folder = SCORES.slice(0, SCORES.lastIndexOf("/") + 1);
  const entries = CONCERNS.map((concern) => {
    const { ui_score, output_mask_name } = scores[concern].whole;
    const mask = new Blob([files.get(folder + output_mask_name)], { type: "image/png" });
    return { name: named(concern), score: ui_score, mask: URL.createObjectURL(mask) };
  });
  return { picture: URL.createObjectURL(photo), entries };
}

const named = (concern) => concern.replace(/^hd_/, "").replaceAll("_", " ");
