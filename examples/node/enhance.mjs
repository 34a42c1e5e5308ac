// Makes a photo twice as large with AI Photo Enhance, by V2: node enhance.mjs PHOTO RESULT
// Node.js 18 or newer; nothing to install.
import { readFile, writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const BASE = (process.env.YOUCAM_BASE_URL || "http://127.0.0.1:8765").replace(/\/$/, "");
const KEY = process.env.YOUCAM_API_KEY || "mock-api-key-0123456789";
const TYPES = { ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg" };

async function call(method, path, body) {
  const headers = { Authorization: `Bearer ${KEY}`, "Content-Type": "application/json" };
  for (let tries = 1; ; tries++) {
    const signal = AbortSignal.timeout(60_000);
    const response = await fetch(BASE + path, { method, headers, body: JSON.stringify(body), signal });
    // 429: more than five calls in a second. Nothing happened, so even a run may be sent again.
    if (response.status === 429 && tries < 5) {
      await sleep(2000);
      continue;
    }
    const text = await response.text();
    let answer;
    try {
      answer = JSON.parse(text);
    } catch {
      throw new Error(`${method} ${path}: HTTP ${response.status}, and no JSON`);
    }
    if (!response.ok) {
      throw new Error(`${method} ${path}: HTTP ${response.status} ${answer.error_code ?? ""} ${answer.error ?? ""}`);
    }
    return answer.data;
  }
}

async function transfer(what, url, options) {
  const response = await fetch(url, { ...options, signal: AbortSignal.timeout(300_000) });
  if (!response.ok) throw new Error(`${what}: the storage answered HTTP ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

async function uploaded(photo) {
  const content = await readFile(photo);
  const type = TYPES[extname(photo).toLowerCase()];
  if (!type) throw new Error(`${photo}: should be a .jpg or .png`);
  const declared = { content_type: type, file_name: basename(photo), file_size: content.length };
  const [file] = (await call("POST", "/s2s/v2.0/file", { files: [declared] })).files;
  // Exactly the signed headers, and no Authorization: the signature in the address is all that the storage takes.
  const { method, url, headers } = file.requests[0];
  await transfer(`upload of ${photo}`, url, { method, headers, body: content });
  return file.file_id;
}

async function finished(taskId) {
  for (let checks = 0; checks < 300; checks++) {
    await sleep(1000);
    const task = await call("GET", `/s2s/v2.0/task/enhance/${encodeURIComponent(taskId)}`);
    if (task.task_status === "error") throw new Error(`task ${taskId} failed with ${task.error}; nothing was charged`);
    if (task.task_status === "success") return task.results;
  }
  throw new Error(`task ${taskId} still runs after 5 minutes`);
}

async function main(photo, result) {
  if (!photo || !result) throw new Error("usage: node enhance.mjs PHOTO RESULT");
  const task = await call("POST", "/s2s/v2.0/task/enhance", { src_file_id: await uploaded(photo), scale: 2 });
  const { url } = await finished(task.task_id);
  await writeFile(result, await transfer(`download to ${result}`, url));
  console.log(result);
}

main(...process.argv.slice(2)).catch((error) => {
  // What went wrong with a connection is in the cause; the error itself only says "fetch failed".
  console.error(`enhance.mjs: ${error.cause?.message || error.cause?.code || error.message}`);
  process.exitCode = 1;
});
