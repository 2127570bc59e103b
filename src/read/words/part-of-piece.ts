// Words of every language that is read here: a page is read in English, and words that its language's tables do not know stay as they are,
// with "zq" in front of them.

const WORD = "(?<![\\p{L}\\d])(?:zq)?"
const TABLET =
  "(?:tablets?|tabs?|capsules?|caps|pills?|caplets?|lozenges?|patch(?:es)?|sachets?|comprimidos?|comprim[eé]s?|pastillas?|c[aá]psulas?|g[eé]lules?|cachets?|tablett\\p{L}*|kapsel\\p{L}*|pille\\p{L}*|таблет\\p{L}*|капсул\\p{L}*|пастил\\p{L}*)"
const PART =
  "(?:half|halves|quarters?|thirds?|medi[oa]s?|mitad|cuart[oa]s?|tercios?|demie?s?|moiti[eé]|quarts?|tiers|halb(?:e[rnsm]?)?|hälfte|viertel|drittel|anderthalb|eineinhalb|полов\\p{L}+|четверт\\p{L}+|трет\\p{L}|полтор\\p{L}+|пол|½|¼|¾|⅓|⅔|1/[2-5]|[23]/[345])"
const END = "(?![\\p{L}])"
/** Small words up to the amount; "(50 mg)" and "or 50 mg" say what the part comes to. */
const GAP = "(?!\\s+(?:or|is|equals?|gives?|makes?|totall?ing)\\b)[\\s\\p{L}'’-]{0,16}"

/** "Medio comprimido de 100 mg", "un demi-comprimé de 100 mg", "полтаблетки 100 мг". */
const PART_OF_TABLET = new RegExp(
  `${WORD}(?:${PART}${END}[^.;|\\n\\d]{0,24}${WORD}${TABLET}|(?:demi|halb|viertel|пол|полу)-?${TABLET})${END}${GAP}$`,
  "iu",
)
/** "Eine halbe 100-mg-Tablette". */
const PART_BEFORE = new RegExp(`${WORD}${PART}${END}[^.;|\\n\\d]{0,16}$`, "iu")
const TABLET_BEHIND = new RegExp(`^[\\s-]*${WORD}${TABLET}${END}`, "iu")
/** "100 mg tablet: half in the morning". */
const PART_BEHIND = new RegExp(
  `^[\\s-]*(?:\\p{L}+\\s+)?${WORD}${TABLET}${END}[^.;|\\n\\d]{0,32}${WORD}${PART}${END}(?! (?:an )?hours?)`,
  "iu",
)
const MANY =
  "(?:[2-9]|[1-9]\\d|two|three|four|five|six|deux|trois|quatre|dos|tres|cuatro|zwei|drei|vier|две|два|три|четыре)"
/** "Две таблетки по 250 мг": how many are taken, and what each holds. */
const MANY_TABLETS = new RegExp(`${WORD}${MANY}\\s+(?:${WORD}\\p{L}+\\s+)?${WORD}${TABLET}${END}${GAP}$`, "iu")

/** What is counted: pieces, and what is dosed out in drops and strokes. */
const PIECE = `(?:${TABLET}|softgels?|gumm(?:y|ies)|scoops?|servings?|drops?|sprays?|puffs?|pumps?|squirts?|ampoules?|gels?|packets?|sticks?|strips?|pieces?)`
const SEVERAL = `(?:${MANY}(?:\\s*(?:-|–|to|or)\\s*${MANY})?|${PART}(?: an?| of an?)?)`
const COUNTED = `(?<![\\p{L}\\d.,/])${SEVERAL}\\s+(?:\\p{L}+\\s+)?${WORD}${PIECE}${END}`
/** "2 capsules, each containing 100 mg", "4 tablets daily (each 50 mg)", "2 softgels à 500 mg": how many, and what each holds. */
const EACH_OF_THEM = new RegExp(
  `${COUNTED}(?:[^.;|\\n\\d]{0,32}\\b(?:each|apiece|every one|which|that)\\b[\\s\\p{L}(:,]{0,24}|\\s*,?\\s*\\(?(?:à|@|at|of|with|containing|holding|x|×)\\s*)$`,
  "iu",
)
/** "10 mg ½ tablet", "50 mg, 4 tablets": "(2 capsules)" says the same amount again. */
const COUNT_BEHIND = new RegExp(
  `^\\s*[,:–—-]?\\s*(?:take |use )?${COUNTED}(?!\\s*(?:in all|in total|altogether|total))`,
  "iu",
)
/** "500 mg per 2 capsules". */
const PER_SEVERAL = new RegExp(`^\\s*(?:per|\\/|for every)\\s*${SEVERAL}\\s*${PIECE}${END}`, "iu")
/** "150 mcg a drop", "500 mg per serving, 2 servings". */
const PER_ONE = new RegExp(`(?:^|\\d\\s?\\p{L}{1,4})\\s*(?:an?|per|each|\\/|for each|in each)\\s*${PIECE}${END}`, "iu")
const SEVERAL_OF_THEM = new RegExp(COUNTED, "iu")

/** Whether an amount is what one piece holds, or several hold together, and another number of them is taken. `own`: the words of the amount. */
export const severalPieces = (before: string, own: string, behind: string): boolean =>
  EACH_OF_THEM.test(before) ||
  COUNT_BEHIND.test(behind) ||
  PER_SEVERAL.test(behind) ||
  ((PER_ONE.test(own) || PER_ONE.test(behind)) && (SEVERAL_OF_THEM.test(before) || SEVERAL_OF_THEM.test(behind)))

/** Whether the words around an amount make it what one tablet holds, of which a part or several are taken. */
export const partOfPiece = (before: string, behind: string): boolean =>
  PART_OF_TABLET.test(before) ||
  MANY_TABLETS.test(before) ||
  (TABLET_BEHIND.test(behind) && PART_BEFORE.test(before)) ||
  PART_BEHIND.test(behind)
