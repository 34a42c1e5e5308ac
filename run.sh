#!/bin/sh
# Needs jq. YOUCAM_API_KEY holds the key.
set -eu
base='http://127.0.0.1:8931'
auth="Authorization: Bearer $YOUCAM_API_KEY"
json='Content-Type: application/json'

# upload PATH FILE TYPE: prints the file_id
upload() {
  size=$(wc -c < "$2")
  new=$(jq -n --arg name "$2" --arg type "$3" --argjson size "$size" \
    '{files: [{content_type: $type, file_name: $name, file_size: $size}]}' |
    curl -sSf "$base$1" -H "$auth" -H "$json" -d @- | jq '.result.files[0]')
  curl -sSf -X PUT "$(echo "$new" | jq -r '.requests[0].url')" -H "Content-Type: $3" --data-binary "@$2"
  echo "$new" | jq -r .file_id
}

file=$(upload /s2s/v1.1/file/hair-style 'src.jpg' 'image/jpeg')
task=$(curl -sSf "$base/s2s/v1.0/task/hair-style" -H "$auth" -H "$json" -d '{
  "request_id": 0,
  "payload": {
    "file_sets": {
      "src_ids": [
        "'"$file"'"
      ]
    },
    "actions": [
      {
        "id": 0,
        "params": {
          "style_group_id": 214600668801325153,
          "style_ids": [
            161406146756427341
          ]
        }
      }
    ]
  }
}' |
  jq -r .result.task_id)
while :; do
  answer=$(curl -sSf -G "$base/s2s/v1.0/task/hair-style" --data-urlencode "task_id=$task" -H "$auth")
  [ "$(printf '%s' "$answer" | jq -r .result.status)" = running ] || break
  sleep 1
done
printf '%s\n' "$answer"
