// Shows the units, and makes a photo twice as large with AI Photo Enhance, by V2:
// kotlinc -cp gson.jar enhance.kt -include-runtime -d enhance.jar
// java -cp enhance.jar:gson.jar EnhanceKt PHOTO RESULT
// Kotlin 2 on Java 17 or newer, with Gson (com.google.code.gson:gson) for JSON, which the standard library has not.

import com.google.gson.JsonArray
import com.google.gson.JsonObject
import com.google.gson.JsonParseException
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import java.io.File
import java.io.IOException
import java.net.ConnectException
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse
import java.net.http.HttpResponse.BodyHandler
import java.net.http.HttpResponse.BodyHandlers
import java.time.Duration
import kotlin.system.exitProcess

/** What can go wrong, so that `when` can tell it apart. */
sealed class YouCamException(message: String) : IOException(message)

/** The service refused a call. Programs look at the error code, people read the message. */
class Refused(call: String, val status: Int, val errorCode: String, words: String) :
    YouCamException("$call: HTTP $status $errorCode $words".trim())

/** The engine could not do it, which costs nothing. */
class TaskFailed(taskId: String, val error: String) :
    YouCamException("task $taskId failed with $error; nothing was charged")

/** Anything else: a file, the storage, an answer that is no JSON. */
class Failed(message: String) : YouCamException(message)

class YouCam(base: String, private val key: String) {
    private val base = base.removeSuffix("/")
    private val http = HttpClient.newHttpClient()

    fun units(): Double {
        val buckets = call("GET", "/s2s/v1.0/client/credit").getAsJsonArray("results")
        return buckets.sumOf { it.asJsonObject["amount_dec"].asDouble }
    }

    /** Returns the file_id of a photo. */
    fun upload(photo: File): String {
        val type = TYPES[photo.extension.lowercase()] ?: throw Failed("$photo: should be a .jpg or .png")
        if (!photo.canRead()) throw Failed("$photo: no file that can be read")
        val content = photo.readBytes()
        val declared = json("content_type" to type, "file_name" to photo.name, "file_size" to content.size)
        val body = JsonObject().apply { add("files", JsonArray().apply { add(declared) }) }
        val file = call("POST", "/s2s/v2.0/file", body).getAsJsonObject("data").getAsJsonArray("files")[0].asJsonObject

        // Exactly the signed headers, and no Authorization: the signature in the address is all that the storage takes.
        val upload = file.getAsJsonArray("requests")[0].asJsonObject
        val request = HttpRequest.newBuilder(URI(upload["url"].asString)).timeout(TRANSFER)
            .method(upload["method"].asString, BodyPublishers.ofByteArray(content))
        upload.getAsJsonObject("headers").entrySet()
            // HttpClient writes Content-Length itself, and refuses it here.
            .filterNot { it.key.equals("Content-Length", ignoreCase = true) }
            .forEach { request.header(it.key, it.value.asString) }
        expect(send(request.build(), BodyHandlers.discarding()), "upload of $photo")
        return file["file_id"].asString
    }

    /** Runs a feature and waits for its results. Each success costs units. */
    fun run(feature: String, body: JsonObject): JsonObject {
        val path = "/s2s/v2.0/task/$feature"
        val taskId = call("POST", path, body).getAsJsonObject("data")["task_id"].asString
        val check = "$path/" + URLEncoder.encode(taskId, Charsets.UTF_8).replace("+", "%20")
        repeat(300) {
            Thread.sleep(1000)
            val task = call("GET", check).getAsJsonObject("data")
            when (task["task_status"].asString) {
                "success" -> return task.getAsJsonObject("results")
                "error" -> throw TaskFailed(taskId, task["error"].asString)
            }
        }
        throw Failed("task $taskId still runs after 5 minutes")
    }

    fun download(url: String, result: File) {
        val request = HttpRequest.newBuilder(URI(url)).timeout(TRANSFER).build()
        result.writeBytes(expect(send(request, BodyHandlers.ofByteArray()), "download to $result").body())
    }

    private fun <T> send(request: HttpRequest, body: BodyHandler<T>): HttpResponse<T> =
        try {
            http.send(request, body)
        } catch (_: ConnectException) {
            // It says nothing itself.
            throw Failed("cannot connect to ${request.uri().authority}")
        }

    private fun <T> expect(answer: HttpResponse<T>, what: String): HttpResponse<T> {
        if (answer.statusCode() != 200) throw Failed("$what: the storage answered HTTP ${answer.statusCode()}")
        return answer
    }

    private fun call(method: String, path: String, body: JsonObject? = null): JsonObject {
        val content = body?.let { BodyPublishers.ofString(it.toString()) } ?: BodyPublishers.noBody()
        val request = HttpRequest.newBuilder(URI(base + path)).timeout(CALL).method(method, content)
            .header("Authorization", "Bearer $key").header("Content-Type", "application/json").build()
        var answer = send(request, BodyHandlers.ofString())
        // 429: more than five calls in a second. Nothing happened, so even a run may be sent again.
        var tries = 1
        while (answer.statusCode() == 429 && tries++ < 5) {
            Thread.sleep(2000)
            answer = send(request, BodyHandlers.ofString())
        }
        return read("$method $path", answer)
    }

    private fun read(call: String, answer: HttpResponse<String>): JsonObject {
        val status = answer.statusCode()
        val json = try {
            JsonParser.parseString(answer.body()) as? JsonObject
        } catch (_: JsonParseException) {
            null
        } ?: throw Failed("$call: HTTP $status, and no JSON")
        if (status !in 200..299) throw Refused(call, status, json.text("error_code"), json.text("error"))
        return json
    }

    private companion object {
        val TYPES = mapOf("png" to "image/png", "jpg" to "image/jpeg", "jpeg" to "image/jpeg")
        val CALL: Duration = Duration.ofSeconds(60)
        val TRANSFER: Duration = Duration.ofMinutes(5)
    }
}

fun json(vararg members: Pair<String, Any>) = JsonObject().apply {
    for ((name, value) in members) add(name, if (value is Number) JsonPrimitive(value) else JsonPrimitive("$value"))
}

fun JsonObject.text(member: String): String = (this[member] as? JsonPrimitive)?.asString ?: ""

fun main(arguments: Array<String>) {
    try {
        val (photo, result) = arguments.takeIf { it.size == 2 } ?: throw Failed("usage: enhance PHOTO RESULT")
        val youcam = YouCam(
            System.getenv("YOUCAM_BASE_URL") ?: "http://127.0.0.1:8765",
            System.getenv("YOUCAM_API_KEY") ?: "mock-api-key-0123456789",
        )
        println("units: %.0f".format(youcam.units()))
        val body = json("src_file_id" to youcam.upload(File(photo)), "scale" to 2)
        youcam.download(youcam.run("enhance", body)["url"].asString, File(result))
        println(result)
    } catch (error: IOException) {
        val why = when {
            error is Refused && error.errorCode == "CreditInsufficiency" -> "the account has too few units"
            else -> error.message ?: "$error"
        }
        System.err.println("enhance.kt: $why")
        exitProcess(1)
    }
}
