/** Longer than any frame: a tab that is not looked at draws none. */
const NO_FRAME_MS = 200

/** Runs something once the next frame has been drawn; gives the way to call it off. */
export const afterPaint = (run: () => void): (() => void) => {
  let timer = setTimeout(run, NO_FRAME_MS)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(run, 0)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
