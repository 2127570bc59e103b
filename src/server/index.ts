export { answersAt, callRunning } from "./client.ts"
export { type Serving, serve, usualPort } from "./serve.ts"
export { type Site, site } from "./site.ts"
