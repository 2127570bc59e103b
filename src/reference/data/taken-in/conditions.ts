/** Written by scripts/take-in-facts.js, one row a line: substance|level|questions|basis|confidence|sources|words on a page|condition. */
export const conditions: string = `
1p-lsd|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
1p-lsd|avoid|bipolar|general-knowledge|medium||bipolar;mania;manic|bipolar disorder
1p-lsd|avoid|driving|general-knowledge|medium||driv;machine|driving that day
1p-lsd|avoid|heart|mixed|medium|tagen2023|heart;arrhythm;cardiac|heart-valve disease, arrhythmia or past heart attack
1p-lsd|avoid|medicines|found|high|nayak2021|antidepressant;medicine;medication|lithium
1p-lsd|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
1p-lsd|avoid|psychosis|general-knowledge|medium||psychosis;psychotic;schizophren|psychosis or schizophrenia, own or in close family
1p-lsd|avoid|seizures|mixed|medium|nayak2021|seizure;epilep;convuls|epilepsy
5-amino-1mq|avoid|pregnancy|general-knowledge|medium||pregnan|any illness, pregnancy or medicine: nothing is known
5-amino-1mq|prohibited-in-sport|sport|mixed|medium|wada-icc||competitive sport
5-htp|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
7-oh|contraindicated|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|dependence
7-oh|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
7-oh|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|lung disease or sleep apnoea
9-me-bc|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
9-me-bc|avoid|cancer|general-knowledge|low||cancer;tumour;tumor;melanoma|cancer, past or present
9-me-bc|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
activated-charcoal|contraindicated|swallowing|general-knowledge|medium||vomit;drowsy;swallow|drowsy, vomiting, or trouble swallowing
adrafinil|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
adrafinil|avoid|liver|general-knowledge|medium||liver;hepat|liver disease
adrafinil|avoid|seizures|general-knowledge|low||seizure;epilep;convuls|epilepsy
adrafinil|contraindicated|heart|general-knowledge|medium||heart;arrhythm;cardiac|serious heart disease or arrhythmia
adrafinil|contraindicated|pregnancy|mixed|medium|moda-glos|pregnan|pregnancy
adrafinil|prohibited-in-sport|sport|found|high|wada-s6-icc||competitive sport
agmatine|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
agmatine|avoid|surgery|general-knowledge|low||surg;operation;anaesth;anesth|a planned operation
alpha-gpc|caution|blood-pressure|mixed|medium|agpc-jama2021|hypertens;blood pressure|high blood pressure
alpha-gpc|caution|heart|mixed|high|agpc-jama2021|heart;arrhythm;cardiac|past stroke, or high risk of one
alpha-lipoic-acid|avoid|endocrine autoimmune|found|high|hs-ala-efsa|hypoglyc;autoimmun|low blood sugar, or an autoimmune disease
alprazolam|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
alprazolam|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
alprazolam|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
alprazolam|contraindicated|liver|general-knowledge|medium||liver;hepat|severe liver disease
alprazolam|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung failure
amphetamine|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 6 years
amphetamine|avoid|breastfeeding|found|medium|ldx-shire|breastfeed;breast-feed;lactat;nursing|breastfeeding
amphetamine|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
amphetamine|caution|blood-pressure|found|high|add-xr|hypertens;blood pressure|high blood pressure
amphetamine|caution|dependence|found|high|add-xr|addict;dependen;substance use|past dependence on drugs or alcohol
amphetamine|caution|psychosis bipolar|found|high|add-xr|psychosis;psychotic;schizophren;bipolar;mania;manic|psychosis or bipolar disorder
amphetamine|contraindicated|glaucoma|found|high|add-xr|glaucoma|glaucoma
amphetamine|contraindicated|heart|found|high|add-xr|heart;arrhythm;cardiac|serious heart disease or arrhythmia
amphetamine|contraindicated|thyroid|found|high|add-xr|thyroid|an overactive thyroid
amphetamine|prohibited-in-sport|sport|found|high|wada-s6-icc||competitive sport without an exemption
anabolic-steroids|avoid|psychosis bipolar|general-knowledge|medium||psychosis;psychotic;bipolar;mania|mania or aggression
anabolic-steroids|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age under 18
anabolic-steroids|contraindicated|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan|prostate or breast cancer
anabolic-steroids|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|heart disease or high blood pressure
anabolic-steroids|contraindicated|liver|general-knowledge|medium||liver;hepat|liver disease
anabolic-steroids|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
anabolic-steroids|prohibited-in-sport|sport|found|high|wada-icc||competitive sport
anastrozole|contraindicated|fertility|general-knowledge|medium||premenopaus|before menopause
anastrozole|contraindicated|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed|pregnancy or breastfeeding
andarine|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor|cancer now or in the past
andarine|avoid|fertility|mixed|medium|hs-fda-sarm|fertil;sperm|wanting a child
andarine|contraindicated|age|general-knowledge|medium||under 18;teen|under 18 years
andarine|contraindicated|liver|mixed|medium|hs-sarm-liver|liver|liver disease
andarine|contraindicated|pregnancy breastfeeding|mixed|medium|hs-fda-sarm|pregnan;breastfeed|pregnancy, or breastfeeding
andarine|prohibited-in-sport|sport|mixed|medium|hs-usada-wallet|doping;wada;athlete|sport with doping rules
aniracetam|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
aniracetam|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
aniracetam|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
aod-9604|avoid|cancer|general-knowledge|low||cancer;tumour;tumor;malignan|active or past cancer
aod-9604|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
apixaban|avoid|kidney|general-knowledge|medium||kidney;renal|severe kidney disease
apixaban|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
apixaban|contraindicated||general-knowledge|medium||bleed;ulcer;clot|active bleeding
ara-290|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
ara-290|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
ara-290|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
ara-290|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
ara-290|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
ara-290|prohibited-in-sport|sport|found|high|wada-list|wada;doping;banned in sport;prohibited in sport|competitive sport
armodafinil|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years; serious rash in children
armodafinil|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
armodafinil|caution|driving|found|high|nuvigil-hl|driv;machine|driving
armodafinil|caution|heart|found|high|nuvigil-hl|heart;arrhythm;cardiac|heart disease
armodafinil|caution|liver|found|high|nuvigil-hl|liver;hepat|severe liver disease; the dose must be lower
armodafinil|caution|psychosis bipolar|found|high|nuvigil-hl|psychosis;psychotic;schizophren;bipolar;mania;manic|a history of psychosis, depression or mania
armodafinil|contraindicated|allergy|found|high|nuvigil-hl|allerg;hypersensitiv|allergy to modafinil or armodafinil
armodafinil|contraindicated|pregnancy|mixed|medium|moda-glos|pregnan|pregnancy
armodafinil|prohibited-in-sport|sport|found|high|wada-s6-icc||competitive sport
ashwagandha|avoid|age|found|medium|hs-ash-bfr2|child;teen|under 18 years
ashwagandha|avoid|cancer prostate|general-knowledge|medium||prostate|prostate cancer that depends on testosterone
baclofen|avoid|driving|general-knowledge|medium||driv;machine|driving
baclofen|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
baclofen|caution|dependence|found|high|bac-smpc|addict;dependen;substance use|past alcohol or drug dependence
baclofen|caution|kidney|found|high|bac-smpc|kidney;renal|kidney disease
baclofen|caution|lung|found|high|bac-smpc|lung;asthma;copd;apnoea;apnea|weak breathing
baclofen|caution|psychosis bipolar|found|high|bac-smpc|psychosis;psychotic;schizophren;bipolar;mania;manic|psychosis or bipolar disorder
baclofen|caution|seizures|found|high|bac-smpc|seizure;epilep;convuls|epilepsy
baclofen|contraindicated|stomach|found|high|bac-smpc|ulcer;stomach|an active peptic ulcer
barbiturates|contraindicated|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
barbiturates|contraindicated|liver|general-knowledge|medium||porphyr|porphyria
barbiturates|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
barbiturates|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|lung disease or sleep apnoea
berberine|contraindicated|breastfeeding|found|medium|nm-berberine|breastfeed;nursing;lactat;newborn;jaundice|breastfeeding or a newborn with jaundice
berberine|contraindicated|pregnancy|found|medium|nm-berberine mtb-berberine|pregnan|pregnancy
bicalutamide|avoid|liver|found|high|hs-bica-emc|liver|liver disease
bicalutamide|caution|heart|found|high|hs-bica-emc|qt;rhythm;arrhyth|long QT or other rhythm trouble
bicalutamide|contraindicated|pregnancy age|mixed|medium|hs-bica-mayo|women;child;pregnan|women and children
black-seed-oil|avoid|kidney|general-knowledge|medium||kidney;renal|kidney disease
black-seed-oil|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed|pregnancy or breastfeeding
boldenone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
boldenone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
boldenone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
boldenone|avoid|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
boldenone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
boldenone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
boldenone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
boldenone|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
boldenone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
boldenone|prohibited-in-sport|sport|found|high|hs-wada2011|doping;wada;athlete|sport with doping rules
botulinum-toxin|avoid|age|mixed|medium|bot-cos|under 18;children;adolescent|under 18 years
botulinum-toxin|avoid|breastfeeding|mixed|medium|bot-cos|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
botulinum-toxin|avoid|pregnancy|mixed|medium|bot-cos|pregnan;conceive|pregnancy, or a wish to become pregnant
botulinum-toxin|contraindicated|allergy|mixed|medium|bot-cos|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
botulinum-toxin|contraindicated|autoimmune|mixed|high|bot-cos|myasthen;lambert;amyotrophic;neuromuscular|myasthenia gravis, Lambert-Eaton or ALS
botulinum-toxin|contraindicated|heart|mixed|high|bot-box|dysphag;trouble swallow;trouble breath;difficulty swallow;difficulty breath|trouble swallowing or breathing
botulinum-toxin|contraindicated||found|high|bot-cos|infect|an infection where the needle would go
botulinum-toxin|not-a-labelled-route||found|high|bot-cdc||home use or an untrained injector
bpc-157|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
bpc-157|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
bpc-157|avoid|endocrine|general-knowledge|low||retinopath;macula|diabetic eye disease or macular disease with new vessels
bpc-157|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
bpc-157|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
bpc-157|not-a-labelled-route||found|medium|fda-cat2||injection
bremelanotide|avoid|age|found|high|vyleesi-mono|under 18;children;adolescent|under 18 years
bremelanotide|avoid|breastfeeding|found|high|vyleesi-mono|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
bremelanotide|avoid|cancer|mixed|medium|bestbets-mt2|melanoma;moles;nevus;naev|a past melanoma or changing moles
bremelanotide|avoid|pregnancy|found|high|vyleesi-mono|pregnan;conceive|pregnancy, or a wish to become pregnant
bremelanotide|avoid||found|high|vyleesi-pi|not for men;premenopausal women only;postmenopaus|men, and women after menopause
bremelanotide|caution|kidney liver|found|high|vyleesi-pi2|kidney;renal;liver disease;hepatic|severe kidney or liver disease
bremelanotide|contraindicated|allergy|found|high|vyleesi-mono|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
bremelanotide|contraindicated|heart|found|high|vyleesi-mono|blood pressure;hypertens;cardiovasc;heart|uncontrolled high blood pressure or known heart and vessel disease
bromantane|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
bromantane|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
bromantane|prohibited-in-sport|sport|found|high|wada-s6-icc||competitive sport
buprenorphine|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
buprenorphine|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
buprenorphine|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age under 18 without a prescriber
buprenorphine|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung disease
bupropion|contraindicated|dependence|found|high|bup-oc bup-ip|addict;dependen;substance use|stopping alcohol or sedatives suddenly
bupropion|contraindicated|seizures|found|high|bup-oc bup-ip|seizure;epilep;convuls|epilepsy, head injury or brain tumour
bupropion|contraindicated||found|high|bup-oc bup-ip||an eating disorder, bulimia or anorexia
cabergoline|avoid|breastfeeding|found|high|hs-cab-empr|breastfeed;nursing|breastfeeding wanted
cabergoline|avoid|psychosis|found|medium|hs-cab-best|psychos|psychosis
cabergoline|caution|dependence|found|high|hs-cab-empr|gambl;compuls|gambling or other compulsions
cabergoline|contraindicated|allergy|found|high|hs-cab-empr|ergot|allergy to ergot medicines
cabergoline|contraindicated|blood-pressure|found|high|hs-cab-empr|hypertens;blood pressure|high blood pressure that is not controlled
cabergoline|contraindicated|heart|found|high|hs-cab-best|valv;fibro|heart valve disease or scarring of lung, heart or kidney
cabergoline|contraindicated|pregnancy|found|high|hs-cab-empr|eclamps;pregnancy-induced|pre-eclampsia
caffeine|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|children
caffeine|caution|pregnancy|mixed|medium|caff-stir|pregnan|pregnancy: 200 mg a day at most
cagrilintide|avoid|age|general-knowledge|medium||child;under 18;adolescen|age under 18 outside the labelled ages
cagrilintide|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
cagrilintide|avoid||general-knowledge|medium||eating disorder;anorexia;bulimi|an eating disorder, past or present
cagrilintide|avoid||general-knowledge|medium||gastroparesis;gallstone;gallbladder|severe gastroparesis
cagrilintide|avoid||general-knowledge|medium||pancreat|past or present pancreatitis
cagrilintide|contraindicated|cancer endocrine|general-knowledge|low||medullary;men 2;men2;multiple endocrine|a personal or family history of medullary thyroid cancer, or MEN 2
cagrilintide|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy or a wish to become pregnant
calcium|avoid|kidney-stones|general-knowledge|medium||kidney stone;hypercalc|a kidney stone or high calcium
cannabis|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 21 to 25 years
cannabis|avoid|bipolar|general-knowledge|medium||bipolar;mania;manic|bipolar disorder
cannabis|avoid|dependence|general-knowledge|medium||addict;dependen;substance use|past dependence
cannabis|avoid|driving|general-knowledge|medium||driv;machine|driving or machines
cannabis|avoid|heart|general-knowledge|medium||heart;arrhythm;cardiac|heart disease
cannabis|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
cannabis|avoid|psychosis|general-knowledge|medium||psychosis;psychotic;schizophren|psychosis, own or in the family
cannabis|prohibited-in-sport|sport|found|high|wada-aiu-2026||competitive sport
cardarine|avoid|fertility|mixed|medium|hs-fda-sarm|fertil;sperm|wanting a child
cardarine|contraindicated|age|general-knowledge|medium||under 18;teen|under 18 years
cardarine|contraindicated|cancer|found|high|hs-gw-wada|cancer;tumour;tumor|cancer now or in the past
cardarine|contraindicated|liver|general-knowledge|medium||liver|liver disease
cardarine|contraindicated|pregnancy breastfeeding|mixed|medium|hs-fda-sarm|pregnan;breastfeed|pregnancy, or breastfeeding
cardarine|prohibited-in-sport|sport|found|high|hs-wada-s4|doping;wada;athlete|sport with doping rules
cbd|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
cbd|caution|allergy|mixed|medium|epidiolex-mg|allerg;hypersensitiv|sesame allergy with some products
cbd|caution|bipolar|found|high|epidiolex-mg|bipolar;mania;manic|depression or suicidal thoughts
cbd|caution|driving|found|high|epidiolex-mg|driv;machine|driving
cbd|caution|liver|found|high|epidiolex-pi|liver;hepat|liver disease: lower doses
centrophenoxine|avoid|bipolar psychosis|general-knowledge|medium||bipolar;mania;manic;psychosis;psychotic;schizophren|bipolar disorder or psychosis
centrophenoxine|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
centrophenoxine|avoid|seizures|general-knowledge|medium||seizure;epilep;convuls|epilepsy
cerebrolysin|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
cerebrolysin|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy
cerebrolysin|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl;pork;pig;porcine|an allergy to pig products or a tendency to allergy
chlorine-dioxide|contraindicated|allergy|found|high|mms-fda|allerg;hypersensitiv|anyone
chlorine-dioxide|contraindicated||general-knowledge|medium||g6pd|G6PD deficiency
chlorodehydromethyltestosterone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
chlorodehydromethyltestosterone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
chlorodehydromethyltestosterone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
chlorodehydromethyltestosterone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
chlorodehydromethyltestosterone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
chlorodehydromethyltestosterone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
chlorodehydromethyltestosterone|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
chlorodehydromethyltestosterone|contraindicated|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
chlorodehydromethyltestosterone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
chlorodehydromethyltestosterone|prohibited-in-sport|sport|found|high|hs-wada2011|doping;wada;athlete|sport with doping rules
chloroquine|avoid|psychosis bipolar|general-knowledge|medium||psychosis;psychotic;bipolar;mania|psychosis
chloroquine|avoid|seizures|general-knowledge|medium||seizure;epilep;convuls|seizures
chloroquine|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|long QT or heart rhythm disease
chloroquine|contraindicated||general-knowledge|medium||retin;macul|retinal disease
cjc-1295-dac|avoid|age|mixed|medium|humatrope-ci natap2006|under 18;children;adolescent|under 18 years
cjc-1295-dac|avoid|breastfeeding|mixed|medium|humatrope-ci natap2006|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
cjc-1295-dac|avoid|endocrine|mixed|medium|humatrope-ci natap2006|diabet|diabetes or raised blood sugar
cjc-1295-dac|avoid|heart|mixed|medium|humatrope-ci natap2006|heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
cjc-1295-dac|avoid|pregnancy|mixed|medium|humatrope-ci natap2006|pregnan;conceive|pregnancy, or a wish to become pregnant
cjc-1295-dac|contraindicated|allergy|mixed|medium|humatrope-ci natap2006|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
cjc-1295-dac|contraindicated|cancer endocrine|mixed|medium|humatrope-ci natap2006|pituitary tumo;pituitary adenoma;intracranial;brain tumo|a tumour of the pituitary or brain
cjc-1295-dac|contraindicated|cancer|mixed|medium|humatrope-ci natap2006|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
cjc-1295-dac|contraindicated|endocrine|mixed|medium|humatrope-ci natap2006|retinopath|diabetic eye disease (retinopathy)
cjc-1295-dac|contraindicated||mixed|medium|humatrope-ci natap2006|critical illness;intensive care;respiratory failure|acute severe illness, or soon after major surgery
cjc-1295-dac|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
cjc-1295-no-dac|avoid|age|mixed|medium|humatrope-ci|under 18;children;adolescent|under 18 years
cjc-1295-no-dac|avoid|breastfeeding|mixed|medium|humatrope-ci|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
cjc-1295-no-dac|avoid|endocrine|mixed|medium|humatrope-ci|diabet|diabetes or raised blood sugar
cjc-1295-no-dac|avoid|pregnancy|mixed|medium|humatrope-ci|pregnan;conceive|pregnancy, or a wish to become pregnant
cjc-1295-no-dac|caution|heart|mixed|medium|humatrope-ci|heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
cjc-1295-no-dac|contraindicated|allergy|mixed|medium|humatrope-ci|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
cjc-1295-no-dac|contraindicated|cancer endocrine|mixed|medium|humatrope-ci|pituitary tumo;pituitary adenoma;intracranial;brain tumo|a tumour of the pituitary or brain
cjc-1295-no-dac|contraindicated|cancer|mixed|medium|humatrope-ci|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
cjc-1295-no-dac|contraindicated|endocrine|mixed|medium|humatrope-ci|retinopath|diabetic eye disease (retinopathy)
cjc-1295-no-dac|contraindicated||mixed|medium|humatrope-ci|critical illness;intensive care;respiratory failure|acute severe illness, or soon after major surgery
cjc-1295-no-dac|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
clenbuterol|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|heart disease, rhythm disorder or high blood pressure
clenbuterol|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
clenbuterol|contraindicated|thyroid|general-knowledge|medium||thyroid|thyroid overactivity
clomiphene|avoid|clots|mixed|medium|hs-clomi-lexi|clot;thromb|a past blood clot
clomiphene|caution|depression|mixed|medium|hs-clomi-lexi|depress|depression
clomiphene|caution|eyes|found|medium|hs-clomi-mayo|vision;visual|driving with blurred vision
clomiphene|contraindicated|bleeding|found|high|hs-clomi-lexi|ovarian cyst;abnormal bleeding|ovarian cyst or unexplained bleeding
clomiphene|contraindicated|endocrine thyroid|found|high|hs-clomi-lexi|thyroid;adrenal;pituitary|thyroid or adrenal disease that is not controlled, or a pituitary tumour
clomiphene|contraindicated|liver|found|high|hs-clomi-lexi|liver|liver disease now or in the past
clomiphene|contraindicated|pregnancy|found|high|hs-clomi-lexi|pregnan|pregnancy
clomiphene|prohibited-in-sport|sport|found|medium|hs-usada-wallet|doping;wada|sport with doping rules
clonazepam|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
clonazepam|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
clonazepam|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
clonazepam|contraindicated|liver|general-knowledge|medium||liver;hepat|severe liver disease
clonazepam|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung failure
clonidine|avoid|heart|general-knowledge|medium||heart;arrhythm;cardiac|slow pulse, heart block or heart failure
codeine|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
codeine|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
codeine|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age under 18 without a prescriber
codeine|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung disease
colchicine|avoid|kidney|found|medium|gout-notes|kidney;renal|severe kidney disease
colchicine|avoid|liver|general-knowledge|medium||liver;hepat|severe liver disease
colchicine|contraindicated|kidney|found|high|colcrys-od gout-notes|kidney;renal|kidney or liver disease with an interacting medicine
colostrum|contraindicated|allergy|general-knowledge|medium||milk allergy;casein|cow's milk allergy
coluracetam|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
coluracetam|avoid|bipolar|general-knowledge|low||bipolar;mania;manic|bipolar disorder; cholinergic drugs can lower or swing mood
coluracetam|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
copper|contraindicated|liver|general-knowledge|medium||wilson|Wilson's disease
cortexin|avoid|age|mixed|medium|cortexin-ru|under 18;children;adolescent|under 18 years
cortexin|avoid|breastfeeding|mixed|medium|cortexin-ru|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
cortexin|avoid|pregnancy|mixed|medium|cortexin-ru|pregnan;conceive|pregnancy, or a wish to become pregnant
cortexin|contraindicated|allergy|mixed|medium|cortexin-ru|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
creatine|avoid|kidney|found|medium|hs-creatine-issn|kidney;renal|kidney disease
curcumin|avoid|liver|found|high|hs-turmeric-dilin|liver|liver disease
curcumin|contraindicated|liver|general-knowledge|medium||gall;bile|gallstones or a blocked bile duct
cyproterone|avoid|age|general-knowledge|medium||under 18;adolesc|under 18 years
cyproterone|contraindicated|cancer|found|high|hs-cpa-mhra hs-cpa-ema|meningioma;brain tumour;brain tumor|a meningioma now or in the past
cyproterone|contraindicated|clots|general-knowledge|medium||clot;thromb|a past blood clot
cyproterone|contraindicated|clots|general-knowledge|medium||sickle|sickle cell anaemia
cyproterone|contraindicated|depression|general-knowledge|medium||depress|severe depression
cyproterone|contraindicated|liver|general-knowledge|medium||liver|liver disease
cyproterone|contraindicated|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed|pregnancy or breastfeeding
desiccated-thyroid|caution|endocrine|found|high|hs-thy-boxed|diabet|diabetes
desiccated-thyroid|caution|heart|found|high|hs-thy-boxed|heart;angina;fibrillat|heart disease or a rhythm disorder
desiccated-thyroid|caution|medicines|found|medium|hs-thy-boxed|osteopor;bone|thin bones
desiccated-thyroid|contraindicated|endocrine|found|high|hs-thy-boxed hs-lio-dm|adrenal|adrenal weakness that is not treated
desiccated-thyroid|contraindicated||found|high|hs-thy-boxed|hyperthyroid;thyrotox;euthyroid|a healthy or overactive thyroid
dexmethylphenidate|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 6 years
dexmethylphenidate|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
dexmethylphenidate|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
dexmethylphenidate|caution|blood-pressure|mixed|medium|mph-pi|hypertens;blood pressure|high blood pressure
dexmethylphenidate|caution|dependence|mixed|medium|mph-pi|addict;dependen;substance use|past dependence on drugs or alcohol
dexmethylphenidate|caution|psychosis bipolar|mixed|medium|mph-pi|psychosis;psychotic;schizophren;bipolar;mania;manic|psychosis or bipolar disorder
dexmethylphenidate|contraindicated|glaucoma|general-knowledge|medium||glaucoma|glaucoma
dexmethylphenidate|contraindicated|heart|mixed|medium|mph-pi|heart;arrhythm;cardiac|serious heart disease or arrhythmia
dextromethorphan|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|children under the label age
dextromethorphan|contraindicated|medicines|found|high|ansm-2020|antidepressant;medicine;medication|use of an MAO inhibitor
dhea|avoid|bipolar|found|medium|hs-dhea-mayo2|bipolar;mania;manic|bipolar disorder or mania
dhea|avoid|cancer|found|high|hs-dhea-mayo1 hs-dhea-mayo2|cancer;hormone-sensitive|a hormone-dependent cancer, now or in the family
dhea|contraindicated|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed|pregnancy or breastfeeding
dhea|prohibited-in-sport|sport|found|high|hs-lpga2018|doping;wada|sport with doping rules
diazepam|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
diazepam|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
diazepam|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
diazepam|contraindicated|liver|general-knowledge|medium||liver;hepat|severe liver disease
diazepam|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung failure
digoxin|caution|kidney|found|medium|digi-emed|kidney;renal|kidney disease
digoxin|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|heart rhythm disorder
dihexa|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
dihexa|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
dihexa|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
dihexa|contraindicated|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
dmae|avoid|bipolar|general-knowledge|medium||bipolar;mania;manic|bipolar disorder
dmae|avoid|pregnancy breastfeeding|found|low|dmae-se|pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
dmae|avoid|psychosis|found|low|dmae-se|psychosis;psychotic;schizophren|schizophrenia
dmae|avoid|seizures|general-knowledge|medium||seizure;epilep;convuls|epilepsy
dmae|caution|blood-pressure|found|low|dmae-se|hypertens;blood pressure|high blood pressure
dmso|avoid|kidney|general-knowledge|medium||kidney;renal|kidney or liver disease
dmso|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
dnp|contraindicated|heart|found|high|dnp-npis|heart;cardia;arrhythm;hypertens;blood pressure|anyone: no condition makes it acceptable
dnp|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
dnp|contraindicated||found|medium|dnp-phe|eating disorder;anorexia;bulimi|an eating disorder
dnp|prohibited-in-sport|sport|found|high|wada-icc||competitive sport
donepezil|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
drostanolone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
drostanolone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
drostanolone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
drostanolone|avoid|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
drostanolone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
drostanolone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
drostanolone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
drostanolone|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
drostanolone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
drostanolone|prohibited-in-sport|sport|found|high|hs-wada2011|doping;wada;athlete|sport with doping rules
dsip|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
dsip|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
dsip|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
dsip|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
dulaglutide|avoid|age|general-knowledge|medium||child;under 18;adolescen|age under 18 outside the labelled ages
dulaglutide|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
dulaglutide|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy or a wish to become pregnant
dulaglutide|avoid||general-knowledge|medium||eating disorder;anorexia;bulimi|an eating disorder, past or present
dulaglutide|avoid||general-knowledge|medium||gastroparesis;gallstone;gallbladder|severe gastroparesis
dulaglutide|avoid||general-knowledge|medium||pancreat|past or present pancreatitis
dulaglutide|contraindicated|cancer endocrine|general-knowledge|medium||medullary;men 2;men2;multiple endocrine|a personal or family history of medullary thyroid cancer, or MEN 2
dutasteride|contraindicated|age|general-knowledge|medium||women;child|women and children
dutasteride|contraindicated|liver|general-knowledge|medium||liver|severe liver disease
dutasteride|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy, or handling by a woman who may be pregnant
elamipretide|avoid|age|mixed|medium|forzinity-clin|under 18;children;adolescent|under 18 years
elamipretide|avoid|breastfeeding|mixed|medium|forzinity-clin|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
elamipretide|avoid|pregnancy|mixed|medium|forzinity-clin|pregnan;conceive|pregnancy, or a wish to become pregnant
elamipretide|caution|kidney|found|high|forzinity-clin|kidney;renal|severe kidney disease
elamipretide|contraindicated|allergy|mixed|medium|forzinity-clin|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
emoxypine|contraindicated|age|general-knowledge|medium||child;under 18;adolescent;minor|children
emoxypine|contraindicated|allergy|mixed|medium|mexidol-inj|allerg;hypersensitiv|allergy; sulfite allergy with the injection
emoxypine|contraindicated|kidney|general-knowledge|medium||kidney;renal|acute kidney failure
emoxypine|contraindicated|liver|general-knowledge|medium||liver;hepat|acute liver failure
emoxypine|contraindicated|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
emoxypine|not-a-labelled-route||mixed|medium|mexidol-inj||injecting at home
enclomiphene|avoid|clots|general-knowledge|medium||clot;thromb|a past blood clot
enclomiphene|avoid|eyes|general-knowledge|medium||vision;retina|an eye disease
enclomiphene|avoid|liver|general-knowledge|medium||liver|liver disease
enclomiphene|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
ephedrine|avoid|psychosis bipolar|general-knowledge|medium||psychosis;psychotic;bipolar;mania|psychosis or mania
ephedrine|avoid|seizures|general-knowledge|medium||seizure;epilep;convuls|seizures
ephedrine|contraindicated|heart|found|high|fda-ephedra|heart;cardia;arrhythm;hypertens;blood pressure|heart disease, stroke or high blood pressure
ephedrine|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
ephedrine|contraindicated|thyroid|general-knowledge|medium||thyroid|thyroid overactivity
ephedrine|contraindicated||general-knowledge|medium||glaucoma|glaucoma
epithalon|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
epithalon|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
epithalon|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
epithalon|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
epithalon|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
epoetin|avoid|cancer|found|medium|esa-clots|cancer;tumour;tumor;malignan|cancer
epoetin|contraindicated|heart|mixed|medium|esa-nejm|heart;cardia;arrhythm;hypertens;blood pressure|high blood pressure, past clot or stroke
esketamine|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
esketamine|avoid|blood-pressure|mixed|medium|fda-ketamine-b|hypertens;blood pressure|uncontrolled blood pressure, aneurysm or brain bleed
esketamine|avoid|dependence|mixed|medium|fda-ketamine-b|addict;dependen;substance use|past dependence
esketamine|avoid|driving|general-knowledge|medium||driv;machine|driving until the next day
esketamine|avoid|heart|mixed|medium|fda-ketamine-b|heart;arrhythm;cardiac|heart disease
esketamine|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
esketamine|avoid|psychosis|mixed|medium|fda-ketamine-b|psychosis;psychotic;schizophren|psychosis
esketamine|caution||mixed|medium|fda-ketamine-b||bladder pain or blood in the urine
estradiol|caution|fertility|mixed|medium|hs-e2-ucsf|fertil;sperm|wanting a child later
estradiol|caution|liver|mixed|medium|hs-e2-ev-adr|gallbladder;gallstone;triglycerid|gallstones, or very high triglycerides
estradiol|contraindicated|bleeding|found|high|hs-ev-dm|undiagnosed;vaginal bleeding|unexplained vaginal bleeding
estradiol|contraindicated|cancer|found|high|hs-ev-dm|breast cancer;cancer|breast cancer or another hormone-dependent cancer
estradiol|contraindicated|clots|mixed|high|hs-ev-dm hs-e2-lexi|clot;thromb;stroke;embol|a past clot, stroke or heart attack, or a clotting disorder
estradiol|contraindicated|liver|mixed|medium|hs-ev-dm|liver|liver disease
estradiol|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
etizolam|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
etizolam|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
etizolam|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
etizolam|contraindicated|liver|general-knowledge|medium||liver;hepat|severe liver disease
etizolam|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung failure
exemestane|caution|liver|mixed|medium|hs-exem-pfizer|liver|severe liver disease
exemestane|caution|medicines|mixed|medium|hs-exem-pfizer|osteopor;osteopen;bone density|thin bones
exemestane|contraindicated|fertility|mixed|medium|hs-exem-pfizer|premenopaus|before menopause
exemestane|contraindicated|pregnancy breastfeeding|mixed|medium|hs-exem-pfizer|pregnan;breastfeed|pregnancy or breastfeeding
exemestane|prohibited-in-sport|sport|mixed|medium|hs-exem-pfizer|doping;wada|sport with doping rules
exenatide|avoid|age|general-knowledge|medium||child;under 18;adolescen|age under 18 outside the labelled ages
exenatide|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
exenatide|avoid|kidney|mixed|medium|epo-bydureon|kidney;renal|severe kidney disease (twice-daily form below 30 mL/min, weekly form below 45)
exenatide|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy or a wish to become pregnant
exenatide|avoid||general-knowledge|medium||eating disorder;anorexia;bulimi|an eating disorder, past or present
exenatide|avoid||general-knowledge|medium||gastroparesis;gallstone;gallbladder|severe gastroparesis
exenatide|avoid||general-knowledge|medium||pancreat|past or present pancreatitis
exenatide|contraindicated|cancer endocrine|found|medium|epo-bydureon|medullary;men 2;men2;multiple endocrine|a personal or family history of medullary thyroid cancer, or MEN 2
f-phenibut|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years outside a label
f-phenibut|avoid|dependence|general-knowledge|medium||addict;dependen;substance use|past dependence on alcohol, sedatives or other drugs
f-phenibut|avoid|driving|general-knowledge|medium||driv;machine|driving or machines
f-phenibut|avoid|liver|general-knowledge|medium||liver;hepat|liver disease
f-phenibut|avoid|lung|general-knowledge|medium||lung;asthma;copd;apnoea;apnea|sleep apnoea or lung disease
f-phenibut|avoid|seizures|general-knowledge|medium||seizure;epilep;convuls|epilepsy or past withdrawal seizures
f-phenibut|caution|psychosis|mixed|medium|phenibut-ahuja2018|psychosis;psychotic;schizophren|psychosis
f-phenibut|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
f-phenibut|contraindicated|kidney|general-knowledge|medium||kidney;renal|acute kidney failure; care in any kidney disease
f-phenibut|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
fadogia|avoid|fertility|found|medium|hs-fadogia|fertil;sperm|wanting a child
fadogia|avoid|kidney|general-knowledge|medium||kidney;renal|kidney disease
fadogia|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed|pregnancy or breastfeeding
fadogia|contraindicated|liver|general-knowledge|medium||liver|liver disease
fasoracetam|avoid|age|mixed|medium|faso-2018|child;under 18;adolescent;minor|under 18 years outside a trial
fasoracetam|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
fentanyl|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
fentanyl|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
fentanyl|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age under 18 without a prescriber
fentanyl|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung disease
finasteride|avoid|depression|found|high|hs-fin-mhra|depress;suicid|depression or thoughts of suicide, now or ever
finasteride|contraindicated|age|general-knowledge|medium||under 18;adolesc|under 18 years
finasteride|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy, or handling by a woman who may be pregnant
fladrafinil|avoid|heart psychosis|general-knowledge|low||heart;arrhythm;cardiac;psychosis;psychotic;schizophren|heart disease or psychosis
fladrafinil|contraindicated|pregnancy|mixed|low|moda-glos|pregnan|pregnancy, by analogy with modafinil
fladrafinil|prohibited-in-sport|sport|found|high|wada-s6-icc||competitive sport
flmodafinil|avoid|heart psychosis|general-knowledge|low||heart;arrhythm;cardiac;psychosis;psychotic;schizophren|heart disease or psychosis
flmodafinil|contraindicated|pregnancy|mixed|low|moda-glos|pregnan|pregnancy, by analogy with modafinil
flmodafinil|prohibited-in-sport|sport|found|high|wada-s6-icc||competitive sport
fludrocortisone|avoid|heart blood-pressure|general-knowledge|medium||heart failure;hypertens|heart failure or high blood pressure
fludrocortisone|contraindicated|medicines|general-knowledge|medium||infection|an infection that is not treated
fluoxymesterone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
fluoxymesterone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
fluoxymesterone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
fluoxymesterone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
fluoxymesterone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
fluoxymesterone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
fluoxymesterone|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
fluoxymesterone|contraindicated|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
fluoxymesterone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
fluoxymesterone|prohibited-in-sport|sport|found|high|hs-wada2011|doping;wada;athlete|sport with doping rules
folate|caution|medicines|found|high|hs-ul-table|b12;cobalamin|vitamin B12 lack that is not treated
follistatin-344|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
follistatin-344|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
follistatin-344|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
follistatin-344|avoid|pregnancy endocrine|mixed|medium|fst-review|fertil;sperm;ovulat|a wish for children, fertility treatment
follistatin-344|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
follistatin-344|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
follistatin-344|prohibited-in-sport|sport|found|medium|psd-follistatin|wada;doping;banned in sport;prohibited in sport|competitive sport
foxo4-dri|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
foxo4-dri|avoid|autoimmune|general-knowledge|low||surgery;operation|a wound, or an operation planned
foxo4-dri|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
foxo4-dri|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
foxo4-dri|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
foxo4-dri|contraindicated|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
gabapentin|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy unless a specialist agrees
gabapentin|caution|dependence|found|high|mhra-gaba|addict;dependen;substance use|past drug or alcohol dependence
gabapentin|caution|lung|found|high|fda-gaba|lung;asthma;copd;apnoea;apnea|COPD or weak breathing
galantamine|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
galantamine|contraindicated|kidney|mixed|medium|gal-dm|kidney;renal|severe kidney disease
galantamine|contraindicated|liver|mixed|medium|gal-dm|liver;hepat|severe liver disease
ghk-cu|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
ghk-cu|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
ghk-cu|avoid|liver|general-knowledge|medium||liver disease;liver impair;hepatic|liver disease
ghk-cu|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
ghk-cu|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
ghk-cu|contraindicated|liver endocrine|general-knowledge|medium||wilson|Wilson disease or another copper disorder
ghrp-2|avoid|age|mixed|medium|humatrope-ci|under 18;children;adolescent|under 18 years
ghrp-2|avoid|breastfeeding|mixed|medium|humatrope-ci|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
ghrp-2|avoid|endocrine|mixed|medium|humatrope-ci|diabet|diabetes or raised blood sugar
ghrp-2|avoid|pregnancy|mixed|medium|humatrope-ci|pregnan;conceive|pregnancy, or a wish to become pregnant
ghrp-2|caution|heart|mixed|medium|humatrope-ci|heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
ghrp-2|contraindicated|allergy|mixed|medium|humatrope-ci|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
ghrp-2|contraindicated|cancer endocrine|mixed|medium|humatrope-ci|pituitary tumo;pituitary adenoma;intracranial;brain tumo|a tumour of the pituitary or brain
ghrp-2|contraindicated|cancer|mixed|medium|humatrope-ci|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
ghrp-2|contraindicated|endocrine|mixed|medium|humatrope-ci|retinopath|diabetic eye disease (retinopathy)
ghrp-2|contraindicated||mixed|medium|humatrope-ci|critical illness;intensive care;respiratory failure|acute severe illness, or soon after major surgery
ghrp-2|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
ghrp-6|avoid|age|mixed|medium|humatrope-ci|under 18;children;adolescent|under 18 years
ghrp-6|avoid|breastfeeding|mixed|medium|humatrope-ci|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
ghrp-6|avoid|endocrine|mixed|medium|humatrope-ci|diabet|diabetes or raised blood sugar
ghrp-6|avoid|pregnancy|mixed|medium|humatrope-ci|pregnan;conceive|pregnancy, or a wish to become pregnant
ghrp-6|caution|heart|mixed|medium|humatrope-ci|heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
ghrp-6|contraindicated|allergy|mixed|medium|humatrope-ci|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
ghrp-6|contraindicated|cancer endocrine|mixed|medium|humatrope-ci|pituitary tumo;pituitary adenoma;intracranial;brain tumo|a tumour of the pituitary or brain
ghrp-6|contraindicated|cancer|mixed|medium|humatrope-ci|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
ghrp-6|contraindicated|endocrine|mixed|medium|humatrope-ci|retinopath|diabetic eye disease (retinopathy)
ghrp-6|contraindicated||mixed|medium|humatrope-ci|critical illness;intensive care;respiratory failure|acute severe illness, or soon after major surgery
ghrp-6|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
ginkgo|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
ginkgo|caution|bleeding|found|high|ginkgo-medline|bleed;haemorrhag;hemorrhag|a bleeding disorder
ginkgo|caution|surgery|found|medium|herbs-bmc|surg;operation;anaesth;anesth|a planned operation: stop two weeks before
ginseng|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
ginseng|caution|blood-pressure|found|high|herbs-bmc|hypertens;blood pressure|high blood pressure
ginseng|caution|endocrine|found|high|herbs-bmc|diabet;endocrine|diabetes
glutathione-injected|avoid|age|mixed|medium|glut-fda-ph|under 18;children;adolescent|under 18 years
glutathione-injected|avoid|breastfeeding|mixed|medium|glut-fda-ph|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
glutathione-injected|avoid|heart allergy|mixed|medium|glut-fda-ph|stevens;rash|a past severe rash from a medicine
glutathione-injected|avoid|kidney|mixed|medium|glut-fda-ph|kidney disease;kidney impair;renal|severe kidney disease
glutathione-injected|avoid|liver|mixed|medium|glut-fda-ph|liver disease;liver impair;hepatic|liver disease
glutathione-injected|avoid|pregnancy|mixed|medium|glut-fda-ph|pregnan;conceive|pregnancy, or a wish to become pregnant
glutathione-injected|contraindicated|allergy|mixed|medium|glut-fda-ph|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
glutathione-injected|contraindicated||found|high|glut-fda-ph|g6pd|G6PD deficiency (with vitamin C by vein)
glutathione|avoid|allergy|general-knowledge|medium||asthma|asthma (inhaled)
gonadorelin|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
gonadorelin|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
gonadorelin|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
gonadorelin|avoid|cancer|general-knowledge|medium||prostate;breast;endometri|hormone-dependent disease (breast, prostate, endometriosis)
gonadorelin|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
gonadorelin|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
gonadorelin|contraindicated|endocrine|mixed|medium|gonadorelin-vox|pituitary tumo;adenoma|a pituitary tumour
gonadorelin|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
gotu-kola|avoid|liver|general-knowledge|medium||liver;hepat|liver disease
gotu-kola|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
green-tea-extract|avoid|age|general-knowledge|medium||under 18;child|under 18 years
green-tea-extract|contraindicated|liver|found|high|hs-egcg-usp|liver|liver disease now or ever
growth-hormones|contraindicated|autoimmune|general-knowledge|medium||surgery;anaesth;anesth;sedation|critical illness
growth-hormones|contraindicated|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan|active cancer
guanfacine|avoid|heart|general-knowledge|medium||heart;arrhythm;cardiac|slow pulse, heart block or heart failure
hcg|avoid|age|mixed|medium|hcg-peds hcg-multum|under 18;children;adolescent|under 18 years
hcg|avoid|breastfeeding|mixed|medium|hcg-peds hcg-multum|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
hcg|avoid|clots|general-knowledge|medium||clot;thromb|a past blood clot
hcg|caution|heart kidney seizures|mixed|medium|hcg-multum|asthma;epilep;migraine|asthma, epilepsy, migraine, heart or kidney disease (fluid is held back)
hcg|caution|heart|found|medium|hcg-hopkins|clot;thrombo;embol|a past clot, or clotting disease
hcg|contraindicated|age|general-knowledge|medium||precocious;puberty|early puberty or under 18 outside a clinic
hcg|contraindicated|allergy|mixed|medium|hcg-peds hcg-multum|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
hcg|contraindicated|cancer|found|high|hcg-peds|prostate;cancer;tumour;tumor;malignan;neoplas;melanoma|prostate cancer or another androgen-dependent tumour
hcg|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
hcg|contraindicated|pregnancy|mixed|medium|hcg-peds hcg-multum|pregnan;conceive|pregnancy, or a wish to become pregnant
hcg|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
hexarelin|avoid|age|mixed|medium|humatrope-ci|under 18;children;adolescent|under 18 years
hexarelin|avoid|breastfeeding|mixed|medium|humatrope-ci|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
hexarelin|avoid|endocrine|mixed|medium|humatrope-ci|diabet|diabetes or raised blood sugar
hexarelin|avoid|heart|mixed|medium|humatrope-ci|heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
hexarelin|avoid|pregnancy|mixed|medium|humatrope-ci|pregnan;conceive|pregnancy, or a wish to become pregnant
hexarelin|contraindicated|allergy|mixed|medium|humatrope-ci|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
hexarelin|contraindicated|cancer endocrine|mixed|medium|humatrope-ci|pituitary tumo;pituitary adenoma;intracranial;brain tumo|a tumour of the pituitary or brain
hexarelin|contraindicated|cancer|mixed|medium|humatrope-ci|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
hexarelin|contraindicated|endocrine|mixed|medium|humatrope-ci|retinopath|diabetic eye disease (retinopathy)
hexarelin|contraindicated||mixed|medium|humatrope-ci|critical illness;intensive care;respiratory failure|acute severe illness, or soon after major surgery
hexarelin|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
humanin|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
humanin|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
humanin|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
humanin|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
humanin|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
huperzine-a|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
huperzine-a|avoid|pregnancy breastfeeding|mixed|medium|hupa-rafii2011|pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
huperzine-a|caution|heart|mixed|medium|hupa-rafii2011|heart;arrhythm;cardiac|slow pulse, heart block or fainting
huperzine-a|caution|lung|mixed|medium|hupa-rafii2011|lung;asthma;copd;apnoea;apnea|asthma or COPD
huperzine-a|caution|seizures|mixed|medium|hupa-rafii2011|seizure;epilep;convuls|seizures
huperzine-a|caution|stomach|mixed|medium|hupa-rafii2011|ulcer;stomach|a stomach ulcer
huperzine-a|caution|surgery|mixed|medium|hupa-rafii2011|surg;operation;anaesth;anesth|a planned operation
hyaluronidase|avoid|age|mixed|medium|hyl-lbl|under 18;children;adolescent|under 18 years
hyaluronidase|avoid|allergy|general-knowledge|medium||bee venom;bee sting;wasp|an allergy to bee or wasp venom
hyaluronidase|avoid|breastfeeding|mixed|medium|hyl-lbl|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
hyaluronidase|avoid|pregnancy|mixed|medium|hyl-lbl|pregnan;conceive|pregnancy, or a wish to become pregnant
hyaluronidase|contraindicated|allergy|mixed|medium|hyl-lbl|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
hyaluronidase|contraindicated||found|high|hyl-lbl|bite;sting|bites or stings
hyaluronidase|contraindicated||found|high|hyl-lbl|infected;inflamed|an infected or inflamed place
hyaluronidase|not-a-labelled-route||found|high|hyl-lbl3|not intravenous;not for intravenous|by vein
hydrafinil|avoid|heart psychosis|general-knowledge|low||heart;arrhythm;cardiac;psychosis;psychotic;schizophren|heart disease or psychosis
hydrafinil|contraindicated|pregnancy|mixed|low|moda-glos|pregnan|pregnancy, by analogy with modafinil
hydrafinil|prohibited-in-sport|sport|found|high|wada-s6-icc||competitive sport
hydrocortisone|contraindicated|medicines|found|high|hs-hc-rx|infection|an infection of the whole body that is not treated
hydrocortisone|contraindicated|medicines|found|high|hs-hc-rx|vaccin|live vaccination
hydrogen-peroxide|contraindicated|allergy|found|high|fda-h2o2|allerg;hypersensitiv|anyone: not to be swallowed or injected
hydroxychloroquine|avoid|psychosis bipolar|general-knowledge|medium||psychosis;psychotic;bipolar;mania|psychosis
hydroxychloroquine|avoid|seizures|general-knowledge|medium||seizure;epilep;convuls|seizures
hydroxychloroquine|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|long QT or heart rhythm disease
hydroxychloroquine|contraindicated||general-knowledge|medium||retin;macul|retinal disease
ibogaine|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
ibogaine|contraindicated|dependence|found|medium|ibo-alper|dependence;addict;alcohol|dependence on alcohol or sedatives without detox
ibogaine|contraindicated|heart|mixed|high|ibo-alper2012 ibo-qt|heart;arrhythm;cardiac|any heart disease or long QT
ibogaine|contraindicated|heart|mixed|medium|ibo-alper|heart;cardia;arrhythm;hypertens;blood pressure|heart disease, long QT or low potassium
ibogaine|contraindicated|liver|general-knowledge|medium||liver;hepat|liver disease
ibogaine|contraindicated|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
ibogaine|contraindicated|psychosis bipolar|general-knowledge|medium||psychosis;psychotic;bipolar;mania|psychosis or mania
ibogaine|contraindicated|psychosis bipolar|mixed|medium|ibo-review2020|psychosis;psychotic;schizophren;bipolar;mania;manic|psychosis or bipolar disorder
ibogaine|contraindicated|seizures|mixed|medium|ibo-review2020|seizure;epilep;convuls|epilepsy
igf-1|avoid|age|mixed|medium|increlex-ci increlex-warn|under 18;children;adolescent|under 18 years
igf-1|avoid|breastfeeding|mixed|medium|increlex-ci increlex-warn|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
igf-1|avoid|pregnancy|mixed|medium|increlex-ci increlex-warn|pregnan;conceive|pregnancy, or a wish to become pregnant
igf-1|contraindicated|allergy|mixed|medium|increlex-ci increlex-warn|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
igf-1|contraindicated|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan|active or past cancer
igf-1|contraindicated|endocrine|general-knowledge|medium||hypoglyc;low blood sugar|low blood sugar
igf-1|contraindicated|endocrine|mixed|high|increlex-warn|with food;with a meal;hypoglyc|fasting, low-carbohydrate days or missed meals
igf-1|contraindicated|endocrine|mixed|medium|increlex-ci increlex-warn|diabet|diabetes or raised blood sugar
igf-1|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
insulins|contraindicated||general-knowledge|medium||hypoglyc;low blood sugar|episodes of low blood sugar
insulins|contraindicated||mixed|medium|bjsm-insulin insulin-1998|muscle;bodybuild;anabolic;bulk|no diabetes: use for muscle or body shape
insulins|prohibited-in-sport|sport|found|high|wada-s4||competitive sport
iodine|avoid|pregnancy breastfeeding|found|high|hs-iodine-pmc hs-iodine-ata|pregnan;breastfeed|pregnancy or breastfeeding above 290 micrograms
iodine|avoid|thyroid|found|high|hs-iodine-pmc|thyroid;hashimoto;graves;goit|thyroid disease
iodine|contraindicated|autoimmune|general-knowledge|medium||herpetiformis;vasculit|dermatitis herpetiformis or vasculitis
ipamorelin|avoid|age|mixed|medium|humatrope-ci|under 18;children;adolescent|under 18 years
ipamorelin|avoid|breastfeeding|mixed|medium|humatrope-ci|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
ipamorelin|avoid|endocrine|mixed|medium|humatrope-ci|diabet|diabetes or raised blood sugar
ipamorelin|avoid|pregnancy|mixed|medium|humatrope-ci|pregnan;conceive|pregnancy, or a wish to become pregnant
ipamorelin|caution|heart|mixed|medium|humatrope-ci|heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
ipamorelin|contraindicated|allergy|mixed|medium|humatrope-ci|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
ipamorelin|contraindicated|cancer endocrine|mixed|medium|humatrope-ci|pituitary tumo;pituitary adenoma;intracranial;brain tumo|a tumour of the pituitary or brain
ipamorelin|contraindicated|cancer|mixed|medium|humatrope-ci|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
ipamorelin|contraindicated|endocrine|mixed|medium|humatrope-ci|retinopath|diabetic eye disease (retinopathy)
ipamorelin|contraindicated||mixed|medium|humatrope-ci|critical illness;intensive care;respiratory failure|acute severe illness, or soon after major surgery
ipamorelin|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
iron|contraindicated|iron-overload|general-knowledge|medium||haemochromat;hemochromat;iron overload;thalass|haemochromatosis or another iron overload
isrib|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
isrib|avoid|cancer|general-knowledge|low||cancer;tumour;tumor;melanoma|cancer, past or present
isrib|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
ivermectin|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
ivermectin|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age: weight under 15 kg
j-147|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
j-147|avoid|cancer|general-knowledge|low||cancer;tumour;tumor;melanoma|cancer, past or present
j-147|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
kambo|contraindicated|heart|mixed|medium|kambo-paper|heart;cardia;arrhythm;hypertens;blood pressure|heart disease or low or high blood pressure
kambo|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
kambo|contraindicated|seizures|general-knowledge|medium||seizure;epilep;convuls|seizures
kava|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
kava|avoid|dependence|mixed|medium|kava-livertox|addict;dependen;substance use|heavy drinking
kava|avoid|driving|mixed|medium|kava-msd|driv;machine|driving
kava|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
kava|avoid|surgery|found|medium|kava-msd|surg;operation;anaesth;anesth|a planned operation
kava|caution||found|medium|kava-msd||Parkinson's disease
kava|contraindicated|liver|mixed|high|kava-ods|liver;hepat|liver disease
ketamine|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
ketamine|avoid|blood-pressure|mixed|high|fda-ketamine|hypertens;blood pressure|uncontrolled blood pressure, aneurysm or brain bleed
ketamine|avoid|dependence|mixed|high|fda-ketamine|addict;dependen;substance use|past dependence
ketamine|avoid|driving|general-knowledge|medium||driv;machine|driving until the next day
ketamine|avoid|heart|mixed|high|fda-ketamine|heart;arrhythm;cardiac|heart disease
ketamine|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
ketamine|avoid|psychosis|mixed|high|fda-ketamine|psychosis;psychotic;schizophren|psychosis
ketamine|caution||mixed|high|fda-ketamine||bladder pain or blood in the urine
khavinson-bioregulators|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
khavinson-bioregulators|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
khavinson-bioregulators|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
khavinson-bioregulators|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
kisspeptin|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
kisspeptin|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
kisspeptin|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
kisspeptin|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
kisspeptin|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
kisspeptin|prohibited-in-sport|sport|found|medium|codex-wada|wada;doping;banned in sport;prohibited in sport|competitive sport
kpv|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
kpv|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
kpv|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
kpv|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
kratom|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
kratom|avoid|dependence|found|high|fda-kratom|addict;dependen;substance use|past dependence
kratom|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|dependence
kratom|avoid|driving|general-knowledge|medium||driv;machine|driving
kratom|avoid|heart|general-knowledge|low||heart;arrhythm;cardiac|heart disease
kratom|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
kratom|avoid|seizures|found|high|fda-kratom|seizure;epilep;convuls|epilepsy
kratom|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
kratom|contraindicated|liver|general-knowledge|medium||liver;hepat|liver disease
kratom|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
kratom|contraindicated|seizures|general-knowledge|medium||seizure;epilep;convuls|seizures
l-carnitine|avoid|kidney|general-knowledge|medium||kidney;renal|severe kidney disease
l-carnitine|avoid|pregnancy|found|low|carn-ummc|pregnan|pregnancy
l-carnitine|avoid|seizures|general-knowledge|medium||seizure;epilep;convuls|a history of seizures
l-carnitine|caution|thyroid|found|medium|carn-ummc|thyroid|thyroid disease treated with hormone
letrozole|caution|liver|mixed|medium|hs-letro-mims|liver|severe liver disease
letrozole|caution|medicines|mixed|medium|hs-letro-mims|osteopor;osteopen;bone density|thin bones
letrozole|contraindicated|fertility|mixed|medium|hs-letro-mims|premenopaus|before menopause
letrozole|contraindicated|pregnancy breastfeeding|mixed|medium|hs-letro-mims|pregnan;breastfeed|pregnancy or breastfeeding
letrozole|prohibited-in-sport|sport|mixed|medium|hs-letro-mims|doping;wada|sport with doping rules
levothyroxine|caution|endocrine|found|high|hs-thy-boxed|diabet|diabetes
levothyroxine|caution|heart|found|high|hs-thy-boxed|heart;angina;fibrillat|heart disease or a rhythm disorder
levothyroxine|caution|medicines|found|medium|hs-thy-boxed|osteopor;bone|thin bones
levothyroxine|contraindicated|endocrine|found|high|hs-thy-boxed hs-lio-dm|adrenal|adrenal weakness that is not treated
levothyroxine|contraindicated|endocrine|general-knowledge|medium||adrenal;addison|untreated adrenal weakness
levothyroxine|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|heart disease or rhythm disorder
levothyroxine|contraindicated||found|high|hs-thy-boxed|hyperthyroid;thyrotox;euthyroid|a healthy or overactive thyroid
levothyroxine|contraindicated||found|high|thyroid-boxed|euthyroid;healthy thyroid;normal thyroid;weight loss;fat loss|a healthy thyroid: use for weight
ligandrol|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor|cancer now or in the past
ligandrol|avoid|fertility|mixed|medium|hs-fda-sarm|fertil;sperm|wanting a child
ligandrol|contraindicated|age|general-knowledge|medium||under 18;teen|under 18 years
ligandrol|contraindicated|liver|mixed|medium|hs-sarm-liver|liver|liver disease
ligandrol|contraindicated|pregnancy breastfeeding|mixed|medium|hs-fda-sarm|pregnan;breastfeed|pregnancy, or breastfeeding
ligandrol|prohibited-in-sport|sport|mixed|medium|hs-usada-wallet|doping;wada;athlete|sport with doping rules
liothyronine|caution|endocrine|found|high|hs-thy-boxed|diabet|diabetes
liothyronine|caution|heart|found|high|hs-thy-boxed|heart;angina;fibrillat|heart disease or a rhythm disorder
liothyronine|caution|medicines|found|medium|hs-thy-boxed|osteopor;bone|thin bones
liothyronine|contraindicated|endocrine|found|high|hs-thy-boxed hs-lio-dm|adrenal|adrenal weakness that is not treated
liothyronine|contraindicated|endocrine|general-knowledge|medium||adrenal;addison|untreated adrenal weakness
liothyronine|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|heart disease or rhythm disorder
liothyronine|contraindicated||found|high|hs-thy-boxed|hyperthyroid;thyrotox;euthyroid|a healthy or overactive thyroid
liothyronine|contraindicated||found|high|thyroid-boxed|euthyroid;healthy thyroid;normal thyroid;weight loss;fat loss|a healthy thyroid: use for weight
lipo-c|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
lipo-c|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
lipo-c|avoid|liver|general-knowledge|medium||liver disease;liver impair;hepatic|liver disease
lipo-c|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
lipo-c|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
lipo-c|contraindicated||general-knowledge|medium||homocyst|homocystinuria, or high homocysteine
lipo-c|contraindicated||mixed|medium|b12-warn|leber|Leber's hereditary optic nerve disease (when B12 is in it)
liraglutide|avoid|age|general-knowledge|medium||child;under 18;adolescen|age under 18 outside the labelled ages
liraglutide|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
liraglutide|avoid||general-knowledge|medium||eating disorder;anorexia;bulimi|an eating disorder, past or present
liraglutide|avoid||general-knowledge|medium||gastroparesis;gallstone;gallbladder|severe gastroparesis
liraglutide|avoid||general-knowledge|medium||pancreat|past or present pancreatitis
liraglutide|contraindicated|cancer endocrine|general-knowledge|medium||medullary;men 2;men2;multiple endocrine|a personal or family history of medullary thyroid cancer, or MEN 2
liraglutide|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy or a wish to become pregnant
lisdexamfetamine|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 6 years
lisdexamfetamine|avoid|breastfeeding|found|medium|ldx-shire|breastfeed;breast-feed;lactat;nursing|breastfeeding
lisdexamfetamine|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
lisdexamfetamine|caution|blood-pressure|mixed|high|ldx-shire|hypertens;blood pressure|high blood pressure
lisdexamfetamine|caution|dependence|mixed|high|ldx-shire|addict;dependen;substance use|past dependence on drugs or alcohol
lisdexamfetamine|caution|psychosis bipolar|mixed|high|ldx-shire|psychosis;psychotic;schizophren;bipolar;mania;manic|psychosis or bipolar disorder
lisdexamfetamine|contraindicated|glaucoma|general-knowledge|medium||glaucoma|glaucoma
lisdexamfetamine|contraindicated|heart|mixed|high|ldx-shire|heart;arrhythm;cardiac|serious heart disease or arrhythmia
lisdexamfetamine|prohibited-in-sport|sport|found|high|wada-s6-icc||competitive sport without an exemption
lithium-orotate|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
lithium-orotate|avoid|bipolar|found|high|li-balon2013|bipolar;mania;manic|bipolar disorder treated by oneself
lithium-orotate|avoid|heart|general-knowledge|medium||heart;arrhythm;cardiac|heart disease or Brugada pattern
lithium-orotate|avoid|kidney|general-knowledge|medium||kidney;renal|kidney disease
lithium-orotate|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
lithium-orotate|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
lithium-orotate|avoid|thyroid|general-knowledge|medium||thyroid|thyroid disease
lithium-orotate|caution||found|high|li-lithobid li-dc||dehydration, fever, low-salt diet
lithium|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
lithium|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
lithium|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|heart failure or rhythm disorder (Brugada)
lithium|contraindicated|kidney|general-knowledge|medium||kidney;renal|severe kidney disease
ll-37|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
ll-37|avoid|autoimmune|general-knowledge|medium||autoimmun;lupus;rheumatoid;multiple sclerosis|autoimmune disease
ll-37|avoid|autoimmune|mixed|medium|ll37-report|psoria;rosacea;lupus|psoriasis, rosacea or lupus
ll-37|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
ll-37|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
ll-37|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
ll-37|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
low-dose-naltrexone|contraindicated|dependence|found|high|ntx-pi ntx-mall|addict;dependen;substance use|current opioid use or opioid withdrawal
low-dose-naltrexone|contraindicated|liver|found|high|ntx-mall|liver;hepat|acute hepatitis or liver failure; care in other liver disease
lsd|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
lsd|avoid|bipolar|general-knowledge|medium||bipolar;mania;manic|bipolar disorder
lsd|avoid|driving|general-knowledge|medium||driv;machine|driving that day
lsd|avoid|heart|mixed|medium|tagen2023|heart;arrhythm;cardiac|heart-valve disease, arrhythmia or past heart attack
lsd|avoid|medicines|found|high|nayak2021|antidepressant;medicine;medication|lithium
lsd|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
lsd|avoid|psychosis|general-knowledge|medium||psychosis;psychotic;schizophren|psychosis or schizophrenia, own or in close family
lsd|avoid|seizures|mixed|medium|nayak2021|seizure;epilep;convuls|epilepsy
maca|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed|pregnancy or breastfeeding
magnesium|avoid|heart|general-knowledge|medium||heart block;myasthen|heart block or myasthenia
magnesium|avoid|kidney|found|high|hs-mg-case hs-mg-cohort|kidney;renal|kidney disease
magnolia|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
mct|avoid|endocrine liver|general-knowledge|medium||type 1;diabet;liver|type 1 diabetes, or severe liver disease
mdma|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
mdma|avoid|blood-pressure|general-knowledge|medium||hypertens;blood pressure|high blood pressure
mdma|avoid|dependence|general-knowledge|medium||addict;dependen;substance use|past dependence
mdma|avoid|driving|general-knowledge|medium||driv;machine|driving
mdma|avoid|heart|mixed|high|tagen2023|heart;arrhythm;cardiac|heart disease, valve disease included
mdma|avoid|liver|general-knowledge|medium||liver;hepat|liver disease
mdma|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
mdma|avoid|psychosis bipolar|general-knowledge|medium||psychosis;psychotic;schizophren;bipolar;mania;manic|psychosis or bipolar disorder
mdma|avoid|seizures|general-knowledge|medium||seizure;epilep;convuls|epilepsy
mdma|prohibited-in-sport|sport|found|high|wada-s6-icc||competitive sport
melanotan-2|avoid|age|found|high|medscape-afam|over 70|over 70 years
melanotan-2|avoid|age|found|high|scenesse-spc medscape-afam|under 18;children;adolescent|under 18 years
melanotan-2|avoid|breastfeeding|found|high|scenesse-spc medscape-afam|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
melanotan-2|avoid|cancer|mixed|high|medscape-afam|cancer;tumour;tumor;malignan;neoplas;melanoma|skin cancer now or before, or precancerous skin
melanotan-2|avoid|heart|general-knowledge|medium||blood pressure;hypertens|high blood pressure
melanotan-2|avoid|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|heart disease or high blood pressure
melanotan-2|avoid|kidney|mixed|medium|tga-mt2|kidney;renal|kidney disease
melanotan-2|caution|heart|found|high|scenesse-spc medscape-afam|heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
melanotan-2|contraindicated|allergy|found|high|scenesse-spc medscape-afam|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
melanotan-2|contraindicated|cancer|mixed|medium|bestbets-mt2|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
melanotan-2|contraindicated|cancer|mixed|medium|bestbets-mt2|moles;nevus;naev;melanoma|many or atypical moles, or melanoma in the family
melanotan-2|contraindicated|cancer|mixed|medium|tga-mt2|cancer;tumour;tumor;malignan|melanoma, many or changing moles
melanotan-2|contraindicated|kidney|found|high|scenesse-spc medscape-afam|kidney disease;kidney impair;renal|severe kidney disease
melanotan-2|contraindicated|liver|found|high|scenesse-spc medscape-afam|liver disease;liver impair;hepatic|liver disease
melanotan-2|contraindicated|pregnancy|found|high|scenesse-spc medscape-afam|pregnan;conceive|pregnancy, or a wish to become pregnant
melanotan-2|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
melanotan-2|contraindicated||general-knowledge|medium||sickle;priapism|sickle cell disease or a past long erection
melanotan-2|prohibited-in-sport|sport|mixed|medium|wada-icc||competitive sport
melatonin|avoid|autoimmune|mixed|medium|mel-mayo|autoimmun|autoimmune disease
melatonin|caution|age|mixed|medium|mel-mayo|child;under 18;adolescent;minor|children without a doctor
melatonin|caution|bipolar|mixed|low|mel-mayo|bipolar;mania;manic|low mood
melatonin|caution|seizures|found|medium|mel-mayo|seizure;epilep;convuls|epilepsy
memantine|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
mescaline|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
mescaline|avoid|bipolar|general-knowledge|medium||bipolar;mania;manic|bipolar disorder
mescaline|avoid|driving|general-knowledge|medium||driv;machine|driving that day
mescaline|avoid|heart|mixed|medium|tagen2023|heart;arrhythm;cardiac|heart-valve disease, arrhythmia or past heart attack
mescaline|avoid|medicines|found|high|nayak2021|antidepressant;medicine;medication|lithium
mescaline|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
mescaline|avoid|psychosis|general-knowledge|medium||psychosis;psychotic;schizophren|psychosis or schizophrenia, own or in close family
mescaline|avoid|seizures|mixed|medium|nayak2021|seizure;epilep;convuls|epilepsy
mesterolone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
mesterolone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
mesterolone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
mesterolone|avoid|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
mesterolone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
mesterolone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
mesterolone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
mesterolone|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
mesterolone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
mesterolone|prohibited-in-sport|sport|found|high|hs-wada2011|doping;wada;athlete|sport with doping rules
metandienone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
metandienone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
metandienone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
metandienone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
metandienone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
metandienone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
metandienone|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
metandienone|contraindicated|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
metandienone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
metandienone|prohibited-in-sport|sport|found|high|hs-wada2011|doping;wada;athlete|sport with doping rules
metenolone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
metenolone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
metenolone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
metenolone|avoid|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
metenolone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
metenolone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
metenolone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
metenolone|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
metenolone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
metenolone|prohibited-in-sport|sport|found|high|hs-wada2011|doping;wada;athlete|sport with doping rules
metformin|avoid|heart|found|medium|met-egfr|heart;cardia;arrhythm;hypertens;blood pressure|heart failure that is unstable
metformin|avoid|liver|found|medium|met-egfr|liver;hepat;alcohol|liver disease or heavy drinking
metformin|contraindicated|kidney|found|medium|met-egfr|kidney;renal|kidney function below eGFR 30
methadone|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
methadone|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
methadone|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age under 18 without a prescriber
methadone|contraindicated|heart|found|medium|pdr-methadone|heart;cardia;arrhythm;hypertens;blood pressure|heart rhythm disease or long QT
methadone|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung disease
methotrexate|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
methotrexate|contraindicated|kidney|general-knowledge|medium||kidney;renal|kidney disease
methotrexate|contraindicated|liver|general-knowledge|medium||liver;hepat|liver disease or heavy drinking
methotrexate|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy or planning one, both partners
methylene-blue|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding during use and 8 days after
methylene-blue|avoid|driving|general-knowledge|medium||driv;machine|driving
methylene-blue|caution|kidney|found|high|provayblue-site|kidney;renal|moderate or severe kidney disease: one dose only
methylene-blue|contraindicated|allergy|found|high|provayblue-dm|allerg;hypersensitiv|allergy to methylene blue or another thiazine dye
methylene-blue|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
methylene-blue|contraindicated|kidney|general-knowledge|medium||kidney;renal|severe kidney disease
methylene-blue|contraindicated|medicines|mixed|high|provayblue-dm|antidepressant;medicine;medication|use of an SSRI, SNRI, MAO inhibitor, opioid or other serotonergic medicine (boxed warning: avoid)
methylene-blue|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
methylene-blue|contraindicated||general-knowledge|medium||g6pd|G6PD deficiency
methylene-blue|not-a-labelled-route||found|high|provayblue-site||under the skin, or swallowed
methylphenidate|avoid|age|found|high|mph-pi|child;under 18;adolescent;minor|under 6 years
methylphenidate|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
methylphenidate|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
methylphenidate|caution|blood-pressure|mixed|high|mph-pi|hypertens;blood pressure|high blood pressure
methylphenidate|caution|dependence|mixed|high|mph-pi|addict;dependen;substance use|past dependence on drugs or alcohol
methylphenidate|caution|psychosis bipolar|mixed|high|mph-pi|psychosis;psychotic;schizophren;bipolar;mania;manic|psychosis or bipolar disorder
methylphenidate|contraindicated|glaucoma|general-knowledge|medium||glaucoma|glaucoma
methylphenidate|contraindicated|heart|mixed|high|mph-pi|heart;arrhythm;cardiac|serious heart disease or arrhythmia
minoxidil|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed|pregnancy or breastfeeding
minoxidil|contraindicated|endocrine|general-knowledge|medium||phaeochrom;pheochrom|phaeochromocytoma
minoxidil|contraindicated|heart|mixed|medium|hs-minox-label|heart;pericard;angina|heart failure, recent heart attack, or fluid around the heart
mk-677|avoid|age|mixed|medium|humatrope-ci adunsky2011 nass2008|under 18;children;adolescent|under 18 years
mk-677|avoid|breastfeeding|mixed|medium|humatrope-ci adunsky2011 nass2008|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
mk-677|avoid|endocrine|mixed|medium|humatrope-ci adunsky2011 nass2008|diabet|diabetes or raised blood sugar
mk-677|avoid|pregnancy|mixed|medium|humatrope-ci adunsky2011 nass2008|pregnan;conceive|pregnancy, or a wish to become pregnant
mk-677|contraindicated|allergy|mixed|medium|humatrope-ci adunsky2011 nass2008|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
mk-677|contraindicated|cancer endocrine|mixed|medium|humatrope-ci adunsky2011 nass2008|pituitary tumo;pituitary adenoma;intracranial;brain tumo|a tumour of the pituitary or brain
mk-677|contraindicated|cancer|mixed|medium|humatrope-ci adunsky2011 nass2008|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
mk-677|contraindicated|endocrine|mixed|medium|humatrope-ci adunsky2011 nass2008|retinopath|diabetic eye disease (retinopathy)
mk-677|contraindicated|heart|found|high|adunsky2011 opss-mk|oedema;edema;breathless|swelling or breathlessness
mk-677|contraindicated|heart|mixed|medium|humatrope-ci adunsky2011 nass2008|heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
mk-677|contraindicated||mixed|medium|humatrope-ci adunsky2011 nass2008|critical illness;intensive care;respiratory failure|acute severe illness, or soon after major surgery
mk-677|prohibited-in-sport|sport|found|high|opss-mk|wada;doping;banned in sport;prohibited in sport|competitive sport
moclobemide|avoid|age|found|high|moclo-pil|child;under 18;adolescent;minor|under 18 years
moclobemide|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
moclobemide|avoid|psychosis|general-knowledge|medium||psychosis;psychotic;schizophren|psychosis
moclobemide|contraindicated||found|high|moclo-pil||acute confusion
moclobemide|contraindicated||found|high|moclo-pil||phaeochromocytoma
modafinil|avoid|age|found|high|moda-smpc moda-it|child;under 18;adolescent;minor|under 18 years; serious rash in children
modafinil|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
modafinil|caution|anxiety|found|medium|moda-mims|anxiety;panic|severe anxiety
modafinil|caution|dependence|found|high|moda-mims|addict;dependen;substance use|past dependence on alcohol or drugs
modafinil|caution|driving|mixed|medium|nuvigil-hl|driv;machine|driving
modafinil|caution|liver|found|high|moda-it|liver;hepat|severe liver disease: half the dose
modafinil|contraindicated|allergy|found|high|moda-smpc|allerg;hypersensitiv|allergy to modafinil or armodafinil
modafinil|contraindicated|blood-pressure|found|high|moda-smpc moda-mims|hypertens;blood pressure|uncontrolled moderate to severe high blood pressure
morphine|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
morphine|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
morphine|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age under 18 without a prescriber
morphine|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung disease
mots-c|avoid|pregnancy|general-knowledge|medium||pregnan|any illness, pregnancy or medicine: nothing is known
mots-c|prohibited-in-sport|sport|found|medium|wada-s4||competitive sport
mucuna|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;melanoma|past melanoma
mucuna|avoid|heart|general-knowledge|medium||heart;arrhythm;cardiac|arrhythmia or recent heart attack
mucuna|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
mucuna|contraindicated|glaucoma|general-knowledge|medium||glaucoma|narrow-angle glaucoma
mucuna|contraindicated|psychosis|general-knowledge|medium||psychosis;psychotic;schizophren|psychosis
nad-plus|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
nad-plus|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
nad-plus|avoid|heart|general-knowledge|medium||heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
nad-plus|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
nad-plus|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
nandrolone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
nandrolone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
nandrolone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
nandrolone|avoid|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
nandrolone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
nandrolone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
nandrolone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
nandrolone|contraindicated|cancer|found|high|hs-tcyp-medguide hs-oxy-drugs hs-nandro-drugs|prostate cancer;breast cancer|prostate cancer or breast cancer
nandrolone|contraindicated|kidney|found|high|hs-nandro-drugs|nephros;nephrotic|nephrosis
nandrolone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
nandrolone|prohibited-in-sport|sport|found|high|hs-wada2011|doping;wada;athlete|sport with doping rules
niacin|avoid|bleeding|found|high|hs-niacin-nap2 hs-niacin-nf|ulcer|a stomach ulcer
niacin|caution|endocrine|found|high|hs-niacin-nap2 hs-niacin-nf|diabet|diabetes
niacin|caution|medicines|found|high|hs-niacin-nap2 hs-niacin-nf|gout;uric|gout
niacin|contraindicated|liver|found|high|hs-niacin-nap2 hs-niacin-nf|liver;hepat|liver disease now or ever
nicotine|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
nicotine|avoid|heart|general-knowledge|medium||heart;arrhythm;cardiac|recent heart attack, arrhythmia or unstable angina
nicotine|avoid|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|recent heart attack or rhythm disease
nicotine|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
nicotine|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy, outside a supervised stop-smoking plan
nicotine|avoid||general-knowledge|medium||addict;dependen;substance use|no nicotine use before
nicotine|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age under 18
noopept|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
noopept|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
noopept|avoid|kidney|general-knowledge|medium||kidney;renal|kidney disease
noopept|avoid|liver|general-knowledge|medium||liver;hepat|liver disease
noopept|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
nsi-189|avoid|age|mixed|high|nsi-p2|child;under 18;adolescent;minor|under 18 years
nsi-189|avoid|bipolar|general-knowledge|medium||bipolar;mania;manic|bipolar disorder
nsi-189|avoid|pregnancy breastfeeding|mixed|high|nsi-p2|pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy; the trial demanded double contraception
omega-3|caution|heart|found|high|hs-o3-dhpc hs-o3-bfr|fibrillat;arrhyth;heart|atrial fibrillation, or heart disease
ostarine|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor|cancer now or in the past
ostarine|avoid|fertility|mixed|medium|hs-fda-sarm|fertil;sperm|wanting a child
ostarine|contraindicated|age|general-knowledge|medium||under 18;teen|under 18 years
ostarine|contraindicated|liver|mixed|medium|hs-sarm-liver|liver|liver disease
ostarine|contraindicated|pregnancy breastfeeding|mixed|medium|hs-fda-sarm|pregnan;breastfeed|pregnancy, or breastfeeding
ostarine|prohibited-in-sport|sport|found|high|hs-usada-ostarine|doping;wada;athlete|sport with doping rules
oxandrolone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
oxandrolone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
oxandrolone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
oxandrolone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
oxandrolone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
oxandrolone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
oxandrolone|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
oxandrolone|contraindicated|endocrine|general-knowledge|medium||hypercalc|too much calcium in the blood
oxandrolone|contraindicated|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
oxandrolone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
oxandrolone|prohibited-in-sport|sport|found|high|hs-lpga2018|doping;wada;athlete|sport with doping rules
oxiracetam|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
oxiracetam|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
oxiracetam|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
oxycodone|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
oxycodone|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
oxycodone|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age under 18 without a prescriber
oxycodone|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung disease
oxymetholone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
oxymetholone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
oxymetholone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
oxymetholone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
oxymetholone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
oxymetholone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
oxymetholone|contraindicated|cancer|found|high|hs-tcyp-medguide hs-oxy-drugs hs-nandro-drugs|prostate cancer;breast cancer|prostate cancer or breast cancer
oxymetholone|contraindicated|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
oxymetholone|contraindicated|kidney liver|found|high|hs-oxy-drugs|nephros;nephrit;hepatic|nephrosis or severe liver disease
oxymetholone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
oxymetholone|prohibited-in-sport|sport|found|high|hs-lpga2018|doping;wada;athlete|sport with doping rules
oxytocin|avoid|age|mixed|medium|oxy-medindia|under 18;children;adolescent|under 18 years
oxytocin|avoid|breastfeeding|mixed|medium|oxy-medindia|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
oxytocin|avoid|kidney|mixed|medium|oxy-case1985 oxy-water|sodium;hyponatr;water intox|low sodium, heavy drinking of water, or kidney disease
oxytocin|caution|heart|mixed|medium|oxy-medindia|heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
oxytocin|caution|seizures|mixed|medium|oxy-case1985|seizure;epilep|epilepsy
oxytocin|contraindicated|allergy|mixed|medium|oxy-medindia|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
oxytocin|contraindicated|pregnancy|mixed|medium|oxy-medindia|pregnan;conceive|pregnancy, or a wish to become pregnant
p21|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
p21|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
p21|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
p21|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
p21|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
paracetamol|avoid|liver|general-knowledge|medium||liver;hepat|liver disease
paracetamol|caution|dependence|mixed|medium|acute-para|dependence;addict;alcohol|heavy drinking, hunger or weight under 50 kg
passionflower|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
peg-mgf|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
peg-mgf|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
peg-mgf|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
peg-mgf|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
peg-mgf|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
peg-mgf|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
phenibut|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years outside a label
phenibut|avoid|dependence|mixed|high|phenibut-ahuja2018|addict;dependen;substance use|past dependence on alcohol, sedatives or other drugs
phenibut|avoid|driving|general-knowledge|medium||driv;machine|driving or machines
phenibut|avoid|liver|general-knowledge|medium||liver;hepat|liver disease
phenibut|avoid|lung|general-knowledge|medium||lung;asthma;copd;apnoea;apnea|sleep apnoea or lung disease
phenibut|avoid|psychosis bipolar|mixed|medium|meta-cdc-phenibut|psychosis;psychotic;bipolar;mania|psychosis
phenibut|avoid|seizures|general-knowledge|medium||seizure;epilep;convuls|epilepsy or past withdrawal seizures
phenibut|avoid|seizures|general-knowledge|medium||seizure;epilep;convuls|seizures
phenibut|caution|stomach|found|high|phenibut-ru2|ulcer;stomach|a stomach ulcer
phenibut|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
phenibut|contraindicated|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
phenibut|contraindicated|kidney|found|high|phenibut-ru2|kidney;renal|acute kidney failure; care in any kidney disease
phenibut|contraindicated|kidney|general-knowledge|medium||kidney;renal|kidney disease
phenibut|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
phenibut|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|lung disease or sleep apnoea
phenylpiracetam-hydrazide|avoid|liver|general-knowledge|low||liver;hepat|liver disease
phenylpiracetam-hydrazide|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
phenylpiracetam-hydrazide|prohibited-in-sport|sport|mixed|medium|wada-s6-icc||competitive sport
phenylpiracetam|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
phenylpiracetam|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
phenylpiracetam|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
picamilon|avoid|bleeding|general-knowledge|low||bleed;haemorrhag;hemorrhag|a recent brain bleed
picamilon|avoid|kidney|general-knowledge|medium||kidney;renal|kidney disease
picamilon|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
pinealon|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
pinealon|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
pinealon|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
pinealon|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
piracetam|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
piracetam|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy; it crosses the placenta
piracetam|avoid||found|high|nootropil-pi-cy||Huntington's chorea
piracetam|caution|bleeding|found|high|nootropil-pi-cy|bleed;haemorrhag;hemorrhag|a stomach ulcer or a disorder of clotting
piracetam|caution|surgery|found|high|nootropil-pi-cy|surg;operation;anaesth;anesth|a planned operation or dental surgery
piracetam|contraindicated|age|found|medium|nootropil-pi-cy|child;under 18;adolescent;minor|under 16 years on one national label
piracetam|contraindicated|bleeding|found|high|nootropil-pi-cy|bleed;haemorrhag;hemorrhag|brain haemorrhage
piracetam|contraindicated|kidney|found|high|nootropil-pi-cy|kidney;renal|end-stage kidney disease
piracetam|contraindicated|liver|found|medium|nootropil-pi-cy|liver;hepat|liver impairment on one national label
potassium-chloride|contraindicated|endocrine|general-knowledge|medium||adrenal;addison|adrenal failure
potassium-chloride|contraindicated|kidney|found|high|k-case|kidney;renal|kidney disease
potassium-chloride|contraindicated|swallowing|general-knowledge|medium||stricture;narrowing|a narrowing of the gut
potassium-chloride|contraindicated||general-knowledge|medium||bleed;ulcer;clot|ulcer or narrowing of the gut
pqq|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed|pregnancy or breastfeeding
pramiracetam|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
pramiracetam|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
pramiracetam|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
pregabalin|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy unless a specialist agrees
pregabalin|caution|dependence|found|high|mhra-gaba|addict;dependen;substance use|past drug or alcohol dependence
pregabalin|caution|lung|found|high|fda-gaba|lung;asthma;copd;apnoea;apnea|COPD or weak breathing
pregnenolone|avoid|cancer|general-knowledge|medium||cancer|a hormone-dependent cancer
pregnenolone|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan|pregnancy or breastfeeding
probiotics|avoid|medicines|found|high|hs-probio-fda|immunocomprom;preterm;central line|a weak immune system, a central line, or a very young baby
progesterone|contraindicated|allergy|found|high|hs-prog-label|peanut|peanut allergy
progesterone|contraindicated|bleeding|found|high|hs-prog-label|undiagnosed;vaginal bleeding|unexplained bleeding
progesterone|contraindicated|cancer|found|high|hs-prog-label|breast cancer|breast cancer now or in the past
progesterone|contraindicated|clots|found|high|hs-prog-label|clot;thromb;stroke|a past clot, stroke or heart attack
progesterone|contraindicated|liver|found|high|hs-prog-label|liver|liver disease
propranolol|avoid|heart|general-knowledge|medium||heart;arrhythm;cardiac|slow pulse, heart block or heart failure
propranolol|contraindicated|lung|general-knowledge|medium||lung;asthma;copd;apnoea;apnea|asthma or COPD
propranolol|prohibited-in-sport|sport|found|high|wada-aiu-2026||shooting, archery and similar sport
psilocybin|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
psilocybin|avoid|bipolar|general-knowledge|medium||bipolar;mania;manic|bipolar disorder
psilocybin|avoid|driving|general-knowledge|medium||driv;machine|driving that day
psilocybin|avoid|heart|mixed|medium|tagen2023|heart;arrhythm;cardiac|heart-valve disease, arrhythmia or past heart attack
psilocybin|avoid|medicines|found|high|nayak2021|antidepressant;medicine;medication|lithium
psilocybin|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
psilocybin|avoid|psychosis|general-knowledge|medium||psychosis;psychotic;schizophren|psychosis or schizophrenia, own or in close family
psilocybin|avoid|seizures|mixed|medium|nayak2021|seizure;epilep;convuls|epilepsy
psyllium|contraindicated|swallowing|mixed|high|hs-psy-fr|swallow;stricture;obstruction|trouble swallowing, or a narrowed gut
quercetin|avoid|kidney|general-knowledge|medium||kidney;renal|kidney disease
rad-140|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor|cancer now or in the past
rad-140|avoid|fertility|mixed|medium|hs-fda-sarm|fertil;sperm|wanting a child
rad-140|contraindicated|age|general-knowledge|medium||under 18;teen|under 18 years
rad-140|contraindicated|liver|mixed|medium|hs-sarm-liver|liver|liver disease
rad-140|contraindicated|pregnancy breastfeeding|mixed|medium|hs-fda-sarm|pregnan;breastfeed|pregnancy, or breastfeeding
rad-140|prohibited-in-sport|sport|mixed|medium|hs-usada-wallet|doping;wada;athlete|sport with doping rules
raloxifene|contraindicated|clots|general-knowledge|medium||clot;thromb|a past blood clot
rasagiline|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
rasagiline|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
rasagiline|avoid|psychosis|general-knowledge|medium||psychosis;psychotic;schizophren|psychosis
retatrutide|avoid|age|general-knowledge|medium||child;under 18;adolescen|age under 18 outside the labelled ages
retatrutide|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
retatrutide|avoid|heart|mixed|medium|reta-p2|heart;cardia;arrhythm;hypertens;blood pressure|heart rhythm disease or fast heart rate
retatrutide|avoid||general-knowledge|medium||eating disorder;anorexia;bulimi|an eating disorder, past or present
retatrutide|avoid||general-knowledge|medium||gastroparesis;gallstone;gallbladder|severe gastroparesis
retatrutide|avoid||general-knowledge|medium||pancreat|past or present pancreatitis
retatrutide|contraindicated|cancer endocrine|general-knowledge|medium||medullary;men 2;men2;multiple endocrine|a personal or family history of medullary thyroid cancer, or MEN 2
retatrutide|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy or a wish to become pregnant
retatrutide|prohibited-in-sport|sport|mixed|medium|wada-icc||competitive sport
rhodiola-rosea|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed|pregnancy or breastfeeding
s-23|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor|cancer now or in the past
s-23|avoid|fertility|mixed|medium|hs-fda-sarm|fertil;sperm|wanting a child
s-23|contraindicated|age|general-knowledge|medium||under 18;teen|under 18 years
s-23|contraindicated|liver|mixed|medium|hs-sarm-liver|liver|liver disease
s-23|contraindicated|pregnancy breastfeeding|mixed|medium|hs-fda-sarm|pregnan;breastfeed|pregnancy, or breastfeeding
s-23|prohibited-in-sport|sport|mixed|medium|hs-usada-wallet|doping;wada;athlete|sport with doping rules
saffron|avoid|bipolar|general-knowledge|medium||bipolar;mania;manic|bipolar disorder
saffron|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy
salbutamol|avoid|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|heart disease, rhythm disorder or high blood pressure
salbutamol|avoid|thyroid|general-knowledge|medium||thyroid|thyroid overactivity
sam-e|avoid|bipolar|general-knowledge|medium||bipolar;mania;manic|bipolar disorder
sarms|avoid|psychosis bipolar|found|medium|aap-sarms|psychosis;psychotic;bipolar;mania|psychosis
sarms|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age under 18
sarms|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|heart disease
sarms|contraindicated|liver|general-knowledge|medium||liver;hepat|liver disease
sarms|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
selank|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
selank|contraindicated|allergy|found|medium|selank-pm|allerg;hypersensitiv;anaphyl|an allergy to the substance or to the preservative
selank|not-a-labelled-route||mixed|medium|selank-pm||injection
selegiline|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
selegiline|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
selegiline|avoid|psychosis|general-knowledge|medium||psychosis;psychotic;schizophren|psychosis
semaglutide|avoid|age|general-knowledge|medium||child;under 18;adolescen|age under 18 outside the labelled ages
semaglutide|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
semaglutide|avoid||found|medium|sema-ref|gastroparesis;gallstone;gallbladder|severe gastroparesis
semaglutide|avoid||general-knowledge|medium||eating disorder;anorexia;bulimi|an eating disorder, past or present
semaglutide|avoid||mixed|medium|sema-ref|pancreat|past or present pancreatitis
semaglutide|caution|autoimmune|found|medium|sema-ref|surgery;anaesth;anesth;sedation|planned anaesthesia or deep sedation
semaglutide|caution|kidney|found|medium|sema-ref|kidney;renal|kidney disease with vomiting or diarrhoea
semaglutide|caution||found|medium|sema-ref|retinopath;diabetic eye|diabetic retinopathy
semaglutide|contraindicated|cancer endocrine|found|high|pp-wegovy|medullary;men 2;men2;multiple endocrine|a personal or family history of medullary thyroid cancer, or MEN 2
semaglutide|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy or a wish to become pregnant
semax|contraindicated|age|general-knowledge|medium||under 18;children;adolescent|under 18 years (1 %)
semax|contraindicated|age|general-knowledge|medium||under 5;child;toddler;infant|under 5 years (0.1 %)
sermorelin|avoid|age|mixed|medium|sermorelin-mims humatrope-ci|under 18;children;adolescent|under 18 years
sermorelin|avoid|breastfeeding|mixed|medium|sermorelin-mims humatrope-ci|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
sermorelin|avoid|endocrine|mixed|medium|sermorelin-mims humatrope-ci|diabet|diabetes or raised blood sugar
sermorelin|avoid|pregnancy|mixed|medium|sermorelin-mims humatrope-ci|pregnan;conceive|pregnancy, or a wish to become pregnant
sermorelin|caution|heart|mixed|medium|sermorelin-mims humatrope-ci|heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
sermorelin|caution|seizures|found|medium|sermorelin-mims|epilep;seizure|epilepsy
sermorelin|caution|thyroid|found|high|sermorelin-lbl|thyroid|an untreated underactive thyroid
sermorelin|contraindicated|allergy|mixed|medium|sermorelin-mims humatrope-ci|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
sermorelin|contraindicated|cancer endocrine|mixed|medium|sermorelin-mims humatrope-ci|pituitary tumo;pituitary adenoma;intracranial;brain tumo|a tumour of the pituitary or brain
sermorelin|contraindicated|cancer|mixed|medium|sermorelin-mims humatrope-ci|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
sermorelin|contraindicated|endocrine|mixed|medium|sermorelin-mims humatrope-ci|retinopath|diabetic eye disease (retinopathy)
sermorelin|contraindicated||mixed|medium|sermorelin-mims humatrope-ci|critical illness;intensive care;respiratory failure|acute severe illness, or soon after major surgery
sermorelin|prohibited-in-sport|sport|found|high|wada-s2-no|wada;doping;banned in sport;prohibited in sport|competitive sport
shilajit|avoid|age|general-knowledge|medium||child|under 18 years
shilajit|avoid|iron-overload pregnancy|general-knowledge|medium||gout;iron;pregnan|gout, iron overload, or pregnancy
sildenafil|contraindicated|eyes|mixed|high|hs-sil-ch|naion;retinitis;optic neuropath|lost sight of an eye (NAION) or a retina disease such as retinitis pigmentosa
sildenafil|contraindicated|heart clots|mixed|medium|hs-sil-ch|stroke;heart attack;angina|a stroke or heart attack in the last 6 months, or angina with sex
sildenafil|contraindicated|liver|found|high|hs-sil-ch|liver;hypotens|severe liver disease or very low blood pressure
sildenafil|contraindicated|medicines heart|found|high|hs-sil-wikidoc hs-sil-ch|nitrat;poppers;amyl nitrite|use of nitrates or poppers
sirolimus|avoid|autoimmune|general-knowledge|medium||surgery;anaesth;anesth;sedation|planned surgery or an open wound
sirolimus|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan|past or present cancer without its doctor
sirolimus|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
sirolimus|contraindicated||general-knowledge|medium||infection;sepsis;tubercul|active infection
slu-pp-332|avoid|pregnancy|general-knowledge|medium||pregnan|any illness, pregnancy or medicine: nothing is known
slu-pp-332|prohibited-in-sport|sport|mixed|low|wada-icc||competitive sport
sodium-oxybate|contraindicated|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
sodium-oxybate|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
sodium-oxybate|contraindicated|seizures|general-knowledge|medium||seizure;epilep;convuls|seizures
sodium-oxybate|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|lung disease or sleep apnoea
spironolactone|caution|liver|found|high|hs-spiro-mims|liver;cirrhos|severe liver disease
spironolactone|contraindicated|endocrine kidney|found|high|hs-spiro-warn|hyperkal;addison;potassium|too much potassium, or Addison's disease
spironolactone|contraindicated|kidney|found|high|hs-spiro-warn|anuria;renal;kidney|no urine, or severe kidney disease
spironolactone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
sr9009|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor|cancer now or in the past
sr9009|avoid|fertility|mixed|medium|hs-fda-sarm|fertil;sperm|wanting a child
sr9009|contraindicated|age|general-knowledge|medium||under 18;teen|under 18 years
sr9009|contraindicated|liver|general-knowledge|medium||liver|liver disease
sr9009|contraindicated|pregnancy breastfeeding|mixed|medium|hs-fda-sarm|pregnan;breastfeed|pregnancy, or breastfeeding
sr9009|prohibited-in-sport|sport|found|high|hs-wada-s4|doping;wada;athlete|sport with doping rules
st-johns-wort|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 18 years
st-johns-wort|avoid|bipolar|found|medium|sjw-usp|bipolar;mania;manic|bipolar disorder
st-johns-wort|avoid|medicines|found|high|ansm-2020 sjw-usp|antidepressant;medicine;medication|any prescription medicine until checked
st-johns-wort|avoid|pregnancy breastfeeding|found|medium|sjw-usp|pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
st-johns-wort|avoid|psychosis|found|medium|sjw-usp|psychosis;psychotic;schizophren|psychosis
st-johns-wort|caution||found|medium|sjw-medline||strong sun or light therapy
stanozolol|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
stanozolol|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
stanozolol|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
stanozolol|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
stanozolol|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
stanozolol|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
stanozolol|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
stanozolol|contraindicated|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
stanozolol|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
stanozolol|prohibited-in-sport|sport|found|high|hs-lpga2018|doping;wada;athlete|sport with doping rules
sulbutiamine|avoid|age|found|high|sulb-mims|child;under 18;adolescent;minor|under 15 years
sulbutiamine|avoid|bipolar|found|high|sulb-case|bipolar;mania;manic|bipolar disorder
sulbutiamine|caution|allergy|mixed|medium|sulb-mims|allerg;hypersensitiv|allergy to the dye or to lactose
sulbutiamine|caution|dependence|mixed|medium|sulb-case|addict;dependen;substance use|past dependence
superdrol|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
superdrol|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
superdrol|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
superdrol|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
superdrol|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
superdrol|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
superdrol|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
superdrol|contraindicated|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
superdrol|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
superdrol|prohibited-in-sport|sport|found|high|hs-wada2011|doping;wada;athlete|sport with doping rules
survodutide|avoid|age|general-knowledge|medium||child;under 18;adolescen|age under 18 outside the labelled ages
survodutide|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
survodutide|avoid||general-knowledge|medium||eating disorder;anorexia;bulimi|an eating disorder, past or present
survodutide|avoid||general-knowledge|medium||gastroparesis;gallstone;gallbladder|severe gastroparesis
survodutide|avoid||general-knowledge|medium||pancreat|past or present pancreatitis
survodutide|contraindicated|cancer endocrine|general-knowledge|low||medullary;men 2;men2;multiple endocrine|a personal or family history of medullary thyroid cancer, or MEN 2
survodutide|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy or a wish to become pregnant
synthetic-cannabinoids|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|anyone
synthetic-cannabinoids|contraindicated|psychosis bipolar|general-knowledge|medium||psychosis;psychotic;bipolar;mania|psychosis
synthetic-cannabinoids|contraindicated|seizures|general-knowledge|medium||seizure;epilep;convuls|seizures
tadalafil|contraindicated|eyes|general-knowledge|medium||naion;retinitis;optic neuropath|lost sight of an eye (NAION) or a retina disease such as retinitis pigmentosa
tadalafil|contraindicated|heart clots|general-knowledge|medium||stroke;heart attack;angina|a stroke or heart attack in the last 6 months, or angina with sex
tadalafil|contraindicated|liver|general-knowledge|medium||liver;hypotens|severe liver disease or very low blood pressure
tadalafil|contraindicated|medicines heart|mixed|medium|hs-sil-wikidoc|nitrat;poppers;amyl nitrite|use of nitrates or poppers
tamoxifen|avoid|bleeding|found|high|hs-tamox-soltamox|vaginal bleeding;uterine|unexplained bleeding from the womb
tamoxifen|caution|eyes|found|medium|hs-tamox-srlc|retina;cataract|an eye disease
tamoxifen|caution|liver|found|medium|hs-tamox-soltamox|liver|liver disease
tamoxifen|contraindicated|clots|found|high|hs-tamox-soltamox|clot;thromb;stroke;embol|a past blood clot or stroke
tamoxifen|contraindicated|pregnancy breastfeeding|found|high|hs-tamox-soltamox|pregnan;breastfeed;lactat|pregnancy or breastfeeding
tb-500|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
tb-500|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
tb-500|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
tb-500|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
tb-500|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
tb-500|prohibited-in-sport|sport|mixed|medium|au-map|wada;doping;banned in sport;prohibited in sport|competitive sport
tesamorelin|caution|endocrine|found|high|globalrph-egrifta|diabet;glucose|diabetes or glucose intolerance
tesamorelin|contraindicated|cancer|found|high|egrifta-pi|cancer;tumour;tumor;malignan|active cancer
tesamorelin|contraindicated|endocrine|found|high|egrifta-pi|pituitar;head injury;head trauma|pituitary surgery, tumour, head radiation or injury
tesamorelin|contraindicated|pregnancy|found|high|egrifta-pi|pregnan|pregnancy
testosterone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
testosterone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
testosterone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
testosterone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
testosterone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
testosterone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
testosterone|contraindicated|cancer|found|high|hs-tcyp-medguide hs-oxy-drugs hs-nandro-drugs|prostate cancer;breast cancer|prostate cancer or breast cancer
testosterone|contraindicated|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
testosterone|contraindicated|pregnancy|found|high|hs-tcyp-medguide|pregnan|pregnancy
testosterone|prohibited-in-sport|sport|found|high|hs-lpga2021|doping;wada;athlete|sport with doping rules
thymalin|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
thymalin|avoid|autoimmune|general-knowledge|medium||autoimmun;lupus;rheumatoid;multiple sclerosis|autoimmune disease
thymalin|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
thymalin|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
thymalin|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
thymalin|contraindicated|autoimmune medicines|general-knowledge|medium||transplant;immunosuppress|an organ transplant or treatment that holds the immune system down
thymosin-alpha-1|avoid|age|mixed|medium|zadaxin-warn|under 18;children;adolescent|under 18 years
thymosin-alpha-1|avoid|autoimmune|mixed|medium|zadaxin-warn|autoimmun;lupus;rheumatoid;multiple sclerosis|autoimmune disease
thymosin-alpha-1|avoid|breastfeeding|mixed|medium|zadaxin-warn|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
thymosin-alpha-1|avoid|pregnancy|mixed|medium|zadaxin-warn|pregnan;conceive|pregnancy, or a wish to become pregnant
thymosin-alpha-1|caution|cancer|mixed|medium|zadaxin-warn|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
thymosin-alpha-1|contraindicated|allergy|mixed|medium|zadaxin-warn|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
thymosin-alpha-1|contraindicated|autoimmune medicines|found|high|zadaxin-ci|transplant;immunosuppress;suppress|an organ transplant or treatment that holds the immune system down
thymosin-beta-4|avoid|age|mixed|medium|tb4-nct|under 18;children;adolescent|under 18 years
thymosin-beta-4|avoid|breastfeeding|mixed|medium|tb4-nct|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
thymosin-beta-4|avoid|pregnancy|mixed|medium|tb4-nct|pregnan;conceive|pregnancy, or a wish to become pregnant
thymosin-beta-4|contraindicated|allergy|mixed|medium|tb4-nct|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
thymosin-beta-4|contraindicated|cancer|mixed|medium|tb4-nct|cancer;tumour;tumor;malignan;neoplas;melanoma|active or past cancer
thymosin-beta-4|prohibited-in-sport|sport|mixed|medium|tb4-nct|wada;doping;banned in sport;prohibited in sport|competitive sport
tianeptine|avoid|driving|general-knowledge|medium||driv;machine|driving
tianeptine|avoid|liver|general-knowledge|low||liver;hepat|liver disease
tianeptine|avoid|lung|general-knowledge|medium||lung;asthma;copd;apnoea;apnea|sleep apnoea or weak breathing
tianeptine|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
tianeptine|avoid|seizures|mixed|medium|tia-fda-news|seizure;epilep;convuls|epilepsy
tianeptine|avoid||general-knowledge|medium||apnoea;apnea;copd|lung disease or sleep apnoea
tirzepatide|avoid|age|general-knowledge|medium||child;under 18;adolescen|age under 18 outside the labelled ages
tirzepatide|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
tirzepatide|avoid|pregnancy|general-knowledge|medium||pregnan|pregnancy or a wish to become pregnant
tirzepatide|avoid||general-knowledge|medium||eating disorder;anorexia;bulimi|an eating disorder, past or present
tirzepatide|avoid||general-knowledge|medium||gastroparesis;gallstone;gallbladder|severe gastroparesis
tirzepatide|avoid||general-knowledge|medium||pancreat|past or present pancreatitis
tirzepatide|contraindicated|cancer endocrine|found|high|bb-tirz lilly-tirz|medullary;men 2;men2;multiple endocrine|a personal or family history of medullary thyroid cancer, or MEN 2
tongkat-ali|avoid|cancer|general-knowledge|medium||cancer|a hormone-dependent cancer
tongkat-ali|contraindicated|pregnancy breastfeeding|found|high|hs-tongkat-efsa|pregnan;breastfeed|pregnancy or breastfeeding
tramadol|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
tramadol|avoid|dependence|general-knowledge|medium||dependence;addict;alcoholi;alcohol use;alcohol misuse|past or present dependence
tramadol|contraindicated|age|general-knowledge|medium||child;under 18;adolescen|age under 18 without a prescriber
tramadol|contraindicated|seizures|general-knowledge|medium||seizure;epilep;convuls|seizures or epilepsy
tramadol|contraindicated||general-knowledge|medium||apnoea;apnea;asthma;copd;breathing|sleep apnoea or lung disease
trenbolone|avoid|age|mixed|medium|hs-tcyp-dic|under 18;teen;adolesc|under 18 years
trenbolone|avoid|clots|mixed|medium|hs-tcyp-medguide|clot;thromb;stroke;polycyth;haematocrit;hematocrit|a past blood clot, stroke or heart attack, or thick blood
trenbolone|avoid|fertility|mixed|medium|hs-horwitz2019|fertil;sperm;conceiv|wanting a child
trenbolone|avoid|heart kidney liver|general-knowledge|medium||heart;kidney;liver|serious heart, kidney or liver disease
trenbolone|caution|blood-pressure|mixed|medium|hs-xyosted|apnoea;apnea;blood pressure|sleep apnoea or high blood pressure that is not controlled
trenbolone|caution|psychosis bipolar depression|mixed|medium|hs-kanayama2008|psychos;bipolar;manic;depress|psychosis, bipolar disorder or depression
trenbolone|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat|breastfeeding
trenbolone|contraindicated|cancer|general-knowledge|medium||prostate cancer;breast cancer|prostate cancer or breast cancer
trenbolone|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
trenbolone|prohibited-in-sport|sport|found|high|hs-lpga2018|doping;wada;athlete|sport with doping rules
tribulus|avoid|liver kidney|found|medium|hs-trib-livertox|liver;kidney|liver or kidney disease
tribulus|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed|pregnancy or breastfeeding
tryptophan|avoid|medicines|mixed|high|tryp-bhia|antidepressant;medicine;medication|use of an antidepressant
tryptophan|caution||mixed|medium|htp-poison||past eosinophilia-myalgia syndrome or scleroderma
turkesterone|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan|pregnancy or breastfeeding
uridine|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor;melanoma|cancer, or chemotherapy
valerian|avoid|age|general-knowledge|medium||child;under 18;adolescent;minor|under 12 years
valerian|avoid|pregnancy breastfeeding|general-knowledge|medium||pregnan;breastfeed;breast-feed;lactat;nursing|pregnancy or breastfeeding
vinpocetine|contraindicated|bleeding|general-knowledge|medium||bleed;haemorrhag;hemorrhag|acute brain haemorrhage
vinpocetine|contraindicated|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;lactat;nursing|breastfeeding
vinpocetine|contraindicated|heart|general-knowledge|medium||heart;arrhythm;cardiac|severe heart disease or arrhythmia
vinpocetine|contraindicated|pregnancy|found|high|vinpo-unpa vinpo-wf|pregnan|pregnancy, or pregnancy possible
vip|avoid|age|general-knowledge|medium||under 18;children;adolescent|under 18 years
vip|avoid|breastfeeding|general-knowledge|medium||breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
vip|avoid|heart|general-knowledge|medium||heart disease;heart failure;cardiac;cardiovasc|heart disease or heart failure
vip|avoid|heart|mixed|medium|vip-vox|low blood pressure;hypotens|low blood pressure, or ongoing diarrhoea
vip|avoid|pregnancy|general-knowledge|medium||pregnan;conceive|pregnancy, or a wish to become pregnant
vip|contraindicated|allergy|general-knowledge|medium||allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
vitamin-a|avoid|liver dependence|general-knowledge|medium||liver;alcohol|liver disease or much alcohol
vitamin-a|contraindicated|pregnancy breastfeeding|found|high|hs-ul-table|pregnan;breastfeed|pregnancy or breastfeeding
vitamin-b12-injected|avoid|age|mixed|medium|b12-warn|under 18;children;adolescent|under 18 years
vitamin-b12-injected|avoid|breastfeeding|mixed|medium|b12-warn|breastfeed;breast-feed;breast feed;lactat;nursing|breastfeeding
vitamin-b12-injected|caution|kidney|mixed|medium|b12-warn|kidney disease;kidney impair;renal|severe kidney disease
vitamin-b12-injected|caution|pregnancy|mixed|medium|b12-warn|pregnan;conceive|pregnancy, or a wish to become pregnant
vitamin-b12-injected|contraindicated|allergy|found|high|b12-warn|cobalt;cobalamin|an allergy to cobalt or cobalamin
vitamin-b12-injected|contraindicated|allergy|mixed|medium|b12-warn|allerg;hypersensitiv;anaphyl|an allergy to the substance, to a peptide medicine or to benzyl alcohol in the diluent
vitamin-b12-injected|contraindicated||found|high|b12-warn|leber;optic|Leber's hereditary optic nerve disease
vitamin-b6|contraindicated|medicines|found|high|hs-b6-cot hs-b6-tga|neuropath;numb;tingl|nerve damage, or numb or tingling feet
vitamin-c-iv|contraindicated|g6pd|general-knowledge|medium||g6pd;favism|G6PD deficiency
vitamin-c-iv|contraindicated|kidney kidney-stones|found|high|hs-vitc-oxal|kidney;oxalate|kidney disease or a kidney stone
vitamin-c|caution|kidney-stones kidney|found|medium|hs-vitc-oxal|kidney stone;oxalate|a kidney stone or weak kidneys
vitamin-d|contraindicated|endocrine|general-knowledge|medium||hypercalc;sarcoid|high calcium, or sarcoidosis or tuberculosis
warfarin|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
warfarin|contraindicated||mixed|medium|warf-label|bleed;ulcer;clot|bleeding or a recent stroke with bleeding
xylazine|contraindicated|heart|found|high|xyl-fda|heart;cardia;arrhythm;hypertens;blood pressure|anyone: not for people
yk-11|avoid|cancer|general-knowledge|medium||cancer;tumour;tumor|cancer now or in the past
yk-11|avoid|fertility|mixed|medium|hs-fda-sarm|fertil;sperm|wanting a child
yk-11|contraindicated|age|general-knowledge|medium||under 18;teen|under 18 years
yk-11|contraindicated|liver|mixed|medium|hs-sarm-liver|liver|liver disease
yk-11|contraindicated|pregnancy breastfeeding|mixed|medium|hs-fda-sarm|pregnan;breastfeed|pregnancy, or breastfeeding
yk-11|prohibited-in-sport|sport|mixed|medium|hs-usada-wallet|doping;wada;athlete|sport with doping rules
yohimbine|avoid|psychosis bipolar|general-knowledge|medium||psychosis;psychotic;bipolar;mania|psychosis or mania
yohimbine|avoid|seizures|mixed|medium|yohimbe-nccih|seizure;epilep;convuls|seizures
yohimbine|contraindicated|anxiety|general-knowledge|medium||anxiety;panic|anxiety, panic or post-traumatic disorder
yohimbine|contraindicated|heart|general-knowledge|medium||heart;cardia;arrhythm;hypertens;blood pressure|heart disease or high blood pressure
yohimbine|contraindicated|kidney|general-knowledge|medium||kidney;renal|kidney or liver disease
yohimbine|contraindicated|pregnancy|general-knowledge|medium||pregnan|pregnancy
zinc|caution|medicines|found|medium|hs-ul-table|copper|copper deficiency or long use
`
