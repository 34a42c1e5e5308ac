// Shows the units, and makes a photo twice as large with AI Photo Enhance, by V2:
// java -cp gson.jar Enhance.java PHOTO RESULT
// Java 17 or newer, with Gson (com.google.code.gson:gson) for JSON, which the standard library has not.

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

public final class Enhance {

    /** The service refused a call. Programs look at the error code, people read the message. */
    static final class Refused extends IOException {
        final int status;
        final String errorCode;

        Refused(String call, int status, String errorCode, String words) {
            super("%s: HTTP %d %s %s".formatted(call, status, errorCode, words).strip());
            this.status = status;
            this.errorCode = errorCode;
        }
    }

    /** The engine could not do it, which costs nothing. */
    static final class TaskFailed extends IOException {
        final String error;

        TaskFailed(String taskId, String error) {
            super("task %s failed with %s; nothing was charged".formatted(taskId, error));
            this.error = error;
        }
    }

    static final class YouCam {
        private static final Map<String, String> TYPES =
                Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");
        private static final Duration CALL = Duration.ofSeconds(60);
        private static final Duration TRANSFER = Duration.ofMinutes(5);

        private final HttpClient http = HttpClient.newHttpClient();
        private final String base;
        private final String key;

        YouCam(String base, String key) {
            this.base = base.replaceAll("/$", "");
            this.key = key;
        }

        double units() throws IOException, InterruptedException {
            double sum = 0;
            for (var bucket : call("GET", "/s2s/v1.0/client/credit", null).getAsJsonArray("results")) {
                sum += bucket.getAsJsonObject().get("amount_dec").getAsDouble();
            }
            return sum;
        }

        /** Returns the file_id of a photo. */
        String upload(Path photo) throws IOException, InterruptedException {
            var name = photo.getFileName().toString();
            var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase());
            if (type == null) throw new IOException(photo + ": should be a .jpg or .png");
            if (!Files.isReadable(photo)) throw new IOException(photo + ": no file that can be read");
            var content = Files.readAllBytes(photo);

            var declared = new JsonObject();
            declared.addProperty("content_type", type);
            declared.addProperty("file_name", name);
            declared.addProperty("file_size", content.length);
            var body = new JsonObject();
            body.add("files", JsonParser.parseString("[" + declared + "]"));
            var answer = call("POST", "/s2s/v2.0/file", body).getAsJsonObject("data");
            var file = answer.getAsJsonArray("files").get(0).getAsJsonObject();

            // Exactly the signed headers, and no Authorization: the signature in the address is all that counts.
            var upload = file.getAsJsonArray("requests").get(0).getAsJsonObject();
            var request = HttpRequest.newBuilder(URI.create(upload.get("url").getAsString())).timeout(TRANSFER)
                    .method(upload.get("method").getAsString(), BodyPublishers.ofByteArray(content));
            for (var header : upload.getAsJsonObject("headers").entrySet()) {
                // HttpClient writes Content-Length itself, and refuses it here.
                if (header.getKey().equalsIgnoreCase("Content-Length")) continue;
                request.header(header.getKey(), header.getValue().getAsString());
            }
            var stored = send(request.build(), BodyHandlers.discarding());
            expect(stored, "upload of " + photo);
            return file.get("file_id").getAsString();
        }

        /** Runs a feature and waits for its results. Each success costs units. */
        JsonObject run(String feature, JsonObject body) throws IOException, InterruptedException {
            var path = "/s2s/v2.0/task/" + feature;
            var taskId = call("POST", path, body).getAsJsonObject("data").get("task_id").getAsString();
            var check = path + "/" + URLEncoder.encode(taskId, StandardCharsets.UTF_8).replace("+", "%20");
            for (int checks = 0; checks < 300; checks++) {
                Thread.sleep(1000);
                var task = call("GET", check, null).getAsJsonObject("data");
                switch (task.get("task_status").getAsString()) {
                    case "success" -> {
                        return task.getAsJsonObject("results");
                    }
                    case "error" -> throw new TaskFailed(taskId, task.get("error").getAsString());
                    default -> {
                        // It still runs.
                    }
                }
            }
            throw new IOException("task " + taskId + " still runs after 5 minutes");
        }

        void download(String url, Path result) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(url)).timeout(TRANSFER).build();
            var answer = send(request, BodyHandlers.ofByteArray());
            expect(answer, "download to " + result);
            Files.write(result, answer.body());
        }

        private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body)
                throws IOException, InterruptedException {
            try {
                return http.send(request, body);
            } catch (ConnectException error) {
                // It says nothing itself.
                throw new IOException("cannot connect to " + request.uri().getAuthority(), error);
            }
        }

        private static void expect(HttpResponse<?> answer, String what) throws IOException {
            if (answer.statusCode() == 200) return;
            throw new IOException("%s: the storage answered HTTP %d".formatted(what, answer.statusCode()));
        }

        private JsonObject call(String method, String path, JsonObject body) throws IOException, InterruptedException {
            BodyPublisher json = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
            var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(CALL).method(method, json)
                    .header("Authorization", "Bearer " + key).header("Content-Type", "application/json").build();
            var answer = send(request, BodyHandlers.ofString());
            // 429: more than five calls in a second. Nothing happened, so even a run may be sent again.
            for (int tries = 1; answer.statusCode() == 429 && tries < 5; tries++) {
                Thread.sleep(2000);
                answer = send(request, BodyHandlers.ofString());
            }
            return read(method + " " + path, answer);
        }

        private static JsonObject read(String call, HttpResponse<String> answer) throws IOException {
            JsonObject json;
            try {
                json = JsonParser.parseString(answer.body()).getAsJsonObject();
            } catch (JsonParseException | IllegalStateException error) {
                throw new IOException("%s: HTTP %d, and no JSON".formatted(call, answer.statusCode()));
            }
            if (answer.statusCode() / 100 != 2) {
                throw new Refused(call, answer.statusCode(), text(json, "error_code"), text(json, "error"));
            }
            return json;
        }

        private static String text(JsonObject json, String member) {
            return json.get(member) instanceof JsonPrimitive value ? value.getAsString() : "";
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            if (arguments.length != 2) throw new IOException("usage: java -cp gson.jar Enhance.java PHOTO RESULT");
            var environment = System.getenv();
            var youcam = new YouCam(
                    environment.getOrDefault("YOUCAM_BASE_URL", "http://127.0.0.1:8765"),
                    environment.getOrDefault("YOUCAM_API_KEY", "mock-api-key-0123456789"));
            System.out.printf("units: %.0f%n", youcam.units());
            var body = new JsonObject();
            body.addProperty("src_file_id", youcam.upload(Path.of(arguments[0])));
            body.addProperty("scale", 2);
            youcam.download(youcam.run("enhance", body).get("url").getAsString(), Path.of(arguments[1]));
            System.out.println(arguments[1]);
        } catch (Refused refused) {
            var broke = refused.errorCode.equals("CreditInsufficiency");
            fail(broke ? "the account has too few units" : refused.getMessage());
        } catch (FileSystemException error) {
            // Its message is the name of the file alone.
            fail(error.toString());
        } catch (IOException error) {
            fail(error.getMessage());
        }
    }

    private static void fail(String why) {
        System.err.println("Enhance.java: " + why);
        System.exit(1);
    }
}
