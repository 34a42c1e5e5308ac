// Prints how large the client is in a page, minified, and fails when it is too large: node scripts/size.mjs
import { build } from "esbuild";
import { gzipSync } from "node:zlib";

const MOST_BYTES = 32 * 1024;
const { outputFiles } = await build({
  stdin: { contents: 'export * from "./dist/index.js"', resolveDir: "." },
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  write: false,
});
const bytes = outputFiles[0].contents;
console.log(`${bytes.length} bytes minified, ${gzipSync(bytes).length} compressed; at most ${MOST_BYTES}`);
process.exitCode = bytes.length > MOST_BYTES ? 1 : 0;
