/** Written by scripts/take-in-facts.js, one row a line: id|classes|names;~loose names. */
export const substances: string = `
1p-lsd||1P-LSD;1-propionyl-LSD;1cP-LSD;1V-LSD;1B-LSD
2c-b|recreational serotonergic-psychedelics|25I-NBOMe;NBOMe;~2C-B;~2C-I;~2C-E;~2C-x;~DOM;~DOI;~DOC
4-fa|amphetamines recreational serotonergic|
5-amino-1mq|research-peptides|NNMT inhibitor
5-htp|noradrenaline-serotonin-medicines serotonin-precursors supplements|
5-meo-dmt|recreational serotonergic serotonergic-psychedelics|5-MeO-DMT;bufo;mebufotenin;5-MeO-MiPT;5-MeO-DALT
7-8-dhf||7,8-DHF;tropoflavin;4'-DMA-7,8-DHF;~R13
9-me-bc|maoi-a-reversible|9-MBC;9-methyl-β-carboline;9-метил-бета-карболин
abaloparatide||abaloparatide;Tymlos
abatacept||abatacept;Orencia
abciximab|antiplatelets|abciximab;abciximab (c 7e3b fab)
abemaciclib|cyp3a4-narrow kinase-inhibitors|abemaciclib;Verzenio
abiraterone|cyp2d6-inhibitors male-hypogonadism|abiraterone;Zytiga
absorption-blocked-by-antacids||medicines that antacids block
acamprosate||acamprosate;Campral;Aotal;Besobrial
acarbose|glucose-lowering|
acd-856||ACD-856
ace-inhibitors|raas-blockers lowers-blood-pressure|
acebutolol|beta-blockers|
aceclofenac|nsaids potassium-raising|
acenocoumarol|cyp2c9-substrates vitamin-k-antagonists|
acetazolamide|diuretics urine-alkalinisers|
acetohydroxamic-acid||acetohydroxamic acid;acide acetohydroxamique
acetylsulfafurazole|methaemoglobin-risk|acetylsulfafurazole;acetylsulfafurazol
aciclovir|nephrotoxic|aciclovir;acyclovir;Zovirax;Sitavig;Acycloguanosine;Avaclyr
acitretin|hepatotoxic retinoids|acitretin;Soriatane;Neotigason;Neotigasone;acitretine
acrivastine|antihistamines-nonsedating|acrivastine;Semprex;Benadryl Allergy Relief
activated-charcoal|antacids-adsorbents|Activated charcoal;activated carbon;активированный уголь;medicinal charcoal;charbon active;charbon vegetal officinal;~charcoal
actovegin||actovegin;Актовегин
adalimumab|anti-tnf|adalimumab;Humira;Amgevita;Hyrimoz
adapalene||adapalene;Differin
adefovir|nephrotoxic|adefovir;Hepsera
adrafinil|cyp2c19-inhibitors enzyme-inducers-mild hepatotoxic wakefulness-medicines|CRL-40028;адрафинил
adrenaline-dental||adrenaline under the skin or in dental anaesthesia
adrenaline|adrenaline-dental injected-sympathomimetics|Адреналин;Эпинефрин;Twinject;Adrenaclick;Primatene Mist
afatinib||afatinib;Gilotrif
affects-bleeding||substances that affect clotting
agmatine|blood-pressure-supplements supplements|Agmatine;agmatine sulfate;агматин;4-aminobutyl guanidine
agomelatine|antidepressants cyp1a2-substrates sedatives|
albendazole||albendazole;Albenza;Zentel;Eskazole
aldesleukin||aldesleukin;Interleukin-2;Proleukin;aldesleukine
alemtuzumab|monoclonal-antibodies|alemtuzumab;Campath;Lemtrada
alendronic-acid|absorption-blocked-by-antacids bisphosphonates|alendronic acid;alendronate;Fosamax;Binosto;acide alendronique
alfacalcidol|vitamin-d-class|alfacalcidol;One-Alpha
alfentanil|cyp3a4-narrow opioids-strong|
alfuzosin|alpha-blockers cyp3a4-substrates orthostatic-hypotension qt-possible|
alimemazine|absorption-blocked-by-antacids antipsychotics hypnotics lowers-seizure-threshold orthostatic-hypotension sedating-antihistamines|
aliskiren|antihypertensives raas-blockers|
alitretinoin|retinoids|alitretinoin;Toctino;Panretin;alitretinoine
alizapride|antiemetic-dopamine-blockers antipsychotics orthostatic-hypotension|
allopurinol|xanthine-oxidase-inhibitors|allopurinol;Zyloprim;Zyloric;Puricos;Aloprim
alminoprofen|nsaids potassium-raising|
almotriptan|triptans-mao-broken-down|
alogliptin|dpp4-inhibitors|
alpha-blockers|lowers-blood-pressure|alpha blockers
alpha-gpc|supplements|Alpha-GPC;choline alphoscerate;choline alfoscerate;L-alpha-glycerylphosphorylcholine;glycerophosphocholine;Gliatilin;Cereton;глиатилин;церетон;холина альфосцерат;α-GPC;alfoscerate
alpha-lipoic-acid|glucose-lowering-supplements supplements|Alpha-lipoic acid;thioctic acid;R-lipoic acid;R-ALA;липоевая кислота;тиоктовая кислота;Thiogamma;~ALA
alpha2-blockers|raises-blood-pressure|alpha-2 blockers (yohimbine)
alprazolam|benzodiazepines cyp3a4-substrates|Алпразолам;~bars;~Azor
alprostadil|lowers-blood-pressure|alprostadil;Caverject;MUSE;Edex;Vitaros
altizide|low-sodium-risk thiazides|altizide
altretamine|cytotoxics|altretamine;Hexalen
aluminium-hydroxide|aluminium-salts polyvalent-minerals|aluminium hydroxide;aluminum hydroxide;Maalox;Gaviscon;Mylanta;Alugel;Rennie;antacid;AlternaGEL;Alu-Tab;gel d'hydroxyde d'aluminium et de carbonate de magnesium;oxyde d'aluminium
aluminium-phosphate|aluminium-salts|aluminium phosphate;phosphate d'aluminium
aluminium-salts|antacids-adsorbents|aluminium salts
amanita|cns-depressants recreational supplements|
amantadine|anticholinergics dopaminergics-parkinson orthostatic-hypotension qt-possible|amantadine;Symmetrel;Gocovri;Symadine;Mantadix;Adamantanamine Hydrochloride
ambenonium|cholinergics|ambenonium
ambrisentan||ambrisentan;Letairis
amfepramone|amphetamines|
amidotrizoic-acid|iodinated-contrast nephrotoxic|amidotrizoic acid;acide amidotrizoïque
amifostine|orthostatic-hypotension|amifostine;Ethyol;Ethiofos
amikacin|aminoglycosides ototoxic|amikacin;Amikin;amikacine
amiloride|low-sodium-risk potassium-sparing-diuretics|
aminoglycosides|nephrotoxic|aminoglycosides
aminopenicillins|penicillins|aminopenicillins
aminosalicylate-sodium|aminosalicylates|aminosalicylate sodium;p a s sodique
aminosalicylates||aminosalicylates
amiodarone|antiarrhythmics bradycardic cyp2c9-inhibitors cyp2d6-inhibitors cyp3a4-inhibitors-moderate pgp-inhibitors qt-prolonging|
amisulpride|antipsychotics orthostatic-hypotension qt-antipsychotics|
amitriptyline|cyp2d6-substrates lowers-seizure-threshold noradrenaline-serotonin-medicines orthostatic-hypotension qt-possible serotonergic tricyclic-antidepressants|
amlodipine|cyp3a4-substrates dihydropyridines|
amobarbital|barbiturates|
amoxapine|lowers-seizure-threshold orthostatic-hypotension tricyclic-antidepressants|
amoxicillin|aminopenicillins|amoxicillin;Amoxil;Augmentin;co-amoxiclav;Clamoxyl;Moxypen;Trimox;amoxycillin;Wymox;Dispermox;p-Hydroxyampicillin;Moxtag;amoxicilline
amphetamine|amphetamines cyp2d6-substrates|amfetamine;амфетамин
amphotericin-b|hypokalaemic nephrotoxic|amphotericin B;amphotericine b
ampicillin|aminopenicillins|ampicillin;Penbritin;Amcill;Aminobenzylpenicillin;Omnipen-N;Totacillin;Polycillin;Polycillin-N;ampicilline
amsacrine|cytotoxics|amsacrine
amt|maoi-a-reversible recreational serotonin-releasers|
amyl-nitrite|methaemoglobin-risk poppers recreational|
anabolic-steroids-17aa|anabolic-steroids hepatotoxic|liver-straining oral steroids (17-alkylated)
anagrelide||anagrelide;Agrylin;Xagrid
anakinra||anakinra;Kineret
anastrozole|aromatase-inhibitors|Anastrozole;Arimidex;Adex;анастрозол;аримидекс
andarine|sarms|андарин;~S4
androstanolone|androgens|
androstenedione|androgens supplements|~andro
angioedema-risk||medicines with a risk of angioedema
aniracetam|racetams|Aniracetam;Ampamet;Draganon;Sarpul;Memodrin;анирацетам;aniracitam
anisindione|vitamin-k-antagonists|anisindione;Miradon
antacids-adsorbents|binds-in-gut|antacids, charcoal and gut coatings
anti-thymocyte-globulin|antilymphocyte|anti-thymocyte globulin;immunoglobuline de lapin anti-lymphocyte t humain;immunoglobulines equines antilymphocyte humain
anti-tnf|immune-suppressing|TNF blockers
antiandrogens||anti-androgens
antiarrhythmics-ia|antiarrhythmics|class Ia antiarrhythmics
antiarrhythmics||antiarrhythmics
anticholinergics-parkinson|anticholinergics|anticholinergics for Parkinson's disease
anticholinergics||anticholinergics;anticholinergic
anticonvulsants-metabolised|anticonvulsants|anticonvulsants broken down by the liver
anticonvulsants||anticonvulsants;antiepileptic;seizure medication
antiemetic-dopamine-blockers||dopamine blockers for nausea
antihistamines-nonsedating||non-sedating antihistamines
antilymphocyte|immune-suppressing|antilymphocyte globulins
antithyroid-medicines||antithyroid medicines
aod-9604|research-peptides|HGH frag;Lipotropin AOD;Tyr-hGH 177-191
apalutamide|antiandrogens enzyme-inducers male-hypogonadism|
apigenin||Apigenin;апигенин
apixaban|cyp3a4-narrow doacs pgp-substrates|Апиксабан;Ривароксабан;Ксарелто;Эликвис
apomorphine|dopaminergics-parkinson lowers-blood-pressure orthostatic-hypotension|apomorphine;Apokyn;APO-go;Movapo;Kynmobi
apremilast||apremilast;Otezla
aprepitant|cyp3a4-inhibitors-moderate enzyme-inducers-mild|aprepitant;Emend
ara-290|research-peptides|ARA-290;ARA290;cibinetide;цибинетид
arbs|raas-blockers lowers-blood-pressure|angiotensin receptor blockers
argatroban|direct-thrombin-blockers|
arginine|blood-pressure-supplements supplements|arginine;L-arginine;AAKG
argipressin|low-sodium-risk|argipressin;argipressine
aripiprazole|antipsychotics cyp2d6-substrates orthostatic-hypotension|
armodafinil|cyp2c19-inhibitors enzyme-inducers-mild wakefulness-medicines|R-modafinil;армодафинил;armodafanil
aromatase-inhibitors||aromatase inhibitors;aromatase inhibitor
arsenic-trioxide|qt-prolonging|arsenic trioxide;Trisenox;arsenieux
artemether-lumefantrine|cyp3a4-narrow qt-antiparasitics|
asenapine|antipsychotics cyp1a2-substrates qt-possible|
ashwagandha|blood-pressure-supplements glucose-lowering-supplements immune-stimulating-supplements sedating-herbs supplements thyroid-affecting-supplements|KSM-66;Sensoril;Shoden;withanolides;Indian ginseng
asparaginase|cytotoxics|asparaginase
aspirin|absorption-blocked-by-antacids antiplatelets salicylates|baby aspirin;acide acétylsalicylique;Bayer
astaxanthin|supplements|astaxanthin
astemizole|cyp3a4-narrow qt-prolonging|
astragalus|immune-stimulating-supplements supplements|astragalus;Astragalus membranaceus
ataluren||ataluren
atazanavir|ritonavir-boosted|
atenolol|absorption-blocked-by-antacids beta-blockers|
atomoxetine|cyp2d6-substrates noradrenaline-serotonin-medicines raises-blood-pressure|atomoxetine;Strattera
atorvastatin|cyp3a4-narrow statins|atorvastatin;Lipitor;Sortis;Tahor;Aspavor;atorvastatine
atovaquone||atovaquone;Mepron
atracurium|neuromuscular-blockers|atracurium
atropine|anticholinergics|atropine;Atropine Care 1%;Isopto
avanafil|cyp3a4-substrates orthostatic-hypotension pde5-inhibitors|
avizafone|benzodiazepines|
axitinib|cyp3a4-narrow kinase-inhibitors|axitinib;Inlyta
azacitidine|cytotoxics|azacitidine;Ladakamycin;Vidaza;Onureg
azathioprine|immunosuppressants thiopurines|
azelastine|anticholinergics antihistamines-nonsedating sedatives|azelastine;Astelin;Dymista;Optilast;Rhinolast;Optivar
azilsartan|angioedema-risk antihypertensives arbs|
azithromycin|macrolides qt-prolonging|
azole-antifungals||azole antifungals;azole antifungal
aztreonam||aztreonam;Azactam
baclofen|gaba-b-agonists muscle-relaxants orthostatic-hypotension|баклофен
bacopa|supplements thyroid-affecting-supplements|Bacopa;Bacopa monnieri;brahmi;Synapsa;BacoMind;бакопа;water hyssop;bacosides
bambuterol|beta2-agonists|bambuterol
banaba|glucose-lowering-supplements supplements|banaba;corosolic acid
baricitinib|immune-suppressing|baricitinib;Olumiant
bazedoxifene||bazedoxifene
bcaa|supplements|BCAA;branched-chain amino acids;~EAA
beclometasone|corticosteroids|beclometasone;Qvar;beclomethasone;Clenil;Beconase;Vancenase;Beclovent;Vanceril
bedaquiline|qt-prolonging|
beetroot|blood-pressure-supplements supplements|beet root;beetroot juice;dietary nitrate;sodium nitrate supplement;beetroot
belatacept||belatacept;Nulojix
belimumab|monoclonal-antibodies|belimumab;Benlysta
bemethyl|supplements|bemethyl;bemitil;Metaprot;Бемитил
bempedoic-acid||bempedoic acid;Nexletol;Nilemdo
benazepril|ace-inhibitors angioedema-risk antihypertensives|
bendamustine|cytotoxics|bendamustine;Treanda;Belrapzo
bendroflumethiazide|antihypertensives low-sodium-risk thiazides|
benethamine-penicillin|penicillins|benethamine penicillin;benethamine-penicilline
benserazide||benserazide
bentonite|antacids-adsorbents|bentonite;bentonite clay;zeolite;diosmectite;Smecta;montmorillonite;monmectite
benzalkonium-chloride|spermicides|benzalkonium chloride;benzalkonium
benzatropine|anticholinergics-parkinson|benzatropine;benztropine;Cogentin
benzfetamine|amphetamines|
benzocaine|methaemoglobin-risk|benzocaine;Orajel
benzydamine||benzydamine;Difflam;Andolex
benzylpenicillin|penicillins|benzylpenicillin;penicillin G;benzathine penicillin;Bicillin;benzylpenicilline
berberine|blood-pressure-supplements cyp2d6-inhibitors glucose-lowering-supplements supplements|Berberine hydrochloride;Берберин;nature's Ozempic
beta-alanine|supplements|Beta-alanine;β-alanine;бета-аланин;CarnoSyn
beta-blockers-heart-failure|beta-blockers|beta blockers for heart failure
beta-blockers-nonselective|beta-blockers|non-selective beta blockers
beta2-agonists|hypokalaemic|beta-2 agonists;asthma inhaler;reliever inhaler;blue inhaler
betaine||Betaine;trimethylglycine;betaine anhydrous;бетаин;~TMG
betamethasone|absorption-blocked-by-antacids glucocorticoids glucose-raising hypokalaemic|betamethasone;Celestone;Diprosone;Betnesol;Uticort;Luxiq;Diprolene;Valnac;Alphatrex;Betaderm
betaxolol|beta-blockers|
bevacizumab|monoclonal-antibodies|bevacizumab;Avastin;Zirabev
bexarotene|retinoids|bexarotene;Targretin
bezafibrate|fibrates|bezafibrate;Bezalip
bicalutamide|antiandrogens male-hypogonadism|Bicalutamide;Casodex;Bica;бикалутамид;касодекс
bictegravir|absorption-blocked-by-antacids integrase-inhibitors|bictegravir;Biktarvy
bilastine|antihistamines-nonsedating|bilastine;Ilaxten;Blexten
bimagrumab|research-peptides|bimagrumab
binding-resins|binds-in-gut|binding resins
binds-in-gut||substances that block absorption in the gut
biotin|supplements|biotin;vitamin B7
biperiden|anticholinergics-parkinson|biperiden;Akineton;biperidene
bisacodyl|hypokalaemic|bisacodyl;Dulcolax;Fleet;Carter's Little Pills;Bisac-Evac
bisoprolol|beta-blockers-heart-failure|
bisphosphonates||bisphosphonates
bitter-melon|glucose-lowering-supplements supplements|bitter melon;Momordica charantia;karela
bivalirudin|direct-thrombin-blockers|
black-cohosh|hepatotoxic supplements|black cohosh;Cimicifuga;Actaea racemosa;Remifemin
black-seed-oil||Black seed oil;Nigella sativa;black cumin;kalonji;чёрный тмин
bladder-anticholinergics|anticholinergics|bladder antispasmodics
bleeding-supplements||supplements that may thin the blood
bleomycin|cytotoxics|bleomycin;Blenoxane;bleomycine
blinatumomab|monoclonal-antibodies|blinatumomab;Blincyto
blood-pressure-supplements||supplements that may lower blood pressure
blue-lotus|sedating-herbs supplements|blue lotus;Nymphaea caerulea;blue lily
boldenone|anabolic-steroids|Ganabol;Boldenon;Boldabol;болденон;эквипойз;~EQ
boldo|hypokalaemic|boldo
boron|supplements|boron
bortezomib|cyp3a4-narrow cytotoxics|bortezomib;Velcade
bosentan|enzyme-inducers-mild|bosentan;Tracleer
bosutinib|cyp3a4-narrow kinase-inhibitors|bosutinib;Bosulif
boswellia|bleeding-supplements supplements|boswellia;frankincense;AKBA
botulinum-toxin||botulinum toxin;Botox;Botox Cosmetic;onabotulinumtoxinA;abobotulinumtoxinA;Dysport;Xeomin;Jeuveau;Daxxify;Botulax;Nabota;Innotox;ReNTox;Wondertox;Korean botox;DIY botox;home botox;ботокс;ботулотоксин;диспорт;botulique (toxine)
bpc-157|research-peptides|BPC157;body protection compound;pentadecapeptide;PL 14736;bepecin
bradycardic||substances that slow the heart
bremelanotide|melanocortins research-peptides|PT-141;PT141;Bremelanotide;Vyleesi;бремеланотид
brentuximab|monoclonal-antibodies|brentuximab
brexpiprazole|antipsychotics cyp2d6-substrates|
brigatinib|cyp3a4-narrow kinase-inhibitors|brigatinib;Alunbrig
brimonidine|lowers-blood-pressure|brimonidine;Alphagan;Mirvaso;Alphagan P
brivaracetam|anticonvulsants|
bromantane|enzyme-inducers-mild stimulants|ADK-709;бромантан;bromantine
bromazepam|benzodiazepines|
bromazolam|benzodiazepines recreational|
bromelain|bleeding-supplements supplements|bromelain
bromhexine||bromhexine;Bisolvon
bromocriptine|dopaminergics-other dopaminergics-parkinson ergot-dopaminergics orthostatic-hypotension|bromocriptine;Parlodel;Cycloset;Bromocryptine;2-Bromoergocryptine
brompheniramine|sedating-antihistamines|
budesonide|absorption-blocked-by-antacids corticosteroids-metabolised glucocorticoids|budesonide;Pulmicort;Entocort;Symbicort;Rhinocort;Uceris
bumetanide|loop-diuretics low-sodium-risk ototoxic|
buprenorphine|cyp3a4-substrates opioid-agonist-antagonists opioid-partial-blockers opioid-substitution|Бупренорфин;~subs
bupropion|antidepressants cyp2d6-inhibitors indirect-sympathomimetics lowers-seizure-threshold serotonergic|Elontril;бупропион
buspirone|cyp3a4-substrates serotonergic|buspirone;Buspar;Pasrin
busulfan|cytotoxics|busulfan;Myleran;Busulphan;Busulfex
butabarbital|barbiturates|
butalbital|barbiturates|
butorphanol|opioid-agonist-antagonists|
butterbur|hepatotoxic supplements|butterbur;Petasites;Petadolex
cabazitaxel|cyp3a4-narrow cytotoxics|cabazitaxel;Jevtana
cabergoline|dopaminergics-other ergot-dopaminergics|Cabergoline;Dostinex;Caber;Cabaser;каберголин;достинекс;берголак
cabozantinib|cyp3a4-narrow kinase-inhibitors|cabozantinib;Cabometyx
cafedrine|indirect-sympathomimetics|
caffeine|cyp1a2-substrates mild-stimulants supplements|caffeine powder;кофеин;caffiene;caffeine tablets;pre-workout caffeine;Alert caffeine;caféine;~coffee
cagrilintide|glp1-agonists research-peptides|NNC0174-0833;AM833;Кагрилинтид;~cagri
calcitonin||calcitonin;Miacalcin;calcitonine
calcitriol|vitamin-d-class|calcitriol;Rocaltrol;Vectical
calcium-channel-blockers|antihypertensives|calcium channel blockers
calcium-polystyrene-sulfonate|binding-resins|calcium polystyrene sulfonate;polystyrène sulfonate de calcium
calcium|polyvalent-minerals supplements|calcium carbonate;calcium citrate;calcium gluconate;кальций;Caltrate;Tums;Calcichew;Os-Cal;Calciferol calcium;Os-Cal 500;Titralac;Chooz;Alka-Mints;Calcid;~Calcium
california-poppy|sedating-herbs supplements|california poppy;Eschscholzia californica
camphor|lowers-seizure-threshold|camphor;camphre
canagliflozin|sglt2-inhibitors|
canakinumab|monoclonal-antibodies|canakinumab
candesartan|angioedema-risk antihypertensives arbs|
cangrelor|antiplatelets|
cannabinoids|cns-depressants|cannabinoids
cannabis|cannabinoids recreational|Cannabis;marijuana;tetrahydrocannabinol;dronabinol;delta-9-THC;delta-8-THC;hashish;каннабис;марихуана;Marinol;dagga;ganja;delta-8;delta-9;Syndros;Delta-9-tetrahydrocannabinol;~THC;~hash;~weed;~pot;~edibles
capecitabine|fluoropyrimidines|capecitabine;Xeloda
caplacizumab|antiplatelets|caplacizumab
capromorelin|gh-secretagogues|capromorelin;Entyce
captodiame|sedatives|captodiame
captopril|ace-inhibitors angioedema-risk antihypertensives|
carbamazepine|enzyme-inducing-anticonvulsants low-sodium-risk|
carbapenems||carbapenems
carbimazole|antithyroid-medicines|carbimazole;Neo-Mercazole
carbocisteine||carbocisteine;Mucodyne
carboplatin|nephrotoxic ototoxic platinum-medicines|carboplatin;CBDCA;Paraplatin;carboplatine
cardarine||Cardarine;GW501516;GW-501516;GW1516;GW-1516;Endurobol;кардарин;GW-50516
carfentanil|opioids-strong recreational|
cariprazine|antipsychotics cyp3a4-substrates|
carisoprodol|muscle-relaxants|
carmustine|cytotoxics|carmustine;BiCNU;Gliadel;BCNU
carpipramine|antipsychotics|
carteolol|beta-blockers-nonselective|
carvedilol|beta-blockers-heart-failure beta-blockers-nonselective cyp2d6-substrates|
cascara|hypokalaemic|cascara;cascara sagrada
caspofungin||caspofungin;Cancidas;caspofungine
castor-oil|hypokalaemic|castor oil;ricinus communis
cathine|amphetamines|
cathinones|amphetamines recreational serotonin-releasers|bkmdma;monkey dust
cbd|cannabinoids cyp2c19-inhibitors supplements|cannabidiol;Epidiolex;Epidyolex;CBD oil;каннабидиол;hemp extract;~CBD
cbg|supplements|cannabigerol;~CBG
cefalexin||cefalexin;cephalexin;Keflex;Ranceph;Keflet;Keftab
cefalotin||cefalotin;cephalothin;cefalotine
cefamandole|disulfiram-like|cefamandole
cefazolin||cefazolin;Ancef;cefazoline
cefdinir||cefdinir;Omnicef
cefpodoxime||cefpodoxime;Vantin;Banan
ceftriaxone||ceftriaxone;Rocephin
cefuroxime||cefuroxime;Zinnat;Ceftin;Kefurox
celecoxib|cyp2d6-inhibitors nsaids potassium-raising|
celiprolol|beta-blockers|
cenobamate|anticonvulsants cyp2c19-inhibitors enzyme-inducers-mild|
central-antihypertensives|antihypertensives|central blood-pressure medicines (clonidine and kin)
centrophenoxine|cholinergics|Centrophenoxine;Meclofenoxate;Lucidril;Cerutil;ацефен;меклофеноксат;центрофеноксин;ANP 235
cerebrolysin|research-peptides|Церебролизин;FPF1070
ceritinib|cyp3a4-narrow kinase-inhibitors|ceritinib;Zykadia
certolizumab|anti-tnf|certolizumab;Cimzia
cetalkonium|spermicides|cetalkonium
cetirizine|antihistamines-nonsedating|cetirizine;Zyrtec;Reactine;Piriteze;Zetop;Texa;Benadryl Allergy One A Day;Aller-Tec;Zerviate
cetuximab|monoclonal-antibodies|cetuximab;Erbitux
chamomile|sedating-herbs supplements|chamomile;Matricaria;German chamomile
chaparral|hepatotoxic supplements|
chlorambucil|cytotoxics|chlorambucil;Leukeran
chlordiazepoxide|benzodiazepines|
chlorella|immune-stimulating-supplements supplements vitamin-k-sources|Chlorella;Chlorella vulgaris;хлорелла;spirulina
chlorine-dioxide||CD protocol;Water purification solution;Диоксид хлора
chlormadinone|progestogens|chlormadinone
chlorodehydromethyltestosterone|anabolic-steroids-17aa|dehydrochlormethyltestosterone;Oral Turinabol;туринабол
chloroquine|lowers-seizure-threshold qt-antiparasitics|Chloroquine phosphate;Delagil;Хлорохин;Делагил
chlorothiazide|antihypertensives thiazides|
chlorphenamine|sedating-antihistamines|
chlorpromazine|absorption-blocked-by-antacids anticholinergics antipsychotics lowers-seizure-threshold orthostatic-hypotension qt-antipsychotics|
chlorpropamide|sulfonylureas|
chlortalidone|antihypertensives low-sodium-risk thiazides|
chlortetracycline|absorption-blocked-by-antacids tetracyclines|chlortetracycline
cholic-acid||cholic acid;acide cholique
cholinergics|bradycardic|cholinesterase inhibitors and choline boosters;cholinesterase inhibitor;acetylcholinesterase inhibitor
choline|supplements|choline;choline bitartrate;phosphatidylcholine;lecithin
chromium|glucose-lowering-supplements supplements|chromium;chromium picolinate
cibenzoline|antiarrhythmics|cibenzoline
ciclesonide|corticosteroids-metabolised|ciclesonide;Omnaris;Alvesco
cicletanine|low-sodium-risk thiazides|cicletanine
ciclosporin|cyp3a4-narrow immunosuppressants nephrotoxic pgp-inhibitors potassium-raising|
cilazapril|ace-inhibitors angioedema-risk|
cilostazol|antiplatelets cyp2c19-substrates cyp3a4-substrates|
cimetidine|absorption-blocked-by-antacids cyp1a2-inhibitors cyp2d6-inhibitors cyp3a4-inhibitors-moderate h2-blockers|cimetidine;Tagamet
cinacalcet||cinacalcet;Sensipar
cineole|lowers-seizure-threshold|cineole
cinnamon|glucose-lowering-supplements supplements|cassia;Ceylon cinnamon;~cinnamon
cinnarizine|sedating-antihistamines|
ciprofibrate|fibrates|ciprofibrate
ciprofloxacin|absorption-blocked-by-antacids cyp1a2-inhibitors cyp3a4-inhibitors-moderate fluoroquinolones lowers-seizure-threshold qt-possible|ciprofloxacin;Ciproxin;Ciflox;Ciprobay;Ciloxan;ciprofloxacine;~Cipro
cisapride|cyp3a4-narrow qt-prolonging|
cisatracurium|neuromuscular-blockers|cisatracurium
cisplatin|nephrotoxic ototoxic platinum-medicines|cisplatin;cis-Platinum II;Platinol;cis-DDP;cisplatine
citalopram|cyp2c19-substrates low-sodium-risk lowers-seizure-threshold qt-prolonging ssri|
citicoline|supplements|Citicoline;CDP-choline;Cognizin;cytidine diphosphocholine;Somazina;Ceraxon;цитиколин;цераксон;citicholine
citrates||citrates
citrulline|blood-pressure-supplements supplements|Citrulline;L-citrulline;citrulline malate;цитруллин
cjc-1295-dac|gh-secretagogues research-peptides|CJC-1295 with DAC;CJC-1295 DAC;CJC-1295;CJC1295;DAC:GRF;CJC DAC;ЦЖЦ-1295;mod GRF;~DAC
cjc-1295-no-dac||CJC-1295 without DAC;CJC-1295 no DAC;Mod GRF 1-29;Modified GRF (1-29);ModGRF;tetrasubstituted GRF(1-29)
cladribine|cytotoxics|cladribine;Mavenclad;Leustatin;2-CdA
clarithromycin|cyp3a4-inhibitors-strong macrolides pgp-inhibitors qt-prolonging|
clenbuterol|beta2-agonists raises-blood-pressure|Кленбутерол
clevidipine|dihydropyridines|
clidinium|anticholinergics|clidinium
clindamycin|absorption-blocked-by-antacids lincosamides|clindamycin;Dalacin;Cleocin;Cleocin-T;Clindagel;clindamycine;~C/T/S
clobazam|anticonvulsants benzodiazepines cyp2c19-substrates|
clodronic-acid|absorption-blocked-by-antacids bisphosphonates nephrotoxic|clodronic acid;acide clodronique
clofarabine|cytotoxics|clofarabine;Clolar
clofibrate|fibrates|clofibrate
clomiphene|serms|Clomiphene;clomifene;clomiphene citrate;Clomid;Serophene;Milophene;кломифен;кломид;клостилбегит;Clostilbegyt;Fertomid
clomipramine|cyp2d6-substrates lowers-seizure-threshold noradrenaline-serotonin-medicines orthostatic-hypotension serotonergic-tricyclics|
clonazepam|anticonvulsants benzodiazepines|Клоназепам
clonazolam|benzodiazepines recreational|~clam
clonidine|bradycardic central-antihypertensives sedatives|клофелин;клонидин
clopamide|low-sodium-risk thiazides|clopamide
clopidogrel|antiplatelets cyp2c19-substrates|
clorazepate|benzodiazepines|
clot-promoters||clot-promoting medicines
clotiazepam|benzodiazepines|
cloxacillin|penicillins|cloxacillin;cloxacilline
clozapine|anticholinergics antipsychotics cyp1a2-substrates lowers-seizure-threshold orthostatic-hypotension smoking-cessation-risk|
cns-depressants||anything that sedates or slows breathing;CNS depressant;CNS depressants;depressants
co-trimoxazole-class||trimethoprim with sulfamethoxazole
cobicistat|cyp3a4-inhibitors-strong|
cobimetinib|cyp3a4-narrow kinase-inhibitors|cobimetinib;Cotellic
cocaine|indirect-sympathomimetics qt-possible qt-prolonging recreational serotonergic stimulants|
codeine|cyp2d6-substrates opioid-cough-medicines opioids-weak|Кодеин;~lean
colchicine|cyp3a4-narrow pgp-substrates|Lodoco;Колхицин
colesevelam|binding-resins|colesevelam;Welchol;Cholestagel
colestyramine|binding-resins|colestyramine;cholestyramine;Questran
colistin|nephrotoxic|colistin;colistine
collagen|supplements|Collagen;collagen peptides;hydrolysed collagen;hydrolyzed collagen;undenatured collagen;коллаген
colostrum||Colostrum;bovine colostrum;молозиво
coluracetam|racetams|Coluracetam;MKC-231;BCI-540;колурацетам
combined-contraceptives|hormonal-contraception oestrogens|combined contraceptives (pill, patch, ring);~COC
comfrey|hepatotoxic supplements|comfrey
comt-inhibitors||COMT inhibitors
conivaptan|cyp3a4-inhibitors-strong|
conjugated-oestrogens|hrt-oestrogens|conjugated oestrogens;conjugated estrogens;Premarin;Prempro;estrogènes conjugués
contraception-not-weakened||hormone coil and depot injection
copper|polyvalent-minerals supplements|copper bisglycinate;медь;copper glycinate;~Copper
coq10|blood-pressure-supplements supplements|CoQ10;coenzyme Q10;ubiquinol;ubiquinone;ubidecarenone;убихинон;коэнзим Q10;~Q10
cordyceps|supplements|cordyceps
cortagen|research-peptides|cortagen;Кортаген
cortexin|research-peptides|Cortexin;Кортексин;Korteksin;cerebral cortex polypeptides
corticosteroids-metabolised|corticosteroids|corticosteroids that inhibitors raise, also inhaled
corticosteroids||corticosteroids;corticosteroid;steroid tablets
cortisone|absorption-blocked-by-antacids glucocorticoids hypokalaemic|cortisone
cortivazol|glucocorticoids hypokalaemic|cortivazol
cranberry|bleeding-supplements supplements|cranberry;cranberry extract;cranberry juice
creatine|supplements|Creatine;creatine monohydrate;Creapure;креатин
crizotinib|bradycardic cyp3a4-narrow kinase-inhibitors qt-prolonging|
crospovidone|antacids-adsorbents|crospovidone
curcumin|bleeding-supplements glucose-lowering-supplements supplements|Curcumin;turmeric;turmeric extract;Meriva;BCM-95;Theracurmin;curcuminoids;куркума;куркумин;Curcuma longa;Longvida
cyamemazine|absorption-blocked-by-antacids anticholinergics antipsychotics lowers-seizure-threshold orthostatic-hypotension qt-antipsychotics|
cyclizine|sedating-antihistamines|
cycloastragenol|supplements|cycloastragenol;TA-65
cyclobenzaprine|anticholinergics muscle-relaxants serotonergic|
cyclopentolate|anticholinergics|cyclopentolate;Pentolair;Akpentolate
cyclophosphamide|cytotoxics|cyclophosphamide;Cytoxan;Endoxan
cyclothiazide|lowers-blood-pressure|cyclothiazide
cyp1a2-inhibitors||CYP1A2 inhibitors
cyp1a2-substrates||medicines broken down by CYP1A2
cyp2c19-inhibitors||CYP2C19 inhibitors
cyp2c9-inhibitors||CYP2C9 inhibitors
cyp2c9-substrates||medicines broken down by CYP2C9
cyp2d6-inhibitors||CYP2D6 inhibitors
cyp2d6-substrates||medicines that depend on CYP2D6
cyp3a4-inhibitors-moderate|cyp3a4-inhibitors|moderate CYP3A4 inhibitors
cyp3a4-inhibitors-strong|cyp3a4-inhibitors|strong CYP3A4 inhibitor
cyp3a4-narrow|cyp3a4-substrates|CYP3A4 medicines with a narrow margin
cyproheptadine|sedating-antihistamines|
cyproterone|antiandrogens hepatotoxic male-hypogonadism thrombosis-raising|Cyproterone;cyproterone acetate;Androcur;Cyprostat;Dianette;ципротерон;андрокур;Cyprone;~CPA
cytarabine|cytotoxics|cytarabine;Cytosar-U;1-beta-Arabinofuranosylcytosine;Cytosine arabinoside
cytisine||cytisine;cytisinicline;Tabex;Desmoxan
cytotoxics|immune-suppressing|cancer chemotherapy;chemotherapy;chemo
dabigatran|doacs pgp-substrates|
dabrafenib|cyp3a4-narrow enzyme-inducers kinase-inhibitors|
dacarbazine|cytotoxics|dacarbazine;Dimethyl Triazeno Imidazol Carboxamide;DTIC-Dome
dactinomycin|cytotoxics|dactinomycin;Actinomycin;Cosmegen;dactinomycine
dairy||dairy;milk;yoghurt;yogurt;dairy products
dalfampridine|bradycardic lowers-seizure-threshold|dalfampridine;fampridine;Ampyra;Fampyra;4-aminopyridine;fampridines;~4-AP
dalfopristin||dalfopristin;dalfopristine
dalteparin|heparins potassium-raising|dalteparine sodique
danaparoid|heparins potassium-raising|
danazol|anabolic-steroids-17aa cyp3a4-inhibitors-moderate|
danshen|bleeding-supplements supplements|danshen;Salvia miltiorrhiza
dantrolene|muscle-relaxants|
dapagliflozin|sglt2-inhibitors|
dapoxetine|sedatives ssri|
dapsone|methaemoglobin-risk|dapsone;Disulone;Aczone
daptomycin||daptomycin;Cubicin;daptomycine
daratumumab|monoclonal-antibodies|daratumumab;Darzalex
daridorexant|orexin-blockers|
darifenacin|bladder-anticholinergics|darifenacin;Enablex;Emselex;darifenacine
darolutamide||darolutamide;Nubeqa
darunavir|ritonavir-boosted|
dasabuvir||dasabuvir
dasatinib|cyp3a4-narrow kinase-inhibitors|dasatinib;Sprycel
datura|anticholinergics recreational|Datura stramonium;Atropa
daunorubicin|cytotoxics|daunorubicin;Cerubidine;Daunomycin;daunorubicine
davunetide|research-peptides|davunetide;~NAP
decitabine|cytotoxics|decitabine;Dacogen
deferasirox||deferasirox;Exjade
deferiprone||deferiprone;Ferriprox
deferoxamine||deferoxamine
defibrotide||defibrotide;Defitelio
deflazacort|glucocorticoids|deflazacort;Emflaza;Calcort
degarelix|male-hypogonadism|degarelix;Firmagon
delafloxacin|fluoroquinolones|delafloxacin;Baxdela;délafloxacine
delamanid||delamanid
delavirdine|cyp3a4-inhibitors-strong|
demeclocycline|absorption-blocked-by-antacids tetracyclines|demeclocycline;Declomycin
denosumab|monoclonal-antibodies|denosumab;Prolia;Xgeva
desflurane|halogenated-anaesthetics|desflurane
desiccated-thyroid|thyroid-hormones|thyroid USP;WP Thyroid;Westhroid;porcine thyroid
desipramine|cyp2d6-substrates tricyclic-antidepressants|
desloratadine|antihistamines-nonsedating|desloratadine;Clarinex;Aerius;Neoclarityn;Deselex
desogestrel|progestogen-contraceptives|
desoxycortone|corticosteroids mineralocorticoids|desoxycortone
desvenlafaxine|raises-blood-pressure snri|
deutetrabenazine|cyp2d6-substrates qt-possible|deutetrabenazine;Austedo
devils-claw|bleeding-supplements supplements|devil's claw;Harpagophytum;devils claw
dexamethasone|absorption-blocked-by-antacids corticosteroids-metabolised enzyme-inducers-mild glucocorticoids glucose-raising hypokalaemic immune-suppressing|dexamethasone;Decadron;Dexmethsone;Dectancyl;Dexacidin;TobraDex;Dexpak;Maxitrol;Dexair
dexchlorphenamine|sedating-antihistamines|
dexketoprofen|nsaids potassium-raising|
dexlansoprazole|ppis|dexlansoprazole;Dexilant
dexmethylphenidate|indirect-sympathomimetics stimulants|d-threo-methylphenidate
dexrazoxane|cytotoxics|dexrazoxane;Totect
dextran||dextran
dextromethorphan|cyp2d6-substrates dissociatives opioid-like-cough-medicines opioids serotonergic-opioids|DM cough syrup;Robitussin;dextromethorphan HBr;декстрометорфан
dextropropoxyphene|opioids-weak qt-possible serotonergic-opioids|
dhea|androgens supplements|7-keto-DHEA;ДГЭА;дегидроэпиандростерон
diazepam|benzodiazepines cyp2c19-substrates|Relanium;Диазепам;Реланиум;~Pax
diazoxide|glucose-raising|diazoxide;Proglycem
diclofenac|nsaids potassium-raising|
dicoumarol|vitamin-k-antagonists|
dicycloverine|anticholinergics|dicycloverine;dicyclomine;Bentyl;Merbentyl
didanosine||didanosine;Videx;~ddI
dienogest|combined-contraceptives progestogen-contraceptives|
diethylstilbestrol|hrt-oestrogens|diethylstilbestrol
diflunisal|nsaids|
digestive-enzymes|supplements|digestive enzymes;pancreatin;Creon
digoxin|absorption-blocked-by-antacids bradycardic pgp-substrates|Digitoxin;Дигоксин
dihexa|research-peptides|N-hexanoic-Tyr-Ile-(6) aminohexanoic amide
dihydralazine|lowers-blood-pressure|dihydralazine
dihydrocodeine|opioids-weak|
dihydroergotamine|cyp3a4-narrow ergot-vasoconstrictors|
dihydropyridines|calcium-channel-blockers|dihydropyridine calcium blockers
diltiazem|antiarrhythmics rate-slowing-calcium-blockers|
dimenhydrinate|sedating-antihistamines|
dimethyl-fumarate||dimethyl fumarate;Tecfidera;diméthyle ( fumarate de)
dipeptide-cerluten|research-peptides|dipeptide cerluten
diphenhydramine|cyp2d6-inhibitors sedating-antihistamines|Compoz Nighttime Sleep Aid;Afterbite with Antihistamine;di(acefylline) diphenhydramine
diphenoxylate|anticholinergics opioids-weak|
diprophylline||diprophylline;dyphylline
dipyridamole|antiplatelets|
direct-thrombin-blockers|anticoagulants|injected thrombin blockers
disopyramide|antiarrhythmics-ia anticholinergics bradycardic qt-prolonging|
dissociatives|cns-depressants|dissociative anaesthetics
disulfiram-like||medicines that react with alcohol
disulfiram|disulfiram-like|disulfiram;Antabuse;Esperal;Antabus;disulfirame
dmaa|stimulant-supplements supplements|
dmae|supplements|DMAE;Deanol;dimethylaminoethanol;Deaner;deanol bitartrate;2-dimethylaminoethanol;деанол
dmso||Димексид
dmt|recreational serotonergic-psychedelics|N,N-dimethyltryptamine;changa;dimethyltryptamine;~DMT
dnp|uncouplers|Динитрофенол
docetaxel|cyp3a4-narrow cytotoxics|docetaxel;Docefrez
docusate|hypokalaemic|docusate;Colace;sodium (docusate de)
dofetilide|antiarrhythmics qt-prolonging|
dolasetron|qt-possible|dolasetron;Anzemet
dolutegravir|absorption-blocked-by-antacids integrase-inhibitors|dolutegravir;Tivicay;Triumeq;Juluca;Dovato;Acriptega;~TLD
domperidone|antiemetic-dopamine-blockers cyp3a4-narrow qt-prolonging|
donepezil|cholinergics cyp2d6-substrates qt-possible|Donepezil;Aricept;Eranz;донепезил;арисепт;donepizil;Namzaric
dong-quai|bleeding-supplements supplements|dong quai;Angelica sinensis;female ginseng
dopaminergics-other|dopaminergics|dopaminergic medicines outside Parkinson's disease
dopaminergics-parkinson|dopaminergics|dopaminergic medicines for Parkinson's disease
dopaminergics||dopaminergic medicines;dopamine agonist;dopamine agonists
dopamine|injected-sympathomimetics|dopamine;Intropin
dosulepin|lowers-seizure-threshold orthostatic-hypotension tricyclic-antidepressants|dosulepine
doxazosin|alpha-blockers antihypertensives orthostatic-hypotension|
doxepin|cyp2d6-substrates lowers-seizure-threshold orthostatic-hypotension tricyclic-antidepressants|
doxorubicin|cytotoxics|doxorubicin;Hydroxydaunomycin Hydrochloride;Adriamycin;doxorubicine
doxycycline|absorption-blocked-by-antacids tetracyclines|doxycycline;Vibramycin;Doxyhexal;Oracea;Doryx;Cyclidox;Doxychel;Vibra-Tabs;Doxy 100;Acticlate
doxylamine|hypnotics sedating-antihistamines|
dpp4-inhibitors|glucose-lowering|gliptins
dronedarone|antiarrhythmics bradycardic cyp2d6-inhibitors cyp3a4-inhibitors-moderate pgp-inhibitors qt-prolonging|
droperidol|antipsychotics lowers-seizure-threshold orthostatic-hypotension qt-antipsychotics|
drospirenone|potassium-raising progestogen-contraceptives|
drostanolone|anabolic-steroids|drostanolone propionate;drostanolone enanthate;dromostanolone;Mast P;Mast E;мастерон;дростанолон
drotrecogin-alfa|antiplatelets|drotrecogin alfa;proteine c activee recombinante
droxidopa|raises-blood-pressure|droxidopa;Northera
dsip|research-peptides sedating-herbs|DSIP;Delta sleep-inducing peptide;emideltide;delta sleep peptide;ДСИП
dulaglutide|glp1-agonists|Дулаглутид;Трулисити
duloxetine|cyp1a2-substrates cyp2d6-inhibitors noradrenaline-serotonin-medicines snri|
durvalumab|monoclonal-antibodies|durvalumab;Imfinzi
dutasteride|five-alpha-reductase-inhibitors male-hypogonadism|Dutasteride;Avodart;Duodart;дутастерид;аводарт;Combodart
dydrogesterone|progestogens|dydrogesterone;Duphaston
ebastine|antihistamines-nonsedating qt-possible|ebastine;Kestine;Ebastel
echinacea|immune-stimulating-supplements supplements|echinacea;Echinacea purpurea
econazole||econazole;Spectazole
edoxaban|doacs pgp-substrates|
efavirenz|enzyme-inducers|
elamipretide|research-peptides|SS-31;SS31;Elamipretide;Forzinity;MTP-131;Bendavia;эламипретид
elbasvir|grazoprevir-elbasvir|elbasvir
eletriptan|cyp3a4-substrates triptans-other|
eleuthero|supplements|eleuthero;Siberian ginseng;Eleutherococcus
elexacaftor|ivacaftor-class|elexacaftor
eliglustat|cyp2d6-substrates qt-possible|eliglustat;Cerdelga
eltrombopag||eltrombopag;Promacta
elvitegravir|absorption-blocked-by-antacids|elvitegravir
emergency-contraception|hormonal-contraception|emergency contraceptive;emergency pill
emoxypine|sedating-herbs|Emoxypine;Mexidol;Mexifin;Mexidant;Emoxipin;ethylmethylhydroxypyridine succinate;methylethylpyridinol;emoxypine succinate;мексидол;мексидант;эмоксипин;мексифин;mexidole
empagliflozin|sglt2-inhibitors|
emtricitabine||emtricitabine;Emtriva;Truvada;Descovy
enalapril|ace-inhibitors angioedema-risk antihypertensives|
enclomiphene|serms|Enclomiphene;enclomiphene citrate;enclomifene;Androxal;EnCyzix;энкломифен
enoxacin|absorption-blocked-by-antacids fluoroquinolones lowers-seizure-threshold|enoxacin;enoxacine
enoxaparin|heparins potassium-raising|
entacapone|comt-inhibitors dopaminergics-parkinson orthostatic-hypotension|entacapone;Comtan;Comtess
entrectinib|kinase-inhibitors|entrectinib;Rozlytrek
enzalutamide|antiandrogens enzyme-inducers lowers-seizure-threshold male-hypogonadism|
enzyme-inducers-mild||mild or moderate enzyme inducers
enzyme-inducing-anticonvulsants|enzyme-inducers anticonvulsants|enzyme-inducing anticonvulsants
ephedrine|stimulant-supplements|Эфедрин;Ephedrine HCl
epirubicin|cytotoxics|epirubicin;Ellence;epirubicine
epithalon|research-peptides|Epithalon;Epitalon;Epithalone;AEDG;Ala-Glu-Asp-Gly;эпиталон;эпиталамин;Epithalamin
eplerenone|cyp3a4-substrates low-sodium-risk potassium-sparing-diuretics|
epoetin|thrombosis-raising|Эритропоэтин;NESP
epoprostenol|antiplatelets|epoprostenol
eprosartan|angioedema-risk antihypertensives arbs|
eptifibatide|antiplatelets|
ergot-dopaminergics|dopaminergics|dopaminergic ergot alkaloids
ergot-vasoconstrictors||ergot alkaloids that tighten vessels
ergotamine|cyp3a4-narrow ergot-vasoconstrictors|
eribulin|cytotoxics|eribulin;Halaven;éribuline
erlotinib|cyp3a4-narrow kinase-inhibitors|erlotinib;Tarceva
ertapenem|carbapenems|ertapenem;Invanz
ertugliflozin|sglt2-inhibitors|
erythromycin|cyp3a4-inhibitors-moderate cyp3a4-inhibitors-strong macrolides pgp-inhibitors qt-prolonging|
escitalopram|cyp2c19-substrates low-sodium-risk lowers-seizure-threshold qt-prolonging ssri|
esketamine|dissociatives raises-blood-pressure|Esketamine;Spravato;эскетамин;S-ketamine
eslicarbazepine|anticonvulsants enzyme-inducers enzyme-inducers-mild|esclicarbazépine
esmolol|beta-blockers|
esomeprazole|cyp2c19-inhibitors ppis|esomeprazole;Nexium;Inexium;Nexiam;Nexium I.V.
estazolam|benzodiazepines hypnotics|
estradiol|hrt-oestrogens|Estradiol;oestradiol;17-beta estradiol;estradiol valerate;estradiol cypionate;estradiol enanthate;estradiol hemihydrate;Progynova;Estrofem;Delestrogen;Depo-Estradiol;Estrace;Climara;Vivelle;Evorel;Estradot;Oestrogel;EstroGel;Estreva;Divigel;Progynon Depot;эстрадиол;прогинова;дивигель;эстрожель;Sandrena;Femoston;Evamist;Estrogen Replacement Therapy;Alora;FemPatch;Estrasorb;Esclim;~E2
estramustine|angioedema-risk cytotoxics|estramustine;Emcyt
estriol|hrt-oestrogens|estriol;Ovestin
estrone|hrt-oestrogens|estrone
estropipate|hrt-oestrogens|estropipate;Ogen
eszopiclone|hypnotics z-drugs|
etanercept|anti-tnf|etanercept;Enbrel;Benepali
etelcalcetide||etelcalcetide;Parsabiv
ethacrynic-acid|loop-diuretics|
ethambutol|absorption-blocked-by-antacids|ethambutol;Myambutol
ethinylestradiol|combined-contraceptives|ethinylestradiol (the pill)
ethosuximide|anticonvulsants-metabolised|
ethyl-loflazepate|benzodiazepines|loflazépate
ethylmorphine|opioid-cough-medicines opioids-weak|
etidronic-acid|absorption-blocked-by-antacids bisphosphonates|etidronic acid;acide etidronique
etifoxine|sedatives|
etilefrine|oral-nasal-decongestants|etilefrine
etizolam|benzodiazepines recreational|Этизолам
etodolac|nsaids potassium-raising|
etonogestrel-implant|progestogen-contraceptives|
etoposide|cytotoxics|etoposide;Etopophos;Vepesid;VP-16
etoricoxib|nsaids|
etravirine|enzyme-inducers-mild|etravirine;Intelence
etynodiol|progestogen-contraceptives|
eucalyptus|lowers-seizure-threshold|eucalyptus
eugenol|lowers-seizure-threshold|eugenol
evening-primrose|bleeding-supplements supplements|evening primrose;evening primrose oil;borage oil;~GLA
everolimus|angioedema-risk cyp3a4-narrow immunosuppressants|
evolocumab||evolocumab;Repatha
exemestane|aromatase-inhibitors cyp3a4-substrates|Exemestane;Aromasin;экземестан;аромазин
exenatide|glp1-agonists|Bydureon BCise;Exendin-4;Эксенатид;Баета
ezetimibe||ezetimibe;Zetia;Ezetrol;Vytorin;Inegy
f-phenibut|gaba-b-agonists supplements|Fluribut;4-F-phenibut;фторфенибут;CGP-11130
fabomotizole||fabomotizole;Afobazole;Афобазол
fadogia||Fadogia;Fadogia agrestis;фадогия
famotidine|absorption-blocked-by-antacids h2-blockers|famotidine;Pepcid;Pepdine;Fluxid
fasoracetam|racetams|Fasoracetam;NFC-1;AEVI-001;NS-105;LAM-105;фасорацетам
febuxostat|xanthine-oxidase-inhibitors|febuxostat;Uloric;Adenuric
felbamate|anticonvulsants-metabolised enzyme-inducers-mild hepatotoxic|
felodipine|cyp3a4-substrates dihydropyridines|
fenfluramine|serotonin-releasers|
fenofibrate|fibrates|fenofibrate;Tricor;Lipanthyl;Lipantil;Trilipix;Antara;Lipidil
fenoprofen|nsaids potassium-raising|
fenspiride|sedatives|fenspiride
fentanyl|cyp3a4-narrow opioids-strong serotonergic-opioids|Фентанил
fenugreek|bleeding-supplements glucose-lowering-supplements supplements|fenugreek;Testofen;Trigonella
fesoterodine|bladder-anticholinergics|fesoterodine;Toviaz
feverfew|bleeding-supplements supplements|feverfew;Tanacetum parthenium
fexofenadine|absorption-blocked-by-antacids antihistamines-nonsedating|fexofenadine;Allegra;Telfast;Fexo
fibrates||fibrates;fibrate
fidaxomicin||fidaxomicin;Dificid;fidaxomicine
finasteride|five-alpha-reductase-inhibitors male-hypogonadism|Finasteride;Propecia;Proscar;Finpecia;финастерид;пропеция;topical finasteride;Proterra
finerenone|cyp3a4-substrates potassium-sparing-diuretics|
fingolimod|bradycardic immune-suppressing qt-possible|fingolimod;Gilenya
fisetin||Fisetin;физетин
five-alpha-reductase-inhibitors||5-alpha-reductase inhibitors
fladrafinil|wakefulness-medicines|CRL-40941
flavoxate|anticholinergics|flavoxate;Urispas
flecainide|antiarrhythmics cyp2d6-substrates qt-possible|flecainide;Tambocor
flibanserin|cns-depressants cyp3a4-narrow orthostatic-hypotension|flibanserin;Addyi
flmodafinil|wakefulness-medicines|flmodafanil
flualprazolam|benzodiazepines recreational|
flucloxacillin|penicillins|flucloxacillin;Floxapen
fluconazole|azole-antifungals cyp2c19-inhibitors cyp2c9-inhibitors cyp3a4-inhibitors-moderate qt-prolonging|
flucytosine||flucytosine
fludarabine|cytotoxics|fludarabine;Fludara;2-Fluoro-ara-A Monophosphate, 2-Fluoro-ara AMP, FAMP
fludrocortisone|corticosteroids mineralocorticoids|Fludrocortisone;Florinef;Astonin;флудрокортизон;кортинефф
fluindione|vitamin-k-antagonists|
flunarizine|anticholinergics sedatives|
flunitrazepam|benzodiazepines|
fluoride|absorption-blocked-by-antacids|fluoride;sodium fluoride;FluoriSHIELD;Colgate;AquaFresh;Crest;Listerine;Xylishield;Oral Defense;Clinpro 5000;Pepsodent;Epiflur;Pro-Den Rx;Dawn Mist;Vortex;Ora-Line;Mentadent;Glister;fluor
fluoropyrimidines|cytotoxics|fluoropyrimidines
fluoroquinolones||fluoroquinolones;fluoroquinolone;quinolone
fluorouracil|fluoropyrimidines|fluorouracil;Adrucil;5-Fluorouracil;Carac;Efudex;fluorouracile;~5-FU
fluoxetine|cyp2c19-inhibitors cyp2d6-inhibitors low-sodium-risk lowers-seizure-threshold ssri|флуоксетин;прозак
fluoxymesterone|anabolic-steroids-17aa|галотестин;~halo
flupentixol|anticholinergics antipsychotics orthostatic-hypotension qt-antipsychotics|
fluphenazine|absorption-blocked-by-antacids anticholinergics antipsychotics lowers-seizure-threshold orthostatic-hypotension qt-antipsychotics|
flurazepam|benzodiazepines|
flurbiprofen|nsaids potassium-raising|
flutamide|male-hypogonadism methaemoglobin-risk|flutamide;Eulexin
fluticasone|corticosteroids-metabolised|fluticasone;Flonase;Flixotide;Flovent;Flixonase;Seretide;Advair;Cutivate;Armonair
fluvastatin|cyp2c9-substrates statins|fluvastatin;Lescol;fluvastatine
fluvoxamine|cyp1a2-inhibitors cyp2c19-inhibitors low-sodium-risk lowers-seizure-threshold ssri|
folates||folates
folate|folates supplements|Folate;folic acid;folinic acid;L-methylfolate;5-MTHF;methylfolate;фолиевая кислота;Folicet;acide folique;leucovorin;Wellcovorin;5-formyl tetrahydrofolate;citrovorum factor;acide folinique
follistatin-344|research-peptides|Follistatin 344;FST-344;FS344;follistatin injection;фоллистатин 344;ACE-031;~follistatin
fondaparinux|heparins potassium-raising|
formoterol|beta2-agonists|formoterol;Foradil;Oxis;Foxair;Dulera
forskolin|blood-pressure-supplements supplements|forskolin;Coleus forskohlii
fosamprenavir|ritonavir-boosted|
foscarnet|nephrotoxic|foscarnet;Foscavir
fosinopril|ace-inhibitors angioedema-risk antihypertensives|
fosphenytoin|anticonvulsants-metabolised phenytoins|
fostamatinib|kinase-inhibitors|fostamatinib;Tavalisse
fotemustine|cytotoxics|fotemustine
fox04-dri|research-peptides|fox04-dri
foxo4-dri||FOXO4-DRI;Proxofim;FOXO4-D-Retro-Inverso;senolytic peptide;ФОКСО4-ДРИ
frangula|hypokalaemic|frangula;bourdaine
frovatriptan|triptans-other|
furazolidone|maoi-irreversible|
furosemide|loop-diuretics low-sodium-risk ototoxic|
fusidic-acid||fusidic acid;Fucidin;sodium fusidate;acide fusidique
gaba-b-agonists|sedatives|GABA-B agonists (baclofen, phenibut, GHB)
gaba-oral|blood-pressure-supplements supplements|GABA supplement;PharmaGABA;oral GABA;gamma-aminobutyric acid supplement;γ-aminobutyric acid supplement;аминалон;Aminalon;gamma-aminobutyric acid;~GABA
gabapentin|anticonvulsants gabapentinoids|габапентин;gabapentine
galantamine|cholinergics cyp2d6-substrates|Galantamine;Razadyne;Reminyl;Nivalin;galanthamine;галантамин;нивалин;реминил;red spider lily;Galantamind
gallium-citrate|citrates|gallium citrate;citrate de gallium [67ga]
ganciclovir|nephrotoxic|ganciclovir;Zirgan;Nordeoxyguanosine;Nordexoyguanosine;Cytovene;GCV Sodium
garcinia|hepatotoxic serotonergic supplements|garcinia;Garcinia cambogia;hydroxycitric acid;~HCA
garlic|bleeding-supplements blood-pressure-supplements supplements|garlic extract;allicin;aged garlic;Kyolic;~garlic
gatifloxacin|fluoroquinolones qt-possible|gatifloxacin;Tequin;Zymar
gbl|ghb-like recreational|
gefitinib|cyp3a4-narrow kinase-inhibitors|gefitinib;Iressa
gemcitabine|cytotoxics|gemcitabine;Gemzar
gemfibrozil|fibrates|gemfibrozil;Lopid
gemifloxacin|fluoroquinolones qt-possible|gemifloxacin;Factive
gentamicin|aminoglycosides ototoxic|gentamicin;Garamycin;Genticin;Ocu-Mycin;Gentak;Gentacidin;gentamicine
gepirone|antidepressants qt-possible serotonergic|
gh-secretagogues|glucose-raising|growth-hormone secretagogues
ghk-cu|research-peptides|GHK-Cu;GHK-copper;copper tripeptide-1;copper peptide;glycyl-histidyl-lysine copper;prezatide copper;ГХК-Cu;медный пептид;tripeptide-1;~GHK
ghrp-2|gh-secretagogues research-peptides|GHRP-2;GHRP2;Pralmorelin;KP-102;GPA-748;GHRP Kaken 100;growth hormone releasing peptide 2;пралморелин
ghrp-6|gh-secretagogues research-peptides|GHRP-6;GHRP6;growth hormone releasing hexapeptide;SK&F-110679;ГХРП-6
gidazepam|benzodiazepines|
gilteritinib|kinase-inhibitors|gilteritinib;Xospata
gimeracil|fluoropyrimidines|gimeracil
ginger|bleeding-supplements supplements|Zingiber officinale;~ginger
ginkgo|bleeding-supplements supplements|Ginkgo;Ginkgo biloba;EGb 761;Tanakan;гинкго;maidenhair tree;Bilobil;Tebonin
ginseng|bleeding-supplements glucose-lowering-supplements mild-stimulants supplements|Ginseng;Panax ginseng;Asian ginseng;Korean red ginseng;American ginseng;женьшень;Panax quinquefolius;ginsenosides;Panax
givosiran||givosiran
glasdegib||glasdegib;Daurismo
glecaprevir-pibrentasvir||glecaprevir with pibrentasvir
glecaprevir|glecaprevir-pibrentasvir|glecaprevir
glibenclamide|cyp2c9-substrates disulfiram-like sulfonylureas|
gliclazide|cyp2c9-substrates sulfonylureas|
glimepiride|cyp2c9-substrates sulfonylureas|
glinides|hypoglycaemics|glinides
glipizide|cyp2c9-substrates disulfiram-like sulfonylureas|
glitazones|glucose-lowering|glitazones
glucagon|glucose-raising|glucagon;GlucaGen;Gvoke;Baqsimi
glucocorticoids|corticosteroids|glucocorticoids other than hydrocortisone
glucosamine|bleeding-supplements supplements|glucosamine;chondroitin;glucosamine sulfate
glucose-lowering-supplements||supplements that may lower blood sugar
glucose-lowering||substances that lower blood sugar
glucose-raising||substances that raise blood sugar
glutamine|supplements|glutamine;L-glutamine;Endari
glutathione-injected||glutathione injection;injected glutathione;glutathione IV;IV glutathione;glutathione drip;glutathione push;reduced glutathione injection;GSH injection;Tationil;Tad 600;Gluta drip;глутатион внутривенно;whitening injection;~GSH
glutathione|supplements|Glutathione;L-glutathione;liposomal glutathione;reduced glutathione;глутатион;S-acetyl glutathione
glycerol||glycerol
glyceryl-trinitrate|nitrates orthostatic-hypotension|
glycine|supplements|Glycine;Глицин;глицин биотики;L-glycine
glycopyrronium|anticholinergics|glycopyrronium;Qbrexza
goji|bleeding-supplements supplements|goji;goji berry;Lycium barbarum
goldenseal|cyp2d6-inhibitors supplements|goldenseal;Hydrastis canadensis
gold||~gold;~or
golimumab|anti-tnf|golimumab;Simponi
gonadorelin|research-peptides|Gonadorelin;gonadorelin acetate;GnRH injection;LHRH injection;Factrel;Lutrepulse;Lutrelef;Relisorm;гонадорелин;Gonadoreline;~GnRH;~LHRH
goserelin|male-hypogonadism|goserelin;Zoladex;Decapeptide I;gosereline
gotu-kola|sedating-herbs supplements|Gotu kola;Centella asiatica;centella;готу кола;центелла;Indian pennywort
granisetron|qt-possible|granisetron;Kytril;Sancuso;Sustol
grapefruit|cyp3a4-inhibitors-moderate|jus de pamplemousse
grazoprevir-elbasvir||grazoprevir with elbasvir
grazoprevir|grazoprevir-elbasvir|grazoprevir
green-tea-extract|hepatotoxic supplements|Green tea extract;EGCG;green tea catechins;Camellia sinensis extract;экстракт зелёного чая;epigallocatechin gallate;~GTE
green-vegetables-vitamin-k|supplements vitamin-k-sources|concentrated greens;green vegetables vitamin k;spinach powder;kale powder;greens powder
griseofulvin|disulfiram-like enzyme-inducers|
guaifenesin||guaifenesin;Mucinex;guaiphenesin;Robitussin chest;Vicks;SelectHealth Tussin DM;Good Neighbor Pharmacy Tussin;Equaline Tussin;Guiatuss;Childrens Mucinex;Diabetic Tussin Expectorant;Mucus Relief;Little Remedies Little Colds Mucus Relief Expectorant Melt Aways;Tussin Chest;Sunmark Tussin;ORGAN-I NR;Siltussin SA;Leader Mucus Relief;Topcare Tussin;Cough Out;Q-Tussin;Tussin Original;Adult Tussin;Bronchoril;Kids-EEZE
guanethidine||guanethidine
guanfacine|central-antihypertensives cyp3a4-substrates sedatives|гуанфацин
guselkumab|monoclonal-antibodies|guselkumab;Tremfya
gymnema|glucose-lowering-supplements supplements|gymnema;Gymnema sylvestre
h2-blockers||H2 blockers
halofantrine|cyp3a4-narrow qt-antiparasitics|
halogenated-anaesthetics||inhaled anaesthetics
haloperidol|antipsychotics lowers-seizure-threshold orthostatic-hypotension qt-antipsychotics|
halothane|halogenated-anaesthetics|halothane
harmala-alkaloids|maoi-a-reversible recreational serotonergic-psychedelics|harmala alkaloids (ayahuasca, Syrian rue)
hawthorn|blood-pressure-supplements supplements|hawthorn;Crataegus
hcg|thrombosis-raising|Choragon;Gonadotrophon;gonadotropin chorionic;~ХГЧ
heparins|anticoagulants|heparins
heparin|heparins potassium-raising|heparine calcique;heparine sodique
hepatotoxic||substances that can harm the liver
heroin|opioids-strong recreational|
hexarelin|gh-secretagogues research-peptides|Hexarelin;Examorelin;EP-23905;MF-6003;гексарелин
higenamine|beta2-agonists stimulant-supplements supplements|
hmg|thrombosis-raising|menotropin;Menopur;~hMG
homatropine|anticholinergics|homatropine
hopantenic-acid|sedating-herbs|hopantenic acid;Pantogam;Пантогам;hopantenate
hops|sedating-herbs supplements|Humulus lupulus;~hops
hordenine|stimulant-supplements supplements|
hormonal-contraception||hormonal contraception that inducers weaken
hrt-oestrogens|oestrogens|oestrogens for menopause or transition
humanin|research-peptides|Humanin;S14G-humanin;хьюманин;~HNG
huperzine-a|cholinergics supplements|Huperzine A;Huperzia serrata;HupA;Hup A;гуперзин;Chinese club moss;toothed clubmoss;huperzine
hyaluronic-acid|supplements|hyaluronic acid
hyaluronidase||hyaluronidase;Hylenex;Hyalase;Vitrase;Amphadase;Hylase;Liporase;гиалуронидаза;лидаза;filler dissolver
hydrafinil|wakefulness-medicines|9-hydroxyfluorene
hydralazine|antihypertensives|
hydrochloric-betaine|supplements|hydrochloric betaine;betaine HCl
hydrochlorothiazide|antihypertensives low-sodium-risk thiazides|
hydrocodone|cyp3a4-substrates opioids-strong|hydros
hydrocortisone|corticosteroids glucose-raising hypokalaemic|Hydrocortisone;Cortef;Hydrocortone;Plenadren;Alkindi;гидрокортизон;кортеф;Solu-Cortef;Neosporin;Preparation H Anti-Itch;Stie-Cort;Texacort;Dermasorb;Locoid;Anusol HC;Ala-Cort;Cortizone 10;Pandel;Cortifoam;A-Hydrocort;~cortisol
hydrogen-peroxide||H2O2 therapy;35% peroxide;Перекись водорода
hydromorphone|opioids-strong|available generically
hydroquinidine|antiarrhythmics-ia bradycardic qt-prolonging|
hydrotalcite|aluminium-salts|hydrotalcite
hydroxycarbamide|cytotoxics|hydroxycarbamide;hydroxyurea;Hydrea;Siklos;Droxia
hydroxychloroquine|qt-prolonging|Гидроксихлорохин;Плаквенил;~HCQ
hydroxyprogesterone|progestogens|hydroxyprogesterone
hydroxyzine|qt-prolonging sedating-antihistamines|
hyoscine|anticholinergics|hyoscine;scopolamine;Transderm Scop;Buscopan;hyoscine butylbromide;Scopoderm;Travacalm;Transdermal scopolamine
hypnotics|sedatives|sleeping medicines;sleep medicine
hypoglycaemics|glucose-lowering|medicines that can cause a hypo by themselves
hypokalaemic||substances that lower potassium
ibandronic-acid|absorption-blocked-by-antacids bisphosphonates|ibandronic acid;ibandronate;Boniva;Bonviva;acide ibandronique
ibogaine|qt-prolonging recreational serotonergic|Ибогаин;Endabuse
ibritumomab|monoclonal-antibodies|ibritumomab;Zevalin
ibrutinib|cyp3a4-narrow kinase-inhibitors|ibrutinib;Imbruvica
ibuprofen|nsaids potassium-raising|ibuprofène
ibutilide|antiarrhythmics qt-prolonging|
icariin|blood-pressure-supplements supplements|icariin;horny goat weed;Epimedium
idarubicin|cytotoxics|idarubicin;Idamycin;idarubicine
idelalisib||idelalisib;Zydelig
idra-21||IDRA-21
ifosfamide|cytotoxics nephrotoxic|ifosfamide;Ifex;Isophosphamide
igf-1|glucose-lowering research-peptides|IGF1 LR3;Long R3 IGF-1;IGF-DES;ИФР-1;IGF-1 Long R3;IGF-LR3;long arginine 3-IGF-1;ИФР-1 LR3;DES(1-3)IGF-1;somatomedin C;~LR3
iloperidone|antipsychotics qt-antipsychotics|
iloprost|antiplatelets|iloprost;Ciloprost;Ventavis;iloprost trometamol
imatinib|cyp3a4-inhibitors-moderate cyp3a4-narrow kinase-inhibitors|imatinib;Glivec;Gleevec
imipenem|carbapenems|imipenem
imipramine|cyp2d6-substrates lowers-seizure-threshold noradrenaline-serotonin-medicines orthostatic-hypotension serotonergic-tricyclics|
immune-stimulating-supplements||immune-stimulating supplements
immune-suppressing||anything that suppresses immunity
inclisiran||inclisiran;Leqvio
indacaterol|beta2-agonists|indacaterol;Onbrez;Arcapta
indapamide|antihypertensives low-sodium-risk thiazides|
indinavir|ritonavir-boosted|
indirect-sympathomimetics|raises-blood-pressure|indirect sympathomimetics
indometacin|nsaids potassium-raising|
infliximab|anti-tnf|infliximab;Remicade;Remsima;Anti-tumor Necrosis Factor-alpha;Avsola
injected-sympathomimetics||adrenaline-like injections
inositol|supplements|Inositol;myo-inositol;D-chiro-inositol;инозит
inotuzumab|monoclonal-antibodies|inotuzumab
insulin-aspart|insulins|insuline asparte;insuline asparte isophane biphasique
insulin-degludec|insulins|insuline dégludec
insulin-detemir|insulins|
insulin-glargine|insulins|insuline glargine
insulin-glulisine|insulins|
insulin-lispro|insulins|insuline lispro
integrase-inhibitors||HIV integrase inhibitors
interferon-alfa||interferon alfa
iobitridol|iodinated-contrast nephrotoxic|iobitridol
iodinated-contrast|iodine-sources|iodinated contrast
iodine-sources||iodine and iodine-rich supplements
iodine|iodine-sources supplements|lugols iodine;kelp;люголь;раствор Люголя;bladderwrack;~йод
iodixanol|iodinated-contrast nephrotoxic|iodixanol
iohexol|iodinated-contrast nephrotoxic|iohexol
iomeprol|iodinated-contrast nephrotoxic|iomeprol
iopamidol|iodinated-contrast nephrotoxic|iopamidol
iopromide|iodinated-contrast nephrotoxic|iopromide
ioversol|iodinated-contrast nephrotoxic|ioversol
ioxaglic-acid|iodinated-contrast nephrotoxic|ioxaglic acid;acide ioxaglique
ioxitalamic-acid|iodinated-contrast nephrotoxic|ioxitalamic acid;acide ioxitalamique
ipamorelin|gh-secretagogues research-peptides|Ipamorelin;Ipamorelin acetate;NNC 26-0161;ипаморелин;Ipamoreline;Ipamorelin acetate salt;~Ipa
ipidacrine|cholinergics|ipidacrine;Neuromidin;Нейромидин;Axamon
ipilimumab|monoclonal-antibodies|ipilimumab;Yervoy
ipratropium|anticholinergics|ipratropium;Atrovent;Combivent;Atrovent Nasal Spray
iproniazid|maoi-irreversible|
irbesartan|angioedema-risk antihypertensives arbs|
irinotecan|cyp3a4-narrow cytotoxics|irinotecan;CPT-11;Camptosar
iron-injected||Феринжект
iron|absorption-blocked-by-antacids polyvalent-minerals supplements|ferrous sulfate;ferrous sulphate;ferrous fumarate;ferrous bisglycinate;iron bisglycinate;iron polymaltose;железо;ferrous gluconate;Ferrograd;Feosol;Chelafer;Maltofer;ferric maltol;Slow Fe;~Iron;~fer
isavuconazole|azole-antifungals cyp3a4-inhibitors-moderate|isavuconazole;Cresemba
isepamicin|aminoglycosides ototoxic|isepamicin;isepamicine
isocarboxazid|maoi-irreversible|
isoflurane|halogenated-anaesthetics|isoflurane
isometheptene|indirect-sympathomimetics|
isoniazid|absorption-blocked-by-antacids hepatotoxic|isoniazid;Rimifon;Nydrazid;Laniazid;Tubizid;Hyzyd;isoniazide;~INH
isoprenaline|injected-sympathomimetics|isoprenaline;isoproterenol;Isuprel
isosorbide-dinitrate|nitrates orthostatic-hypotension|dinitrate d'isosorbide
isosorbide-mononitrate|nitrates orthostatic-hypotension|
isothipendyl|anticholinergics sedatives|isothipendyl
isotretinoin|hepatotoxic retinoids|isotretinoin;Accutane;Roaccutane;Oratane;Claravis;Absorica;Curacne;Acnetane;13-cis-retinoic acid;Rizuderm;Zenatane;Myorisan;Amnesteem;isotretinoine
isradipine|dihydropyridines|
isrib||ISRIB;trans-ISRIB;integrated stress response inhibitor;ISRIB-A15
itraconazole|azole-antifungals cyp3a4-inhibitors-strong pgp-inhibitors|
ivabradine|bradycardic cyp3a4-narrow|ivabradine;Procoralan;Corlanor;Coralan
ivacaftor-class||ivacaftor medicines
ivacaftor|ivacaftor-class|ivacaftor;Kalydeco;Trikafta;Kaftrio
ivermectin|pgp-substrates|Ивермектин;Soolantra;ivermectin horse paste;Sklice
ixekizumab|monoclonal-antibodies|ixekizumab;Taltz
j-147||J-147;J147
josamycin|macrolides|josamycin;josamycine
kambo||Phyllomedusa;Камбо
kanamycin|aminoglycosides|kanamycin
kanna|serotonin-reuptake-inhibitors supplements|kanna;Sceletium tortuosum;Zembrin;mesembrine;kougoed;~channa
kaolin|antacids-adsorbents|kaolin;kaolin lourd
kava|hepatotoxic sedating-herbs supplements|Kava;Piper methysticum;kava kava;kavalactones;kava extract;кава;yaqona;~awa
ketamine|dissociatives raises-blood-pressure recreational|Ketamine;Ketalar;racemic ketamine;ketamine lozenge;ketamine troche;кетамин;arketamine;special K;ketamine troches;~ket
ketoconazole|azole-antifungals cyp3a4-inhibitors-strong disulfiram-like hepatotoxic pgp-inhibitors|
ketoprofen|nsaids potassium-raising|
ketorolac|nsaids|
ketotifen|sedating-antihistamines|ketotifen;Zaditen;Zaditor;Alaway;ketotifene
khavinson-bioregulators|research-peptides|Khavinson peptides;peptide bioregulators;bioregulators;cytomax;cytogens;Vilon;Vesugen;Livagen;Cardiogen;Bronchogen;Ovagen;Chonluten;Cartalax;Prostamax;Testagen;Thymogen;Crystagen;Vladonix;Cerluten;пептидные биорегуляторы;цитомаксы;цитогены;Вилон
kinase-inhibitors||kinase inhibitors for cancer
kisspeptin|research-peptides|Kisspeptin;Kisspeptin-10;Kisspeptin-54;KP-10;KP-54;metastin;кисспептин
kpv|research-peptides|Lys-Pro-Val;alpha-MSH (11-13);α-MSH 11-13;~KPV;~КПВ
kratom|cyp2d6-inhibitors opioid-like recreational supplements|Кратом;Maeng da;7-OHMG;митрагинин;~krypton;~thang
l-carnitine|supplements|Injectable L-carnitine;Л-карнитин;Элькар
l-theanine|blood-pressure-supplements supplements|theanine;Suntheanine
l-tyrosine|supplements|tyrosine;N-acetyl L-tyrosine;NALT;N-acetyl tyrosine
labetalol|beta-blockers-nonselective|
lacidipine|dihydropyridines|
lacosamide|anticonvulsants|
lactulose||lactulose;Duphalac;Laxilose;Constulose;Evalose;Cholac;Heptalac
lamivudine||lamivudine;Epivir;Zeffix;~3TC
lamotrigine|anticonvulsants-metabolised|
lanreotide|somatostatin-analogues|lanreotide;Somatuline Depot
lansoprazole|absorption-blocked-by-antacids ppis|lansoprazole;Prevacid;Zoton;Lancap;Ogast
lanthanum|antacids-adsorbents|lanthanum;Fosrenol;lanthane
lapatinib|cyp3a4-narrow kinase-inhibitors|lapatinib;Tykerb
larazotide|research-peptides|larazotide;AT-1001
larotrectinib|kinase-inhibitors|larotrectinib;VitrakviI
latanoprost||latanoprost;Xalatan
lavender-oil|sedating-herbs supplements|lavender oil;Silexan;Lasea
ledipasvir|absorption-blocked-by-antacids|ledipasvir
leflunomide|hepatotoxic immune-suppressing|leflunomide;Arava
lemborexant|orexin-blockers|
lemon-balm|sedating-herbs supplements|lemon balm;Melissa officinalis
lenalidomide|thrombosis-raising|lenalidomide;Revlimid
lercanidipine|cyp3a4-narrow dihydropyridines|
letermovir|enzyme-inducers|letermovir;Prevymis
letrozole|aromatase-inhibitors|Letrozole;Femara;летрозол;фемара
leuprorelin|male-hypogonadism qt-possible|leuprorelin;leuprolide;Lupron;Lucrin;Eligard;Lupron Depot-PED;Leuprorelin Acetate;leuproreline
levacetylmethadol|opioids-strong qt-prolonging|
levetiracetam|anticonvulsants|
levobunolol|beta-blockers|
levocetirizine|antihistamines-nonsedating|levocetirizine;Xyzal
levofloxacin|absorption-blocked-by-antacids fluoroquinolones lowers-seizure-threshold qt-possible|levofloxacin;Levaquin;Tavanic;levofloxacine
levomepromazine|absorption-blocked-by-antacids anticholinergics antipsychotics lowers-seizure-threshold orthostatic-hypotension qt-antipsychotics|
levomilnacipran|raises-blood-pressure snri|
levonorgestrel-coil|contraception-not-weakened|levonorgestrel coil;Mirena;Kyleena;Skyla;Jaydess;Liletta;hormonal IUD;hormonal coil
levonorgestrel|emergency-contraception progestogen-contraceptives|
levorphanol|opioids-strong serotonergic-opioids|
levosimendan|orthostatic-hypotension|levosimendan
licorice|hypokalaemic supplements|licorice;liquorice;glycyrrhizin;Glycyrrhiza;réglisse;licorice root
lidocaine|antiarrhythmics|lidocaine;Xylocaine;lignocaine;Ztlido;Lidoderm;Dermalid;Absorbine Jr
ligandrol|sarms|LGD4033;VK5211;лигандрол
linagliptin|angioedema-risk dpp4-inhibitors|
lincomycin|absorption-blocked-by-antacids lincosamides|lincomycin;lincomycine
lincosamides||lincosamides
linezolid|maoi-a-reversible|
lions-mane|supplements|Lion's mane;Hericium erinaceus;lions mane;yamabushitake;ежовик гребенчатый;hericenones;erinacines
liothyronine|absorption-blocked-by-antacids thyroid-hormones|Лиотиронин;трийодтиронин;liothyronine sodique
lipo-c||Lipo-C;MIC injection;MIC shot;MIC B12;lipotropic injection;lipotropic shot;Lipo-B;Lipo-Mino;methionine inositol choline;skinny shot;липотропные инъекции
liquid-paraffin|mineral-oils|liquid paraffin;mineral oil;paraffine
liraglutide|glp1-agonists|Лираглутид;Саксенда;~lira
lisdexamfetamine|amphetamines|Venvanse;лиздексамфетамин;lisdexamfetamine dimesylate
lisinopril|ace-inhibitors angioedema-risk antihypertensives|
lisuride|dopaminergics-parkinson ergot-dopaminergics orthostatic-hypotension|lisuride
lithium-orotate|supplements|Orotate lithium;Оротат лития;lithium supplement;orotate of lithium;low-dose lithium
lithium|serotonergic|Литий;Карбонат лития;Седалит
live-vaccines||live vaccines
live-vaccine|live-vaccines|a live vaccine;live vaccine;yellow fever vaccine;chickenpox vaccine;varicella vaccine;nasal flu vaccine;FluMist;Stamaril;rotavirus vaccine;Zostavax;oral polio vaccine;rotavirus;virus de la fievre jaune;virus de la rougeole;virus des oreillons;virus rubeoleux;virus varicelle-zona;virus vivant atténué de la grippe;~MMR;~BCG
lixisenatide|glp1-agonists|
ll-37|research-peptides|LL-37;LL37;cathelicidin;hCAP18;CAP-18;ropocamptide;ЛЛ-37
lofepramine|tricyclic-antidepressants|
lofexidine|central-antihypertensives qt-possible sedatives|
lomefloxacin|absorption-blocked-by-antacids fluoroquinolones lowers-seizure-threshold|lomefloxacin;lomefloxacine
lomitapide|cyp3a4-narrow hepatotoxic|lomitapide;Juxtapid;Lojuxta
lomustine|cytotoxics|lomustine;Gleostine;CCNU
loop-diuretics|diuretics potassium-losing-diuretics|loop diuretics
loperamide|qt-possible|loperamide;Imodium;Imodium A-D;Gastro-Stop;Lopedium;Diamode;lope;Imotil;Kao-Paverin
lopinavir|ritonavir-boosted|
loprazolam|benzodiazepines hypnotics|
loratadine|antihistamines-nonsedating|loratadine;Claritin;Clarityn;Clarityne;Lorano;Polaratyne;Agistam;Wal-itin
lorazepam|benzodiazepines|
lorcaserin|serotonergic|lorcaserin;Belviq
lorlatinib|cyp3a4-narrow enzyme-inducers kinase-inhibitors|
lormetazepam|benzodiazepines hypnotics|
lornoxicam|nsaids|
lovastatin|cyp3a4-narrow statins|lovastatin;Mevacor;Altoprev;Altocor
low-dose-naltrexone|opioid-blockers|Low-dose naltrexone;naltrexone 4.5 mg;налтрексон;naltrexone;Revia;Vivitrol;Depade;Nalorex;Naltima;~LDN
low-sodium-risk||medicines that can lower sodium
lowers-blood-pressure||substances that lower blood pressure
lowers-seizure-threshold||substances that make seizures likelier
loxapine|anticholinergics antipsychotics orthostatic-hypotension|
lsd|recreational serotonergic-psychedelics|lysergide;lysergic acid diethylamide;LSD-25;MM120;microdose LSD;~LSD;~ЛСД;~acid
lumacaftor|enzyme-inducers ivacaftor-class|lumacaftor
lumateperone|antipsychotics cyp3a4-substrates|
lurasidone|antipsychotics cyp3a4-substrates|
lutein|supplements|lutein;zeaxanthin
lymecycline|absorption-blocked-by-antacids tetracyclines|lymecycline;Tetralysal
maca|supplements|Lepidium meyenii;мака перуанская;~Maca
macimorelin|gh-secretagogues qt-prolonging|macimorelin;Macrilen
macitentan||macitentan;Opsumit
macrogol-laxatives||macrogol laxatives
macrogol|macrogol-laxatives|macrogol;Movicol;MiraLAX;polyethylene glycol;PEG 3350
macrolides||macrolides;macrolide
magaldrate|aluminium-salts|magaldrate
magnesium|antacids-adsorbents citrates polyvalent-minerals supplements|Epsom salt;Slow-Mag;magnesium hydroxide;milk of magnesia;Gadavyt;Citroma;dicitrate trimagnesien;magnesium (hydroxyde de);magnesium (trisilicate de);~ZMA
magnolia|sedating-herbs supplements|Magnolia bark;Magnolia officinalis;honokiol;magnolol;Relora;houpo;магнолия
male-hypogonadism||medicines that lower testosterone
manidipine|dihydropyridines|
mannitol||mannitol
mao-b-inhibitors|maoi dopaminergics|MAO-B inhibitors for Parkinson's disease;MAO-B inhibitor;MAO-B inhibitors
maoi-a-reversible|maoi serotonergic|reversible MAO-A inhibitors, with linezolid, methylene blue and harmala alkaloids
maoi-irreversible|maoi serotonergic antidepressants|irreversible non-selective MAO inhibitors
maprotiline|lowers-seizure-threshold orthostatic-hypotension tricyclic-antidepressants|
maraviroc||maraviroc;Selzentry
mavacamten||mavacamten;Camzyos
mazdutide|glp1-agonists|
mazindol|stimulants|
mct||MCT oil;medium-chain triglycerides;caprylic acid oil
mda|amphetamines recreational serotonin-releasers|
mdma|amphetamines cyp2d6-inhibitors recreational serotonin-releasers|midomafetamine;МДМА;methylenedioxymethamphetamine;~E's
mebendazole||mebendazole;Vermox;Emverm
mebicar|sedating-herbs|mebicar;temgicoluril;Мебикар;Adaptol
meclozine|sedating-antihistamines|
medetomidine|bradycardic lowers-blood-pressure sedatives|
medrogestone|progestogens|medrogestone
medroxyprogesterone-depot|contraception-not-weakened|medroxyprogesterone depot injection;medroxyprogesterone depot;Depo-Provera;Sayana Press;Petogen;contraceptive injection;DMPA;depo shot
medroxyprogesterone|progestogens|medroxyprogesterone;Provera;Cycrin;Amen
mefenamic-acid|nsaids potassium-raising|acide mefenamique
mefloquine|bradycardic lowers-seizure-threshold|mefloquine;Lariam;Mefliam
megestrol|progestogens|megestrol;Megace
melanocortins|raises-blood-pressure|melanocortin agonists
melanotan-2|melanocortins research-peptides|Melanotan I;Barbie drug;Меланотан;Melanotan 1;afamelanotide;Scenesse;CUV1647;NDP-MSH;меланотан 1;афамеланотид;Melanotan2;tanning injection;tanning nasal spray;меланотан 2;~MT-I;~MT1;~MT-1
melatonin|cyp1a2-substrates sedating-herbs supplements|
meldonium||meldonium;Mildronate;Милдронат
meloxicam|nsaids potassium-raising|
melphalan|cytotoxics|melphalan;Phenylalanine mustard;Alkeran
memantine|dissociatives|Memantine;Namenda;Ebixa;Axura;мемантин;акатинол;Akatinol;memantin;Namenda XR
menthol|lowers-seizure-threshold|menthol;levomenthol;menthol racemique
mephedrone|amphetamines recreational serotonin-releasers|
meprobamate|sedatives|
meptazinol|opioids|
mepyramine|anticholinergics sedatives|
mequitazine|anticholinergics qt-prolonging sedatives|mequitazine;Primalan
merbromine|mercurial-antiseptics|merbromine
mercaptopurine|thiopurines|mercaptopurine;Purinethol;Puri-Nethol;~6-MP
mercurial-antiseptics||mercurial antiseptics
meropenem|carbapenems|meropenem;Merrem
mesalazine|aminosalicylates|mesalazine;Pentasa;Salofalk;mesalamine;5-ASA;~Asacol
mescaline|recreational serotonergic-psychedelics|Mescaline;peyote;San Pedro cactus;Echinopsis pachanoi;мескалин;Trichocereus;Peruvian torch
mesterolone|androgens|провирон;местеролон
mestranol|combined-contraceptives|
metacycline|absorption-blocked-by-antacids tetracyclines|metacycline;methacycline;methylenecycline
metamizole||metamizole;dipyrone;Novalgin;analgin
metandienone|anabolic-steroids-17aa|D-bol;Danabol;Naposim;Nerobol;метандиенон;метандростенолон;дианабол;неробол
metaxalone|muscle-relaxants serotonergic|
metenolone|anabolic-steroids|methenolone enanthate;methenolone acetate;Primobolan Depot;метенолон;примоболан;~primo
metformin|glucose-lowering|Metformin hydrochloride;Metformin ER;Metformin XR;Siofor;Метформин;Глюкофаж;Сиофор;metformine
methadone|opioid-substitution opioids-strong qt-prolonging serotonergic-opioids smoking-cessation-risk|Физептон;Метадон;Equity Methadone
methaemoglobin-risk||substances that block oxygen carrying
methamphetamine|amphetamines recreational serotonin-releasers|~crystal
methenamine||methenamine;Hiprex;Mandelamine
methocarbamol|muscle-relaxants|
methotrexate|cytotoxics hepatotoxic nephrotoxic|Метотрексат
methoxetamine|dissociatives recreational serotonergic|methoxetamine;~MXE
methoxyflurane|halogenated-anaesthetics|methoxyflurane
methyclothiazide|low-sodium-risk thiazides|
methyldopa|central-antihypertensives sedatives|
methylene-blue|maoi-a-reversible|Метиленовый синий;Метиленовая синь;Lumeblue;methylthionine;Methylenblau;USP methylene blue;methelyne blue;bleu de méthylène
methylergometrine|ergot-vasoconstrictors|
methylphenidate|indirect-sympathomimetics stimulants|метилфенидат;методилфенидат;methylphenidate hydrochloride;Methylphenidylacetate hydrochloride
methylphenobarbital|barbiturates|
methylprednisolone|absorption-blocked-by-antacids corticosteroids-metabolised glucocorticoids glucose-raising hypokalaemic immune-suppressing|methylprednisolone;Medrol;Depo-Medrol;Solu-Medrol;A-Methapred
methyltestosterone|anabolic-steroids-17aa|~Android
methysergide|ergot-vasoconstrictors|
metoclopramide|antiemetic-dopamine-blockers antipsychotics methaemoglobin-risk|
metolazone|antihypertensives thiazides|
metopimazine|absorption-blocked-by-antacids anticholinergics orthostatic-hypotension sedatives|metopimazine
metoprolol|absorption-blocked-by-antacids beta-blockers-heart-failure cyp2d6-substrates|
metronidazole|cyp2c9-inhibitors disulfiram-like|metronidazole;Flagyl;Metrogel;Vandazole;MetroLotion;MetroCream
metyrapone||metyrapone
mexiletine|antiarrhythmics cyp1a2-inhibitors|mexiletine;Mexitil;Namuscla
mianserin|sedating-antidepressants|
miconazole|azole-antifungals cyp2c9-inhibitors|miconazole;Daktarin;Loramyc;Monistat;Desenex;Oravig;Lotrimin;, Vusion;Monistat-Derm
midazolam|benzodiazepines cyp3a4-narrow|
midecamycin|macrolides|midecamycin;midecamycine
midodrine|bradycardic oral-nasal-decongestants|midodrine;ProAmatine;Gutron;Orvaten
midostaurin||midostaurin;Rydapt;midostaurine
mifamurtide||mifamurtide
mifepristone|cyp3a4-inhibitors-strong qt-prolonging|
miglitol|glucose-lowering|
mild-stimulants||caffeine and mild stimulants
milk-thistle|supplements|Milk thistle;silymarin;silybin;Silybum marianum;расторопша;силимарин;Silybum
milnacipran|noradrenaline-serotonin-medicines raises-blood-pressure snri|
mineral-oils||mineral oils
mineralocorticoids|hypokalaemic|mineralocorticoids
minocycline|absorption-blocked-by-antacids tetracyclines|minocycline;Minocin;Cyclimycin;Minomycin;Solodyn;Amzeeq;Ximino;Myrac;Dynacin
minoxidil|antihypertensives|Minoxidil;oral minoxidil;LDOM;Loniten;Rogaine;Regaine;миноксидил
mirabegron|cyp2d6-inhibitors raises-blood-pressure|mirabegron;Myrbetriq;Betmiga
mirogabalin|gabapentinoids|
mirtazapine|sedating-antidepressants serotonergic|миртазапин
misoprostol||misoprostol;Cytotec
mitomycin|cytotoxics|mitomycin;Mitosol;Mitomycin-C;mitomycine c
mitotane|enzyme-inducers|
mitoxantrone|cytotoxics|mitoxantrone;DHAD;Novantrone
mivacurium|neuromuscular-blockers|mivacurium
mizolastine|antihistamines-nonsedating qt-possible|mizolastine;Mizollen
mk-677|gh-secretagogues|MK-677;MK677;Ibutamoren;Ibutamoren mesylate;MK-0677;L-163,191;Nutrobal;ибутаморен;МК-677;ibutamorin
moclobemide|maoi-a-reversible|Moclix;моклобемид;аурорикс
modafinil|cyp2c19-inhibitors enzyme-inducers-mild wakefulness-medicines|
moexipril|ace-inhibitors angioedema-risk|
molnupiravir||molnupiravir;Lagevrio
molsidomine|nitrates orthostatic-hypotension|
mometasone|corticosteroids-metabolised|mometasone;Nasonex;Asmanex;Elocon
monoclonal-antibodies||monoclonal antibodies other than TNF blockers
montelukast||montelukast;Singulair
morniflumate|nsaids potassium-raising|
morphine|opioids-strong|Морфин
mots-c|glucose-lowering-supplements research-peptides|Mitochondrial ORF of the 12S rRNA-c;МОТС-с
moxifloxacin|absorption-blocked-by-antacids fluoroquinolones lowers-seizure-threshold qt-prolonging|
moxonidine|central-antihypertensives sedatives|
msm|supplements|methylsulfonylmethane;~MSM
mucuna|dopaminergics supplements|Mucuna pruriens;mucuna;velvet bean;L-DOPA supplement;Dopabean;мукуна;cowhage;kapikacchu
muscle-relaxants|sedatives|muscle relaxants
mycophenolate|immune-suppressing|mycophenolate;mycophenolate mofetil;CellCept;Myfortic;mycophenolic acid;mycophenolate sodium;mycophenolate sodique
n-methyltyramine|stimulant-supplements supplements|
na-1|research-peptides|
nabilone|cannabinoids|nabilone;Cesamet
nabiximols|cannabinoids|nabiximols;Sativex
nabumetone|nsaids potassium-raising|
nac|supplements|N-acetylcysteine;N-acetyl cysteine;acetylcysteine;Fluimucil;ацетилцистеин;Mucomyst;ACC 200;~NAC;~НАЦ
nad-plus|supplements|
nadolol|beta-blockers-nonselective|
nadroparin|heparins potassium-raising|nadroparine calcique
nafcillin|penicillins|nafcillin;Ethoxynaphthamido Penicillin Sodium;Unipen
nalbuphine|opioid-agonist-antagonists|
nalmefene|opioid-blockers|nalmefene;Selincro;Opvee
naloxegol|cyp3a4-substrates opioid-blockers|naloxegol;Movantik;Moventig
naloxone|opioid-blockers|naloxone;Narcan;Nyxoid;Evzio;Prenoxad;Kloxxado
nandrolone|anabolic-steroids|nandrolone phenylpropionate;19-nortestosterone;Rolon;Durabolin;Retabolil;нандролон;ретаболил;дека дураболин;~deca
naphazoline|oral-nasal-decongestants|naphazoline;Privine;Clear Eyes;Derinox
naproxen|nsaids potassium-raising|naproxene
naratriptan|triptans-other|
natalizumab|immune-suppressing monoclonal-antibodies|natalizumab;Tysabri
nateglinide|glinides|
nattokinase|bleeding-supplements supplements|nattokinase;NSK-SD;~natto
nebivolol|beta-blockers-heart-failure cyp2d6-substrates|
neboglamine||neboglamine
nefazodone|cyp3a4-inhibitors-strong sedating-antidepressants serotonergic|
nefiracetam|racetams|nefiracetam;Translon
nefopam|anticholinergics lowers-seizure-threshold sedatives serotonergic|nefopam;Acupan
nelarabine|cytotoxics|nelarabine;Nelzarabine;Arranon
nelfinavir|ritonavir-boosted|
neomycin|aminoglycosides|neomycin;Myciguent
neostigmine|cholinergics|neostigmine;Prostigmin;Простигмин
nephrotoxic||substances that can harm the kidney
netilmicin|aminoglycosides ototoxic|netilmicin;netilmicine
netupitant||netupitant
neuromuscular-blockers||neuromuscular blockers
nevirapine|enzyme-inducers|
niacin|hepatotoxic supplements|Niacin;nicotinic acid;nicotinamide;niacinamide;vitamin B3;flush-free niacin;inositol hexanicotinate;Niaspan;ниацин;никотиновая кислота;flush niacin;Niacor;Nicolar;acide nicotinique
nialamide|maoi-irreversible|
niaouli|lowers-seizure-threshold|niaouli
nicardipine|dihydropyridines|
nicergoline|alpha-blockers|
nicorandil|nitrates orthostatic-hypotension|
nicotine-replacement||nicotine replacement
nicotine|mild-stimulants nicotine-replacement|Nicotine liquid;E-liquid nicotine;Nicotine;Nicotine pouches;Snus;Никотин;nicotine gum;nicotine patch;nicotine lozenge;nicotine pouch;Nicorette;NicoDerm;Nicotinell;Habitrol;Nicotrol;~Zyn;~vaping
nifedipine|cyp3a4-substrates dihydropyridines|
niflumic-acid|nsaids potassium-raising|acide niflumique
nilotinib|cyp3a4-narrow kinase-inhibitors|nilotinib;Tasigna
nilutamide|male-hypogonadism|nilutamide;Nilandron
nimesulide|nsaids potassium-raising|
nimodipine|cyp3a4-substrates dihydropyridines|
nintedanib|affects-bleeding pgp-substrates|nintedanib;Ofev
nirmatrelvir-ritonavir|ritonavir-boosted|
nisoldipine|cyp3a4-substrates dihydropyridines|
nitazenes|opioids-strong recreational|~iso
nitazoxanide||nitazoxanide;Alinia
nitrazepam|benzodiazepines hypnotics|
nitrendipine|dihydropyridines|
nitrofurantoin||nitrofurantoin;Macrobid;Macrodantin;Urantoin;Furalan;Furadantin
nitrous-oxide|dissociatives recreational|nitrous oxide;laughing gas;nangs;whippets;galaxy gas;hippy crack;~N2O;~NOS
nivolumab|monoclonal-antibodies|nivolumab;Opdivo
nizatidine|absorption-blocked-by-antacids h2-blockers|nizatidine;Axid
nmn|supplements|nicotinamide mononucleotide;beta-nicotinamide mononucleotide;β-NMN;~NMN;~НМН
nomegestrol|progestogen-contraceptives progestogens|
nonoxynol-9|spermicides|nonoxynol 9
noopept|racetams supplements|Ноопепт
noradrenaline-serotonin-medicines||medicines acting on noradrenaline and serotonin
noradrenaline|injected-sympathomimetics|noradrenaline infusion;Levophed;~noradrenaline;~norepinephrine
nordazepam|benzodiazepines|
norelgestromin|progestogen-contraceptives|
norethandrolone|androgens|
norethisterone-pill|progestogen-contraceptives progestogens|
norfloxacin|absorption-blocked-by-antacids cyp1a2-inhibitors fluoroquinolones lowers-seizure-threshold|norfloxacin;Noroxin;norfloxacine
norgestimate|progestogen-contraceptives|
norgestrel|progestogen-contraceptives|
nortriptyline|cyp2d6-substrates tricyclic-antidepressants|
noscapine|opioid-like-cough-medicines opioids|
nr|supplements|Nicotinamide riboside;Niagen;Tru Niagen;никотинамид рибозид;~NR
nsaid-like|affects-bleeding|aspirin, NSAIDs and salicylate herbs
nsi-189||NSI-189;NSI189;NSI-189 phosphate;ALTO-100;amdiglurax
obinutuzumab|monoclonal-antibodies|obinutuzumab;Gazyva
ocrelizumab|monoclonal-antibodies|ocrelizumab;Ocrevus
octreotide|somatostatin-analogues|octreotide;Sandostatin;Mycapssa;Bynfezia
oestrogens|thrombosis-raising|oestrogens;~oestrogen;~estrogen;~HRT
ofatumumab|monoclonal-antibodies|ofatumumab;Arzerra;Kesimpta
ofloxacin|absorption-blocked-by-antacids fluoroquinolones lowers-seizure-threshold qt-possible|ofloxacin;Floxin;Tarivid;Ocuflox;ofloxacine
olanzapine|anticholinergics antipsychotics cyp1a2-substrates orthostatic-hypotension|
olaparib||olaparib;Lynparza
oleoylethanolamide|supplements|oleoylethanolamide;palmitoylethanolamide;PEA palmitoyl;~OEA
olmesartan|angioedema-risk antihypertensives arbs|
olodaterol|beta2-agonists|olodaterol;Striverdi
olsalazine|aminosalicylates|olsalazine;Dipentum
ombitasvir-paritaprevir||ombitasvir with paritaprevir
ombitasvir|ombitasvir-paritaprevir|ombitasvir
omega-3|bleeding-supplements supplements|omega-3-acid ethyl esters;fish oil;icosapent ethyl;Vascepa;Lovaza;Omacor;krill oil;омега-3;рыбий жир;Vazkepa;~Omega-3;~EPA;~DHA
omeprazole|cyp2c19-inhibitors ppis|omeprazole;Prilosec;Losec;Altosec;Mopral
ondansetron|qt-prolonging|
opicapone|comt-inhibitors|opicapone;Ongentys
opioid-agonist-antagonists|opioids|mixed agonist-antagonist opioids
opioid-blockers||opioid blockers (naltrexone and kin)
opioid-cough-medicines||opioid cough medicines
opioid-full-agonists|opioids|full opioid agonists
opioid-like-cough-medicines||opioid-like cough medicines
opioid-like|cns-depressants|non-medical opioid-like substances (kratom, tianeptine)
opioid-partial-blockers||partial opioids that can displace others (buprenorphine)
opioid-substitution|opioids|opioid substitution treatment
opioids-strong|opioid-full-agonists|strong opioids
opioids-weak|opioid-full-agonists|weak opioids
opium|opioids-strong recreational|
oral-anticoagulants|anticoagulants|anticoagulants by mouth
oral-nasal-decongestants|raises-blood-pressure|decongestants by mouth or nose;cold remedy;cold medicine
orexin-blockers|hypnotics|orexin blockers for sleep
orforglipron|glp1-agonists|
orlistat||orlistat;Xenical;~Alli
ornidazole|disulfiram-like|ornidazole
orphenadrine|anticholinergics muscle-relaxants|
orthostatic-hypotension||medicines that cause faints on standing
oseltamivir||oseltamivir;Tamiflu
osimertinib|cyp3a4-narrow kinase-inhibitors|osimertinib;Tagrisso
ostarine|sarms|MK2866;GTx-024
oteracil|fluoropyrimidines|oteracil
ototoxic||substances that can harm hearing
oxacillin|penicillins|oxacillin;Methylphenyl Isoxazolyl Penicillin;Bactocill;oxacilline
oxaliplatin|nephrotoxic ototoxic platinum-medicines|oxaliplatin;Eloxatin;oxaliplatine
oxandrolone|anabolic-steroids-17aa|Lonavar;оксандролон;анавар;~var
oxaprozin|nsaids|
oxazepam|benzodiazepines|
oxcarbazepine|anticonvulsants-metabolised enzyme-inducers enzyme-inducers-mild low-sodium-risk|
oxetorone|sedatives|oxetorone
oxidronic-acid|absorption-blocked-by-antacids bisphosphonates|oxidronic acid;acide oxidronique
oxiracetam|racetams|Oxiracetam;ISF-2522;Neuromet;оксирацетам
oxomemazine|absorption-blocked-by-antacids anticholinergics lowers-seizure-threshold orthostatic-hypotension sedatives|oxomemazine
oxprenolol|beta-blockers-nonselective|
oxybutynin|bladder-anticholinergics|oxybutynin;Ditropan;Lenditro;Oxytrol;Gelnique;oxybutynine
oxycodone|cyp3a4-narrow opioids-strong|Оксикодон;oxys;~oxy
oxymetazoline|oral-nasal-decongestants|Drixine;Vicks Sinex;Nezeril;Dristan;Nostrilla;Zicam;Rhofade
oxymetholone|anabolic-steroids-17aa|Anadrol-50;Androlic;оксиметолон;анаполон
oxymorphone|opioids-strong|
oxytetracycline|absorption-blocked-by-antacids tetracyclines|oxytetracycline
oxytocin||Oxytocin;Pitocin;Syntocinon;oxytocin nasal spray;oxytocin spray;intranasal oxytocin;окситоцин;oxitocin;~OT
ozanimod|bradycardic immune-suppressing|ozanimod;Zeposia
p21|research-peptides|P021;P21 peptide;P-21 peptide;peptide P21;Ac-DGGLAG-NH2;CNTF-derived peptide;~P21
paclitaxel|cyp3a4-narrow cytotoxics|paclitaxel
palbociclib|cyp3a4-narrow kinase-inhibitors|palbociclib;Ibrance
paliperidone|antipsychotics orthostatic-hypotension qt-possible|
pamidronic-acid|absorption-blocked-by-antacids bisphosphonates|pamidronic acid;acide pamidronique
pancuronium|neuromuscular-blockers|pancuronium;Pavulon
panitumumab|monoclonal-antibodies|panitumumab;Vectibix
panobinostat|qt-prolonging|panobinostat;Farydak
pantoprazole|ppis|pantoprazole;Protonix;Somac;Controloc;Pantoloc;Topzole;Protonix I.V.
papaverine|lowers-blood-pressure|papaverine;bimix;Pavabid;Pavacot
paracetamol||Парацетамол
paraxanthine|mild-stimulants supplements|paraxanthine;enfinity
parecoxib|nsaids potassium-raising|
pargyline|maoi-irreversible|
paritaprevir|ombitasvir-paritaprevir|paritaprevir
paroxetine|cyp2d6-inhibitors low-sodium-risk lowers-seizure-threshold ssri|
pasireotide|bradycardic somatostatin-analogues|pasireotide
passionflower|sedating-herbs supplements|Passionflower;Passiflora incarnata;passiflora;пассифлора;maypop;passion flower
pazopanib|cyp3a4-narrow kinase-inhibitors|pazopanib;Votrient
pefloxacin|absorption-blocked-by-antacids fluoroquinolones lowers-seizure-threshold|pefloxacin;pefloxacine
peg-mgf|research-peptides|PEG-MGF;pegylated mechano growth factor;mechano growth factor;IGF-1Ec;~МГФ;~MGF
peginterferon-alfa-2a||peginterferon alfa-2a;Pegasys;peg-interferon alfa-2a
pembrolizumab|monoclonal-antibodies|pembrolizumab;Keytruda
pemetrexed|cytotoxics|pemetrexed;Alimta
penbutolol|beta-blockers-nonselective|
penfluridol|antipsychotics lowers-seizure-threshold orthostatic-hypotension|
penicillamine|absorption-blocked-by-antacids|penicillamine;Cuprimine;D-penamine;Cupramine
penicillins||penicillins
pennyroyal|hepatotoxic supplements|
pentamidine|nephrotoxic qt-antiparasitics|
pentazocine|opioid-agonist-antagonists|
pentobarbital|barbiturates|
pentosan|bleeding-supplements|pentosan;pentosan polysulfate;Elmiron;Cartrophen;~PPS
pentostatin|cytotoxics|pentostatin;2'-Deoxycoformycin;Nipent;pentostatine
pentoxifylline|affects-bleeding|pentoxifylline;Trental;Torental;Pentoxil
peppermint|lowers-seizure-threshold|peppermint;menthe
perampanel|anticonvulsants-metabolised enzyme-inducers-mild sedatives|
pergolide|ergot-dopaminergics|pergolide;Permax
perindopril|ace-inhibitors angioedema-risk antihypertensives orthostatic-hypotension|
perphenazine|antipsychotics cyp2d6-substrates|
pethidine|opioids-strong serotonergic-opioids|
pgp-inhibitors||P-glycoprotein inhibitors
pgp-substrates||medicines carried by P-glycoprotein
phenazepam|benzodiazepines recreational|~bonsai
phencyclidine|dissociatives raises-blood-pressure recreational|phencyclidine;angel dust;~PCP
phendimetrazine|amphetamines|
phenelzine|maoi-irreversible|
phenibut|gaba-b-agonists gabapentinoids supplements|Phenygam;4-amino-3-phenylbutyric acid;Phenybut;β-phenyl-GABA;Citrocard
phenindione|oral-anticoagulants|
pheniramine|anticholinergics sedatives|
phenobarbitals|barbiturates enzyme-inducing-anticonvulsants|phenobarbital and primidone
phenobarbital|anticonvulsants-metabolised phenobarbitals|
phenoxybenzamine|alpha-blockers|
phenoxymethylpenicillin|penicillins|phenoxymethylpenicillin;penicillin V;phenoxymethylpenicilline;~Pen-V
phenprocoumon|cyp2c9-substrates vitamin-k-antagonists|
phentermine|amphetamines|
phentolamine|alpha-blockers|
phenylalanine|supplements|phenylalanine;DLPA;L-phenylalanine;D-phenylalanine
phenylbutazone|nsaids|~bute
phenylephrine|oral-nasal-decongestants|phenylephrine;Sudafed PE;Neo-Synephrine;Beechams;Lemsip Max;Tylenol Sinus;Children's Sudafed PE Nasal Decongestant;PediaCare Children's Decongestant;Suphedrin PE;Little Noses
phenylethylamine|stimulant-supplements supplements|~PEA
phenylpiracetam-hydrazide||Phenylpiracetam hydrazide;Fonturacetam hydrazide;hydrazide of phenylpiracetam;~PPH
phenylpiracetam|racetams stimulants|
phenylpropanolamine|indirect-sympathomimetics oral-nasal-decongestants|
phenyltoloxamine|anticholinergics sedatives|phenyltoloxamine
phenytoins|anticonvulsants enzyme-inducing-anticonvulsants|phenytoin and fosphenytoin
phenytoin|anticonvulsants-metabolised cyp2c19-substrates cyp2c9-substrates phenytoins|
pholcodine|opioid-like-cough-medicines opioids|
phosphatidylserine|supplements|phosphatidylserine
phosphorus|absorption-blocked-by-antacids|phosphorus;phosphore
pibrentasvir|glecaprevir-pibrentasvir|pibrentasvir
picamilon|blood-pressure-supplements sedating-herbs|Picamilon;Pikamilon;Picamilone;Pikatropin;nicotinoyl-GABA;N-nicotinoyl-GABA;пикамилон
pilocarpine|bradycardic|pilocarpine;Salagen;Carpine
pimavanserin|cyp3a4-substrates qt-possible|pimavanserin;Nuplazid
pimethixene|anticholinergics sedatives|pimethixene
pimozide|antipsychotics cyp2d6-substrates cyp3a4-narrow lowers-seizure-threshold orthostatic-hypotension qt-antipsychotics|
pindolol|beta-blockers-nonselective|
pinealon|research-peptides|Pinealon;EDR peptide;Glu-Asp-Arg;пинеалон
pioglitazone|glitazones|
pipamperone|antipsychotics lowers-seizure-threshold orthostatic-hypotension qt-antipsychotics|
piperacillin-tazobactam||piperacillin with tazobactam
piperacillin|penicillins piperacillin-tazobactam|piperacillin;piperacilline
piperaquine|qt-antiparasitics|
piperazine|absorption-blocked-by-antacids|piperazine
piperine|supplements|piperine;black pepper extract;BioPerine
pipobroman|cytotoxics|pipobroman
pipotiazine|absorption-blocked-by-antacids anticholinergics antipsychotics lowers-seizure-threshold orthostatic-hypotension qt-antipsychotics|
piracetam|bleeding-supplements racetams|Piracetam;Nootropil;Nootropyl;Lucetam;Noostan;Myocalm;пирацетам;ноотропил;2-oxo-1-pyrrolidine acetamide;pirecetam;piracetem
piretanide|loop-diuretics low-sodium-risk ototoxic|piretanide
pirfenidone|cyp1a2-substrates|pirfenidone;Esbriet
piribedil|dopaminergics-parkinson orthostatic-hypotension|piribedil
pirlindole|maoi-a-reversible|
piroxicam|nsaids potassium-raising|
pitavastatin|statins|pitavastatin;Livalo;Zypitamag;pitavastatine
pitolisant|cyp2d6-substrates enzyme-inducers enzyme-inducers-mild qt-possible wakefulness-medicines|
pivmecillinam|penicillins|pivmecillinam
pixantrone|cytotoxics|pixantrone
pizotifen|sedating-antihistamines|
platinum-medicines|cytotoxics|platinum medicines
policosanol|bleeding-supplements supplements|policosanol
polymyxin-b||polymyxin b;polymyxine b
polyvalent-minerals|binds-in-gut|calcium, iron, magnesium, zinc and aluminium
ponatinib|cyp3a4-narrow kinase-inhibitors|ponatinib;Iclusig
poppers|nitrates|alkyl nitrites (poppers)
posaconazole|azole-antifungals cyp3a4-inhibitors-strong|
potassium-canrenoate|low-sodium-risk potassium-sparing-diuretics|canrenoate de potassium
potassium-chloride|citrates potassium-supplements supplements|Potassium salts;Калия хлорид;No-Salt;калий;potassium (citrate de)
potassium-losing-diuretics|diuretics hypokalaemic|potassium-losing diuretics
potassium-sparing-diuretics|diuretics potassium-raising|potassium-sparing diuretics;potassium-sparing diuretic
potassium-supplements|potassium-raising|potassium supplements and salt substitutes
povidone-iodine||povidone iodine;Betadine;povidone iodée
ppis||proton pump inhibitors;PPIs;proton pump inhibitor;~PPI
pqq|supplements|pyrroloquinoline quinone;метоксатин;~PQQ
pramipexole|dopaminergics-parkinson orthostatic-hypotension|pramipexole;Mirapex;Mirapexin;Sifrol;Pexola
pramiracetam|racetams|Pramiracetam;Neupramir;Pramistar;CI-879;Ремен;прамирацетам
pramlintide|glp1-agonists|
prasugrel|antiplatelets|
pravastatin|statins|pravastatin;Pravachol;Lipostat;Elisor;pravastatine
prazepam|benzodiazepines|
praziquantel||praziquantel;Biltricide
prazosin|alpha-blockers antihypertensives orthostatic-hypotension|
prednisolone|absorption-blocked-by-antacids corticosteroids-metabolised glucocorticoids glucose-raising hypokalaemic immune-suppressing|prednisolone;Prelone;Predmix;Solupred;Panafcortelone;Omnipred;Pediapred;Inflamase;Flo-Pred;AK-Pred;Pred Mild
prednisone|absorption-blocked-by-antacids corticosteroids-metabolised glucocorticoids glucose-raising hypokalaemic immune-suppressing|prednisone;Deltasone;Meticorten;Pulmison;Panafcort;Cortancyl;Sterapred;Rayos;Prednisone Intensol
pregabalin|anticonvulsants gabapentinoids|прегабалин;лирика;pregabaline;budweisers;nerve tablets
pregnenolone|supplements|Pregnenolone;прегненолон
prilocaine|methaemoglobin-risk|prilocaine
primaquine|methaemoglobin-risk|primaquine;Primaryl
primidone|anticonvulsants-metabolised phenobarbitals|
pristinamycin||pristinamycin;pristinamycine
prl-8-53||PRL-8-53
probenecid||probenecid;Benemid;Pro-Cid;probenecide
probiotics|supplements|Probiotics;Lactobacillus;Bifidobacterium;Saccharomyces boulardii;пробиотики
procainamide|antiarrhythmics-ia qt-prolonging|
procarbazine|cytotoxics disulfiram-like maoi-irreversible|
prochlorperazine|antiemetic-dopamine-blockers sedatives|
progesterone|progestogens|Progesterone;micronised progesterone;micronized progesterone;Prometrium;Utrogestan;Utrogest;прогестерон;утрожестан;Crinone
progestogen-contraceptives|hormonal-contraception|progestogen-only contraceptives;progestogen-only contraceptive
progestogens||progestogens
proguanil|absorption-blocked-by-antacids|proguanil
promegestone|progestogens|promegestone
promestriene|hrt-oestrogens|promestriene
promethazine|absorption-blocked-by-antacids antipsychotics hypnotics lowers-seizure-threshold orthostatic-hypotension qt-possible sedating-antihistamines|
propafenone|antiarrhythmics cyp2d6-substrates|propafenone;Rythmol;Rytmonorm;Rythmex
propericiazine|absorption-blocked-by-antacids anticholinergics antipsychotics lowers-seizure-threshold orthostatic-hypotension|
propranolol|absorption-blocked-by-antacids beta-blockers-nonselective cyp2d6-substrates|анаприлин;пропранолол
propylhexedrine|amphetamines|
propylthiouracil|antithyroid-medicines hepatotoxic|propylthiouracil;Propycil;~PTU
protein-c|antiplatelets|protein C;proteine c humaine
protriptyline|tricyclic-antidepressants|
pseudoephedrine|indirect-sympathomimetics oral-nasal-decongestants|
psilocybin|recreational serotonergic-psychedelics|Psilocybin;psilocin;psilocybe;magic mushrooms;psilocybin mushrooms;shrooms;magic truffles;псилоцибин;COMP360;golden teacher;4-AcO-DMT;mushrooms microdose
psyllium|binds-in-gut supplements|Psyllium;ispaghula;ispagula;psyllium husk;Metamucil;псиллиум;Fybogel;glucomannan;fibre supplement;Hydrocil;Alramucil;Natural Fiber Therapy;Perdiem Fiber;Serutan;Fiberall;Uni-Laxative;Maalox Daily Fiber Therapy
pterostilbene||Pterostilbene;птеростильбен
pyrazinamide||pyrazinamide;Zinamide
pyridostigmine|cholinergics|pyridostigmine;Mestinon
pyrimethamine||pyrimethamine
qt-antiparasitics|qt-prolonging|antiparasitics that can disturb heart rhythm
qt-antipsychotics|qt-prolonging|antipsychotics that can disturb heart rhythm
qt-possible||substances suspected of disturbing heart rhythm
quazepam|benzodiazepines|
quercetin|supplements|Quercetin;кверцетин;quercetin phytosome
quetiapine|anticholinergics antipsychotics cyp3a4-narrow lowers-seizure-threshold orthostatic-hypotension qt-possible|
quinagolide|dopaminergics-other|quinagolide
quinapril|ace-inhibitors angioedema-risk antihypertensives|
quinidine|cyp2d6-inhibitors antiarrhythmics-ia anticholinergics bradycardic pgp-inhibitors qt-prolonging|dextromethorphan-quinidine
quinine|cyp3a4-narrow glucose-lowering qt-possible|quinine;tonic water quinine;Qualaquin;Lennon-Quinine
quinupristin||quinupristin;quinupristine
rabeprazole|ppis|rabeprazole;Aciphex;Pariet
racecadotril|angioedema-risk|racecadotril
racetams||racetams;racetam
rad-140|sarms|vosilasarm;EP0062;радарин
raises-blood-pressure||substances that raise blood pressure or pulse
raloxifene|serms|Raloxifene;Evista;ралоксифен;Keoxifene
raltegravir|absorption-blocked-by-antacids integrase-inhibitors|raltegravir;Isentress
raltitrexed|cytotoxics|raltitrexed
ramelteon|cyp1a2-substrates hypnotics|
ramipril|ace-inhibitors angioedema-risk antihypertensives|
ramucirumab|monoclonal-antibodies|ramucirumab;Cyramza
ranitidine|absorption-blocked-by-antacids h2-blockers|ranitidine;Zantac;Tritec
ranolazine|cyp2d6-inhibitors cyp3a4-narrow qt-possible|ranolazine;Ranexa
rasagiline|dopaminergics-parkinson mao-b-inhibitors orthostatic-hypotension|разагилин;азилект
rate-slowing-calcium-blockers|calcium-channel-blockers bradycardic cyp3a4-inhibitors-moderate|rate-slowing calcium blockers
reboxetine|antidepressants raises-blood-pressure|
recreational||recreational substances
red-clover|bleeding-supplements supplements|red clover;Trifolium pratense
red-yeast-rice|cyp3a4-narrow statins supplements|red yeast rice;monacolin K;red rice yeast
regorafenib||regorafenib;Stivarga
reishi|bleeding-supplements supplements|reishi;Ganoderma lucidum
remdesivir||remdesivir;Veklury;GS-5734
remifentanil|opioids-strong|
repaglinide|glinides|
research-peptides||research peptides without an approved product
reserpine|antihypertensives|
resveratrol|bleeding-supplements supplements|Resveratrol;trans-resveratrol;resveratrol 98%;ресвератрол
retatrutide|glp1-agonists research-peptides|Ретатрутид;Retatrutid;GLP-3;GLP3
reteplase|thrombolytics|reteplase
retigabine|anticonvulsants-metabolised|
retinalamin|research-peptides|retinalamin;Ретиналамин
retinoids||retinoids;oral retinoid
reviparin|heparins potassium-raising|
rhodiola-rosea|supplements|rhodiola;golden root;Arctic root;salidroside;rosavin;SHR-5
rhubarb|hypokalaemic|rhubarb;rhubarbe
ribavirin||ribavirin;Rebetol;Copegus;Virazole;tribavirin;ribavirine
ribociclib|kinase-inhibitors|ribociclib;Kisqali
riboflavin|supplements|riboflavin;vitamin B2
rifabutin|enzyme-inducers|
rifampicin|enzyme-inducers|
rifapentine|enzyme-inducers|
rifaximin||rifaximin;Xifaxan;Normix
rilmenidine|central-antihypertensives sedatives|
rilpivirine||rilpivirine;Edurant;Complera;Odefsey
riluzole|cyp1a2-substrates|riluzole;Rilutek
rimegepant|cyp3a4-substrates|rimegepant;Nurtec;Vydura
rimonabant||rimonabant;Acomplia
riociguat|lowers-blood-pressure orthostatic-hypotension|riociguat;Adempas
risedronic-acid|absorption-blocked-by-antacids bisphosphonates|risedronic acid;risedronate;Actonel;acide risedronique
risperidone|antipsychotics cyp2d6-substrates orthostatic-hypotension qt-possible|
ritonavir-boosted|cyp3a4-inhibitors-strong|ritonavir-boosted protease inhibitors
ritonavir|cyp2d6-inhibitors pgp-inhibitors ritonavir-boosted|
rituximab|monoclonal-antibodies|rituximab;Rituxan;Truxima
rivaroxaban|cyp3a4-narrow doacs pgp-substrates|
rivastigmine|cholinergics|rivastigmine;Exelon
rizatriptan|triptans-mao-broken-down|
rocuronium|neuromuscular-blockers|rocuronium;Esmeron;Zemuron
rofecoxib|nsaids potassium-raising|
rolapitant||rolapitant;Varubi
ropinirole|cyp1a2-substrates dopaminergics-parkinson orthostatic-hypotension sedatives smoking-cessation-risk|ropinirole;Requip;Adartrel
rosiglitazone|glitazones|
rosuvastatin|absorption-blocked-by-antacids statins|rosuvastatin;Crestor;Storwin;rosuvastatine
rotigotine|dopaminergics-parkinson orthostatic-hypotension|rotigotine;Neupro
roxadustat|thrombosis-raising|roxadustat;HIF stabiliser;Evrenzo;FG-4592
roxithromycin|macrolides|roxithromycin;Rulide;Rulid;roxithromycine
rufinamide|anticonvulsants enzyme-inducers-mild|
rupatadine|sedatives|rupatadine
ruxolitinib|cyp3a4-narrow immune-suppressing kinase-inhibitors|ruxolitinib;Jakafi;Jakavi;Opzelura
s-23|sarms|~S23
sacubitril-valsartan|angioedema-risk arbs|
saffron|supplements|Saffron;Crocus sativus;affron;шафран;saffron extract;crocin
safinamide|mao-b-inhibitors|
salbutamol|beta2-agonists|Сальбутамол
salicylate-bismuth|binds-in-gut salicylates|bismuth subsalicylate;salicylate bismuth;Pepto-Bismol;Pink Bismuth;Peptic Relief;Bismusal
salicylates|nsaid-like|salicylates
salmeterol|beta2-agonists cyp3a4-substrates|salmeterol;Serevent
salsalate|salicylates|
salvia|recreational|salvia;Salvia divinorum;salvinorin A
sam-e|serotonergic supplements|SAM-e;S-adenosylmethionine;S-adenosyl methionine;ademetionine;Heptral;гептрал;адеметионин;Samyr;~SAMe
samidorphan|opioid-blockers|samidorphan
saquinavir|qt-prolonging ritonavir-boosted|
saw-palmetto|bleeding-supplements supplements|saw palmetto;Serenoa repens
saxagliptin|angioedema-risk cyp3a4-substrates dpp4-inhibitors|
schisandra|cyp3a4-inhibitors-moderate supplements|schisandra;Schisandra chinensis
secnidazole|disulfiram-like|secnidazole;Solosec
secobarbital|barbiturates|
secukinumab|monoclonal-antibodies|secukinumab;Cosentyx
sedating-antidepressants|sedatives antidepressants|sedating antidepressants
sedating-antihistamines|sedatives anticholinergics|sedating antihistamines;sedating antihistamine;first-generation antihistamine
sedating-herbs||sedating herbs and supplements
selank|research-peptides|Селанк;N-acetyl selank
selegiline|dopaminergics-parkinson mao-b-inhibitors orthostatic-hypotension|селегилин;юмекс;selegeline
selenium|supplements|Selenium;selenomethionine;sodium selenite;селен
selexipag||selexipag;Uptravi
semaglutide|glp1-agonists|Wegovy HD;Оземпик;Semaglutide sodium;Semaglutide acetate;Semiglutide;Semaglutid;Semaglutida
semax|research-peptides|ACTH(4-10) analogue;N-acetyl semax;NA-Semax amidate;adamax
senna|hypokalaemic|senna;senna laxative;Senokot;Soflax;bisacodyl laxative;Senna X-Prep;Perdiem Overnight Relief;Black Draught;Fletcher's Castoria;sene;sene de l'inde
sermorelin|gh-secretagogues research-peptides|Sermorelin;Sermorelin acetate;Geref;GRF 1-29 NH2;GHRH (1-29);серморелин;Semorelin;Sermoreline;GRF 1-29
serms|thrombosis-raising|SERMs;SERM
serotonergic-psychedelics||serotonergic psychedelics;psychedelic;psychedelics
serotonergic-tricyclics|tricyclic-antidepressants serotonin-reuptake-inhibitors|serotonergic tricyclics
serotonergic||serotonergic substances;serotonergic drug;serotonergic drugs;serotonergic medication
serotonin-reuptake-inhibitors|serotonergic affects-bleeding|serotonin reuptake inhibitors
serrapeptase|bleeding-supplements supplements|serrapeptase;serratiopeptidase;lumbrokinase
sertraline|cyp2d6-inhibitors low-sodium-risk lowers-seizure-threshold ssri|сертралин;золофт
setmelanotide|melanocortins|setmelanotide;Imcivree
sevelamer|binding-resins|sevelamer;Renvela;Renagel
sevoflurane|halogenated-anaesthetics|sevoflurane
sglt2-inhibitors|glucose-lowering lowers-blood-pressure|SGLT2 inhibitors
shilajit|supplements|Shilajit;mumijo;mumie;mumiyo;mumio;мумиё;шиладжит;fulvic acid
sibutramine|snri stimulants|
sildenafil|cyp3a4-substrates orthostatic-hypotension pde5-inhibitors|sildenafil citrate;Kamagra;силденафил;виагра
silodosin|alpha-blockers cyp3a4-substrates orthostatic-hypotension|
siltuximab|monoclonal-antibodies|siltuximab;Sylvant
simeticone|mineral-oils|simeticone;simethicone;Gas-X;Infacol;Colicon;Mylaval;Mytab;Micon-80;Flatulex;SonoRx;silicone
simvastatin|cyp3a4-narrow statins|simvastatin;Zocor;Simvacor;Simcor;Lipex;Flolipid;simvastatine
siponimod|bradycardic cyp2c9-substrates immune-suppressing|siponimod;Mayzent
sirolimus|angioedema-risk cyp3a4-narrow immunosuppressants|Рапамицин;Сиролимус
sitagliptin|angioedema-risk dpp4-inhibitors|
skullcap|sedating-herbs supplements|skullcap;Scutellaria lateriflora
slows-stomach||substances that slow the stomach
slu-pp-332||SLU-PP332;exercise mimetic SLU
smoking-cessation-risk||medicines whose level rises when smoking stops
smoking|recreational|tobacco smoke;tabac;~smoking;~tobacco;~cigarettes
snap-8|research-peptides|snap-8;Argireline;acetyl hexapeptide
snri|antidepressants serotonin-reuptake-inhibitors|SNRI antidepressants
sodium-bicarbonate|antacids-adsorbents urine-alkalinisers|sodium bicarbonate;baking soda;bicarbonate of soda;sodium (bicarbonate de)
sodium-chloride||sodium chloride;sodium (chlorure de)
sodium-citrate|citrates|sodium citrate;sodium (citrate de);sodium (citrate diacide de)
sodium-nitroprusside|methaemoglobin-risk|sodium nitroprusside;sodium (nitroprussiate de)
sodium-oxybate|ghb-like|ГОМК;Оксибутират натрия;Alcover;GHB Sodium;Gamma Hydroxybutyrate Sodium;oxybate de sodium;sodium (oxybate de)
sodium-picosulfate|hypokalaemic|sodium picosulfate;sodium (picosulfate de)
sodium-polystyrene-sulfonate|binding-resins|sodium polystyrene sulfonate;Kionex;Kalexate;polystyrène sulfonate de sodium
sodium-ricinoleate|hypokalaemic|sodium ricinoleate;sodium (ricinoleate de)
sofosbuvir||sofosbuvir;Sovaldi;Epclusa;Harvoni
solifenacin|bladder-anticholinergics|solifenacin;Vesicare;solifenacine
solriamfetol|wakefulness-medicines|
somapacitan|growth-hormones|
somatostatin-analogues||somatostatin analogues
sorafenib|cyp3a4-narrow kinase-inhibitors|sorafenib;Nexavar
sorbitol||sorbitol
sotagliflozin|sglt2-inhibitors|
sotalol|antiarrhythmics beta-blockers-nonselective qt-prolonging|
soy|supplements|soya;soy isoflavones;soy protein;genistein;~soy
spectinomycin|nephrotoxic|spectinomycin;spectinomycine
spermicides||spermicides
spermidine|supplements|Spermidine;wheat germ spermidine;спермидин
spiramycin|qt-prolonging|
spironolactone|antiandrogens low-sodium-risk potassium-sparing-diuretics|Verospiron;спиронолактон;верошпирон
sr9009||SR9009;SR-9009;Stenabolic;стенаболик
ssri|antidepressants serotonin-reuptake-inhibitors|SSRI antidepressants
st-johns-wort|enzyme-inducers serotonergic supplements|зверобой;hyperforin;hypericin
stanozolol|anabolic-steroids-17aa|Winny;Winstrol Depot;Strombafort;станозолол;винстрол
statins||statins;statin;cholesterol tablet;cholesterol tablets
stavudine||stavudine;Zerit
stimulant-supplements|stimulants indirect-sympathomimetics|stimulant supplements (synephrine, DMAA, yohimbe, ephedra)
stiripentol|anticonvulsants cyp2c19-inhibitors|
streptokinase|thrombolytics|streptokinase
streptomycin|aminoglycosides ototoxic|streptomycin;streptomycine
streptozocin|cytotoxics nephrotoxic|streptozocin;Zanosar;streptozocine
strontium-ranelate|supplements thrombosis-raising|strontium ranelate;strontium citrate;Protelos;strontium
sucralfate|antacids-adsorbents|sucralfate;Carafate;Ulsanic;Antepsin
sufentanil|cyp3a4-narrow opioids-strong|
sulbutiamine||Sulbutiamine;Arcalion;Enerion;сульбутиамин;энерион;isobutyryl thiamine disulfide;Arcalion 200
sulfa-antibiotics||sulfonamide antibiotics
sulfadiazine|methaemoglobin-risk sulfa-antibiotics|sulfadiazine;Microsulfon
sulfadoxine|methaemoglobin-risk sulfa-antibiotics|sulfadoxine
sulfafurazole|methaemoglobin-risk|sulfafurazole;sulfisoxazole;sulfafurazol
sulfaguanidine|methaemoglobin-risk|sulfaguanidine
sulfamethizol|methaemoglobin-risk sulfa-antibiotics|sulfamethizol
sulfamethoxazole-trimethoprim|co-trimoxazole-class cyp2c9-inhibitors potassium-raising sulfa-antibiotics|sulfamethoxazole with trimethoprim;sulfamethoxazole trimethoprim;co-trimoxazole;Bactrim;Septra;Septrin;Purbac;TMP-SMX
sulfamethoxazole|co-trimoxazole-class methaemoglobin-risk sulfa-antibiotics|sulfamethoxazole
sulfasalazine|aminosalicylates|sulfasalazine;Salazopyrin;Azulfidine
sulfinpyrazone||sulfinpyrazone;Anturane
sulfonylureas|hypoglycaemics|
sulindac|nsaids potassium-raising|
sulpiride|absorption-blocked-by-antacids antipsychotics orthostatic-hypotension qt-antipsychotics|
sulprostone||sulprostone
sumatriptan|triptans-mao-broken-down|
sunifiram||sunifiram;unifiram;DM-235
sunitinib|cyp3a4-narrow kinase-inhibitors|sunitinib;Sutent
superdrol|anabolic-steroids-17aa|Sdrol;супердрол
supplements||supplements
survodutide|glp1-agonists research-peptides|BI456906;Сурводутид
suvorexant|orexin-blockers|
suxamethonium|neuromuscular-blockers|suxamethonium;succinylcholine;Anectine
suzetrigine|cyp3a4-substrates|suzetrigine;Journavx
synephrine|oral-nasal-decongestants stimulant-supplements supplements|
synthetic-cannabinoids|cannabinoids recreational|K2/Spice;Спайс;Синтетические каннабиноиды;~HHC;~mamba
tacrine|cholinergics|tacrine;Cognex
tacrolimus|cyp3a4-narrow immunosuppressants nephrotoxic potassium-raising qt-possible|
tadalafil|cyp3a4-substrates orthostatic-hypotension pde5-inhibitors|тадалафил;сиалис
tak-653||TAK-653;osavampator
talazoparib||talazoparib;Talzenna
tamoxifen|cyp2d6-substrates qt-possible serms|Tamoxifen;tamoxifen citrate;Nolvadex;Nolva;Soltamox;тамоксифен;Kessar;tamoxifene
tamsulosin|alpha-blockers cyp3a4-substrates orthostatic-hypotension|
tapentadol|lowers-seizure-threshold opioids-strong opioids-weak serotonergic-opioids|
tasimelteon||tasimelteon;Hetlioz
taurine|supplements|Taurine;таурин
tazobactam|piperacillin-tazobactam|tazobactam
tb-500|research-peptides|TB-500;TB500;thymosin beta-4 fragment;Ac-LKKTETQ;LKKTETQ;fequesetide;ТБ-500;TB 500 peptide
tea|mild-stimulants|green tea drink;black tea;théine;~tea
tedizolid|maoi-a-reversible|tédizolide
tegafur|fluoropyrimidines|tegafur
teicoplanin|nephrotoxic ototoxic|teicoplanin;teicoplanine
telbivudine||telbivudine;Tyzeka
telithromycin|cyp3a4-inhibitors-strong macrolides|
telmisartan|angioedema-risk antihypertensives arbs|
temazepam|benzodiazepines|~jellies
temocillin|penicillins|temocillin;témocilline
temozolomide|cytotoxics|temozolomide;Temodar
temsirolimus|angioedema-risk cyp3a4-narrow immunosuppressants|
tenofovir-alafenamide||tenofovir alafenamide;Vemlidy;~TAF
tenofovir-disoproxil|nephrotoxic|tenofovir disoproxil;Viread;PrEP;Tenvir;~TDF
tenonitrozole|disulfiram-like|tenonitrozole
tenoxicam|nsaids potassium-raising|
terazosin|alpha-blockers antihypertensives orthostatic-hypotension|
terbinafine|cyp2d6-inhibitors|terbinafine;Lamisil
terbutaline|beta2-agonists|terbutaline;Bricanyl;Brethine
terfenadine|cyp3a4-narrow qt-prolonging|
teriflunomide|absorption-blocked-by-antacids hepatotoxic immune-suppressing|teriflunomide;Aubagio
teriparatide||teriparatide;Forteo;Forsteo;Bonsity;Parathar
terpineol|lowers-seizure-threshold|terpineol
terpinol|lowers-seizure-threshold|terpinol
terpin|lowers-seizure-threshold|terpin;terpine
tertatolol|beta-blockers-nonselective|tertatolol
tesamorelin|gh-secretagogues|Egrifta SV;Egrifta WR;Тесаморелин;~tesa
tesofensine|serotonin-reuptake-inhibitors stimulants|
testosterone|androgens|testosterone cipionate;testosterone undecylate;testosterone suspension;testosterone gel;test cyp;test enanthate;Sustanon 250;Omnadren;Delatestryl;Azmiro;Reandron;Andriol;Kyzatrex;Tlando;Testogel;Tostran;testosteron;тестостерон;сустанон;омнадрен;test E;test C;~TRT
tetrabenazine|cyp2d6-substrates qt-possible sedatives|
tetracosactide|glucocorticoids hypokalaemic|tetracosactide;cosyntropin;Synacthen
tetracyclines||tetracyclines
tetracycline|absorption-blocked-by-antacids tetracyclines|tetracycline;Sumycin;Achromycin;Achromycin V
tetrazepam|benzodiazepines|
tetryzoline|oral-nasal-decongestants|tetryzoline
tezacaftor|ivacaftor-class|tezacaftor
thalidomide|bradycardic sedatives|thalidomide;Thalomid
theacrine|mild-stimulants supplements|theacrine;TeaCrine
theodrenaline|indirect-sympathomimetics|
theophyllines||theophylline and aminophylline
thiamazole|antithyroid-medicines|thiamazole;methimazole;Tapazole
thiamine|supplements|thiamine;vitamin B1;benfotiamine
thiazides|diuretics potassium-losing-diuretics|thiazide diuretics
thiocolchicoside|muscle-relaxants|
thiomersal|mercurial-antiseptics|thiomersal
thiopental|barbiturates|
thiopurines|immune-suppressing cytotoxics|thiopurines
thioridazine|antipsychotics cyp2d6-substrates qt-antipsychotics|
thiotepa|cytotoxics|thiotepa;Tepadina
thrombolytics|affects-bleeding|clot-dissolving medicines
thrombosis-raising||substances that raise the risk of clots
thymalin|immune-stimulating-supplements research-peptides|Thymalin;Тималин;Timalin;thymic polypeptides;thymulin
thymol|lowers-seizure-threshold|thymol
thymosin-alpha-1|immune-stimulating-supplements research-peptides|Thymosin alpha-1;Thymosin α1;thymalfasin;Zadaxin;тимозин альфа-1;тималфазин;~TA-1;~Ta1;~Tα1
thymosin-beta-4||Thymosin beta-4;Thymosin β4;timbetasin;RGN-259;RGN-352;тимозин бета-4;~TB4;~Tβ4
thyroid-affecting-supplements||supplements that change thyroid hormones
thyroid-hormones||thyroid tablet;thyroid tablets
tiabendazole||tiabendazole
tiagabine|anticonvulsants-metabolised|
tianeptine|antidepressants opioid-like|
tiapride|antipsychotics orthostatic-hypotension qt-antipsychotics|
tiaprofenic-acid|nsaids potassium-raising|acide tiaprofenique
tibolone|hrt-oestrogens|tibolone;Livial;Livifem
ticagrelor|antiplatelets cyp3a4-narrow|
ticarcillin|aminopenicillins|ticarcillin;ticarcilline
ticlopidine|antiplatelets cyp2c19-inhibitors|
tigecycline|absorption-blocked-by-antacids tetracyclines|tigecycline;Tygacil
tiludronic-acid|absorption-blocked-by-antacids bisphosphonates|tiludronic acid;acide tiludronique
timolol|beta-blockers-nonselective|
tinidazole|disulfiram-like|tinidazole;Fasigyn;Tindamax
tinzaparin|heparins potassium-raising|
tioguanine|cytotoxics|tioguanine;thioguanine;Tabloid;6-Thioguanine;2-Amino-6-mercaptopurine
tiotropium|anticholinergics|tiotropium;Spiriva
tipranavir|ritonavir-boosted|
tiratricol|absorption-blocked-by-antacids thyroid-hormones|Triac
tirofiban|antiplatelets|
tirzepatide|glp1-agonists|LY3298176;Тирзепатид;Мунджаро;Terzepatide;Tirzepatid;Tirzepatida
tizanidine|cyp1a2-substrates lowers-blood-pressure muscle-relaxants|
tobramycin|aminoglycosides ototoxic|tobramycin;Nebcin;AK-Tob;tobramycine
tocilizumab|monoclonal-antibodies|tocilizumab;Actemra
tofacitinib|cyp3a4-substrates immune-suppressing|tofacitinib;Xeljanz
tofisopam|benzodiazepines|
tolazamide|sulfonylureas|
tolbutamide|cyp2c9-substrates sulfonylureas|
tolcapone|comt-inhibitors dopaminergics-parkinson hepatotoxic orthostatic-hypotension|tolcapone;Tasmar
tolibut|gaba-b-agonists|
tolmetin|nsaids|
toloxatone|maoi-a-reversible|
tolterodine|bladder-anticholinergics cyp2d6-substrates|tolterodine;Detrol;Detrusitol
tolvaptan|cyp3a4-narrow|tolvaptan;Samsca;Jinarc
tongkat-ali|supplements|Tongkat ali;Eurycoma longifolia;longjack;Malaysian ginseng;LJ100;Physta;тонгкат али
topical-salicylates|salicylates|topical salicylates;methyl salicylate;wintergreen oil;Deep Heat;Bengay;choline salicylate;magnesium salicylate;sodium salicylate;trolamine salicylate
topiramate|anticonvulsants-metabolised enzyme-inducers-mild|
topotecan|cytotoxics|topotecan;Hycamtin;topotecane
torasemide|loop-diuretics|
toremifene|qt-prolonging serms|toremifene;Fareston
trabectedin||trabectedin;Yondelis;trabectédine
tramadol|cyp2d6-substrates lowers-seizure-threshold opioids-weak serotonergic-opioids|Трамадол
trandolapril|ace-inhibitors angioedema-risk antihypertensives|
tranexamic-acid|clot-promoters|tranexamic acid;Cyklokapron;Lysteda;Cyklo-f;~TXA
tranylcypromine|maoi-irreversible|
trastuzumab-emtansine||trastuzumab emtansine
trastuzumab|monoclonal-antibodies|trastuzumab;Herceptin;Ogivri
trazodone|qt-possible sedating-antidepressants serotonergic|тразодон
trenbolone|anabolic-steroids|trenbolone enanthate;trenbolone hexahydrobenzylcarbonate;tren ace;tren A;tren E;Revalor;тренболон;параболан;~tren
treprostinil|antiplatelets|treprostinil
tretinoin-cream||tretinoin cream;tretinoin;Retin-A;Renova;Ketrel;Vesanoid;Refissa;Altinac;Atralin
tretinoin-oral|retinoids|tretinoin oral;ATRA;tretinoin capsules;trétinoïne
triamcinolone|absorption-blocked-by-antacids corticosteroids-metabolised glucocorticoids hypokalaemic|triamcinolone;Kenalog;Kenacort;Nasacort;Aristocort;Oralone;Aristogel;Triderm;Triacort
triamterene|low-sodium-risk potassium-sparing-diuretics|
triazolam|benzodiazepines cyp3a4-narrow|
tribulus|supplements|Tribulus;Tribulus terrestris;puncture vine;Gokshura;Gokhru;трибулус
triclabendazole||triclabendazole;Egaten
tricyclic-antidepressants|antidepressants sedatives anticholinergics|
trientine||trientine
trifluoperazine|antipsychotics|
trihexyphenidyl|anticholinergics-parkinson|trihexyphenidyl;benzhexol;Artane;trihexyphenidyle
trimethoprim|co-trimoxazole-class potassium-raising|trimethoprim;Proloprim;Triprim;Monotrim;Trimpex;Primsol;trimethoprime
trimipramine|lowers-seizure-threshold orthostatic-hypotension serotonergic tricyclic-antidepressants|
triprolidine|anticholinergics sedatives|
triptans-mao-broken-down|triptans|triptans broken down by MAO
triptans-other|triptans|triptans not broken down by MAO
triptorelin|male-hypogonadism|triptorelin;Decapeptyl;Diphereline;Trelstar;triptoreline
trofinetide|research-peptides|trofinetide;Daybue
trometamol|urine-alkalinisers|trometamol;tromethamine
tropatepine|anticholinergics-parkinson|tropatepine
tropicamide|anticholinergics|tropicamide
tropisetron|qt-possible|tropisetron;Navoban
trospium|anticholinergics|trospium;Sanctura;Regurin
tryptophan|serotonin-precursors supplements|триптофан
tuaminoheptane|oral-nasal-decongestants|tuaminoheptane
turkesterone|supplements|Turkesterone;ecdysterone;beta-ecdysterone;20-hydroxyecdysone;ecdysteroids;туркестерон;экдистерон;Ajuga
tyramine-rich||
tyramine|tyramine-rich|tyramine-rich food;cheese;aged cheese;Marmite;soy sauce;tap beer;fermented food;~tyramine
ubrogepant|cyp3a4-substrates|ubrogepant;Ubrelvy
ulipristal|absorption-blocked-by-antacids emergency-contraception|ulipristal;ellaOne;Esmya;~Ella
umeclidinium|anticholinergics|umeclidinium;Incruse Ellipta
uncouplers||metabolic uncouplers (DNP)
upadacitinib|cyp3a4-substrates immune-suppressing kinase-inhibitors|upadacitinib;Rinvoq
urapidil|alpha-blockers|
uridine|supplements|Uridine monophosphate;Uridine;uridine triacetate;Xuriden;5'-UMP;уридин;~UMP
urine-alkalinisers||urine alkalinisers
urokinase|thrombolytics|urokinase
urolithin-a|supplements|Urolithin A;Mitopure;уролитин А;urolithin
ursodeoxycholic-acid||ursodeoxycholic acid;acide ursodesoxycholique
usnic-acid|hepatotoxic supplements|
ustekinumab|monoclonal-antibodies|ustekinumab;Stelara
valaciclovir|nephrotoxic|valaciclovir;valacyclovir;Valtrex;Zelitrex
valbenazine|cyp2d6-substrates qt-possible|valbenazine;Ingrezza
valerian|sedating-herbs supplements|Valerian;Valeriana officinalis;valerian root;валериана;valerenic acid;Sedonium
valganciclovir|nephrotoxic|valganciclovir;Valcyte
valproates|anticonvulsants|valproate and valpromide
valproate|anticonvulsants-metabolised hepatotoxic valproates|acide valproique
valpromide|anticonvulsants-metabolised valproates|
valsartan|angioedema-risk antihypertensives arbs|
vancomycin|nephrotoxic ototoxic|vancomycin;Vancocin;vancomycine
vandetanib|cyp3a4-narrow kinase-inhibitors qt-prolonging|vandetanib;Caprelsa
vardenafil|cyp3a4-substrates orthostatic-hypotension pde5-inhibitors qt-possible|
varenicline||varenicline;Champix;Chantix;Tyrvaya
vasopressin-desmopressin|low-sodium-risk|desmopressin;vasopressin desmopressin;DDAVP;Minirin;Nocdurna;Noctiva;Concentraid;Stimate;desmopressine
vecuronium|neuromuscular-blockers|vecuronium
vedolizumab|monoclonal-antibodies|vedolizumab;Entyvio
velpatasvir||velpatasvir
vemurafenib|qt-prolonging|vemurafenib;Zelboraf
venetoclax|immune-suppressing|venetoclax;Venclexta;Venclyxto
venlafaxine|noradrenaline-serotonin-medicines qt-possible raises-blood-pressure snri|
verapamil|antiarrhythmics pgp-inhibitors rate-slowing-calcium-blockers|
vericiguat||vericiguat;Verquvo
veterinary-product|hepatotoxic|
vidarabine||vidarabine
vigabatrin|anticonvulsants|
vilanterol|beta2-agonists|vilanterol;Breo;Relvar;Trelegy;Anoro
vilazodone|ssri|
vildagliptin|angioedema-risk dpp4-inhibitors|
viloxazine|antidepressants cyp1a2-inhibitors|
vinblastine|cyp3a4-narrow ototoxic vinca-alkaloids|vinblastine;Vincaleukoblastine Sulfate;Velban
vinca-alkaloids|cytotoxics|vinca alkaloids
vincamine|qt-prolonging|
vincristine|cyp3a4-narrow ototoxic vinca-alkaloids|vincristine;Oncovin;Leurocristine Sulfate;Vincrex
vindesine|cyp3a4-narrow ototoxic vinca-alkaloids|vindesine
vinflunine|cyp3a4-narrow ototoxic vinca-alkaloids|vinflunine
vinorelbine|cyp3a4-narrow ototoxic vinca-alkaloids|vinorelbine;Navelbine;Didehydrodeoxynorvincaleukoblastine
vinpocetine|bleeding-supplements blood-pressure-supplements supplements|Vinpocetine;Cavinton;vinca minor extract;винпоцетин;кавинтон;common periwinkle extract;vinpocetin
vip|lowers-blood-pressure research-peptides|VIP peptide;vasoactive intestinal peptide;vasoactive intestinal polypeptide;aviptadil;intranasal VIP;Zyesami;RLF-100;VIP nasal spray;ВИП-пептид;вазоактивный интестинальный пептид;~VIP
vismodegib||vismodegib;Erivedge
vitamin-a-sources||
vitamin-a|supplements vitamin-a-sources|Vitamin A;retinyl palmitate;retinyl acetate;beta-carotene;cod liver oil;витамин А;retinol supplement;high-dose vitamin A;Aquasol A;vitamine a
vitamin-b12-injected||vitamin B12 injection;B12 shot;B12 injection;cyanocobalamin injection;hydroxocobalamin injection;methylcobalamin injection;methyl B12;B-12 shot;Cobal;Neo-Cytamen;Cobalin-H;инъекции B12;цианокобаламин;~B12
vitamin-b12|supplements|Vitamin B12;methylcobalamin;cyanocobalamin;hydroxocobalamin;adenosylcobalamin;витамин В12;Vitamin B;Cobavite;Vi-twel;Rubivite;Nascobal;Berubigen;cyanocobalamine
vitamin-b6|supplements|Vitamin B6;pyridoxine;pyridoxal;pyridoxal 5-phosphate;B complex;витамин В6;пиридоксин;pyridoxal phosphate;Hexa-betalin;~B6;~P5P;~P-5-P
vitamin-c-iv||Intravenous vitamin C;IV vitamin C;vitamin C infusion;high-dose IV vitamin C;ascorbate infusion;Pascorbin
vitamin-c|supplements|Vitamin C;ascorbic acid;ascorbate;liposomal vitamin C;sodium ascorbate;витамин С;аскорбиновая кислота;acide ascorbique
vitamin-d-analogue-paricalcitol|vitamin-d-class|paricalcitol;vitamin d analogue paricalcitol;Zemplar
vitamin-d-class||
vitamin-d|supplements vitamin-d-class|Vitamin D;vitamin D3;cholecalciferol;ergocalciferol;vitamin D2;витамин D;холекальциферол;colecalciferol;Calciferol;Decristol;Uvedose
vitamin-e|bleeding-supplements supplements|Vitamin E;alpha-tocopherol;tocopherols;tocotrienols;витамин Е;tocopherol
vitamin-k-sources||vitamin K and concentrated sources of it
vitamin-k|supplements vitamin-k-sources|Vitamin K;vitamin K1;phytomenadione;vitamin K2;menaquinone;витамин К;phytonadione;~MK-4;~MK-7
vorapaxar|antiplatelets|
voriconazole|azole-antifungals cyp2c19-inhibitors cyp2c9-inhibitors cyp3a4-inhibitors-strong|
vortioxetine|cyp2d6-substrates lowers-seizure-threshold orthostatic-hypotension ssri|вортиоксетин
wakefulness-medicines|stimulants|wakefulness medicines
whey|supplements|whey;whey protein;protein powder;casein
willow-bark|bleeding-supplements salicylates supplements|willow bark;white willow;Salix alba;salicin;willow bark extract
xanthine-oxidase-inhibitors||xanthine oxidase inhibitors (allopurinol, febuxostat)
xylazine|bradycardic lowers-blood-pressure recreational sedatives|Ксилазин
xylometazoline|oral-nasal-decongestants|Sinutab nasal;Galazolin
yk-11|sarms|Myostine
yohimbine|alpha2-blockers stimulant-supplements supplements|Йохимбин
z-drugs|benzodiazepines|Z-drugs for sleep
zafirlukast|cyp2c9-inhibitors|zafirlukast;Accolate
zaleplon|hypnotics z-drugs|
ziconotide|sedatives|ziconotide
zidovudine||zidovudine;Retrovir;Combivir;~AZT
zileuton|cyp1a2-inhibitors hepatotoxic|zileuton;Zyflo
zinc|polyvalent-minerals supplements|zinc picolinate;zinc gluconate;zinc citrate;zinc bisglycinate;zinc sulfate;zinc sulphate;zinc acetate;zinc carnosine;цинк;~Zinc
ziprasidone|antipsychotics qt-antipsychotics|
zofenopril|ace-inhibitors angioedema-risk|
zoledronic-acid|absorption-blocked-by-antacids bisphosphonates|zoledronic acid;Aclasta;Reclast;Zometa;acide zoledronique
zolmitriptan|triptans-mao-broken-down|
zolpidem|hypnotics z-drugs|
zonisamide|anticonvulsants-metabolised|
zopiclone|hypnotics z-drugs|zimmers
zuclopenthixol|anticholinergics antipsychotics orthostatic-hypotension qt-antipsychotics|
zuranolone|sedatives|
`
