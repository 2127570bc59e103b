import type { SubstanceRow } from "../format/substance.ts"
import { mixed } from "./basis.ts"

/** Members of the classes that rows are written for, and everything a bar is about: id (left out where it is the first name), classes, names.
 *  A name behind "~" is short or an ordinary word: it counts where somebody declares what they take or a page lists it, never in running text.
 *  Memberships come from an agency's list of interactions and a vocabulary of names; some brands were recalled. */
const table = `
|amphetamines|4-FA;4-fluoroamphetamine;4-FMA;2-FMA;3-FA;2-FA;3-FPM;4F-MPH;4F-EPH
||5-Amino-1MQ;5-amino-1-methylquinolinium;5A1MQ
|serotonin-precursors|5-HTP;5-hydroxytryptophan;oxitriptan;hydroxytryptophan;Griffonia simplicifolia;Griffonia;Levotonine;Oxyfan
7-oh||7-hydroxymitragynine;7-OH;7OH;mitragynine pseudoindoxyl
|maoi|9-Me-BC;9-methyl-beta-carboline
|antidiabetics|acarbose;Precose;Glucobay;Prandase
|beta-blockers|acebutolol;Sectral
|nsaids|aceclofenac;Preservex;Airtal
|vitamin-k-antagonists|acenocoumarol;Sintrom;Sinthrome;nicoumalone
|diuretics|acetazolamide;Diamox;Azomid
|stimulants|adrafinil;Olmifon
||adrenaline;epinephrine;EpiPen;Jext;Anapen;Emerade;Auvi-Q
|antidepressants sedatives|agomelatine;Valdoxan;Thymanax
||alcohol;ethanol;~beer;~wine;vodka;whisky;whiskey;booze;liquor;~gin;~rum;brandy;alcoholic drinks
|opioids|alfentanil;Alfenta;Rapifen
|antihypertensives|alfuzosin;Uroxatral;Xatral;alfuzosine
|antipsychotics|alimemazine;trimeprazine;Theralen;Vallergan
|raas-blockers|aliskiren;Tekturna;Rasilez
|antipsychotics|alizapride;Plitican;Litican
|nsaids|alminoprofen;alminoprofene
|triptans|almotriptan;Axert;Almogran
|antidiabetics|alogliptin;Nesina;Vipidia
|benzodiazepines|alprazolam;Xanax;Xanor;Kalma;Frontin;Niravam;xans;xannies;Alzam
|amphetamines|amfepramone;diethylpropion;Tenuate;Nobesine;Tepanil
|diuretics potassium-raising|amiloride;Midamor;Moduretic;Amiloretic
|qt-prolonging|amiodarone;Cordarone;Pacerone;Aratac;Hexarone
|antipsychotics qt-prolonging|amisulpride;Solian
|tricyclics sedatives|amitriptyline;Elavil;Endep;Trepiline;Laroxyl;Saroten;Tryptanol;Triavil;Amitid
|antihypertensives|amlodipine;Norvasc;Istin;Amloc;Exforge;Lotrel;Caduet;Amvaz
|barbiturates|amobarbital;Amytal;amylobarbitone;Tuinal
|tricyclics sedatives|amoxapine;Asendin;Defanyl
|amphetamines|amphetamine;Adderall;dexamphetamine;dextroamphetamine;Dexedrine;Evekeo;Mydayis;Zenzedi;~speed;Attentin;mixed amphetamine salts;Adzenys;whizz;Adzenys ER;Dyanavel XR
|maoi stimulants serotonin-releasers|AMT;alpha-methyltryptamine;indopan;5-MeO-AMT;αMT
||amygdalin;laetrile;vitamin B17;apricot kernels;bitter apricot kernels;amigdalina
|nitrates|amyl nitrite;poppers;alkyl nitrites;isobutyl nitrite;isopropyl nitrite;~Rush;~amyl
|sarms|andarine;GTx-007
|androgens|androstanolone
|androgens|androstenedione;4-andro;1-andro;prohormones
||AOD-9604;AOD9604;hGH fragment 176-191;HGH frag 176-191;frag 176-191
|enzyme-inducers|apalutamide;Erleada
|doacs|apixaban;Eliquis
|doacs|argatroban
|antipsychotics|aripiprazole;Abilify;Arizofy;Aristada
|stimulants|armodafinil;Nuvigil;Waklert;Artvigil;Armod
artemether-lumefantrine|qt-prolonging|artemether with lumefantrine;artemether lumefantrine;lumefantrine;Coartem;Riamet
|antipsychotics|asenapine;Saphris;Sycrest;Secuado
|antiplatelets|aspirin;acetylsalicylic acid;~ASA;Ecotrin;Disprin;Bayer Aspirin;Alka-Seltzer;Aspro;Anadin;Excedrin;BC Powder;Cardiprin;Myoprin;Grand-Pa;Aspegic;Kardegic;Compral;Astrix;Cartia;Bufferin;Ridiprin;Ascriptin;Acuprin;Uni-Buff;Entaprin;Valomag;Fasprin;Aspidrox;Halfprin;Buffex;Gennin-FC;Miniprin;Aspirtab
|qt-prolonging|astemizole;Hismanal
|cyp3a4-inhibitors|atazanavir;Reyataz;Evotaz
|beta-blockers|atenolol;Tenormin;Tenoretic;Ten-Bloka
|pde5-inhibitors|avanafil;Stendra;Spedra
|benzodiazepines|avizafone
|immunosuppressants|azathioprine;Imuran;Azapress;Azasan
|raas-blockers|azilsartan;Edarbi
|qt-prolonging|azithromycin;Zithromax;Z-Pak;Zmax;~Azi;Azithro;azithromycine
|sedatives|baclofen;Lioresal;Gablofen;Kemstro;Lyvispah;Baclo;Ozobax;baclofene
|qt-prolonging|bedaquiline;Sirturo
|raas-blockers|benazepril;Lotensin;Lotrel;Cibacen
|diuretics|bendroflumethiazide;bendrofluazide;Aprinox
|amphetamines|benzfetamine;benzphetamine;Didrex
||berberine;berberine HCl;barberry extract;goldenseal extract;dihydroberberine;GlucoVantage;Berberis
|beta-blockers|betaxolol;Kerlone;Betoptic
|beta-blockers|bisoprolol;Zebeta;Concor;Cardicor;Bilocor;Bicor
|doacs|bivalirudin;bivalirudine
|anabolic-steroids|boldenone;Equipoise;boldenone undecylenate
||borax;sodium tetraborate;sodium borate;boric acid;disodium tetraborate
|antipsychotics|brexpiprazole;Rexulti
|sedatives|brivaracetam;Briviact
|stimulants|bromantane;Ladasten;Ладастен;bromantan
|benzodiazepines|bromazepam;Lexotan;Lexomil;Brazepam
|benzodiazepines|bromazolam
|sedatives|brompheniramine;Dimetapp;Dimetane;Veltane;Ala-Hist;Disomer
|diuretics|bumetanide;Bumex;Burinex
|opioids|buprenorphine;Subutex;Suboxone;Temgesic;BuTrans;Belbuca;Sublocade;Norspan;Zubsolv;Buvidal;Espranor;Brixadi;bupe
|antidepressants sympathomimetics|bupropion;Wellbutrin;Zyban;Amfebutamone;Aplenzin;Forfivo;Voxra;Contrave;Mysimba;Auvelity;Prexaton;Budeprion
|barbiturates|butabarbital;Butisol;Buticaps;Butabarb;secbutobarabitone sodium;Sarisol
|barbiturates|butalbital;Fioricet;Fiorinal;Esgic
|opioids|butorphanol;Stadol
|sympathomimetics|cafedrine
||caffeine;caffeine pills;No-Doz;NoDoz;ProPlus;guarana;caffeine anhydrous;energy drinks;Red Bull;yerba mate;cola nut;Excedrin;Fioricet;Anadin
|glp1-agonists|cagrilintide;CagriSema
|antidiabetics|canagliflozin;Invokana
|raas-blockers|candesartan;Atacand;Amias;candesartan cilexetil
|antiplatelets|cangrelor
|c-met-inhibitors|capmatinib;Tabrecta
|raas-blockers|captopril;Capoten;Lopril
|sedatives enzyme-inducers|carbamazepine;Tegretol;Carbatrol;Degranol;Equetro
||carbidopa;Lodosyn
|opioids|carfentanil;carfent;carfentanyl
|antipsychotics|cariprazine;Vraylar;Reagila
|sedatives|carisoprodol;~Soma;Somadril;Rela
|antipsychotics|carpipramine
|beta-blockers|carteolol
|beta-blockers|carvedilol;Coreg;Carloc;Dilatrend;Eucardic
|amphetamines|cathine;norpseudoephedrine;Eetless;Thinz
|amphetamines serotonin-releasers|cathinones;cathinone;khat;methylone;bath salts;alpha-PVP;flakka;MDPV
|nsaids|celecoxib;Celebrex;Celecox
|beta-blockers|celiprolol;Celectol
|sedatives|cenobamate;Xcopri;Ontozry
|benzodiazepines|chlordiazepoxide;Librium;Librax;A-poxide;Lygen;Libritabs;H-Tran;Poxi
||chlorine dioxide;Miracle Mineral Solution;Master Mineral Solution;Miracle Mineral Supplement;sodium chlorite;~MMS;~CDS
|anabolic-steroids|chlorodehydromethyltestosterone;Turinabol;tbol;CDMT
|qt-prolonging|chloroquine;Aralen;Nivaquine;Resochin
|diuretics|chlorothiazide;Diuril;Chlotride
|sedatives|chlorphenamine;chlorpheniramine;Piriton;Chlor-Trimeton;Allergex;Hayleve;Polaramine;Aller-Chlor;Teldrin;Chlo-Amine
|antipsychotics qt-prolonging|chlorpromazine;Largactil;Thorazine;Promapar
|insulin-secretagogues|chlorpropamide;Diabinese
|diuretics|chlortalidone;chlorthalidone;Hygroton;Thalitone;Tenoretic
|immunosuppressants cyp3a4-substrates|ciclosporin;cyclosporine;cyclosporin;Neoral;Sandimmune;Sandimmun;Gengraf;Cequa;ciclosporine
|raas-blockers|cilazapril
|antiplatelets cyp2c19-substrates|cilostazol;Pletal
|sedatives|cinnarizine;Stugeron;Sturgeron
|qt-prolonging|cisapride;Propulsid;Prepulsid
|ssri-snri qt-prolonging cyp2c19-substrates|citalopram;Celexa;Cipramil;Cipram;Talam
|cyp3a4-inhibitors qt-prolonging|clarithromycin;Biaxin;Klaricid;Klacid;Zeclar;clarithromycine
||clenbuterol;~clen;Spiropent;Ventipulmin;Dilaterol
|antihypertensives|clevidipine
|benzodiazepines cyp2c19-substrates|clobazam;Onfi;Frisium;Urbanyl;Sympazan
|tricyclics sedatives|clomipramine;Anafranil;Clomidep
|benzodiazepines|clonazepam;Klonopin;Rivotril;Paxam;K-pin;kpins
|benzodiazepines|clonazolam
|sedatives antihypertensives|clonidine;Catapres;Kapvay;Dixarit;Menograine;Catapresan;Catapres-TTS
|antiplatelets cyp2c19-substrates|clopidogrel;Plavix;Iscover;Clopiwin
|benzodiazepines|clorazepate;Tranxene;Gen-Xene
|benzodiazepines|clotiazepam;Veratran
|antipsychotics|clozapine;Clozaril;Leponex;Denzapine;Zaponex;Cloment;Versacloz
|cyp3a4-inhibitors|cobicistat;Tybost;Stribild;Genvoya;Symtuza;Evotaz
|stimulants sympathomimetics qt-prolonging|cocaine;~coke;~crack;~blow;~charlie;crack cocaine
|opioids|codeine;co-codamol;Tylenol 3;Tylenol with codeine;Solpadeine;Nurofen Plus;Panadeine;Panadeine Forte;purple drank;Dafalgan Codeine;Solpadol;Zapain;Adco-Dol;Stilpane;Syndol;Myprodol;codeine phosphate;BronCleer;Benylin with Codeine;Codis;Migraleve;Genpayne;Tuzistra XR
||colchicine;Colcrys;Colgout;Mitigare;Colchimax
||colloidal silver;silver protein;mild silver protein;nano silver;ionic silver;silver hydrosol
|cyp3a4-inhibitors|conivaptan;Vaprisol
|qt-prolonging c-met-inhibitors|crizotinib;Xalkori
|antipsychotics qt-prolonging|cyamemazine;Tercian
|sedatives|cyclizine;Marezine;Valoid;Nauzine
|sedatives|cyclobenzaprine;Flexeril;Amrix
|sedatives|cyproheptadine;Periactin;Periactine
|doacs|dabigatran;Pradaxa
|enzyme-inducers|dabrafenib;Tafinlar
|anticoagulants|dalteparin;Fragmin
|anticoagulants|danaparoid;danaparoide sodique
|androgens|danazol;Danocrine;Ladazol
|sedatives|dantrolene;Dantrium
|antidiabetics|dapagliflozin;Farxiga;Forxiga;Xigduo
|ssri-snri sedatives|dapoxetine;Priligy
|sedatives|daridorexant;Quviviq
|cyp3a4-inhibitors|darunavir;Prezista;Rezolsta;Symtuza
|cyp3a4-inhibitors|delavirdine;Rescriptor
|thyroid-hormone|desiccated thyroid;Armour Thyroid;NP Thyroid;Nature-Throid;natural desiccated thyroid;~NDT;Erfa thyroid;thyroid glandular;thyroid extract
|tricyclics sedatives|desipramine;Norpramin
|hormonal-contraceptives|desogestrel;Cerazette;Cerelle;Feanolla
|ssri-snri|desvenlafaxine;Pristiq
|sedatives|dexchlorphenamine;dexchlorpheniramine;Polaramine
|nsaids|dexketoprofen;Enantyum;Keral;Ketesse;dexketoprofene trometamol
|stimulants sympathomimetics|dexmethylphenidate;Focalin;Azstarys
|serotonergic-opioids sedatives|dextromethorphan;DXM;~DM;Robitussin DM;Delsym;Nuedexta;Benylin DM;Bisolvon Dry;~dex;Vicks Formula 44;NyQuil;DayQuil;Auvelity;dextromethorphane;Triaminic Long-Acting Cough;Delsym 12-hour Cough
|opioids serotonergic-opioids|dextropropoxyphene;propoxyphene;Darvon;Darvocet;Doloxene;Distalgesic
|androgens|DHEA;prasterone;dehydroepiandrosterone;Intrarosa
|benzodiazepines cyp2c19-substrates|diazepam;Valium;Diastat;Antenex;Betapam;vallies;Stesolid;Valpam;Valrelease;Valtoco;Diazepam Intensol
|nsaids|diclofenac;Voltaren;Voltarol;Cataflam;Arthrotec;Panamor;Zipsor;Cambia;Veltex;Flector;Solaraze;Pennsaid;Zorvolex;Voltaren XR
|vitamin-k-antagonists|dicoumarol;dicumarol
|hormonal-contraceptives|dienogest
|nsaids|diflunisal;Dolobid
||digoxin;Lanoxin;Purgoxin;digitalis;Cardoxin;Lanoxicaps;digoxine
|opioids|dihydrocodeine;~DHC;DF118;Co-dydramol;Paramol;Dicodin
|ergots|dihydroergotamine;DHE;Migranal;D.H.E. 45;Dihydergot;DHE-45
|antihypertensives|diltiazem;Cardizem;Tildiem;Tilazem;Vasocardol;Dilacor;Cartia XT;Dilt-CD;Taztia;Tiazac;Cartia
|sedatives|dimenhydrinate;Dramamine;Gravol;Nautamine
|sedatives|diphenhydramine;Benadryl;ZzzQuil;Nytol;Tylenol PM;Advil PM;Unisom SleepGels;Dramamine original;DPH;Betasleep;Sleepeze;Hydramine;Pardryl;Siladryl;Aler-Dryl;Diphenylin;Allermax;Banophen;Sominex;Diphenadryl;Diphedryl
|sedatives|diphenoxylate;Lomotil;co-phenotrope
|antiplatelets|dipyridamole;Persantine;Aggrenox;Asasantin;Persantin;Permole
|qt-prolonging|disopyramide;Norpace;Rythmodan
|stimulants sympathomimetics|DMAA;1,3-dimethylamylamine;methylhexanamine;geranium extract;Jack3d;DMHA;octodrine;DMBA
||DMSO;dimethyl sulfoxide;dimethylsulfoxide;Dimexid
||DNP;2,4-dinitrophenol;2,4-DNP;dinitrophenol;sodium dinitrophenol
|qt-prolonging|dofetilide;Tikosyn
|qt-prolonging|domperidone;Motilium;Motilium M
|tricyclics sedatives|dosulepin;dothiepin;Prothiaden;Dothep;Thaden
|antihypertensives|doxazosin;Cardura;Cardugen;doxazosine
|tricyclics sedatives|doxepin;Sinequan;Silenor;Quitaxon;Deptran;Prudoxin;doxepine
|sedatives|doxylamine;Unisom;Restavit;Donormyl;Diclegis;Xonvea;Somnil;Dozile;Syndol;Stilpane;Adco-Dol;NyQuil;Aldex AN
|qt-prolonging|dronedarone;Multaq
|antipsychotics qt-prolonging|droperidol;Inapsine
|hormonal-contraceptives|drospirenone;Slynd;Yasmin;~Yaz
|anabolic-steroids|drostanolone;Masteron
|glp1-agonists|dulaglutide;Trulicity
|ssri-snri|duloxetine;Cymbalta;Yentreve;Xeristar;Cymgen;Irenka
|doacs|edoxaban;Lixiana;Savaysa
|enzyme-inducers|efavirenz;Sustiva;Stocrin;Atripla;Tribuss;Odimune
|triptans|eletriptan;Relpax
|antidiabetics|empagliflozin;Jardiance;Synjardy;Glyxambi
|raas-blockers|enalapril;Vasotec;Renitec;Innovace;Pharmapress
|anticoagulants|enoxaparin;Lovenox;Clexane;Inhixa;enoxaparine
|enzyme-inducers|enzalutamide;Xtandi
|stimulants sympathomimetics|ephedrine;ephedra;ma huang;Bronkaid;Primatene;ECA stack;ephedrine hydrochloride;Ephedra sinica
|diuretics potassium-raising|eplerenone;Inspra
||epoetin;epoetin alfa;erythropoietin;darbepoetin;Epogen;Procrit;Eprex;Aranesp;~EPO
|raas-blockers|eprosartan;Teveten
|antiplatelets|eptifibatide
|ergots|ergotamine;Cafergot;Migril;Ergomar;Gynergene;ergot
|antidiabetics|ertugliflozin;Steglatro
|cyp3a4-inhibitors qt-prolonging|erythromycin;Ery-Tab;Erythrocin;Erymycin;EryPed;~Ery;Ilotycin;erythromycine
|ssri-snri qt-prolonging cyp2c19-substrates|escitalopram;Lexapro;Cipralex;Seroplex;Esipram;Lexamil
|sedatives enzyme-inducers|eslicarbazepine;Aptiom;Zebinix
|beta-blockers|esmolol;Brevibloc
|benzodiazepines|estazolam;ProSom;Nuctalon;Eurodin
|benzodiazepines|eszopiclone;Lunesta
|diuretics|ethacrynic acid;Edecrin
|hormonal-contraceptives|ethinylestradiol;ethinyl estradiol;the pill;birth control pill;contraceptive pill;combined pill;Yasmin;~Yaz;Microgynon;Triphasil;Diane-35;Marvelon;Mercilon;Nordette;Ovral;Loestrin;Logynon;Rigevidon;Ortho Tri-Cyclen;Evra;NuvaRing;Xulane;Cilest;Femodene;Qlaira;~Brenda;Levlen;Lo Loestrin;Sprintec;~Minerva;Ginette;contraceptive patch;contraceptive ring;birth control patch;vaginal ring;birth control;oral contraceptive;oral contraceptives
|sedatives|ethosuximide;Zarontin
|benzodiazepines|ethyl loflazepate
|opioids|ethylmorphine;dionine;Codethyline
|sedatives|etifoxine;Stresam
|benzodiazepines|etizolam;Depas;Etilaam;Pasaden
|nsaids|etodolac;Lodine
|hormonal-contraceptives|etonogestrel implant;Implanon;Nexplanon;contraceptive implant;birth control implant;etonogestrel;NuvaRing;Jadelle;levonorgestrel implant
|nsaids|etoricoxib;Arcoxia
|hormonal-contraceptives|etynodiol;ethynodiol diacetate;Femulen
|immunosuppressants cyp3a4-substrates|everolimus;Afinitor;Zortress;Certican;RAD001
|glp1-agonists|exenatide;Byetta;Bydureon
|sedatives|F-Phenibut;4-fluorophenibut;fluorophenibut
|sedatives|felbamate;Felbatol;Taloxa
|antihypertensives|felodipine;Plendil
|stimulants serotonin-releasers|fenfluramine;Fintepla;Pondimin
|nsaids|fenoprofen;Nalfon;fenoprofene
|opioids serotonergic-opioids|fentanyl;Duragesic;Durogesic;Actiq;Abstral;Matrifen;Instanyl;fent;fentanil;Subsys;Lazanda;Fentora
|diuretics potassium-raising|finerenone;Kerendia
|stimulants|fladrafinil;CRL-40,941;fluorafinil
|stimulants|flmodafinil;CRL-40,940;CRL-40940;bisfluoromodafinil;lauflumide
|benzodiazepines|flualprazolam
|qt-prolonging|fluconazole;Diflucan;Triflucan
|vitamin-k-antagonists|fluindione;Previscan
|sedatives|flunarizine;Sibelium
|benzodiazepines|flunitrazepam;Rohypnol;Hypnodorm;roofies;roofie
|ssri-snri|fluoxetine;Prozac;Sarafem;Lovan;Nuzak;Lilly-Fluoxetine;Olena;Zactin;Symbyax;Rapiflux;Selfemra
|anabolic-steroids|fluoxymesterone;Halotestin;Android-F
|antipsychotics qt-prolonging|flupentixol;Fluanxol;Depixol
|antipsychotics qt-prolonging|fluphenazine;Modecate;Prolixin;Permitil
|benzodiazepines|flurazepam;Dalmane
|nsaids|flurbiprofen;Ansaid;Strepsils Intensive;Transact;Strefen;Ocufen;flurbiprofene
|ssri-snri|fluvoxamine;Luvox;Faverin;Floxyfral;Luvoxa
|anticoagulants|fondaparinux;Arixtra;Fondaparin sodium
|cyp3a4-inhibitors|fosamprenavir;Lexiva
|raas-blockers|fosinopril;Monopril
|sedatives enzyme-inducers|fosphenytoin;Cerebyx;Prodilantin;fosphenytoine
|triptans|frovatriptan;Frova;Migard
|maoi antidepressants|furazolidone;Furoxone
|diuretics|furosemide;frusemide;Lasix;Puresis;Urex;Beurises
|gabapentinoids|gabapentin;Neurontin;Gralise;Horizant;gabbies;Gabantin;Epleptin
|ghb-like|GBL;gamma-butyrolactone;1,4-butanediol;1,4-BDO;BDO
|antidepressants|gepirone;Exxua
|benzodiazepines|Gidazepam;гидазепам
|insulin-secretagogues|glibenclamide;glyburide;Daonil;Diabeta;Euglucon;Micronase
|insulin-secretagogues|gliclazide;Diamicron;Diaglucide;Glyclazide
|insulin-secretagogues|glimepiride;Amaryl;Duetact
|insulin-secretagogues|glipizide;Glucotrol;Minidiab
|nitrates|glyceryl trinitrate;nitroglycerin;nitroglycerine;GTN;Nitrostat;Nitrolingual;Anginine;Angised;Nitroderm;Natispray;trinitrin;Rectogesic;Nitro-Bid;Minitran;trinitrine
||grapefruit;grapefruit juice;pomelo;Seville orange
|enzyme-inducers|griseofulvin;Gris-PEG;Grisovin;Grisactin;Fulvicin P/G;Grifulvin V;griseofulvine
|sedatives antihypertensives|guanfacine;Intuniv;Tenex;Estulic
|qt-prolonging|halofantrine
|antipsychotics qt-prolonging|haloperidol;Haldol;Serenace
|maoi|harmala alkaloids;harmine;harmaline;tetrahydroharmine;Syrian rue;Peganum harmala;Banisteriopsis caapi;ayahuasca;ayahuasca vine;yage;harmala
|anticoagulants|heparin;heparin sodium;unfractionated heparin;heparin calcium;Calciparine;Panheparin;Lipo-Hepin
|opioids|heroin;diamorphine;diacetylmorphine;smack;~dope;~H;~brown;black tar;nyaope;whoonga;~unga
|stimulants sympathomimetics|higenamine;norcoclaurine
|stimulants sympathomimetics|hordenine
|stimulants|hydrafinil;9-fluorenol;fluorenol
|antihypertensives|hydralazine;Apresoline;BiDil
|diuretics|hydrochlorothiazide;HCTZ;Microzide;Ridaq;Dithiazide;Esidrex;Hyzaar;Zestoretic;Prinzide;Co-Diovan;CoAprovel;Dyazide;Maxzide;Moduretic;Zide;Esidrix
|opioids|hydrocodone;Vicodin;Norco;Lortab;Zohydro;Hysingla;Lorcet
||hydrogen peroxide;food grade hydrogen peroxide;food-grade peroxide;~H2O2
|opioids|hydromorphone;Dilaudid;Palladone;Jurnista;Exalgo;Sophidone;dihydromorphinone
|qt-prolonging|hydroquinidine
|qt-prolonging|hydroxychloroquine;Plaquenil
|sedatives qt-prolonging|hydroxyzine;Atarax;Vistaril;Aterax;Orgatrax
|qt-prolonging|ibogaine;iboga;Tabernanthe iboga;noribogaine
|nsaids|ibuprofen;Advil;Motrin;Nurofen;Brufen;Ibumol;Myprodol;~Inza;Spedifen;Iboflam;Calprofen;Duexis;Genpayne;Combogesic;Maxigesic;Ultraprin;Addaprin;Cedaprin;Profen IB;Midol
|qt-prolonging|ibutilide;Corvert
|antidiabetics|IGF-1;IGF-1 LR3;mecasermin;Increlex;IGF-1 DES
|antipsychotics qt-prolonging|iloperidone;Fanapt
|tricyclics sedatives|imipramine;Tofranil;Ethipramine
|diuretics|indapamide;Lozol;Natrilix;Fludex;Dapamax
|cyp3a4-inhibitors|indinavir;Crixivan
|nsaids|indometacin;indomethacin;Indocin;Indocid;Arthrexin;indometacine
|insulins|insulin;Humulin;Novolin;Actrapid;Actraphane;Humulin R;Humulin N;Protaphane;Insuman;human insulin;insulin regular;~slin;NPH insulin;Biosulin
|insulins|insulin aspart;NovoRapid;NovoLog;Fiasp;NovoMix
|insulins|insulin degludec;Tresiba;Ryzodeg;Xultophy
|insulins|insulin detemir;Levemir
|insulins|insulin glargine;Lantus;Toujeo;Basaglar;Abasaglar;Semglee;Optisulin;Soliqua
|insulins|insulin glulisine;Apidra
|insulins|insulin lispro;Humalog;Admelog;Lyumjev
||iodine;Lugol's;Lugol;Lugol iodine;Lugol's solution;Lugol's iodine;potassium iodide;Iodoral;nascent iodine;SSKI;ThyroSafe
|maoi antidepressants|iproniazid;Marsilid;iproniazide
|raas-blockers|irbesartan;Avapro;Aprovel;Karvea;CoAprovel
iron-injected||iron injection;iron infusion;iron dextran;INFeD;Ferinject;Injectafer;Venofer
|maoi antidepressants|isocarboxazid;Marplan
|sympathomimetics|isometheptene;Midrin
|nitrates|isosorbide dinitrate;Isordil;BiDil;Risordan
|nitrates|isosorbide mononitrate;Imdur;Ismo;Monoket;isosorbide
|antihypertensives|isradipine;DynaCirc
|cyp3a4-inhibitors|itraconazole;Sporanox;Adco-Sporozole;Onmel
||ivermectin;Stromectol
||kambo;giant monkey frog secretion;Phyllomedusa bicolor;~sapo
|cyp3a4-inhibitors|ketoconazole;Nizoral;Recorlev;Extina;Nizoral AD
|nsaids|ketoprofen;Orudis;Oruvail;Profenid;Ketum;Actron;ketoprofene
|nsaids|ketorolac;Toradol;Acular;Sprix
||kratom;Mitragyna speciosa;mitragynine;ketum;mitragynine pseudoindoxyl
|beta-blockers|labetalol;Trandate;Normodyne
|antihypertensives|lacidipine
|sedatives|lacosamide;Vimpat
|sedatives|lamotrigine;Lamictal;Lamictin;Lamogin
|sedatives|lemborexant;Dayvigo
|antihypertensives|lercanidipine;Zanidip
|opioids qt-prolonging|levacetylmethadol;levomethadyl;LAAM
|sedatives|levetiracetam;Keppra;Epikepp;Levetlong;Elepsia
|beta-blockers|levobunolol;AKBeta
||levodopa;L-dopa;Sinemet;Madopar;Stalevo;Carbilev;Dopicar;Rytary;Inbrija;Kinson
|antipsychotics qt-prolonging|levomepromazine;methotrimeprazine;Nozinan
|ssri-snri|levomilnacipran;Fetzima
|hormonal-contraceptives|levonorgestrel;Plan B;Plan B One-Step;morning-after pill;Levonelle;Norlevo;Escapelle;emergency contraception;Microval;Opcicon;Fallback Solo
|opioids serotonergic-opioids|levorphanol;Levo-Dromoran
|thyroid-hormone|levothyroxine;Synthroid;Eltroxin;Euthyrox;Levoxyl;Oroxine;L-thyroxine;~T4;thyroxine;Levothyrox;Tirosint;Eutroxsig;Levothroid
|sarms|ligandrol;LGD-4033
|antidiabetics|linagliptin;Tradjenta;Trajenta;linagliptine
|maoi|linezolid;Zyvox;Zyvoxid;linezolide
|thyroid-hormone|liothyronine;Cytomel;~T3;triiodothyronine;Cynomel;Tertroxin;Tiromel;liothyronine sodium;L-Triiodothyronine
|glp1-agonists|liraglutide;Saxenda;Victoza;Xultophy
|amphetamines|lisdexamfetamine;Vyvanse;Elvanse;lisdexamphetamine;Tyvense
|raas-blockers|lisinopril;Zestril;Prinivil;Zestoretic;Qbrelis;Prinzide;Adco-Zetomax
||lithium;lithium carbonate;lithium citrate;Lithobid;Eskalith;Priadel;Camcolit;Quilonum;Teralithe;Lithicarb;lithium chloride
||lithium orotate;lithium aspartate
|glp1-agonists|lixisenatide;Adlyxin;Lyxumia;Soliqua
|tricyclics sedatives|lofepramine;Gamanil;Emdalen
|sedatives antihypertensives|lofexidine;Lucemyra;BritLofex
|cyp3a4-inhibitors|lopinavir;Kaletra;Aluvia
|benzodiazepines|loprazolam
|benzodiazepines|lorazepam;Ativan;Temesta;Tranqipam;Loraz
|enzyme-inducers|lorlatinib;Lorbrena
|benzodiazepines|lormetazepam;Noctamid;Noctamide;Loramet
|nsaids|lornoxicam;Xefo
|raas-blockers|losartan;Cozaar;Hyzaar;Zartan;Ciplazar
|antipsychotics|loxapine;Loxitane;Loxapac;Adasuve;Oxilapine
|antipsychotics|lumateperone;Caplyta
|antipsychotics|lurasidone;Latuda
|antihypertensives|manidipine
|tricyclics sedatives|maprotiline;Ludiomil
|glp1-agonists|mazdutide;IBI362;LY3305677
|stimulants|mazindol;Sanorex;Teronac
|amphetamines serotonin-releasers|MDA;~sass;3,4-methylenedioxyamphetamine
|amphetamines serotonin-releasers|MDMA;ecstasy;~molly;~mandy;3,4-methylenedioxymethamphetamine;XTC
|sedatives|meclozine;meclizine;Antivert;Bonine;Zentrip;Dramamine
|sedatives|medetomidine;dexmedetomidine;Precedex;Igalmi;Dexdor
|nsaids|mefenamic acid;Ponstan;Ponstel;Ponstyl
melanotan-2||melanotan II;melanotan-2;MT-II;~MT-2;~MT2;melanotan
||melatonin;Circadin;Slenyto;N-acetyl-5-methoxytryptamine;Melaxen;melatonine;мелатонин;мелаксен
|nsaids|meloxicam;Mobic;Mobicox;Mobicam;Anjeso;Coxflam
|amphetamines serotonin-releasers|mephedrone;4-MMC;3-MMC;meow meow;miaow;~drone
|sedatives|meprobamate;Miltown;Equanil;Equagesic;Amosene;Neuramate;Meprospan
|opioids|meptazinol;Meptid
|sedatives|mepyramine;pyrilamine
|androgens|mesterolone;Proviron
|hormonal-contraceptives|mestranol;Norinyl 1+50
|anabolic-steroids|metandienone;methandienone;methandrostenolone;Dianabol;dbol
|sedatives|metaxalone;Skelaxin
|anabolic-steroids|metenolone;methenolone;Primobolan
|antidiabetics|metformin;Glucophage;Glucophage XR;Fortamet;Janumet;Diabex;Metforal;Glycomin;Diaformin;Trijardy;Glumetza
|opioids serotonergic-opioids qt-prolonging|methadone;Dolophine;Methadose;Physeptone;Heptadon;Diskets;Westadone
|amphetamines serotonin-releasers|methamphetamine;Desoxyn;meth;crystal meth;~ice;~tik;Pervitin;~tina;metamfetamine
|sedatives|methocarbamol;Robaxin
||methotrexate;Trexall;Otrexup;~MTX;Abitrexate;Metoject;Methoblastin;Mexate;Amethopterin;Rheumatrex;Rasuvo
|diuretics|methyclothiazide;Aquatensen
|sedatives antihypertensives|methyldopa;Aldomet;Hydopa
|maoi|methylene blue;methylthioninium chloride;methylthioninium;Provayblue;Proveblue;Urolene Blue;~MB;methylene blue USP
|ergots|methylergometrine;methylergonovine;Methergine;ergometrine;ergonovine
|stimulants sympathomimetics|methylphenidate;Ritalin;Concerta;Metadate;Quillivant;Medikinet;Contramyl;Neucon;Equasym;Daytrana;Rubifen;Delmosart;Methylin;Jornay PM;Adhansia XR
|barbiturates|methylphenobarbital;mephobarbital;Mebaral
|anabolic-steroids|methyltestosterone;Methitest
|ergots|methysergide;Sansert;Deseril
|antipsychotics|metoclopramide;Reglan;Maxolon;Primperan;Clopamon;Metozolv;Clopra;Gimoti
|diuretics|metolazone;Zaroxolyn;Mykrox
|beta-blockers|metoprolol;Lopressor;Toprol-XL;Betaloc;Toprol
|antidepressants sedatives|mianserin;Tolvon;Athymil;Lantanon;mianserine
|benzodiazepines cyp3a4-substrates|midazolam;Versed;Dormicum;Hypnovel;Buccolam;Nayzilam;Epistatus
|cyp3a4-inhibitors qt-prolonging|mifepristone;Korlym;Mifegyne;Mifeprex
|antidiabetics|miglitol;Glyset
|ssri-snri|milnacipran;Savella;Ixel
|gabapentinoids|mirogabalin;Tarlige
|antidepressants sedatives|mirtazapine;Remeron;Zispin;Avanza;Norset
|enzyme-inducers|mitotane;Lysodren
|maoi|moclobemide;Aurorix;Manerix;Amira;Depnil
|stimulants|modafinil;Provigil;Modalert;Modvigil;Modavigil;Modiodal;~Vigil;Alertec;modafinal;~moda
|raas-blockers|moexipril;Univasc
|nitrates|molsidomine;Corvasal
|nsaids|morniflumate
|opioids|morphine;MS Contin;Kadian;Oramorph;Sevredol;MST Continus;Skenan;Kapanol;Roxanol;MXL;morphine sulfate;Zomorph;Astramorph;Infumorph;Roxanol-T;Arymo
||MOTS-c;MOTSc
|qt-prolonging|moxifloxacin;Avelox;Avalox;Izilox;Moxeza;moxifloxacine
|sedatives antihypertensives|moxonidine;Physiotens;Moxon
|stimulants sympathomimetics|N-methyltyramine;NMT
|nsaids|nabumetone;Relifex;Relafen
|beta-blockers|nadolol;Corgard
|anticoagulants|nadroparin;Fraxiparine
|opioids|nalbuphine;Nubain
|anabolic-steroids|nandrolone;Deca-Durabolin;NPP;nandrolone decanoate
|nsaids|naproxen;Aleve;Naprosyn;Naprogesic;Anaprox;Apranax;Vimovo;Nafasol;Treximet;Flanax
|triptans|naratriptan;Amerge;Naramig
|insulin-secretagogues|nateglinide;Starlix
|beta-blockers|nebivolol;Bystolic;Nebilet
|antidepressants sedatives cyp3a4-inhibitors|nefazodone;Serzone
|cyp3a4-inhibitors|nelfinavir;Viracept
|enzyme-inducers|nevirapine;Viramune
|maoi antidepressants|nialamide;Niamid
|antihypertensives|nicardipine;Cardene;Loxen
|antihypertensives|nicergoline;Sermion
|nitrates|nicorandil;Ikorel;Adancor
|antihypertensives|nifedipine;Adalat;Procardia;Adalat XL;Afeditab;Nifeditab
|nsaids|niflumic acid;Nifluril
|nsaids|nimesulide;Nimed;Aulin;Nexen
|antihypertensives|nimodipine;Nimotop
nirmatrelvir-ritonavir|cyp3a4-inhibitors|nirmatrelvir with ritonavir;nirmatrelvir ritonavir;Paxlovid;nirmatrelvir
|antihypertensives|nisoldipine;Sular
|opioids|nitazenes;nitazene;isotonitazene;metonitazene;etonitazene;protonitazene;N-pyrrolidino etonitazene
|benzodiazepines|nitrazepam;Mogadon;Alodorm;Arem
|antihypertensives|nitrendipine
|hormonal-contraceptives|nomegestrol
|benzodiazepines|nordazepam;Nordaz;desmethyldiazepam
|hormonal-contraceptives|norelgestromin;norelgestromine
|androgens|norethandrolone
norethisterone-pill|hormonal-contraceptives|norethisterone;norethisterone pill;norethindrone;mini-pill;minipill;progestogen-only pill;Camila;Errin;Noriday;Micronor;Primolut N;Aygestin;Nur-Isterate;Norlutin;Norethisterone acetate
|hormonal-contraceptives|norgestimate
|hormonal-contraceptives|norgestrel;Opill;Ovrette;Lo/Ovral
|tricyclics sedatives|nortriptyline;Pamelor;Allegron;Aventyl
|sedatives|noscapine
|antipsychotics|olanzapine;Zyprexa;Symbyax;Olexar;Lybalvi
|raas-blockers|olmesartan;Benicar;Olmetec
|qt-prolonging|ondansetron;Zofran;Zofer;Setofilm;Zuplenz
|opioids|opium;poppy tea;laudanum;poppy seed tea;papaveretum
|glp1-agonists|orforglipron;LY3502970
|sedatives|orphenadrine;Norflex;Norgesic;Disipal
|sarms|ostarine;MK-2866;enobosarm
|anabolic-steroids|oxandrolone;Anavar;Oxandrin
|nsaids|oxaprozin;Daypro
|benzodiazepines|oxazepam;Serax;Serepax;Seresta;Alepam;Purata
|sedatives enzyme-inducers|oxcarbazepine;Trileptal;Oxtellar XR
|beta-blockers|oxprenolol;Trasicor
|opioids|oxycodone;OxyContin;Percocet;Roxicodone;OxyNorm;Endone;Targin;Targinact;Percodan;Xtampza;Longtec;Shortec;Roxy;~perc;~percs;Oxylan;Dazidox;Percolone;Oxyfast;Oxecta;Xartemis XR;ETH-Oxydose
|nasal-vasoconstrictors|oxymetazoline;Afrin;Nasivin;Iliadin
|anabolic-steroids|oxymetholone;Anadrol;Anapolon;A-bombs
|opioids|oxymorphone;Opana
|antipsychotics|paliperidone;Invega;Invega Trinza;Invega Hafyera
||paracetamol;acetaminophen;Tylenol;Panadol;Calpol;APAP;Doliprane;Efferalgan;Dafalgan;Panado;Painblok;Dymadon;Herron;co-codamol;Percocet;Vicodin;Norco;Excedrin;Lemsip;NyQuil;DayQuil;Myprodol;Syndol;Theraflu;Combogesic;Maxigesic;Ultracet;Tramacet;Genpayne;Fioricet;Solpadeine;Panadeine;Tylenol PM;Stilpane;Adco-Dol;Actamin;Neopap Supprettes Rectal Suppository;Acephen Rectal Suppository;Ofirmev
|nsaids|parecoxib;Dynastat;Rayzon
|maoi antidepressants|pargyline;Eutonyl
|ssri-snri|paroxetine;Paxil;Seroxat;Aropax;Pexeva;Brisdelle;Deroxat;Parax
|beta-blockers|penbutolol;Levatol
|antipsychotics|penfluridol
|qt-prolonging|pentamidine;NebuPent;Pentacarinat
|opioids|pentazocine;Talwin;Fortral;Sosenol
|barbiturates|pentobarbital;Nembutal
|sedatives|perampanel;Fycompa
|raas-blockers|perindopril;Coversyl;Aceon;Coversum;Prexum;Vectoryl;perindopril tert-butylamine
|antipsychotics|perphenazine;Trilafon;Triavil
|opioids serotonergic-opioids|pethidine;meperidine;Demerol;Dolosal;Isonipecaine
|benzodiazepines|phenazepam;феназепам
|amphetamines|phendimetrazine;Bontril;Obesan-X
|maoi antidepressants|phenelzine;Nardil
|gabapentinoids|phenibut;phenyl-GABA;beta-phenyl-GABA;Anvifen;Noofen;Fenibut;Noobut;фенибут;Ноофен;Анвифен;phenibut HCl;phenibut FAA;PhGABA
|anticoagulants|phenindione
|sedatives|pheniramine
|barbiturates enzyme-inducers|phenobarbital;phenobarbitone;Luminal;Gardenal;Lethyl
|antihypertensives|phenoxybenzamine;Dibenzyline
|vitamin-k-antagonists|phenprocoumon;Marcumar;Marcoumar
|amphetamines|phentermine;Adipex-P;Duromine;Qsymia;Lomaira;Metermine;Ionamin
|antihypertensives|phentolamine;Regitine;trimix;Vasomax
|nsaids|phenylbutazone;Butazolidin
|stimulants sympathomimetics|phenylethylamine;beta-phenylethylamine;β-PEA;phenethylamine
|stimulants|phenylpiracetam;fonturacetam;Phenotropil;carphedon;Фенотропил;Nanotropil;phenylpirazetam
|sympathomimetics|phenylpropanolamine;PPA;norephedrine;Accutrim
|sedatives enzyme-inducers cyp2c19-substrates|phenytoin;Dilantin;Epanutin;Dihydan;phenytoine
|opioids|pholcodine;Pholtex;Duro-Tuss;Galenphol
|antipsychotics qt-prolonging|pimozide;Orap
|beta-blockers|pindolol;Visken
|antidiabetics|pioglitazone;Actos;Glustin;Duetact
|antipsychotics qt-prolonging|pipamperone
|qt-prolonging|piperaquine
|antipsychotics qt-prolonging|pipotiazine
|maoi|pirlindole;Pirazidol;pyrazidol
|nsaids|piroxicam;Feldene;Pyrocaps;Brexecam;piroxicam-betadex
|stimulants enzyme-inducers|pitolisant;Wakix;Ozawade
|sedatives|pizotifen;Sanomigran;Sandomigran;pizotyline;pizotifene
|cyp3a4-inhibitors|posaconazole;Noxafil
potassium-chloride|potassium-raising|potassium chloride;K-Dur;Slow-K;Klor-Con;Span-K;Diffu-K;K-Lor;Micro-K;Tri-K;Rum-K;Kaon-Cl-10;Glu-K;Kaon;K-Lyte;Klotrix;K-Lyte/CL;KCl
potassium|potassium-raising|potassium citrate;potassium gluconate;potassium bicarbonate;~potassium;~salt substitute;Nu-Salt;LoSalt;Lo-Salt
|diuretics potassium-raising|potassium canrenoate
|glp1-agonists|pramlintide;Symlin;Symlin Pen
|antiplatelets|prasugrel;Effient;Efient
|benzodiazepines|prazepam;Lysanxia;Centrax
|antihypertensives|prazosin;Minipress;Hypovase;Pratsiol;prazosine
|gabapentinoids|pregabalin;Lyrica;Alzain;Pregaba;Axalid;Rewisca
|barbiturates enzyme-inducers|primidone;Mysoline;Desoxyphenobarbital
|qt-prolonging|procainamide;Pronestyl;Procapan;Procan
|maoi antidepressants|procarbazine;Matulane;Natulan
|sedatives|prochlorperazine;Stemetil;Compazine;Buccastem;Stemzine;Procomp
|antipsychotics|promethazine;Phenergan;Avomine;Sominex;Phenergan cough;Remsed
|antipsychotics|propericiazine;Neuleptil;periciazine
|beta-blockers|propranolol;Inderal;Purbloka;Deralin;Hemangeol
|amphetamines|propylhexedrine;Benzedrex
|tricyclics sedatives|protriptyline;Vivactil
|sympathomimetics|pseudoephedrine;Sudafed;Claritin-D;Actifed;Zyrtec-D;Allegra-D;Advil Cold and Sinus;Nurofen Cold and Flu;Sinutab;Demazin;Benylin Day and Night;Clarinase;Afrinol;Silfedrine;Pseudocot;Children's Sudafed Nasal Decongestant;Efidac;SudoGest;Superfed;Sudafed Congestion
|benzodiazepines|quazepam;Doral
|antipsychotics|quetiapine;Seroquel;Seroquel XR;Dopaquel;Quetoser
|raas-blockers|quinapril;Accupril;Accupro
|qt-prolonging|quinidine;Nuedexta;Cardioquin;Quinatime;Quinora;Quinaglute;Duraquin
|sarms|RAD-140;testolone;RAD140
|sedatives|ramelteon;Rozerem
|raas-blockers|ramipril;Altace;Tritace;Triatec;Ramace;Tryzan
|maoi|rasagiline;Azilect;Rasalect
|antidepressants|reboxetine;Edronax
|opioids|remifentanil;Ultiva
|insulin-secretagogues|repaglinide;Prandin;NovoNorm
|antihypertensives|reserpine;Serpasil;rauwolfia;Rauvolfia serpentina;Serpalan
|glp1-agonists|retatrutide;~reta;LY3437943;triple G
|sedatives|retigabine;ezogabine;Potiga
|anticoagulants|reviparin;reviparine
|enzyme-inducers|rifabutin;Mycobutin;rifabutine
|enzyme-inducers|rifampicin;rifampin;Rifadin;Rimactane;Rifinah;rifampicine
|enzyme-inducers|rifapentine;Priftin
|sedatives antihypertensives|rilmenidine;Hyperium
|antipsychotics|risperidone;Risperdal;Perizal;Risperdal Consta
|cyp3a4-inhibitors|ritonavir;Norvir;Kaletra
|doacs|rivaroxaban;Xarelto;Rezalto;Rixaban
|triptans|rizatriptan;Maxalt;Rizalt
|nsaids|rofecoxib
|antidiabetics|rosiglitazone;Avandia
|sedatives|rufinamide;Inovelon;Banzel
s-23|sarms|SARM S-23;~S-23
sacubitril-valsartan|raas-blockers|sacubitril with valsartan;sacubitril valsartan;sacubitril;Entresto
|maoi|safinamide;Xadago
||salbutamol;albuterol;Ventolin;ProAir;Proventil;Airomir;Asthavent;Asmol;VoSpire;Volmax;Accuneb
|antiplatelets|salsalate;Disalcid;Disalicylic Acid
|cyp3a4-inhibitors qt-prolonging|saquinavir;Invirase
|antidiabetics|saxagliptin;Onglyza;saxagliptine
|barbiturates|secobarbital;Seconal;quinalbarbitone sodium
|maoi|selegiline;deprenyl;l-deprenyl;Eldepryl;Emsam;Zelapar;Jumex;Movergan
|glp1-agonists|semaglutide;Ozempic;Wegovy;Rybelsus;~sema;compounded semaglutide;Семаглутид;Reybelsus
|ssri-snri|sertraline;Zoloft;Lustral;Serlift;Sertra;Setrona
|ssri-snri stimulants|sibutramine;Meridia;Reductil;Ectiva
|pde5-inhibitors|sildenafil;Viagra;Revatio;Dynafil;Silvasta;Vedafil
|antihypertensives|silodosin;Rapaflo;Urief;silodosine
|immunosuppressants cyp3a4-substrates|sirolimus;rapamycin;Rapamune;~rapa
|antidiabetics|sitagliptin;Januvia;Janumet;Zituvio;sitagliptine
||SLU-PP-332;SLUPP332
|ghb-like|sodium oxybate;Xyrem;Xywav;Lumryz;GHB;gamma-hydroxybutyrate;~G;liquid ecstasy
|stimulants|solriamfetol;Sunosi
|growth-hormones|somapacitan;Sogroya
|growth-hormones|somatropin;HGH;human growth hormone;growth hormone;Norditropin;Genotropin;Humatrope;Omnitrope;Saizen;Zomacton;rHGH;Nutropin
|antidiabetics|sotagliflozin;Inpefa
|beta-blockers qt-prolonging|sotalol;Betapace;Sotacor;Sorine
|qt-prolonging|spiramycin;spiramycine
|diuretics potassium-raising|spironolactone;Aldactone;Spiractin;Spirix;spiro;CaroSpir
st-johns-wort|enzyme-inducers|St John's wort;Saint John's wort;St. John's wort;SJW;Hypericum;Hypericum perforatum;millepertuis;Johanniskraut;Jarsin;~Kira;Remotiv;st johns wort
|anabolic-steroids|stanozolol;Winstrol;Stromba
|sedatives|stiripentol;Diacomit
|opioids|sufentanil;Sufenta;Dsuvia
|nsaids|sulindac;Clinoril
|antipsychotics qt-prolonging|sulpiride;Dolmatil;Eglonyl
|triptans|sumatriptan;Imitrex;Imigran;Treximet;Suvalan;Migran;Tosymra;Alsuma;Sumavel
|anabolic-steroids|superdrol;methasterone;methyldrostanolone
|glp1-agonists|survodutide;BI 456906
|sedatives|suvorexant;Belsomra
|stimulants sympathomimetics|synephrine;bitter orange;Citrus aurantium;p-synephrine;oxilofrine;octopamine;Advantra Z
||synthetic cannabinoids;synthetic marijuana;JWH-018;ADB-BUTINACA;MDMB-4en-PINACA;~spice;~K2
|immunosuppressants cyp3a4-substrates|tacrolimus;Prograf;Advagraf;Envarsus;FK506;Astagraf XL;Protopic;FK 506
|pde5-inhibitors|tadalafil;Cialis;Adcirca;Alyq;Arrow-tadalafil;Entadfi
|antihypertensives|tamsulosin;Flomax;Flomaxtra;Omnic;Flomax Relief;tamsulosine
|opioids serotonergic-opioids|tapentadol;Nucynta;Palexia
|maoi|tedizolid;Sivextro
|cyp3a4-inhibitors|telithromycin;Ketek;telithromycine
|raas-blockers|telmisartan;Micardis;Pritor
|benzodiazepines|temazepam;Restoril;Normison;Euhypnos;Temaze;Temtabs
|immunosuppressants|temsirolimus;Torisel
|nsaids|tenoxicam;Tilcotil;Mobiflex
|c-met-inhibitors|tepotinib;Tepmetko
|antihypertensives|terazosin;Hytrin;terazosine
|qt-prolonging|terfenadine;Seldane;Teldane
|stimulants|tesofensine;NS2330
|androgens|testosterone;Depo-Testosterone;testosterone cypionate;testosterone enanthate;Nebido;Androgel;Sustanon;Testim;Aveed;Xyosted;Jatenzo;testosterone undecanoate;testosterone propionate;Natesto;Fortesta;Striant;Androderm;Vogelxo
|sedatives|tetrabenazine;Xenazine
|benzodiazepines|tetrazepam;Myolastan
|sympathomimetics|theodrenaline
||theophylline;Theo-Dur;Uniphyl;Nuelin;Euphyllin;aminophylline;Theo-24;Elixicon;Somophyllin;Bronkodyl;Elixophyllin;Accurbron;Slo-Bid;Lanophyllin;Theolixir;Theobid;Theovent;Theoclear;Aquaphyllin;Synophylate
|sedatives|thiocolchicoside;Coltramyl;Miorel
|barbiturates|thiopental;Pentothal;thiopentone
|antipsychotics qt-prolonging|thioridazine;Melleril;Mellaril
|sedatives|tiagabine;Gabitril
|antidepressants|tianeptine;Stablon;Coaxil;Tatinol;ZaZa;Tianaa;gas station heroin;Neptune's Fix;~Pegasus;тианептин;Коаксил;tianeptine sulfate;tianeptine sodium
|antipsychotics qt-prolonging|tiapride;Tiapridal
|nsaids|tiaprofenic acid;Surgam
|antiplatelets|ticagrelor;Brilinta;Brilique
|antiplatelets|ticlopidine;Ticlid
|beta-blockers|timolol;Timoptic;Timoptol;Cosopt;Betimol;Blocadren
|anticoagulants|tinzaparin;Innohep;tinzaparine
|cyp3a4-inhibitors|tipranavir;Aptivus
|thyroid-hormone|tiratricol
|antiplatelets|tirofiban
|glp1-agonists|tirzepatide;Mounjaro;Zepbound;~tirz;TZP
|sedatives|tizanidine;Zanaflex;Sirdalud
|benzodiazepines|tofisopam;Grandaxin;Emandaxin
|insulin-secretagogues|tolazamide;Tolinase
|insulin-secretagogues|tolbutamide;Orinase
|sedatives|tolibut;4-methylphenibut
|nsaids|tolmetin;Tolectin
|maoi|toloxatone;Humoryl
|sedatives|topiramate;Topamax;Qsymia;Epitoz;Trokendi;Eprontia
|diuretics|torasemide;torsemide;Demadex;Unat
|opioids serotonergic-opioids|tramadol;Ultram;Tramal;Zydol;Ultracet;Tramacet;Topalgic;Contramal;Zamadol;ConZip;Tramahexal;Durela;Rybix
|raas-blockers|trandolapril;Mavik;Gopten;Tarka
|maoi antidepressants|tranylcypromine;Parnate;Jatrosom;Transamine sulphate
|antidepressants sedatives|trazodone;Desyrel;Molipaxin;Oleptro;Trittico;Trialodine
|anabolic-steroids|trenbolone;trenbolone acetate;Parabolan;Finaplix
|diuretics potassium-raising|triamterene;Dyazide;Maxzide;Dyrenium
|benzodiazepines cyp3a4-substrates|triazolam;Halcion;Songar
|antipsychotics|trifluoperazine;Stelazine
|tricyclics sedatives|trimipramine;Surmontil;Tydamine
|sedatives|triprolidine
|serotonin-precursors|tryptophan;L-tryptophan;tryptan;Optimax;tryptophane
||turpentine;gum turpentine;oil of turpentine;gum spirits of turpentine;spirits of turpentine
|antihypertensives|urapidil;Eupressyl;Ebrantil
|sedatives|valproate;valproic acid;sodium valproate;Depakote;Epilim;Depakine;divalproex;Convulex;Depakene;Divalproex sodium
|sedatives|valpromide
|raas-blockers|valsartan;Diovan;Exforge;Co-Diovan
|pde5-inhibitors|vardenafil;Levitra;Staxyn
|ssri-snri|venlafaxine;Effexor;Efexor;Effexor XR;Venlor;Efegen
|antihypertensives|verapamil;Isoptin;Calan;Securon;Verahexal;Cordilox;Tarka;Covera;Verelan
veterinary-product||horse paste;ivermectin paste;cattle pour-on;pour-on;fish antibiotics;fish mox;Eqvalan;Durvet;Ivomec;Bimectin;Noromectin;Panacur;veterinary ivermectin;fenbendazole
|sedatives|vigabatrin;Sabril
|ssri-snri|vilazodone;Viibryd
|antidiabetics|vildagliptin;Galvus;Galvusmet;vildagliptine
|antidepressants|viloxazine;Qelbree
|qt-prolonging|vincamine
vitamin-k-injected||vitamin K injection;phytonadione injection;phytomenadione injection;Konakion
|antiplatelets|vorapaxar;Zontivity
|cyp3a4-inhibitors|voriconazole;Vfend
|ssri-snri|vortioxetine;Trintellix;Brintellix
|vitamin-k-antagonists|warfarin;Coumadin;Marevan;Jantoven;Cipla-Warfarin;warfarin sodium;warfarine
|sedatives|xylazine;tranq;Rompun
|nasal-vasoconstrictors|xylometazoline;Otrivin;Otrivine
|sarms|YK-11;YK11
|stimulants sympathomimetics|yohimbine;yohimbe;Pausinystalia yohimbe;yohimbine HCl;alpha-yohimbine;rauwolscine;Yocon;Procomil;rauwolscin
|benzodiazepines|zaleplon;Sonata
|antipsychotics qt-prolonging|ziprasidone;Geodon;Zeldox
|raas-blockers|zofenopril
|triptans|zolmitriptan;Zomig;Zolmitrex
|benzodiazepines|zolpidem;Ambien;Stilnox;Stilnoct;Edluar;Intermezzo;Ivedal;Zolpihexal;Zolpimist
|sedatives|zonisamide;Zonegran
|benzodiazepines|zopiclone;Imovane;Zimovane;Imrest;Imovan;Zopivane
|antipsychotics qt-prolonging|zuclopenthixol;Clopixol
|sedatives|zuranolone;Zurzuvae
||L-carnitine;levocarnitine;Carnitor;acetyl-L-carnitine;ALCAR;L-carnitine tartrate;carnitine
||tesamorelin;Egrifta;TH9507
||magnesium;magnesium glycinate;magnesium bisglycinate;magnesium citrate;magnesium oxide;magnesium malate;magnesium taurate;magnesium chloride;magnesium L-threonate;magnesium threonate;Magtein;магний
sodium-nitroprusside|methaemoglobin-risk|nitroprusside;sodium nitroprusside;Nipride;Nitropress
||hCG;human chorionic gonadotropin;human chorionic gonadotrophin;chorionic gonadotropin;chorionic gonadotrophin;choriogonadotropin alfa;Pregnyl;Novarel;Ovidrel;Ovitrelle;Profasi;хорионический гонадотропин;прегнил
`

const how = mixed("medium", "ansm-2020-10", "drug-vocabulary", "general-knowledge")

const row = (line: string): SubstanceRow => {
  const [id = "", classes = "", names = ""] = line.split("|")
  const all = names.split(";")
  const first = all[0] ?? id
  return {
    id: id === "" ? first.toLowerCase().replaceAll(" ", "-") : id,
    names: all.filter((n) => !n.startsWith("~")),
    loose: all.filter((n) => n.startsWith("~")).map((n) => n.slice(1)),
    classes: classes === "" ? [] : classes.split(" "),
    ...how,
  }
}

/** What is not a compound of its own and yet has to be known by name. */
export const substances: readonly SubstanceRow[] = table.trim().split("\n").map(row)
