declare module "virtual:checked-example" {
  /** The example page as the worker would answer it, made while the screens were built. */
  export const opened: import("./worker/opened.ts").Opened
}
