import type { Span, Unread } from "../../base/index.ts"
import type { Tokens } from "../engine/tokens.ts"

/** Words beside a dose that may say how often and were not understood. */
export const rhythmLeft = (
  _t: Tokens,
  _span: Span,
  _doses: readonly Span[],
  _timed: readonly Span[],
): readonly Unread[] => []
