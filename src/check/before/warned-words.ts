// How a page says who must not take it, in the five languages that are read. All but labels are held against folded pieces of sentences.

const IT = String.raw`(?:\s+(?:it|this|them|the \p{L}+|\p{L}+))?`

const LABEL = String.raw`(?:(?:absolute|relative|main|known|key|common|major|important|drug|medicine|medication)\s+)*(?:contra-?\s?indications?(?: (?:and|&) (?:\p{L}+\s?){1,3})?|(?:warnings?|precautions?|interactions?|cautions?) (?:and|&) contra-?\s?indications?|interactions?|contraindicated(?: (?:in|for|with|if))?|(?:who|when) (?:should|must|can|may|to)?\s?(?:not|n['’]t|never|not to|can['’]?t|shouldn['’]t|mustn['’]t)(?: to)? (?:take|use|have)${IT}|who (?:should|must|has to|needs to) (?:avoid|skip|stay away from)${IT}|who (?:it(?:['’]s| is)|is it|\p{L}+ is) not for|not (?:suitable |recommended |meant |safe )?(?:for|with|in|if)(?: you(?: have| are)?)?|(?:do not|don['’]t|never) (?:take|use)${IT}(?: (?:if|with|when|in))?(?: you(?: have| are)?)?|avoid(?: it| this| use)?(?: (?:if|in|with|for|when))?(?: you(?: have| are)?)?|stay away if(?: you(?: have| are)?)?|(?:reasons|exclusions?|exclusion criteria)(?: not to (?:take|use)${IT})?|gegenanzeigen?|kontraindikationen?|nicht (?:anwenden|einnehmen|geeignet)(?: (?:bei|für|wenn))?|wer (?:es|das) nicht (?:nehmen|einnehmen|anwenden) (?:darf|soll|sollte)|contre[ -]?\s?indications?|ne pas (?:prendre|utiliser)(?: (?:si|en cas de))?|contraindicaci(?:ón|on|ones)|no (?:tomar|usar|utilizar)(?: (?:si|en caso de))?|противопоказани[яе]|не (?:принимать|применять)(?: (?:при|если))?)`

const MARKS = String.raw`[\s#>*_|•+-]*`

/** A line that is nothing but such a label: what follows is the list. */
export const WARNS_ALONE = new RegExp(String.raw`^${MARKS}${LABEL}[\s:*_|#?!.…-]*$`, "iu")

/** "Contraindications: glaucoma": the label and everything behind it on the line. */
export const WARNS_LABELLED = new RegExp(String.raw`^${MARKS}${LABEL}\s*[*_]*\s*(?:[:=|\t–—]|\s-\s)`, "iu")

/** A heading or a label of something else, below which nobody is warned off. */
export const WARNS_NO_MORE =
  /^\s*#|^\s*(?:dos(?:e|age|ing)s?|directions|how (?:to|it|they)|side effects|usage|uses?|stack\p{L}*|timing|frequency|storage|benefits?|ingredients?|composition|protocols?|schedules?|references?|sources|research|evidence|mechanisms?|overview|summary|price|faq|reviews?|testimonials?|customers|effects?|history|legal|why|about|our|what (?:is|it)|dosierung|einnahme|anwendung|nebenwirkungen|posologie|effets|dosis|posología|efectos|дозировка|применение|побочные)(?!\p{L})/iu

const TAKE =
  "(?:take|takes|taking|taken|use|uses|using|used|consume\\S*|combine\\S*|mix\\S*|start\\S*|try|trying|give|given|inject\\S*|have|touch|drink|swallow)"
const NOT =
  "(?:not|never|don t|doesn t|shouldn t|mustn t|can t|cannot|won t|isn t|aren t|don’t|shouldn’t|mustn’t|can’t|isn’t)"

/** What takes a warning back: there is nothing to be warned of. */
export const DENIES =
  / (?:no (?:known |absolute |reported |real |specific )*(?:contra-?indications?|interactions?|reasons?|problems?|issues?|need)|not? contra-?indicated|(?:is|are) (?:not|no)(?: an?)? contra-?indications?|none(?: known| reported)?|not (?:only|just|to worry|an issue|a problem|necessary)|(?:do|does|need|needn t)(?: not)? need(?: not)? to (?:avoid|stop)|keine(?: bekannten)? (?:gegenanzeigen|kontraindikationen)|aucune contre|pas contre-indiqué|ninguna|sin contraindicaciones|нет противопоказаний|не противопоказан\S*) /u

/** What warns off whoever it names, before or behind. */
export const FORBIDS = new RegExp(
  [
    ` contra-?indicat\\S* | contra indicat\\S* | counter-?indicated | (?:unsuitable|inadvisable|forbidden|prohibited|off limits|off-limits|dangerous|unsafe) (?:for|in|if|with|during|when|while|by) `,
    ` ${NOT} (?:\\S+ ){0,3}?(?:suitable|recommended|advised|advisable|intended|meant|appropriate|indicated|safe|okay|ok|good|allowed|permitted|right|fit) (?:\\S+ )?(?:for|in|during|with|by|if|when|while) `,
    ` ${NOT} (?:\\S+ ){0,2}?${TAKE} `,
    ` ${NOT} (?:for|with|in|during|if|when|while|by|alongside|under|over|after|before) `,
    ` (?:avoid|avoided|skip|refrain|abstain|leave it|keep away|stay away|steer clear|keep off)(?: \\S+){0,4} (?:if|in|during|with|when|while|by|for|from|alongside) `,
    ` (?:should|must|need to|needs to|has to|have to|ought to|better) (?:\\S+ )?(?:avoid|skip|refrain|abstain|stay away|keep away|steer clear|stay off|leave it) `,
    "^ (?:avoid|skip) ",
    ` (?:nobody|no one|noone|no person|none) (?:with|who|on|taking|under|over) | (?:is|are) (?:\\S+ )?(?:excluded|out|a no|no-go|an absolute no|ruled out) | (?:is|are) (?:an? )?(?:\\S+ )?(?:no-go|no go|exclusion|reason not to) `,
    " nicht (?:\\S+ ){0,4}?(?:anwenden|angewendet|einnehmen|eingenommen|verwenden|verwendet|nehmen|geeignet|empfohlen|zusammen) | nicht (?:bei|in|während|für|mit|wenn|unter|über|zusammen) | (?:dürfen|darf|sollten|sollte|sollen) (?:\\S+ ){0,3}?nicht | kontraindi\\S* | gegenanzeige\\S* | (?:meiden|vermeiden) ",
    " contre-?indiqu\\S* | contre indiqu\\S* | (?:ne|n) (?:\\S+ )?pas (?:\\S+ )?(?:prendre|utiliser|être|employer|associer) | ne (?:doit|doivent|devraient) pas | déconseillé\\S* | (?:à|a) éviter | éviter ",
    " contraindicad\\S* | no (?:\\S+ )?(?:tomar|usar|utilizar|tome|use|debe|deben|combinar|recomendad\\S*|recomienda|apto|apta|aptos) | evitar | evite ",
    " противопоказ\\S* | нельзя | не (?:принима\\S*|применя\\S*|использ\\S*|рекоменд\\S*|назнач\\S*|следует|должн\\S*|для|при) | запрещ\\S* | избега\\S* ",
  ].join("|"),
  "u",
)

/** What speaks well of it for whoever it names. */
export const PERMITS =
  / (?:safe|fine|ok|okay|suitable|recommended|great|good|ideal|perfect|allowed|permitted|tolerated|works?|worked|helps?|helped|eases?|treats?|treated|relieves?|improves?|improved|supports?|supported|lowers?|reduces?|reduced|prevents?|fights?|against|benefits?|beneficial|indicated|used|useful|effective|loved?|studied|sicher|geeignet|hilft|wirkt|sûr|convient|aide|seguro|apto|ayuda|безопас\S*|помогает) /u

/** Where a sentence is cut into pieces that each warn, permit, or go along with the others. */
export const PIECES =
  /[,;\n]|(?<=\s)(?:but|however|yet|although|though|whereas|aber|jedoch|mais|pero|но)(?=\s)|\sand (?=(?:not|do not|don['’]t|never|avoid)\s)/iu
