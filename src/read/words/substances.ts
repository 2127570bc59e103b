import { cognateOf, cognatesOf } from "../../base/index.ts"
import type { Named } from "./named.ts"

/** Names of substances that pages give amounts of, in no order of worth and without a word about any of them: only that they are names. Longer
 *  names stand for themselves, so that "vitamin d3" is not read as "vitamin d" with a 3 behind it. Plain words of English are left out. */
const names = `vitamin a|vitamin b1|vitamin b2|vitamin b3|vitamin b5|vitamin b6|vitamin b12|b-complex|b complex|vitamin b complex|vitamin c|vitamin d|vitamin d2|vitamin d3|vitamin e|vitamin k|vitamin k1|vitamin k2|d3|k2|mk-7|mk-4|b12|b6|retinol|thiamine|thiamin|riboflavin|niacin|niacinamide|nicotinamide|nicotinamide riboside|pantothenic acid|pyridoxine|p5p|biotin|folate|folic acid|folinic acid|methylfolate|l-methylfolate|cobalamin|methylcobalamin|cyanocobalamin|hydroxocobalamin|ascorbic acid|cholecalciferol|ergocalciferol|calcifediol|calcitriol|tocopherol|menaquinone|beta-carotene|choline|inositol|myo-inositol|multivitamin
magnesium|magnesium glycinate|magnesium bisglycinate|magnesium citrate|magnesium oxide|magnesium malate|magnesium taurate|magnesium l-threonate|magnesium threonate|zinc|zinc picolinate|zinc gluconate|zinc citrate|copper|iron|ferrous sulfate|ferrous sulphate|ferrous fumarate|selenium|iodine|potassium iodide|chromium|chromium picolinate|manganese|molybdenum|boron|potassium|potassium chloride|calcium|calcium carbonate|calcium citrate|lithium|lithium orotate|lithium carbonate|silica|strontium|sodium bicarbonate|electrolytes
creatine|creatine monohydrate|beta-alanine|citrulline|l-citrulline|citrulline malate|arginine|l-arginine|l-arginine akg|glycine|taurine|l-taurine|tyrosine|l-tyrosine|n-acetyl-l-tyrosine|n-acetyl tyrosine|nalt|tryptophan|l-tryptophan|5-htp|theanine|l-theanine|glutamine|l-glutamine|lysine|l-lysine|leucine|l-leucine|isoleucine|valine|methionine|histidine|carnosine|l-carnosine|ornithine|l-ornithine|proline|serine|l-serine|phenylalanine|dl-phenylalanine|dlpa|acetyl-l-carnitine|l-carnitine|l-carnitine l-tartrate|carnitine|alcar|n-acetylcysteine|n-acetyl cysteine|n-acetyl-l-cysteine|nac|glutathione|l-glutathione|same|bcaa|bcaas|eaa|eaas|hmb|betaine|tmg|trimethylglycine|dmae|whey|whey protein|casein|collagen|collagen peptides|gelatin|gaba|phenibut
omega-3|omega 3|omega-3s|omega-6|fish oil|krill oil|cod liver oil|flaxseed oil|epa|dha|evening primrose oil|mct oil|coq10|co-q10|coenzyme q10|ubiquinol|ubiquinone|pqq|alpha-lipoic acid|alpha lipoic acid|r-lipoic acid|ala|resveratrol|trans-resveratrol|pterostilbene|quercetin|fisetin|curcumin|turmeric|apigenin|luteolin|rutin|hesperidin|diosmin|lutein|zeaxanthin|lycopene|astaxanthin|sulforaphane|spermidine|urolithin a|nmn|nad|nad+|nr|nadh|dim|i3c|indole-3-carbinol|calcium d-glucarate|berberine|dihydroberberine|egcg|green tea extract|green coffee extract|black seed oil|nigella sativa|cla|hyaluronic acid|glucosamine|chondroitin|msm|bromelain|serrapeptase|nattokinase|digestive enzymes|psyllium|psyllium husk|inulin|probiotic|probiotics|melatonin|dhea|pregnenolone|7-keto dhea|phosphatidylserine|phosphatidylcholine|lecithin|sunflower lecithin|uridine|uridine monophosphate|alpha-gpc|alpha gpc|cdp-choline|citicoline|cdp choline|sulbutiamine|benfotiamine|noopept|vinpocetine|huperzine|huperzine a|huperzine-a|picamilon|tudca|colostrum|lactoferrin|d-mannose|beta-glucan|black pepper extract|piperine|cacao|cocoa|yohimbine|rauwolscine|synephrine|ephedrine|caffeine|theacrine|dynamine|methylliberine|nicotine
ashwagandha|ksm-66|sensoril|rhodiola|rhodiola rosea|bacopa|bacopa monnieri|ginkgo|ginkgo biloba|ginseng|panax ginseng|korean ginseng|american ginseng|eleuthero|siberian ginseng|gotu kola|lion's mane|lions mane|reishi|cordyceps|chaga|turkey tail|shilajit|fulvic acid|tongkat ali|fadogia|fadogia agrestis|tribulus|tribulus terrestris|maca|fenugreek|saw palmetto|milk thistle|silymarin|nac|astragalus|echinacea|elderberry|andrographis|valerian|valerian root|passionflower|lemon balm|chamomile|hops|kava|skullcap|st john's wort|st. john's wort|saffron|holy basil|tulsi|schisandra|mucuna|mucuna pruriens|chasteberry|vitex|black cohosh|red clover|dong quai|stinging nettle|nettle root|dandelion|dandelion extract|dandelion root|artichoke extract|boswellia|devil's claw|willow bark|butterbur|feverfew|garlic|aged garlic|aged garlic extract|ginger|ginger root|cinnamon|hawthorn|grape seed extract|pine bark extract|pycnogenol|pygeum|pumpkin seed oil|horny goat weed|icariin|cistanche|turkesterone|ecdysterone|gynostemma|moringa|spirulina|chlorella|kelp|oregano oil|neem|amla|triphala|celastrus|polygala|magnolia bark|honokiol|kratom|kanna|psilocybin|lsd|mdma|ketamine|esketamine|dmt|cannabidiol|cbd|thc|cbg|cbn
testosterone|testosterone cypionate|testosterone enanthate|testosterone propionate|testosterone undecanoate|testosterone gel|test cyp|test e|test c|sustanon|nandrolone|nandrolone decanoate|deca|npp|trenbolone|tren|boldenone|equipoise|masteron|drostanolone|primobolan|methenolone|anavar|oxandrolone|dianabol|methandienone|winstrol|stanozolol|anadrol|oxymetholone|turinabol|halotestin|proviron|mesterolone|superdrol|trestolone|dht|hcg|human chorionic gonadotropin|hmg|fsh|hgh|growth hormone|human growth hormone|somatropin|igf-1|igf-1 lr3|insulin|clenbuterol|albuterol|salbutamol|t3|t4|cytomel|estradiol|estradiol valerate|estradiol cypionate|estradiol enanthate|oestradiol|progesterone|medroxyprogesterone|cyproterone|cyproterone acetate|spironolactone|bicalutamide|finasteride|dutasteride|anastrozole|arimidex|letrozole|exemestane|aromasin|tamoxifen|nolvadex|clomid|clomiphene|clomifene|enclomiphene|raloxifene|cabergoline|pramipexole|bromocriptine|ostarine|mk-2866|ligandrol|lgd-4033|rad-140|rad140|testolone|cardarine|gw-501516|gw501516|sr9009|stenabolic|mk-677|mk677|ibutamoren|andarine|s-4|s-23|yk-11
bpc-157|bpc 157|bpc157|tb-500|tb500|thymosin beta-4|thymosin alpha-1|thymosin alpha 1|thymalin|thymulin|ghk-cu|ghk cu|kpv|ll-37|ipamorelin|cjc-1295|cjc 1295|mod grf|mod grf 1-29|sermorelin|tesamorelin|hexarelin|ghrp-2|ghrp-6|aod-9604|aod 9604|fragment 176-191|hgh frag|hgh fragment|melanotan|melanotan ii|melanotan 2|mt-2|pt-141|bremelanotide|kisspeptin|kisspeptin-10|gonadorelin|oxytocin|dsip|epitalon|epithalon|selank|semax|cerebrolysin|dihexa|p21|pinealon|cortexin|cortagen|mots-c|ss-31|elamipretide|humanin|foxo4-dri|5-amino-1mq|slu-pp-332|retatrutide|tirzepatide|semaglutide|liraglutide|dulaglutide|exenatide|cagrilintide|pramlintide|survodutide|mazdutide|orforglipron|ozempic|wegovy|rybelsus|mounjaro|zepbound|saxenda|victoza|trulicity|ara-290|vip|follistatin|ace-031|adipotide|snap-8|matrixyl|larazotide
aspirin|acetylsalicylic acid|paracetamol|acetaminophen|ibuprofen|naproxen|diclofenac|celecoxib|meloxicam|metformin|glipizide|acarbose|pioglitazone|rapamycin|sirolimus|low-dose naltrexone|low dose naltrexone|ldn|naltrexone|naloxone|bupropion|sertraline|fluoxetine|escitalopram|citalopram|paroxetine|venlafaxine|duloxetine|mirtazapine|trazodone|amitriptyline|nortriptyline|lamotrigine|valproate|quetiapine|olanzapine|risperidone|aripiprazole|haloperidol|clozapine|buspirone|hydroxyzine|propranolol|atenolol|metoprolol|bisoprolol|carvedilol|nebivolol|amlodipine|lisinopril|enalapril|ramipril|losartan|valsartan|candesartan|telmisartan|hydrochlorothiazide|furosemide|torsemide|eplerenone|atorvastatin|rosuvastatin|simvastatin|pravastatin|ezetimibe|fenofibrate|clopidogrel|warfarin|apixaban|rivaroxaban|dabigatran|heparin|enoxaparin|digoxin|amiodarone|nitroglycerin|minoxidil|sildenafil|viagra|tadalafil|cialis|vardenafil|avanafil|dapoxetine|omeprazole|esomeprazole|pantoprazole|lansoprazole|famotidine|ondansetron|metoclopramide|domperidone|loperamide|cetirizine|loratadine|fexofenadine|diphenhydramine|benadryl|doxylamine|pseudoephedrine|montelukast|prednisone|prednisolone|methylprednisolone|dexamethasone|hydrocortisone|fludrocortisone|budesonide|methotrexate|azathioprine|mycophenolate|hydroxychloroquine|sulfasalazine|leflunomide|allopurinol|febuxostat|colchicine|alendronate|risedronate|ibandronate|zoledronic acid|denosumab|teriparatide|levothyroxine|liothyronine|methimazole|propylthiouracil|modafinil|armodafinil|adrafinil|methylphenidate|ritalin|adderall|amphetamine|dextroamphetamine|lisdexamfetamine|vyvanse|atomoxetine|guanfacine|clonidine|donepezil|memantine|galantamine|rivastigmine|selegiline|piracetam|aniracetam|oxiracetam|pramiracetam|phenylpiracetam|coluracetam|fasoracetam|nefiracetam|bromantane|emoxypine|mexidol|meldonium|gabapentin|pregabalin|baclofen|tizanidine|cyclobenzaprine|diazepam|lorazepam|alprazolam|clonazepam|zolpidem|eszopiclone|suvorexant|morphine|oxycodone|hydrocodone|codeine|tramadol|fentanyl|methadone|buprenorphine|amoxicillin|azithromycin|doxycycline|ciprofloxacin|metronidazole|trimethoprim|sulfamethoxazole|nitrofurantoin|cephalexin|clarithromycin|fluconazole|terbinafine|ivermectin|mebendazole|albendazole|fenbendazole|acyclovir|valacyclovir|oseltamivir|tretinoin|isotretinoin|accutane|adapalene|methylene blue|dmso|disulfiram|acamprosate|topiramate|phentermine|orlistat|semaglutide|dihydromyricetin
4-fa|7-hydroxymitragynine|9-me-bc|acebutolol|aceclofenac|acenocoumarol|acetazolamide|adrenaline|agomelatine|alfuzosin|alimemazine|aliskiren|alizapride|amfepramone|amiloride|amisulpride|amoxapine|amyl nitrite|androstenedione|apalutamide|argatroban|asenapine|astemizole|atazanavir|avizafone|bedaquiline|benazepril|benzfetamine|betaxolol|bivalirudin|brompheniramine|bumetanide|butalbital|butorphanol|cafedrine|cangrelor|captopril|carbamazepine|carbidopa|cariprazine|carisoprodol|carteolol|cathine|celiprolol|cenobamate|chlordiazepoxide|chlorphenamine|chlorpromazine|chlorpropamide|chlortalidone|ciclosporin|cilazapril|cilostazol|cinnarizine|cisapride|clobazam|clorazepate|cobicistat|conivaptan|cyamemazine|cyclizine|dabrafenib|dalteparin|danaparoid|danazol|dantrolene|daridorexant|darunavir|delavirdine|desiccated thyroid|desogestrel|desvenlafaxine|dexchlorphenamine|dexmethylphenidate|dextromethorphan|dextropropoxyphene|dicoumarol|dienogest|diflunisal|dihydrocodeine|dihydroergotamine|diltiazem|dimenhydrinate|diphenoxylate|dipyridamole|disopyramide|dmaa|dofetilide|dosulepin|doxazosin|doxepin|dronedarone|droperidol|drospirenone|efavirenz|enzalutamide|epoetin|eptifibatide|ergotamine|eslicarbazepine|esmolol|ethacrynic acid|ethinylestradiol|ethosuximide|ethyl loflazepate|etifoxine|etizolam|etodolac|etonogestrel implant|etoricoxib|etynodiol|everolimus|felbamate|fenfluramine|finerenone|fluindione|flunarizine|flupentixol|fluphenazine|fluvoxamine|fondaparinux|fosamprenavir|fosinopril|fosphenytoin|furazolidone|gepirone|glibenclamide|gliclazide|glimepiride|glyceryl trinitrate|griseofulvin|halofantrine|harmala alkaloids|heroin|higenamine|hordenine|hydralazine|hydromorphone|hydroquinidine|ibogaine|ibutilide|indapamide|indinavir|indometacin|iproniazid|isocarboxazid|isometheptene|isosorbide dinitrate|isosorbide mononitrate|ketorolac|labetalol|lacosamide|lemborexant|levacetylmethadol|levobunolol|levodopa|levomepromazine|levomilnacipran|levonorgestrel|levorphanol|linezolid|lixisenatide|lofexidine|lopinavir|lornoxicam|loxapine|lumateperone|lurasidone|maprotiline|mazindol|meclozine|medetomidine|mefenamic acid|mephedrone|meprobamate|meptazinol|mepyramine|mestranol|metandienone|metaxalone|methamphetamine|methocarbamol|methyldopa|methylergometrine|methysergide|metolazone|mianserin|mifepristone|miglitol|milnacipran|mirogabalin|mitotane|moclobemide|moexipril|molsidomine|morniflumate|moxonidine|n-methyltyramine|nabumetone|nadolol|nadroparin|nalbuphine|nateglinide|nelfinavir|nevirapine|nialamide|nicergoline|nicorandil|niflumic acid|nimesulide|norelgestromin|norgestimate|norgestrel|noscapine|orphenadrine|oxaprozin|oxcarbazepine|oxprenolol|oxymetazoline|oxymorphone|parecoxib|pargyline|penbutolol|penfluridol|pentamidine|pentazocine|perampanel|perindopril|perphenazine|pethidine|phendimetrazine|phenelzine|phenindione|pheniramine|phenoxybenzamine|phenprocoumon|phentolamine|phenylbutazone|phenylethylamine|phenylpropanolamine|phenytoin|pholcodine|pimozide|pindolol|pipamperone|pipotiazine|pirlindole|piroxicam|pitolisant|pizotifen|prasugrel|prazosin|primidone|procainamide|procarbazine|prochlorperazine|promethazine|propericiazine|propylhexedrine|quinapril|quinidine|ramelteon|rasagiline|repaglinide|reserpine|retigabine|reviparin|rifabutin|rifampicin|rifapentine|rilmenidine|ritonavir|rofecoxib|rufinamide|safinamide|salsalate|saquinavir|sibutramine|silodosin|sodium oxybate|solriamfetol|somapacitan|sotalol|stiripentol|sulindac|sulpiride|tacrolimus|tamsulosin|tapentadol|tedizolid|temsirolimus|tenoxicam|terazosin|terfenadine|tesofensine|tetrabenazine|theodrenaline|thiocolchicoside|thiopental|thioridazine|tiagabine|tianeptine|tiapride|tiaprofenic acid|ticagrelor|ticlopidine|timolol|tinzaparin|tipranavir|tiratricol|tirofiban|tofisopam|tolazamide|tolbutamide|tolibut|tolmetin|toloxatone|trandolapril|tranylcypromine|triamterene|trifluoperazine|triprolidine|urapidil|valpromide|verapamil|vigabatrin|viloxazine|vincamine|vorapaxar|xylazine|xylometazoline|zaleplon|ziprasidone|zofenopril|zonisamide|zopiclone|zuclopenthixol`

/** Names that are given to medicines of one kind end alike, whatever they begin with. A word that ends so is the name of one. */
const ending =
  /^[a-z]{2,}(?:glutide|zepatide|trutide|lintide|morelin|relin|tocin|actide|racetam|afinil|statin|sartan|prazole|conazole|floxacin|cillin|mycin|cycline|dipine|gliptin|gliflozin|setron|triptan|azepam|azolam|barbital|profen|oxetine|pramine|triptyline|peridone|piprazole|thiazide|semide|olone|asone|nisone|sterone|estrol|dronate|parib|tinib|ciclib|zumab|ximab|mumab|limab|xaban|gatran|fibrate|glitazone|vudine|ciclovir|tegravir|ovir|caine|curium|flurane|lukast|terol|tropium|phylline|oterol|tadine|tirizine|bactam|penem|quine|naltrexone|orphine|odone|fentanil|afil)$/
const notNames = new Set(
  "alone gallstone milestone limestone cyclone clone stone cornerstone backbone keystone someone everyone anyone urine routine medicine quine nystatin".split(
    " ",
  ),
)

/** Names on boxes, and other names of the same thing. */
const sameAs: Readonly<Record<string, string>> = {
  ozempic: "semaglutide",
  wegovy: "semaglutide",
  rybelsus: "semaglutide",
  mounjaro: "tirzepatide",
  zepbound: "tirzepatide",
  saxenda: "liraglutide",
  victoza: "liraglutide",
  trulicity: "dulaglutide",
  viagra: "sildenafil",
  cialis: "tadalafil",
  arimidex: "anastrozole",
  aromasin: "exemestane",
  nolvadex: "tamoxifen",
  clomid: "clomiphene",
  accutane: "isotretinoin",
  ritalin: "methylphenidate",
  vyvanse: "lisdexamfetamine",
  benadryl: "diphenhydramine",
  somatropin: "hgh",
  "growth hormone": "hgh",
  "human growth hormone": "hgh",
  "human chorionic gonadotropin": "hcg",
  acetaminophen: "paracetamol",
  "acetylsalicylic acid": "aspirin",
  "l carnitine": "carnitine",
  bpc157: "bpc 157",
  tb500: "tb 500",
  tren: "trenbolone",
  deca: "nandrolone",
  ldn: "naltrexone",
  "withania somnifera": "ashwagandha",
}

/** Names in German, Spanish, Russian and French that do not sound like the English ones. */
const elsewhere: Readonly<Record<string, string>> = {
  zinc: "zink|elementarzink|zinkbisglycinat|cinc|zinc|цинк|цинка",
  iron: "eisen|hierro|железо|железа",
  copper: "kupfer|cuivre|cobre|медь|меди",
  selenium: "sélénium|selen|selenio|селен|селена",
  iodine: "iode|jod|yodo|йод|йода",
  potassium: "kalium|potasio|калий|калия",
  calcium: "kalzium|calcio|кальций|кальция",
  magnesium: "magnesio|elementarmagnesium|магний|магния",
  "magnesium citrate": "citrate de magnésium|magnesiumcitrat|citrato de magnesio|магния цитрат|цитрат магния",
  "magnesium glycinate":
    "glycinate de magnésium|bisglycinate de magnésium|magnesiumglycinat|magnesiumbisglycinat|glicinato de magnesio|bisglicinato de magnesio|магния глицинат|глицинат магния|бисглицинат магния",
  lithium: "lithium|litio|литий|лития",
  "vitamin a": "vitamine a|vitamina a|витамин а|витамин a",
  "vitamin b1": "vitamine b1|vitamina b1|витамин в1|витамин b1",
  "vitamin b6": "vitamine b6|vitamina b6|витамин в6|витамин b6",
  "vitamin b12": "vitamine b12|vitamina b12|витамин в12|витамин b12",
  "vitamin c": "vitamine c|vitamina c|витамин с|витамин c|витамина с",
  "vitamin d": "vitamine d|vitamina d|витамин д|витамин d|витамина д",
  "vitamin d3": "vitamine d3|vitamina d3|витамин д3|витамин d3|витамина d3|витамина д3",
  "vitamin e": "vitamine e|vitamina e|витамин е|витамин e|витамина е",
  "vitamin k2": "vitamine k2|vitamina k2|витамин к2|витамин k2",
  "folic acid": "acide folique|folsäure|ácido fólico|фолиевая кислота|фолиевой кислоты",
  "omega-3": "oméga 3|huile de poisson|omega 3|омега 3|омега-3|fischöl|aceite de pescado|рыбий жир",
  creatine:
    "créatine monohydrate|monohydrate de créatine|kreatinmonohydrat|monohidrato de creatina|креатина|креатин моногидрат",
  caffeine: "caféine|koffein|coffein|cafeína|кофеин|кофеина",
  glycine: "глицина",
  taurine: "таурина",
  ashwagandha: "schlafbeere|ашваганда|ашваганды|ашвагандха",
  "rhodiola rosea": "rosenwurz|родиола|родиола розовая",
  theanine: "l-théanine|théanine|l-theanin|l-teanina|теанин|л-теанин|l-теанин",
  melatonin: "мелатонина",
  "st john s wort": "millepertuis|johanniskraut|hierba de san juan|зверобой",
  ginseng: "женьшень",
  curcumin: "kurkuma|cúrcuma|куркума|куркумы",
  collagen: "collagène|kollagen|colágeno|коллаген|коллагена",
  "alpha lipoic acid":
    "acide alpha-lipoïque|acide alpha lipoïque|alpha-liponsäure|ácido alfa lipoico|альфа-липоевая кислота",
  nac: "n-acétylcystéine|acétylcystéine|n-acetylcystein|n-acetil cisteína|ацетилцистеин",
  "coenzyme q10": "coenzyme q10|coenzym q10|coenzima q10|коэнзим q10|убихинон",
  insulin: "инсулина",
  cortexin: "кортексин|кортексина",
  semax: "семакс|семакса|семаксом",
  selank: "селанк|селанка|селанком",
  cerebrolysin: "церебролизин|церебролизина",
  "bpc 157": "бпц-157|bpc-157",
}

const table: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const name of new Set([...names.split(/[|\n]/), ...Object.values(elsewhere).flatMap((n) => n.split("|"))])) {
    const words = name.match(WORD()) ?? []
    const first = words[0]
    if (first === undefined) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return byFirst
})()

/** Names of one word by what they sound like in other languages. */
const sounds: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>()
  for (const lists of table.values())
    for (const words of lists) {
      const [word] = words
      if (words.length === 1 && word !== undefined)
        for (const key of cognatesOf(word)) found.set(key, found.get(key) ?? word)
    }
  return found
})()

function WORD(): RegExp {
  return /[\p{L}\p{N}]+/gu
}

/** Short names stand in capitals; in small letters they are words of English, or pieces of one. */
const shortName = (raw: string): boolean => raw.length > 4 || !/^\p{Ll}+$/u.test(raw)

/** Where names of substances stand in a text, as whole words, in its order: those of the table, and words that end as names of medicines do. */
export const substancesIn = (text: string): readonly Named[] => {
  const tokens = [...text.matchAll(WORD())].map((m) => ({ raw: m[0], word: m[0].toLowerCase(), start: m.index }))
  const found: Named[] = []
  for (let i = 0; i < tokens.length; i++) {
    const here = tokens[i]
    if (here === undefined) continue
    const words = table.get(here.word)?.find((k) => k.every((w, n) => tokens[i + n]?.word === w))
    if (words !== undefined && (words.length > 1 || shortName(here.raw) || LOWER.has(here.word))) {
      const last = tokens[i + words.length - 1] ?? here
      const id = words.join(" ")
      found.push({ id: sameAs[id] ?? own.get(id) ?? id, start: here.start, end: last.start + last.raw.length })
      i += words.length - 1
    } else if (soundsLike(here.word) !== undefined) {
      const id = soundsLike(here.word) ?? here.word
      found.push({ id: sameAs[id] ?? id, start: here.start, end: here.start + here.raw.length })
    } else if (here.word.length > 6 && ending.test(here.word) && !notNames.has(here.word))
      found.push({ id: here.word, start: here.start, end: here.start + here.raw.length })
  }
  return found
}

/** What a name of another language is a name of. */
const own: ReadonlyMap<string, string> = new Map(
  Object.entries(elsewhere).flatMap(([id, list]) =>
    list.split("|").map((n) => [(n.match(WORD()) ?? []).join(" "), (id.match(WORD()) ?? []).join(" ")] as const),
  ),
)

const soundsLike = (word: string): string | undefined => {
  const sound = table.has(word) ? null : cognateOf(word)
  return sound === null ? undefined : sounds.get(sound)
}

/** Names of four letters and fewer that are written small and are no other word. */
const LOWER = new Set(
  "zinc gaba iron kava maca hops nmn nac coq10 b12 d3 k2 cbd cinc yodo цинк йод йода медь меди".split(" "),
)
