import type { SubstanceRow } from "../format/substance.ts"
import { recalled } from "./basis.ts"

/** Names abroad, old names and formulas of what has a row already: id|names. A name behind "~" is short or an ordinary word as well.
 *  All of them were recalled, and no source has been located yet. */
const table = `
tramadol|Трамал;Tramundin;Adolonta;Zaldiar;Залдиар;Ixprim;трамадол;O-desmethyltramadol;desmetramadol
fentanyl|Дюрогезик;фентанил
morphine|Moscontin;морфин
codeine|Codipront;кодеин
opium|Lamaline;Омнопон;Omnopon;Mohntee;Mohnsamentee;poppy seed water;unwashed poppy seeds;unwashed poppy seed;poppy pod tea;poppy straw;опий
methadone|L-Polamidon;Polamidon;levomethadone;метадон
pethidine|Dolantin;Dolantina
hydrocodone|Dicodid
dihydrocodeine|Paracodin;DHC Continus
pentazocine|Талвин;пентазоцин
nitazenes|etazene;etodesnitazene;metodesnitazene;butonitazene;clonitazene;fluonitazene;protonitazepyne;etonitazepyne;N-pyrrolidino protonitazene
methotrexate|Lantarel;Ledertrexate;Novatrex;Imeth;Методжект;метотрексат;Maxtrex;Trexan;Ebetrex;Metex;Xatmep;Emthexate;Methotrexatum
lithium|Hypnorex;Plenur;Контемнол;Седалит;Quilonorm;Carbolith;Li2CO3;лития карбонат;литий карбонат;Lithii carbonas;карбонат лития
insulin|Huminsulin;Протафан;Актрапид;инсулин;Insulatard;Mixtard;Afrezza
insulin-lispro|Хумалог;lispro
insulin-aspart|Новорапид;Хумалог Микс;aspart
insulin-glargine|Лантус;glargine
dnp|D.N.P.;sodium dinitrophenolate;Natrium-2,4-dinitrophenolat;Natriumdinitrophenolat;Dinosan;Aldifen;динитрофенол
cyanide|KCN;NaCN;cianuro potásico;cianuro sódico;cianuro de potasio;cianuro de sodio
arsenic-trioxide|As2O3
mercury|HgCl2;Hg2Cl2
sodium-nitrite|NaNO2;nitrito de sodio;nitrito sódico
azide|NaN3
strychnine|estricnina
lyes|lejía;eau de Javel;Javelle water;Javel water
pesticides|~compound 1080;sodium monofluoroacetate;bromethalin;carbofuran
glycoside-plants|Cerbera;Cerbera odollam;pong-pong seeds;strophanthin;g-strophanthin;k-strophanthin;Strophanthin
aconite|Sturmhut
phenobarbital|Корвалол;Corvalol;Валокордин;Valocordin;фенобарбитал
sodium-oxybate|натрия оксибутират;оксибутират натрия
methylene-blue|azul de metileno;метиленовый синий
st-johns-wort|Hierba de San Juan;hierba de San Juan;hipérico
warfarin|Варфарин Никомед;Warfant;Coumadine
phenprocoumon|Falithrom;Marcoumar;Phenpro
aspirin|Кардиомагнил;Тромбо АСС;Тромбо Асс;ТромбоАСС;Godamed;Kardégic;Adiro;Cardioaspirina;Аспирин Кардио;Ацекардол
venlafaxine|Trevilor;Велаксин;Велафакс;Vandral
citalopram|Seropram;Ципрамил
escitalopram|Ципралекс;Селектра
fluvoxamine|Феварин;Fevarin;Floxyfral;Dumyrox
paroxetine|Рексетин;Паксил;Deroxat;Adepress;Адепресс
sertraline|Стимулотон;Асентра;Aserin
fluoxetine|Профлузак;Fluctine;Fluctin
bisoprolol|Конкор;Emconcor;Cardensiel;Бипрол
metoprolol|Beloc Zok;Beloc;Беталок;Эгилок;Seloken
nebivolol|Небилет;Temerit
ramipril|Delix;Ramilich;Хартил;Triatec;Acovil
perindopril|Престариум;Нолипрел;Coversum;Coversyl
enalapril|Энап;Энам;Xanef
furosemide|Лазикс;Seguril;Furorese
torasemide|Torem;Диувер;Тригрим;Dilutol
indapamide|Арифон;Natrilix;Fludex
valproate|Депакин;Конвулекс;Ergenyl;Orfiril
carbamazepine|Финлепсин;Timonil
lorazepam|Tavor;Temesta;Orfidal
bromazepam|Lexotanil;Lexomil;Lexatin
phenazepam|Феназепам
zolpidem|Ивадал;Bikalm
clonazepam|Антелепсин
rivaroxaban|Ксарелто;Ривароксабан
apixaban|Эликвис
dabigatran|Прадакса
clopidogrel|Плавикс;Зилт;Iscover
glyceryl-trinitrate|Нитроминт;Corangin Nitro;Nitromint;Natispray;Trinispray
amiodarone|Кордарон;Cordarex;Trangorex
metformin|Сиофор;Глюкофаж;Siofor;Stagid;Dianben
levothyroxine|L-Thyrox;L-Thyroxin;Л-тироксин;Эутирокс
argipressin|Pitressin;~vasopressin
paracetamol|Панадол;парацетамол;Benuron;Ben-u-ron;Zaldiar;Залдиар;Ixprim;Lamaline
`

/** What had no row: id|classes|names. */
const added = `
tilidine|opioids|tilidine;Tilidin;Valoron N;Valoron
piritramide|opioids|piritramide;Piritramid;Dipidolor
trimeperidine|opioids|trimeperidine;Promedol;Промедол;Тримеперидин
ketobemidone|opioids|ketobemidone;Ketobemidon;Ketogan
desomorphine|opioids|desomorphine;krokodil;дезоморфин
fentanyl-analogues|opioids|fentanyl analogues;acetylfentanyl;acetyl fentanyl;fluorofentanyl;para-fluorofentanyl;furanylfentanyl;butyrylfentanyl;acrylfentanyl;ocfentanil
designer-opioids|opioids|designer opioids;brorphine;bromadol;dipyanone;U-47700;U-48800;AP-237;bucinnazine;2-methyl-AP-237;AH-7921;MT-45;~W-18
propofol|sedatives|propofol;Diprivan;пропофол
chloral-hydrate|sedatives|chloral hydrate;Chloralhydrat;Chloraldurat;хлоралгидрат
methaqualone|sedatives|methaqualone;Mandrax;Quaaludes;Quaalude;метаквалон
physostigmine||physostigmine;eserine;Physostigmin
`

const how = { ...recalled("medium"), checkedOn: "2026-11-29" }

const lines = (of: string): readonly (readonly string[])[] =>
  of
    .trim()
    .split("\n")
    .map((line) => line.split("|"))

const namesIn = (cell = ""): Pick<SubstanceRow, "names" | "loose"> => {
  const all = cell.split(";")
  return {
    names: all.filter((n) => !n.startsWith("~")),
    loose: all.filter((n) => n.startsWith("~")).map((n) => n.slice(1)),
  }
}

/** Names that stand beside another substance's in the drafts and are a thing of their own, with other limits: id|classes|whose they were|names. */
const apart = `
niacinamide|supplements|niacin|nicotinamide;niacinamide;Nicobion;никотинамид
`

/** Names that a draft puts beside the wrong substance: id|names. The right one has them above. */
const misplaced = `
apixaban|Ривароксабан;Ксарелто
`

/** Substances that are known by name and by class only, so that the bars on their kinds reach them. */
export const addedSubstances: readonly SubstanceRow[] = [
  ...lines(added),
  ...lines(apart).map(([id = "", classes = "", , names = ""]) => [id, classes, names] as const),
].map(([id = "", classes = "", names]) => ({
  id,
  ...namesIn(names),
  classes: classes === "" ? [] : classes.split(" "),
  ...how,
}))

/** Ids that {@link withFurtherNames} has names for. */
export const furtherNamed: readonly string[] = lines(table).map(([id = ""]) => id)

/** The substances with the names above beside their own. */
export const withFurtherNames = (own: readonly SubstanceRow[]): readonly SubstanceRow[] => {
  const further = new Map(lines(table).map(([id = "", names]) => [id, namesIn(names)]))
  const gone = new Map([
    ...lines(apart).map(([, , from = "", names]) => [from, namesIn(names).names] as const),
    ...lines(misplaced).map(([id = "", names]) => [id, namesIn(names).names] as const),
  ])
  const withoutThem = (s: SubstanceRow): SubstanceRow => {
    const theirs = gone.get(s.id)
    return theirs ? { ...s, names: s.names.filter((n) => !theirs.includes(n)) } : s
  }
  return own.map(withoutThem).map((s) => {
    const more = further.get(s.id)
    return more ? { ...s, names: [...s.names, ...more.names], loose: [...s.loose, ...more.loose] } : s
  })
}
