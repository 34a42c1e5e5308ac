import { ApiError, InvalidInput, RunUnclear } from "youcam-client";
import { youcam } from "../../../lib/youcam";

/** Takes a form with `photo`, starts its enhancement and answers with the id of the task: POST /api/photos. */
export async function POST(request: Request): Promise<Response> {
  const photo = (await request.formData()).get("photo");
  if (!(photo instanceof File)) return Response.json({ error: "photo: send a file" }, { status: 400 });
  try {
    const task = await youcam().submit("enhance", { image: photo, scale: 2 }, { signal: request.signal });
    return Response.json({ id: task.id }, { status: 202 });
  } catch (error) {
    if (error instanceof InvalidInput) return Response.json({ error: error.message }, { status: 400 });
    // Charged perhaps: nobody should press the button again before somebody has looked.
    if (error instanceof RunUnclear) return Response.json({ error: "unclear" }, { status: 502 });
    if (error instanceof ApiError) return Response.json({ error: error.errorCode }, { status: 503 });
    throw error;
  }
}
