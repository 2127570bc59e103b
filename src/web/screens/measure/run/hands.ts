/** What a session is done with. */
export type With = "keyboard" | "touch" | "mouse"

/** A press: what it says, and when it happened on the clock of events. */
export type Pressed = { readonly answer: "press" | `${number}`; readonly at: number }

/** What a click on a button was made with. */
export const madeWith = (event: { readonly detail: number; readonly nativeEvent: Event }): With => {
  if (event.detail === 0) return "keyboard"
  return kindOf(event.nativeEvent instanceof PointerEvent ? event.nativeEvent.pointerType : "mouse")
}

const kindOf = (pointer: string): With => (pointer === "mouse" || pointer === "" ? "mouse" : "touch")

/** Presses by one kind of device. The others are counted and do nothing: times by key and by touch differ by more than a person does. */
export class Hands {
  readonly #root: HTMLElement
  readonly #by: With
  readonly #press: (pressed: Pressed) => void
  readonly #other: () => void
  others = 0

  constructor(root: HTMLElement, by: With, press: (pressed: Pressed) => void, other: () => void) {
    this.#root = root
    this.#by = by
    this.#press = press
    this.#other = other
    document.addEventListener("keydown", this.#key)
    root.addEventListener("pointerdown", this.#pointer)
  }

  close(): void {
    document.removeEventListener("keydown", this.#key)
    this.#root.removeEventListener("pointerdown", this.#pointer)
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (isControl(event.target)) return
    const press = event.key === " " || event.key === "Enter"
    if (!press && !/^[1-9]$/u.test(event.key)) return
    event.preventDefault()
    if (event.repeat) return
    if (this.#by !== "keyboard") this.#not()
    else this.#press({ answer: press ? "press" : (event.key as `${number}`), at: event.timeStamp })
  }

  readonly #pointer = (event: PointerEvent): void => {
    if (isControl(event.target)) return
    if (this.#by !== kindOf(event.pointerType)) this.#not()
    else this.#press({ answer: digitAt(event.target) ?? "press", at: event.timeStamp })
  }

  #not(): void {
    this.others++
    this.#other()
  }
}

const digitAt = (target: EventTarget | null): `${number}` | null =>
  target instanceof Element
    ? ((target.closest("[data-digit]")?.getAttribute("data-digit") as `${number}` | null) ?? null)
    : null

// What is typed into a line or pressed on a button is no answer to a stimulus.
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, button:not([data-digit])") !== null
