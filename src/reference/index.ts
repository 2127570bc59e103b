export { counted, heaviestSalt } from "./data/counted.ts"
export { allDevices, deviceById, deviceOf, deviceRows } from "./devices.ts"
export { type Facts, factsOf, type Standing } from "./facts.ts"
export type { DatasetRow, MeasuringAdviceRow, SellerRegimenRow, WebErrorRow } from "./format/background.ts"
export type { CeilingRow } from "./format/ceiling.ts"
export type { ClaimRow, ConstructRow, Verdict } from "./format/claim.ts"
export type { CompoundRow, StatusRow } from "./format/compound.ts"
export type { ConditionLevel, ConditionRow, QuestionRow } from "./format/condition.ts"
export type { DeviceRow } from "./format/device.ts"
export type { HazardRow } from "./format/hazard.ts"
export type { HelpRow } from "./format/help-line.ts"
export type { EvidenceGrade, InteractionRow, InteractionSeverity, MedicineRow } from "./format/interaction.ts"
export type { LimitRow } from "./format/limit.ts"
export type { JournalRow, PaperRow, RetractionRow, UnfoundJournalRow } from "./format/literature.ts"
export type { BarKind, BarReach, EmergencyRow, PlanBarRow } from "./format/plannability.ts"
export type { ProductRow } from "./format/product.ts"
export type { Provenance, TextFact } from "./format/provenance.ts"
export type { AbsenceRow, RegimenRow, StudyRow } from "./format/regimen.ts"
export type { ReleaseGateRow } from "./format/release-gate.ts"
export type { FactSet } from "./format/set.ts"
export type { Source } from "./format/source.ts"
export type { UseRow } from "./format/use.ts"
export { helpCountries, helpFor, helpText } from "./help.ts"
export { type CardLine, type IdentityCard, identityCard } from "./identity-card.ts"
export { limitOf, limitRow } from "./limits.ts"
export type { Mentioned } from "./names.ts"
export { loadFacts, withOwn } from "./outside.ts"
export { allProducts, nominalDropOf, productById, productOf, productRows } from "./products.ts"
export { readQuantity } from "./quantities.ts"
export { endsAsSalt } from "./salts.ts"
export { outlived, type Shelf, shelfLifeDays } from "./shelf-life.ts"
export { shipped } from "./shipped.ts"
export {
  allCompounds,
  basisOf,
  compoundById,
  compoundNamed,
  compoundsIn,
  type Emergency,
  emergencyIn,
  type PlanBar,
  planBarOf,
  shippedFacts,
} from "./shipped-facts.ts"
export { spokenIds } from "./spoken.ts"
export { type AgedRow, agesOf, staleOn } from "./stale.ts"
export { foldLoosely, foldName, foldText, says } from "./words.ts"
