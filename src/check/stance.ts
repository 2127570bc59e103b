/** How a sentence means what it names: it tells to do it (or offers it), or it warns, forbids, denies, asks or reports. */
export type Stance = "tells" | "other"

/** Words by which a sentence warns of something, forbids it, or leaves it to a doctor. */
const warns =
  / (?:never|not|no|nor|cannot|without|avoid\S*|unless|except|instead of|rather than|warn\S*|caution\S*|contraindicat\S*|forbid\S*|prohibit\S*|illegal|banned|ban|danger\S*|unsafe|unsuitable|lethal|fatal|deadly|kill\S*|death\S*|died|toxic\S*|poison\S*|risk\S*|harm\S*|hazard\S*|emergenc\S*|hospital\S*|seek|call|contact|consult\S*|ask|tell|talk|speak|see|stop|discontinue|quit|beware|careful\S*|should n.t|must n.t|don.t|doesn.t|isn.t|aren.t|can.t|won.t|shouldn.t|mustn.t|cannot|lack\S*|insufficient|unknown|unstudied|unproven|side effects?|adverse|overdos\S*|history of|people with|patients with|those with|anyone with|if you have|if you are|individuals with|persons with|known) /u

/** Words by which it reports what others did or found. */
const reports =
  / (?:stud(?:y|ies|ied)|trials?|rats?|mice|mouse|rodents?|rabbits?|piglets?|monkeys?|animals?|in vitro|cell culture|cells|researchers?|scientists?|review|meta-analysis|participants?|subjects?|volunteers?|patients (?:were|who|received|treated|given)|were (?:given|treated|randomi[sz]ed|shown|found|reported)|was (?:given|shown|found|reported|studied|investigated|developed|approved|tested|used)|has been (?:studied|investigated|shown|used|reported)|have been (?:studied|shown|reported|linked)|approved (?:for|in|by)|reported|reports?|published|according to|journal|doi|et al|(?:19|20)\d\d(?! (?:mcg|mg|g|iu|ml|units?|drops?|micrograms?|milligrams?|grams?) )|history|(?:paramedics?|medics?|doctors?|nurses?|crew|they) (?:\S+ )?gave (?:me|him|her|us|my \S+)|claims?|anecdot\S*|some (?:users|people)) /u

/** What a folded sentence does with what it names. Where it cannot be told it does not tell its reader to do it. */
export const stanceOf = (folded: string): Stance => (warns.test(folded) || reports.test(folded) ? "other" : "tells")
