import type { DiaryEvent, EventId } from "../../base/index.ts"

/** A dose as it was taken; with its id where it stands in the diary already. */
export type DoseSaid = Pick<DiaryEvent & { kind: "dose-taken" }, "at" | "zone" | "amount" | "due"> & {
  readonly id?: EventId
}
