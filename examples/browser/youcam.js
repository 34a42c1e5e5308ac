// The YouCam API with fetch alone: upload, run, check. It is the same for the service and for the mock.
//
// A key in a page can be read by whoever opens the page. Against the service, let your own server make these calls.

/** Where the API is and with which key it is called, from the page's address: ?mock=...&key=... */
export function connection(address = location.href) {
  const asked = new URL(address).searchParams;
  return {
    base: (asked.get("mock") ?? "http://127.0.0.1:8765").replace(/\/+$/, ""),
    key: asked.get("key") ?? "mock-api-key-0123456789",
  };
}

/** Raised for a refused call or a failed task. The message is for people. */
export class YouCamError extends Error {}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Calls the API and returns `data` (V2) or `result` (V1). Throws a YouCamError. */
export async function call({ base, key }, method, path, body) {
  const headers = { Authorization: `Bearer ${key}` };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const response = await reached(`${base}${path}`, { method, headers, body: body && JSON.stringify(body) });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer.data ?? answer.result;
  const why = response.headers.get("x-mock-explain"); // the mock's own; the service has none
  throw new YouCamError(`${response.status}: ${why ?? answer.error ?? "refused"}`);
}

/** Uploads a picture (a Blob) by a path such as /s2s/v2.0/file/skin-analysis. Returns its file_id. */
export async function upload(api, path, picture) {
  const content_type = picture.type === "image/png" ? "image/png" : "image/jpg";
  const file_name = content_type === "image/png" ? "photo.png" : "photo.jpg";
  const declared = await call(api, "POST", path, { files: [{ content_type, file_name, file_size: picture.size }] });
  const [{ file_id, requests }] = declared.files;
  const [{ method, url, headers }] = requests;
  // The browser writes Content-Length itself, and lets no script do it. Authorization must not be sent.
  const { "Content-Length": _, ...sent } = headers;
  const response = await reached(url, { method, headers: sent, body: picture });
  if (!response.ok) throw new YouCamError(`the upload was refused: ${response.status}`);
  return file_id;
}

/** Runs a V2 task and checks it each second until it has ended. Returns its results. */
export async function runV2(api, path, body) {
  const { task_id } = await call(api, "POST", path, body);
  for (;;) {
    const task = await call(api, "GET", `${path}/${encodeURIComponent(task_id)}`);
    if (task.task_status === "success") return task.results;
    if (task.task_status === "error") throw new YouCamError(task.error_message ?? task.error);
    await wait(1000);
  }
}

/**
 * Runs a V1 task of one action and checks it as often as the answers say. Returns the files of its results.
 *
 * The document signs in first, with RSA (PKCS#1 v1.5) that browsers do not have; V1 paths were seen to take the API
 * key as well. A server of yours that signs in can give its access token to the page in place of the key.
 */
export async function runV1(api, path, fileId, action) {
  const payload = { file_sets: { src_ids: [fileId] }, actions: [{ id: 0, ...action }] };
  const { task_id } = await call(api, "POST", path, { request_id: Date.now(), payload });
  for (;;) {
    const task = await call(api, "GET", `${path}?task_id=${encodeURIComponent(task_id)}`);
    if (task.status === "success") return task.results[0].data;
    if (task.status === "error") throw new YouCamError(task.error);
    await wait(task.polling_interval ?? 1000);
  }
}

async function reached(url, options) {
  try {
    return await fetch(url, options);
  } catch {
    throw new YouCamError(`${new URL(url).origin} does not answer, or does not let this page call it (CORS)`);
  }
}
