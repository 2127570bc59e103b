import type { Basis, Finding, FindingDimension, Severity } from "../base/index.ts"

const finding = (
  severity: Severity,
  code: string,
  dimension: FindingDimension,
  message: string,
  absent: string,
  basis: readonly Basis[],
): Finding => ({ code, severity, dimension, protocol: null, message, spans: [], quotes: [], absent, basis })

/** A refusal. `absent` names what would have been needed. */
export const stop = (
  code: string,
  dimension: FindingDimension,
  message: string,
  absent: string,
  basis: readonly Basis[] = [],
): Finding => finding("stop", code, dimension, message, absent, basis)

export const caution = (
  code: string,
  dimension: FindingDimension,
  message: string,
  absent: string,
  basis: readonly Basis[] = [],
): Finding => finding("caution", code, dimension, message, absent, basis)

export const note = (
  code: string,
  dimension: FindingDimension,
  message: string,
  absent: string,
  basis: readonly Basis[] = [],
): Finding => finding("note", code, dimension, message, absent, basis)

export const unknown = (
  code: string,
  dimension: FindingDimension,
  message: string,
  absent: string,
  basis: readonly Basis[] = [],
): Finding => finding("unknown", code, dimension, message, absent, basis)
