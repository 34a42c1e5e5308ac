import { readFile } from "node:fs/promises";

const base = "http://127.0.0.1:8931";
const headers = {
  Authorization: `Bearer ${process.env.YOUCAM_API_KEY}`,
  "Content-Type": "application/json",
};

async function call(method: string, path: string, body?: string) {
  const response = await fetch(base + path, { method, headers, body });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()).result;
}

async function upload(path: string, name: string, type: string): Promise<string> {
  const bytes = await readFile(name);
  const file = { content_type: type, file_name: name, file_size: bytes.length };
  const { files } = await call("POST", path, JSON.stringify({ files: [file] }));
  const { method, url } = files[0].requests[0];
  const response = await fetch(url, { method, headers: { "Content-Type": type }, body: bytes });
  if (!response.ok) throw new Error(`upload: ${response.status}`);
  return files[0].file_id;
}

const file = await upload("/s2s/v1.1/file/hair-style", "src.jpg", "image/jpeg");
const { task_id } = await call("POST", "/s2s/v1.0/task/hair-style", `{
  "request_id": 0,
  "payload": {
    "file_sets": {
      "src_ids": [
        "${file}"
      ]
    },
    "actions": [
      {
        "id": 0,
        "params": {
          "style_group_id": 214600668801325153,
          "style_ids": [
            161406146756427341
          ]
        }
      }
    ]
  }
}`);

let state;
do {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  state = await call("GET", `/s2s/v1.0/task/hair-style?task_id=${encodeURIComponent(task_id)}`);
} while (state.status === "running");
console.log(JSON.stringify(state, null, 2));
