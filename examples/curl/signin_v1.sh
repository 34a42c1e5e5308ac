#!/bin/sh
# V1: signs in with the secret key, shows the units, and makes a photo twice as large: sh signin_v1.sh PHOTO RESULT
# YOUCAM_SECRET_KEY is the secret key as the console shows it; without it, the mock's own is asked for.
set -eu
here=$(dirname "$0")
. "$here/youcam.sh"

[ $# -eq 2 ] || fail "usage: sh signin_v1.sh PHOTO RESULT"
command -v openssl > /dev/null || fail "openssl is not installed"
photo=$1 result=$2
new=$(file_json "$photo")

: > "$scratch/bearer"
secret_key=${YOUCAM_SECRET_KEY:-}
if [ -z "$secret_key" ]; then
    (call GET /_mock/accounts) 2> /dev/null || fail "set YOUCAM_SECRET_KEY, since $base/_mock/accounts does not tell it"
    secret_key=$(field accounts.0.secret_key)
fi

# The id_token: client_id and time in milliseconds, encrypted with the secret key, which is an RSA public key in X.509.
printf '%s' "$secret_key" | openssl base64 -d -A > "$scratch/key.der"
printf 'client_id=%s&timestamp=%s000' "$key" "$(date +%s)" > "$scratch/proof"
openssl pkeyutl -encrypt -pubin -keyform DER -inkey "$scratch/key.der" -pkeyopt rsa_padding_mode:pkcs1 \
    -in "$scratch/proof" -out "$scratch/encrypted" 2> /dev/null ||
    fail "YOUCAM_SECRET_KEY: should be the RSA public key that the console shows, in Base64 and without PEM lines"
id_token=$(openssl base64 -A -in "$scratch/encrypted")

printf '{"client_id": "%s", "id_token": "%s"}' "$key" "$id_token" > "$scratch/signin"
call POST /s2s/v1.0/client/auth --data @"$scratch/signin"
bearer "$(field result.access_token)" # good for two hours

call GET /s2s/v1.0/client/credit
units=$(awk -F "$tab" '$1 ~ /^results\.[0-9]+\.amount$/ { sum += $2 } END { print sum + 0 }' "$scratch/fields")
echo "units: $units"

call POST /s2s/v1.1/file/enhance --data "$new"
file_id=$(field result.files.0.file_id)
upload result.files.0.requests.0 "$photo"

# request_id: the same one again, for the same file, gives the task that runs already.
run="{\"request_id\": 0, \"payload\": {\"file_sets\": {\"src_ids\": [\"$file_id\"]},
    \"actions\": [{\"id\": 0, \"params\": {\"scale\": 2}}]}}"
call POST /s2s/v1.0/task/enhance --data "$run"
task_id=$(field result.task_id)

# A V1 task that nobody checks for 10 seconds is lost.
checks=0
state=running
while [ "$state" = running ]; do
    checks=$((checks + 1))
    [ "$checks" -le 300 ] || fail "task $task_id still runs after 5 minutes"
    sleep 1
    # The id holds + and /, which a query must encode.
    call GET /s2s/v1.0/task/enhance --get --data-urlencode "task_id=$task_id"
    state=$(field result.status)
done
[ "$state" = success ] || fail "task $task_id failed with $(field result.error); nothing was charged"

download "$(field result.results.0.data.0.url)" "$result"
printf '%s\n' "$result"
