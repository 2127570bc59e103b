import { toldIn } from "./language.ts"

export const german = toldIn({
  treatment:
    "insulin\\S*|blutverdünner\\S*|gerinnungshemmer\\S*|medikament\\S*|medizin|tabletten|pillen|antidepressiv\\S*|lithium|therapie|behandlung|betablocker\\S*|statine?|blutdruck\\S*|herzmittel|herztabletten|marcumar|eliquis|xarelto|metformin|kortison|cortison|antiepileptik\\S*|neuroleptik\\S*|schilddrüsen\\S*|l thyroxin|thyroxin|chemo\\S*|psychopharmak\\S*|ssri",
  leave: [
    "X _(?:abgesetzt werden|absetz\\S*|abzusetzen|weglass\\S*|wegzulassen|wegwerf\\S*|wegschmei\\S*|einfach vergessen)",
    "(?:setz|setze|setzen|setzt|lass|lasse|lassen|lasst|werfen|wirf|schmeißen|schmeiß) X _(?:ab|weg|sein|stehen|liegen)",
    "(?:verzichten|verzichte|verzichtet|verzicht) _auf X",
    "(?:hören|hör|höre|hört|schluss|stopp|stoppen|stoppe|beenden|beende|vergessen sie|vergiss|weg) (?:sie )?(?:auf |mit )?X",
    "(?:brauch\\S*|benötig\\S*) _kein\\S* X",
    "(?:ersetzt|ersetzen|ersetze|statt|anstatt|anstelle von|anstelle) X",
  ],
  noHelp: [
    "kein\\S* (?:\\S+ )?(?:krankenwagen|notarzt|rettungsdienst|krankenhaus|notruf) (?:\\S+ )?(?:nötig|erforderlich|notwendig)",
    "(?:krankenwagen|notarzt|krankenhaus|notruf) (?:\\S+ ){0,2}?(?:unnötig|überflüssig|nicht nötig|nicht erforderlich)",
    "(?:rufen|ruf|ruft|brauch\\S*) (?:\\S+ ){0,2}?(?:keinen|kein|nicht den|nicht die) (?:krankenwagen|notarzt|notruf|krankenhaus|112)",
    "statt (?:\\S+ )?(?:krankenwagen|notarzt|notruf|krankenhaus|112)",
  ],
  treats: "behandel\\S*|heil\\S*|kurier\\S*|stopp\\S*|überwind\\S*",
  alone: "zu hause|zuhause|daheim|selbst|ohne (?:arzt|notarzt|krankenhaus|krankenwagen)",
  pregnancy: "schwanger\\S*|stillzeit|stillende\\S*|stillen|werdende mütter",
  praises:
    "ideal\\S*|perfekt\\S*|gut|geeignet|wunderbar\\S*|hervorragend\\S*|toll\\S*|empfohlen|empfehl\\S*|sicher|erlaubt|bedenkenlos|unbedenklich|hilft|optimal\\S*|bestens|problemlos|nehmen|nimm|einnehmen",
  child: "säugling\\S*|babys?|kinder|kindern|kleinkind\\S*|neugeborene\\S*",
  gives: "geben|gib|gebt|gibt|geeignet|für|empfohlen",
  held: "kein\\S*|ohne (?:rücksprache|arzt|ärztliche\\S*|absprache)|arzt\\S*|ärzt\\S*|rücksprache|absprache|studie\\S*|warn\\S*|gefahr\\S*|gefährlich\\S*|vermeid\\S*|bevor|wenn|falls|ob|patienten|probanden|risik\\S*|unbekannt|kontraindi\\S*|gegenanzeig\\S*|vorsicht|sofern|fehlbildung\\S*|ungeeignet|verboten|daten|abklär\\S*|wurde|wurden|hatte|kühlschrank",
  heldOfChild:
    "kinderarzt\\S*|aufbewahr\\S*|unzugänglich\\S*|reichweite|fern\\S*|vergift\\S*|unter \\d+ jahren|ab \\d+|erst ab",
})
