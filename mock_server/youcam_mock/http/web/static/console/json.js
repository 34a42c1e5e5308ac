// JSON whose whole numbers keep all their digits.

/** Returns the value of a JSON text. Whole numbers past 2^53, such as ids of V1 styles, become BigInt. */
export function read(text) {
  return JSON.parse(text, (key, value, context) => {
    const isRounded =
      typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? "");
    return isRounded ? BigInt(context.source) : value;
  });
}

/** Returns a value as JSON, on one line or indented by two spaces. */
export function write(value, indented = false, margin = "") {
  if (typeof value === "bigint") return String(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = margin + (indented ? "  " : "");
  const parts = Array.isArray(value)
    ? value.map((item) => write(item, indented, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${write(item, indented, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (parts.length === 0) return open + close;
  return indented
    ? `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${margin}${close}`
    : `${open}${parts.join(", ")}${close}`;
}
