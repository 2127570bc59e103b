import type { Frame, Shown } from "../../../../measure/index.ts"
import type { With } from "./hands.ts"
import { symbolPaths } from "./symbols.ts"

/** Where a task is drawn. */
export type Canvas = {
  readonly draw: (frame: Frame) => void
  /** Takes what is shown from sight. */
  readonly hide: () => void
  /** A line at the foot, beside the task. */
  readonly hint: (says: string) => void
  readonly clear: () => void
}

type Typed = (text: string, at: number) => void

/** Draws frames into an element, without a framework between them and the screen. */
export const drawing = (root: HTMLElement, by: With, typed: Typed): Canvas => {
  const bar = element("div", "task-progress")
  const place = element("div", "task-place")
  const hint = element("p", "task-hint")
  root.append(bar, place, hint)
  let typing: HTMLElement | null = null
  return {
    draw: ({ show, progress }) => {
      bar.style.setProperty("inline-size", `${Math.round(progress * 100)}%`)
      // The line that is typed into stays, with the keyboard of a telephone under it.
      if (show.kind === "typing" && typing !== null) return
      typing = show.kind === "typing" ? line(show.asks, typed) : null
      place.className = `task-place ${show.kind}`
      place.replaceChildren(...(typing === null ? pieces(show, by) : [typing]))
      if (typing !== null) typing.querySelector("input")?.focus()
    },
    hide: () => {
      if (typing === null) place.replaceChildren()
    },
    hint: (says) => {
      hint.textContent = says
    },
    clear: () => {
      typing = null
      root.replaceChildren()
    },
  }
}

const pieces = (show: Shown, by: With): readonly HTMLElement[] => {
  switch (show.kind) {
    case "wait":
    case "typing":
      return []
    case "dot":
      return [timed("task-disc", "●")]
    case "sign":
      return [timed(show.go ? "task-disc" : "task-square", show.go ? "●" : "■")]
    case "letter":
    case "word":
      return [timed("task-text", show.text)]
    case "say":
      return [element("p", "task-says", show.says)]
    case "symbol":
      return [keyOf(show.key), symbol(show.symbol, "now"), ...(by === "keyboard" ? [] : [pad()])]
  }
}

const keyOf = (key: readonly number[]): HTMLElement => {
  const table = element("div", "task-key")
  table.append(
    ...key.map((digit, i) => {
      const cell = element("div", "task-cell")
      cell.append(symbol(i + 1, "small"), element("span", "", `${digit}`))
      return cell
    }),
  )
  return table
}

const pad = (): HTMLElement => {
  const pad = element("div", "task-pad")
  for (let digit = 1; digit <= 9; digit++) {
    const button = element("button", "button", `${digit}`)
    button.setAttribute("type", "button")
    button.setAttribute("data-digit", `${digit}`)
    pad.append(button)
  }
  return pad
}

const symbol = (n: number, size: "now" | "small"): HTMLElement => {
  const holder = element("div", `task-symbol ${size}`)
  holder.dataset.symbol = `${n}`
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg")
  svg.setAttribute("viewBox", "0 0 40 40")
  svg.setAttribute("role", "img")
  svg.setAttribute("aria-label", `Symbol ${n}`)
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path")
  path.setAttribute("d", symbolPaths[n - 1] ?? "")
  svg.append(path)
  holder.append(svg)
  return holder
}

const line = (asks: string, typed: Typed): HTMLElement => {
  const form = document.createElement("form")
  form.className = "task-typing"
  const label = element("label", "", asks)
  label.setAttribute("for", "typed-word")
  const input = document.createElement("input")
  Object.assign(input, { id: "typed-word", type: "text", autocomplete: "off", spellcheck: false, maxLength: 60 })
  input.setAttribute("autocapitalize", "off")
  const next = element("button", "button main", "Next word")
  next.setAttribute("type", "submit")
  const end = element("button", "button", "That is all")
  end.setAttribute("type", "button")
  const row = element("div", "row")
  row.append(next, end)
  const said = element("ol", "task-typed")
  const put = (at: number): void => {
    const word = input.value.trim()
    if (word === "") return
    input.value = ""
    said.prepend(element("li", "", word))
    typed(word, at)
  }
  form.addEventListener("submit", (e) => {
    e.preventDefault()
    put(e.timeStamp)
    input.focus()
  })
  end.addEventListener("click", (e) => {
    put(e.timeStamp)
    // The last word is taken first; the end comes when that has been.
    setTimeout(() => typed("", e.timeStamp), 100)
  })
  form.append(label, input, row, said)
  return form
}

const element = (name: string, className: string, text = ""): HTMLElement => {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

const timed = (className: string, text: string): HTMLElement => {
  const made = element("div", className, text)
  made.dataset.timed = ""
  return made
}
