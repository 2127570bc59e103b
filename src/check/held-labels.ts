// The labels and headings below which a page lists what its product holds, in the five languages that are read, and what ends such a list.

const OF_LIST =
  "(?:active|inactive|key|main|full|complete|total|list of|medicinal|pharmaceutical|herbal|natural|other|further|additional|added|proprietary|secret|premium|all|our|the|its|product|capsule)"

const LIST_OF = String.raw`(?:ingredients?|ingredients? list|substances?|compounds?|actives?|principles?|components?|constituents?|contents?|composition|formula|formulation|recipe|blend|proprietary blend|mix|complex|matrix|supplement facts|nutrition(?:al)? facts|contains|contains the following|generic(?: name)?|chemical name|common name|other names?|also known as|also called|api|inn|what(?:['’]s| is) (?:in it|in this|in them|inside(?: it)?|in (?:it|the|this|our|each|every|a|one) \p{L}+|inside (?:the|this|our|each|every|a|one) \p{L}+)|what it(?:['’]s made (?:of|from)| is made (?:of|from)| contains| has in it| holds)|what (?:you get|we use|we put in(?: it)?|goes in(?:to it)?|makes it work)|(?:in|inside) (?:each|every|one|the|our|a) (?:capsule|tablet|pill|drop|serving|scoop|bottle|box|sachet|formula|blend)|inside|made (?:from|of|with)|principes? actifs?|substances? actives?|ingr[ée]dients?(?: actifs?)?|contient|wirkstoffe?|inhaltsstoffe?|zutaten|enth[äa]lt|zusammensetzung|действующ(?:ее|ие) веществ[оа]|активн(?:ое|ые) веществ[оа]|состав|ингредиенты|содержит|principios? activos?|sustancias? activas?|ingredientes?(?: activos?)?|composici[óo]n|contiene)`

const LABEL = String.raw`(?:${OF_LIST}\s+)*${LIST_OF}(?:\s*\([^)]*\)|\s+per \p{L}+|\s*,?\s*(?:in each|per|in one) \p{L}+)?`

const MARKS = String.raw`[\s#>*_|•+-]*`

/** A line that is nothing but such a label: what follows is the list. */
export const LABEL_ALONE = new RegExp(String.raw`^${MARKS}${LABEL}[\s:*_|#?-]*$`, "iu")

/** "Ingredients: caffeine, DNP": the label and everything behind it on the line. */
export const LABELLED = new RegExp(String.raw`^${MARKS}${LABEL}\s*[*_]*\s*(?:[:=|\t–—]|\s-\s)`, "iu")

/** Lines that begin so are no items, and no more items come. */
const OTHER =
  /^\s*(?:dos(?:e|age|ing)|directions|warnings?|how to|how (?:it|they) works?|side effects|use|usage|stack|combine|take|timing|frequency|storage|interact\p{L}*|contraindicat\p{L}*|avoid|not (?:for|with|to)|do not|don['’]t|never|ask|tell|talk|speak|consult|precautions?|cautions?|adverse|safety|risks?|allergens?|free (?:from|of)|without)(?!\p{L})|^[^:]{2,30}:(?:\s|$)/iu

/** What else a page has headings about. */
const OTHER_HEADING =
  /(?<!\p{L})(?:reviews?|testimonials?|faqs?|questions|about|benefits?|effects?|uses?|research|stud(?:y|ies)|science|evidence|references?|sources?|literature|history|mechanism\p{L}*|price|pricing|cost|buy|order|shipping|legal|status|compar\p{L}+|versus|vs|alternatives?|protocols?|schedules?|cycles?|cycling|stacks?|combinations?|with (?:what|other)|who|why|when|where|overview|summary|introduction|background|disclaimers?|interactions?|warnings?|dosage|dosing|doses?|storage|monitoring|overdose)(?!\p{L})/iu

/** A heading about something else, or a label of it, ends a list. */
export const endsList = (words: string, heading: boolean): boolean =>
  /^\s*#/u.test(words) || OTHER.test(words) || (heading && OTHER_HEADING.test(words))
