export { answersAt, callRunning } from "./client.ts"
export { type Serving, serve, usualPort } from "./serve.ts"
export { type Site, site } from "./site.ts"
export { openStore, type Place, type Started, start } from "./start.ts"
