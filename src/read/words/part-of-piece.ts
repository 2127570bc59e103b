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

/** Whether the words around an amount make it what one tablet holds, of which a part or several are taken. */
export const partOfPiece = (before: string, behind: string): boolean =>
  PART_OF_TABLET.test(before) ||
  MANY_TABLETS.test(before) ||
  (TABLET_BEHIND.test(behind) && PART_BEFORE.test(before)) ||
  PART_BEHIND.test(behind)
