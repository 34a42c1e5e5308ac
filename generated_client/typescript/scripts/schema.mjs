// Writes the types of every operation, by openapi-typescript: node scripts/schema.mjs [FOLDER]
// The first line of each holds the hash of the contract, so that a check needs no Node.
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const HERE = dirname(dirname(fileURLToPath(import.meta.url)));
const MADE = [
  ["youcam.json", "schema.ts"],
  ["control.json", "testing/control.ts"],
];
const INT64 = ts.factory.createUnionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword),
]);

for (const [document, file] of MADE) {
  const bytes = await readFile(join(HERE, "..", "..", "openapi", document));
  const ast = await openapiTS(JSON.parse(bytes), {
    // Past 2^53 a number loses digits. A time in Unix ms has 64 bits in the contract and stays far below.
    transform: (schema) => (schema.format === "int64" ? INT64 : undefined),
    silent: true,
  });
  const hash = createHash("sha256").update(bytes).digest("hex");
  const head = `// Made by openapi-typescript from ${document} ${hash}; never edited.\n`;
  const target = join(process.argv[2] ?? join(HERE, "src"), file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, head + astToString(ast));
}
