/** How a substance enters the body. `injection` is injected with the site left unsaid. */
export const routes = [
  "intranasal",
  "subcutaneous",
  "intramuscular",
  "intravenous",
  "oral",
  "sublingual",
  "topical",
  "injection",
] as const
export type Route = (typeof routes)[number]

/** Routes that pass the skin with a needle. */
export const isInjection = (route: Route): boolean =>
  route === "subcutaneous" || route === "intramuscular" || route === "intravenous" || route === "injection"
