import type { EmergencyRow } from "./format/plannability.ts"
import { foldLoosely, says } from "./words.ts"

/** A row with its words folded as the text is that they are looked for in; a word that ends in a space stays whole. */
export type FoldedEmergency = { readonly row: EmergencyRow; readonly words: readonly string[] }

export const foldedEmergency = (row: EmergencyRow): FoldedEmergency => ({
  row,
  words: row.words.map((w) => `${foldLoosely(w).trim()}${w.endsWith(" ") ? " " : ""}`),
})

/** The emergency that a text names; whom it promises to keep from one has none. */
export const emergencyNamed = (rows: readonly FoldedEmergency[], text: string): EmergencyRow | undefined => {
  const folded = foldLoosely(text)
  return rows.find(({ row, words }) => {
    const said = words.filter((w) => says(folded, w))
    if (said.length === 0) return false
    if (!row.preventable) return true
    const left = withoutPrevention(folded, said)
    return said.some((w) => says(left, w))
  })?.row
}

// Between the promise and what it keeps from: small words, and a partner of it ("heart attack and stroke").
const BETWEEN =
  "(?:(?:the|a|an|your|their|his|her|of|for|from|against|having|getting|suffering|future|first|early|ischa?emic|risk|risks|chance|chances|odds|likelihood|rate|incidence|heart|attacks?|disease|diseases|cardiovascular|events?|and|or|both|strokes?|myocardial|infarctions?|einem|einen|eines|vor|gegen|das|fur|und|oder|von|herz|schlaganfall|herzinfarkt|le|la|les|un|une|de|d|du|l|et|ou|contre|risque|el|los|las|una|del|contra|y|o|e|riesgo|infarto|ictus|от|риск|риска|развития|и|или|инфаркта|инсульта|миокарда) )*"
const RISK = "(?:risks?|chances?|odds|likelihood|incidence|rates?|risiko|risque|riesgo|риск|риска)"
const LESS =
  "(?:lower\\S*|reduc\\S*|cut|cuts|cutting|decreas\\S*|minimi[sz]\\S*|less|lessens?|halv\\S*|senk\\S*|verringer\\S*|diminu\\S*|disminu\\S*|abaiss\\S*|baiss\\S*|сниж\\S*|сниз\\S*|уменьш\\S*)"
const KEEP =
  "(?:prevents?|preventing|prevention of|protects?|protecting|protection|guards?|shields?|wards? off|prophylaxis of|prophylaxis|prophylactic|vorbeug\\S*|schutzt|schutzen|schutz|prevenir|previene|prevencion|protege|proteger|prevenir|previent|prevention|proteger|предотвра\\S*|профилактик\\S*|защищ\\S*|защит\\S*)"
const BEHIND =
  "(?: (?:attacks?|cerebral\\S*|ischemique))? ?(?:risks?|prevention|preventive|protection|prophylaxis|risiko\\S*|prophylaxe|pravention|vorbeug\\S*|vorzubeugen|verhindern|prevent\\w*)"

/** The text without what it promises to keep from: a lower risk, a protection. Of what has happened already, or comes back, nothing is taken away. */
const withoutPrevention = (folded: string, words: readonly string[]): string => {
  if (AGAIN.test(folded)) return folded
  const named = words.map((w) => w.trim()).join("|")
  const glued = `(?:${named})(?:risiko|prophylaxe|pravention|vorbeugung)\\S*`
  const promise = `(?:${LESS} ${BETWEEN}${RISK} ${BETWEEN}|${KEEP} ${BETWEEN})(?:${named})\\S*`
  const behind = `(?:${named})\\S*${BEHIND}`
  return folded.replace(new RegExp(` (?:${promise}|${glued}|${behind})(?= )`, "gu"), " ")
}

const AGAIN =
  / (?:another|second|secondary|recurren\S*|recurs?|repeat\S*|again|after|since|during|recover\S*|survivors?|nach|erneut\S*|zweite[nrs]?|apres|recidiv\S*|despues|tras|segundo|recurrente|после|повторн\S*|втор\S*) /u
