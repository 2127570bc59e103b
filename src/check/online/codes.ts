import type { Severity } from "../../base/index.ts"
import type { OnlineWord } from "./verdict.ts"

/** The finding that each online verdict becomes. */
export const onlineCodes: Readonly<Record<OnlineWord, readonly [code: string, severity: Severity]>> = {
  exists: ["reference/exists", "note"],
  "title altered": ["reference/title-altered", "note"],
  misattributed: ["reference/misattributed", "caution"],
  "not found": ["reference/not-found", "unknown"],
  "cannot exist as printed": ["reference/refuted-and-not-found", "caution"],
  "not checked": ["reference/not-checked", "unknown"],
}

export const retractedCode = "reference/retracted"

/** True of a finding that only the services can have led to. */
export const fromServices = ({ code }: { readonly code: string }): boolean =>
  code === retractedCode || Object.values(onlineCodes).some(([c]) => c === code)
