/** Languages a page may be written in that no rule here reads: what each is called, and words that it uses all the time and English does not. */
const spoken: Readonly<Record<string, readonly [name: string, words: string]>> = {
  de: [
    "German",
    "der die das und ist nicht mit von für auf eine einer einem einen den dem des sich wird werden oder bei auch nach über täglich tag woche wochen morgens abends mittags nüchtern dosierung einnahme wirkung nebenwirkungen anwendung kapsel kapseln tablette tabletten mahlzeit pro bis zum zur empfohlen tagesdosis protokoll tage tagen stunde stunden monat monate wöchentlich monatlich stündlich zweimal dreimal",
  ],
  fr: [
    "French",
    "le la les des et est une du dans pour avec sur par pas que qui ou vous votre sont être jour jours semaine semaines matin soir posologie prise prendre dose quotidienne quotidien gélule gélules comprimé comprimés repas effets avant après chaque recommandée ou",
  ],
  it: [
    "Italian",
    "il lo la gli le di che è per con una del della dei delle non sono come più nel nella anche giorno giorni settimana settimane mattina sera dosaggio assunzione assumere dose giornaliera giornaliero compresse capsule pasti prima dopo ogni integratore integratori al",
  ],
  es: [
    "Spanish",
    "el los las de que y en un una por con para del es se su como más al o día días diario diaria semana semanas mañana noche dosis dosificación tomar suplemento suplementos cápsulas comprimidos comidas antes después cada veces administración plan",
  ],
  pt: [
    "Portuguese",
    "o os as de que e em um uma por com para do da dos das não é se na no ao como mais dia dias diário diária semana semanas manhã noite dose dosagem posologia tomar suplemento suplementos suplementação cápsulas comprimidos refeições antes depois cada vezes",
  ],
  nl: [
    "Dutch",
    "de het een van en is dat op te met voor niet zijn aan bij ook of wordt worden naar door dag dagen week weken per dagelijks ochtend avond dosering doseringen innemen gebruik tabletten capsules maaltijd tot leeftijd maanden jaar indicatie onderhoud",
  ],
  pl: [
    "Polish",
    "i w na z do nie się jest to że od przez dla lub po przy oraz jak ale dzień dni dziennie tydzień tygodni rano wieczorem dawka dawki dawkowanie stosowanie tabletka tabletki kapsułki posiłek posiłkiem opis skład zwykle łącznie zalecenie",
  ],
  sv: [
    "Swedish",
    "och att det som en på är av för med till den inte ett om han dag dagar vecka veckor dagligen morgon kväll dosering kapslar tabletter eller vid per före efter",
  ],
  da: [
    "Danish",
    "og at det som en på er af for med til den ikke et om dag dage uge uger dagligt morgen aften dosering kapsler tabletter eller ved før efter",
  ],
  no: [
    "Norwegian",
    "og at det som en på er av for med til den ikke et om dag dager uke uker daglig morgen kveld dosering kapsler tabletter eller ved før etter",
  ],
  fi: [
    "Finnish",
    "ja on ei se että oli hän mutta kun niin myös tai voi päivä päivässä päivittäin viikko viikkoa annos annostus tabletti kapseli aamulla illalla ennen jälkeen",
  ],
  cs: [
    "Czech",
    "a v na se je že s z do to pro ale jako při nebo den dny denně týden týdnů ráno večer dávka dávkování tableta tablety kapsle jídlem před",
  ],
  hu: [
    "Hungarian",
    "a az és hogy nem is egy van meg vagy de ha nap naponta hét hetente reggel este adag adagolás tabletta kapszula étkezés előtt után",
  ],
  ro: [
    "Romanian",
    "și de la în a cu pe nu este un o pentru din care sau mai zi zile zilnic săptămână săptămâni dimineața seara doza dozaj capsule comprimate masă înainte după",
  ],
  tr: [
    "Turkish",
    "ve bir bu için ile da de çok olarak gün günde günlük hafta haftada sabah akşam doz dozu dozaj kullanım tablet kapsül önce sonra veya",
  ],
  id: [
    "Indonesian",
    "yang dan di dengan untuk dari pada tidak ini itu adalah atau hari sehari minggu pagi malam dosis tablet kapsul sebelum sesudah",
  ],
  vi: [
    "Vietnamese",
    "và của là có không được cho với trong một các ngày mỗi tuần sáng tối liều lượng viên uống trước sau",
  ],
}

/** English words that stand in hardly any other language. */
const english = new Set(
  "the and of is are to with for that this from your you per daily day days week weeks dose doses take taken twice once or not be may can should it by at as before after every each up which when if use used".split(
    " ",
  ),
)

const byWord: ReadonlyMap<string, readonly string[]> = (() => {
  const all = new Map<string, string[]>()
  for (const [code, [, words]] of Object.entries(spoken))
    for (const w of new Set(words.split(" "))) if (!english.has(w)) all.set(w, [...(all.get(w) ?? []), code])
  return all
})()

/** Scripts that are the sign of a language, or of a family of them, and letters by which one is told from the others of its script. */
const scripts: readonly (readonly [code: string, name: string, letters: RegExp])[] = [
  ["uk", "Ukrainian", /[іїєґ]/giu],
  ["sr", "Serbian", /[јљњћђџ]/giu],
  ["be", "Belarusian", /ў/giu],
  ["kk", "Kazakh", /[қғңөұүһә]/giu],
  ["ru", "Russian", /\p{Script=Cyrillic}/gu],
  ["ja", "Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", "Korean", /\p{Script=Hangul}/gu],
  ["zh", "Chinese", /\p{Script=Han}/gu],
  ["el", "Greek", /\p{Script=Greek}/gu],
  ["ar", "Arabic", /\p{Script=Arabic}/gu],
  ["he", "Hebrew", /\p{Script=Hebrew}/gu],
  ["th", "Thai", /\p{Script=Thai}/gu],
  ["hi", "Hindi", /\p{Script=Devanagari}/gu],
]
/** Languages that are told by a few letters among those of another. */
const FEW = new Set(["uk", "sr", "be", "kk"])

/** How much of a page is looked at. */
const REACH = 30_000

/** The language of a page. `sure`: it says so itself, or its words leave no doubt, so that its marks in numbers can be gone by. */
export type Found = { readonly code: string; readonly name: string; readonly sure: boolean }

/** The language a page is written in, where that is not English. Null for English, and where too few words tell.
 *  `lang` is what the page says of itself; its words decide. */
export const otherLanguage = (page: string, lang: string | null): Found | null => {
  const text = page.slice(0, REACH)
  const declared = lang?.slice(0, 2).toLowerCase()
  return byScript(text, declared) ?? byWords(text, declared)
}

/** Letters of every script but Latin. */
const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\ufaff]/gu

const byScript = (text: string, declared: string | undefined): Found | null => {
  if ((text.match(BEYOND_LATIN)?.length ?? 0) < 2) return null
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  for (const [code, name, letters] of scripts) {
    const n = text.match(letters)?.length ?? 0
    // A letter of Han says about as much as two of Latin; the short alphabets are told by a few of their own.
    const told = FEW.has(code)
      ? (n > 20 || (n > 1 && !/[ыэёъ]/iu.test(text))) && n * 10 > latin
      : n > 5 && n * (code === "zh" ? 3 : 2) > latin
    if (!told) continue
    if (code !== "ru") return { code, name, sure: true }
    // Bulgarian has no ы and no э; a page of some length in Russian does.
    const own = /[ыэё]/iu.test(text)
    if (!own && (declared === "bg" || /ъ/iu.test(text))) return { code: "bg", name: "Bulgarian", sure: true }
    return { code, name, sure: own || declared === "ru" }
  }
  return null
}

const byWords = (text: string, declared: string | undefined): Found | null => {
  const said = new Map<string, number>()
  const seen = new Map<string, Set<string>>()
  let own = 0
  for (const w of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (english.has(w)) own++
    for (const code of byWord.get(w) ?? []) {
      said.set(code, (said.get(code) ?? 0) + 1)
      const words = seen.get(code) ?? new Set()
      seen.set(code, words.add(w))
    }
  }
  let best: string | null = null
  let most = 0
  for (const [code, n] of said)
    if (n > most || (n === most && code === declared)) {
      best = code
      most = n
    }
  // One word, however often, may be a name or an abbreviation ("PO").
  const words = best === null ? 0 : (seen.get(best)?.size ?? 0)
  if (best === null || words < 2) return null
  const needed = best === declared ? own : Math.max(own * 1.5, own + 1)
  const name = spoken[best]?.[0]
  if (most <= needed || name === undefined) return null
  const next = Math.max(0, ...[...said].flatMap(([code, n]) => (code === best ? [] : [n])))
  return { code: best, name, sure: best === declared || (words >= SURE && most >= 1.5 * next && most >= 3 * own) }
}

/** So many different words of a language make it sure. */
const SURE = 5
