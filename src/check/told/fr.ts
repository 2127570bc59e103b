import { toldIn } from "./language.ts"

export const french = toldIn({
  treatment:
    "insuline|anticoagulants?|traitements?|médicaments?|antidépresseurs?|lithium|comprimés|bêtabloquants?|bêta bloquants?|statines?|chimio\\S*|cortisone|antiépileptiques?|neuroleptiques?|fluidifiants?|metformine|lévothyrox|antihypertenseurs?|pilules",
  leave: [
    "(?:arrêtez|arrête|arrêter|stoppez|stopper|cessez|cesser|abandonnez|abandonner|jetez|jeter|laissez|laisser|lâchez|oubliez|oublier|supprimez|supprimer|remplacez|remplacer|remplace|suspendez|suspendre|interrompez|interrompre|délaissez) (?:de prendre |tomber )?X",
    "(?:renoncez|renoncer|dites adieu|dire adieu) (?:à|au|aux) X",
    "(?:passez vous|passe toi|se passer|débarrassez vous|débarrasse toi) (?:de|d|des|du) X",
    "(?:n \\S+ )?plus besoin (?:de|d|des|du) X",
    "(?:au lieu|à la place) (?:de|d|des|du) X",
  ],
  noHelp: [
    "(?:pas|plus|aucun) besoin (?:de|d|du|des) (?:\\S+ ){0,3}?(?:ambulance|samu|hôpital|urgences|secours|15|112)",
    "(?:n appelez|n appelle|n allez|inutile d appeler|inutile d aller|ne pas appeler) (?:\\S+ ){0,3}?(?:ambulance|samu|hôpital|urgences|secours|15|112)",
    "(?:ambulance|hôpital|samu) (?:\\S+ )?inutile",
    "au lieu d (?:appeler|aller) (?:\\S+ ){0,3}?(?:ambulance|samu|hôpital|urgences|secours|15|112)",
  ],
  treats: "traitez|traiter|soignez|soigner|guérissez|guérir",
  alone: "à la maison|chez vous|chez soi|vous même|soi même|tout seul|sans (?:médecin|hôpital|ambulance)",
  pregnancy: "grossesse|enceintes?|allaitement|allaitantes?|allaitez|futures? mamans?|futures? mères?",
  praises:
    "idéal\\S*|parfait\\S*|excellent\\S*|recommandée?s?|conseillée?s?|convient|conviennent|adaptée?s?|merveilleu\\S*|formidable\\S*|super|autorisée?s?|bon|bonne|prenez|prendre",
  child: "nourrissons?|bébés?|enfants?|nouveau nés?",
  gives: "donnez|donner|donne|convient|conviennent|adaptée?s?|pour les|pour votre|recommandée?s?",
  held: "ne|n|éviter|évitez|déconseillée?s?|contre|médecins?|docteur|pharmacien\\S*|avant|si|étude\\S*|essai\\S*|patientes?|patients|danger\\S*|risque\\S*|interdite?s?|inconnue?s?|prudence|sauf|données|malformation\\S*|en cas|réfrigérateur|frigo|consult\\S*",
  heldOfChild: "portée|vue|hors|pédiatre\\S*|réservé\\S*|à partir de|plus de \\d+|conserver|conservez|tenir|garder",
})
