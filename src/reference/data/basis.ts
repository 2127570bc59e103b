import type { Provenance } from "../format/provenance.ts"

/** When this set was last read against its sources as a whole. A row looked at later says so itself. */
const checkedOn = "2026-11-22"

type Confidence = Provenance["confidence"]
const row =
  (basis: Provenance["basis"]) =>
  (confidence: Confidence, ...sources: [string, ...string[]]): Provenance => ({ basis, confidence, sources, checkedOn })

/** Read in the sources named. */
export const found = row("found")
/** Part read, part recalled or calculated. */
export const mixed = row("mixed")
/** Arithmetic on other rows. */
export const computed = (confidence: Confidence): Provenance => row("computed")(confidence, "computed")
/** Recalled, no source located: shown as unconfirmed, and never raises a verdict. */
export const recalled = (confidence: Confidence): Provenance =>
  row("general-knowledge")(confidence, "general-knowledge")
