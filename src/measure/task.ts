/** What stands on the screen of a task. How it is drawn is the screen's business. */
export type Shown =
  /** An empty place: something will come. */
  | { readonly kind: "wait" }
  | { readonly kind: "dot" }
  /** A sign to press for, or one to hold at. */
  | { readonly kind: "sign"; readonly go: boolean }
  | { readonly kind: "letter"; readonly text: string }
  | { readonly kind: "word"; readonly text: string }
  /** A symbol, and the key that gives each of the nine symbols a digit, in the order of the symbols. */
  | { readonly kind: "symbol"; readonly symbol: number; readonly key: readonly number[] }
  /** A line to type words into, one by one. */
  | { readonly kind: "typing"; readonly asks: string }
  /** A sentence, such as that it was too early. */
  | { readonly kind: "say"; readonly says: string }

/** Something that is shown, how long, and what answers it. Times run from the moment it can be seen. */
export type Frame = {
  readonly show: Shown
  /** Milliseconds until it is over; null: until it is answered. */
  readonly forMs: number | null
  /** Milliseconds after which it is gone from sight and can still be answered; as long as it lasts, if left out. */
  readonly seenMs?: number
  /** "press": one key or a touch anywhere; "digit": 1 to 9; "text": a typed word, or nothing for the end; "none". */
  readonly answer: "press" | "digit" | "text" | "none"
  /** Whether the first answer ends it; otherwise it lasts its time and the first answer counts. */
  readonly ends: boolean
  /** How far the task is, 0 to 1. */
  readonly progress: number
}

/** What came of a frame: the first answer and when it came, both null without one, and how long the frame lasted. Milliseconds since it could be
 *  seen. */
export type Reply = { readonly answer: string | null; readonly rt: number | null; readonly lasted: number }

/** A task at work: each frame is answered with what came of it. */
export type Frames = Generator<Frame, void, Reply>

/** A frame of a kind, with what is usual for it. */
export const frame = (show: Shown, progress: number, rest: Partial<Frame> = {}): Frame => ({
  show,
  forMs: null,
  answer: "none",
  ends: rest.forMs === undefined || rest.forMs === null,
  progress: Math.min(1, Math.max(0, progress)),
  ...rest,
})
