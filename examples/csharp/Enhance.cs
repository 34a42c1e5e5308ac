// Shows the units, and makes a photo twice as large with AI Photo Enhance, by V2: Enhance PHOTO RESULT
// C# 7 or newer, on .NET or Mono, with Newtonsoft.Json.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

/// <summary>The service refused a call. Programs look at the error code, people read the message.</summary>
public sealed class RefusedException : Exception
{
    public RefusedException(string call, int status, string errorCode, string words)
        : base($"{call}: HTTP {status} {errorCode} {words}".Trim())
    {
        Status = status;
        ErrorCode = errorCode;
    }

    public int Status { get; }
    public string ErrorCode { get; }
}

/// <summary>The engine could not do it, which costs nothing.</summary>
public sealed class TaskFailedException : Exception
{
    public TaskFailedException(string taskId, string error)
        : base($"task {taskId} failed with {error}; nothing was charged") => Error = error;

    public string Error { get; }
}

/// <summary>Calls the service, or the mock.</summary>
public sealed class YouCam : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
    };

    private readonly HttpClient http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
    private readonly string address;
    private readonly AuthenticationHeaderValue bearer;

    public YouCam(string address, string key)
    {
        this.address = address.TrimEnd('/');
        bearer = new AuthenticationHeaderValue("Bearer", key);
    }

    public async Task<double> UnitsAsync()
    {
        var answer = await CallAsync(HttpMethod.Get, "/s2s/v1.0/client/credit");
        return answer["results"].Sum(bucket => (double)bucket["amount_dec"]);
    }

    /// <summary>Returns the file_id of a photo.</summary>
    public async Task<string> UploadAsync(string photo)
    {
        var type = TypeOf(photo);
        var content = File.ReadAllBytes(photo);
        var declared = new JObject
        {
            ["content_type"] = type,
            ["file_name"] = Path.GetFileName(photo),
            ["file_size"] = content.Length,
        };
        var body = new JObject { ["files"] = new JArray { declared } };
        var answer = await CallAsync(HttpMethod.Post, "/s2s/v2.0/file", body);
        var file = answer["data"]["files"][0];

        // Exactly the signed headers, and no Authorization: the signature in the address is all that the storage takes.
        // Those of the content belong to the content, whose length is known there already.
        var upload = file["requests"][0];
        using (var request = new HttpRequestMessage(new HttpMethod((string)upload["method"]), (string)upload["url"]))
        {
            request.Content = new ByteArrayContent(content);
            foreach (var header in ((JObject)upload["headers"]).Properties())
            {
                var value = (string)header.Value;
                if (string.Equals(header.Name, "Content-Length", StringComparison.OrdinalIgnoreCase)) continue;
                if (!request.Content.Headers.TryAddWithoutValidation(header.Name, value))
                    request.Headers.TryAddWithoutValidation(header.Name, value);
            }
            using (var stored = await http.SendAsync(request)) Expect(stored, $"upload of {photo}");
        }
        return (string)file["file_id"];
    }

    /// <summary>Runs a feature and waits for its results. Each success costs units.</summary>
    public async Task<JToken> RunAsync(string feature, JObject body)
    {
        var path = $"/s2s/v2.0/task/{feature}";
        var taskId = (string)(await CallAsync(HttpMethod.Post, path, body))["data"]["task_id"];
        for (var checks = 0; checks < 300; checks++)
        {
            await Task.Delay(1000);
            var task = (await CallAsync(HttpMethod.Get, $"{path}/{Uri.EscapeDataString(taskId)}"))["data"];
            switch ((string)task["task_status"])
            {
                case "success": return task["results"];
                case "error": throw new TaskFailedException(taskId, (string)task["error"]);
            }
        }
        throw new TimeoutException($"task {taskId} still runs after 5 minutes");
    }

    public async Task DownloadAsync(string link, string result)
    {
        using (var answer = await http.GetAsync(link))
        {
            Expect(answer, $"download to {result}");
            File.WriteAllBytes(result, await answer.Content.ReadAsByteArrayAsync());
        }
    }

    public void Dispose() => http.Dispose();

    private static string TypeOf(string photo) =>
        Types.TryGetValue(Path.GetExtension(photo).ToLowerInvariant(), out var type)
            ? type
            : throw new IOException($"{photo}: should be a .jpg or .png");

    private static void Expect(HttpResponseMessage answer, string what)
    {
        if (!answer.IsSuccessStatusCode)
            throw new HttpRequestException($"{what}: the storage answered HTTP {(int)answer.StatusCode}");
    }

    private async Task<JObject> CallAsync(HttpMethod method, string path, JObject body = null)
    {
        var json = body?.ToString(Formatting.None);
        for (var tries = 1; ; tries++)
        {
            using (var request = new HttpRequestMessage(method, address + path))
            {
                request.Headers.Authorization = bearer;
                if (json != null) request.Content = new StringContent(json, Encoding.UTF8, "application/json");
                using (var answer = await http.SendAsync(request))
                {
                    // 429: more than five calls in a second. Nothing happened, so even a run may be sent again.
                    if ((int)answer.StatusCode != 429 || tries == 5) return await ReadAsync($"{method} {path}", answer);
                }
            }
            await Task.Delay(2000);
        }
    }

    private static async Task<JObject> ReadAsync(string call, HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        JObject json;
        try
        {
            json = JObject.Parse(await answer.Content.ReadAsStringAsync());
        }
        catch (JsonException)
        {
            throw new HttpRequestException($"{call}: HTTP {status}, and no JSON");
        }
        if (!answer.IsSuccessStatusCode)
            throw new RefusedException(call, status, (string)json["error_code"], (string)json["error"]);
        return json;
    }
}

public static class Program
{
    // Mono's compiler has no asynchronous entry point.
    public static int Main(string[] arguments) => RunAsync(arguments).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            if (arguments.Length != 2) return Fail("usage: Enhance PHOTO RESULT");
            var address = Environment.GetEnvironmentVariable("YOUCAM_BASE_URL") ?? "http://127.0.0.1:8765";
            var key = Environment.GetEnvironmentVariable("YOUCAM_API_KEY") ?? "mock-api-key-0123456789";
            using (var youcam = new YouCam(address, key))
            {
                Console.WriteLine($"units: {await youcam.UnitsAsync():0}");
                var fileId = await youcam.UploadAsync(arguments[0]);
                var body = new JObject { ["src_file_id"] = fileId, ["scale"] = 2 };
                var results = await youcam.RunAsync("enhance", body);
                await youcam.DownloadAsync((string)results["url"], arguments[1]);
            }
            Console.WriteLine(arguments[1]);
            return 0;
        }
        catch (RefusedException refused) when (refused.ErrorCode == "CreditInsufficiency")
        {
            return Fail("the account has too few units");
        }
        catch (HttpRequestException error)
        {
            // What went wrong with a connection is in the exception below.
            return Fail(error.GetBaseException().Message);
        }
        catch (Exception error) when (IsExpected(error))
        {
            return Fail(error.Message);
        }
    }

    private static bool IsExpected(Exception error) =>
        error is RefusedException || error is TaskFailedException || error is IOException || error is TimeoutException
        || error is UnauthorizedAccessException || error is OperationCanceledException;

    private static int Fail(string why)
    {
        Console.Error.WriteLine($"Enhance.cs: {why}");
        return 1;
    }
}
