/** What an account and the features have, and any other operation. Loaded when it is asked for. */

import type { RequestOptions } from "../client.js";
import { InvalidInput } from "../errors.js";
import type { Feature, Params, Taken } from "../features.js";
import type { components } from "../schema.js";
import type { Session } from "../session.js";

/** Each list, and the member of its pages that has the entries. */
const MEMBERS = {
  history: "history",
  prices: "skus",
  templates: "templates",
  style_groups: "groups",
  styles: "styles",
  categories: "results",
};
const OF_ACCOUNT = { history: "/s2s/v1.0/client/credit/history", prices: "/s2s/v2.0/credit/feature-cost" };
export type ListKind = keyof typeof MEMBERS;

/** Returns the balance: the sum of all buckets, and each of them. */
export async function units(
  session: Session,
): Promise<{ total: number; buckets: components["schemas"]["UnitBucket"][] }> {
  const said = await session.call("GET", "/s2s/v1.0/client/credit");
  const { results } = said as { results: components["schemas"]["UnitBucket"][] };
  const cents = results.reduce((sum, one) => sum + Math.round(Number(one.amount_dec ?? one.amount) * 100), 0);
  return { total: cents / 100, buckets: results };
}

/** Sends an operation of the contract and returns the JSON of its answer. A POST is sent once. */
export async function request(
  session: Session,
  method: string,
  path: string,
  { path: values, ...options }: RequestOptions,
): Promise<unknown> {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values?.[name];
    if (!value) throw new InvalidInput("path", `${path} needs ${name}`);
    return encodeURIComponent(value);
  });
  const once = method === "post";
  const paid = once && /\/task\//.test(path) && !path.endsWith("/delete");
  return session.call(method.toUpperCase(), filled, { ...options, once, paid });
}

/** Yields the entries of a list. Throws InvalidInput for a list that the feature lacks. */
export async function* entries<T>(
  session: Session,
  kind: ListKind,
  taken: (feature: Feature) => Promise<Taken>,
  feature: Feature | undefined,
  query: Params | undefined,
): AsyncGenerator<T> {
  const lists: Partial<Record<ListKind, string>> = feature
    ? listsOf(feature.path, (await taken(feature)).flags)
    : OF_ACCOUNT;
  const has = Object.keys(lists).join(", ");
  const path = lists[kind];
  if (!path) throw new InvalidInput("feature", `${feature?.name} has no ${kind}${has ? `; it has ${has}` : ""}`);
  type Page = Record<string, T[]> & { next_token?: unknown };
  for (let token: unknown; ;) {
    const said = await session.call("GET", path, { query: { ...query, starting_token: token } });
    const { result, data } = said as { data?: Page; result?: Page };
    const page = result ?? data ?? (said as Page);
    yield* page[MEMBERS[kind]] ?? [];
    if (page.next_token === undefined || page.next_token === null || page.next_token === "") return;
    // A page that names itself would never end.
    if (page.next_token === token) return;
    token = page.next_token;
  }
}

/** Returns the paths of a feature's lists. */
export function listsOf(path: string, flags: string): Partial<Record<ListKind, string>> {
  const listed = (what: string): string => path.replace("/task/", `/task/${what}/`);
  return {
    ...(flags.includes("t") && { templates: listed("template") }),
    ...(flags.includes("s") && {
      style_groups: listed("style-group"),
      styles: listed("style"),
      categories: listed("style").replace(/v\d+\.\d+/, "v1.1"),
    }),
  };
}
