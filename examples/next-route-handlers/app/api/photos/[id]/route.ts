import { TaskFailed, TaskLost, TaskNotFinished } from "youcam-client";
import { youcam } from "../../../../lib/youcam";

interface Context {
  params: Promise<{ id: string }>;
}

/** Answers with the picture once it is there, and with 202 until then: GET /api/photos/ID. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  try {
    const result = await youcam().task("enhance", id).result({ signal: request.signal });
    return new Response(await result.stream(), { headers: { "Content-Type": "image/jpeg" } });
  } catch (error) {
    if (error instanceof TaskNotFinished) return Response.json({ state: "running" }, { status: 202 });
    if (error instanceof TaskFailed) return Response.json({ state: "error", code: error.code }, { status: 422 });
    if (error instanceof TaskLost) return Response.json({ state: "lost" }, { status: 404 });
    throw error;
  }
}
