// What is about to be sent: a body, and the files that it names. A file stands in the body as @ and its name.

import { keysOf, removeAt, setAt, valueAt, withTexts } from "./body.js";
import { filesOf, fitting, formsOf, moved } from "./schema.js";

const MARK = "@";

export class Draft {
  /** `feature` is an answer of GET /_mock/features/VERSION/FEATURE. */
  constructor(feature) {
    this.feature = feature;
    this.files = new Map();
    this.facts = feature.inputs.filter((input) => input.pointer);
    this.forms = formsOf(feature.body, this.facts);
    this.body = {};
  }

  /** Takes an example as the body. Returns pointers to the files in it, one for each file. */
  take(example) {
    this.body = structuredClone(example);
    return this.facts.filter(distinctPointer).flatMap(({ pointer }) => {
      const count = this.values(pointer).length;
      this.clear(pointer);
      return Array(count).fill(pointer);
    });
  }

  /** Returns the form of the body that fits what is in it. */
  form() {
    return fitting(this.forms, this.#withIds());
  }

  /** Goes over to another form, with what both share. */
  move(form, key, value) {
    this.body = moved(form, this.#withIds(), key, value);
    for (const { pointer } of this.facts) {
      const values = this.values(pointer);
      if (values.length) this.put(pointer, values);
    }
  }

  /** Returns the inputs of the form, with the facts about each. */
  inputs() {
    const facts = new Map(this.facts.toReversed().map((fact) => [fact.pointer, fact]));
    return filesOf(this.form()).map((found) => ({ ...facts.get(found.pointer), ...found }));
  }

  /** Returns what an input is at present: marks of files, addresses, ids. */
  values(pointer) {
    const found = this.#members(pointer)
      .map((at) => valueAt(this.body, keysOf(at)))
      .find((value) => value !== undefined);
    return [found ?? []].flat();
  }

  /** Makes an input marks of files, ids, or addresses, which have a member of their own. */
  put(pointer, values) {
    const isList = this.inputs().find((input) => input.pointer === pointer)?.list;
    const url = this.facts.find((fact) => fact.pointer === pointer)?.url_pointer;
    const isAddress = url && values.every((value) => value.includes("://"));
    const keys = keysOf(isAddress ? url : pointer);
    this.clear(pointer);
    if (values.length) setAt(this.body, keys, isList ? values : values[0]);
    this.body = this.#filesFirst();
  }

  clear(pointer) {
    for (const at of this.#members(pointer)) removeAt(this.body, keysOf(at));
  }

  /** Keeps a file. Returns its mark. */
  add(file, name) {
    const dot = name.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    for (let count = 1; ; count += 1) {
      const mark = `${MARK}${stem}${count > 1 ? `-${count}` : ""}${ending}`;
      if (this.files.has(mark)) continue;
      this.files.set(mark, { blob: file, name: mark.slice(1), shown: URL.createObjectURL(file) });
      return mark;
    }
  }

  /** Returns the files that the body names, by their marks. */
  named() {
    const marks = this.facts.flatMap(({ pointer }) => this.values(pointer)).filter((value) => this.files.has(value));
    return new Map([...new Set(marks)].map((mark) => [mark, this.files.get(mark)]));
  }

  /** Returns the path at which a file is declared. */
  pathFor(mark) {
    const input = this.facts.find(({ pointer }) => this.values(pointer).includes(mark));
    return input?.file_path ?? this.feature.file_path;
  }

  /** Returns the body with the marks of files replaced. */
  filled(replace) {
    return withTexts(this.body, (text) => (this.files.has(text) ? replace(text) : text));
  }

  /** Returns the inputs that the form needs and that are still empty. */
  missing() {
    return this.inputs().filter(({ pointer, required }) => required && this.values(pointer).length === 0);
  }

  close() {
    for (const { shown } of this.files.values()) URL.revokeObjectURL(shown);
  }

  #members(pointer) {
    const urls = this.facts.filter((fact) => fact.pointer === pointer).map((fact) => fact.url_pointer);
    return [...new Set([pointer, ...urls.filter(Boolean)])];
  }

  /** The order of the documents: files, then parameters. */
  #filesFirst() {
    const names = this.facts.flatMap(({ pointer }) => this.#members(pointer)).map((at) => at.slice(1));
    const files = names.filter((name) => name in this.body).map((name) => [name, this.body[name]]);
    return { ...Object.fromEntries(files), ...this.body };
  }

  #withIds() {
    const body = structuredClone(this.body);
    for (const { pointer, url_pointer: url } of this.facts) {
      const value = url && valueAt(body, keysOf(url));
      if (value === undefined || value === null) continue;
      removeAt(body, keysOf(url));
      setAt(body, keysOf(pointer), value);
    }
    return body;
  }
}

function distinctPointer({ pointer }, at, all) {
  return all.findIndex((other) => other.pointer === pointer) === at;
}
