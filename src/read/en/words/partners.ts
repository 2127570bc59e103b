// How a page says that things are taken together, and how it says that they are not to be.

/** A text without one of these joins nothing: names are looked for in the others alone. */
export const JOINS =
  /\b(?:with|w\/|alongside|on top of|in addition to|add|adding|plus|also|together|partners?|companions?|stack\w*|combin\w+|combos?|pair(?:s|ed|ings?)?|add-ons?|complement\w*|enhanced|boosted|potentiated|interact|clash|besides|additions?|match|bought|optional|extras?|recommend\p{L}*|suggest\p{L}*)(?![\p{L}])|[+&]/iu

/** How well something goes with another: no word of these changes what goes with what. */
const HOW =
  "(?:(?:very|really|so|best|well|great|good|fine|nicely|perfectly|beautifully|brilliantly|wonderfully|daily|together|up|down|concurrently|simultaneously|synergistically|safely|easily|also|even|especially|particularly|freely|happily|much|better|at the same time)\\s+)*"
const IT =
  "(?:(?:it|them|this|these|that|one|mine|yours|(?:the|your|this) (?:peptide|compound|drug|supplement|spray|product|capsules?|tablets?|powder|dose|stuff))\\s+)?"
const WITH = "(?:with|w\\/|alongside|along with)"
const TAKES =
  "(?:stack|combin|pair|tak|us|dos|run|inject|inhal|work|mix|blend|layer|team|join|match|go|synergi|harmoni|wash|chas|swallow|drink|complement|administ|co-?administ|serv|get|buy|bought|order|s(?:old|ell))"
const LIKED =
  "(?:safe|fine|ok|okay|alright|good|great|nice|perfect|excellent|amazing|awesome|ideal|best|lovely|brilliant|compatible|synergistic|effective|harmless|popular|better|stronger|unproblematic|superb|fantastic|wonderful|works?)"
const NOTHING_BAD =
  "(?:no|zero|without(?: any)?|never (?:had|seen)(?: an?| any)?|not an?|nor)\\s+(?:[a-z]+ ){0,2}(?:problems?|issues?|interactions?|risks?|dangers?|conflicts?|concerns?|harm|trouble|worries|contraindications?|downsides?)"
const NOT_BAD =
  "(?:(?:do|does|did|will|would|wo|is|are)(?:n['’]t| not)|never)\\s+(?:interact\\w*|clash\\w*|conflict\\w*|interfer\\w*|(?:an? )?(?:dangerous|harmful|risky|unsafe|problem\\w*|toxic|bad|issue))"

/** What a page calls the things that go along. */
const PARTNERS =
  "(?:partners?|companions?|stack(?:s|ing|able|ers?)?(?: partners?| options?| ideas?| suggestions?)?|combos?|combinations?|pairings?|add-ons?|synerg(?:y|ies)|(?:frequently |often |usually |commonly )?(?:bought|sold|ordered|used|taken|stacked|combined|paired) together)"

/** What may stand between such words and a name: "your daily", "20 mg of", "antidepressants such as". */
const LEADING =
  "[\\s:\"“”'‘*(=–—→>-]*(?:(?:your|my|their|some|a|an|the|any|other|daily|low-dose|oral|either|both|prescription|e\\.g\\.|~?\\d[\\d.,–-]*\\s?(?:mg|mcg|µg|g|iu)(?: of)?|an? (?:dose|bit|little|tablet|capsule|course) of|(?:[\\p{L}-]+ ){0,3}(?:such as|like|including|e\\.g\\.,?|for example|for instance|namely))[\\s,(]+)*$"

/** What leads to a partner's name: "stack it with", "together with", "safe with", "good partners are". */
export const TAKEN_WITH = new RegExp(
  `(?:\\b(?:${TAKES}\\p{L}*\\s+${IT}${HOW}${WITH}` +
    `|${LIKED}\\s+(?:to (?:be )?${TAKES}\\p{L}*\\s+${IT})?(?:(?:when|if) ${TAKES}\\p{L}*\\s+)?${IT}${HOW}${WITH}` +
    `|${NOTHING_BAD}\\s+(?:at all )?(?:(?:when|if|in|of|to)\\s+)?(?:${TAKES}\\p{L}*\\s+)?${IT}${HOW}(?:${WITH}|between it and|between them and)` +
    `|${NOT_BAD}\\s+(?:(?:to|when|if)\\s+)?(?:${TAKES}\\p{L}*\\s+)?${IT}${HOW}${WITH}` +
    "|(?:stack|combin|pair|mix|tak|team|blend|co-?administ)\\p{L}*\\s+(?:[\\p{L}\\p{N}+-]+\\s+){1,3}(?:with|alongside)" +
    "|(?:together|along|simultaneously|concurrently|synergistic(?:ally)?|hand in hand|in (?:combination|conjunction|tandem)) with|at the same time as" +
    "|alongside|on top of|in addition to|besides your|(?<!\\bno )add(?:ing)?(?: in)?" +
    "|(?:people|users|customers|many|most|they|we|you can|you could|you may|i)\\s+(?:also|often also)\\s+(?:take|use|add|buy|bought|stack|combine|like|love|recommend)" +
    "|also (?:take|use|add|try|consider|recommended|bought|buy|like|order)" +
    "|(?:optional(?:ly)?|extras?|bonus)\\s*:" +
    "|(?:enhanced|boosted|potentiated|complemented|rounded off|strengthened) by" +
    ")" +
    "|^[^\\p{L}]*(?:(?:ideally|best|preferably|optionally|often|usually|recommended|yes|sure|absolutely|also|even|perfectly|always|mostly|typically|together|along|taken|great|and|or),?\\s+){0,3}with" +
    `|\\b${PARTNERS}\\b(?:[^.;:\\n]{0,30}?\\s(?:is|are|includes?|would be|being|remains?)\\b|\\s+(?:with|such as|like)\\b|\\s*(?:[:=|→>]|\\s[–—-]\\s)))${LEADING}`,
  "iu",
)

/** "5-HTP + Prozac", "100 mg a day plus Prozac": what joins a name to what stands right before it. */
export const PLUS = /(?:\+|\bplus|&|\band)\s*(?:your |some |daily |an? )?$/iu
/** An amount, or how often, in front of such a mark. */
export const REGIMEN_BEFORE =
  /(?:\d\s?(?:mg|mcg|µg|g|iu|ml)(?![\p{L}])|\b(?:daily|weekly|nightly|a day|per day|every day|once|twice)\b)[^.;]{0,40}$/iu

/** "Stack Prozac with it", "combine Prozac and 5-HTP": a verb that joins, right in front of a name. */
export const JOINED_VERB =
  /\b(?:stack|combin|pair|mix|team|blend|co-?administ)(?:e|es|ed|ing|s|er|up)?\s+(?:(?:it|this|them) (?:and|&)\s+)?(?:your |some |an? |the )?$/iu

/** "Prozac goes well with it", "Prozac is a great companion": what stands behind a partner's name. With `to` it ends before what it goes with. */
const GOES =
  "(?:(?:is|are|also|can|may|could|should|be|too|safely|usually|often|commonly|both|very|really|which|that|,)\\s+)*"
export const GOES_WITH = new RegExp(
  `^\\s*(?:\\([^()]*\\)\\s*)?${GOES}(?:(?:${TAKES}\\p{L}*|${LIKED}|taken|added|brought)\\s+(?:to (?:be )?${TAKES}\\p{L}*\\s+)?${HOW}(?:with|w\\/|to|alongside|into)\\s+(?:your |the |some |an? )?(?<to>(?:it|this|these|them|that)\\b|(?:the|this|your) (?:peptide|compound|supplement|product|drug|protocol|regimen|cycle|stack)\\b)?` +
    "|(?<noun>(?:is|are|makes?|would be|being|as)\\s+(?:an? |the |its |also )*(?:[\\p{L}-]+\\s+){0,3}(?:partners?|companions?|additions?|add-ons?|complements?|pairings?)\\b))",
  "iu",
)

/** "We recommend Prozac alongside": what stands before and behind a name that goes along. */
export const BESIDE_BEFORE = /\b(?:recommend|suggest|tak|us|add|prefer|lik|try|bring)\p{L}*\s+(?:your |some |an? )?$/iu
export const BESIDE_BEHIND =
  /^\s*(?:\([^()]*\)\s*)?(?:alongside|together with (?:it|this)|with (?:it|this)|on top|on the side|as well|too)\b/iu

/** "with Prozac combined", in a language that puts its verb last; "100 mg a day with Prozac". */
export const WITH_NAME =
  /\b(?:with|w\/|alongside)\s+(?:the |an? |your |some |~?\d[\d.,–-]*\s?(?:mg|mcg|µg|g|iu)\s+(?:of )?)?$/iu
export const VERB_LAST =
  /^[^.;:]{0,48}?\bcombine(?:d)?\b|^\s*(?:well |good |great |also |best |may |to |together |be |is )*(?:combin(?:e|ed|able)|stack(?:ed|able)?|pair(?:ed)?|taken|take|used|mixed|together|tolerated)\b/iu

/** Several names beside each other in a sentence with one of these words are taken together. */
export const AS_ONE =
  /\b(?:together|stack(?:s|ed|ing)?|combos?|combined|combination|combine|pair(?:s|ed|ing)?|synerg\p{L}+|duo|tandem)\b/iu

/** What stands between two partners: "methotrexate 10 mg and folate", "A, B or C". */
export const BETWEEN_PARTNERS =
  /^[\s"”'’*)]*(?:\(?\d[\d.,–-]*\s?\p{L}{1,4}\)?\s*(?:(?:daily|a day|per day)\s*)?)?(?:,\s*(?:and|or|plus)?|and|or|plus|and\/or|as well as|&|\+|\/)\s*(?:also |some |a |either |low-dose |with |even )?["“'‘*(]*$/iu

/** What denies a danger, or says no to nobody: a sentence of these still puts things together. */
export const NO_WARNING = new RegExp(
  `\\b(?:${NOTHING_BAD}|${NOT_BAD}|not only|why not|no reason not|(?:don['’]t|do not|never) (?:forget|hesitate|worry|be afraid|be shy)|can['’]t go wrong|cannot go wrong|with or without|without (?:hesitation|worry|fear|food|a second thought)|nothing (?:wrong|bad|dangerous)|at your own risk|not (?:just|merely))\\b`,
  "giu",
)

/** A sentence of these warns of taking things together. */
export const NOT_TOGETHER =
  /\b(?:not|never|avoid\w*|don['’]t|doesn['’]t|isn['’]t|aren['’]t|cannot|can['’]t|won['’]t|shouldn['’]t|mustn['’]t|nobody|neither|without|instead|rather than|unless|contraindicat\w*|interact\w*|risk\w*|danger\w*|warn\w*|caution\w*|careful\w*|fatal|toxic\w*|crisis|bleeding|syndrome|unsafe|overdos\w*)\b|\b(?:can|may|might|could) (?:cause|lead|result|trigger)\b/iu
/** A sentence of these tells what somebody did or should ask, unless it bids to take things together or says how well they go. */
export const TOLD_OF =
  /\b(?:stud(?:y|ies)|trials?|participants|patients|rats?|mice|placebo|compared|versus|consult\w*|doctor|physician)\b|\b(?:can|may|might|could) (?:raise|increase|produce|lower|reduce)\b/iu
export const BIDS =
  /^[^\p{L}]*(?:(?:you|we|one|it)\s+(?:can|may|could|should)\s+)?(?:also |best |often |be )?(?:stack|combine|pair|take|add|use|mix|try|run|goes|works|stacked|combined|paired|taken|added)\b/iu
export const GOES_WELL =
  /\b(?:well|great|safe|safely|best|perfect\w*|nicely|fine|good|ideal|recommended|excellent|amazing)\b/iu
/** "If you take it with …": what follows is about who does. */
export const WHO_DOES = /\b(?:if you|if one|when you are already|those who|people who|anyone who|unless you)\b/iu

/** Behind a name, what makes it something else: "an insulin syringe". */
export const NOT_ITSELF =
  /^[\s-]*(?:syringes?|needles?|pens?|receptors?|levels?|sensitiv\p{L}+|resistan\p{L}+|transporters?|reuptake|pathways?|signal\p{L}*|status|deficien\p{L}+|free)(?![\p{L}])/iu

/** A heading, a label, or the head of a row or column over what goes along, and nothing else. */
export const HEADS_PARTNERS = new RegExp(
  `^[^\\p{L}]*(?:(?:good|great|best|ideal|popular|common|suggested|recommended|optional|possible|perfect|usual|typical|favou?rite|top|our|my|the|potential|safe|works?|goes|go|pairs?|stacks?|combines?|commonly|often|usually|frequently|can be|may be|is|are|what to|what|how to)\\s+)*(?:${PARTNERS}|stack\\p{L}*|combin\\p{L}+|pair\\p{L}*|synerg\\p{L}+|complement\\p{L}*|take|taken|use|used|add|works?|goes|go|mix|mixes|great|good|safe|fine|well|best|perfect|ideal|compatible|sits?|boosted by|enhanced by)(?:\\s+(?:it|this|great|well|nicely|best|safely|good|perfectly|also|together|the|product|and|or|&|\\/))*(?:\\s*(?:with|w\\/|alongside|together|partners?|companions?|stack\\p{L}*|combin\\p{L}+|synerg\\p{L}+|options?|ideas?|suggestions?|products?|supplements?|compounds?|by))?[^\\p{L}]*$`,
  "iu",
)
/** Words that such a line may be made of and mean something else. */
export const NO_HEAD =
  /^[^\p{L}]*(?:how to (?:use|take|mix)|(?:how )?taken|take|use|used|works?|what works?|good|great|safe|fine|well|best|perfect|ideal|mix|add|goes?|recommended use|suggested use|common use|usual use|best use|typical use|optional|the best|what to (?:take|use)|use (?:and|or).*|mixing|combination|sits?)[^\p{L}]*$/iu
