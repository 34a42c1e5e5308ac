// All that the views are built of.

export * from "../api.js";
export * from "../dom.js";
export * from "../json.js";
export * from "./parts/actions.js";
export * from "./parts/format.js";
export * from "./parts/layout.js";
export * from "./parts/life.js";
export * from "./parts/mock_time.js";
