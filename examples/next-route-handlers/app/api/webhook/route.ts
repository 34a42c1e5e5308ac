import { verify, WebhookRefused } from "youcam-client/webhooks";

/** Receives the ends of tasks and checks who sent them: POST /api/webhook. */
export async function POST(request: Request): Promise<Response> {
  try {
    // The body as it arrived: JSON that was parsed and written again has other bytes.
    const event = await verify(request.headers, await request.text(), process.env["YOUCAM_WEBHOOK_SECRET"] ?? "");
    console.log(`${event.taskId}: ${event.status}`);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (error instanceof WebhookRefused) return Response.json({ error: error.message }, { status: 400 });
    throw error;
  }
}
