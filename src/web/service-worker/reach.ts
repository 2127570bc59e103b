type Waits = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Fetches = Event & {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

/** What a service worker can reach that a page cannot: the part that is used here. The compiler's own description of it and that of
 *  a page cannot stand in one project. */
export type Reach = {
  readonly location: Location
  readonly clients: { readonly claim: () => Promise<void> }
  addEventListener(type: "install" | "activate", heard: (event: Waits) => void): void
  addEventListener(type: "fetch", heard: (event: Fetches) => void): void
}
