/** Room for the sums of one outcome; made once and used for any number of outcomes of the same lens.
 *  At grid point g: `white` holds the whitened outcome (two points side by side, at [((g >> 1) * rows + t) * 2 + (g & 1)]), `z` its
 *  products with the basis, `yy`, `yu` and `uu` the sums of squares and products of outcome and exposure after the nuisance
 *  columns are taken out. `white` stays empty while the kernel keeps it in its own memory. */
export type Sums = {
  readonly white: Float64Array
  readonly z: Float64Array
  readonly yy: Float64Array
  readonly yu: Float64Array
  readonly uu: Float64Array
}
