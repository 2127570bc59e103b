import { german } from "./de/index.ts"
import { spanish } from "./es/index.ts"
import { french } from "./fr/index.ts"
import type { Tongue } from "./gloss/tongue.ts"
import { russian } from "./ru/index.ts"

/** The languages that are read beside English. */
export const tongues: readonly Tongue[] = [german, spanish, russian, french]
