const PATIENCE_MS = 3000

/** Brings the words of a field (`protocol.field`) into sight once its page is set, and marks them until something is pressed. What the
 *  pointer lights would be put out again by the pointer itself, which lies over the page by now. */
export const showField = (key: string): void => {
  const until = performance.now() + PATIENCE_MS
  const look = () => {
    // The page stands folded away until somebody wants its words.
    document.querySelector("details.whole-page:not([open])")?.setAttribute("open", "")
    // A page that is set anew has lost its mark.
    if (document.querySelector(".shown") === null) {
      const words = document.querySelectorAll(`.checked [data-keys~="${key}"]`)
      for (const w of words) w.classList.add("shown")
      words[0]?.scrollIntoView({ block: "center" })
    }
    if (performance.now() < until) requestAnimationFrame(look)
  }
  const stop = () => {
    for (const w of document.querySelectorAll(".shown")) w.classList.remove("shown")
  }
  requestAnimationFrame(look)
  setTimeout(() => {
    addEventListener("pointerdown", stop, { once: true })
    addEventListener("keydown", stop, { once: true })
  }, PATIENCE_MS)
}
