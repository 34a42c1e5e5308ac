// The same call for Python, with the client `youcam`.

import { write } from "../../json.js";

const NAMES = { src: "image", ref: "reference", mask: "mask", ref_mask: "reference_mask" };
const KEYWORDS = new Set([
  "and",
  "as",
  "class",
  "def",
  "from",
  "global",
  "import",
  "in",
  "is",
  "lambda",
  "not",
  "or",
  "with",
]);
const WIDTH = 72;

/** Returns a program. `newest` has the version of each feature that the client knows by its name alone. */
export function python(draft, origin, newest) {
  const { feature, version } = draft.feature;
  const name = newest.get(feature) === version ? feature : `${version}/${feature}`;
  const given = [...files(draft), ...values(draft)].map(([parameter, value]) => `    ${parameter}=${value},\n`);
  return `from youcam import YouCam

# YOUCAM_API_KEY holds the key.
client = YouCam(base_url=${JSON.stringify(origin)})
result = client.run(
    ${JSON.stringify(name)},
${given.join("")})
print(result.raw)
print(result.save_all("results"))
`;
}

/** The client names files by what they are for. */
function* files(draft) {
  for (const { pointer, role } of draft.inputs()) {
    const given = draft.values(pointer).map((value) => draft.files.get(value)?.name ?? value);
    if (given.length === 0) continue;
    const isVideo = draft.facts.some((fact) => fact.pointer === pointer && fact.kind === "video");
    const one = role === "src" && isVideo ? "video" : NAMES[role];
    yield pointer.endsWith("_file_ids") ? [`${one}s`, literal(given)] : [one, literal(given[0])];
  }
}

/** V2 has its parameters in the body, V1 in the only action and beside it. */
function* values({ body, facts }) {
  const { params, id, ...action } = body.payload?.actions?.[0] ?? {};
  const places = body.payload ? [params ?? {}, action, body.payload.custom ?? {}] : [body];
  const named = new Set(facts.flatMap((fact) => [fact.pointer, fact.url_pointer]));
  for (const place of places) {
    for (const [name, value] of Object.entries(place)) {
      if (place !== body || !named.has(`/${name}`)) yield [KEYWORDS.has(name) ? `${name}_` : name, literal(value)];
    }
  }
}

/** Returns a JSON value as Python writes it, on one line if it fits. */
function literal(value, margin = "    ") {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return write(value);
  const inner = `${margin}    `;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${literal(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const flat = `${open}${parts.join(", ")}${close}`;
  if (flat.length <= WIDTH && !flat.includes("\n")) return flat;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${margin}${close}`;
}
