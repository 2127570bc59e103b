import { german } from "./de.ts"
import { english } from "./en.ts"
import { spanish } from "./es.ts"
import { french } from "./fr.ts"
import type { Told } from "./language.ts"
import { russian } from "./ru.ts"

const languages: readonly Told[] = [english, german, french, spanish, russian]

/** Whether a folded sentence tells it, in any of the languages. */
export const tells = (what: keyof Told, folded: string): boolean => languages.some((l) => l[what](folded))
