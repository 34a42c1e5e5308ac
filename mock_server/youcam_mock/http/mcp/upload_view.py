"""The view in which a person uploads files, for clients that show such views (MCP Apps). It loads nothing."""

from __future__ import annotations

MIME = "text/html;profile=mcp-app"
HTML = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Upload files</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
<h1>Upload files</h1>
<p><label>Files for the tool <input id="files" type="file" multiple></label></p>
<p><button id="send" type="button">Upload</button></p>
<pre id="told" role="status"></pre>
<script>
  const waiting = new Map();
  let last = 0;
  let taskType = null;
  const post = (message) => parent.postMessage({ jsonrpc: "2.0", ...message }, "*");
  const ask = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      post({ id: last, method, params });
    });
  const tell = (text) => {
    document.getElementById("told").textContent = text;
  };
  const encoded = (file) =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(file);
    });
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.jsonrpc !== "2.0") return;
    if (data.method === "ui/notifications/tool-input") taskType = data.params?.arguments?.task_type ?? null;
    const asked = data.method ? undefined : waiting.get(data.id);
    if (!asked) return;
    waiting.delete(data.id);
    if (data.error) asked.reject(new Error(data.error.message));
    else asked.resolve(data.result);
  });
  document.getElementById("send").addEventListener("click", async () => {
    const chosen = [...document.getElementById("files").files];
    try {
      const files = [];
      for (const file of chosen) {
        files.push({ name: file.name, content_type: file.type, content: await encoded(file) });
      }
      const sent = { name: "upload_file", arguments: { files, task_type: taskType } };
      const result = await ask("tools/call", sent);
      tell(result.content[0].text);
    } catch (error) {
      tell(`The upload failed: ${error.message}`);
    }
  });
  ask("ui/initialize", {
    protocolVersion: "2026-01-26",
    appInfo: { name: "upload_view", version: "1.0.1" },
    appCapabilities: {},
  }).then(() => post({ method: "ui/notifications/initialized", params: {} }), (error) => tell(error.message));
</script>
"""
