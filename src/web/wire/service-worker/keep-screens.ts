/** Lets the browser keep the screens, so that they open without a network. A page from disk, or one from an address the browser does
 *  not trust, goes without: there the screens need the server. */
export const keepScreens = (): void => {
  if (location.protocol === "file:" || !("serviceWorker" in navigator)) return
  addEventListener("load", () => void navigator.serviceWorker.register("/service-worker.js").catch(() => {}))
}
