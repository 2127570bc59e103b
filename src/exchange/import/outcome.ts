/** What became of a dose, as a column says it: taken, left out, not (yet) anything, or words that are not understood. */
export type Outcome = "taken" | "left out" | "open" | "unknown"

/** Names of columns that say what became of a dose. */
export const namesOutcome =
  /^(?:(?:dose|intake|medication|reminder|log|entry)[ _]?)?(?:status|state|outcome|result|action|taken|taken\?|was taken|taken or (?:skipped|missed)|done|completed?|administered|given|injected|confirmed|adherence|compliance|zustand|eingenommen|genommen|gespritzt|statut|pris|estado|tomad[oa])\??$/iu

/** Names of columns in which a mark means that it was not taken. */
export const namesOmission =
  /^(?:(?:was|dose)[ _]?)?(?:skip(?:ped)?|miss(?:ed)?|forgot(?:ten)?|refused|omitted|not taken|ausgelassen|vergessen|verpasst)\??$/iu

const OMITTED =
  /^(?:not[ _-]?taken|un-?taken|not[ _-]?given|skip(?:ped|s)?|miss(?:ed)?|refus(?:ed|al)|declined|omitted|forgot(?:ten)?|left out|withheld|held|ausgelassen|vergessen|verpasst|nicht (?:ein)?genommen|oubliée?|sautée?|omitid[oa]|olvidad[oa])\b/iu
const OPEN =
  /^(?:pending|scheduled|upcoming|due|overdue|planned|reminded|snoozed?|postponed|delayed|paused|cancell?ed|deleted|unknown|unconfirmed|auto[ -]?skipped|offen|geplant|verschoben|ausstehend|n\/?a)\b/iu
const TAKEN =
  /^(?:taken|took|takes|administered|given|injected|done|completed?|logged|confirmed|on[ -]time|ok|eingenommen|genommen|gespritzt|verabreicht|prise?|tomad[oa])\b/iu
const YES = /^(?:yes|y|true|t|1|x|✓|✔|☑|✅|ja|oui|sí|si|checked)[\uFE0E\uFE0F]?$/iu
const NO = /^(?:no|n|false|f|0|✗|✘|❌|☐|☒|✕|✖|nein|non|unchecked|-|–|—)[\uFE0E\uFE0F]?$/iu
/** What turns a word of taking round: "taken by mistake twice", "not done", "partly taken". */
const DOUBT =
  /\b(?:not?|never|half|part(?:ly|ial(?:ly)?)?|except|but|un\w+|maybe|twice|double|late\?|nicht|kein\w*)\b|[?/]/iu

/** Reads one value of a column. Yes and no, and marks for them, mean what the column's name makes of them. */
export const outcomeOf = (value: string, column: string): Outcome => {
  const v = value.trim()
  if (namesOmission.test(column.trim())) {
    if (v === "" || NO.test(v)) return "taken"
    return YES.test(v) || OMITTED.test(v) ? "left out" : "unknown"
  }
  if (OMITTED.test(v)) return "left out"
  if (OPEN.test(v)) return "open"
  if (TAKEN.test(v)) return DOUBT.test(v) ? "unknown" : "taken"
  // Under "Status" a 1 says nothing; under "Taken" it does.
  if (!/status|state|zustand|statut|estado|result|outcome|action|adherence|compliance/iu.test(column)) {
    if (YES.test(v)) return "taken"
    if (NO.test(v)) return "left out"
  }
  return "unknown"
}

/** True for a column whose every value that is there is a word for what became of a dose, whatever the column is called. */
export const holdsOutcomes = (values: readonly string[]): boolean => {
  const said = values.map((v) => v.trim()).filter((v) => v !== "")
  return said.length > 0 && said.every((v) => OMITTED.test(v) || OPEN.test(v) || (TAKEN.test(v) && v.length < 30))
}

/** True for words of a note that say the dose beside them was not taken, or may not have been. */
export const tellsOmission = (note: string): boolean =>
  /\b(?:skip(?:ped|ping)?|miss(?:ed|ing) (?:it|this|the|dose|my|today)|missed|(?:did ?n.t|did not|not|never) (?:take|taken|inject|dose)|refused|forgot(?:ten)?|ausgelassen|vergessen|nicht genommen)\b/iu.test(
    note,
  )

/** What a row is, where a column says so: a dose, something else, or not understood. */
export const rowKindOf = (value: string): "dose" | "other" | "unknown" => {
  const v = value.trim()
  if (
    /^(?:dose|dosage|injection|shot|jab|medication|medicine|intake|taken|administration|drug|supplement|peptide)s?(?: log| logged| taken)?$/iu.test(
      v,
    )
  )
    return "dose"
  return /^(?:check[- _]?in|weight|weigh[- ]?in|note|journal|comment|symptoms?|side[- _]?effects?|mood|sleep|measurement|photo|refill|stock|inventory|reminder|water|food|meal|exercise|appointment|lab|blood.*)s?$/iu.test(
    v,
  )
    ? "other"
    : "unknown"
}
