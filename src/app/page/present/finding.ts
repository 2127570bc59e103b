import type { Finding } from "../../../base/index.ts"
import type { CheckAnswer } from "../../contract/check.ts"

/** A finding in the contract's shape. */
export const presentFinding = (f: Finding): CheckAnswer["findings"][number] => ({
  ...f,
  spans: f.spans.map(([start, end]) => [start, end]),
  quotes: [...f.quotes],
  basis: f.basis.map((b) => ({ ...b })),
})
