/**
 * The YouCam API for TypeScript: Node, browsers and edge runtimes.
 *
 *     import { YouCam } from "youcam-client";
 *     const youcam = new YouCam({ apiKey: process.env.YOUCAM_API_KEY });
 *     const result = await youcam.run("enhance", { image: "selfie.jpg", scale: 2 });
 */

// Only with stars, and a module for each kind of names: when esbuild splits, it loads all that a module exports by name
// with any of them, and so would load the parts in late/ at once.
export * from "./client.js";
export * from "./public/errors.js";
export * from "./public/parts.js";
export * from "./public/refusals.js";
export * from "./public/signin.js";
export type * from "./parameters.js";
