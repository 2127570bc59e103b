import { toldIn } from "./language.ts"

export const spanish = toldIn({
  treatment:
    "insulina|anticoagulantes?|medicación|medicamentos?|medicinas?|tratamientos?|antidepresivos?|litio|pastillas|sintrom|metformina|estatinas?|betabloqueantes?|quimio\\S*|corticoides?|cortisona|antiepilépticos?|levotiroxina|eutirox",
  leave: [
    "(?:deje|deja|dejar|dejen|dejad|suspenda|suspende|suspender|abandone|abandona|abandonar|tire|tira|tirar|olvide|olvida|olvídese|olvídate|interrumpa|interrumpir|elimine|elimina|reemplace|reemplaza|sustituya|sustituye|retire|pare|cese) (?:de (?:tomar|usar|inyectarse|ponerse) )?X(?! (?:en|fuera) )",
    "(?:prescinda|prescinde|prescindir) de X",
    "(?:renuncie|renuncia|renunciar|diga adiós|di adiós) a X",
    "(?:ya )?no (?:necesita\\S*|le hace falta|te hace falta|hace falta) X",
    "(?:en lugar|en vez) de X",
  ],
  noHelp: [
    "no (?:hace falta|es necesari[oa]|necesita\\S*|llame|llames|vaya|vayas) (?:\\S+ ){0,3}?(?:ambulancia|hospital|urgencias|emergencias|112|911|061)",
    "(?:sin|en vez de|en lugar de) (?:llamar|ir|acudir) (?:\\S+ ){0,3}?(?:ambulancia|hospital|urgencias|emergencias|112|911|061)",
    "ambulancia (?:\\S+ )?innecesaria",
  ],
  treats: "trate|trata|tratar|cure|cura|curar|maneje|maneja",
  alone: "en casa|usted mismo|tú mismo|por su cuenta|sin (?:médico|hospital|ambulancia)",
  pregnancy: "embarazo|embarazadas?|gestantes?|lactancia|dar el pecho|futuras mamás",
  praises:
    "ideal\\S*|perfect\\S*|excelente\\S*|recomend\\S*|adecuad\\S*|apt[oa]s?|segur[oa]s?|maravillos\\S*|estupend\\S*|buen[oa]s?|bueno|fantástic\\S*|genial\\S*|tome|toma|tomar",
  child: "bebés?|niños?|niñas?|lactantes?|recién nacid\\S*",
  gives: "dar|dele|dale|administr\\S*|adecuad\\S*|apt[oa]s?|para (?:el|los|las|tu|su|bebés?|niños?)|recomend\\S*",
  held: "sin (?:consultar|hablar)|médicos?|doctor\\S*|farmacéutic\\S*|antes|si|estudio\\S*|ensayo\\S*|pacientes?|peligr\\S*|riesgos?|prohibid\\S*|cuidado|evit\\S*|contraindicad\\S*|desconoc\\S*|precaución|salvo|datos|malformacion\\S*|insegur\\S*|desaconseja\\S*|consult\\S*|en caso|nevera",
  heldOfChild: "alcance|pediatra\\S*|manten\\S*|fuera|a partir de|mayores de",
})
