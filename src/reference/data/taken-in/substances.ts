/** Written by scripts/take-in-facts.js, one row a line: id|classes|names;~loose names. */
export const substances = `
1p-lsd||1P-LSD;1-propionyl-LSD;1cP-LSD;1V-LSD;1B-LSD
2c-b||25I-NBOMe;NBOMe;~2C-B;~2C-I;~2C-E;~2C-x;~DOM;~DOI;~DOC
4-fa|amphetamines|
5-amino-1mq||NNMT inhibitor
5-htp|serotonin-precursors|
5-meo-dmt||5-MeO-DMT;bufo;mebufotenin;5-MeO-MiPT;5-MeO-DALT
7-8-dhf||7,8-DHF;tropoflavin;4'-DMA-7,8-DHF;~R13
9-me-bc||9-MBC;9-methyl-β-carboline;9-метил-бета-карболин
abaloparatide||abaloparatide;Tymlos
abatacept||abatacept;Orencia
abciximab|antiplatelets|abciximab;abciximab (c 7e3b fab)
abemaciclib||abemaciclib;Verzenio
abiraterone||abiraterone;Zytiga
acamprosate||acamprosate;Campral;Aotal;Besobrial
acd-856||ACD-856
acebutolol|beta-blockers|
aceclofenac|nsaids potassium-raising|
acenocoumarol|vitamin-k-antagonists|
acetazolamide|diuretics|
acetohydroxamic-acid||acetohydroxamic acid;acide acetohydroxamique
acetylsulfafurazole||acetylsulfafurazole;acetylsulfafurazol
aciclovir||aciclovir;acyclovir;Zovirax;Sitavig;Acycloguanosine;Avaclyr
acitretin||acitretin;Soriatane;Neotigason;Neotigasone;acitretine
acrivastine||acrivastine;Semprex;Benadryl Allergy Relief
activated-charcoal||Activated charcoal;activated carbon;активированный уголь;medicinal charcoal;charbon active;charbon vegetal officinal;~charcoal
actovegin||actovegin;Актовегин
adalimumab||adalimumab;Humira;Amgevita;Hyrimoz
adapalene||adapalene;Differin
adefovir||adefovir;Hepsera
adrafinil||CRL-40028;адрафинил
adrenaline||Адреналин;Эпинефрин;Twinject;Adrenaclick;Primatene Mist
afatinib||afatinib;Gilotrif
agmatine||Agmatine;agmatine sulfate;агматин;4-aminobutyl guanidine
agomelatine|antidepressants sedatives|
albendazole||albendazole;Albenza;Zentel;Eskazole
aldesleukin||aldesleukin;Interleukin-2;Proleukin;aldesleukine
alemtuzumab||alemtuzumab;Campath;Lemtrada
alendronic-acid||alendronic acid;alendronate;Fosamax;Binosto;acide alendronique
alfacalcidol||alfacalcidol;One-Alpha
alfuzosin|cyp3a4-substrates|
alimemazine|antipsychotics|
aliskiren|antihypertensives raas-blockers|
alitretinoin||alitretinoin;Toctino;Panretin;alitretinoine
alizapride|antipsychotics|
allopurinol||allopurinol;Zyloprim;Zyloric;Puricos;Aloprim
alminoprofen|nsaids potassium-raising|
alpha-gpc||Alpha-GPC;choline alphoscerate;choline alfoscerate;L-alpha-glycerylphosphorylcholine;glycerophosphocholine;Gliatilin;Cereton;глиатилин;церетон;холина альфосцерат;α-GPC;alfoscerate
alpha-lipoic-acid||Alpha-lipoic acid;thioctic acid;R-lipoic acid;R-ALA;липоевая кислота;тиоктовая кислота;Thiogamma;~ALA
alprazolam|benzodiazepines cyp3a4-substrates|Алпразолам;~bars;~Azor
alprostadil||alprostadil;Caverject;MUSE;Edex;Vitaros
altizide||altizide
altretamine||altretamine;Hexalen
aluminium-hydroxide||aluminium hydroxide;aluminum hydroxide;Maalox;Gaviscon;Mylanta;Alugel;Rennie;antacid;AlternaGEL;Alu-Tab;gel d'hydroxyde d'aluminium et de carbonate de magnesium;oxyde d'aluminium
aluminium-phosphate||aluminium phosphate;phosphate d'aluminium
amanita||amanita;Amanita muscaria;muscimol;fly agaric;ibotenic acid
amantadine||amantadine;Symmetrel;Gocovri;Symadine;Mantadix;Adamantanamine Hydrochloride
ambenonium||ambenonium
ambrisentan||ambrisentan;Letairis
amfepramone|amphetamines|
amidotrizoic-acid||amidotrizoic acid;acide amidotrizoïque
amifostine||amifostine;Ethyol;Ethiofos
amikacin||amikacin;Amikin;amikacine
aminosalicylate-sodium||aminosalicylate sodium;p a s sodique
amiodarone|qt-prolonging|
amisulpride|antipsychotics|
amlodipine|cyp3a4-substrates|
amobarbital|barbiturates|
amoxicillin||amoxicillin;Amoxil;Augmentin;co-amoxiclav;Clamoxyl;Moxypen;Trimox;amoxycillin;Wymox;Dispermox;p-Hydroxyampicillin;Moxtag;amoxicilline
amphetamine|amphetamines|amfetamine;амфетамин
amphotericin-b||amphotericin B;amphotericine b
ampicillin||ampicillin;Penbritin;Amcill;Aminobenzylpenicillin;Omnipen-N;Totacillin;Polycillin;Polycillin-N;ampicilline
amsacrine||amsacrine
amt|serotonin-releasers|
anagrelide||anagrelide;Agrylin;Xagrid
anakinra||anakinra;Kineret
anastrozole||Anastrozole;Arimidex;Adex;анастрозол;аримидекс
andarine|sarms|андарин;~S4
androstanolone|androgens|
androstenedione|androgens|~andro
aniracetam||Aniracetam;Ampamet;Draganon;Sarpul;Memodrin;анирацетам;aniracitam
anisindione|vitamin-k-antagonists|anisindione;Miradon
anti-thymocyte-globulin||anti-thymocyte globulin;immunoglobuline de lapin anti-lymphocyte t humain;immunoglobulines equines antilymphocyte humain
aod-9604||HGH frag;Lipotropin AOD;Tyr-hGH 177-191
apalutamide|enzyme-inducers|
apigenin||Apigenin;апигенин
apixaban|doacs|Апиксабан;Ривароксабан;Ксарелто;Эликвис
apomorphine||apomorphine;Apokyn;APO-go;Movapo;Kynmobi
apremilast||apremilast;Otezla
aprepitant||aprepitant;Emend
ara-290||ARA-290;ARA290;cibinetide;цибинетид
arginine||arginine;L-arginine;AAKG
argipressin||argipressin;argipressine
aripiprazole|antipsychotics|
armodafinil||R-modafinil;армодафинил;armodafanil
arsenic-trioxide|qt-prolonging|arsenic trioxide;Trisenox;arsenieux
asenapine|antipsychotics|
ashwagandha||KSM-66;Sensoril;Shoden;withanolides;Indian ginseng
asparaginase||asparaginase
aspirin|antiplatelets|baby aspirin;acide acétylsalicylique;Bayer
astaxanthin||astaxanthin
astemizole|qt-prolonging|
astragalus||astragalus;Astragalus membranaceus
ataluren||ataluren
atenolol|beta-blockers|
atomoxetine||atomoxetine;Strattera
atorvastatin||atorvastatin;Lipitor;Sortis;Tahor;Aspavor;atorvastatine
atovaquone||atovaquone;Mepron
atracurium||atracurium
atropine||atropine;Atropine Care 1%;Isopto
avanafil|cyp3a4-substrates pde5-inhibitors|
avizafone|benzodiazepines|
axitinib||axitinib;Inlyta
azacitidine||azacitidine;Ladakamycin;Vidaza;Onureg
azathioprine|immunosuppressants|
azelastine|sedatives|azelastine;Astelin;Dymista;Optilast;Rhinolast;Optivar
azilsartan|antihypertensives|
azithromycin|qt-prolonging|
aztreonam||aztreonam;Azactam
baclofen||баклофен
bacopa||Bacopa;Bacopa monnieri;brahmi;Synapsa;BacoMind;бакопа;water hyssop;bacosides
bambuterol||bambuterol
banaba||banaba;corosolic acid
baricitinib||baricitinib;Olumiant
bazedoxifene||bazedoxifene
bcaa||BCAA;branched-chain amino acids;~EAA
beclometasone||beclometasone;Qvar;beclomethasone;Clenil;Beconase;Vancenase;Beclovent;Vanceril
bedaquiline|qt-prolonging|
beetroot||beet root;beetroot juice;dietary nitrate;sodium nitrate supplement;beetroot
belatacept||belatacept;Nulojix
belimumab||belimumab;Benlysta
bemethyl||bemethyl;bemitil;Metaprot;Бемитил
bempedoic-acid||bempedoic acid;Nexletol;Nilemdo
benazepril|antihypertensives|
bendamustine||bendamustine;Treanda;Belrapzo
bendroflumethiazide|antihypertensives|
benethamine-penicillin||benethamine penicillin;benethamine-penicilline
benserazide||benserazide
bentonite||bentonite;bentonite clay;zeolite;diosmectite;Smecta;montmorillonite;monmectite
benzalkonium-chloride||benzalkonium chloride;benzalkonium
benzatropine||benzatropine;benztropine;Cogentin
benzfetamine|amphetamines|
benzocaine||benzocaine;Orajel
benzydamine||benzydamine;Difflam;Andolex
benzylpenicillin||benzylpenicillin;penicillin G;benzathine penicillin;Bicillin;benzylpenicilline
berberine||Berberine hydrochloride;Берберин;nature's Ozempic
beta-alanine||Beta-alanine;β-alanine;бета-аланин;CarnoSyn
betaine||Betaine;trimethylglycine;betaine anhydrous;бетаин;~TMG
betamethasone||betamethasone;Celestone;Diprosone;Betnesol;Uticort;Luxiq;Diprolene;Valnac;Alphatrex;Betaderm
betaxolol|beta-blockers|
bevacizumab||bevacizumab;Avastin;Zirabev
bexarotene||bexarotene;Targretin
bezafibrate||bezafibrate;Bezalip
bicalutamide||Bicalutamide;Casodex;Bica;бикалутамид;касодекс
bictegravir||bictegravir;Biktarvy
bilastine||bilastine;Ilaxten;Blexten
bimagrumab||bimagrumab
biotin||biotin;vitamin B7
biperiden||biperiden;Akineton;biperidene
bisacodyl||bisacodyl;Dulcolax;Fleet;Carter's Little Pills;Bisac-Evac
bitter-melon||bitter melon;Momordica charantia;karela
black-cohosh||black cohosh;Cimicifuga;Actaea racemosa;Remifemin
black-seed-oil||Black seed oil;Nigella sativa;black cumin;kalonji;чёрный тмин
bleomycin||bleomycin;Blenoxane;bleomycine
blinatumomab||blinatumomab;Blincyto
blue-lotus||blue lotus;Nymphaea caerulea;blue lily
boldenone|anabolic-steroids|Ganabol;Boldenon;Boldabol;болденон;эквипойз;~EQ
boldo||boldo
boron||boron
bortezomib||bortezomib;Velcade
bosentan||bosentan;Tracleer
bosutinib||bosutinib;Bosulif
boswellia||boswellia;frankincense;AKBA
botulinum-toxin||botulinum toxin;Botox;Botox Cosmetic;onabotulinumtoxinA;abobotulinumtoxinA;Dysport;Xeomin;Jeuveau;Daxxify;Botulax;Nabota;Innotox;ReNTox;Wondertox;Korean botox;DIY botox;home botox;ботокс;ботулотоксин;диспорт;botulique (toxine)
bpc-157||BPC157;body protection compound;pentadecapeptide;PL 14736;bepecin
bremelanotide||PT-141;PT141;Bremelanotide;Vyleesi;бремеланотид
brentuximab||brentuximab
brexpiprazole|antipsychotics|
brigatinib||brigatinib;Alunbrig
brimonidine||brimonidine;Alphagan;Mirvaso;Alphagan P
bromantane|stimulants|ADK-709;бромантан;bromantine
bromazepam|benzodiazepines|
bromazolam|benzodiazepines|
bromelain||bromelain
bromhexine||bromhexine;Bisolvon
bromocriptine||bromocriptine;Parlodel;Cycloset;Bromocryptine;2-Bromoergocryptine
budesonide||budesonide;Pulmicort;Entocort;Symbicort;Rhinocort;Uceris
buprenorphine|cyp3a4-substrates|Бупренорфин;~subs
bupropion|antidepressants|Elontril;бупропион
buspirone|cyp3a4-substrates|buspirone;Buspar;Pasrin
busulfan||busulfan;Myleran;Busulphan;Busulfex
butabarbital|barbiturates|
butalbital|barbiturates|
butterbur||butterbur;Petasites;Petadolex
cabazitaxel||cabazitaxel;Jevtana
cabergoline||Cabergoline;Dostinex;Caber;Cabaser;каберголин;достинекс;берголак
cabozantinib||cabozantinib;Cabometyx
caffeine||caffeine powder;кофеин;caffiene;caffeine tablets;pre-workout caffeine;Alert caffeine;caféine;~coffee
cagrilintide|glp1-agonists|NNC0174-0833;AM833;Кагрилинтид;~cagri
calcitonin||calcitonin;Miacalcin;calcitonine
calcitriol||calcitriol;Rocaltrol;Vectical
calcium-polystyrene-sulfonate||calcium polystyrene sulfonate;polystyrène sulfonate de calcium
calcium||calcium carbonate;calcium citrate;calcium gluconate;кальций;Caltrate;Tums;Calcichew;Os-Cal;Calciferol calcium;Os-Cal 500;Titralac;Chooz;Alka-Mints;Calcid;~Calcium
california-poppy||california poppy;Eschscholzia californica
camphor||camphor;camphre
canakinumab||canakinumab
candesartan|antihypertensives|
cangrelor|antiplatelets|
cannabis||Cannabis;marijuana;tetrahydrocannabinol;dronabinol;delta-9-THC;delta-8-THC;hashish;каннабис;марихуана;Marinol;dagga;ganja;delta-8;delta-9;Syndros;Delta-9-tetrahydrocannabinol;~THC;~hash;~weed;~pot;~edibles
capecitabine||capecitabine;Xeloda
caplacizumab|antiplatelets|caplacizumab
capromorelin||capromorelin;Entyce
captodiame|sedatives|captodiame
captopril|antihypertensives|
carbimazole||carbimazole;Neo-Mercazole
carbocisteine||carbocisteine;Mucodyne
carboplatin||carboplatin;CBDCA;Paraplatin;carboplatine
cardarine||Cardarine;GW501516;GW-501516;GW1516;GW-1516;Endurobol;кардарин;GW-50516
cariprazine|antipsychotics cyp3a4-substrates|
carmustine||carmustine;BiCNU;Gliadel;BCNU
carpipramine|antipsychotics|
cascara||cascara;cascara sagrada
caspofungin||caspofungin;Cancidas;caspofungine
castor-oil||castor oil;ricin;ricinus communis
cathine|amphetamines|
cathinones|amphetamines serotonin-releasers|bkmdma;monkey dust
cbd||cannabidiol;Epidiolex;Epidyolex;CBD oil;каннабидиол;hemp extract;~CBD
cbg||cannabigerol;~CBG
cefalexin||cefalexin;cephalexin;Keflex;Ranceph;Keflet;Keftab
cefalotin||cefalotin;cephalothin;cefalotine
cefamandole||cefamandole
cefazolin||cefazolin;Ancef;cefazoline
cefdinir||cefdinir;Omnicef
cefpodoxime||cefpodoxime;Vantin;Banan
ceftriaxone||ceftriaxone;Rocephin
cefuroxime||cefuroxime;Zinnat;Ceftin;Kefurox
celecoxib|nsaids potassium-raising|
celiprolol|beta-blockers|
centrophenoxine||Centrophenoxine;Meclofenoxate;Lucidril;Cerutil;ацефен;меклофеноксат;центрофеноксин;ANP 235
cerebrolysin||Церебролизин;FPF1070
ceritinib||ceritinib;Zykadia
certolizumab||certolizumab;Cimzia
cetalkonium||cetalkonium
cetirizine||cetirizine;Zyrtec;Reactine;Piriteze;Zetop;Texa;Benadryl Allergy One A Day;Aller-Tec;Zerviate
cetuximab||cetuximab;Erbitux
chamomile||chamomile;Matricaria;German chamomile
chaparral||chaparral
chlorambucil||chlorambucil;Leukeran
chlordiazepoxide|benzodiazepines|
chlorella||Chlorella;Chlorella vulgaris;хлорелла;spirulina
chlorine-dioxide||CD protocol;Water purification solution;Диоксид хлора
chlormadinone||chlormadinone
chlorodehydromethyltestosterone||dehydrochlormethyltestosterone;Oral Turinabol;туринабол
chloroquine||Chloroquine phosphate;Delagil;Хлорохин;Делагил
chlorothiazide|antihypertensives|
chlorpromazine|antipsychotics|
chlortalidone|antihypertensives|
chlortetracycline||chlortetracycline
cholic-acid||cholic acid;acide cholique
choline||choline;choline bitartrate;phosphatidylcholine;lecithin
chromium||chromium;chromium picolinate
cibenzoline||cibenzoline
ciclesonide||ciclesonide;Omnaris;Alvesco
cicletanine||cicletanine
ciclosporin|immunosuppressants potassium-raising|
cilostazol|antiplatelets cyp2c19-substrates cyp3a4-substrates|
cimetidine||cimetidine;Tagamet
cinacalcet||cinacalcet;Sensipar
cineole||cineole
cinnamon||cassia;Ceylon cinnamon;~cinnamon
ciprofibrate||ciprofibrate
ciprofloxacin||ciprofloxacin;Ciproxin;Ciflox;Ciprobay;Ciloxan;ciprofloxacine;~Cipro
cisapride|qt-prolonging|
cisatracurium||cisatracurium
cisplatin||cisplatin;cis-Platinum II;Platinol;cis-DDP;cisplatine
citalopram|cyp2c19-substrates qt-prolonging|
citicoline||Citicoline;CDP-choline;Cognizin;cytidine diphosphocholine;Somazina;Ceraxon;цитиколин;цераксон;citicholine
citrulline||Citrulline;L-citrulline;citrulline malate;цитруллин
cjc-1295-dac||CJC-1295 with DAC;CJC-1295 DAC;CJC-1295;CJC1295;DAC:GRF;CJC DAC;ЦЖЦ-1295;mod GRF;~DAC
cjc-1295-no-dac||CJC-1295 without DAC;CJC-1295 no DAC;Mod GRF 1-29;Modified GRF (1-29);ModGRF;tetrasubstituted GRF(1-29)
cladribine||cladribine;Mavenclad;Leustatin;2-CdA
clarithromycin|qt-prolonging|
clenbuterol||Кленбутерол
clidinium||clidinium
clindamycin||clindamycin;Dalacin;Cleocin;Cleocin-T;Clindagel;clindamycine;~C/T/S
clobazam|benzodiazepines cyp2c19-substrates|
clodronic-acid||clodronic acid;acide clodronique
clofarabine||clofarabine;Clolar
clofibrate||clofibrate
clomiphene||Clomiphene;clomifene;clomiphene citrate;Clomid;Serophene;Milophene;кломифен;кломид;клостилбегит;Clostilbegyt;Fertomid
clonazepam|benzodiazepines|Клоназепам
clonazolam|benzodiazepines|~clam
clonidine|sedatives|клофелин;клонидин
clopamide||clopamide
clopidogrel|antiplatelets cyp2c19-substrates|
clorazepate|benzodiazepines|
clotiazepam|benzodiazepines|
cloxacillin||cloxacillin;cloxacilline
clozapine|antipsychotics|
cobimetinib||cobimetinib;Cotellic
cocaine|qt-prolonging stimulants|
codeine||Кодеин;~lean
colchicine||Lodoco;Колхицин
colesevelam||colesevelam;Welchol;Cholestagel
colestyramine||colestyramine;cholestyramine;Questran
colistin||colistin;colistine
collagen||Collagen;collagen peptides;hydrolysed collagen;hydrolyzed collagen;undenatured collagen;коллаген
colostrum||Colostrum;bovine colostrum;молозиво
coluracetam||Coluracetam;MKC-231;BCI-540;колурацетам
comfrey||comfrey
conjugated-oestrogens||conjugated oestrogens;conjugated estrogens;Premarin;Prempro;estrogènes conjugués
copper||copper bisglycinate;медь;copper glycinate;~Copper
coq10||CoQ10;coenzyme Q10;ubiquinol;ubiquinone;ubidecarenone;убихинон;коэнзим Q10;~Q10
cordyceps||cordyceps
cortagen||cortagen;Кортаген
cortexin||Cortexin;Кортексин;Korteksin;cerebral cortex polypeptides
cortisone||cortisone
cortivazol||cortivazol
cranberry||cranberry;cranberry extract;cranberry juice
creatine||Creatine;creatine monohydrate;Creapure;креатин
crizotinib|qt-prolonging|
crospovidone||crospovidone
curcumin||Curcumin;turmeric;turmeric extract;Meriva;BCM-95;Theracurmin;curcuminoids;куркума;куркумин;Curcuma longa;Longvida
cyamemazine|antipsychotics|
cycloastragenol||cycloastragenol;TA-65
cyclopentolate||cyclopentolate;Pentolair;Akpentolate
cyclophosphamide||cyclophosphamide;Cytoxan;Endoxan
cyclothiazide||cyclothiazide
cyproterone||Cyproterone;cyproterone acetate;Androcur;Cyprostat;Dianette;ципротерон;андрокур;Cyprone;~CPA
cytarabine||cytarabine;Cytosar-U;1-beta-Arabinofuranosylcytosine;Cytosine arabinoside
cytisine||cytisine;cytisinicline;Tabex;Desmoxan
dabigatran|doacs|
dabrafenib|enzyme-inducers|
dacarbazine||dacarbazine;Dimethyl Triazeno Imidazol Carboxamide;DTIC-Dome
dactinomycin||dactinomycin;Actinomycin;Cosmegen;dactinomycine
dairy||dairy;milk;yoghurt;yogurt;dairy products
dalfampridine||dalfampridine;fampridine;Ampyra;Fampyra;4-aminopyridine;fampridines;~4-AP
dalfopristin||dalfopristin;dalfopristine
dalteparin|potassium-raising|dalteparine sodique
danaparoid|potassium-raising|
danshen||danshen;Salvia miltiorrhiza
dapoxetine|sedatives|
dapsone||dapsone;Disulone;Aczone
daptomycin||daptomycin;Cubicin;daptomycine
daratumumab||daratumumab;Darzalex
darifenacin||darifenacin;Enablex;Emselex;darifenacine
darolutamide||darolutamide;Nubeqa
dasabuvir||dasabuvir
dasatinib||dasatinib;Sprycel
datura||datura;Datura stramonium;jimsonweed;Brugmansia;belladonna;Atropa
daunorubicin||daunorubicin;Cerubidine;Daunomycin;daunorubicine
davunetide||davunetide;~NAP
decitabine||decitabine;Dacogen
deferasirox||deferasirox;Exjade
deferiprone||deferiprone;Ferriprox
deferoxamine||deferoxamine
defibrotide||defibrotide;Defitelio
deflazacort||deflazacort;Emflaza;Calcort
degarelix||degarelix;Firmagon
delafloxacin||delafloxacin;Baxdela;délafloxacine
delamanid||delamanid
demeclocycline||demeclocycline;Declomycin
denosumab||denosumab;Prolia;Xgeva
desflurane||desflurane
desiccated-thyroid||thyroid USP;WP Thyroid;Westhroid;porcine thyroid
desloratadine||desloratadine;Clarinex;Aerius;Neoclarityn;Deselex
desoxycortone||desoxycortone
deutetrabenazine||deutetrabenazine;Austedo
devils-claw||devil's claw;Harpagophytum;devils claw
dexamethasone||dexamethasone;Decadron;Dexmethsone;Dectancyl;Dexacidin;TobraDex;Dexpak;Maxitrol;Dexair
dexketoprofen|nsaids potassium-raising|
dexlansoprazole||dexlansoprazole;Dexilant
dexmethylphenidate|stimulants|d-threo-methylphenidate
dexrazoxane||dexrazoxane;Totect
dextran||dextran
dextromethorphan|opioids serotonergic-opioids|DM cough syrup;Robitussin;dextromethorphan HBr;декстрометорфан
dextropropoxyphene|serotonergic-opioids|
dhea|androgens|7-keto-DHEA;ДГЭА;дегидроэпиандростерон
diazepam|benzodiazepines cyp2c19-substrates|Relanium;Диазепам;Реланиум;~Pax
diazoxide||diazoxide;Proglycem
diclofenac|nsaids potassium-raising|
dicoumarol|vitamin-k-antagonists|
dicycloverine||dicycloverine;dicyclomine;Bentyl;Merbentyl
didanosine||didanosine;Videx;~ddI
diethylstilbestrol||diethylstilbestrol
diflunisal|nsaids|
digestive-enzymes||digestive enzymes;pancreatin;Creon
digoxin||Digitoxin;Дигоксин
dihexa||N-hexanoic-Tyr-Ile-(6) aminohexanoic amide
dihydralazine||dihydralazine
dimethyl-fumarate||dimethyl fumarate;Tecfidera;diméthyle ( fumarate de)
dipeptide-cerluten||dipeptide cerluten
diphenhydramine||Compoz Nighttime Sleep Aid;Afterbite with Antihistamine;di(acefylline) diphenhydramine
diprophylline||diprophylline;dyphylline
dipyridamole|antiplatelets|
disopyramide|qt-prolonging|
disulfiram||disulfiram;Antabuse;Esperal;Antabus;disulfirame
dmae||DMAE;Deanol;dimethylaminoethanol;Deaner;deanol bitartrate;2-dimethylaminoethanol;деанол
dmso||Димексид
dmt||N,N-dimethyltryptamine;changa;dimethyltryptamine;~DMT
dnp||Динитрофенол
docetaxel||docetaxel;Docefrez
docusate||docusate;Colace;sodium (docusate de)
dofetilide|qt-prolonging|
dolasetron||dolasetron;Anzemet
dolutegravir||dolutegravir;Tivicay;Triumeq;Juluca;Dovato;Acriptega;~TLD
domperidone|qt-prolonging|
donepezil||Donepezil;Aricept;Eranz;донепезил;арисепт;donepizil;Namzaric
dong-quai||dong quai;Angelica sinensis;female ginseng
dopamine||dopamine;Intropin
dosulepin||dosulepine
doxazosin|antihypertensives|
doxorubicin||doxorubicin;Hydroxydaunomycin Hydrochloride;Adriamycin;doxorubicine
doxycycline||doxycycline;Vibramycin;Doxyhexal;Oracea;Doryx;Cyclidox;Doxychel;Vibra-Tabs;Doxy 100;Acticlate
dronedarone|qt-prolonging|
droperidol|antipsychotics|
drospirenone|potassium-raising|
drostanolone|anabolic-steroids|drostanolone propionate;drostanolone enanthate;dromostanolone;Mast P;Mast E;мастерон;дростанолон
drotrecogin-alfa|antiplatelets|drotrecogin alfa;proteine c activee recombinante
droxidopa||droxidopa;Northera
dsip||DSIP;Delta sleep-inducing peptide;emideltide;delta sleep peptide;ДСИП
dulaglutide|glp1-agonists|Дулаглутид;Трулисити
durvalumab||durvalumab;Imfinzi
dutasteride||Dutasteride;Avodart;Duodart;дутастерид;аводарт;Combodart
dydrogesterone||dydrogesterone;Duphaston
ebastine||ebastine;Kestine;Ebastel
echinacea||echinacea;Echinacea purpurea
econazole||econazole;Spectazole
edoxaban|doacs|
efavirenz|enzyme-inducers|
elamipretide||SS-31;SS31;Elamipretide;Forzinity;MTP-131;Bendavia;эламипретид
elbasvir||elbasvir
eletriptan|cyp3a4-substrates|
eleuthero||eleuthero;Siberian ginseng;Eleutherococcus
elexacaftor||elexacaftor
eliglustat||eliglustat;Cerdelga
eltrombopag||eltrombopag;Promacta
elvitegravir||elvitegravir
emoxypine||Emoxypine;Mexidol;Mexifin;Mexidant;Emoxipin;ethylmethylhydroxypyridine succinate;methylethylpyridinol;emoxypine succinate;мексидол;мексидант;эмоксипин;мексифин;mexidole
emtricitabine||emtricitabine;Emtriva;Truvada;Descovy
enalapril|antihypertensives|
enclomiphene||Enclomiphene;enclomiphene citrate;enclomifene;Androxal;EnCyzix;энкломифен
enoxacin||enoxacin;enoxacine
enoxaparin|potassium-raising|
entacapone||entacapone;Comtan;Comtess
entrectinib||entrectinib;Rozlytrek
enzalutamide|enzyme-inducers|
ephedrine||Эфедрин;Ephedrine HCl
epirubicin||epirubicin;Ellence;epirubicine
epithalon||Epithalon;Epitalon;Epithalone;AEDG;Ala-Glu-Asp-Gly;эпиталон;эпиталамин;Epithalamin
eplerenone|cyp3a4-substrates|
epoetin||Эритропоэтин;NESP
epoprostenol|antiplatelets|epoprostenol
eprosartan|antihypertensives|
eptifibatide|antiplatelets|
eribulin||eribulin;Halaven;éribuline
erlotinib||erlotinib;Tarceva
ertapenem||ertapenem;Invanz
erythromycin|qt-prolonging|
escitalopram|cyp2c19-substrates qt-prolonging|
esketamine||Esketamine;Spravato;эскетамин;S-ketamine
eslicarbazepine|enzyme-inducers|esclicarbazépine
esmolol|beta-blockers|
esomeprazole||esomeprazole;Nexium;Inexium;Nexiam;Nexium I.V.
estazolam|benzodiazepines|
estradiol||Estradiol;oestradiol;17-beta estradiol;estradiol valerate;estradiol cypionate;estradiol enanthate;estradiol hemihydrate;Progynova;Estrofem;Delestrogen;Depo-Estradiol;Estrace;Climara;Vivelle;Evorel;Estradot;Oestrogel;EstroGel;Estreva;Divigel;Progynon Depot;эстрадиол;прогинова;дивигель;эстрожель;Sandrena;Femoston;Evamist;Estrogen Replacement Therapy;Alora;FemPatch;Estrasorb;Esclim;~E2
estramustine||estramustine;Emcyt
estriol||estriol;Ovestin
estrone||estrone
estropipate||estropipate;Ogen
etanercept||etanercept;Enbrel;Benepali
etelcalcetide||etelcalcetide;Parsabiv
ethambutol||ethambutol;Myambutol
ethinylestradiol||ethinylestradiol (the pill)
ethyl-loflazepate|benzodiazepines|loflazépate
etidronic-acid||etidronic acid;acide etidronique
etifoxine|sedatives|
etilefrine||etilefrine
etizolam|benzodiazepines|Этизолам
etodolac|nsaids potassium-raising|
etoposide||etoposide;Etopophos;Vepesid;VP-16
etoricoxib|nsaids|
etravirine||etravirine;Intelence
eucalyptus||eucalyptus
eugenol||eugenol
evening-primrose||evening primrose;evening primrose oil;borage oil;~GLA
everolimus|immunosuppressants|
evolocumab||evolocumab;Repatha
exemestane|cyp3a4-substrates|Exemestane;Aromasin;экземестан;аромазин
exenatide|glp1-agonists|Bydureon BCise;Exendin-4;Эксенатид;Баета
ezetimibe||ezetimibe;Zetia;Ezetrol;Vytorin;Inegy
f-phenibut||Fluribut;4-F-phenibut;фторфенибут;CGP-11130
fabomotizole||fabomotizole;Afobazole;Афобазол
fadogia||Fadogia;Fadogia agrestis;фадогия
famotidine||famotidine;Pepcid;Pepdine;Fluxid
fasoracetam||Fasoracetam;NFC-1;AEVI-001;NS-105;LAM-105;фасорацетам
febuxostat||febuxostat;Uloric;Adenuric
felodipine|cyp3a4-substrates|
fenfluramine|serotonin-releasers|
fenofibrate||fenofibrate;Tricor;Lipanthyl;Lipantil;Trilipix;Antara;Lipidil
fenoprofen|nsaids potassium-raising|
fenspiride|sedatives|fenspiride
fentanyl|serotonergic-opioids|Фентанил
fenugreek||fenugreek;Testofen;Trigonella
fesoterodine||fesoterodine;Toviaz
feverfew||feverfew;Tanacetum parthenium
fexofenadine||fexofenadine;Allegra;Telfast;Fexo
fidaxomicin||fidaxomicin;Dificid;fidaxomicine
finasteride||Finasteride;Propecia;Proscar;Finpecia;финастерид;пропеция;topical finasteride;Proterra
finerenone|cyp3a4-substrates|
fingolimod||fingolimod;Gilenya
fisetin||Fisetin;физетин
fladrafinil||CRL-40941
flavoxate||flavoxate;Urispas
flecainide||flecainide;Tambocor
flibanserin||flibanserin;Addyi
flmodafinil||flmodafanil
flualprazolam|benzodiazepines|
flucloxacillin||flucloxacillin;Floxapen
fluconazole|qt-prolonging|
flucytosine||flucytosine
fludarabine||fludarabine;Fludara;2-Fluoro-ara-A Monophosphate, 2-Fluoro-ara AMP, FAMP
fludrocortisone||Fludrocortisone;Florinef;Astonin;флудрокортизон;кортинефф
fluindione|vitamin-k-antagonists|
flunarizine|sedatives|
flunitrazepam|benzodiazepines|
fluoride||fluoride;sodium fluoride;FluoriSHIELD;Colgate;AquaFresh;Crest;Listerine;Xylishield;Oral Defense;Clinpro 5000;Pepsodent;Epiflur;Pro-Den Rx;Dawn Mist;Vortex;Ora-Line;Mentadent;Glister;fluor
fluorouracil||fluorouracil;Adrucil;5-Fluorouracil;Carac;Efudex;fluorouracile;~5-FU
fluoxetine||флуоксетин;прозак
fluoxymesterone||галотестин;~halo
flupentixol|antipsychotics|
fluphenazine|antipsychotics|
flurazepam|benzodiazepines|
flurbiprofen|nsaids potassium-raising|
flutamide||flutamide;Eulexin
fluticasone||fluticasone;Flonase;Flixotide;Flovent;Flixonase;Seretide;Advair;Cutivate;Armonair
fluvastatin||fluvastatin;Lescol;fluvastatine
folate||Folate;folic acid;folinic acid;L-methylfolate;5-MTHF;methylfolate;фолиевая кислота;Folicet;acide folique;leucovorin;Wellcovorin;5-formyl tetrahydrofolate;citrovorum factor;acide folinique
follistatin-344||Follistatin 344;FST-344;FS344;follistatin injection;фоллистатин 344;ACE-031;~follistatin
fondaparinux|potassium-raising|
formoterol||formoterol;Foradil;Oxis;Foxair;Dulera
forskolin||forskolin;Coleus forskohlii
foscarnet||foscarnet;Foscavir
fosinopril|antihypertensives|
fostamatinib||fostamatinib;Tavalisse
fotemustine||fotemustine
fox04-dri||fox04-dri
foxo4-dri||FOXO4-DRI;Proxofim;FOXO4-D-Retro-Inverso;senolytic peptide;ФОКСО4-ДРИ
frangula||frangula;bourdaine
fusidic-acid||fusidic acid;Fucidin;sodium fusidate;acide fusidique
gaba-oral||GABA supplement;PharmaGABA;oral GABA;gamma-aminobutyric acid supplement;γ-aminobutyric acid supplement;аминалон;Aminalon;gamma-aminobutyric acid;~GABA
gabapentin|gabapentinoids|габапентин;gabapentine
galantamine||Galantamine;Razadyne;Reminyl;Nivalin;galanthamine;галантамин;нивалин;реминил;red spider lily;Galantamind
gallium-citrate||gallium citrate;citrate de gallium [67ga]
ganciclovir||ganciclovir;Zirgan;Nordeoxyguanosine;Nordexoyguanosine;Cytovene;GCV Sodium
garcinia||garcinia;Garcinia cambogia;hydroxycitric acid;~HCA
garlic||garlic extract;allicin;aged garlic;Kyolic;~garlic
gatifloxacin||gatifloxacin;Tequin;Zymar
gbl|ghb-like|
gefitinib||gefitinib;Iressa
gemcitabine||gemcitabine;Gemzar
gemfibrozil||gemfibrozil;Lopid
gemifloxacin||gemifloxacin;Factive
gentamicin||gentamicin;Garamycin;Genticin;Ocu-Mycin;Gentak;Gentacidin;gentamicine
gepirone|antidepressants|
ghk-cu||GHK-Cu;GHK-copper;copper tripeptide-1;copper peptide;glycyl-histidyl-lysine copper;prezatide copper;ГХК-Cu;медный пептид;tripeptide-1;~GHK
ghrp-2||GHRP-2;GHRP2;Pralmorelin;KP-102;GPA-748;GHRP Kaken 100;growth hormone releasing peptide 2;пралморелин
ghrp-6||GHRP-6;GHRP6;growth hormone releasing hexapeptide;SK&F-110679;ГХРП-6
gidazepam|benzodiazepines|
gilteritinib||gilteritinib;Xospata
gimeracil||gimeracil
ginger||Zingiber officinale;~ginger
ginkgo||Ginkgo;Ginkgo biloba;EGb 761;Tanakan;гинкго;maidenhair tree;Bilobil;Tebonin
ginseng||Ginseng;Panax ginseng;Asian ginseng;Korean red ginseng;American ginseng;женьшень;Panax quinquefolius;ginsenosides;Panax
givosiran||givosiran
glasdegib||glasdegib;Daurismo
glecaprevir||glecaprevir
glucagon||glucagon;GlucaGen;Gvoke;Baqsimi
glucosamine||glucosamine;chondroitin;glucosamine sulfate
glutamine||glutamine;L-glutamine;Endari
glutathione-injected||glutathione injection;injected glutathione;glutathione IV;IV glutathione;glutathione drip;glutathione push;reduced glutathione injection;GSH injection;Tationil;Tad 600;Gluta drip;глутатион внутривенно;whitening injection;~GSH
glutathione||Glutathione;L-glutathione;liposomal glutathione;reduced glutathione;глутатион;S-acetyl glutathione
glycerol||glycerol
glyceryl-trinitrate|nitrates|
glycine||Glycine;Глицин;глицин биотики;L-glycine
glycopyrronium||glycopyrronium;Qbrexza
goji||goji;goji berry;Lycium barbarum
goldenseal||goldenseal;Hydrastis canadensis
gold||~gold;~or
golimumab||golimumab;Simponi
gonadorelin||Gonadorelin;gonadorelin acetate;GnRH injection;LHRH injection;Factrel;Lutrepulse;Lutrelef;Relisorm;гонадорелин;Gonadoreline;~GnRH;~LHRH
goserelin||goserelin;Zoladex;Decapeptide I;gosereline
gotu-kola||Gotu kola;Centella asiatica;centella;готу кола;центелла;Indian pennywort
granisetron||granisetron;Kytril;Sancuso;Sustol
grapefruit||jus de pamplemousse
grazoprevir||grazoprevir
green-tea-extract||Green tea extract;EGCG;green tea catechins;Camellia sinensis extract;экстракт зелёного чая;epigallocatechin gallate;~GTE
green-vegetables-vitamin-k||concentrated greens;green vegetables vitamin k;spinach powder;kale powder;greens powder
griseofulvin|enzyme-inducers|
guaifenesin||guaifenesin;Mucinex;guaiphenesin;Robitussin chest;Vicks;SelectHealth Tussin DM;Good Neighbor Pharmacy Tussin;Equaline Tussin;Guiatuss;Childrens Mucinex;Diabetic Tussin Expectorant;Mucus Relief;Little Remedies Little Colds Mucus Relief Expectorant Melt Aways;Tussin Chest;Sunmark Tussin;ORGAN-I NR;Siltussin SA;Leader Mucus Relief;Topcare Tussin;Cough Out;Q-Tussin;Tussin Original;Adult Tussin;Bronchoril;Kids-EEZE
guanethidine||guanethidine
guanfacine|cyp3a4-substrates sedatives|гуанфацин
guselkumab||guselkumab;Tremfya
gymnema||gymnema;Gymnema sylvestre
haloperidol|antipsychotics|
halothane||halothane
harmala-alkaloids||harmala alkaloids (ayahuasca, Syrian rue)
hawthorn||hawthorn;Crataegus
hcg||Choragon;Gonadotrophon;gonadotropin chorionic;~ХГЧ
heparin|potassium-raising|heparine calcique;heparine sodique
hexarelin||Hexarelin;Examorelin;EP-23905;MF-6003;гексарелин
hmg||menotropin;Menopur;~hMG
homatropine||homatropine
hopantenic-acid||hopantenic acid;Pantogam;Пантогам;hopantenate
hops||Humulus lupulus;~hops
humanin||Humanin;S14G-humanin;хьюманин;~HNG
huperzine-a||Huperzine A;Huperzia serrata;HupA;Hup A;гуперзин;Chinese club moss;toothed clubmoss;huperzine
hyaluronic-acid||hyaluronic acid
hyaluronidase||hyaluronidase;Hylenex;Hyalase;Vitrase;Amphadase;Hylase;Liporase;гиалуронидаза;лидаза;filler dissolver
hydrafinil||9-hydroxyfluorene
hydralazine|antihypertensives|
hydrochloric-betaine||hydrochloric betaine;betaine HCl
hydrochlorothiazide|antihypertensives|
hydrocodone|cyp3a4-substrates|hydros
hydrocortisone||Hydrocortisone;Cortef;Hydrocortone;Plenadren;Alkindi;гидрокортизон;кортеф;Solu-Cortef;Neosporin;Preparation H Anti-Itch;Stie-Cort;Texacort;Dermasorb;Locoid;Anusol HC;Ala-Cort;Cortizone 10;Pandel;Cortifoam;A-Hydrocort;~cortisol
hydrogen-peroxide||H2O2 therapy;35% peroxide;Перекись водорода
hydromorphone||available generically
hydroquinidine|qt-prolonging|
hydrotalcite||hydrotalcite
hydroxycarbamide||hydroxycarbamide;hydroxyurea;Hydrea;Siklos;Droxia
hydroxychloroquine|qt-prolonging|Гидроксихлорохин;Плаквенил;~HCQ
hydroxyprogesterone||hydroxyprogesterone
hydroxyzine|qt-prolonging|
hyoscine||hyoscine;scopolamine;Transderm Scop;Buscopan;hyoscine butylbromide;Scopoderm;Travacalm;Transdermal scopolamine
ibandronic-acid||ibandronic acid;ibandronate;Boniva;Bonviva;acide ibandronique
ibogaine|qt-prolonging|Ибогаин;Endabuse
ibritumomab||ibritumomab;Zevalin
ibrutinib||ibrutinib;Imbruvica
ibuprofen|nsaids potassium-raising|ibuprofène
ibutilide|qt-prolonging|
icariin||icariin;horny goat weed;Epimedium
idarubicin||idarubicin;Idamycin;idarubicine
idelalisib||idelalisib;Zydelig
idra-21||IDRA-21
ifosfamide||ifosfamide;Ifex;Isophosphamide
igf-1||IGF1 LR3;Long R3 IGF-1;IGF-DES;ИФР-1;IGF-1 Long R3;IGF-LR3;long arginine 3-IGF-1;ИФР-1 LR3;DES(1-3)IGF-1;somatomedin C;~LR3
iloperidone|antipsychotics|
iloprost|antiplatelets|iloprost;Ciloprost;Ventavis;iloprost trometamol
imatinib||imatinib;Glivec;Gleevec
imipenem||imipenem
inclisiran||inclisiran;Leqvio
indacaterol||indacaterol;Onbrez;Arcapta
indapamide|antihypertensives|
indometacin|nsaids potassium-raising|
infliximab||infliximab;Remicade;Remsima;Anti-tumor Necrosis Factor-alpha;Avsola
inositol||Inositol;myo-inositol;D-chiro-inositol;инозит
inotuzumab||inotuzumab
insulin-aspart|insulins|insuline asparte;insuline asparte isophane biphasique
insulin-degludec|insulins|insuline dégludec
insulin-detemir|insulins|
insulin-glargine|insulins|insuline glargine
insulin-glulisine|insulins|
insulin-lispro|insulins|insuline lispro
interferon-alfa||interferon alfa
iobitridol||iobitridol
iodine||lugols iodine;kelp;люголь;раствор Люголя;bladderwrack;~йод
iodixanol||iodixanol
iohexol||iohexol
iomeprol||iomeprol
iopamidol||iopamidol
iopromide||iopromide
ioversol||ioversol
ioxaglic-acid||ioxaglic acid;acide ioxaglique
ioxitalamic-acid||ioxitalamic acid;acide ioxitalamique
ipamorelin||Ipamorelin;Ipamorelin acetate;NNC 26-0161;ипаморелин;Ipamoreline;Ipamorelin acetate salt;~Ipa
ipidacrine||ipidacrine;Neuromidin;Нейромидин;Axamon
ipilimumab||ipilimumab;Yervoy
ipratropium||ipratropium;Atrovent;Combivent;Atrovent Nasal Spray
irbesartan|antihypertensives|
irinotecan||irinotecan;CPT-11;Camptosar
iron-injected||Феринжект
iron||ferrous sulfate;ferrous sulphate;ferrous fumarate;ferrous bisglycinate;iron bisglycinate;iron polymaltose;железо;ferrous gluconate;Ferrograd;Feosol;Chelafer;Maltofer;ferric maltol;Slow Fe;~Iron;~fer
isavuconazole||isavuconazole;Cresemba
isepamicin||isepamicin;isepamicine
isoflurane||isoflurane
isoniazid||isoniazid;Rimifon;Nydrazid;Laniazid;Tubizid;Hyzyd;isoniazide;~INH
isoprenaline||isoprenaline;isoproterenol;Isuprel
isosorbide-dinitrate|nitrates|dinitrate d'isosorbide
isosorbide-mononitrate|nitrates|
isothipendyl|sedatives|isothipendyl
isotretinoin||isotretinoin;Accutane;Roaccutane;Oratane;Claravis;Absorica;Curacne;Acnetane;13-cis-retinoic acid;Rizuderm;Zenatane;Myorisan;Amnesteem;isotretinoine
isrib||ISRIB;trans-ISRIB;integrated stress response inhibitor;ISRIB-A15
ivabradine||ivabradine;Procoralan;Corlanor;Coralan
ivacaftor||ivacaftor;Kalydeco;Trikafta;Kaftrio
ivermectin||Ивермектин;Soolantra;ivermectin horse paste;Sklice
ixekizumab||ixekizumab;Taltz
j-147||J-147;J147
josamycin||josamycin;josamycine
kambo||Phyllomedusa;Камбо
kanamycin||kanamycin
kanna||kanna;Sceletium tortuosum;Zembrin;mesembrine;kougoed;~channa
kaolin||kaolin;kaolin lourd
kava||Kava;Piper methysticum;kava kava;kavalactones;kava extract;кава;yaqona;~awa
ketamine||Ketamine;Ketalar;racemic ketamine;ketamine lozenge;ketamine troche;кетамин;arketamine;special K;ketamine troches;~ket
ketoprofen|nsaids potassium-raising|
ketorolac|nsaids|
ketotifen||ketotifen;Zaditen;Zaditor;Alaway;ketotifene
khavinson-bioregulators||Khavinson peptides;peptide bioregulators;bioregulators;cytomax;cytogens;Vilon;Vesugen;Livagen;Cardiogen;Bronchogen;Ovagen;Chonluten;Cartalax;Prostamax;Testagen;Thymogen;Crystagen;Vladonix;Cerluten;пептидные биорегуляторы;цитомаксы;цитогены;Вилон
kisspeptin||Kisspeptin;Kisspeptin-10;Kisspeptin-54;KP-10;KP-54;metastin;кисспептин
kpv||Lys-Pro-Val;alpha-MSH (11-13);α-MSH 11-13;~KPV;~КПВ
kratom||Кратом;Maeng da;7-OHMG;митрагинин;~krypton;~thang
l-carnitine||Injectable L-carnitine;Л-карнитин;Элькар
l-theanine||theanine;Suntheanine
l-tyrosine||tyrosine;N-acetyl L-tyrosine;NALT;N-acetyl tyrosine
lactulose||lactulose;Duphalac;Laxilose;Constulose;Evalose;Cholac;Heptalac
lamivudine||lamivudine;Epivir;Zeffix;~3TC
lanreotide||lanreotide;Somatuline Depot
lansoprazole||lansoprazole;Prevacid;Zoton;Lancap;Ogast
lanthanum||lanthanum;Fosrenol;lanthane
lapatinib||lapatinib;Tykerb
larazotide||larazotide;AT-1001
larotrectinib||larotrectinib;VitrakviI
latanoprost||latanoprost;Xalatan
lavender-oil||lavender oil;Silexan;Lasea
ledipasvir||ledipasvir
leflunomide||leflunomide;Arava
lemon-balm||lemon balm;Melissa officinalis
lenalidomide||lenalidomide;Revlimid
letermovir|enzyme-inducers|letermovir;Prevymis
letrozole||Letrozole;Femara;летрозол;фемара
leuprorelin||leuprorelin;leuprolide;Lupron;Lucrin;Eligard;Lupron Depot-PED;Leuprorelin Acetate;leuproreline
levacetylmethadol|qt-prolonging|
levobunolol|beta-blockers|
levocetirizine||levocetirizine;Xyzal
levofloxacin||levofloxacin;Levaquin;Tavanic;levofloxacine
levomepromazine|antipsychotics|
levonorgestrel-coil||levonorgestrel coil;Mirena;Kyleena;Skyla;Jaydess;Liletta;hormonal IUD;hormonal coil
levorphanol|serotonergic-opioids|
levosimendan||levosimendan
licorice||licorice;liquorice;glycyrrhizin;Glycyrrhiza;réglisse;licorice root
lidocaine||lidocaine;Xylocaine;lignocaine;Ztlido;Lidoderm;Dermalid;Absorbine Jr
ligandrol|sarms|LGD4033;VK5211;лигандрол
lincomycin||lincomycin;lincomycine
lions-mane||Lion's mane;Hericium erinaceus;lions mane;yamabushitake;ежовик гребенчатый;hericenones;erinacines
liothyronine||Лиотиронин;трийодтиронин;liothyronine sodique
lipo-c||Lipo-C;MIC injection;MIC shot;MIC B12;lipotropic injection;lipotropic shot;Lipo-B;Lipo-Mino;methionine inositol choline;skinny shot;липотропные инъекции
liquid-paraffin||liquid paraffin;mineral oil;paraffine
liraglutide|glp1-agonists|Лираглутид;Саксенда;~lira
lisdexamfetamine|amphetamines|Venvanse;лиздексамфетамин;lisdexamfetamine dimesylate
lisinopril|antihypertensives|
lisuride||lisuride
lithium-orotate||Orotate lithium;Оротат лития;lithium supplement;orotate of lithium;low-dose lithium
lithium||Литий;Карбонат лития;Седалит
live-vaccine||a live vaccine;live vaccine;yellow fever vaccine;chickenpox vaccine;varicella vaccine;nasal flu vaccine;FluMist;Stamaril;rotavirus vaccine;Zostavax;oral polio vaccine;rotavirus;virus de la fievre jaune;virus de la rougeole;virus des oreillons;virus rubeoleux;virus varicelle-zona;virus vivant atténué de la grippe;~MMR;~BCG
lixisenatide|glp1-agonists|
ll-37||LL-37;LL37;cathelicidin;hCAP18;CAP-18;ropocamptide;ЛЛ-37
lofexidine|sedatives|
lomefloxacin||lomefloxacin;lomefloxacine
lomitapide||lomitapide;Juxtapid;Lojuxta
lomustine||lomustine;Gleostine;CCNU
loperamide||loperamide;Imodium;Imodium A-D;Gastro-Stop;Lopedium;Diamode;lope;Imotil;Kao-Paverin
loprazolam|benzodiazepines|
loratadine||loratadine;Claritin;Clarityn;Clarityne;Lorano;Polaratyne;Agistam;Wal-itin
lorazepam|benzodiazepines|
lorcaserin||lorcaserin;Belviq
lorlatinib|enzyme-inducers|
lormetazepam|benzodiazepines|
lornoxicam|nsaids|
lovastatin||lovastatin;Mevacor;Altoprev;Altocor
low-dose-naltrexone||Low-dose naltrexone;naltrexone 4.5 mg;налтрексон;naltrexone;Revia;Vivitrol;Depade;Nalorex;Naltima;~LDN
loxapine|antipsychotics|
lsd||lysergide;lysergic acid diethylamide;LSD-25;MM120;microdose LSD;~LSD;~ЛСД;~acid
lumacaftor|enzyme-inducers|lumacaftor
lumateperone|antipsychotics cyp3a4-substrates|
lurasidone|antipsychotics cyp3a4-substrates|
lutein||lutein;zeaxanthin
lymecycline||lymecycline;Tetralysal
maca||Lepidium meyenii;мака перуанская;~Maca
macimorelin|qt-prolonging|macimorelin;Macrilen
macitentan||macitentan;Opsumit
macrogol||macrogol;Movicol;MiraLAX;polyethylene glycol;PEG 3350
magaldrate||magaldrate
magnesium||Epsom salt;Slow-Mag;magnesium hydroxide;milk of magnesia;Gadavyt;Citroma;dicitrate trimagnesien;magnesium (hydroxyde de);magnesium (trisilicate de);~ZMA
magnolia||Magnolia bark;Magnolia officinalis;honokiol;magnolol;Relora;houpo;магнолия
mannitol||mannitol
maraviroc||maraviroc;Selzentry
mavacamten||mavacamten;Camzyos
mazdutide|glp1-agonists|
mazindol|stimulants|
mct||MCT oil;medium-chain triglycerides;caprylic acid oil
mda|amphetamines serotonin-releasers|
mdma|amphetamines serotonin-releasers|midomafetamine;МДМА;methylenedioxymethamphetamine;~E's
mebendazole||mebendazole;Vermox;Emverm
mebicar||mebicar;temgicoluril;Мебикар;Adaptol
medetomidine|sedatives|
medrogestone||medrogestone
medroxyprogesterone-depot||medroxyprogesterone depot injection;medroxyprogesterone depot;Depo-Provera;Sayana Press;Petogen;contraceptive injection;DMPA;depo shot
medroxyprogesterone||medroxyprogesterone;Provera;Cycrin;Amen
mefenamic-acid|nsaids potassium-raising|acide mefenamique
mefloquine||mefloquine;Lariam;Mefliam
megestrol||megestrol;Megace
melanotan-2||Melanotan I;Barbie drug;Меланотан;Melanotan 1;afamelanotide;Scenesse;CUV1647;NDP-MSH;меланотан 1;афамеланотид;Melanotan2;tanning injection;tanning nasal spray;меланотан 2;~MT-I;~MT1;~MT-1
meldonium||meldonium;Mildronate;Милдронат
meloxicam|nsaids potassium-raising|
melphalan||melphalan;Phenylalanine mustard;Alkeran
memantine||Memantine;Namenda;Ebixa;Axura;мемантин;акатинол;Akatinol;memantin;Namenda XR
menthol||menthol;levomenthol;menthol racemique
mephedrone|amphetamines serotonin-releasers|
meprobamate|sedatives|
meptazinol|opioids|
mepyramine|sedatives|
mequitazine|qt-prolonging sedatives|mequitazine;Primalan
merbromine||merbromine
mercaptopurine||mercaptopurine;Purinethol;Puri-Nethol;~6-MP
meropenem||meropenem;Merrem
mesalazine||mesalazine;Pentasa;Salofalk;mesalamine;5-ASA;~Asacol
mescaline||Mescaline;peyote;San Pedro cactus;Echinopsis pachanoi;мескалин;Trichocereus;Peruvian torch
mesterolone|androgens|провирон;местеролон
metacycline||metacycline;methacycline;methylenecycline
metamizole||metamizole;dipyrone;Novalgin;analgin
metandienone||D-bol;Danabol;Naposim;Nerobol;метандиенон;метандростенолон;дианабол;неробол
metenolone|anabolic-steroids|methenolone enanthate;methenolone acetate;Primobolan Depot;метенолон;примоболан;~primo
metformin||Metformin hydrochloride;Metformin ER;Metformin XR;Siofor;Метформин;Глюкофаж;Сиофор;metformine
methadone|qt-prolonging serotonergic-opioids|Физептон;Метадон;Equity Methadone
methamphetamine|amphetamines serotonin-releasers|~crystal
methenamine||methenamine;Hiprex;Mandelamine
methotrexate||Метотрексат
methoxetamine||methoxetamine;~MXE
methoxyflurane||methoxyflurane
methyldopa|sedatives|
methylene-blue||Метиленовый синий;Метиленовая синь;Lumeblue;methylthionine;Methylenblau;USP methylene blue;methelyne blue;bleu de méthylène
methylphenidate|stimulants|метилфенидат;методилфенидат;methylphenidate hydrochloride;Methylphenidylacetate hydrochloride
methylphenobarbital|barbiturates|
methylprednisolone||methylprednisolone;Medrol;Depo-Medrol;Solu-Medrol;A-Methapred
methyltestosterone||~Android
metoclopramide|antipsychotics|
metolazone|antihypertensives|
metopimazine|sedatives|metopimazine
metronidazole||metronidazole;Flagyl;Metrogel;Vandazole;MetroLotion;MetroCream
metyrapone||metyrapone
mexiletine||mexiletine;Mexitil;Namuscla
miconazole||miconazole;Daktarin;Loramyc;Monistat;Desenex;Oravig;Lotrimin;, Vusion;Monistat-Derm
midazolam|benzodiazepines|
midecamycin||midecamycin;midecamycine
midodrine||midodrine;ProAmatine;Gutron;Orvaten
midostaurin||midostaurin;Rydapt;midostaurine
mifamurtide||mifamurtide
mifepristone|qt-prolonging|
milk-thistle||Milk thistle;silymarin;silybin;Silybum marianum;расторопша;силимарин;Silybum
minocycline||minocycline;Minocin;Cyclimycin;Minomycin;Solodyn;Amzeeq;Ximino;Myrac;Dynacin
minoxidil|antihypertensives|Minoxidil;oral minoxidil;LDOM;Loniten;Rogaine;Regaine;миноксидил
mirabegron||mirabegron;Myrbetriq;Betmiga
mirogabalin|gabapentinoids|
mirtazapine||миртазапин
misoprostol||misoprostol;Cytotec
mitomycin||mitomycin;Mitosol;Mitomycin-C;mitomycine c
mitotane|enzyme-inducers|
mitoxantrone||mitoxantrone;DHAD;Novantrone
mivacurium||mivacurium
mizolastine||mizolastine;Mizollen
mk-677||MK-677;MK677;Ibutamoren;Ibutamoren mesylate;MK-0677;L-163,191;Nutrobal;ибутаморен;МК-677;ibutamorin
moclobemide||Moclix;моклобемид;аурорикс
molnupiravir||molnupiravir;Lagevrio
molsidomine|nitrates|
mometasone||mometasone;Nasonex;Asmanex;Elocon
montelukast||montelukast;Singulair
morniflumate|nsaids potassium-raising|
morphine||Морфин
mots-c||Mitochondrial ORF of the 12S rRNA-c;МОТС-с
moxifloxacin|qt-prolonging|
moxonidine|sedatives|
msm||methylsulfonylmethane;~MSM
mucuna||Mucuna pruriens;mucuna;velvet bean;L-DOPA supplement;Dopabean;мукуна;cowhage;kapikacchu
mycophenolate||mycophenolate;mycophenolate mofetil;CellCept;Myfortic;mycophenolic acid;mycophenolate sodium;mycophenolate sodique
nabilone||nabilone;Cesamet
nabiximols||nabiximols;Sativex
nabumetone|nsaids potassium-raising|
nac||N-acetylcysteine;N-acetyl cysteine;acetylcysteine;Fluimucil;ацетилцистеин;Mucomyst;ACC 200;~NAC;~НАЦ
nadroparin|potassium-raising|nadroparine calcique
nafcillin||nafcillin;Ethoxynaphthamido Penicillin Sodium;Unipen
nalmefene||nalmefene;Selincro;Opvee
naloxegol|cyp3a4-substrates|naloxegol;Movantik;Moventig
naloxone||naloxone;Narcan;Nyxoid;Evzio;Prenoxad;Kloxxado
nandrolone|anabolic-steroids|nandrolone phenylpropionate;19-nortestosterone;Rolon;Durabolin;Retabolil;нандролон;ретаболил;дека дураболин;~deca
naphazoline||naphazoline;Privine;Clear Eyes;Derinox
naproxen|nsaids potassium-raising|naproxene
natalizumab||natalizumab;Tysabri
nattokinase||nattokinase;NSK-SD;~natto
neboglamine||neboglamine
nefiracetam||nefiracetam;Translon
nefopam|sedatives|nefopam;Acupan
nelarabine||nelarabine;Nelzarabine;Arranon
neomycin||neomycin;Myciguent
neostigmine||neostigmine;Prostigmin;Простигмин
netilmicin||netilmicin;netilmicine
netupitant||netupitant
nevirapine|enzyme-inducers|
niacin||Niacin;nicotinic acid;nicotinamide;niacinamide;vitamin B3;flush-free niacin;inositol hexanicotinate;Niaspan;ниацин;никотиновая кислота;flush niacin;Niacor;Nicolar;acide nicotinique
niaouli||niaouli
nicorandil|nitrates|
nicotine||Nicotine liquid;E-liquid nicotine;Nicotine;Nicotine pouches;Snus;Никотин;nicotine gum;nicotine patch;nicotine lozenge;nicotine pouch;Nicorette;NicoDerm;Nicotinell;Habitrol;Nicotrol;~Zyn;~vaping
nifedipine|cyp3a4-substrates|
niflumic-acid|nsaids potassium-raising|acide niflumique
nilotinib||nilotinib;Tasigna
nilutamide||nilutamide;Nilandron
nimesulide|nsaids potassium-raising|
nimodipine|cyp3a4-substrates|
nintedanib||nintedanib;Ofev
nisoldipine|cyp3a4-substrates|
nitazenes||~iso
nitazoxanide||nitazoxanide;Alinia
nitrazepam|benzodiazepines|
nitrofurantoin||nitrofurantoin;Macrobid;Macrodantin;Urantoin;Furalan;Furadantin
nitrous-oxide||nitrous oxide;laughing gas;nangs;whippets;galaxy gas;hippy crack;~N2O;~NOS
nivolumab||nivolumab;Opdivo
nizatidine||nizatidine;Axid
nmn||nicotinamide mononucleotide;beta-nicotinamide mononucleotide;β-NMN;~NMN;~НМН
nonoxynol-9||nonoxynol 9
noopept||Ноопепт
noradrenaline||noradrenaline;norepinephrine;Levophed
nordazepam|benzodiazepines|
norethandrolone|androgens|
norfloxacin||norfloxacin;Noroxin;norfloxacine
noscapine|opioids|
nr||Nicotinamide riboside;Niagen;Tru Niagen;никотинамид рибозид;~NR
nsi-189||NSI-189;NSI189;NSI-189 phosphate;ALTO-100;amdiglurax
obinutuzumab||obinutuzumab;Gazyva
ocrelizumab||ocrelizumab;Ocrevus
octreotide||octreotide;Sandostatin;Mycapssa;Bynfezia
ofatumumab||ofatumumab;Arzerra;Kesimpta
ofloxacin||ofloxacin;Floxin;Tarivid;Ocuflox;ofloxacine
olanzapine|antipsychotics|
olaparib||olaparib;Lynparza
oleoylethanolamide||oleoylethanolamide;palmitoylethanolamide;PEA palmitoyl;~OEA
olmesartan|antihypertensives|
olodaterol||olodaterol;Striverdi
olsalazine||olsalazine;Dipentum
ombitasvir||ombitasvir
omega-3||omega-3-acid ethyl esters;fish oil;icosapent ethyl;Vascepa;Lovaza;Omacor;krill oil;омега-3;рыбий жир;Vazkepa;~Omega-3;~EPA;~DHA
omeprazole||omeprazole;Prilosec;Losec;Altosec;Mopral
ondansetron|qt-prolonging|
opicapone||opicapone;Ongentys
orforglipron|glp1-agonists|
orlistat||orlistat;Xenical;~Alli
ornidazole||ornidazole
oseltamivir||oseltamivir;Tamiflu
osimertinib||osimertinib;Tagrisso
ostarine|sarms|MK2866;GTx-024
oteracil||oteracil
oxacillin||oxacillin;Methylphenyl Isoxazolyl Penicillin;Bactocill;oxacilline
oxaliplatin||oxaliplatin;Eloxatin;oxaliplatine
oxandrolone||Lonavar;оксандролон;анавар;~var
oxaprozin|nsaids|
oxazepam|benzodiazepines|
oxcarbazepine|enzyme-inducers|
oxetorone|sedatives|oxetorone
oxidronic-acid||oxidronic acid;acide oxidronique
oxiracetam||Oxiracetam;ISF-2522;Neuromet;оксирацетам
oxomemazine|sedatives|oxomemazine
oxybutynin||oxybutynin;Ditropan;Lenditro;Oxytrol;Gelnique;oxybutynine
oxycodone||Оксикодон;oxys;~oxy
oxymetazoline||Drixine;Vicks Sinex;Nezeril;Dristan;Nostrilla;Zicam;Rhofade
oxymetholone||Anadrol-50;Androlic;оксиметолон;анаполон
oxytetracycline||oxytetracycline
oxytocin||Oxytocin;Pitocin;Syntocinon;oxytocin nasal spray;oxytocin spray;intranasal oxytocin;окситоцин;oxitocin;~OT
ozanimod||ozanimod;Zeposia
p21||P021;P21 peptide;P-21 peptide;peptide P21;Ac-DGGLAG-NH2;CNTF-derived peptide;~P21
paclitaxel||paclitaxel
palbociclib||palbociclib;Ibrance
paliperidone|antipsychotics|
pamidronic-acid||pamidronic acid;acide pamidronique
pancuronium||pancuronium;Pavulon
panitumumab||panitumumab;Vectibix
panobinostat|qt-prolonging|panobinostat;Farydak
pantoprazole||pantoprazole;Protonix;Somac;Controloc;Pantoloc;Topzole;Protonix I.V.
papaverine||papaverine;bimix;Pavabid;Pavacot
paracetamol||Парацетамол
paraxanthine||paraxanthine;enfinity
parecoxib|nsaids potassium-raising|
paritaprevir||paritaprevir
pasireotide||pasireotide
passionflower||Passionflower;Passiflora incarnata;passiflora;пассифлора;maypop;passion flower
pazopanib||pazopanib;Votrient
pefloxacin||pefloxacin;pefloxacine
peg-mgf||PEG-MGF;pegylated mechano growth factor;mechano growth factor;IGF-1Ec;~МГФ;~MGF
peginterferon-alfa-2a||peginterferon alfa-2a;Pegasys;peg-interferon alfa-2a
pembrolizumab||pembrolizumab;Keytruda
pemetrexed||pemetrexed;Alimta
penfluridol|antipsychotics|
penicillamine||penicillamine;Cuprimine;D-penamine;Cupramine
pennyroyal||pennyroyal
pentobarbital|barbiturates|
pentosan||pentosan;pentosan polysulfate;Elmiron;Cartrophen;~PPS
pentostatin||pentostatin;2'-Deoxycoformycin;Nipent;pentostatine
pentoxifylline||pentoxifylline;Trental;Torental;Pentoxil
peppermint||peppermint;menthe
perampanel|sedatives|
pergolide||pergolide;Permax
perindopril|antihypertensives|
perphenazine|antipsychotics|
pethidine|serotonergic-opioids|
phenazepam|benzodiazepines|~bonsai
phencyclidine||phencyclidine;angel dust;~PCP
phendimetrazine|amphetamines|
phenibut|gabapentinoids|Phenygam;4-amino-3-phenylbutyric acid;Phenybut;β-phenyl-GABA;Citrocard
pheniramine|sedatives|
phenoxymethylpenicillin||phenoxymethylpenicillin;penicillin V;phenoxymethylpenicilline;~Pen-V
phenprocoumon|vitamin-k-antagonists|
phentermine|amphetamines|
phenylalanine||phenylalanine;DLPA;L-phenylalanine;D-phenylalanine
phenylbutazone|nsaids|~bute
phenylephrine||phenylephrine;Sudafed PE;Neo-Synephrine;Beechams;Lemsip Max;Tylenol Sinus;Children's Sudafed PE Nasal Decongestant;PediaCare Children's Decongestant;Suphedrin PE;Little Noses
phenylethylamine||~PEA
phenylpiracetam-hydrazide||Phenylpiracetam hydrazide;Fonturacetam hydrazide;hydrazide of phenylpiracetam;~PPH
phenylpiracetam|stimulants|
phenyltoloxamine|sedatives|phenyltoloxamine
phenytoin|cyp2c19-substrates|
pholcodine|opioids|
phosphatidylserine||phosphatidylserine
phosphorus||phosphorus;phosphore
pibrentasvir||pibrentasvir
picamilon||Picamilon;Pikamilon;Picamilone;Pikatropin;nicotinoyl-GABA;N-nicotinoyl-GABA;пикамилон
pilocarpine||pilocarpine;Salagen;Carpine
pimavanserin|cyp3a4-substrates|pimavanserin;Nuplazid
pimethixene|sedatives|pimethixene
pimozide|antipsychotics|
pinealon||Pinealon;EDR peptide;Glu-Asp-Arg;пинеалон
pipamperone|antipsychotics|
piperacillin||piperacillin;piperacilline
piperazine||piperazine
piperine||piperine;black pepper extract;BioPerine
pipobroman||pipobroman
pipotiazine|antipsychotics|
piracetam||Piracetam;Nootropil;Nootropyl;Lucetam;Noostan;Myocalm;пирацетам;ноотропил;2-oxo-1-pyrrolidine acetamide;pirecetam;piracetem
piretanide||piretanide
pirfenidone||pirfenidone;Esbriet
piribedil||piribedil
piroxicam|nsaids potassium-raising|
pitavastatin||pitavastatin;Livalo;Zypitamag;pitavastatine
pitolisant|enzyme-inducers|
pivmecillinam||pivmecillinam
pixantrone||pixantrone
policosanol||policosanol
polymyxin-b||polymyxin b;polymyxine b
ponatinib||ponatinib;Iclusig
potassium-canrenoate||canrenoate de potassium
potassium-chloride||Potassium salts;Калия хлорид;No-Salt;калий;potassium (citrate de)
povidone-iodine||povidone iodine;Betadine;povidone iodée
pqq||pyrroloquinoline quinone;метоксатин;~PQQ
pramipexole||pramipexole;Mirapex;Mirapexin;Sifrol;Pexola
pramiracetam||Pramiracetam;Neupramir;Pramistar;CI-879;Ремен;прамирацетам
pramlintide|glp1-agonists|
prasugrel|antiplatelets|
pravastatin||pravastatin;Pravachol;Lipostat;Elisor;pravastatine
prazepam|benzodiazepines|
praziquantel||praziquantel;Biltricide
prazosin|antihypertensives|
prednisolone||prednisolone;Prelone;Predmix;Solupred;Panafcortelone;Omnipred;Pediapred;Inflamase;Flo-Pred;AK-Pred;Pred Mild
prednisone||prednisone;Deltasone;Meticorten;Pulmison;Panafcort;Cortancyl;Sterapred;Rayos;Prednisone Intensol
pregabalin|gabapentinoids|прегабалин;лирика;pregabaline;budweisers;nerve tablets
pregnenolone||Pregnenolone;прегненолон
prilocaine||prilocaine
primaquine||primaquine;Primaryl
pristinamycin||pristinamycin;pristinamycine
prl-8-53||PRL-8-53
probenecid||probenecid;Benemid;Pro-Cid;probenecide
probiotics||Probiotics;Lactobacillus;Bifidobacterium;Saccharomyces boulardii;пробиотики
procainamide|qt-prolonging|
prochlorperazine|sedatives|
progesterone||Progesterone;micronised progesterone;micronized progesterone;Prometrium;Utrogestan;Utrogest;прогестерон;утрожестан;Crinone
proguanil||proguanil
promegestone||promegestone
promestriene||promestriene
promethazine|antipsychotics|
propafenone||propafenone;Rythmol;Rytmonorm;Rythmex
propericiazine|antipsychotics|
propranolol||анаприлин;пропранолол
propylhexedrine|amphetamines|
propylthiouracil||propylthiouracil;Propycil;~PTU
protein-c|antiplatelets|protein C;proteine c humaine
psilocybin||Psilocybin;psilocin;psilocybe;magic mushrooms;psilocybin mushrooms;shrooms;magic truffles;псилоцибин;COMP360;golden teacher;4-AcO-DMT;mushrooms microdose
psyllium||Psyllium;ispaghula;ispagula;psyllium husk;Metamucil;псиллиум;Fybogel;glucomannan;fibre supplement;Hydrocil;Alramucil;Natural Fiber Therapy;Perdiem Fiber;Serutan;Fiberall;Uni-Laxative;Maalox Daily Fiber Therapy
pterostilbene||Pterostilbene;птеростильбен
pyrazinamide||pyrazinamide;Zinamide
pyridostigmine||pyridostigmine;Mestinon
pyrimethamine||pyrimethamine
quazepam|benzodiazepines|
quercetin||Quercetin;кверцетин;quercetin phytosome
quetiapine|antipsychotics|
quinagolide||quinagolide
quinapril|antihypertensives|
quinidine|qt-prolonging|dextromethorphan-quinidine
quinine||quinine;tonic water quinine;Qualaquin;Lennon-Quinine
quinupristin||quinupristin;quinupristine
rabeprazole||rabeprazole;Aciphex;Pariet
racecadotril||racecadotril
rad-140|sarms|vosilasarm;EP0062;радарин
raloxifene||Raloxifene;Evista;ралоксифен;Keoxifene
raltegravir||raltegravir;Isentress
raltitrexed||raltitrexed
ramipril|antihypertensives|
ramucirumab||ramucirumab;Cyramza
ranitidine||ranitidine;Zantac;Tritec
ranolazine||ranolazine;Ranexa
rasagiline||разагилин;азилект
reboxetine|antidepressants|
red-clover||red clover;Trifolium pratense
red-yeast-rice||red yeast rice;monacolin K;red rice yeast
regorafenib||regorafenib;Stivarga
reishi||reishi;Ganoderma lucidum
remdesivir||remdesivir;Veklury;GS-5734
reserpine|antihypertensives|
resveratrol||Resveratrol;trans-resveratrol;resveratrol 98%;ресвератрол
retatrutide|glp1-agonists|Ретатрутид;Retatrutid;GLP-3;GLP3
reteplase||reteplase
retinalamin||retinalamin;Ретиналамин
reviparin|potassium-raising|
rhodiola-rosea||rhodiola;golden root;Arctic root;salidroside;rosavin;SHR-5
rhubarb||rhubarb;rhubarbe
ribavirin||ribavirin;Rebetol;Copegus;Virazole;tribavirin;ribavirine
ribociclib||ribociclib;Kisqali
riboflavin||riboflavin;vitamin B2
rifabutin|enzyme-inducers|
rifampicin|enzyme-inducers|
rifapentine|enzyme-inducers|
rifaximin||rifaximin;Xifaxan;Normix
rilmenidine|sedatives|
rilpivirine||rilpivirine;Edurant;Complera;Odefsey
riluzole||riluzole;Rilutek
rimegepant|cyp3a4-substrates|rimegepant;Nurtec;Vydura
rimonabant||rimonabant;Acomplia
riociguat||riociguat;Adempas
risedronic-acid||risedronic acid;risedronate;Actonel;acide risedronique
risperidone|antipsychotics|
rituximab||rituximab;Rituxan;Truxima
rivaroxaban|doacs|
rivastigmine||rivastigmine;Exelon
rocuronium||rocuronium;Esmeron;Zemuron
rofecoxib|nsaids potassium-raising|
rolapitant||rolapitant;Varubi
ropinirole|sedatives|ropinirole;Requip;Adartrel
rosuvastatin||rosuvastatin;Crestor;Storwin;rosuvastatine
rotigotine||rotigotine;Neupro
roxadustat||roxadustat;HIF stabiliser;Evrenzo;FG-4592
roxithromycin||roxithromycin;Rulide;Rulid;roxithromycine
rupatadine|sedatives|rupatadine
ruxolitinib||ruxolitinib;Jakafi;Jakavi;Opzelura
s-23|sarms|~S23
saffron||Saffron;Crocus sativus;affron;шафран;saffron extract;crocin
salbutamol||Сальбутамол
salicylate-bismuth||bismuth subsalicylate;salicylate bismuth;Pepto-Bismol;Pink Bismuth;Peptic Relief;Bismusal
salmeterol|cyp3a4-substrates|salmeterol;Serevent
salvia||salvia;Salvia divinorum;salvinorin A
sam-e||SAM-e;S-adenosylmethionine;S-adenosyl methionine;ademetionine;Heptral;гептрал;адеметионин;Samyr;~SAMe
samidorphan||samidorphan
saquinavir|qt-prolonging|
saw-palmetto||saw palmetto;Serenoa repens
saxagliptin|cyp3a4-substrates|
schisandra||schisandra;Schisandra chinensis
secnidazole||secnidazole;Solosec
secobarbital|barbiturates|
secukinumab||secukinumab;Cosentyx
selank||Селанк;N-acetyl selank
selegiline||селегилин;юмекс;selegeline
selenium||Selenium;selenomethionine;sodium selenite;селен
selexipag||selexipag;Uptravi
semaglutide|glp1-agonists|Wegovy HD;Оземпик;Semaglutide sodium;Semaglutide acetate;Semiglutide;Semaglutid;Semaglutida
semax||ACTH(4-10) analogue;N-acetyl semax;NA-Semax amidate;adamax
senna||senna;senna laxative;Senokot;Soflax;bisacodyl laxative;Senna X-Prep;Perdiem Overnight Relief;Black Draught;Fletcher's Castoria;sene;sene de l'inde
sermorelin||Sermorelin;Sermorelin acetate;Geref;GRF 1-29 NH2;GHRH (1-29);серморелин;Semorelin;Sermoreline;GRF 1-29
serrapeptase||serrapeptase;serratiopeptidase;lumbrokinase
sertraline||сертралин;золофт
setmelanotide||setmelanotide;Imcivree
sevelamer||sevelamer;Renvela;Renagel
sevoflurane||sevoflurane
shilajit||Shilajit;mumijo;mumie;mumiyo;mumio;мумиё;шиладжит;fulvic acid
sibutramine|stimulants|
sildenafil|cyp3a4-substrates pde5-inhibitors|sildenafil citrate;Kamagra;силденафил;виагра
silodosin|cyp3a4-substrates|
siltuximab||siltuximab;Sylvant
simeticone||simeticone;simethicone;Gas-X;Infacol;Colicon;Mylaval;Mytab;Micon-80;Flatulex;SonoRx;silicone
simvastatin||simvastatin;Zocor;Simvacor;Simcor;Lipex;Flolipid;simvastatine
siponimod||siponimod;Mayzent
sirolimus|immunosuppressants|Рапамицин;Сиролимус
skullcap||skullcap;Scutellaria lateriflora
slu-pp-332||SLU-PP332;exercise mimetic SLU
smoking||tobacco smoke;tabac;~smoking;~tobacco;~cigarettes
snap-8||snap-8;Argireline;acetyl hexapeptide
sodium-bicarbonate||sodium bicarbonate;baking soda;bicarbonate of soda;sodium (bicarbonate de)
sodium-chloride||sodium chloride;sodium (chlorure de)
sodium-citrate||sodium citrate;sodium (citrate de);sodium (citrate diacide de)
sodium-nitroprusside||sodium nitroprusside;sodium (nitroprussiate de)
sodium-oxybate|ghb-like|ГОМК;Оксибутират натрия;Alcover;GHB Sodium;Gamma Hydroxybutyrate Sodium;oxybate de sodium;sodium (oxybate de)
sodium-picosulfate||sodium picosulfate;sodium (picosulfate de)
sodium-polystyrene-sulfonate||sodium polystyrene sulfonate;Kionex;Kalexate;polystyrène sulfonate de sodium
sodium-ricinoleate||sodium ricinoleate;sodium (ricinoleate de)
sofosbuvir||sofosbuvir;Sovaldi;Epclusa;Harvoni
solifenacin||solifenacin;Vesicare;solifenacine
somapacitan|growth-hormones|
sorafenib||sorafenib;Nexavar
sorbitol||sorbitol
sotalol|qt-prolonging|
soy||soya;soy isoflavones;soy protein;genistein;~soy
spectinomycin||spectinomycin;spectinomycine
spermidine||Spermidine;wheat germ spermidine;спермидин
spiramycin|qt-prolonging|
spironolactone||Verospiron;спиронолактон;верошпирон
sr9009||SR9009;SR-9009;Stenabolic;стенаболик
st-johns-wort|enzyme-inducers|зверобой;hyperforin;hypericin
stanozolol||Winny;Winstrol Depot;Strombafort;станозолол;винстрол
stavudine||stavudine;Zerit
streptokinase||streptokinase
streptomycin||streptomycin;streptomycine
streptozocin||streptozocin;Zanosar;streptozocine
strontium-ranelate||strontium ranelate;strontium citrate;Protelos;strontium
strychnine||strychnine;nux vomica
sucralfate||sucralfate;Carafate;Ulsanic;Antepsin
sulbutiamine||Sulbutiamine;Arcalion;Enerion;сульбутиамин;энерион;isobutyryl thiamine disulfide;Arcalion 200
sulfadiazine||sulfadiazine;Microsulfon
sulfadoxine||sulfadoxine
sulfafurazole||sulfafurazole;sulfisoxazole;sulfafurazol
sulfaguanidine||sulfaguanidine
sulfamethizol||sulfamethizol
sulfamethoxazole-trimethoprim|potassium-raising|sulfamethoxazole with trimethoprim;sulfamethoxazole trimethoprim;co-trimoxazole;Bactrim;Septra;Septrin;Purbac;TMP-SMX
sulfamethoxazole||sulfamethoxazole
sulfasalazine||sulfasalazine;Salazopyrin;Azulfidine
sulfinpyrazone||sulfinpyrazone;Anturane
sulindac|nsaids potassium-raising|
sulpiride|antipsychotics|
sulprostone||sulprostone
sunifiram||sunifiram;unifiram;DM-235
sunitinib||sunitinib;Sutent
superdrol||Sdrol;супердрол
survodutide|glp1-agonists|BI456906;Сурводутид
suxamethonium||suxamethonium;succinylcholine;Anectine
suzetrigine|cyp3a4-substrates|suzetrigine;Journavx
synthetic-cannabinoids||K2/Spice;Спайс;Синтетические каннабиноиды;~HHC;~mamba
tacrine||tacrine;Cognex
tacrolimus|immunosuppressants potassium-raising|
tadalafil|cyp3a4-substrates pde5-inhibitors|тадалафил;сиалис
tak-653||TAK-653;osavampator
talazoparib||talazoparib;Talzenna
tamoxifen||Tamoxifen;tamoxifen citrate;Nolvadex;Nolva;Soltamox;тамоксифен;Kessar;tamoxifene
tamsulosin|cyp3a4-substrates|
tapentadol|serotonergic-opioids|
tasimelteon||tasimelteon;Hetlioz
taurine||Taurine;таурин
tazobactam||tazobactam
tb-500||TB-500;TB500;thymosin beta-4 fragment;Ac-LKKTETQ;LKKTETQ;fequesetide;ТБ-500;TB 500 peptide
tea||green tea drink;black tea;théine;~tea
tedizolid||tédizolide
tegafur||tegafur
teicoplanin||teicoplanin;teicoplanine
telbivudine||telbivudine;Tyzeka
telmisartan|antihypertensives|
temazepam|benzodiazepines|~jellies
temocillin||temocillin;témocilline
temozolomide||temozolomide;Temodar
temsirolimus|immunosuppressants|
tenofovir-alafenamide||tenofovir alafenamide;Vemlidy;~TAF
tenofovir-disoproxil||tenofovir disoproxil;Viread;PrEP;Tenvir;~TDF
tenonitrozole||tenonitrozole
tenoxicam|nsaids potassium-raising|
terazosin|antihypertensives|
terbinafine||terbinafine;Lamisil
terbutaline||terbutaline;Bricanyl;Brethine
terfenadine|qt-prolonging|
teriflunomide||teriflunomide;Aubagio
teriparatide||teriparatide;Forteo;Forsteo;Bonsity;Parathar
terpineol||terpineol
terpinol||terpinol
terpin||terpin;terpine
tertatolol||tertatolol
tesamorelin||Egrifta SV;Egrifta WR;Тесаморелин;~tesa
tesofensine|stimulants|
testosterone|androgens|testosterone cipionate;testosterone undecylate;testosterone suspension;testosterone gel;test cyp;test enanthate;Sustanon 250;Omnadren;Delatestryl;Azmiro;Reandron;Andriol;Kyzatrex;Tlando;Testogel;Tostran;testosteron;тестостерон;сустанон;омнадрен;test E;test C;~TRT
tetrabenazine|sedatives|
tetracosactide||tetracosactide;cosyntropin;Synacthen
tetracycline||tetracycline;Sumycin;Achromycin;Achromycin V
tetrazepam|benzodiazepines|
tetryzoline||tetryzoline
tezacaftor||tezacaftor
thalidomide|sedatives|thalidomide;Thalomid
theacrine||theacrine;TeaCrine
thiamazole||thiamazole;methimazole;Tapazole
thiamine||thiamine;vitamin B1;benfotiamine
thiomersal||thiomersal
thiopental|barbiturates|
thioridazine|antipsychotics|
thiotepa||thiotepa;Tepadina
thymalin||Thymalin;Тималин;Timalin;thymic polypeptides;thymulin
thymol||thymol
thymosin-alpha-1||Thymosin alpha-1;Thymosin α1;thymalfasin;Zadaxin;тимозин альфа-1;тималфазин;~TA-1;~Ta1;~Tα1
thymosin-beta-4||Thymosin beta-4;Thymosin β4;timbetasin;RGN-259;RGN-352;тимозин бета-4;~TB4;~Tβ4
tiabendazole||tiabendazole
tianeptine|antidepressants|
tiapride|antipsychotics|
tiaprofenic-acid|nsaids potassium-raising|acide tiaprofenique
tibolone||tibolone;Livial;Livifem
ticagrelor|antiplatelets|
ticarcillin||ticarcillin;ticarcilline
ticlopidine|antiplatelets|
tigecycline||tigecycline;Tygacil
tiludronic-acid||tiludronic acid;acide tiludronique
tinidazole||tinidazole;Fasigyn;Tindamax
tinzaparin|potassium-raising|
tioguanine||tioguanine;thioguanine;Tabloid;6-Thioguanine;2-Amino-6-mercaptopurine
tiotropium||tiotropium;Spiriva
tiratricol||Triac
tirofiban|antiplatelets|
tirzepatide|glp1-agonists|LY3298176;Тирзепатид;Мунджаро;Terzepatide;Tirzepatid;Tirzepatida
tobramycin||tobramycin;Nebcin;AK-Tob;tobramycine
tocilizumab||tocilizumab;Actemra
tofacitinib|cyp3a4-substrates|tofacitinib;Xeljanz
tofisopam|benzodiazepines|
tolcapone||tolcapone;Tasmar
tolmetin|nsaids|
tolterodine||tolterodine;Detrol;Detrusitol
tolvaptan||tolvaptan;Samsca;Jinarc
tongkat-ali||Tongkat ali;Eurycoma longifolia;longjack;Malaysian ginseng;LJ100;Physta;тонгкат али
topical-salicylates||topical salicylates;methyl salicylate;wintergreen oil;Deep Heat;Bengay;choline salicylate;magnesium salicylate;sodium salicylate;trolamine salicylate
topotecan||topotecan;Hycamtin;topotecane
toremifene|qt-prolonging|toremifene;Fareston
trabectedin||trabectedin;Yondelis;trabectédine
tramadol|serotonergic-opioids|Трамадол
trandolapril|antihypertensives|
tranexamic-acid||tranexamic acid;Cyklokapron;Lysteda;Cyklo-f;~TXA
trastuzumab-emtansine||trastuzumab emtansine
trastuzumab||trastuzumab;Herceptin;Ogivri
trazodone||тразодон
trenbolone|anabolic-steroids|trenbolone enanthate;trenbolone hexahydrobenzylcarbonate;tren ace;tren A;tren E;Revalor;тренболон;параболан;~tren
treprostinil|antiplatelets|treprostinil
tretinoin-cream||tretinoin cream;tretinoin;Retin-A;Renova;Ketrel;Vesanoid;Refissa;Altinac;Atralin
tretinoin-oral||tretinoin oral;ATRA;tretinoin capsules;trétinoïne
triamcinolone||triamcinolone;Kenalog;Kenacort;Nasacort;Aristocort;Oralone;Aristogel;Triderm;Triacort
triazolam|benzodiazepines|
tribulus||Tribulus;Tribulus terrestris;puncture vine;Gokshura;Gokhru;трибулус
triclabendazole||triclabendazole;Egaten
trientine||trientine
trifluoperazine|antipsychotics|
trihexyphenidyl||trihexyphenidyl;benzhexol;Artane;trihexyphenidyle
trimethoprim|potassium-raising|trimethoprim;Proloprim;Triprim;Monotrim;Trimpex;Primsol;trimethoprime
triprolidine|sedatives|
triptorelin||triptorelin;Decapeptyl;Diphereline;Trelstar;triptoreline
trofinetide||trofinetide;Daybue
trometamol||trometamol;tromethamine
tropatepine||tropatepine
tropicamide||tropicamide
tropisetron||tropisetron;Navoban
trospium||trospium;Sanctura;Regurin
tryptophan|serotonin-precursors|триптофан
tuaminoheptane||tuaminoheptane
turkesterone||Turkesterone;ecdysterone;beta-ecdysterone;20-hydroxyecdysone;ecdysteroids;туркестерон;экдистерон;Ajuga
tyramine||tyramine-rich food;cheese;aged cheese;Marmite;soy sauce;tap beer;fermented food;~tyramine
ubrogepant|cyp3a4-substrates|ubrogepant;Ubrelvy
ulipristal||ulipristal;ellaOne;Esmya;~Ella
umeclidinium||umeclidinium;Incruse Ellipta
upadacitinib|cyp3a4-substrates|upadacitinib;Rinvoq
uridine||Uridine monophosphate;Uridine;uridine triacetate;Xuriden;5'-UMP;уридин;~UMP
urokinase||urokinase
urolithin-a||Urolithin A;Mitopure;уролитин А;urolithin
ursodeoxycholic-acid||ursodeoxycholic acid;acide ursodesoxycholique
usnic-acid||usnic acid
ustekinumab||ustekinumab;Stelara
valaciclovir||valaciclovir;valacyclovir;Valtrex;Zelitrex
valbenazine||valbenazine;Ingrezza
valerian||Valerian;Valeriana officinalis;valerian root;валериана;valerenic acid;Sedonium
valganciclovir||valganciclovir;Valcyte
valproate||acide valproique
valsartan|antihypertensives|
vancomycin||vancomycin;Vancocin;vancomycine
vandetanib|qt-prolonging|vandetanib;Caprelsa
vardenafil|cyp3a4-substrates pde5-inhibitors|
varenicline||varenicline;Champix;Chantix;Tyrvaya
vasopressin-desmopressin||desmopressin;vasopressin desmopressin;DDAVP;Minirin;Nocdurna;Noctiva;Concentraid;Stimate;desmopressine
vecuronium||vecuronium
vedolizumab||vedolizumab;Entyvio
velpatasvir||velpatasvir
vemurafenib|qt-prolonging|vemurafenib;Zelboraf
venetoclax||venetoclax;Venclexta;Venclyxto
vericiguat||vericiguat;Verquvo
vidarabine||vidarabine
vilanterol||vilanterol;Breo;Relvar;Trelegy;Anoro
viloxazine|antidepressants|
vinblastine||vinblastine;Vincaleukoblastine Sulfate;Velban
vincamine|qt-prolonging|
vincristine||vincristine;Oncovin;Leurocristine Sulfate;Vincrex
vindesine||vindesine
vinflunine||vinflunine
vinorelbine||vinorelbine;Navelbine;Didehydrodeoxynorvincaleukoblastine
vinpocetine||Vinpocetine;Cavinton;vinca minor extract;винпоцетин;кавинтон;common periwinkle extract;vinpocetin
vip||VIP peptide;vasoactive intestinal peptide;vasoactive intestinal polypeptide;aviptadil;intranasal VIP;Zyesami;RLF-100;VIP nasal spray;ВИП-пептид;вазоактивный интестинальный пептид;~VIP
vismodegib||vismodegib;Erivedge
vitamin-a||Vitamin A;retinyl palmitate;retinyl acetate;beta-carotene;cod liver oil;витамин А;retinol supplement;high-dose vitamin A;Aquasol A;vitamine a
vitamin-b12-injected||vitamin B12 injection;B12 shot;B12 injection;cyanocobalamin injection;hydroxocobalamin injection;methylcobalamin injection;methyl B12;B-12 shot;Cobal;Neo-Cytamen;Cobalin-H;инъекции B12;цианокобаламин;~B12
vitamin-b12||Vitamin B12;methylcobalamin;cyanocobalamin;hydroxocobalamin;adenosylcobalamin;витамин В12;Vitamin B;Cobavite;Vi-twel;Rubivite;Nascobal;Berubigen;cyanocobalamine
vitamin-b6||Vitamin B6;pyridoxine;pyridoxal;pyridoxal 5-phosphate;B complex;витамин В6;пиридоксин;pyridoxal phosphate;Hexa-betalin;~B6;~P5P;~P-5-P
vitamin-c-iv||Intravenous vitamin C;IV vitamin C;vitamin C infusion;high-dose IV vitamin C;ascorbate infusion;Pascorbin
vitamin-c||Vitamin C;ascorbic acid;ascorbate;liposomal vitamin C;sodium ascorbate;витамин С;аскорбиновая кислота;acide ascorbique
vitamin-d-analogue-paricalcitol||paricalcitol;vitamin d analogue paricalcitol;Zemplar
vitamin-d||Vitamin D;vitamin D3;cholecalciferol;ergocalciferol;vitamin D2;витамин D;холекальциферол;colecalciferol;Calciferol;Decristol;Uvedose
vitamin-e||Vitamin E;alpha-tocopherol;tocopherols;tocotrienols;витамин Е;tocopherol
vitamin-k||Vitamin K;vitamin K1;phytomenadione;vitamin K2;menaquinone;витамин К;phytonadione;~MK-4;~MK-7
vorapaxar|antiplatelets|
vortioxetine||вортиоксетин
whey||whey;whey protein;protein powder;casein
willow-bark||willow bark;white willow;Salix alba;salicin;willow bark extract
xylazine|sedatives|Ксилазин
xylometazoline||Sinutab nasal;Galazolin
yk-11|sarms|Myostine
yohimbine||Йохимбин
zafirlukast||zafirlukast;Accolate
ziconotide|sedatives|ziconotide
zidovudine||zidovudine;Retrovir;Combivir;~AZT
zileuton||zileuton;Zyflo
zinc||zinc picolinate;zinc gluconate;zinc citrate;zinc bisglycinate;zinc sulfate;zinc sulphate;zinc acetate;zinc carnosine;цинк;~Zinc
ziprasidone|antipsychotics|
zoledronic-acid||zoledronic acid;Aclasta;Reclast;Zometa;acide zoledronique
zopiclone||zimmers
zuclopenthixol|antipsychotics|
zuranolone|sedatives|
`
