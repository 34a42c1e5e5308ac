// Reads JSON schemas as a form needs them: which alternatives there are, which one a value is, what to begin with.

const COLOURS = ["#a1b2c3", "a1b2c3"];
const NO_COLOURS = ["", "a", "#zzzzzz", "a1b2c3d4e5"];

/** Returns the alternatives of a schema, each without allOf and anyOf. That for null is left out. */
export function alternatives(schema) {
  const { allOf = [], anyOf, oneOf, not, ...own } = schema;
  let found = [own];
  for (const part of allOf) found = found.flatMap((one) => alternatives(part).map((other) => merged(one, other)));
  const either = anyOf ?? oneOf;
  if (either) {
    const branches = either.flatMap(alternatives);
    found = found.flatMap((one) => branches.map((other) => merged(one, other)));
  }
  return distinct(found.filter((one) => one.type !== "null"));
}

/** Whether a schema takes null. */
export function takesNull(schema) {
  return (schema.anyOf ?? schema.oneOf ?? []).some((one) => one.type === "null");
}

function merged(one, other) {
  const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])];
  const properties = { ...one.properties };
  for (const [name, schema] of Object.entries(other.properties ?? {})) {
    properties[name] = name in properties ? { allOf: [properties[name], schema] } : schema;
  }
  const both = { ...one, ...other, description: one.description ?? other.description };
  if (required.length) both.required = required;
  if (Object.keys(properties).length) both.properties = properties;
  return both;
}

function distinct(schemas) {
  const seen = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  return [...seen.values()];
}

/**
 * Returns the forms of a body that differ by more than how its files are named: members for file_ids and for addresses
 * of one input become one member, `{file: pointer, list}`.
 */
export function formsOf(schema, inputs) {
  const files = new Map();
  for (const { pointer, url_pointer: url } of inputs) {
    if (pointer) files.set(pointer, pointer);
    if (pointer && url) files.set(url, pointer);
  }
  const leads = (at) => [...files.keys()].some((pointer) => pointer.startsWith(`${at}/`));

  function expand(part, at) {
    const found = alternatives(part).flatMap((option) => {
      let copies = [{ ...option, properties: {}, required: (option.required ?? []).map((name) => renamed(at, name)) }];
      for (const [name, member] of Object.entries(option.properties ?? {})) {
        const path = `${at}/${name}`;
        const file = files.get(path);
        const kinds = file
          ? [{ file, list: alternatives(member)[0].type === "array", most: member.maxItems }]
          : leads(path)
            ? expand(member, path)
            : [member];
        const key = renamed(at, name);
        copies = copies.flatMap((copy) =>
          kinds.map((kind) => ({ ...copy, properties: { ...copy.properties, [key]: copy.properties[key] ?? kind } })),
        );
      }
      return copies;
    });
    return distinct(found);
  }

  const renamed = (at, name) => (files.get(`${at}/${name}`) ?? `/${name}`).split("/").at(-1);
  return expand(schema, "");
}

/** Returns the files that a form names, as {pointer, list, most, required}. */
export function filesOf(form, at = "", needed = true) {
  return Object.entries(form.properties ?? {}).flatMap(([name, part]) => {
    const required = needed && (form.required ?? []).includes(name);
    if (part.file) return [{ pointer: part.file, list: part.list, most: part.most, required }];
    return part.properties ? filesOf(part, `${at}/${name}`, required) : [];
  });
}

/** Whether a schema has anything to fill in besides files. */
export function hasFields(schema) {
  if (schema.file) return false;
  return schema.properties ? Object.values(schema.properties).some(hasFields) : true;
}

/** Returns the alternative that a value is, or comes closest to. */
export function fitting(options, value) {
  const scored = options.map((option, at) => ({ option, at, score: score(option, value) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).option;
}

function score(option, value) {
  if (value === undefined || value === null) return 0;
  const kind = Array.isArray(value) ? "array" : typeof value === "bigint" ? "integer" : typeof value;
  const wanted = option.type === "integer" && kind === "number" ? "number" : option.type;
  if (wanted && wanted !== kind) return -100;
  if (kind !== "object") return choices(option)?.includes(value) ? 1 : 0;
  let sum = 0;
  for (const name of option.required ?? []) sum += name in value ? 1 : -2;
  for (const [name, member] of Object.entries(value)) {
    const part = option.properties?.[name];
    if (!part) sum -= 1;
    else sum += Math.max(-50, score(fitting(alternatives(part), member), member));
  }
  return sum;
}

/** Returns the values that a schema allows, if it lists them. */
export function choices(schema) {
  return schema.enum ?? ("const" in schema ? [schema.const] : null);
}

/** Returns the member that tells alternatives apart, with its values in each of them; null if there is none. */
export function discriminator(options) {
  if (options.length < 2) return null;
  for (const name of options[0].required ?? []) {
    const lists = options.map((option) => choices(option.properties?.[name] ?? {}));
    if (lists.every(Boolean) && new Set(lists.flat()).size === lists.flat().length) return { name, lists };
  }
  return null;
}

/** Returns a name for each alternative that has no such member: its own values, or what only it asks for. */
export function labels(options) {
  const values = options.map((option) =>
    Object.entries(option.properties ?? {})
      .filter(([name]) => option.required?.includes(name))
      .map(([name, part]) => [name, choices(part)?.join("/")])
      .filter(([, said]) => said),
  );
  const differ = values.map((own) =>
    own
      .filter((one) => !values.every((others) => others.some((other) => same(one, other))))
      .map(([, said]) => said)
      .join(" · "),
  );
  if (isDistinct(differ) && differ.every(Boolean)) return differ;
  const needs = options.map(leaves);
  const all = [...new Set(needs.flat())];
  const shared = (name) => needs.every((names) => names.includes(name));
  const found = needs.map((names) => {
    const own = names.filter((name) => !shared(name));
    return own.length ? `with ${own.join(", ")}` : `without ${all.filter((name) => !shared(name)).join(", ")}`;
  });
  return isDistinct(found) ? found : options.map((option, at) => option.description ?? `form ${at + 1}`);
}

function same([name, said], [otherName, otherSaid]) {
  return name === otherName && said === otherSaid;
}

function isDistinct(texts) {
  return new Set(texts).size === texts.length;
}

/** Returns the names of the members that an alternative asks for, those of objects in it too. */
function leaves({ properties = {}, required = [] }) {
  return required.flatMap((name) => {
    const part = properties[name]?.items ?? properties[name] ?? {};
    return part.properties ? leaves(part) : [name];
  });
}

/** Returns a value to begin with: the example, the default, or the least that the schema asks for. */
export function starter(schema) {
  if (schema.file) return schema.list ? [] : "";
  if (schema.example !== undefined) return structuredClone(schema.example);
  const option = alternatives(schema)[0];
  if (option.example !== undefined) return structuredClone(option.example);
  if (option.default !== undefined) return structuredClone(option.default);
  if (choices(option)) return choices(option)[0];
  if (option.type === "array") return Array.from({ length: option.minItems ?? 0 }, () => starter(option.items));
  if (option.type === "boolean") return false;
  if (option.type === "integer" || option.type === "number") return Math.max(0, option.minimum ?? 0);
  if (option.type !== "object") return "";
  const names = option.required ?? [];
  return Object.fromEntries(names.map((name) => [name, starter(option.properties[name])]));
}

/** Returns a value of another alternative, with the members that it shares with the value before it. */
export function moved(option, value, key, chosen) {
  const next = starter({ ...option, example: undefined });
  for (const [name, part] of Object.entries(option.properties ?? {})) {
    if (value?.[name] === undefined) continue;
    if (choices(part) === null || choices(part).includes(value[name])) next[name] = carried(part, value[name]);
  }
  if (key) next[key] = chosen;
  return next;
}

function carried(part, value) {
  if (part.properties && value && typeof value === "object") return moved(part, value);
  if (part.items?.properties && Array.isArray(value)) return value.map((item) => moved(part.items, item));
  return value;
}

/** Whether a schema is that of a colour in hexadecimal digits. */
export function isColour(schema) {
  if (schema.type !== "string" || !schema.pattern) return false;
  const pattern = new RegExp(schema.pattern);
  return COLOURS.some((text) => pattern.test(text)) && !NO_COLOURS.some((text) => pattern.test(text));
}

/** Returns what a number may be, in words. */
export function rangeText({ minimum, maximum: most }) {
  // A bound that only says how many bits there are helps nobody.
  const maximum = most > Number.MAX_SAFE_INTEGER ? undefined : most;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `from ${minimum}`;
  return maximum === undefined ? "" : `up to ${maximum}`;
}

/** Returns the unit that a description names. */
export function unitOf(description = "") {
  const found = /\bin (per cent|px|cm|s|degrees)\b|\b(degrees)\b/.exec(description);
  return { "per cent": "%", degrees: "°" }[found?.[1] ?? found?.[2]] ?? found?.[1] ?? "";
}
