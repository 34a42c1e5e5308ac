// Makes a photo twice as large with the client: node with_client.mjs PHOTO RESULT
// Node.js 20 or newer, with the package youcam-client.
import { YouCam, YouCamError } from "youcam-client";

const youcam = new YouCam({
  apiKey: process.env.YOUCAM_API_KEY || "mock-api-key-0123456789",
  baseUrl: process.env.YOUCAM_BASE_URL || "http://127.0.0.1:8765",
});

const [photo, result] = process.argv.slice(2);
try {
  if (!photo || !result) throw new YouCamError("usage: node with_client.mjs PHOTO RESULT");
  const enhanced = await youcam.run("enhance", { image: photo, scale: 2 });
  console.log(await enhanced.save(result));
} catch (error) {
  if (!(error instanceof YouCamError)) throw error;
  console.error(`with_client.mjs: ${error.message}`);
  process.exitCode = 1;
}
