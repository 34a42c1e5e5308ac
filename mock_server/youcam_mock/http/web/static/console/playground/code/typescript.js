// The same call for TypeScript, with fetch alone.

import { checkPath } from "../flow.js";
import { bodyText, members, variables } from "./texts.js";

const ID = "TASK-ID";

/** Returns a module that uploads, runs, and checks until the task has ended. It prints the last check. */
export function typescript(draft, origin) {
  const { feature } = draft;
  const { holder, state } = members(feature);
  const files = draft.named();
  const names = variables(files);
  const uploads = [...files].map(([mark, { name, blob }]) => {
    const given = [draft.pathFor(mark), name, blob.type].map((text) => JSON.stringify(text));
    return `const ${names.get(mark)} = await upload(${given.join(", ")});\n`;
  });
  // A text keeps numbers past 2^53 as they are, which JSON.stringify would not.
  const escape = (text) => text.replace(/[`\\]|\$\{/g, (sign) => `\\${sign}`);
  const body = bodyText(draft, names, escape, (name) => `\${${name}}`);
  const check = checkPath(feature, ID).replace(ID, "${encodeURIComponent(task_id)}");
  const uploaded = (files.size ? UPLOADING : "") + uploads.join("");
  const path = JSON.stringify(feature.path);
  return `${files.size ? 'import { readFile } from "node:fs/promises";\n\n' : ""}const base = ${JSON.stringify(origin)};
const headers = {
  Authorization: \`Bearer \${process.env.YOUCAM_API_KEY}\`,
  "Content-Type": "application/json",
};

async function call(method: string, path: string, body?: string) {
  const response = await fetch(base + path, { method, headers, body });
  if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);
  return (await response.json()).${holder};
}

${uploaded}const { task_id } = await call("POST", ${path}, \`${body}\`);

let state;
do {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  state = await call("GET", \`${check}\`);
} while (state.${state} === "running");
console.log(JSON.stringify(state, null, 2));
`;
}

const UPLOADING = `async function upload(path: string, name: string, type: string): Promise<string> {
  const bytes = await readFile(name);
  const file = { content_type: type, file_name: name, file_size: bytes.length };
  const { files } = await call("POST", path, JSON.stringify({ files: [file] }));
  const { method, url } = files[0].requests[0];
  const response = await fetch(url, { method, headers: { "Content-Type": type }, body: bytes });
  if (!response.ok) throw new Error(\`upload: \${response.status}\`);
  return files[0].file_id;
}

`;
