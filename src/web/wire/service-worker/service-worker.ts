// The screens without a network. It keeps the files they are made of and nothing else: what the server answers about anybody's
// diary never comes in here; what a reminder says is shown and forgotten. It is built into one file of its own, at the root.
import { notificationOf } from "./notification.ts"
import type { Reach } from "./reach.ts"

/** The files of this build, and a name that changes with any of them; put in when it is built. */
declare const SCREEN_FILES: readonly string[]
declare const SCREEN_BUILD: string

const self = globalThis as unknown as Reach
const cacheName = `screens-${SCREEN_BUILD}`

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([...SCREEN_FILES])))
})

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then(async (names) => {
      for (const name of names) if (name.startsWith("screens-") && name !== cacheName) await caches.delete(name)
      await self.clients.claim()
    }),
  )
})

self.addEventListener("fetch", (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== self.location.origin || pathname.startsWith("/api")) return
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => kept("/")))
  else if (SCREEN_FILES.includes(pathname))
    event.respondWith(
      kept(pathname).then(
        (hit) => hit,
        () => fetch(request),
      ),
    )
})

self.addEventListener("push", (event) => {
  const { title, options } = notificationOf(event.data?.text())
  event.waitUntil(self.registration.showNotification(title, options))
})

self.addEventListener("notificationclick", (event) => {
  event.notification.close()
  event.waitUntil(openToday())
})

/** Brings a window that is open to the day, or opens one. */
const openToday = async (): Promise<void> => {
  const day = "/#/today"
  const [window] = await self.clients.matchAll({ type: "window", includeUncontrolled: true })
  if (!window) await self.clients.openWindow(day)
  else {
    // A window that this worker does not have yet cannot be led anywhere.
    await window.navigate(day).catch(() => self.clients.openWindow(day))
    await window.focus()
  }
}

/** A file out of this build's own store; rejects where it is not. */
const kept = async (path: string): Promise<Response> => {
  const hit = await (await caches.open(cacheName)).match(path)
  if (!hit) throw new TypeError(`${path} is not kept`)
  return hit
}
