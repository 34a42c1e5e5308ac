// Prints how large the client is in a page, minified, and fails when too much is loaded with it: node scripts/size.mjs
// With a folder, it writes what is loaded with the client there: node scripts/size.mjs FOLDER
import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";

const MOST_BYTES = 15_000;
const V1 = ["late/other_versions", "late/signin"];
const { metafile, outputFiles } = await build({
  stdin: { contents: 'export { YouCam } from "./dist/index.js"', resolveDir: "." },
  outdir: "page",
  entryNames: "client",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  metafile: true,
  write: false,
});
const content = new Map(outputFiles.map((one) => [`page/${basename(one.path)}`, one.contents]));

/** Returns the files that are loaded with one of them. */
function loadedWith(path, found = new Set()) {
  found.add(path);
  for (const one of metafile.outputs[path].imports) {
    if (one.kind === "import-statement" && !found.has(one.path)) loadedWith(one.path, found);
  }
  return [...found];
}

/** Returns the size of files. */
function bytes(paths) {
  return paths.reduce((sum, path) => sum + content.get(path).length, 0);
}

const client = loadedWith("page/client.js");
const parts = Object.entries(metafile.outputs).filter(([path, { entryPoint }]) => entryPoint && !client.includes(path));
const further = ([path]) => loadedWith(path).filter((one) => !client.includes(one));
const nameOf = ([, { entryPoint }]) => entryPoint.replace(/^dist\/|\.js$/g, "");
const compressed = gzipSync(Buffer.concat(client.map((path) => content.get(path)))).length;
console.log(`${bytes(client)} bytes minified (${compressed} compressed) with the client; at most ${MOST_BYTES}`);
for (const part of parts) console.log(`  ${bytes(further(part))} bytes more when it is used: ${nameOf(part)}`);
const v1 = new Set(parts.filter((part) => V1.includes(nameOf(part))).flatMap(further));
console.log(`${bytes(client) + bytes([...v1])} bytes for a run after a V1 sign-in`);
console.log(`${bytes([...content.keys()])} bytes in all`);
process.exitCode = bytes(client) > MOST_BYTES ? 1 : 0;

const folder = process.argv[2];
if (folder) {
  await mkdir(folder, { recursive: true });
  for (const path of client) await writeFile(join(folder, basename(path)), content.get(path));
}
