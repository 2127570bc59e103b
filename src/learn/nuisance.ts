/** A nuisance column. `priorSd` is the standard deviation of a normal prior in units of s; without one the prior is flat. */
export type Nuisance = { readonly name: string; readonly values: Float64Array; readonly priorSd?: number }
