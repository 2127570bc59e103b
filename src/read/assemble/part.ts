import type { Span } from "../../base/index.ts"
import type { Tokens } from "../engine/tokens.ts"
import { type Draft, draft, found, saysSomething, widen } from "./draft.ts"
import { fill, noteCondition } from "./fill.ts"
import { type Line, lineOf } from "./line.ts"
import { phrasesOf, stackIn } from "./list.ts"
import type { Part } from "./outline.ts"

/** The regimens that stand directly under one heading. */
export const readPart = (t: Tokens, part: Part): readonly Draft[] => {
  const lines = part.blocks.filter((b) => b.kind === "paragraph" || b.kind === "item").map((b) => lineOf(t, b))
  const d = draft(part.heading?.span ?? lines[0]?.span ?? [0, 0])
  if (part.heading !== null) d.name = found(part.title, part.heading.span, "name/heading")
  for (const line of lines) readLine(t, d, line)
  return saysSomething(d) ? [d] : []
}

/** Puts one line into a draft, by its label. */
const readLine = (t: Tokens, d: Draft, line: Line): void => {
  const field = line.label?.field ?? null
  if (field === "stack") noteStack(t, d, line.body)
  else if (field === "benefits") noteBenefits(t, d, line.body)
  else if (field !== "none" && field !== "strength") {
    fill(t, d, line.pieces, field)
    noteCondition(t, d, line.body)
  }
}

const noteStack = (t: Tokens, d: Draft, body: Span): void => {
  const { partners, join, purpose } = stackIn(t.text, body)
  for (const p of partners) d.stack.push(found(p.value, p.span, "stack/list"))
  d.stackJoin ??= join
  if (purpose !== null) d.stackPurpose ??= found(purpose.value, purpose.span, "stack/purpose")
  widen(d, body)
}

const noteBenefits = (t: Tokens, d: Draft, body: Span): void => {
  for (const p of phrasesOf(t.text, body)) d.benefits.push(found(p.value, p.span, "benefits/list"))
  widen(d, body)
}
