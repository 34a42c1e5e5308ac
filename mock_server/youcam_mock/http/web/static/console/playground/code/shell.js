// The same call for a shell, with curl and jq.

import { checkPath } from "../flow.js";
import { bodyText, members, variables } from "./texts.js";

const ID = "TASK-ID";

/** Returns a script that uploads, runs, and checks until the task has ended. It prints the last check. */
export function shell(draft, origin) {
  const { feature } = draft;
  const { holder, state } = members(feature);
  const files = draft.named();
  const names = variables(files);
  const uploads = [...files].map(
    ([mark, { name, blob }]) =>
      `${names.get(mark)}=$(upload ${draft.pathFor(mark)} ${quoted(name)} ${quoted(blob.type)})\n`,
  );
  // A file_id stands between two quoted parts, so that nothing else in the body is expanded.
  const body = bodyText(draft, names, quoted, (name) => `'"$${name}"'`);
  const uploaded = (files.size ? uploading(holder) : "") + uploads.join("");
  return `#!/bin/sh
# Needs jq. YOUCAM_API_KEY holds the key.
set -eu
base=${quoted(origin)}
auth="Authorization: Bearer $YOUCAM_API_KEY"
json='Content-Type: application/json'

${uploaded}task=$(curl -sSf "$base${feature.path}" -H "$auth" -H "$json" -d ${body} |
  jq -r .${holder}.task_id)
while :; do
  answer=$(${checking(feature)})
  [ "$(printf '%s' "$answer" | jq -r .${holder}.${state})" = running ] || break
  sleep 1
done
printf '%s\\n' "$answer"
`;
}

function uploading(holder) {
  return `# upload PATH FILE TYPE: prints the file_id
upload() {
  size=$(wc -c < "$2")
  new=$(jq -n --arg name "$2" --arg type "$3" --argjson size "$size" \\
    '{files: [{content_type: $type, file_name: $name, file_size: $size}]}' |
    curl -sSf "$base$1" -H "$auth" -H "$json" -d @- | jq '.${holder}.files[0]')
  curl -sSf -X PUT "$(echo "$new" | jq -r '.requests[0].url')" -H "Content-Type: $3" --data-binary "@$2"
  echo "$new" | jq -r .file_id
}

`;
}

function checking(feature) {
  const path = checkPath(feature, ID);
  return path.endsWith(`/${ID}`)
    ? `curl -sSf "$base${path.slice(0, -ID.length)}$task" -H "$auth"`
    : `curl -sSf -G "$base${path.split("?")[0]}" --data-urlencode "task_id=$task" -H "$auth"`;
}

function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
