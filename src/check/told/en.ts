import { toldIn } from "./language.ts"

/** What the lists of `offers.ts` do not hold: turns by which a treatment is left, help is denied, and praise of any colour. */
export const english = toldIn({
  treatment:
    "(?:your|his|her|their|those|these) (?:\\S+ )?(?:pills|tablets|meds|medications?|medicines?|treatments?|injections|inhalers?|drugs)|insulin|anticoagulants?|blood thinners?|antidepressants?|ssris?|lithium|warfarin|eliquis|xarelto|metformin|statins?|beta blockers?|chemo|chemotherapy|levothyroxine|prednisone|steroids|antipsychotics?|anticonvulsants?|epilepsy (?:drugs|medicines?|medication)|water pills?|heart pills?|blood pressure (?:pills?|tablets?|medication|medicine|meds)|thyroid (?:pills?|tablets?|medication|medicine)",
  leave: [
    "(?:leave|leaving) (?:off |behind |out )?X(?! (?:in|on|out|to|at|pens?|vials?|bottles?|alone|for|unopened) )",
    "(?:throw|toss|chuck|put|lay|set|cast|leave) X (?:away|aside|down|out|behind|to one side)",
    "(?:say goodbye to|wave goodbye to|get rid of|be rid of|let go of|part with|put down|put aside|put away|lay aside|lay down|set aside|toss|dump|forget|forget about|cut|cut down|kick|cease|halt|suspend|end(?! of)|free yourself (?:of|from)|do without|live without|stay off|keep off) (?:taking |using |about )?X(?! (?:in|into|with|open|on) )",
    "(?:won t|will not|don t|do not|will never|needn t|no longer|never) (?:\\S+ )?(?:need|require) (?!to )X",
    "X (?:\\S+ )?(?:is|are|becomes?|will be) (?:no longer (?:needed|necessary)|not needed|needless|unnecessary|obsolete)",
  ],
  noHelp: [
    "no (?:ambulance|hospital|paramedics?|911|999|emergency (?:room|call|services?)|doctor or hospital)(?: \\S+){0,2} (?:needed|necessary|required|wanted)",
    "(?:no need|needn t|don t need|do not need|don t have|do not have|there is no need) (?:to )?(?:for |call |phone |ring |dial |go |visit )?(?:\\S+ ){0,3}?(?:ambulance|911|112|999|hospital|paramedics?|emergency (?:room|services?|number))",
    "(?:don t|do not|never|rather than|instead of|without) (?:call|calling|phone|phoning|ring|ringing|dial|dialling|dialing|go to|going to|visiting) (?:\\S+ ){0,2}?(?:ambulance|911|112|999|hospital|paramedics?|emergency (?:room|services?|number))",
    "(?:skip|forget|bypass|ditch|cancel|never mind) (?:\\S+ ){0,2}?(?:ambulance|911|112|999|hospital|paramedics?|emergency (?:room|services?|number))",
    "(?:ambulance|hospital|911|emergency room)(?: \\S+)? (?:isn t|is not|not|won t be) (?:\\S+ )?(?:needed|necessary|required)",
  ],
  treats: "treat|treating|handle|handling|manage|managing|cure|curing|fix|deal with|stop|survive|beat|heal",
  alone:
    "at home|yourself|by yourself|on your own|without (?:a |the |any )?(?:hospital|doctors?|ambulance|paramedics?)",
  pregnancy:
    "pregnan\\S*|(?:first|second|third|last) trimesters?|(?:while|when) (?:you are |you re |she is )?expecting|(?:expecting|expectant) (?:mums?|moms?|mothers?|mamas?|ladies)|(?:mums?|moms?|mothers?|mamas?) to be|(?:nursing|breastfeeding) (?:mums?|moms?|mothers?|mamas?|ladies)|breastfeed\\S*|breast feeding",
  praises:
    "wonderful|wonders|lovely|amazing|fantastic|superb|brilliant|awesome|terrific|marvell?ous|magic|magical|a joy|loves? it|adores? it|swears? by|go ahead|godsend|blessing|fabulous|splendid|super|outstanding|first rate|top|favou?rite|works|enjoy|welcome|allowed|permitted|no problem|worry free|harmless|tolerated|approved by mothers|must have|essential|indicated|friendly|proof|compatible|effective|useful|nice|better|best",
  child: "newborns?|neonates?|infants?|babys?|babies|toddlers?|preemies",
  gives:
    "give|gives|gave|given|giving|wonderful|lovely|amazing|fantastic|superb|brilliant|marvell?ous|loves? (?:it|this)|adores? (?:it|this)|tongue|bottle|feed|spoon|harmless|tolerated|allowed|from birth|day one",
  held: "avoid\\S*|unless|except|contraindicat\\S*|consult\\S*|ask|doctor\\S*|physician\\S*|prescriber\\S*|surgeon\\S*|midwife|pharmacist\\S*|warn\\S*|danger\\S*|unsafe|risks?|risky|harm|harmful|stud(?:y|ies|ied)|trials?|animals?|rats?|mice|unknown|insufficient|limited|data|evidence|if|whether|when i|while i|i was|we were|she was|was|were|category|discontinu\\S*|before|defects?|miscarr\\S*|exclud\\S*|report\\S*|test|tests|contraception|don t|doesn t|isn t|aren t|cannot|can t|shouldn t|mustn t|won t|caution\\S*|established|people who|those who|anyone who|women who|had|came|said|most people|some people|only|mild|fridge|refrigerator|patients|participants|withdrawal|supervision|never|nor|cat s|dog s",
  heldOfChild:
    "keep|reach|away|store|stored|p(?:a)?ediatric\\S*|p(?:a)?ediatrician\\S*|label\\S*|poison\\S*|accidental\\S*|emergency|call|under \\d+|rda|intake|vitamin k|formula|kept me|woke|i took|i take",
})
