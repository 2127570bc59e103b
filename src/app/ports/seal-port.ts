import type { Result } from "../../base/index.ts"

/** Sealing what nobody may see before its time. The key lies beside the data, never in it: what is sealed may go into an archive, a backup or a
 *  device, and tells nothing there. */
export type Seal = {
  /** The text sealed to this place's own key and to `recipients` (age1…) besides, as base64. Its length depends on that of the text alone. */
  readonly close: (text: string, recipients: readonly string[]) => Promise<Result<string>>
  /** What was sealed, where this place's key is one of its own; else why not (`seal/key`). */
  readonly open: (sealed: string) => Promise<Result<string>>
  /** The text sealed to one recipient only, in the armour that `age --decrypt` reads. Not even this place can open it. */
  readonly handOver: (text: string, recipient: string) => Promise<Result<string>>
}
