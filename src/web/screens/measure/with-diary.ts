import type { Pocket } from "../../../app/index.ts"
import type { Here } from "../../wire/outbox/diary-here.ts"

/** What a screen gets that is only shown where this device has a diary. */
export type WithDiary = { readonly here: Here & { readonly contents: { readonly pocket: Pocket } } }
