// How running text says that things are taken together, and how it says that they are not to be.

/** A text without one of these joins nothing: names are looked for in the others alone. */
export const JOINS = /\b(?:with|alongside|on top of|in addition to|add(?:ing)?)\s/iu

/** What leads to a partner's name: "stack it with", "together with", "alongside". */
export const TAKEN_WITH =
  /\b(?:(?:stack|combin|pair|tak|us|dos|run|inject|inhal|work|co-?administ)\w*\s+(?:(?:it|them|this|these|the (?:peptide|compound|drug|supplement|spray))\s+)?(?:(?:very|really|best|well|great|nicely|perfectly|daily|together|concurrently|simultaneously|synergistically)\s+)*(?:with|alongside)|(?:goes|go) (?:well |great |nicely )?with|(?:together|along|simultaneously|concurrently|synergistic(?:ally)?|in (?:combination|conjunction)) with|alongside|on top of|in addition to|(?<!\bno )\badd(?:ing)?(?: in)?)\s+(?:your |some |a |an |the |daily |low-dose |oral |either |both )*$/iu

/** What stands between two partners: "methotrexate 10 mg and folate", "A, B or C". */
export const BETWEEN_PARTNERS =
  /^\s*(?:\(?\d[\d.,–-]*\s?\p{L}{1,4}\)?\s*(?:(?:daily|a day|per day)\s*)?)?(?:,\s*(?:and|or|plus)?|and|or|plus|&|\+|\/)\s*(?:some |a |either |low-dose )?$/iu

/** A sentence of these warns of taking things together, or tells what somebody else did. */
export const NOT_TOGETHER =
  /\b(?:not|never|avoid\w*|don['’]t|cannot|can['’]t|shouldn['’]t|mustn['’]t|without|instead|rather than|unless|contraindicat\w*|interact\w*|risk\w*|danger\w*|warn\w*|caution\w*|careful\w*|fatal|toxic\w*|crisis|bleeding|syndrome|unsafe|overdos\w*|stud(?:y|ies)|trials?|participants|patients|rats?|mice|placebo|compared|versus|consult|doctor|physician|if you)\b|\b(?:can|may|might|could) (?:cause|lead|result|raise|increase|produce|trigger|lower|reduce)\b/iu
