// The members of a body by path.

/** Returns the keys of a JSON pointer. A key of digits stays text, as arrays take both. */
export function keysOf(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function valueAt(body, keys) {
  return keys.reduce((value, key) => value?.[key], body);
}

/** Sets a member, with the objects on the way to it. */
export function setAt(body, keys, value) {
  let holder = body;
  for (const key of keys.slice(0, -1)) holder = holder[key] ??= {};
  holder[keys.at(-1)] = value;
}

export function removeAt(body, keys) {
  const holder = valueAt(body, keys.slice(0, -1));
  if (Array.isArray(holder)) holder.splice(keys.at(-1), 1);
  else if (holder) delete holder[keys.at(-1)];
}

/** Returns the value with each string in it replaced by what `change` returns for it. */
export function withTexts(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTexts(item, change)]));
}
