// The same call as programs for a shell, Python and TypeScript. The key comes from the environment.

import { write } from "../json.js";
import { checkPath } from "./flow.js";

const ROLES = { src: "image", ref: "reference", mask: "mask", ref_mask: "reference_mask" };
const PYTHON_WORDS = new Set(["global", "from", "class", "def", "in", "is", "not", "or", "and", "with", "lambda"]);
const ID = "TASK-ID";

/** Returns the programs by language. `newest` are the names of features that the client knows without a version. */
export function programs(draft, origin, newest) {
  return {
    curl: shell(draft, origin),
    Python: python(draft, origin, newest),
    TypeScript: typescript(draft, origin),
  };
}

function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Returns a name for each file that is a variable in every language. */
function variables(files) {
  return new Map([...files.keys()].map((mark, at) => [mark, files.size === 1 ? "file" : `file_${at + 1}`]));
}

/** Returns the body as JSON, as `escape` makes it fit for a language, with what `use` returns in place of each file. */
function bodyText(draft, names, escape, use) {
  // A letter word that the body does not have comes through every way to escape text as it is.
  const whole = write(draft.body);
  let word = "FILE";
  while (whole.includes(word)) word += "E";
  const order = [...names.keys()];
  const text = escape(write(draft.filled((mark) => `${word}${order.indexOf(mark)}.`), true));
  return order.reduce((made, mark, at) => made.replaceAll(`${word}${at}.`, () => use(names.get(mark))), text);
}

function shell(draft, origin) {
  const { feature } = draft;
  const files = draft.named();
  const names = variables(files);
  const part = feature.path.startsWith("/s2s/v1") ? "result" : "data";
  const state = part === "data" ? "task_status" : "status";
  const lines = ["#!/bin/sh", "# Needs jq. YOUCAM_API_KEY holds the key.", "set -eu", `base=${quoted(origin)}`,
    'auth="Authorization: Bearer $YOUCAM_API_KEY"', "json='Content-Type: application/json'", ""];
  if (files.size) {
    lines.push("# upload PATH FILE TYPE: prints the file_id", "upload() {",
      '  size=$(wc -c < "$2")',
      `  new=$(jq -n --arg name "$2" --arg type "$3" --argjson size "$size" \\`,
      "    '{files: [{content_type: $type, file_name: $name, file_size: $size}]}' |",
      `    curl -sSf "$base$1" -H "$auth" -H "$json" -d @- | jq '.${part}.files[0]')`,
      `  curl -sSf -X PUT "$(echo "$new" | jq -r '.requests[0].url')" -H "Content-Type: $3" --data-binary "@$2"`,
      `  echo "$new" | jq -r .file_id`, "}", "");
    for (const [mark, { name, blob }] of files) {
      lines.push(`${names.get(mark)}=$(upload ${draft.pathFor(mark)} ${quoted(name)} ${quoted(blob.type)})`);
    }
  }
  // A file_id stands between two quoted parts, so that nothing else in the body is expanded.
  const body = bodyText(draft, names, quoted, (name) => `'"$${name}"'`);
  lines.push(`task=$(curl -sSf "$base"${quoted(feature.path)} -H "$auth" -H "$json" -d ${body} | jq -r .${part}.task_id)`);
  const path = checkPath(feature, ID);
  const check = path.endsWith(`/${ID}`)
    ? `curl -sSf "$base"${quoted(path.slice(0, -ID.length))}"$task" -H "$auth"`
    : `curl -sSf -G "$base"${quoted(path.split("?")[0])} --data-urlencode "task_id=$task" -H "$auth"`;
  lines.push("while :; do", `  answer=$(${check})`,
    `  [ "$(printf '%s' "$answer" | jq -r .${part}.${state})" = running ] || break`, "  sleep 1", "done", "printf '%s\\n' \"$answer\"");
  return `${lines.join("\n")}\n`;
}

function python(draft, origin, newest) {
  const { feature } = draft;
  const isNewest = newest.get(feature.feature) === feature.version;
  const name = isNewest ? feature.feature : `${feature.version}/${feature.feature}`;
  const entries = [...pythonFiles(draft), ...pythonValues(draft)];
  const given = entries.map(([parameter, value]) => `    ${parameter}=${indented(value)},`);
  return [
    "from youcam import YouCam", "", "# YOUCAM_API_KEY holds the key.", `client = YouCam(base_url=${JSON.stringify(origin)})`,
    "result = client.run(", `    ${JSON.stringify(name)},`, ...given, ")", 'print(result.raw)', 'print(result.save_all("results"))', "",
  ].join("\n");
}

function* pythonFiles(draft) {
  const done = new Set();
  for (const { pointer, role, kind } of draft.inputs()) {
    const values = draft.values(pointer);
    if (values.length === 0 || done.has(pointer)) continue;
    done.add(pointer);
    const single = role === "src" && draft.facts.some((fact) => fact.pointer === pointer && fact.kind === "video") ? "video" : ROLES[role];
    const isMany = pointer.endsWith("_file_ids");
    const texts = values.map((value) => draft.files.get(value)?.name ?? value);
    yield [isMany ? `${single}s` : single, literal(isMany ? texts : texts[0])];
  }
}

/** V2 has its parameters in the body, V1 in the only action and beside it. */
function* pythonValues(draft) {
  const { body } = draft;
  const { params, id, ...action } = body.payload?.actions?.[0] ?? {};
  const places = body.payload ? [params ?? {}, action, body.payload.custom ?? {}] : [body];
  const files = new Set(draft.facts.flatMap((fact) => [fact.pointer, fact.url_pointer]));
  for (const place of places) {
    for (const [name, value] of Object.entries(place)) {
      if (place === body && files.has(`/${name}`)) continue;
      yield [PYTHON_WORDS.has(name) ? `${name}_` : name, literal(value)];
    }
  }
}

/** Returns a JSON value as Python writes it. */
function literal(value, margin = "") {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return write(value);
  const inner = `${margin}    `;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${literal(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const flat = `${open}${parts.join(", ")}${close}`;
  return flat.length <= 60 && !flat.includes("\n") ? flat : `${open}\n${parts.map((one) => `${inner}${one},\n`).join("")}${margin}${close}`;
}

function indented(text) {
  return text.replaceAll("\n", "\n    ");
}

function typescript(draft, origin) {
  const { feature } = draft;
  const files = draft.named();
  const names = variables(files);
  const part = feature.path.startsWith("/s2s/v1") ? "result" : "data";
  const state = part === "data" ? "task_status" : "status";
  const lines = files.size ? ['import { readFile } from "node:fs/promises";', ""] : [];
  lines.push(`const base = ${JSON.stringify(origin)};`,
    "const headers = {", "  Authorization: `Bearer ${process.env.YOUCAM_API_KEY}`,", '  "Content-Type": "application/json",', "};", "",
    "async function call(method: string, path: string, body?: string) {",
    "  const response = await fetch(base + path, { method, headers, body });",
    "  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);",
    `  return (await response.json()).${part};`, "}", "");
  if (files.size) {
    lines.push("async function upload(path: string, name: string, type: string): Promise<string> {", "  const bytes = await readFile(name);",
      "  const file = { content_type: type, file_name: name, file_size: bytes.length };",
      `  const { files } = await call("POST", path, JSON.stringify({ files: [file] }));`,
      "  const { method, url } = files[0].requests[0];",
      '  const response = await fetch(url, { method, headers: { "Content-Type": type }, body: bytes });',
      "  if (!response.ok) throw new Error(`upload: ${response.status}`);", "  return files[0].file_id;", "}", "");
    for (const [mark, { name, blob }] of files) {
      lines.push(`const ${names.get(mark)} = await upload(${[draft.pathFor(mark), name, blob.type].map((one) => JSON.stringify(one)).join(", ")});`);
    }
  }
  // The text of a template keeps numbers past 2^53 as they are.
  const escape = (text) => text.replace(/[`\\]|\$\{/g, (sign) => `\\${sign}`);
  const body = bodyText(draft, names, escape, (name) => `\${${name}}`);
  lines.push(`const { task_id } = await call("POST", ${JSON.stringify(feature.path)}, \`${body}\`);`, "", "let state;", "do {",
    "  await new Promise((resolve) => setTimeout(resolve, 1000));",
    `  state = await call("GET", \`${checkPath(feature, ID).replace(ID, "${encodeURIComponent(task_id)}")}\`);`,
    `} while (state.${state} === "running");`, "console.log(JSON.stringify(state, null, 2));", "");
  return lines.join("\n");
}
