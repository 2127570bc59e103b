/** A known name in a text: what it is a name of, and where it stands. */
export type Named = { readonly id: string; readonly start: number; readonly end: number }
