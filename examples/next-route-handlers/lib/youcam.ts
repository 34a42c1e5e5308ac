import { YouCam } from "youcam-client";

let client: YouCam | undefined;

/** Returns one client for all requests, so that they keep to the service's rate together. */
export function youcam(): YouCam {
  // YOUCAM_API_KEY and YOUCAM_BASE_URL, read when the first request comes: a build has no key.
  return (client ??= new YouCam());
}
