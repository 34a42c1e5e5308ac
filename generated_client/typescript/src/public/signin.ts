/** The first step of V1's sign-in, for those who sign in themselves. */

export { idToken } from "../late/signin.js";
