// The package carries the licence of the repository.
import { copyFile } from "node:fs/promises";

const here = new URL("..", import.meta.url);
await copyFile(new URL("../../LICENSE", here), new URL("LICENSE", here));
