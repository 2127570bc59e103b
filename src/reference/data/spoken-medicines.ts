/** How people name what they take when they do not say what is in it, in five languages: ids of all that may be meant|pieces of folded words, "*" where a word
 *  goes on, "=" where nothing else may stand beside it. Whoever takes "heart pills" is asked about every kind of them: the gravest pair counts, and none is cleared. */
export const spokenMedicines = `
maoi|mao;maoh;imao;mao hemmer*;mao inhibit*;inhibiteur* de la mao;inhibidor* de la mao;ингибитор* мао;имао
nitrates|nitro;nitro spray*;nitrospray*;nitro tablet*;nitroglycerin*;nitroglicerin*;trinitrin*;trinitrat*;нитроглицерин*;нитроспрей;gtn;angina spray*;angina tablet*;heart spray*;herzspray;nitrat*;нитрат*;spray* sous la langue;spray* pour le coeur;спрей для сердца
hormonal-contraceptives combined-contraceptives|=pille;=pill;antibabypille;verhütung*;minipille;minipill;the pill;on the pill;contraceptive pill;birth control*;oral contracept*;contracepti*;anticoncepti*;pilule;píldora*;противозачаточн*;контрацептив*;hormonspirale;stérilet hormonal;depo shot;кок
anticoagulants vitamin-k-antagonists doacs antiplatelets|blutverdünn*;blood thinn*;bloodthinn*;thinners;gerinnungshemm*;antikoagul*;anticoagul*;антикоагул*;fluidifiant*;разжижа*;кроверазжижа*;для разжижения крови;clot medic*;medicine* against clots
diuretics thiazides loop-diuretics potassium-losing-diuretics potassium-sparing-diuretics|water pill*;water tablet*;fluid tablet*;wassertablett*;entwässer*;diureti*;diurétique*;мочегонн*;диуретик*;pastilla* para orinar
antiarrhythmics digoxin beta-blockers nitrates antihypertensives anticoagulants calcium-channel-blockers|heart pill*;heart tablet*;heart medic*;heart meds;heart drug*;cardiac medic*;cardiac meds;herztablett*;herzmittel;herzmedik*;herzpillen;herztropfen;para el corazón;pour le cœur;pour le coeur;сердечн*;для сердца;от сердца
antiarrhythmics beta-blockers digoxin|heart rhythm*;rhythm pill*;herzrhythmus*;antiarrhyt*;antiarritm*;антиаритм*;от аритмии;arrhythmia*
antihypertensives beta-blockers raas-blockers calcium-channel-blockers diuretics|blood pressure*;bp pill*;bp meds;bp tablet*;blutdruck*;bluthochdruck*;hypertension;hipertensión;pour la tension;para la tensión;presión arterial;antihipertens*;antihypertens*;от давления;для давления;гипотензивн*;антигипертензивн*
beta-blockers|betablock*;beta block*;bêtabloqu*;bêta bloqu*;betabloqu*;бета блокатор*;бета адреноблокатор*;бетаблокатор*
antidepressants ssri-snri tricyclics|antidepress*;antidepresiv*;antidépresseur*;depression;depression pill*;depression tablet*;depression meds;gegen depression*;la dépression;la depresión;от депрессии;антидепресс*;happy pill*;сиозс;isrs;ssri*;snri*
benzodiazepines hypnotics z-drugs sedatives|sleeping pill*;sleeping tablet*;sleeping medic*;sleep meds;sleep medic*;sleeper*;schlaftablett*;schlafmittel;schlafpill*;somnifère*;somnífer*;para dormir;pour dormir;снотворн*;для сна;beruhigungs*;tranquil*;sedativ*;sédatif*;sedante*;anxiety*;nerve pill*;anxiolyti*;ansiolític*;angstlöser*;успокоительн*;транквилизатор*;benzo;benzos;benzodiaz*;бензодиазепин*;calmant*
nsaids opioids|painkill*;pain killer*;pain pill*;pain tablet*;pain medic*;pain meds;schmerzmittel;schmerztablett*;analges*;antidouleur*;anti douleur*;обезболива*;анальгетик*
nsaids|anti inflammator*;antiinflammator*;entzündungshemm*;antiinflamatori*;anti inflammatoire*;противовоспалительн*;нпвс;нпвп;ains;aines
opioids opioids-strong serotonergic-opioids|strong pain*;starke schmerz*;opioid*;opiat*;opiáceo*;opiacé*;morphine like*;опиоид*;опиат*;наркотическ*;pain patch*;schmerzpflaster
antidiabetics insulins sulfonylureas glucose-lowering|diabet*;sugar tablet*;zuckertablett*;blutzucker*;azúcar;сахаросниж*;от диабета;диабет*
insulins|insulin*;инсулин*
thyroid-hormone|thyroid*;schilddrüsen*;thyroïd*;tiroid*;щитовид*;тироксин*;thyroxin*
corticosteroids glucocorticoids corticosteroids-metabolised|steroid*;cortison*;kortison*;corticoid*;corticoïd*;кортизон*;стероид*;гормональные таблетки
anticonvulsants anticonvulsants-metabolised enzyme-inducers|epileps*;epilept*;seizure*;antiepilep*;antiépilep*;anticonvuls*;antikonvuls*;fit tablet*;противосудорожн*;противоэпилепт*;эпилепси*
statins|statin*;cholesterol*;cholesterin*;colesterol;cholestérol;статин*;холестерин*
antipsychotics|antipsych*;antipsicótic*;neurolept*;neuroléptic*;нейролепт*;антипсихот*
hrt-oestrogens oestrogens progestogens|hrt;hormone replacement*;hormonersatz*;thm;menopaus*;wechseljahr*;климакс*
triptans|triptan*;migräne*;migraine*;migraña*;триптан*;мигрен*
stimulants amphetamines|adhd*;adhs*;tdah*;сдвг
ppis h2-blockers|stomach acid*;acid reflux*;heartburn*;ppi;ppis;magensäure*;säureblock*;magenschutz;protecteur gastrique;protector* de estómago;изжог*;протонн*
beta2-agonists theophylline|asthma*;asma;asmátic*;inhaler*;inhalator*;inhalateur*;inhalador*;астм*;ингалятор*;puffer
immunosuppressants immune-suppressing|immunsuppress*;immunosuppress*;immunosupress*;inmunosupres*;transplant*;rejection*;иммуносупресс*;иммунодепресс*
cytotoxics|chemo*;chimio*;quimio*;cancer drug*;cancer pill*;krebsmittel;химиотерап*
ritonavir-boosted integrase-inhibitors|hiv*;vih;вич;antiretrov*;antirétrov*;антиретровир*
pde5-inhibitors|potency*;potenz*;erection*;erektion*;érection*;erección*;impoten*;потенц*
macrolides fluoroquinolones tetracyclines|antibiot*;антибиот*
lithium|lithium*;litio;лити*
sedating-antihistamines antihistamines-nonsedating|allerg*;alergia*;antihistamin*;antihistamín*;аллерги*;антигистамин*
muscle-relaxants|muscle relax*;muskelrelax*;relaxant* musculaire*;relajante* muscular*;миорелакс*
dopaminergics|parkinson*;паркинсон*
glp1-agonists|weight loss shot*;weight loss injection*;weight loss pen*;fat jab*;abnehmspritze*;slimming jab*
aspirin|ass;ass 100;herz ass;baby aspirin;heart aspirin;аспирин кардио
thyroid-hormone antithyroid-medicines|гормоны щитовидной железы
`
