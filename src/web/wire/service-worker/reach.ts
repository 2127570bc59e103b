type Waits = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Fetches = Event & {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
type Pushed = Waits & { readonly data: { readonly text: () => string } | null }
type Tapped = Waits & { readonly notification: { readonly close: () => void } }

/** A window of this app. `navigate` rejects where another service worker has the window. */
export type AppWindow = {
  readonly navigate: (url: string) => Promise<unknown>
  readonly focus: () => Promise<unknown>
}

/** What a service worker can reach that a page cannot: the part that is used here. The compiler's own description of it and that of
 *  a page cannot stand in one project. */
export type Reach = {
  readonly location: Location
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (which: { type: "window"; includeUncontrolled: true }) => Promise<readonly AppWindow[]>
    readonly openWindow: (url: string) => Promise<unknown>
  }
  readonly registration: {
    readonly showNotification: (title: string, options: object) => Promise<void>
  }
  addEventListener(type: "install" | "activate", heard: (event: Waits) => void): void
  addEventListener(type: "fetch", heard: (event: Fetches) => void): void
  addEventListener(type: "push", heard: (event: Pushed) => void): void
  addEventListener(type: "notificationclick", heard: (event: Tapped) => void): void
}
