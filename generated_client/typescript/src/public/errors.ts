/** The errors that need no answer of the service. */

export { InvalidInput, RunUnclear, ServiceUnreachable, UnknownFeature, YouCamError } from "../errors.js";
