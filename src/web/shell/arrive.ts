import { useEffect, useLayoutEffect, useRef } from "react"

/** How far each screen was scrolled when it was left. */
const places = new Map<string, number>()

const WAIT_MS = 1500

/** The window's title, the focus and the place on each screen: who follows a link begins at the heading, who goes back finds the place they left. */
export const useArrival = (here: string, title: string): void => {
  const now = useRef(here)
  const back = useRef(false)
  useEffect(() => {
    history.scrollRestoration = "manual"
    const scrolled = () => void places.set(now.current, scrollY)
    const popped = () => {
      back.current = true
    }
    addEventListener("scroll", scrolled, { passive: true })
    addEventListener("popstate", popped)
    return () => {
      removeEventListener("scroll", scrolled)
      removeEventListener("popstate", popped)
    }
  }, [])
  useEffect(() => {
    document.title = `${title} · Posology`
  }, [title])
  useLayoutEffect(() => {
    if (now.current === here) return
    now.current = here
    const to = back.current ? (places.get(here) ?? 0) : 0
    back.current = false
    return arriveAt(to)
  }, [here])
}

/** A screen may be on its way still: its heading and its length are waited for, but not against a hand that moves meanwhile. */
const arriveAt = (to: number): (() => void) => {
  const until = performance.now() + WAIT_MS
  let frame = 0
  const stop = () => cancelAnimationFrame(frame)
  const step = () => {
    const onNothing = document.activeElement === null || document.activeElement === document.body || !inMain()
    const heading = document.querySelector<HTMLElement>("main h1")
    if (heading && onNothing) {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
    scrollTo({ top: to, behavior: "instant" })
    if (performance.now() < until && !(heading && scrollY >= to - 1 && document.activeElement === heading))
      frame = requestAnimationFrame(step)
    else if (performance.now() < until) frame = requestAnimationFrame(watch)
  }
  // A heading that gives way to another one once an answer is there takes the focus with it; what comes late above the place moves it.
  const watch = () => {
    if (document.activeElement === document.body || Math.abs(scrollY - to) > 1) return step()
    if (performance.now() < until) frame = requestAnimationFrame(watch)
  }
  step()
  for (const moved of ["wheel", "touchstart", "keydown", "pointerdown"])
    addEventListener(moved, stop, { once: true, passive: true })
  return stop
}

const inMain = (): boolean => document.activeElement?.closest("main") != null
