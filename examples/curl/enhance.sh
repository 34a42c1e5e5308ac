#!/bin/sh
# Makes a photo twice as large with AI Photo Enhance, by V2: sh enhance.sh PHOTO RESULT
set -eu
here=$(dirname "$0")
. "$here/youcam.sh"

[ $# -eq 2 ] || fail "usage: sh enhance.sh PHOTO RESULT"
photo=$1 result=$2

bearer "$key"
new=$(file_json "$photo")
call POST /s2s/v2.0/file --data "$new"
file_id=$(field data.files.0.file_id)
upload data.files.0.requests.0 "$photo"

call POST /s2s/v2.0/task/enhance --data "{\"src_file_id\": \"$file_id\", \"scale\": 2}"
task_id=$(field data.task_id)

checks=0
state=running
while [ "$state" = running ]; do
    checks=$((checks + 1))
    [ "$checks" -le 300 ] || fail "task $task_id still runs after 5 minutes"
    sleep 1
    call GET "/s2s/v2.0/task/enhance/$task_id"
    state=$(field data.task_status)
done
[ "$state" = success ] || fail "task $task_id failed with $(field data.error); nothing was charged"

download "$(field data.results.url)" "$result"
printf '%s\n' "$result"
