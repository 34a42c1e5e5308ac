# What the examples in this folder share; they source it. Needs curl 7.55 or newer, and awk.
# shellcheck shell=sh

base=${YOUCAM_BASE_URL:-http://127.0.0.1:8765}
base=${base%/}
key=${YOUCAM_API_KEY:-mock-api-key-0123456789}
tab=$(printf '\t')

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

for tool in awk curl; do
    command -v "$tool" > /dev/null || fail "$tool is not installed"
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

# bearer TOKEN: what the next calls show. In a file, since every user of the machine sees a program's arguments.
bearer() {
    printf 'Authorization: Bearer %s\n' "$1" > "$scratch/bearer"
}

# call METHOD PATH [OPTION...]: one request to the API, with more options for curl. `field` reads its answer.
call() {
    method=$1 path=$2
    shift 2
    tries=0
    while :; do
        : > "$scratch/answer"
        status=$(curl -sSg -m 60 -X "$method" -H @"$scratch/bearer" -H 'Content-Type: application/json' \
            -o "$scratch/answer" -w '%{http_code}' "$@" "$base$path" 2> "$scratch/error") ||
            fail "$method $base$path: $(head -n 1 "$scratch/error")"
        tries=$((tries + 1))
        # 429: more than five calls in a second. Nothing happened, so even a run may be sent again.
        [ "$status" = 429 ] && [ "$tries" -lt 5 ] || break
        sleep 2
    done
    awk -f "$here/json.awk" "$scratch/answer" > "$scratch/fields" || fail "$method $path: HTTP $status, and no JSON"
    case $status in
    2??) ;;
    *) fail "$method $path: HTTP $status $(field error_code) $(field error)" ;;
    esac
}

# field PATH: a value of the last answer, such as data.task_id; nothing when it is null or absent.
field() {
    awk -F "$tab" -v path="$1" '$1 == path { print $2 }' "$scratch/fields"
}

# headers_of PATH: the members of an object of the last answer, as lines of a header.
headers_of() {
    awk -F "$tab" -v path="$1." 'index($1, path) == 1 { print substr($1, length(path) + 1) ": " $2 }' "$scratch/fields"
}

# file_json PHOTO: what is declared about a picture before it is uploaded.
file_json() {
    [ -f "$1" ] && [ -r "$1" ] || fail "$1: no file that can be read"
    case $1 in
    *.png | *.PNG) type=image/png ;;
    *.jpg | *.jpeg | *.JPG | *.JPEG) type=image/jpeg ;;
    *) fail "$1: should be a .jpg or .png" ;;
    esac
    name=$(basename "$1" | tr -d '"\\[:cntrl:]')
    size=$(wc -c < "$1")
    printf '{"files": [{"content_type": "%s", "file_name": "%s", "file_size": %d}]}' "$type" "$name" "$size"
}

# upload PATH PHOTO: sends the picture where the request at PATH of the last answer says.
upload() {
    # Exactly the signed headers, and no Authorization: the signature in the address is all that the storage takes.
    headers_of "$1.headers" > "$scratch/headers"
    curl -sSgf -m 300 -T "$2" -H @"$scratch/headers" -o /dev/null "$(field "$1.url")" 2> "$scratch/error" ||
        fail "upload of $2: $(head -n 1 "$scratch/error")"
}

# download URL FILE
download() {
    curl -sSgf -m 300 -o "$2" "$1" 2> "$scratch/error" || fail "download to $2: $(head -n 1 "$scratch/error")"
}
