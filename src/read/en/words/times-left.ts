// What takes a time of day out of a line, makes it one of several to choose from, or ties it to something that may not be.

/** Behind a time: "noon nothing", "evening: 0", "evening off", "the evening dose is dropped". */
export const NOTHING_THEN =
  /^\s*(?:[:=–—-]\s*|\(\s*)?(?:nothing|none|nil|zero|0(?![\d.,:/])|off|free|without|empty|no(?:t(?: (?:needed|taken|required|used|necessary))?)?(?: (?:dose|dosage|injection|intake|tablet|capsule|pill|spray)s?)?|(?:dose |one |intake )?(?:is |was |can be |may be |should be |gets )?(?:dropped|omitted|skipped|left out|cancelled|not (?:taken|needed|necessary|required)))(?=\s*(?:$|[,.;:)|\n]))/iu

/** In front of a time: "not at noon", "nothing in the evening", "instead of the evening". */
export const NOT_THEN =
  /\b(?:no|not|never|nothing|none|nil|zero|avoid(?:ing)?|without|except(?: for)?|excluding|instead of|rather than|and not)(?:\s+(?:it|one|your|tak(?:e|en|ing)|used?|doses?|any|an?|the|at|in|on|for|during))*\s*:?\s*$/iu

/** In front of a time that is left out now and then: "skip the morning". */
export const LEFT_OUT =
  /\b(?:skip(?:ping)?|omit(?:ting)?|drop(?:ping)?|leav(?:e|ing) out|miss(?:ing)?|paus(?:e|ing)|remov(?:e|ing))(?:\s+(?:it|your|doses?|an?|the|at|in|on|for))*\s*$/iu

/** In front of a time that is one only where something was forgotten, or is so: "if forgotten, at noon". */
export const ONLY_IF =
  /\b(?:forgot\p{L}*|forget|missed|overlooked)\b[^.;\n\d]{0,30}$|\b(?:if|when|unless|in case)\s+(?:you|one|it|needed|necessary|required|not|tired)\b[^.;\n\d]{0,30}$/iu
/** Behind such a time, where another stands before it: "evening if you must". */
export const IF_BEHIND =
  /^\s*(?:dose )?\(?(?:only |but only )?(?:if|unless|in case|when) (?:you (?:must|need|have to|forgot|missed|still|really|want)|needed|necessary|required|still|wanted)\b/iu
export const A_TIME_BEFORE =
  /\b(?:morning|noon|midday|afternoon|evening|night|bed(?:time)?|breakfast|lunch|dinner|am|pm)s?\b/iu
