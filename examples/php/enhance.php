<?php
// Shows the units, and makes a photo twice as large with AI Photo Enhance, by V2: php enhance.php PHOTO RESULT
// PHP 8.1 or newer with its extension curl; no package.
declare(strict_types=1);

/** The service refused a call. Programs look at the error code, people read the message. */
final class Refused extends RuntimeException
{
    public function __construct(
        string $call,
        public readonly int $status,
        public readonly string $errorCode,
        string $words,
    ) {
        parent::__construct(trim("$call: HTTP $status $errorCode $words"));
    }
}

/** The engine could not do it, which costs nothing. */
final class TaskFailed extends RuntimeException
{
    public function __construct(string $taskId, public readonly string $error)
    {
        parent::__construct("task $taskId failed with $error; nothing was charged");
    }
}

final class YouCam
{
    private const TYPES = ['png' => 'image/png', 'jpg' => 'image/jpeg', 'jpeg' => 'image/jpeg'];

    public function __construct(private readonly string $base, private readonly string $key)
    {
    }

    public function units(): float
    {
        return (float) array_sum(array_column($this->call('GET', '/s2s/v1.0/client/credit')['results'], 'amount_dec'));
    }

    /** Returns the file_id. */
    public function upload(string $photo): string
    {
        $type = self::TYPES[strtolower(pathinfo($photo, PATHINFO_EXTENSION))]
            ?? throw new RuntimeException("$photo: should be a .jpg or .png");
        $content = @file_get_contents($photo);
        if ($content === false) {
            throw new RuntimeException("$photo: no file that can be read");
        }
        $declared = ['content_type' => $type, 'file_name' => basename($photo), 'file_size' => strlen($content)];
        $file = $this->call('POST', '/s2s/v2.0/file', ['files' => [$declared]])['data']['files'][0];
        // Exactly the signed headers, and no Authorization: the signature in the address is all that the storage takes.
        ['method' => $method, 'url' => $url, 'headers' => $headers] = $file['requests'][0];
        [$status] = $this->send($method, $url, self::lines($headers), $content, 300);
        if ($status !== 200) {
            throw new RuntimeException("upload of $photo: the storage answered HTTP $status");
        }
        return $file['file_id'];
    }

    /** Runs a feature and waits for its results. Each success costs units. */
    public function run(string $feature, array $body): array
    {
        $path = "/s2s/v2.0/task/$feature";
        $taskId = $this->call('POST', $path, $body)['data']['task_id'];
        for ($checks = 0; $checks < 300; $checks++) {
            sleep(1);
            $task = $this->call('GET', "$path/" . rawurlencode($taskId))['data'];
            if ($task['task_status'] === 'success') {
                return $task['results'];
            }
            if ($task['task_status'] === 'error') {
                throw new TaskFailed($taskId, $task['error']);
            }
        }
        throw new RuntimeException("task $taskId still runs after 5 minutes");
    }

    public function download(string $url, string $result): void
    {
        [$status, $content] = $this->send('GET', $url, [], null, 300);
        if ($status !== 200) {
            throw new RuntimeException("download to $result: the storage answered HTTP $status");
        }
        if (@file_put_contents($result, $content) === false) {
            throw new RuntimeException("$result: cannot be written");
        }
    }

    private function call(string $method, string $path, ?array $body = null): array
    {
        $headers = self::lines(['Authorization' => "Bearer $this->key", 'Content-Type' => 'application/json']);
        $json = $body === null ? null : json_encode($body, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);
        for ($tries = 1; ; $tries++) {
            [$status, $text] = $this->send($method, $this->base . $path, $headers, $json, 60);
            // 429: more than five calls in a second. Nothing happened, so even a run may be sent again.
            if ($status !== 429 || $tries === 5) {
                break;
            }
            sleep(2);
        }
        $answer = json_decode($text, true);
        if (!is_array($answer)) {
            throw new RuntimeException("$method $path: HTTP $status, and no JSON");
        }
        if ($status >= 300) {
            throw new Refused("$method $path", $status, $answer['error_code'] ?? '', $answer['error'] ?? '');
        }
        return $answer;
    }

    /** @return array{int, string} the status and the body */
    private function send(string $method, string $url, array $headers, ?string $body, int $seconds): array
    {
        $curl = curl_init($url);
        curl_setopt_array($curl, [
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_HTTPHEADER => $headers,
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_TIMEOUT => $seconds,
        ]);
        if ($body !== null) {
            curl_setopt($curl, CURLOPT_POSTFIELDS, $body);
        }
        $answer = curl_exec($curl);
        if ($answer === false) {
            throw new RuntimeException("$method " . strtok($url, '?') . ': ' . curl_error($curl));
        }
        return [curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $answer];
    }

    private static function lines(array $headers): array
    {
        return array_map(fn ($name, $value) => "$name: $value", array_keys($headers), $headers);
    }
}

try {
    if ($argc !== 3) {
        throw new RuntimeException('usage: php enhance.php PHOTO RESULT');
    }
    [, $photo, $result] = $argv;
    $base = rtrim(getenv('YOUCAM_BASE_URL') ?: 'http://127.0.0.1:8765', '/');
    $youcam = new YouCam($base, getenv('YOUCAM_API_KEY') ?: 'mock-api-key-0123456789');
    $units = $youcam->units();
    echo "units: $units\n";
    $results = $youcam->run('enhance', ['src_file_id' => $youcam->upload($photo), 'scale' => 2]);
    $youcam->download($results['url'], $result);
    echo "$result\n";
} catch (Refused $refused) {
    $broke = $refused->errorCode === 'CreditInsufficiency';
    fwrite(STDERR, 'enhance.php: ' . ($broke ? 'the account has too few units' : $refused->getMessage()) . "\n");
    exit(1);
} catch (RuntimeException | JsonException $error) {
    fwrite(STDERR, "enhance.php: {$error->getMessage()}\n");
    exit(1);
}
