/** Written by scripts/take-in-facts.js, one row a line: one|other|severity|evidence|except|basis|confidence|sources|what. */
export const pairs: string = `
abatacept|anti-tnf|major|B||found|high|ansm-2020-10|taken together, immunity falls further and serious infection becomes likelier
abatacept|live-vaccines|major|B||found|high|ansm-2020-10|a live vaccine can cause the disease itself
abiraterone|enzyme-inducing-anticonvulsants|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: abiraterone may work less or not at all
abiraterone|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: abiraterone may work less or not at all
acarbose|pramlintide|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
ace-inhibitors|estramustine|major|B||found|high|ansm-2020-10|taken together, the throat can swell
ace-inhibitors|potassium-chloride|major|B||found|high|ansm-2020-10|taken together, potassium can rise to a level that stops the heart
ace-inhibitors|potassium-raising|major|B|nsaids arbs|mixed|medium|ansm-2020-10|potassium can rise to a level that stops the heart
ace-inhibitors|potassium-sparing-diuretics|major|B||found|high|ansm-2020-10 ndf-rt|taken together, potassium can rise to a level that stops the heart
acetazolamide|aspirin|major|B||found|high|ansm-2020-10|acetazolamide: the level or the effects of aspirin can rise; side effects become likelier
acitretin|methotrexate|contraindicated|B||found|high|ansm-2020-10 ndf-rt|acitretin: the level or the effects of methotrexate can rise; the liver can be harmed
activated-charcoal|hormonal-contraception|major|B||general-knowledge|medium||charcoal binds the pill: pregnancy is possible
agomelatine|ciprofloxacin|major|B||found|high|ansm-2020-10|ciprofloxacin: the level or the effects of agomelatine can rise; side effects become likelier
agomelatine|cyp1a2-inhibitors|contraindicated|B||mixed|medium|ansm-2020-10|agomelatine rises many times over: liver harm
agomelatine|fluvoxamine|contraindicated|B||found|high|ansm-2020-10|fluvoxamine: the level or the effects of agomelatine can rise; side effects become likelier
alcohol|acitretin|contraindicated|B||mixed|high|ansm-2020-10 ndf-rt|alcohol turns acitretin into a form that harms an unborn child for years
alcohol|bupropion|major|B||general-knowledge|medium||fits become likelier, above all when heavy drinking stops
alcohol|cns-depressants|major|B|sedating-herbs cannabinoids|mixed|high|ansm-2020-10 niaaa|sedation adds up: falls, crashes and slowed breathing
alcohol|cocaine|major|B||general-knowledge|medium||the liver makes cocaethylene, which is harder on the heart than cocaine
alcohol|dissociatives|major|C||general-knowledge|low||vomiting while unconscious, and slowed breathing
alcohol|disulfiram-like|major|B||mixed|high|ansm-2020-10 niaaa ndf-rt|flushing, vomiting and a racing heart can follow
alcohol|disulfiram|contraindicated|B||mixed|medium|niaaa|flushing, vomiting and a racing heart follow; it can kill
alcohol|hypoglycaemics|major|B||mixed|high|ansm-2020-10 niaaa|blood sugar can fall far below normal, hours later and in sleep
alcohol|kava|major|C||general-knowledge|low||sedation adds up and the liver is strained twice
alcohol|maoi-irreversible|major|B||found|high|ansm-2020-10|taken together, blood pressure can rise dangerously
alcohol|sedating-antihistamines|major|B||mixed|medium|niaaa|drowsiness adds up; driving is dangerous
alcohol|sulfonylureas|major|B||found|high|ansm-2020-10|taken together, drinking brings on flushing, vomiting and a racing heart
alemtuzumab|natalizumab|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
alfuzosin|cyp3a4-inhibitors-strong|major|B||found|high|ansm-2020-10 ndf-rt|strong CYP3A4 inhibitors: the level or the effects of alfuzosin can rise
alfuzosin|ombitasvir-paritaprevir|contraindicated|B||found|high|ansm-2020-10|the level or the side effects of one of the two can rise
alfuzosin|quinupristin|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
allopurinol|didanosine|major|B||found|high|ansm-2020-10 ndf-rt|allopurinol: the level or the effects of didanosine can rise
allopurinol|vidarabine|major|B||found|high|ansm-2020-10|taken together, confusion and other brain effects become likelier
alpha-blockers|pde5-inhibitors|major|B||mixed|high|ansm-2020-10 ndf-rt|blood pressure can fall, with faints
alpha2-blockers|antidepressants|major|C||general-knowledge|low||blood pressure can rise, above all with tricyclics, SNRIs and bupropion
alpha2-blockers|antihypertensives|major|B||mixed|medium|ansm-2020-10|yohimbine raises blood pressure and acts against the medicine
alpha2-blockers|central-antihypertensives|contraindicated|B||general-knowledge|medium||yohimbine cancels the medicine; blood pressure can rebound
alpha2-blockers|maoi|contraindicated|C||general-knowledge|low||blood pressure can shoot up
alpha2-blockers|stimulants|major|C||general-knowledge|low||blood pressure, panic and racing heart add up
alprazolam|azole-antifungals|contraindicated|B||mixed|medium|ndf-rt|with ketoconazole or itraconazole alprazolam rises several times over; the label forbids the pair
amanita|cns-depressants|major|D||general-knowledge|low||sedation and slowed breathing add up
aminoglycosides|ataluren|contraindicated|B||found|high|ansm-2020-10|taken together, the kidneys can be harmed
aminoglycosides|polymyxin-b|major|B||found|high|ansm-2020-10|taken together, the kidneys can be harmed
amiodarone|anagrelide|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
amiodarone|azole-antifungals|major|B||mixed|medium|ndf-rt|effects on the heart's rhythm add up
amiodarone|ciclosporin|major|B||found|high|ansm-2020-10 ndf-rt|amiodarone: the level or the effects of ciclosporin can rise; the kidneys can be harmed
amiodarone|cobicistat|contraindicated|B||found|high|ansm-2020-10|cobicistat: the level or the effects of amiodarone can rise; side effects become likelier
amiodarone|diltiazem|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
amiodarone|fidaxomicin|major|B||found|high|ansm-2020-10|amiodarone: the level or the effects of fidaxomicin can rise
amiodarone|ibrutinib|major|B||found|high|ansm-2020-10|amiodarone: the level or the effects of ibrutinib can rise
amiodarone|iodine-sources|major|B||general-knowledge|medium||amiodarone is full of iodine; the thyroid can fail or race
amiodarone|olaparib|major|B||found|high|ansm-2020-10|amiodarone: the level or the effects of olaparib can rise
amiodarone|ombitasvir-paritaprevir|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of amiodarone can rise
amiodarone|phenytoins|major|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
amiodarone|ramelteon|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
amiodarone|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
amiodarone|sofosbuvir|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
amiodarone|tizanidine|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
amiodarone|verapamil|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
amoxapine|cisapride|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
amphetamines|thyroid-hormones|major|B||general-knowledge|medium||the heart is driven by both: racing, rhythm disturbance
anabolic-steroids-17aa|alcohol|major|C||general-knowledge|low||the liver is strained twice
anabolic-steroids-17aa|hepatotoxic|major|C||general-knowledge|low||the liver is strained twice
anagrelide|antiplatelets|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
anagrelide|arsenic-trioxide|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|astemizole|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|azithromycin|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|chloroquine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|chlorpromazine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|cisapride|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|citalopram|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|clarithromycin|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|cocaine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|disopyramide|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|dofetilide|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|domperidone|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|dronedarone|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|droperidol|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|erythromycin|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|escitalopram|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|flecainide|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|halofantrine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|haloperidol|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|ibutilide|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|methadone|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|moxifloxacin|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|ondansetron|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|pentamidine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|pimozide|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|procainamide|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|quinidine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|sotalol|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|sulpiride|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|terfenadine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|thioridazine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anagrelide|vandetanib|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
anakinra|anti-tnf|major|B||found|high|ansm-2020-10 ndf-rt|taken together, immunity falls further and serious infection becomes likelier
anakinra|etanercept|major|B||found|high|ansm-2020-10 ndf-rt|taken together, immunity falls further and serious infection becomes likelier
anakinra|live-vaccines|major|D||general-knowledge|medium||the vaccine's germ can spread where immunity is held down
anakinra|natalizumab|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
antacids-adsorbents|emergency-contraception|major|B||general-knowledge|medium||charcoal or clay can bind the pill
anti-tnf|canakinumab|major|B||found|high|ansm-2020-10 ndf-rt|taken together, immunity falls further and serious infection becomes likelier
anti-tnf|live-vaccines|contraindicated|B||found|high|ansm-2020-10|a live vaccine can cause the disease itself
antiarrhythmics|ritonavir-boosted|contraindicated|B||mixed|medium|ansm-2020-10 ndf-rt|the heart medicine rises: rhythm disturbance
antiarrhythmics|ritonavir|contraindicated|B||mixed|medium|ndf-rt|the heart medicine rises: rhythm disturbance
anticoagulants|aspirin|major|B||mixed|medium|ansm-2020-10|serious bleeding becomes likelier
anticoagulants|clot-promoters|major|B||general-knowledge|medium||they work against each other
anticoagulants|ginkgo|major|C||general-knowledge|low||bleeding, also in the head, was reported
anticoagulants|salicylates|major|B||mixed|medium|ansm-2020-10 ndf-rt|serious bleeding becomes likelier
anticoagulants|thrombolytics|contraindicated|B||general-knowledge|medium||uncontrolled bleeding
anticonvulsants-metabolised|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: anticonvulsants broken down by the liver may work less or not at all
anticonvulsants|st-johns-wort|major|B||mixed|high|ansm-2020-10 nccih-sjw|the herb lowers several of these medicines: fits can return
antiemetic-dopamine-blockers|antipsychotics|major|B||mixed|medium|onc-2012|stiffness and restless movements become likelier
antiemetic-dopamine-blockers|dopaminergics|contraindicated|B||mixed|high|ansm-2020-10|they cancel each other
antiemetic-dopamine-blockers|levodopa|contraindicated|B||found|high|ansm-2020-10|taken together, they work against each other
antiplatelets|defibrotide|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
antipsychotics|dopaminergics-other|contraindicated|B||found|high|ansm-2020-10|taken together, they work against each other
antipsychotics|dopaminergics-parkinson|major|B||found|high|ansm-2020-10 ndf-rt|taken together, they work against each other
antipsychotics|dopaminergics|major|B||mixed|medium|ansm-2020-10|they cancel each other: psychosis can flare or movement fail
antipsychotics|levodopa|major|B||found|high|ansm-2020-10 ndf-rt|taken together, they work against each other
antipsychotics|mucuna|major|D||general-knowledge|low||mucuna holds levodopa, which can make psychosis flare
antithyroid-medicines|iodine-sources|major|B||general-knowledge|medium||iodine acts against the medicine
apalutamide|atorvastatin|major|B||found|high|ansm-2020-10|apalutamide: atorvastatin may work less or not at all
apalutamide|cabazitaxel|major|B||found|high|ansm-2020-10|apalutamide: cabazitaxel may work less or not at all
apalutamide|docetaxel|major|B||found|high|ansm-2020-10|apalutamide: docetaxel may work less or not at all
apalutamide|immunosuppressants|major|B||found|high|ansm-2020-10|apalutamide: immunosuppressants may work less or not at all
apalutamide|irinotecan|major|B||found|high|ansm-2020-10|apalutamide: irinotecan may work less or not at all
apalutamide|kinase-inhibitors|major|B||found|high|ansm-2020-10|apalutamide: kinase inhibitors for cancer may work less or not at all
apalutamide|methadone|major|B||found|high|ansm-2020-10|apalutamide: methadone may work less or not at all
apalutamide|olaparib|major|B||found|high|ansm-2020-10|apalutamide: olaparib may work less or not at all
apalutamide|omeprazole|major|B||found|high|ansm-2020-10|apalutamide: omeprazole may work less or not at all
apalutamide|pimozide|major|B||found|high|ansm-2020-10|apalutamide: pimozide may work less or not at all
apalutamide|simvastatin|major|B||found|high|ansm-2020-10|apalutamide: simvastatin may work less or not at all
apalutamide|ticagrelor|major|B||found|high|ansm-2020-10|apalutamide: ticagrelor may work less or not at all
apalutamide|vinca-alkaloids|major|B||found|high|ansm-2020-10|apalutamide: vinca alkaloids may work less or not at all
apalutamide|vitamin-k-antagonists|major|B||found|high|ansm-2020-10|apalutamide: vitamin K antagonists (warfarin and kin) may work less or not at all
apixaban|cyp3a4-inhibitors-strong|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of apixaban can rise
apixaban|enzyme-inducing-anticonvulsants|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: apixaban may work less or not at all
apixaban|fluconazole|major|B||found|high|ansm-2020-10|fluconazole: the level or the effects of apixaban can rise
apixaban|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: apixaban may work less or not at all
apomorphine|ondansetron|contraindicated|B||found|high|ansm-2020-10|taken together, blood pressure can fall, with faints
apomorphine|saquinavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
apremilast|enzyme-inducers|major|B||found|high|ansm-2020-10|enzyme inducers: apremilast may work less or not at all
aprepitant|enzyme-inducing-anticonvulsants|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: aprepitant may work less or not at all
aprepitant|pimozide|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
aprepitant|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: aprepitant may work less or not at all
arbs|potassium-chloride|major|B||found|high|ansm-2020-10|taken together, potassium can rise to a level that stops the heart
arbs|potassium-raising|major|B|nsaids ace-inhibitors|mixed|medium|ansm-2020-10|potassium can rise to a level that stops the heart
arbs|potassium-sparing-diuretics|major|B||found|high|ansm-2020-10 ndf-rt|taken together, potassium can rise to a level that stops the heart
aromatase-inhibitors|oestrogens|major|B||mixed|medium|ndf-rt|they cancel each other
arsenic-trioxide|qt-prolonging|major|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
arsenic-trioxide|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
artemether-lumefantrine|cyp3a4-inhibitors-strong|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
aspirin|clopidogrel|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
aspirin|glucocorticoids|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
aspirin|heparins|major|B||found|medium|ansm-2020-10 ndf-rt|taken together, serious bleeding becomes likelier
aspirin|ibuprofen|major|B||mixed|medium|ndf-rt|ibuprofen can block aspirin's protection of the heart, and bleeding adds up
aspirin|methotrexate|major|B||found|high|ansm-2020-10 ndf-rt|aspirin: the level or the effects of methotrexate can rise; blood and bone marrow can be harmed
aspirin|nicorandil|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
aspirin|nsaids|major|B||found|high|ansm-2020-10 ndf-rt|taken together, serious bleeding becomes likelier
aspirin|oral-anticoagulants|major|B||found|high|ansm-2020-10 ndf-rt|taken together, serious bleeding becomes likelier
aspirin|pemetrexed|major|B||found|high|ansm-2020-10|aspirin: the level or the effects of pemetrexed can rise
aspirin|probenecid|major|B||found|high|ansm-2020-10 ndf-rt|one of the two may work less or not at all
aspirin|ticagrelor|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
aspirin|ticlopidine|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
astemizole|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
atazanavir|bictegravir|major|B||found|high|ansm-2020-10|atazanavir: the level or the effects of bictegravir can rise
atazanavir|bosentan|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
atazanavir|carbamazepine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
atazanavir|conivaptan|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
atazanavir|efavirenz|major|B||found|high|ansm-2020-10|efavirenz: atazanavir may work less or not at all
atazanavir|etravirine|major|B||found|high|ansm-2020-10|etravirine: atazanavir may work less or not at all
atazanavir|glecaprevir-pibrentasvir|contraindicated|B||found|high|ansm-2020-10|taken together, the liver can be harmed
atazanavir|nevirapine|major|B||found|high|ansm-2020-10|nevirapine: atazanavir may work less or not at all
atazanavir|ppis|major|B||found|high|ansm-2020-10 onc-2012 ndf-rt|proton pump inhibitors: atazanavir may work less or not at all
atazanavir|rifabutin|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
atazanavir|rifapentine|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
atomoxetine|cyp2d6-inhibitors|major|B||general-knowledge|medium||atomoxetine rises several times over: pulse and blood pressure
atorvastatin|cyp3a4-inhibitors-strong|major|B||mixed|medium|ansm-2020-10|the statin rises: muscle breakdown becomes likelier
atorvastatin|glecaprevir-pibrentasvir|contraindicated|B||found|high|ansm-2020-10|glecaprevir with pibrentasvir: the level or the effects of atorvastatin can rise; muscle breakdown becomes likelier
atorvastatin|itraconazole|contraindicated|B||found|high|ansm-2020-10|taken together, muscle breakdown becomes likelier
atorvastatin|ketoconazole|contraindicated|B||found|high|ansm-2020-10|taken together, muscle breakdown becomes likelier
atorvastatin|ombitasvir-paritaprevir|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of atorvastatin can rise
atorvastatin|posaconazole|contraindicated|B||found|high|ansm-2020-10|taken together, muscle breakdown becomes likelier
atorvastatin|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: atorvastatin may work less or not at all
atorvastatin|ritonavir-boosted|major|B||found|high|ansm-2020-10|taken together, muscle breakdown becomes likelier
atorvastatin|stiripentol|contraindicated|B||found|high|ansm-2020-10|taken together, muscle breakdown becomes likelier
atorvastatin|telithromycin|contraindicated|B||found|high|ansm-2020-10|taken together, muscle breakdown becomes likelier
atovaquone|efavirenz|major|B||found|high|ansm-2020-10|efavirenz: atovaquone may work less or not at all
atovaquone|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: atovaquone may work less or not at all
atovaquone|ritonavir-boosted|major|B||found|high|ansm-2020-10|ritonavir-boosted protease inhibitors: atovaquone may work less or not at all
atropine|pramlintide|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
avanafil|grapefruit|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of avanafil can rise; blood pressure can fall, with faints
azithromycin|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
barbiturates|cns-depressants|major|B||mixed|medium|ansm-2020-10 ndf-rt|together they can slow or stop breathing
barbiturates|sodium-oxybate|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, breathing can slow or stop
baricitinib|immunosuppressants|major|B||general-knowledge|medium||taken together, immunity falls further and serious infection becomes likelier
baricitinib|thiopurines|major|B||general-knowledge|medium||taken together, immunity falls further and serious infection becomes likelier
bedaquiline|cyp3a4-inhibitors-strong|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of bedaquiline can rise
bedaquiline|enzyme-inducers|major|B||found|high|ansm-2020-10|enzyme inducers: bedaquiline may work less or not at all
bedaquiline|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: bedaquiline may work less or not at all
belatacept|live-vaccines|major|B||found|high|ansm-2020-10|a live vaccine can cause the disease itself
benzodiazepines|clozapine|major|B||mixed|high|ndf-rt|collapse and stopped breathing were reported when they were started together
benzodiazepines|cyp3a4-inhibitors-strong|major|B||mixed|medium|ansm-2020-10 ndf-rt|several of these (alprazolam, midazolam, triazolam) rise: deep, long sedation
benzodiazepines|gaba-b-agonists|major|C||general-knowledge|low||deep sedation and slowed breathing; stopping both can bring on fits
benzodiazepines|z-drugs|major|B||general-knowledge|medium||both act at the same place: deep sedation, sleepwalking, slowed breathing
berberine|tacrolimus|major|C||general-knowledge|low||berberine raised tacrolimus in reports
beta-blockers-heart-failure|central-antihypertensives|major|B||found|high|ansm-2020-10 ndf-rt|beta blockers for heart failure: central blood-pressure medicines (clonidine and kin) may work less or not at all; blood pressure can rise dangerously
beta-blockers-heart-failure|diltiazem|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
beta-blockers-heart-failure|mexiletine|contraindicated|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
beta-blockers-heart-failure|verapamil|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
beta-blockers|central-antihypertensives|major|B||mixed|high|ansm-2020-10 ndf-rt|blood pressure can rebound when one is stopped
beta-blockers|diltiazem|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
beta-blockers|rate-slowing-calcium-blockers|contraindicated|B||mixed|medium|ndf-rt|the heart can slow to a stop
beta-blockers|verapamil|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
beta2-agonists|beta-blockers-nonselective|major|B||general-knowledge|medium||the beta blocker closes the airways that the inhaler should open
beta2-agonists|halothane|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
bictegravir|dofetilide|contraindicated|B||found|high|rx-biktarvy|bictegravir: dofetilide can rise until the heart's rhythm fails
bictegravir|enzyme-inducers|major|B||found|high|ansm-2020-10|enzyme inducers: bictegravir may work less or not at all
bictegravir|rifampicin|contraindicated|B||found|high|ansm-2020-10|rifampicin: bictegravir may work less or not at all
bictegravir|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: bictegravir may work less or not at all
bladder-anticholinergics|cyp3a4-inhibitors-strong|major|B||found|high|ansm-2020-10 ndf-rt|taken together, side effects become likelier
bleomycin|brentuximab|contraindicated|B||found|high|ansm-2020-10|taken together, the lungs can be harmed
bosentan|ciclosporin|contraindicated|B||found|high|ansm-2020-10 ndf-rt|bosentan: ciclosporin may work less or not at all
bosentan|darunavir|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
bosentan|enzyme-inducing-anticonvulsants|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: bosentan may work less or not at all
bosentan|fosamprenavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
bosentan|glibenclamide|contraindicated|B||mixed|medium|ansm-2020-10|liver injury becomes likelier and both medicines fall; the US label forbids the pair
bosentan|indinavir|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
bosentan|lopinavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
bosentan|nelfinavir|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
bosentan|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: bosentan may work less or not at all
bosentan|ritonavir|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
bosentan|saquinavir|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
bosentan|tipranavir|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
botulinum-toxin|aminoglycosides|major|B||mixed|high|ansm-2020-10|muscle weakness can spread
bradycardic|fingolimod|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
bradycardic|ozanimod|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
bremelanotide|opioid-blockers|major|B||general-knowledge|medium||bremelanotide slows the stomach and lowers naltrexone by mouth
bupropion|codeine|major|B||mixed|high|ansm-2020-10|codeine is not turned into morphine; pain goes on and doses are raised
bupropion|mao-b-inhibitors|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, fits become likelier
bupropion|mequitazine|major|B||found|high|ansm-2020-10|bupropion: the level or the effects of mequitazine can rise; side effects become likelier
bupropion|tamoxifen|major|B||found|high|ansm-2020-10 ndf-rt|bupropion: tamoxifen may work less or not at all
bupropion|tetrabenazine|contraindicated|B||found|high|ansm-2020-10|bupropion: the level or the effects of tetrabenazine can rise
bupropion|tramadol|major|B||mixed|high|ansm-2020-10|fits become likelier, and tramadol may not work
buspirone|erythromycin|major|B||found|high|ansm-2020-10 ndf-rt|erythromycin: the level or the effects of buspirone can rise; sedation adds up: falls and crashes
buspirone|itraconazole|major|B||found|high|ansm-2020-10 ndf-rt|itraconazole: the level or the effects of buspirone can rise; sedation adds up: falls and crashes
buspirone|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: buspirone may work less or not at all
busulfan|itraconazole|major|B||found|high|ansm-2020-10|itraconazole: the level or the effects of busulfan can rise
busulfan|metronidazole|major|B||found|high|ansm-2020-10 ndf-rt|metronidazole: the level or the effects of busulfan can rise
cabergoline|macrolides|major|B||mixed|medium|ndf-rt|cabergoline rises
caffeine|enoxacin|major|B||found|high|ansm-2020-10|enoxacin: the level or the effects of caffeine can rise; confusion and other brain effects become likelier
calcium-channel-blockers|cyp3a4-inhibitors-strong|major|B||found|high|ansm-2020-10 ndf-rt|strong CYP3A4 inhibitors: the level or the effects of calcium channel blockers can rise; blood pressure can fall, with faints
calcium-channel-blockers|enzyme-inducing-anticonvulsants|major|B||found|high|ansm-2020-10 ndf-rt|taken together, they work against each other
calcium-channel-blockers|rifampicin|major|B||found|high|ansm-2020-10 ndf-rt|taken together, they work against each other
calcium-polystyrene-sulfonate|sorbitol|contraindicated|B||found|high|ansm-2020-10|taken together, tissue can be destroyed
carbamazepine|darunavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
carbamazepine|erythromycin|major|B||found|high|ansm-2020-10 ndf-rt|erythromycin: the level or the effects of carbamazepine can rise; side effects become likelier
carbamazepine|etravirine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
carbamazepine|fosamprenavir|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
carbamazepine|grapefruit|major|B||mixed|high|ansm-2020-10|carbamazepine rises
carbamazepine|indinavir|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
carbamazepine|isoniazid|major|B||found|high|ansm-2020-10 ndf-rt|isoniazid: the level or the effects of carbamazepine can rise; side effects become likelier
carbamazepine|levacetylmethadol|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
carbamazepine|lithium|major|B||found|high|ansm-2020-10|taken together, confusion and other brain effects become likelier
carbamazepine|lopinavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
carbamazepine|macrolides|major|B||mixed|medium|ansm-2020-10 ndf-rt|carbamazepine rises to a toxic level
carbamazepine|maoi|contraindicated|B||mixed|medium|ndf-rt|carbamazepine resembles a tricyclic; the label forbids the pair
carbamazepine|nelfinavir|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
carbamazepine|ritonavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
carbamazepine|saquinavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
carbamazepine|simvastatin|major|B||found|high|ansm-2020-10|carbamazepine: simvastatin may work less or not at all
carbamazepine|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: carbamazepine may work less or not at all
carbamazepine|tipranavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
carmustine|cimetidine|major|B||found|high|ansm-2020-10 ndf-rt|the French medicines agency advises against the pair
carvedilol|cimetidine|contraindicated|B||found|high|ansm-2020-10|carvedilol: the level or the effects of cimetidine can rise; the heart can be harmed
cbd|clobazam|major|B||general-knowledge|medium||cBD multiplies the active form of clobazam: deep sedation
cbd|enzyme-inducing-anticonvulsants|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: cannabidiol may work less or not at all
cbd|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: cannabidiol may work less or not at all
cbd|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: cannabidiol may work less or not at all
cbd|valproates|major|B||general-knowledge|medium||liver values can rise steeply
central-antihypertensives|tricyclic-antidepressants|major|B||mixed|high|ansm-2020-10 ndf-rt|the antidepressant cancels the medicine
central-antihypertensives|yohimbine|major|B||found|high|ansm-2020-10|taken together, they work against each other
chloroquine|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
chlorpromazine|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
cholic-acid|phenobarbitals|contraindicated|B||found|high|ansm-2020-10|taken together, they work against each other
cholinergics|anticholinergics|major|B||general-knowledge|medium||they cancel each other
ciclosporin|berberine|major|B||general-knowledge|medium||berberine raises ciclosporin
ciclosporin|colchicine|major|B||found|high|ansm-2020-10|ciclosporin: the level or the effects of colchicine can rise; the kidneys can be harmed
ciclosporin|dabigatran|contraindicated|B||found|high|ansm-2020-10|ciclosporin: the level or the effects of dabigatran can rise
ciclosporin|ergotamine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
ciclosporin|etoposide|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
ciclosporin|ezetimibe|major|B||found|high|ansm-2020-10 ndf-rt|taken together, muscle breakdown becomes likelier
ciclosporin|fidaxomicin|major|B||found|high|ansm-2020-10|ciclosporin: the level or the effects of fidaxomicin can rise
ciclosporin|grazoprevir-elbasvir|contraindicated|B||found|high|ansm-2020-10|ciclosporin: the level or the effects of grazoprevir with elbasvir can rise
ciclosporin|mifamurtide|contraindicated|B||found|high|ansm-2020-10|the French medicines agency forbids the pair
ciclosporin|nephrotoxic|major|B||mixed|medium|ndf-rt|the kidneys are harmed twice
ciclosporin|nifedipine|major|B||found|high|ansm-2020-10|the French medicines agency advises against the pair
ciclosporin|orlistat|major|B||found|high|ansm-2020-10 ndf-rt|orlistat: ciclosporin may work less or not at all
ciclosporin|ozanimod|major|B||found|high|ansm-2020-10|ciclosporin: the level or the effects of ozanimod can rise; side effects become likelier
ciclosporin|pitavastatin|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, muscle breakdown becomes likelier
ciclosporin|potassium-chloride|major|B||found|high|ansm-2020-10|taken together, potassium can rise to a level that stops the heart
ciclosporin|potassium-sparing-diuretics|major|B||found|high|ansm-2020-10|taken together, potassium can rise to a level that stops the heart
ciclosporin|repaglinide|major|B||found|high|ansm-2020-10|ciclosporin: the level or the effects of repaglinide can rise
ciclosporin|rosuvastatin|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, muscle breakdown becomes likelier
ciclosporin|simvastatin|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, muscle breakdown becomes likelier
cimetidine|lomustine|major|B||found|high|ansm-2020-10|the French medicines agency advises against the pair
cimetidine|phenytoins|major|B||found|high|ansm-2020-10 ndf-rt|taken together, side effects become likelier
cinacalcet|codeine|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
cinacalcet|dextromethorphan|contraindicated|B||found|high|ansm-2020-10|cinacalcet: the level or the effects of dextromethorphan can rise; side effects become likelier
cinacalcet|etelcalcetide|major|B||found|high|ansm-2020-10|taken together, calcium can fall too far
cinacalcet|mequitazine|major|B||found|high|ansm-2020-10|cinacalcet: the level or the effects of mequitazine can rise; side effects become likelier
cinacalcet|tetrabenazine|contraindicated|B||found|high|ansm-2020-10|cinacalcet: the level or the effects of tetrabenazine can rise
cinacalcet|tramadol|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
ciprofloxacin|methotrexate|major|B||found|high|ansm-2020-10|ciprofloxacin: the level or the effects of methotrexate can rise
ciprofloxacin|ramelteon|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
cisapride|clomipramine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|desipramine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|doxepin|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|imipramine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|maprotiline|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|metronidazole|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|miconazole|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|nortriptyline|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|olanzapine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|perphenazine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|prochlorperazine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|protriptyline|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
cisapride|trifluoperazine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisapride|trimipramine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cisplatin|darunavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
citalopram|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
cladribine|lamivudine|major|B||found|high|ansm-2020-10|lamivudine: cladribine may work less or not at all
clarithromycin|conivaptan|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
clarithromycin|fidaxomicin|major|B||found|high|ansm-2020-10|clarithromycin: the level or the effects of fidaxomicin can rise
clarithromycin|immunosuppressants|major|B||found|high|ansm-2020-10|clarithromycin: the level or the effects of immunosuppressants can rise
clarithromycin|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
clenbuterol|growth-hormones|major|D||general-knowledge|low||heart and sugar are strained from two sides
clenbuterol|mild-stimulants|major|C||general-knowledge|low||racing heart and falling potassium
clenbuterol|potassium-losing-diuretics|major|B||general-knowledge|medium||potassium can fall so far that the rhythm fails
clenbuterol|thyroid-hormones|contraindicated|C||general-knowledge|low||the heart is driven from two sides and potassium falls: rhythm disturbance, heart attack
clopidogrel|cyp2c19-inhibitors|major|B||general-knowledge|medium||clopidogrel is not activated; a stent or vessel can clot
clozapine|cyp1a2-inhibitors|major|B||mixed|medium|ndf-rt|clozapine rises: fits, sedation, heart
clozapine|enzyme-inducing-anticonvulsants|major|B||found|high|ansm-2020-10 ndf-rt|enzyme-inducing anticonvulsants: clozapine may work less or not at all
clozapine|smoking|major|B||general-knowledge|medium||stopping smoking lets clozapine rise to a dangerous level
clozapine|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|one of the two may work less or not at all
co-trimoxazole-class|qt-prolonging|major|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
cobicistat|enzyme-inducing-anticonvulsants|contraindicated|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: cobicistat may work less or not at all
cobicistat|etravirine|major|B||found|high|ansm-2020-10|etravirine: cobicistat may work less or not at all
cobicistat|quinidine|contraindicated|B||found|high|ansm-2020-10|cobicistat: the level or the effects of quinidine can rise; side effects become likelier
cobicistat|rifampicin|contraindicated|B||found|high|ansm-2020-10|rifampicin: cobicistat may work less or not at all
cobicistat|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: cobicistat may work less or not at all
cocaine|beta-blockers|major|C||mixed|medium|onc-2012|vessels of the heart can clamp down
cocaine|serotonin-reuptake-inhibitors|major|C||mixed|medium|onc-2012|serotonin toxicity and a disturbed heart rhythm are possible
cocaine|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
codeine|cyp2d6-inhibitors|major|B||mixed|medium|ansm-2020-10|codeine is not turned into morphine; pain goes on and doses are raised
codeine|duloxetine|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
codeine|quinidine|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
codeine|terbinafine|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
colchicine|cyp3a4-inhibitors-moderate|major|B||mixed|medium|ansm-2020-10|colchicine can rise to a dangerous level
colchicine|cyp3a4-inhibitors-strong|contraindicated|B||general-knowledge|medium||colchicine rises to a deadly level
colchicine|fluconazole|major|B||found|high|ansm-2020-10 ndf-rt|fluconazole: the level or the effects of colchicine can rise; side effects become likelier
colchicine|macrolides|contraindicated|B||found|high|ansm-2020-10 ndf-rt|macrolides: the level or the effects of colchicine can rise; side effects become likelier
colchicine|ombitasvir-paritaprevir|major|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of colchicine can rise
colchicine|pgp-inhibitors|contraindicated|B||mixed|medium|ndf-rt|colchicine rises to a deadly level
colchicine|pristinamycin|contraindicated|B||found|high|ansm-2020-10|pristinamycin: the level or the effects of colchicine can rise; side effects become likelier
colchicine|verapamil|major|B||found|high|ansm-2020-10|verapamil: the level or the effects of colchicine can rise; side effects become likelier
combined-contraceptives|clot-promoters|contraindicated|B||general-knowledge|medium||clots become likelier
combined-contraceptives|enzyme-inducers|major|B||found|high|ansm-2020-10|enzyme inducers: combined contraceptives (pill, patch, ring) may work less or not at all; the contraceptive may fail
combined-contraceptives|ritonavir-boosted|major|B||found|high|ansm-2020-10 ndf-rt|ritonavir-boosted protease inhibitors: combined contraceptives (pill, patch, ring) may work less or not at all; the contraceptive may fail
combined-contraceptives|smoking|major|B||general-knowledge|medium||clots, stroke and heart attack become likelier, above all from the age of 35
combined-contraceptives|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: combined contraceptives (pill, patch, ring) may work less or not at all; the contraceptive may fail
combined-contraceptives|topiramate|major|B||found|high|ansm-2020-10 ndf-rt|combined contraceptives (pill, patch, ring): topiramate may work less or not at all; the contraceptive may fail
combined-contraceptives|vemurafenib|major|B||found|high|ansm-2020-10|vemurafenib: combined contraceptives (pill, patch, ring) may work less or not at all
comt-inhibitors|maoi-irreversible|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, side effects become likelier
conivaptan|itraconazole|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
conivaptan|ketoconazole|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
conivaptan|nefazodone|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
conivaptan|ritonavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
conivaptan|saquinavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
corticosteroids|mifamurtide|major|B||found|high|ansm-2020-10|corticosteroids: mifamurtide may work less or not at all
crizotinib|cyp3a4-narrow|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
crizotinib|ibrutinib|major|B||found|high|ansm-2020-10|crizotinib: the level or the effects of ibrutinib can rise
crizotinib|qt-prolonging|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
cyclophosphamide|enzyme-inducers|major|B||found|high|ansm-2020-10|enzyme inducers: the level or the effects of cyclophosphamide can rise
cyclophosphamide|pentostatin|major|B||found|high|ansm-2020-10|taken together, the lungs can be harmed
cyclophosphamide|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: the level or the effects of cyclophosphamide can rise
cyclothiazide|lithium|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
cyp3a4-inhibitors-strong|corticosteroids-metabolised|major|B||mixed|high|ansm-2020-10 ndf-rt|the steroid rises: the adrenal glands shut down
cyp3a4-inhibitors-strong|dapoxetine|contraindicated|B||found|high|ansm-2020-10|taken together, side effects become likelier
cyp3a4-inhibitors-strong|delamanid|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
cyp3a4-inhibitors-strong|domperidone|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|strong CYP3A4 inhibitors: the level or the effects of domperidone can rise
cyp3a4-inhibitors-strong|dronedarone|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|strong CYP3A4 inhibitors: the level or the effects of dronedarone can rise
cyp3a4-inhibitors-strong|eliglustat|contraindicated|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of eliglustat can rise; side effects become likelier
cyp3a4-inhibitors-strong|eplerenone|contraindicated|B||found|high|ansm-2020-10 ndf-rt|strong CYP3A4 inhibitors: the level or the effects of eplerenone can rise; potassium can rise to a level that stops the heart
cyp3a4-inhibitors-strong|ergot-vasoconstrictors|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, blood vessels can clamp down, in the limbs or the heart
cyp3a4-inhibitors-strong|eszopiclone|major|B||found|high|ansm-2020-10 ndf-rt|taken together, sedation adds up: falls and crashes
cyp3a4-inhibitors-strong|glasdegib|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of glasdegib can rise; side effects become likelier
cyp3a4-inhibitors-strong|grazoprevir-elbasvir|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of grazoprevir with elbasvir can rise
cyp3a4-inhibitors-strong|halofantrine|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
cyp3a4-inhibitors-strong|irinotecan|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of irinotecan can rise; side effects become likelier
cyp3a4-inhibitors-strong|isavuconazole|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of isavuconazole can rise
cyp3a4-inhibitors-strong|ivabradine|contraindicated|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of ivabradine can rise
cyp3a4-inhibitors-strong|kinase-inhibitors|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of kinase inhibitors for cancer can rise; side effects become likelier
cyp3a4-inhibitors-strong|lomitapide|contraindicated|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of lomitapide can rise
cyp3a4-inhibitors-strong|lurasidone|contraindicated|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of lurasidone can rise
cyp3a4-inhibitors-strong|midazolam|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of midazolam can rise; sedation adds up: falls and crashes
cyp3a4-inhibitors-strong|midostaurin|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of midostaurin can rise; side effects become likelier
cyp3a4-inhibitors-strong|naloxegol|contraindicated|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of naloxegol can rise
cyp3a4-inhibitors-strong|olaparib|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of olaparib can rise
cyp3a4-inhibitors-strong|ombitasvir-paritaprevir|contraindicated|B||found|high|ansm-2020-10|the level or the side effects of one of the two can rise
cyp3a4-inhibitors-strong|oxycodone|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of oxycodone can rise; side effects become likelier
cyp3a4-inhibitors-strong|pimozide|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
cyp3a4-inhibitors-strong|quetiapine|contraindicated|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of quetiapine can rise; side effects become likelier
cyp3a4-inhibitors-strong|quinine|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of quinine can rise; a dangerous disturbance of the heart's rhythm becomes likelier
cyp3a4-inhibitors-strong|ranolazine|contraindicated|B||found|high|ansm-2020-10 ndf-rt|strong CYP3A4 inhibitors: the level or the effects of ranolazine can rise
cyp3a4-inhibitors-strong|regorafenib|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of regorafenib can rise
cyp3a4-inhibitors-strong|riociguat|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of riociguat can rise
cyp3a4-inhibitors-strong|rivaroxaban|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of rivaroxaban can rise
cyp3a4-inhibitors-strong|silodosin|major|B||found|high|ansm-2020-10 ndf-rt|strong CYP3A4 inhibitors: the level or the effects of silodosin can rise; blood pressure can fall, with faints
cyp3a4-inhibitors-strong|tamsulosin|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of tamsulosin can rise; side effects become likelier
cyp3a4-inhibitors-strong|telithromycin|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, side effects become likelier
cyp3a4-inhibitors-strong|ticagrelor|contraindicated|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of ticagrelor can rise
cyp3a4-inhibitors-strong|trastuzumab-emtansine|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of trastuzumab emtansine can rise
cyp3a4-inhibitors-strong|venetoclax|major|B||found|high|ansm-2020-10|strong CYP3A4 inhibitors: the level or the effects of venetoclax can rise; blood and bone marrow can be harmed
cyp3a4-inhibitors-strong|vinca-alkaloids|major|B||found|high|ansm-2020-10|the level or the side effects of one of the two can rise
cyp3a4-narrow|cyp3a4-inhibitors-moderate|major|B||mixed|medium|ansm-2020-10 onc-2012 ndf-rt|the inhibitor raises the level of a medicine with a narrow margin
cyp3a4-narrow|cyp3a4-inhibitors-strong|contraindicated|B||mixed|high|ansm-2020-10 onc-2012 ndf-rt|the inhibitor raises the level of a medicine with a narrow margin; poisoning can follow
cyp3a4-narrow|enzyme-inducers|major|B||mixed|medium|ansm-2020-10 ndf-rt|the inducer clears this medicine faster; it may stop working
cyp3a4-narrow|idelalisib|major|B||found|high|ansm-2020-10|idelalisib: the level or the effects of CYP3A4 medicines with a narrow margin can rise
cyproterone|enzyme-inducers|major|B||found|high|ansm-2020-10|enzyme inducers: cyproterone may work less or not at all
cyproterone|perampanel|major|B||found|high|ansm-2020-10|perampanel: cyproterone may work less or not at all
cyproterone|ritonavir-boosted|major|B||found|high|ansm-2020-10|ritonavir-boosted protease inhibitors: cyproterone may work less or not at all
cyproterone|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: cyproterone may work less or not at all
cyproterone|ulipristal|major|B||found|high|ansm-2020-10|cyproterone: ulipristal may work less or not at all; the contraceptive may fail
cytotoxics|live-vaccines|contraindicated|B||found|high|ansm-2020-10|a live vaccine can cause the disease itself
cytotoxics|olaparib|major|B||found|high|ansm-2020-10|taken together, blood and bone marrow can be harmed
cytotoxics|phenytoins|major|B||found|high|ansm-2020-10 ndf-rt|cancer chemotherapy: phenytoin and fosphenytoin may work less or not at all; fits become likelier
dabigatran|dronedarone|contraindicated|B||found|high|ansm-2020-10|dronedarone: the level or the effects of dabigatran can rise
dabigatran|enzyme-inducing-anticonvulsants|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: dabigatran may work less or not at all
dabigatran|glecaprevir-pibrentasvir|contraindicated|B||found|high|ansm-2020-10|glecaprevir with pibrentasvir: the level or the effects of dabigatran can rise
dabigatran|itraconazole|contraindicated|B||found|high|ansm-2020-10|itraconazole: the level or the effects of dabigatran can rise
dabigatran|ketoconazole|contraindicated|B||found|high|ansm-2020-10|ketoconazole: the level or the effects of dabigatran can rise
dabigatran|pgp-inhibitors|major|B||mixed|medium|ansm-2020-10 ndf-rt|dabigatran rises: serious bleeding
dabigatran|rifampicin|major|B||found|high|ansm-2020-10 ndf-rt|rifampicin: dabigatran may work less or not at all
dabigatran|tacrolimus|major|B||found|high|ansm-2020-10|tacrolimus: the level or the effects of dabigatran can rise
dalfopristin|dihydroergotamine|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
dalfopristin|ergotamine|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
dalfopristin|pimozide|major|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
danazol|insulins|major|B||found|high|ansm-2020-10|taken together, blood sugar can rise or swing
danazol|simvastatin|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, muscle breakdown becomes likelier
danazol|sulfonylureas|major|B||found|high|ansm-2020-10|taken together, blood sugar can rise or swing
dantrolene|dihydropyridines|major|B||found|high|ansm-2020-10|taken together, they work against each other
dantrolene|diltiazem|contraindicated|B||found|high|ansm-2020-10|taken together, they work against each other
dantrolene|verapamil|contraindicated|B||found|high|ansm-2020-10|taken together, they work against each other
dapoxetine|orthostatic-hypotension|major|B||found|high|ansm-2020-10|taken together, side effects become likelier
dapsone|didanosine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
daptomycin|statins|major|B||found|high|ansm-2020-10|taken together, muscle breakdown becomes likelier
darolutamide|enzyme-inducing-anticonvulsants|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
darolutamide|rifampicin|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
darolutamide|rosuvastatin|major|B||found|high|ansm-2020-10|darolutamide: the level or the effects of rosuvastatin can rise; muscle breakdown becomes likelier
darunavir|etravirine|major|B||found|high|ansm-2020-10|etravirine: darunavir may work less or not at all
darunavir|rifabutin|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
darunavir|rifapentine|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
dasabuvir|enzyme-inducers|contraindicated|B||found|high|ansm-2020-10|enzyme inducers: dasabuvir may work less or not at all
dasabuvir|ethinylestradiol|contraindicated|B||found|high|ansm-2020-10|taken together, the liver can be harmed
dasabuvir|gemfibrozil|contraindicated|B||found|high|ansm-2020-10|gemfibrozil: the level or the effects of dasabuvir can rise
dasabuvir|mitotane|contraindicated|B||found|high|ansm-2020-10|mitotane: dasabuvir may work less or not at all
dasabuvir|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: dasabuvir may work less or not at all
dasatinib|h2-blockers|major|B||mixed|medium|ndf-rt|the cancer medicine is not taken up
dasatinib|ppis|major|B||mixed|medium|ndf-rt|the cancer medicine is not taken up
datura|anticholinergics|contraindicated|C||general-knowledge|low||delirium, overheating and death
daunorubicin|trastuzumab|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
deferasirox|deferiprone|contraindicated|B||found|high|ansm-2020-10|taken together, too much metal is pulled out
deferasirox|deferoxamine|contraindicated|B||found|high|ansm-2020-10|taken together, too much metal is pulled out
deferasirox|repaglinide|major|B||found|high|ansm-2020-10|deferasirox: the level or the effects of repaglinide can rise
defibrotide|heparins|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
defibrotide|oral-anticoagulants|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
defibrotide|thrombolytics|contraindicated|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
delamanid|enzyme-inducing-anticonvulsants|contraindicated|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: delamanid may work less or not at all
delamanid|qt-prolonging|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
delamanid|rifampicin|contraindicated|B||found|high|ansm-2020-10|rifampicin: delamanid may work less or not at all
dexamethasone|rilpivirine|contraindicated|B||found|high|ansm-2020-10|dexamethasone: rilpivirine may work less or not at all
dextran|heparins|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
dextromethorphan|maoi-a-reversible|major|B||found|high|ansm-2020-10|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
dextromethorphan|maoi-irreversible|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
dextromethorphan|serotonin-reuptake-inhibitors|major|C||mixed|medium|ndf-rt|serotonin toxicity is possible, more so above the packet dose or with paroxetine, fluoxetine or duloxetine
didanosine|ganciclovir|major|B||found|high|ansm-2020-10 ndf-rt|ganciclovir: the level or the effects of didanosine can rise; side effects become likelier
didanosine|ribavirin|major|B||found|high|ansm-2020-10 ndf-rt|ribavirin: the level or the effects of didanosine can rise
didanosine|tenofovir-disoproxil|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
digoxin|amiodarone|major|B||mixed|high|ndf-rt|digoxin can double: poisoning of the heart
digoxin|dronedarone|major|B||found|high|ansm-2020-10 ndf-rt|dronedarone: the level or the effects of digoxin can rise; the heart can slow too far or its signal can be blocked
digoxin|hypokalaemic|major|B||general-knowledge|medium||low potassium makes digoxin poison the heart
digoxin|licorice|major|C||general-knowledge|low||licorice lowers potassium, which makes digoxin poison the heart
digoxin|macrolides|major|B||mixed|high|ndf-rt|digoxin can rise to a toxic level
digoxin|midodrine|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
digoxin|pgp-inhibitors|major|B||mixed|medium|ansm-2020-10 ndf-rt|digoxin can rise to a toxic level
digoxin|potassium-losing-diuretics|major|B||mixed|medium|ndf-rt|low potassium makes digoxin poison the heart
digoxin|rabeprazole|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
digoxin|verapamil|major|B||mixed|high|ndf-rt|digoxin rises and the heart slows
dihydroergotamine|diltiazem|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
dihydroergotamine|efavirenz|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
dihydroergotamine|macrolides|contraindicated|B||found|high|ansm-2020-10 onc-2012|taken together, blood vessels can clamp down, in the limbs or the heart
dihydroergotamine|quinupristin|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
dihydroergotamine|stiripentol|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
dihydroergotamine|triclabendazole|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
diltiazem|ergotamine|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
diltiazem|esmolol|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
diltiazem|ibrutinib|major|B||found|high|ansm-2020-10|diltiazem: the level or the effects of ibrutinib can rise
diltiazem|ivabradine|contraindicated|B||found|high|ansm-2020-10|diltiazem: the level or the effects of ivabradine can rise; the heart can slow too far or its signal can be blocked
diltiazem|nifedipine|contraindicated|B||found|high|ansm-2020-10|diltiazem: the level or the effects of nifedipine can rise; blood pressure can fall, with faints
diltiazem|olaparib|major|B||found|high|ansm-2020-10|diltiazem: the level or the effects of olaparib can rise
diltiazem|pimozide|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
disopyramide|ombitasvir-paritaprevir|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of disopyramide can rise
disopyramide|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
dissociatives|cns-depressants|major|B||general-knowledge|medium||sedation and slowed breathing add up
dissociatives|maoi|major|C||mixed|medium|ansm-2020-10|blood pressure can rise
disulfiram|isoniazid|major|B||found|high|ansm-2020-10|the French medicines agency advises against the pair
disulfiram|metronidazole|major|B||found|high|ansm-2020-10 ndf-rt|taken together, confusion and other brain effects become likelier
disulfiram|phenytoins|major|B||found|high|ansm-2020-10 ndf-rt|disulfiram: the level or the effects of phenytoin and fosphenytoin can rise
dnp|anticholinergics|contraindicated|D||general-knowledge|low||sweating is blocked while DNP heats the body
dnp|beta2-agonists|contraindicated|C||general-knowledge|low||both heat the body and drive the heart; with DNP there is no antidote
dnp|insulins|contraindicated|D||general-knowledge|low||blood sugar can fall out of control
dnp|mild-stimulants|contraindicated|C||general-knowledge|low||both heat the body; with DNP there is no antidote and no margin
dnp|salicylates|contraindicated|C||general-knowledge|low||salicylates uncouple too and hinder the loss of heat
dnp|serotonergic|contraindicated|D||general-knowledge|low||overheating adds up
dnp|thyroid-hormones|contraindicated|C||general-knowledge|low||both heat the body; with DNP there is no antidote and no margin
doacs|cyp3a4-inhibitors-strong|major|B||mixed|medium|ansm-2020-10|the blood thinner rises: serious bleeding
docetaxel|enzyme-inducers|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
docetaxel|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|one of the two may work less or not at all
dofetilide|azole-antifungals|contraindicated|B||mixed|medium|ndf-rt|dofetilide rises and the heart can stop
dofetilide|cimetidine|contraindicated|B||mixed|medium|ndf-rt|dofetilide rises and the heart can stop
dofetilide|fluoxetine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
dofetilide|hypokalaemic|major|B||mixed|medium|ndf-rt|low potassium makes a deadly rhythm likelier
dofetilide|prochlorperazine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
dofetilide|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
dofetilide|sulfamethoxazole-trimethoprim|contraindicated|B||general-knowledge|medium||dofetilide rises and the heart can stop
dofetilide|thiazides|contraindicated|B||mixed|medium|ndf-rt|dofetilide rises and potassium falls: the heart can stop
dofetilide|trimethoprim|contraindicated|B||mixed|medium|ndf-rt|dofetilide rises and the heart can stop
dolutegravir|dofetilide|contraindicated|B||general-knowledge|medium||dolutegravir: dofetilide can rise until the heart's rhythm fails
dolutegravir|enzyme-inducers|major|B||found|high|ansm-2020-10|enzyme inducers: dolutegravir may work less or not at all
dolutegravir|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: dolutegravir may work less or not at all
domperidone|cyp3a4-inhibitors|contraindicated|B||mixed|medium|ansm-2020-10 onc-2012|domperidone rises and can stop the heart
domperidone|fluconazole|contraindicated|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
domperidone|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
dopaminergics|tetrabenazine|major|B||found|high|ansm-2020-10|taken together, they work against each other
doxorubicin|trastuzumab|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
dronedarone|enzyme-inducing-anticonvulsants|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: dronedarone may work less or not at all
dronedarone|fidaxomicin|major|B||found|high|ansm-2020-10|dronedarone: the level or the effects of fidaxomicin can rise
dronedarone|grapefruit|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of dronedarone can rise
dronedarone|ibrutinib|major|B||found|high|ansm-2020-10|dronedarone: the level or the effects of ibrutinib can rise
dronedarone|immunosuppressants|major|B||found|high|ansm-2020-10|dronedarone: the level or the effects of immunosuppressants can rise
dronedarone|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: dronedarone may work less or not at all
dronedarone|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
dronedarone|simvastatin|major|B||found|high|ansm-2020-10 ndf-rt|taken together, muscle breakdown becomes likelier
dronedarone|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: dronedarone may work less or not at all
droperidol|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
drospirenone|potassium-raising|major|B|nsaids|general-knowledge|medium||drospirenone keeps potassium back; it can rise too far
duloxetine|enoxacin|contraindicated|B||found|high|ansm-2020-10|enoxacin: the level or the effects of duloxetine can rise; side effects become likelier
duloxetine|fluvoxamine|contraindicated|B||found|high|ansm-2020-10|fluvoxamine: the level or the effects of duloxetine can rise; side effects become likelier
duloxetine|mequitazine|major|B||found|high|ansm-2020-10|duloxetine: the level or the effects of mequitazine can rise; side effects become likelier
duloxetine|tamoxifen|major|B||found|high|ansm-2020-10 ndf-rt|duloxetine: tamoxifen may work less or not at all
duloxetine|tetrabenazine|contraindicated|B||found|high|ansm-2020-10|duloxetine: the level or the effects of tetrabenazine can rise
duloxetine|tramadol|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
efavirenz|ergotamine|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, blood vessels can clamp down, in the limbs or the heart
efavirenz|etravirine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
efavirenz|ginkgo|major|B||found|high|ansm-2020-10|ginkgo: efavirenz may work less or not at all
efavirenz|levacetylmethadol|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
efavirenz|methylergometrine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
efavirenz|methysergide|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
efavirenz|pimozide|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
efavirenz|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: efavirenz may work less or not at all
efavirenz|velpatasvir|major|B||found|high|ansm-2020-10|efavirenz: velpatasvir may work less or not at all
efavirenz|voriconazole|major|B||found|high|ansm-2020-10 ndf-rt|efavirenz: voriconazole may work less or not at all
eltrombopag|ozanimod|major|B||found|high|ansm-2020-10|eltrombopag: the level or the effects of ozanimod can rise; side effects become likelier
enoxacin|theophyllines|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, side effects become likelier
enzyme-inducers|etoposide|major|B||found|high|ansm-2020-10|enzyme inducers: etoposide may work less or not at all
enzyme-inducers|glasdegib|major|B||found|high|ansm-2020-10|enzyme inducers: glasdegib may work less or not at all
enzyme-inducers|grazoprevir-elbasvir|contraindicated|B||found|high|ansm-2020-10|enzyme inducers: grazoprevir with elbasvir may work less or not at all
enzyme-inducers|irinotecan|major|B||found|high|ansm-2020-10|enzyme inducers: irinotecan may work less or not at all
enzyme-inducers|isavuconazole|contraindicated|B||found|high|ansm-2020-10|enzyme inducers: isavuconazole may work less or not at all
enzyme-inducers|itraconazole|major|B||found|high|ansm-2020-10 ndf-rt|enzyme inducers: itraconazole may work less or not at all
enzyme-inducers|ivacaftor-class|major|B||found|high|ansm-2020-10|enzyme inducers: ivacaftor medicines may work less or not at all
enzyme-inducers|lurasidone|contraindicated|B||found|high|ansm-2020-10|enzyme inducers: lurasidone may work less or not at all
enzyme-inducers|macitentan|major|B||found|high|ansm-2020-10|enzyme inducers: macitentan may work less or not at all
enzyme-inducers|mianserin|major|B||found|high|ansm-2020-10|enzyme inducers: mianserin may work less or not at all
enzyme-inducers|midostaurin|contraindicated|B||found|high|ansm-2020-10|enzyme inducers: midostaurin may work less or not at all
enzyme-inducers|naloxegol|major|B||found|high|ansm-2020-10|enzyme inducers: naloxegol may work less or not at all
enzyme-inducers|netupitant|major|B||found|high|ansm-2020-10|enzyme inducers: netupitant may work less or not at all
enzyme-inducers|olaparib|major|B||found|high|ansm-2020-10|enzyme inducers: olaparib may work less or not at all
enzyme-inducers|ombitasvir-paritaprevir|contraindicated|B||found|high|ansm-2020-10|one of the two may work less or not at all
enzyme-inducers|oxycodone|major|B||found|high|ansm-2020-10|enzyme inducers: oxycodone may work less or not at all
enzyme-inducers|paclitaxel|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
enzyme-inducers|progestogen-contraceptives|major|B||found|high|ansm-2020-10|enzyme inducers: progestogen-only contraceptives may work less or not at all; the contraceptive may fail
enzyme-inducers|regorafenib|major|B||found|high|ansm-2020-10|enzyme inducers: regorafenib may work less or not at all
enzyme-inducers|rilpivirine|contraindicated|B||found|high|ansm-2020-10|enzyme inducers: rilpivirine may work less or not at all
enzyme-inducers|rolapitant|major|B||found|high|ansm-2020-10|enzyme inducers: rolapitant may work less or not at all
enzyme-inducers|sertraline|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
enzyme-inducers|sofosbuvir|major|B||found|high|ansm-2020-10|enzyme inducers: sofosbuvir may work less or not at all
enzyme-inducers|tenofovir-alafenamide|major|B||found|high|ansm-2020-10|enzyme inducers: tenofovir alafenamide may work less or not at all
enzyme-inducers|vemurafenib|major|B||found|high|ansm-2020-10|enzyme inducers: vemurafenib may work less or not at all
enzyme-inducers|venetoclax|major|B||found|high|ansm-2020-10|enzyme inducers: venetoclax may work less or not at all
enzyme-inducers|vinca-alkaloids|major|B||found|high|ansm-2020-10|enzyme inducers: vinca alkaloids may work less or not at all
enzyme-inducers|vismodegib|major|B||found|high|ansm-2020-10|enzyme inducers: vismodegib may work less or not at all
enzyme-inducing-anticonvulsants|fentanyl|major|B||found|high|ansm-2020-10 ndf-rt|enzyme-inducing anticonvulsants: fentanyl may work less or not at all
enzyme-inducing-anticonvulsants|five-alpha-reductase-inhibitors|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: 5-alpha-reductase inhibitors may work less or not at all
enzyme-inducing-anticonvulsants|idelalisib|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: idelalisib may work less or not at all
enzyme-inducing-anticonvulsants|kinase-inhibitors|major|B||found|high|ansm-2020-10 ndf-rt|enzyme-inducing anticonvulsants: kinase inhibitors for cancer may work less or not at all
enzyme-inducing-anticonvulsants|ledipasvir|contraindicated|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: ledipasvir may work less or not at all
enzyme-inducing-anticonvulsants|nimodipine|major|B||found|high|ansm-2020-10 ndf-rt|taken together, they work against each other
enzyme-inducing-anticonvulsants|ozanimod|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: ozanimod may work less or not at all
enzyme-inducing-anticonvulsants|praziquantel|major|B||found|high|ansm-2020-10 ndf-rt|enzyme-inducing anticonvulsants: praziquantel may work less or not at all
enzyme-inducing-anticonvulsants|quetiapine|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: quetiapine may work less or not at all
enzyme-inducing-anticonvulsants|ranolazine|major|B||found|high|ansm-2020-10 ndf-rt|enzyme-inducing anticonvulsants: ranolazine may work less or not at all
enzyme-inducing-anticonvulsants|rivaroxaban|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: rivaroxaban may work less or not at all
enzyme-inducing-anticonvulsants|telithromycin|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: telithromycin may work less or not at all
enzyme-inducing-anticonvulsants|ticagrelor|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: ticagrelor may work less or not at all
enzyme-inducing-anticonvulsants|ulipristal|major|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: ulipristal may work less or not at all
enzyme-inducing-anticonvulsants|velpatasvir|contraindicated|B||found|high|ansm-2020-10|enzyme-inducing anticonvulsants: velpatasvir may work less or not at all
enzyme-inducing-anticonvulsants|voriconazole|major|B||found|high|ansm-2020-10 ndf-rt|enzyme-inducing anticonvulsants: voriconazole may work less or not at all
epirubicin|trastuzumab|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
ergot-dopaminergics|ergot-vasoconstrictors|major|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
ergot-dopaminergics|indirect-sympathomimetics|major|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
ergot-dopaminergics|macrolides|major|B||found|high|ansm-2020-10 ndf-rt|macrolides: the level or the effects of dopaminergic ergot alkaloids can rise; side effects become likelier
ergot-dopaminergics|oral-nasal-decongestants|major|B||found|high|ansm-2020-10 ndf-rt|taken together, blood vessels can clamp down, in the limbs or the heart
ergot-vasoconstrictors|cyp3a4-inhibitors|contraindicated|B||mixed|medium|ansm-2020-10|vessels clamp down; fingers, toes or heart muscle can die
ergot-vasoconstrictors|indirect-sympathomimetics|major|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
ergot-vasoconstrictors|letermovir|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
ergot-vasoconstrictors|ombitasvir-paritaprevir|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of ergot alkaloids that tighten vessels can rise
ergot-vasoconstrictors|oral-nasal-decongestants|major|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
ergot-vasoconstrictors|raises-blood-pressure|major|B||mixed|medium|ansm-2020-10 ndf-rt|vessels clamp down and blood pressure rises
ergot-vasoconstrictors|triptans|contraindicated|B||mixed|high|ansm-2020-10 ndf-rt|vessels of the heart can clamp down; keep 24 hours apart
ergotamine|macrolides|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, blood vessels can clamp down, in the limbs or the heart
ergotamine|quinupristin|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
ergotamine|stiripentol|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
ergotamine|tacrolimus|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
ergotamine|triclabendazole|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
erlotinib|ppis|major|B||mixed|medium|ndf-rt|the cancer medicine is not taken up
erythromycin|fidaxomicin|major|B||found|high|ansm-2020-10|erythromycin: the level or the effects of fidaxomicin can rise
erythromycin|immunosuppressants|major|B||found|high|ansm-2020-10|erythromycin: the level or the effects of immunosuppressants can rise
erythromycin|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
erythromycin|theophyllines|major|B||found|high|ansm-2020-10 ndf-rt|erythromycin: the level or the effects of theophylline and aminophylline can rise; side effects become likelier
escitalopram|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
esmolol|verapamil|major|B||found|high|ansm-2020-10|taken together, the heart can slow too far or its signal can be blocked
estrone|ritonavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
estropipate|ritonavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
ethinylestradiol|glecaprevir-pibrentasvir|contraindicated|B||found|high|ansm-2020-10|taken together, the liver can be harmed
ethinylestradiol|ombitasvir-paritaprevir|contraindicated|B||found|high|ansm-2020-10|taken together, the liver can be harmed
etoposide|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: etoposide may work less or not at all
etravirine|fosamprenavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
etravirine|grazoprevir-elbasvir|contraindicated|B||found|high|ansm-2020-10|etravirine: grazoprevir with elbasvir may work less or not at all
etravirine|nevirapine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
etravirine|phenobarbital|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
etravirine|phenytoin|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
etravirine|rifabutin|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
etravirine|rifampicin|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
etravirine|rifapentine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
etravirine|ritonavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
etravirine|tipranavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
everolimus|ombitasvir-paritaprevir|major|B||found|high|ansm-2020-10|the level or the side effects of one of the two can rise
ezetimibe|fenofibrate|major|B||found|high|ansm-2020-10|the French medicines agency advises against the pair
fentanyl|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: fentanyl may work less or not at all
fexofenadine|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: fexofenadine may work less or not at all
fidaxomicin|ketoconazole|major|B||found|high|ansm-2020-10|ketoconazole: the level or the effects of fidaxomicin can rise
fidaxomicin|verapamil|major|B||found|high|ansm-2020-10|verapamil: the level or the effects of fidaxomicin can rise
finerenone|cyp3a4-inhibitors-strong|contraindicated|B||found|high|rx-finerenone|strong CYP3A4 inhibitors: finerenone rises several-fold and potassium with it
five-alpha-reductase-inhibitors|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: 5-alpha-reductase inhibitors may work less or not at all
five-alpha-reductase-inhibitors|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: 5-alpha-reductase inhibitors may work less or not at all
flecainide|cyp2d6-inhibitors|major|B||mixed|medium|onc-2012 ndf-rt|flecainide rises: rhythm disturbance
flecainide|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
flibanserin|alcohol|contraindicated|B||general-knowledge|medium||blood pressure can fall, with blackouts
flibanserin|cyp3a4-inhibitors|contraindicated|B||general-knowledge|medium||flibanserin rises: blackouts
flibanserin|fluconazole|contraindicated|B||general-knowledge|medium||flibanserin rises: blackouts
fluconazole|halofantrine|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
fluconazole|ibrutinib|major|B||found|high|ansm-2020-10|fluconazole: the level or the effects of ibrutinib can rise
fluconazole|olaparib|major|B||found|high|ansm-2020-10|fluconazole: the level or the effects of olaparib can rise
fluconazole|oxycodone|major|B||found|high|ansm-2020-10 ndf-rt|fluconazole: the level or the effects of oxycodone can rise; side effects become likelier
fluconazole|pimozide|contraindicated|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
fluconazole|rifampicin|major|B||found|high|ansm-2020-10 ndf-rt|rifampicin: fluconazole may work less or not at all
fluconazole|rifapentine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
fluconazole|rivaroxaban|major|B||found|high|ansm-2020-10|fluconazole: the level or the effects of rivaroxaban can rise
fludarabine|pentostatin|major|B||found|high|ansm-2020-10|taken together, the lungs can be harmed
fluoropyrimidines|vitamin-k-antagonists|major|B||found|high|ansm-2020-10 ndf-rt|taken together, serious bleeding becomes likelier
fluoroquinolones|polyvalent-minerals|major|B||mixed|medium|ndf-rt|the mineral binds the antibiotic; it may not work
fluoxetine|codeine|major|B||mixed|high|ansm-2020-10 ndf-rt|codeine is not turned into morphine; pain goes on and doses are raised
fluoxetine|mequitazine|major|B||found|high|ansm-2020-10|fluoxetine: the level or the effects of mequitazine can rise; side effects become likelier
fluoxetine|pimozide|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
fluoxetine|ritonavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
fluoxetine|tamoxifen|major|B||found|high|ansm-2020-10 ndf-rt|fluoxetine: tamoxifen may work less or not at all
fluoxetine|tetrabenazine|contraindicated|B||found|high|ansm-2020-10|fluoxetine: the level or the effects of tetrabenazine can rise
fluoxetine|tramadol|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
fluvoxamine|pirfenidone|contraindicated|B||found|high|ansm-2020-10|fluvoxamine: the level or the effects of pirfenidone can rise; side effects become likelier
fluvoxamine|ramelteon|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
fosamprenavir|maraviroc|major|B||found|high|ansm-2020-10 ndf-rt|one of the two may work less or not at all
fosamprenavir|rifabutin|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
fosamprenavir|rifapentine|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
fusidic-acid|ombitasvir-paritaprevir|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of fusidic acid can rise
fusidic-acid|statins|contraindicated|B||found|high|ansm-2020-10|taken together, muscle breakdown becomes likelier
gaba-b-agonists|alcohol|contraindicated|C||general-knowledge|low||together they can cause coma and stop breathing
gaba-b-agonists|cns-depressants|major|C|sedating-herbs|mixed|high|ansm-2020-10 cdc-phenibut|deep sedation and slowed breathing; stopping suddenly can bring on fits and delirium
garcinia|serotonin-reuptake-inhibitors|major|C||general-knowledge|low||serotonin toxicity and liver injury were reported
gemfibrozil|pioglitazone|major|B||found|high|ansm-2020-10 ndf-rt|taken together, side effects become likelier
gemfibrozil|repaglinide|contraindicated|B||found|high|ansm-2020-10 ndf-rt|gemfibrozil: the level or the effects of repaglinide can rise; blood sugar can fall too far
gemfibrozil|selexipag|contraindicated|B||found|high|ansm-2020-10|gemfibrozil: the level or the effects of selexipag can rise; side effects become likelier
ghb-like|cns-depressants|contraindicated|B|sedating-herbs|mixed|high|ansm-2020-10 lbl-xyrem ndf-rt|together they can stop breathing
ghb-like|hypnotics|contraindicated|B||mixed|medium|lbl-xyrem ndf-rt|together they can stop breathing
ghb-like|valproates|major|B||mixed|medium|lbl-xyrem|valproate raises the level of oxybate
gilteritinib|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: gilteritinib may work less or not at all
glecaprevir-pibrentasvir|simvastatin|contraindicated|B||found|high|ansm-2020-10|glecaprevir with pibrentasvir: the level or the effects of simvastatin can rise; muscle breakdown becomes likelier
glecaprevir-pibrentasvir|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|one of the two may work less or not at all
glinides|glp1-agonists|major|B||mixed|medium|sema-label|blood sugar can fall dangerously
glucocorticoids|live-vaccines|contraindicated|B||found|high|ansm-2020-10|a live vaccine can cause the disease itself
grapefruit|cyp3a4-narrow|major|B||mixed|medium|ansm-2020-10|grapefruit raises a medicine with a narrow margin
grapefruit|halofantrine|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
grapefruit|immunosuppressants|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of immunosuppressants can rise
grapefruit|ivabradine|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of ivabradine can rise
grapefruit|ivacaftor-class|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of ivacaftor medicines can rise
grapefruit|lurasidone|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of lurasidone can rise
grapefruit|naloxegol|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of naloxegol can rise; side effects become likelier
grapefruit|olaparib|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of olaparib can rise; side effects become likelier
grapefruit|regorafenib|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of regorafenib can rise
grapefruit|sertraline|major|B||found|high|ansm-2020-10|the level or the side effects of one of the two can rise
grapefruit|simvastatin|major|B||found|high|ansm-2020-10|the level or the side effects of one of the two can rise
grapefruit|ticagrelor|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
grapefruit|tolvaptan|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of tolvaptan can rise; the kidneys can be harmed
grapefruit|vardenafil|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of vardenafil can rise; blood pressure can fall, with faints
grapefruit|venetoclax|major|B||found|high|ansm-2020-10|grapefruit: the level or the effects of venetoclax can rise; side effects become likelier
grazoprevir-elbasvir|sunitinib|major|B||found|high|ansm-2020-10|grazoprevir with elbasvir: the level or the effects of sunitinib can rise; side effects become likelier
growth-hormones|gh-secretagogues|major|D||general-knowledge|low||the same hormone is raised twice: swelling, sugar, growth of what should not grow
growth-hormones|igf-1|major|D||general-knowledge|low||the same growth signal twice: low or high sugar, growth of what should not grow
guanethidine|maoi-irreversible|contraindicated|B||found|high|ansm-2020-10|taken together, blood pressure can fall, with faints
h2-blockers|posaconazole|major|B||found|high|ansm-2020-10 ndf-rt|one of the two may work less or not at all
halofantrine|josamycin|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
halofantrine|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
halofantrine|stiripentol|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
halogenated-anaesthetics|isoprenaline|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
haloperidol|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
halothane|theophyllines|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
heparins|nsaids|major|B||found|medium|ansm-2020-10|taken together, serious bleeding becomes likelier
hormonal-contraception|armodafinil|contraindicated|B||general-knowledge|medium||armodafinil clears the hormones faster: pregnancy is possible
hormonal-contraception|enzyme-inducers-mild|major|B||mixed|medium|ansm-2020-10 ndf-rt|the contraceptive may be cleared faster: pregnancy is possible
hormonal-contraception|enzyme-inducers|contraindicated|B||mixed|high|ansm-2020-10 nccih-sjw ndf-rt|the contraceptive is cleared faster: pregnancy is possible
hormonal-contraception|st-johns-wort|contraindicated|B||mixed|high|ansm-2020-10 nccih-sjw|the herb clears the hormones faster: pregnancy is possible
hormonal-contraception|topiramate|major|B||mixed|medium|ansm-2020-10 ndf-rt|at higher doses the pill is weakened, and topiramate harms an unborn child
hydroxycarbamide|live-vaccines|major|B||found|high|ansm-2020-10|a live vaccine can cause the disease itself
hydroxychloroquine|qt-prolonging|major|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
hypoglycaemics|fluoroquinolones|major|B||mixed|medium|ndf-rt|blood sugar can fall or rise without warning
hypoglycaemics|igf-1|contraindicated|B||general-knowledge|medium||iGF-1 lowers blood sugar by itself; together a hypo can kill
ibogaine|cyp2d6-inhibitors|contraindicated|B||general-knowledge|medium||ibogaine stays far longer and the heart's rhythm is at risk
ibogaine|hypokalaemic|contraindicated|C||general-knowledge|low||ibogaine has stopped hearts; low potassium makes that likelier
ibogaine|qt-possible|contraindicated|C||general-knowledge|low||ibogaine has stopped hearts; nothing that touches the rhythm may be in the body
ibogaine|stimulants|contraindicated|C||general-knowledge|low||deaths have followed: the rhythm fails
ibrutinib|imatinib|major|B||found|high|ansm-2020-10|imatinib: the level or the effects of ibrutinib can rise
ibrutinib|verapamil|major|B||found|high|ansm-2020-10|verapamil: the level or the effects of ibrutinib can rise
ibutilide|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
idarubicin|trastuzumab|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
idelalisib|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: idelalisib may work less or not at all
idelalisib|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: idelalisib may work less or not at all
ifosfamide|phenobarbitals|major|B||found|high|ansm-2020-10|phenobarbital and primidone: the level or the effects of ifosfamide can rise
imatinib|oral-anticoagulants|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
imatinib|tedizolid|major|B||found|high|ansm-2020-10|tedizolid: the level or the effects of imatinib can rise
immunosuppressants|itraconazole|major|B||found|high|ansm-2020-10|itraconazole: the level or the effects of immunosuppressants can rise
immunosuppressants|ketoconazole|major|B||found|high|ansm-2020-10|ketoconazole: the level or the effects of immunosuppressants can rise
immunosuppressants|posaconazole|major|B||found|high|ansm-2020-10|posaconazole: the level or the effects of immunosuppressants can rise
immunosuppressants|ritonavir-boosted|major|B||found|high|ansm-2020-10|ritonavir-boosted protease inhibitors: the level or the effects of immunosuppressants can rise
immunosuppressants|stiripentol|contraindicated|B||found|high|ansm-2020-10|stiripentol: the level or the effects of immunosuppressants can rise
immunosuppressants|telithromycin|major|B||found|high|ansm-2020-10|telithromycin: the level or the effects of immunosuppressants can rise
immunosuppressants|vemurafenib|major|B||found|high|ansm-2020-10|vemurafenib: immunosuppressants may work less or not at all
immunosuppressants|voriconazole|major|B||found|high|ansm-2020-10|voriconazole: the level or the effects of immunosuppressants can rise
indinavir|rifabutin|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
indinavir|rifapentine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
indirect-sympathomimetics|maoi-a-reversible|major|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
indirect-sympathomimetics|maoi-irreversible|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, blood pressure can rise dangerously
indirect-sympathomimetics|oral-nasal-decongestants|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
injected-sympathomimetics|noradrenaline-serotonin-medicines|major|B||found|high|ansm-2020-10|taken together, blood pressure can rise dangerously
injected-sympathomimetics|tricyclic-antidepressants|major|B||found|high|ansm-2020-10|taken together, blood pressure can rise dangerously
integrase-inhibitors|polyvalent-minerals|major|B||general-knowledge|medium||the mineral binds the HIV medicine; the virus can break through
irinotecan|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: irinotecan may work less or not at all
isavuconazole|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: isavuconazole may work less or not at all
itraconazole|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: itraconazole may work less or not at all
itraconazole|trabectedin|major|B||found|high|ansm-2020-10|itraconazole: the level or the effects of trabectedin can rise
ivabradine|josamycin|contraindicated|B||found|high|ansm-2020-10|josamycin: the level or the effects of ivabradine can rise
ivabradine|verapamil|contraindicated|B||found|high|ansm-2020-10|verapamil: the level or the effects of ivabradine can rise; the heart can slow too far or its signal can be blocked
josamycin|pimozide|contraindicated|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
josamycin|tacrolimus|major|B||found|high|ansm-2020-10|josamycin: the level or the effects of tacrolimus can rise; the kidneys can be harmed
kava|benzodiazepines|major|C||general-knowledge|low||deep sedation was reported
kava|hepatotoxic|major|C||general-knowledge|low||the liver is strained twice
ketoconazole|lercanidipine|major|B||found|high|ansm-2020-10|taken together, side effects become likelier
ketoconazole|mefloquine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
ketoconazole|nevirapine|contraindicated|B||found|high|ansm-2020-10|ketoconazole: the level or the effects of nevirapine can rise
ketoconazole|rifabutin|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
ketoconazole|rifampicin|major|B||found|high|ansm-2020-10 ndf-rt|one of the two may work less or not at all
ketoconazole|rifapentine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
ketorolac|nsaid-like|contraindicated|B||mixed|medium|ndf-rt|stomach bleeding and kidney harm
ketorolac|pentoxifylline|contraindicated|B||mixed|medium|ndf-rt|serious bleeding becomes likelier
ketorolac|probenecid|contraindicated|B||general-knowledge|medium||ketorolac rises: bleeding and kidney harm
kinase-inhibitors|rifampicin|major|B||found|high|ansm-2020-10 ndf-rt|rifampicin: kinase inhibitors for cancer may work less or not at all
kinase-inhibitors|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: kinase inhibitors for cancer may work less or not at all
kratom|antidepressants|major|C||general-knowledge|low||kratom slows the enzyme that clears several antidepressants: their level, sedation and serotonin effects can rise
lamivudine|sorbitol|major|B||found|high|ansm-2020-10|sorbitol: lamivudine may work less or not at all
lamotrigine|combined-contraceptives|major|B||mixed|high|ansm-2020-10 ndf-rt|oestrogen lowers lamotrigine: fits can return; it rises again in the pill-free week
lamotrigine|ritonavir-boosted|major|B||found|high|ansm-2020-10 ndf-rt|ritonavir-boosted protease inhibitors: lamotrigine may work less or not at all
lamotrigine|valproates|major|B||mixed|high|ansm-2020-10 ndf-rt|lamotrigine doubles: a dangerous rash
lapatinib|tedizolid|major|B||found|high|ansm-2020-10|tedizolid: the level or the effects of lapatinib can rise
ledipasvir|rifabutin|contraindicated|B||found|high|ansm-2020-10|rifabutin: ledipasvir may work less or not at all
ledipasvir|rifampicin|contraindicated|B||found|high|ansm-2020-10|rifampicin: ledipasvir may work less or not at all
ledipasvir|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: ledipasvir may work less or not at all
ledipasvir|statins|major|B||found|high|ansm-2020-10|ledipasvir: the level or the effects of statins can rise; muscle breakdown becomes likelier
letermovir|pimozide|contraindicated|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
letermovir|statins|major|B||found|high|ansm-2020-10|letermovir: the level or the effects of statins can rise; muscle breakdown becomes likelier
letermovir|voriconazole|major|B||found|high|ansm-2020-10|letermovir: voriconazole may work less or not at all
levacetylmethadol|phenytoin|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
levodopa|mucuna|major|C||general-knowledge|low||mucuna is levodopa: the dose is doubled unseen
levodopa|reserpine|contraindicated|B||found|high|ansm-2020-10|the French medicines agency forbids the pair
levodopa|tetrabenazine|major|B||found|high|ansm-2020-10|taken together, they work against each other
licorice|hypokalaemic|major|C||general-knowledge|low||potassium can fall so far that muscles and heart fail
lithium-orotate|serotonergic-psychedelics|major|D||general-knowledge|low||with lithium medicines fits were described; for orotate nobody has looked
lithium|ace-inhibitors|contraindicated|B||mixed|high|lith-pmc|lithium can rise to a toxic level
lithium|arbs|contraindicated|B||mixed|high|lith-pmc|lithium can rise to a toxic level
lithium|loop-diuretics|major|B||found|high|ansm-2020-10 ndf-rt|taken together, lithium can rise to a toxic level
lithium|serotonergic-psychedelics|contraindicated|C||mixed|medium|medi-nayak2021|in online reports almost half of those who took a psychedelic while on lithium described fits
lithium|thiazides|contraindicated|B||mixed|high|lith-pmc ndf-rt|lithium can rise to a toxic level within days
live-vaccines|immune-suppressing|contraindicated|B||mixed|medium|ansm-2020-10|the vaccine can cause the disease itself
live-vaccines|immunosuppressants|contraindicated|B||mixed|high|ansm-2020-10|the vaccine can cause the disease itself
live-vaccines|monoclonal-antibodies|major|B||found|high|ansm-2020-10|a live vaccine can cause the disease itself
live-vaccines|mycophenolate|contraindicated|B||found|high|ansm-2020-10|a live vaccine can cause the disease itself
live-vaccines|teriflunomide|major|B||found|high|ansm-2020-10|a live vaccine can cause the disease itself
lomitapide|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: lomitapide may work less or not at all
lopinavir|pitavastatin|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
lopinavir|rifabutin|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
lopinavir|rifapentine|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
lopinavir|tipranavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
lovastatin|cyp3a4-inhibitors-strong|contraindicated|B||mixed|medium|onc-2012 ndf-rt|the statin rises many times over: muscle breakdown and kidney failure
lurasidone|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: lurasidone may work less or not at all
macitentan|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: macitentan may work less or not at all
mao-b-inhibitors|amphetamines|major|B||mixed|medium|lbl-azilect onc-2012 ndf-rt|blood pressure can rise dangerously
mao-b-inhibitors|antidepressants|major|B||mixed|high|ansm-2020-10 lbl-azilect onc-2012 ndf-rt|serotonin toxicity or raised blood pressure is possible; the label advises against the pair
mao-b-inhibitors|indirect-sympathomimetics|major|B||mixed|high|ansm-2020-10 lbl-azilect onc-2012|blood pressure can rise dangerously; crises were reported at usual doses
mao-b-inhibitors|maoi-a-reversible|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, blood pressure can rise dangerously
mao-b-inhibitors|oral-nasal-decongestants|major|B||mixed|medium|lbl-azilect onc-2012 ndf-rt|blood pressure can rise dangerously; crises were reported at usual doses
mao-b-inhibitors|pethidine|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
mao-b-inhibitors|serotonergic|major|B||mixed|high|ansm-2020-10 lbl-azilect|serotonin toxicity is possible
mao-b-inhibitors|serotonin-reuptake-inhibitors|major|B||mixed|medium|lbl-azilect onc-2012 ndf-rt|serotonin toxicity has been reported; the label advises against the pair
mao-b-inhibitors|stimulants|major|B||mixed|medium|lbl-azilect|blood pressure can rise dangerously; crises were reported at usual doses
mao-b-inhibitors|triptans-mao-broken-down|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
mao-b-inhibitors|triptans-other|major|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
maoi-a-reversible|noradrenaline-serotonin-medicines|major|B||found|high|ansm-2020-10|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
maoi-a-reversible|pethidine|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
maoi-a-reversible|ssri|major|B||found|high|ansm-2020-10|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
maoi-a-reversible|tramadol|major|B||found|high|ansm-2020-10|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
maoi-a-reversible|triptans-mao-broken-down|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, blood vessels can clamp down, in the limbs or the heart
maoi-a-reversible|triptans-other|major|B||found|high|ansm-2020-10 ndf-rt|taken together, blood vessels can clamp down, in the limbs or the heart
maoi-irreversible|midodrine|contraindicated|B||found|high|ansm-2020-10|taken together, fits become likelier
maoi-irreversible|noradrenaline-serotonin-medicines|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
maoi-irreversible|oral-nasal-decongestants|major|B||found|high|ansm-2020-10|taken together, fits become likelier
maoi-irreversible|pethidine|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
maoi-irreversible|reserpine|contraindicated|B||found|high|ansm-2020-10|taken together, blood pressure can rise dangerously
maoi-irreversible|ssri|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
maoi-irreversible|tetrabenazine|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, fits become likelier
maoi-irreversible|tramadol|contraindicated|B||found|high|ansm-2020-10 onc-2012|taken together, serotonin toxicity is possible: agitation, shaking, fever, fits
maoi-irreversible|triptans-mao-broken-down|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, blood vessels can clamp down, in the limbs or the heart
maoi-irreversible|triptans-other|major|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
maoi-irreversible|tyramine-rich|contraindicated|B||general-knowledge|medium||aged, fermented or cured food can set off a blood-pressure crisis
maoi|5-meo-dmt|contraindicated|C||general-knowledge|low||deaths have followed 5-MeO-DMT taken with harmala or another MAO inhibitor
maoi|atomoxetine|contraindicated|B||mixed|medium|onc-2012|serotonin-like toxicity and blood-pressure swings have followed
maoi|beta2-agonists|major|B||general-knowledge|medium||heart rate and blood pressure can rise further
maoi|bromantane|major|D||general-knowledge|low||a stimulant beside an MAO inhibitor can raise blood pressure dangerously; the pair was never studied
maoi|bupropion|contraindicated|B||mixed|medium|ansm-2020-10 ndf-rt|blood pressure can rise dangerously and fits become likelier
maoi|buspirone|major|B||general-knowledge|medium||blood pressure can rise; serotonin toxicity is possible
maoi|comt-inhibitors|major|B||mixed|medium|ansm-2020-10 ndf-rt|adrenaline-like substances are cleared by neither route; blood pressure can rise
maoi|cyclobenzaprine|contraindicated|B||mixed|medium|lbl-azilect ndf-rt|blood-pressure crisis, fits and serotonin toxicity are possible
maoi|deutetrabenazine|contraindicated|B||general-knowledge|medium||the label forbids the pair: blood pressure and mood can swing
maoi|dextromethorphan|contraindicated|B||mixed|high|ansm-2020-10 lbl-azilect onc-2012 ndf-rt|serotonin toxicity and sudden confusion or psychosis have followed
maoi|indirect-sympathomimetics|contraindicated|B|mao-b-inhibitors|mixed|high|ansm-2020-10 lbl-azilect ndf-rt|blood pressure can rise so far and so fast that a stroke follows
maoi|levodopa|major|B|mao-b-inhibitors|mixed|medium|ndf-rt|with older MAO inhibitors levodopa can set off a blood-pressure crisis
maoi|mucuna|major|D||general-knowledge|low||mucuna holds levodopa; with an MAO inhibitor blood pressure can shoot up
maoi|opioid-like|major|D||mixed|medium|ansm-2020-10|sedation and serotonin effects can add up; unstudied
maoi|oral-nasal-decongestants|contraindicated|B|mao-b-inhibitors|mixed|high|ansm-2020-10 lbl-azilect onc-2012 ndf-rt|cold remedies and nose sprays that narrow vessels can set off a blood-pressure crisis
maoi|phenylalanine|major|D||mixed|medium|ndf-rt|a building block of noradrenaline beside an MAO inhibitor can raise blood pressure dangerously
maoi|phenylethylamine|contraindicated|C||general-knowledge|low||an MAO inhibitor stops phenylethylamine from being cleared; it becomes a strong stimulant and blood pressure can shoot up
maoi|reserpine|contraindicated|B||mixed|medium|ansm-2020-10|the label forbids the pair: blood pressure and mood can swing
maoi|sam-e|major|D||general-knowledge|low||sAMe acts on serotonin; with an MAO inhibitor serotonin toxicity is possible
maoi|serotonergic-psychedelics|major|C||general-knowledge|low||the MAO inhibitor multiplies and prolongs the effect; blood pressure, panic and serotonin toxicity become a danger
maoi|serotonergic|contraindicated|B|mao-b-inhibitors|mixed|high|ansm-2020-10 fda-mb lbl-azilect ndf-rt|together they can cause serotonin toxicity, which can kill
maoi|serotonin-reuptake-inhibitors|contraindicated|B|mao-b-inhibitors|mixed|high|ansm-2020-10 fda-mb lbl-azilect onc-2012 ndf-rt|together they can cause fatal serotonin toxicity: fever, stiffness, fits, collapse
maoi|solriamfetol|contraindicated|B||general-knowledge|medium||blood pressure can rise dangerously; the label forbids the pair
maoi|stimulant-supplements|contraindicated|C||mixed|medium|ndf-rt|stimulant supplements release or mimic noradrenaline, which the MAO inhibitor keeps in place: blood pressure can shoot up
maoi|tetrabenazine|contraindicated|B||mixed|medium|ansm-2020-10 ndf-rt|the label forbids the pair: blood pressure and mood can swing
maoi|triptans-mao-broken-down|contraindicated|B||mixed|medium|ansm-2020-10|the triptan is not cleared; its level and its effect on vessels rise, and serotonin toxicity is possible
maoi|valbenazine|major|B||general-knowledge|medium||the label advises against the pair
maraviroc|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: maraviroc may work less or not at all
mavacamten|cyp2c19-inhibitors|major|B||found|high|rx-camzyos|cYP2C19 inhibitors: mavacamten rises and the heart can fail; strong ones are forbidden
mavacamten|cyp3a4-inhibitors-strong|major|B||found|high|rx-camzyos|strong CYP3A4 inhibitors: mavacamten rises and the heart can fail
mavacamten|enzyme-inducers|contraindicated|B||found|high|rx-camzyos|inducers take mavacamten away; when they stop, the heart can fail
mdma|cyp2d6-inhibitors|major|C||general-knowledge|low||mDMA stays and rises: overheating and rhythm disturbance
mdma|ritonavir|contraindicated|C||general-knowledge|low||a death was reported: MDMA rose many times over
mefloquine|quinine|major|B||found|high|ansm-2020-10|taken together, fits become likelier
mequitazine|paroxetine|major|B||found|high|ansm-2020-10|paroxetine: the level or the effects of mequitazine can rise; side effects become likelier
mequitazine|terbinafine|major|B||found|high|ansm-2020-10|terbinafine: the level or the effects of mequitazine can rise; side effects become likelier
mercurial-antiseptics|povidone-iodine|major|B||found|high|ansm-2020-10|taken together, the stomach can bleed
metformin|iodinated-contrast|contraindicated|B||mixed|high|ansm-2020-10|kidneys can fail and lactic acidosis follow
methadone|hypokalaemic|major|B||general-knowledge|medium||low potassium makes a deadly rhythm likelier
methadone|opioid-agonist-antagonists|contraindicated|B||found|high|ansm-2020-10|mixed agonist-antagonist opioids: methadone may work less or not at all
methadone|qt-prolonging|major|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
methadone|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
methenamine|sulfamethizol|major|B||found|high|ansm-2020-10|the French medicines agency advises against the pair
methotrexate|co-trimoxazole-class|contraindicated|B||mixed|medium|ansm-2020-10|bone marrow can fail; people have died
methotrexate|hepatotoxic|major|B||mixed|medium|ansm-2020-10|the liver is strained twice
methotrexate|nitrous-oxide|major|B||general-knowledge|medium||both block folate: blood and nerves are harmed
methotrexate|penicillins|major|B||mixed|high|ansm-2020-10 ndf-rt|methotrexate can rise and harm the blood
methotrexate|ppis|major|B||mixed|high|ansm-2020-10 ndf-rt|methotrexate can rise at high doses
methotrexate|probenecid|contraindicated|B||found|high|ansm-2020-10|probenecid: the level or the effects of methotrexate can rise
methotrexate|retinoids|contraindicated|B||mixed|medium|ansm-2020-10|the liver is harmed twice
methotrexate|salicylates|major|B||mixed|medium|ansm-2020-10 ndf-rt|methotrexate can rise and harm the blood
methotrexate|sulfamethoxazole-trimethoprim|contraindicated|B||general-knowledge|medium||bone marrow can fail; people have died
methotrexate|tedizolid|major|B||found|high|ansm-2020-10|tedizolid: the level or the effects of methotrexate can rise
methotrexate|trimethoprim|contraindicated|B||mixed|high|ansm-2020-10 ndf-rt|bone marrow can fail; people have died
methylergometrine|sulprostone|contraindicated|B||found|high|ansm-2020-10|taken together, blood vessels can clamp down, in the limbs or the heart
metoclopramide|pramlintide|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
miconazole|sulfonylureas|contraindicated|B||found|high|ansm-2020-10|taken together, blood sugar can fall too far
miconazole|vitamin-k-antagonists|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, serious bleeding becomes likelier
midazolam|ombitasvir-paritaprevir|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of midazolam can rise
midazolam|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: midazolam may work less or not at all
midostaurin|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: midostaurin may work less or not at all
mifamurtide|nsaids|contraindicated|B||found|high|ansm-2020-10|nSAID painkillers: mifamurtide may work less or not at all
mifamurtide|tacrolimus|contraindicated|B||found|high|ansm-2020-10|the French medicines agency forbids the pair
mifepristone|cyp3a4-narrow|contraindicated|B||found|high|rx-korlym|mifepristone raises medicines with a narrow margin that CYP3A4 clears
mifepristone|glucocorticoids|major|B||found|high|rx-korlym|mifepristone blocks cortisone; where cortisone keeps somebody alive the label forbids the pair
mifepristone|hormonal-contraception|major|B||general-knowledge|medium||hormonal contraception can fail with mifepristone taken for weeks
miglitol|pramlintide|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
mitotane|spironolactone|contraindicated|B||found|high|ansm-2020-10|the French medicines agency forbids the pair
moxifloxacin|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
natalizumab|immune-suppressing|major|B||mixed|medium|ndf-rt|brain infection and other infections become likelier
natalizumab|immunosuppressants|major|B||mixed|medium|ndf-rt|brain infection and other infections become likelier
nattokinase|anticoagulants|major|C||general-knowledge|low||an enzyme that dissolves clots on top of a blood thinner: bleeding in the head was reported
nefazodone|ritonavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
nelfinavir|rifabutin|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
nelfinavir|rifapentine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
nevirapine|rifampicin|major|B||found|high|ansm-2020-10 ndf-rt|rifampicin: nevirapine may work less or not at all
nevirapine|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: nevirapine may work less or not at all
nevirapine|voriconazole|major|B||found|high|ansm-2020-10|nevirapine: voriconazole may work less or not at all
nicorandil|nsaids|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
nilotinib|ppis|major|B||mixed|medium|ndf-rt|the cancer medicine is not taken up
nimodipine|rifampicin|major|B||found|high|ansm-2020-10|taken together, they work against each other
nintedanib|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: nintedanib may work less or not at all
nirmatrelvir-ritonavir|cyp3a4-substrates|major|B||general-knowledge|medium||ritonavir raises many medicines within a day; the leaflet has a long list that must be checked
nitrates|riociguat|contraindicated|B||mixed|high|ansm-2020-10|blood pressure can fall dangerously
noscapine|vitamin-k-antagonists|major|B||found|high|ansm-2020-10|taken together, serious bleeding becomes likelier
nsaids|ciclosporin|major|B||mixed|high|ndf-rt|the kidneys are harmed twice
nsaids|oral-anticoagulants|major|B||found|high|ansm-2020-10 ndf-rt|taken together, serious bleeding becomes likelier
nsaids|pemetrexed|major|B||found|high|ansm-2020-10|nSAID painkillers: the level or the effects of pemetrexed can rise
nsaids|tacrolimus|major|B||general-knowledge|medium||the kidneys are harmed twice
oestrogens|clot-promoters|contraindicated|B||general-knowledge|medium||clots become likelier
oestrogens|serms|major|B||general-knowledge|medium||they work against each other and clots become likelier
olaparib|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: olaparib may work less or not at all
olaparib|verapamil|major|B||found|high|ansm-2020-10|verapamil: the level or the effects of olaparib can rise
ombitasvir-paritaprevir|pimozide|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of pimozide can rise
ombitasvir-paritaprevir|quetiapine|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of quetiapine can rise
ombitasvir-paritaprevir|quinidine|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of quinidine can rise
ombitasvir-paritaprevir|salmeterol|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of salmeterol can rise
ombitasvir-paritaprevir|sildenafil|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of sildenafil can rise
ombitasvir-paritaprevir|simvastatin|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of simvastatin can rise
ombitasvir-paritaprevir|sirolimus|major|B||found|high|ansm-2020-10|the level or the side effects of one of the two can rise
ombitasvir-paritaprevir|tacrolimus|major|B||found|high|ansm-2020-10|the level or the side effects of one of the two can rise
ombitasvir-paritaprevir|ticagrelor|contraindicated|B||found|high|ansm-2020-10|ombitasvir with paritaprevir: the level or the effects of ticagrelor can rise
ondansetron|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
opioid-agonist-antagonists|opioid-blockers|contraindicated|B||found|high|ansm-2020-10|taken together, it can bring on withdrawal or block pain relief
opioid-agonist-antagonists|opioid-cough-medicines|major|B||found|high|ansm-2020-10|mixed agonist-antagonist opioids: opioid cough medicines may work less or not at all
opioid-agonist-antagonists|opioids-strong|contraindicated|B||found|high|ansm-2020-10|taken together, it can bring on withdrawal or block pain relief
opioid-agonist-antagonists|opioids-weak|major|B||found|high|ansm-2020-10|taken together, it can bring on withdrawal or block pain relief
opioid-blockers|opioid-substitution|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, it can bring on withdrawal or block pain relief
opioid-blockers|opioids-strong|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, it can bring on withdrawal or block pain relief
opioid-blockers|opioids-weak|major|B||found|high|ansm-2020-10|taken together, it can bring on withdrawal or block pain relief
opioid-full-agonists|opioid-partial-blockers|contraindicated|B||general-knowledge|medium||buprenorphine on top of another opioid can bring on sudden withdrawal
opioid-like|alcohol|major|C||mixed|medium|tia-fda|sedation and slowed breathing add up; found together in many deaths
opioid-like|benzodiazepines|contraindicated|C||mixed|medium|tia-fda|deaths have followed kratom or tianeptine with a benzodiazepine: breathing can stop
opioid-like|cns-depressants|major|C|sedating-herbs|mixed|medium|cdc-kratom tia-fda|sedation and slowed breathing add up
opioid-like|opioid-blockers|contraindicated|C||general-knowledge|low||the blocker brings on sudden withdrawal
opioids|antipsychotics|major|B||mixed|medium|fda-opbz ndf-rt|sedation, slowed breathing and low blood pressure add up
opioids|cns-depressants|major|B|sedating-herbs|mixed|high|ansm-2020-10 fda-opbz ndf-rt|together they can slow or stop breathing
opioids|cyp3a4-inhibitors-strong|major|B||mixed|medium|ansm-2020-10 onc-2012 ndf-rt|several opioids (fentanyl, oxycodone, methadone) rise: breathing can stop
opioids|gaba-b-agonists|major|C||mixed|medium|ansm-2020-10|together they can slow or stop breathing
opioids|methylene-blue|major|B||mixed|medium|fda-mb|methylene blue blocks MAO-A; with several opioids serotonin toxicity and slowed breathing are possible
opioids|muscle-relaxants|major|B||mixed|medium|fda-opbz ndf-rt|sedation and slowed breathing add up
opioids|opioid-blockers|contraindicated|B||mixed|medium|ansm-2020-10 ndf-rt|the blocker brings on sudden withdrawal and stops pain relief; taking more to overcome it can kill
opioids|opioid-like|major|C||general-knowledge|low||opioid effects add up: breathing can slow or stop
opioids|sedating-antihistamines|major|B||general-knowledge|medium||sedation and slowed breathing add up
opioids|sodium-oxybate|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, breathing can slow or stop
opioids|stimulants|major|C||general-knowledge|low||the stimulant hides how deep the opioid has gone; breathing can stop when it wears off
opioids|xylazine|contraindicated|C||general-knowledge|low||xylazine deepens sedation and slows the heart, and naloxone does not undo it
opioids|z-drugs|contraindicated|B||mixed|medium|fda-opbz|together they can stop breathing
oral-anticoagulants|st-johns-wort|contraindicated|B||mixed|high|ansm-2020-10 nccih-sjw|the herb lowers the level of the blood thinner: clots can form
orexin-blockers|cyp3a4-inhibitors-strong|major|B||general-knowledge|medium||strong CYP3A4 inhibitors: the sleep medicine rises; deep and long sedation
oxcarbazepine|velpatasvir|major|B||found|high|ansm-2020-10|oxcarbazepine: velpatasvir may work less or not at all
oxycodone|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: oxycodone may work less or not at all
ozanimod|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: ozanimod may work less or not at all
paclitaxel|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|one of the two may work less or not at all
paroxetine|codeine|major|B||mixed|high|ansm-2020-10|codeine is not turned into morphine; pain goes on and doses are raised
paroxetine|pimozide|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
paroxetine|tamoxifen|major|B||mixed|high|ansm-2020-10 ndf-rt|tamoxifen is not turned into its active form; cancer may return
paroxetine|tetrabenazine|contraindicated|B||found|high|ansm-2020-10|paroxetine: the level or the effects of tetrabenazine can rise
paroxetine|tramadol|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
pde5-inhibitors|cyp3a4-inhibitors-strong|major|B||mixed|high|ansm-2020-10 ndf-rt|the erection medicine rises several times over: blood pressure falls, erection may not end
peginterferon-alfa-2a|telbivudine|contraindicated|B||found|high|ansm-2020-10|taken together, nerves can be harmed
pentamidine|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
pentosan|anticoagulants|major|B||general-knowledge|medium||pentosan is a weak heparin: bleeding
perampanel|progestogen-contraceptives|major|B||found|high|ansm-2020-10|progestogen-only contraceptives: perampanel may work less or not at all; the contraceptive may fail
phenytoins|sulfafurazole|major|B||found|high|ansm-2020-10|sulfafurazole: the level or the effects of phenytoin and fosphenytoin can rise
phenytoins|sulfamethizol|major|B||found|high|ansm-2020-10|sulfamethizol: the level or the effects of phenytoin and fosphenytoin can rise
phenytoins|sulfamethoxazole|major|B||found|high|ansm-2020-10 ndf-rt|sulfamethoxazole: the level or the effects of phenytoin and fosphenytoin can rise
phenytoin|cyp2c19-inhibitors|major|B||mixed|medium|ndf-rt|phenytoin rises to a toxic level
phenytoin|cyp2c9-inhibitors|major|B||mixed|medium|ndf-rt|phenytoin rises to a toxic level
pimavanserin|qt-prolonging|major|B||general-knowledge|medium||taken together, a dangerous disturbance of the heart's rhythm becomes likelier
pimozide|quinupristin|major|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
pimozide|sertraline|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
pimozide|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
pimozide|stiripentol|contraindicated|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
pimozide|triclabendazole|contraindicated|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
pimozide|verapamil|contraindicated|B||found|high|ansm-2020-10|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
pimozide|zileuton|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
piperacillin-tazobactam|vancomycin|major|B||found|high|ansm-2020-10|piperacillin with tazobactam: the level or the effects of vancomycin can rise; the kidneys can be harmed
pitavastatin|macrolides|major|B||mixed|medium|ndf-rt|the statin rises: muscle damage
pitavastatin|ritonavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
poppers|pde5-inhibitors|contraindicated|B||general-knowledge|medium||blood pressure can fall so far that people have died
posaconazole|ppis|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
posaconazole|quinidine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
posaconazole|rifabutin|major|B||found|high|ansm-2020-10|posaconazole: the level or the effects of rifabutin can rise
posaconazole|rifampicin|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
potassium-chloride|potassium-sparing-diuretics|major|B||found|high|ansm-2020-10|taken together, potassium can rise to a level that stops the heart
potassium-chloride|tacrolimus|major|B||found|high|ansm-2020-10|taken together, potassium can rise to a level that stops the heart
potassium-raising|potassium-supplements|major|B||mixed|medium|ansm-2020-10|potassium can rise to a level that stops the heart
potassium-sparing-diuretics|potassium-supplements|contraindicated|B||general-knowledge|medium||potassium can rise to a level that stops the heart
potassium-sparing-diuretics|tacrolimus|major|B||found|high|ansm-2020-10|taken together, potassium can rise to a level that stops the heart
ppis|rilpivirine|contraindicated|B||found|high|ansm-2020-10|proton pump inhibitors: rilpivirine may work less or not at all
ppis|velpatasvir|major|B||found|high|ansm-2020-10|proton pump inhibitors: velpatasvir may work less or not at all
praziquantel|rifampicin|contraindicated|B||found|high|ansm-2020-10 ndf-rt|rifampicin: praziquantel may work less or not at all
procainamide|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
progestogen-contraceptives|ritonavir-boosted|major|B||found|high|ansm-2020-10 ndf-rt|ritonavir-boosted protease inhibitors: progestogen-only contraceptives may work less or not at all; the contraceptive may fail
progestogen-contraceptives|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: progestogen-only contraceptives may work less or not at all; the contraceptive may fail
propafenone|tizanidine|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
propafenone|vardenafil|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
qt-antiparasitics|qt-prolonging|major|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
qt-antipsychotics|qt-prolonging|major|B||found|high|ansm-2020-10 onc-2012 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
qt-prolonging|antiarrhythmics|major|B||mixed|medium|ansm-2020-10 onc-2012 ndf-rt|a deadly arrhythmia becomes likelier
qt-prolonging|loperamide|major|C||general-knowledge|low||above the packet dose loperamide itself stops the heart; with this it does so sooner
quetiapine|rifampicin|major|B||found|high|ansm-2020-10|rifampicin: quetiapine may work less or not at all
quetiapine|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: quetiapine may work less or not at all
quinidine|ritonavir-boosted|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
quinidine|sevoflurane|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
quinidine|tamoxifen|major|B||found|high|ansm-2020-10|quinidine: tamoxifen may work less or not at all
quinidine|tetrabenazine|contraindicated|B||found|high|ansm-2020-10|quinidine: the level or the effects of tetrabenazine can rise
quinidine|tramadol|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
quinidine|verapamil|major|B||found|high|ansm-2020-10 ndf-rt|taken together, the heart can slow too far or its signal can be blocked
quinidine|voriconazole|contraindicated|B||found|high|ansm-2020-10 ndf-rt|taken together, a dangerous disturbance of the heart's rhythm becomes likelier
quinine|rifampicin|major|B||found|high|ansm-2020-10|the French medicines agency advises against the pair
raas-blockers|potassium-sparing-diuretics|major|B||mixed|medium|ansm-2020-10|potassium can rise to a level that stops the heart
raas-blockers|potassium-supplements|contraindicated|B||general-knowledge|medium||potassium can rise to a level that stops the heart
raltegravir|rifampicin|major|B||found|high|ansm-2020-10 ndf-rt|rifampicin: raltegravir may work less or not at all
ramelteon|ticlopidine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
ranolazine|rifampicin|major|B||found|high|ansm-2020-10 ndf-rt|rifampicin: ranolazine may work less or not at all
red-yeast-rice|cyp3a4-inhibitors|major|D||general-knowledge|low||the statin in it rises: muscle breakdown becomes likelier
red-yeast-rice|statins|contraindicated|B||general-knowledge|medium||red yeast rice holds a statin: the dose is doubled unseen
regorafenib|st-johns-wort|major|B||found|high|ansm-2020-10|st John's wort: regorafenib may work less or not at all
repaglinide|trimethoprim|major|B||found|high|ansm-2020-10|trimethoprim: the level or the effects of repaglinide can rise
reserpine|tetrabenazine|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
retinoids|vitamin-a-sources|contraindicated|B||mixed|medium|ansm-2020-10|vitamin A poisoning: liver, skull pressure, bones
retinoids|vitamin-a|contraindicated|B||found|high|ansm-2020-10|taken together, vitamin A poisoning is possible
ribavirin|thiopurines|major|B||found|high|ansm-2020-10|taken together, side effects become likelier
rifabutin|ritonavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
rifabutin|saquinavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
rifabutin|tipranavir|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
rifabutin|velpatasvir|contraindicated|B||found|high|ansm-2020-10|rifabutin: velpatasvir may work less or not at all
rifabutin|voriconazole|major|B||found|high|ansm-2020-10 ndf-rt|rifabutin: voriconazole may work less or not at all; side effects become likelier
rifampicin|ritonavir-boosted|contraindicated|B||found|high|ansm-2020-10 onc-2012 ndf-rt|rifampicin: ritonavir-boosted protease inhibitors may work less or not at all
rifampicin|rivaroxaban|major|B||found|high|ansm-2020-10|rifampicin: rivaroxaban may work less or not at all
rifampicin|simvastatin|major|B||found|high|ansm-2020-10 ndf-rt|rifampicin: simvastatin may work less or not at all
rifampicin|telithromycin|major|B||found|high|ansm-2020-10|rifampicin: telithromycin may work less or not at all
rifampicin|tenofovir-alafenamide|major|B||found|high|ansm-2020-10|rifampicin: tenofovir alafenamide may work less or not at all
rifampicin|ticagrelor|major|B||found|high|ansm-2020-10|rifampicin: ticagrelor may work less or not at all
rifampicin|ulipristal|major|B||found|high|ansm-2020-10|rifampicin: ulipristal may work less or not at all
rifampicin|velpatasvir|contraindicated|B||found|high|ansm-2020-10|rifampicin: velpatasvir may work less or not at all
rifampicin|voriconazole|contraindicated|B||found|high|ansm-2020-10 ndf-rt|rifampicin: voriconazole may work less or not at all
rifampicin|zidovudine|major|B||found|high|ansm-2020-10|rifampicin: zidovudine may work less or not at all
rifapentine|ritonavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
rifapentine|saquinavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
rifapentine|tipranavir|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
rilpivirine|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: rilpivirine may work less or not at all
riociguat|pde5-inhibitors|contraindicated|B||mixed|high|ansm-2020-10|blood pressure can fall dangerously
ritonavir-boosted|corticosteroids-metabolised|major|B||mixed|medium|ndf-rt|sprays and injections of these steroids shut the adrenal glands down
ritonavir-boosted|ghb-like|contraindicated|C||general-knowledge|low||gHB rises: coma and death were reported
ritonavir-boosted|recreational|major|C||general-knowledge|low||levels of several drugs rise without warning; deaths were reported
ritonavir-boosted|ulipristal|major|B||found|high|ansm-2020-10|ritonavir-boosted protease inhibitors: ulipristal may work less or not at all
ritonavir-boosted|voriconazole|major|B||found|high|ansm-2020-10 ndf-rt|one of the two may work less or not at all
rolapitant|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: rolapitant may work less or not at all
rolapitant|tamoxifen|major|B||found|high|ansm-2020-10|rolapitant: tamoxifen may work less or not at all
rosuvastatin|tedizolid|major|B||found|high|ansm-2020-10|tedizolid: the level or the effects of rosuvastatin can rise
sacubitril-valsartan|ace-inhibitors|contraindicated|B||mixed|high|ansm-2020-10|throat and tongue can swell shut
saquinavir|tipranavir|major|B||found|medium|ndf-rt|graded critical in the list of the US Veterans Health Administration
sarms|hepatotoxic|major|C||general-knowledge|low||the liver is strained twice
serotonergic-psychedelics|tramadol|major|C||general-knowledge|low||fits and serotonin toxicity become likelier
serotonergic|methylene-blue|contraindicated|B||mixed|medium|fda-mb|methylene blue blocks MAO-A; with anything that raises serotonin it can cause serotonin toxicity
serotonin-reuptake-inhibitors|methylene-blue|contraindicated|B||mixed|medium|fda-mb|methylene blue blocks MAO-A; with this antidepressant it has caused serotonin toxicity, some of it fatal
serotonin-reuptake-inhibitors|sam-e|major|D||general-knowledge|low||sAMe acts on mood and serotonin; serotonin toxicity was reported with an antidepressant
serotonin-reuptake-inhibitors|serotonergic-opioids|major|B||mixed|medium|ansm-2020-10 onc-2012 ndf-rt|serotonin toxicity and fits become likelier; some of these painkillers also stop working
serotonin-reuptake-inhibitors|serotonergic|major|C|lithium lithium-orotate mirtazapine trazodone buspirone saffron nefopam bupropion|mixed|medium|ansm-2020-10 ndf-rt|together they can cause serotonin toxicity: agitation, shaking, fever, fits
serotonin-reuptake-inhibitors|serotonin-precursors|major|C||mixed|medium|ndf-rt|more serotonin is made while its removal is blocked: serotonin toxicity is possible
serotonin-reuptake-inhibitors|serotonin-releasers|major|C||general-knowledge|low||the medicine blunts the drug, which tempts to more; serotonin toxicity and overheating remain possible
serotonin-reuptake-inhibitors|st-johns-wort|major|B||mixed|medium|nccih-sjw ndf-rt|together they can cause serotonin toxicity
sevoflurane|sotalol|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
sevoflurane|sulpiride|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
sevoflurane|terfenadine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
sevoflurane|thioridazine|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
sevoflurane|vandetanib|major|B||found|medium|onc-2012|on the US list of pairs that prescribing software should never pass in silence
simvastatin|cyp3a4-inhibitors-moderate|major|B||mixed|medium|ansm-2020-10 onc-2012 ndf-rt|the statin rises: muscle breakdown becomes likelier
simvastatin|cyp3a4-inhibitors-strong|contraindicated|B||mixed|high|ansm-2020-10 onc-2012 ndf-rt|the statin rises many times over: muscle breakdown and kidney failure
simvastatin|st-johns-wort|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
simvastatin|stiripentol|contraindicated|B||found|high|ansm-2020-10|taken together, muscle breakdown becomes likelier
sirolimus|grapefruit|contraindicated|B||general-knowledge|medium||grapefruit raises rapamycin unpredictably; it must not be used to stretch a dose
sodium-polystyrene-sulfonate|sorbitol|contraindicated|B||found|high|ansm-2020-10|taken together, tissue can be destroyed
sofosbuvir|st-johns-wort|contraindicated|B||found|high|ansm-2020-10|st John's wort: sofosbuvir may work less or not at all
sotalol|hypokalaemic|major|B||general-knowledge|medium||low potassium makes a deadly rhythm likelier
st-johns-wort|cyp3a4-narrow|contraindicated|B||mixed|high|ansm-2020-10 nccih-sjw|the herb clears this medicine faster; it may stop working
st-johns-wort|ivabradine|major|B||mixed|high|ansm-2020-10 nccih-sjw|the herb lowers ivabradine
st-johns-wort|pgp-substrates|major|B||mixed|high|ansm-2020-10 nccih-sjw|the herb lowers this medicine
st-johns-wort|ritonavir-boosted|contraindicated|B||mixed|high|ansm-2020-10 nccih-sjw ndf-rt|the herb lowers the HIV medicine: the virus can break through
st-johns-wort|tamoxifen|contraindicated|B||found|high|ansm-2020-10|st John's wort: tamoxifen may work less or not at all
st-johns-wort|telithromycin|major|B||found|high|ansm-2020-10|st John's wort: telithromycin may work less or not at all
st-johns-wort|theophyllines|contraindicated|B||mixed|high|ansm-2020-10 nccih-sjw|the herb lowers theophylline
st-johns-wort|ticagrelor|contraindicated|B||found|high|ansm-2020-10|st John's wort: ticagrelor may work less or not at all
st-johns-wort|ulipristal|major|B||found|high|ansm-2020-10|st John's wort: ulipristal may work less or not at all
st-johns-wort|velpatasvir|contraindicated|B||found|high|ansm-2020-10|st John's wort: velpatasvir may work less or not at all
st-johns-wort|venetoclax|contraindicated|B||found|high|ansm-2020-10|st John's wort: venetoclax may work less or not at all
st-johns-wort|verapamil|contraindicated|B||found|high|ansm-2020-10|st John's wort: verapamil may work less or not at all
st-johns-wort|vinca-alkaloids|contraindicated|B||found|high|ansm-2020-10|st John's wort: vinca alkaloids may work less or not at all
st-johns-wort|vismodegib|contraindicated|B||found|high|ansm-2020-10|st John's wort: vismodegib may work less or not at all
st-johns-wort|voriconazole|contraindicated|B||found|high|ansm-2020-10|st John's wort: voriconazole may work less or not at all
statins|ciclosporin|contraindicated|B||mixed|medium|ansm-2020-10 ndf-rt|the statin rises many times over: muscle breakdown
statins|fibrates|major|B||mixed|high|ansm-2020-10 ndf-rt|muscles can be damaged
statins|gemfibrozil|major|B||mixed|medium|ndf-rt|muscle breakdown becomes likelier
stavudine|zidovudine|major|B||found|high|ansm-2020-10|taken together, they work against each other
stimulant-supplements|mild-stimulants|major|C||general-knowledge|low||with caffeine these have been linked to strokes and rhythm disturbances
stimulant-supplements|raises-blood-pressure|major|C||general-knowledge|low||blood pressure can rise dangerously; strokes were reported with ephedra and its kin
stimulant-supplements|thyroid-hormones|major|C||general-knowledge|low||the heart is driven by both: racing, rhythm disturbance
stimulants|oral-nasal-decongestants|major|B||general-knowledge|medium||blood pressure can rise dangerously
sulfamethoxazole-trimethoprim|potassium-sparing-diuretics|contraindicated|B||general-knowledge|medium||potassium can rise to a level that stops the heart
sulfamethoxazole-trimethoprim|raas-blockers|major|B||general-knowledge|medium||potassium can rise to a level that stops the heart
sulfamethoxazole|vitamin-k-antagonists|major|B||found|high|ansm-2020-10 ndf-rt|taken together, serious bleeding becomes likelier
sulfasalazine|tedizolid|major|B||found|high|ansm-2020-10|tedizolid: the level or the effects of sulfasalazine can rise
sulfonylureas|glp1-agonists|major|B||mixed|medium|sema-label|blood sugar can fall dangerously
suzetrigine|cyp3a4-inhibitors-strong|contraindicated|B||general-knowledge|medium||strong CYP3A4 inhibitors: suzetrigine rises several-fold
tacrolimus|schisandra|major|B||general-knowledge|medium||schisandra raises tacrolimus several times over
tamoxifen|cyp2d6-inhibitors|major|B||mixed|medium|ansm-2020-10 ndf-rt|tamoxifen is not turned into its active form; cancer may return
tamoxifen|terbinafine|major|B||found|high|ansm-2020-10|terbinafine: tamoxifen may work less or not at all
tamoxifen|vitamin-k-antagonists|major|B||mixed|high|ansm-2020-10|tamoxifen strengthens warfarin: serious bleeding; the US label forbids the pair where tamoxifen is taken to prevent cancer
tasimelteon|fluvoxamine|major|B||general-knowledge|medium||fluvoxamine: tasimelteon rises several-fold
tedizolid|topotecan|major|B||found|high|ansm-2020-10|tedizolid: the level or the effects of topotecan can rise
terbinafine|tetrabenazine|contraindicated|B||found|high|ansm-2020-10|terbinafine: the level or the effects of tetrabenazine can rise
terbinafine|tramadol|major|B||found|high|ansm-2020-10|one of the two may work less or not at all
tesofensine|maoi|contraindicated|D||general-knowledge|low||blood pressure and serotonin can rise dangerously
tetracyclines|retinoids|contraindicated|B||mixed|high|ansm-2020-10 ndf-rt|pressure inside the skull can rise and cost sight
tetracyclines|vitamin-a-sources|major|B||mixed|medium|ansm-2020-10|pressure inside the skull can rise
tetracyclines|vitamin-a|contraindicated|B||found|high|ansm-2020-10|taken together, the pressure inside the skull can rise, with headache and loss of sight
theophyllines|cyp1a2-inhibitors|major|B||mixed|medium|ndf-rt|theophylline rises: vomiting, fits, rhythm disturbance
thiopurines|xanthine-oxidase-inhibitors|contraindicated|B||mixed|high|ansm-2020-10 ndf-rt|the thiopurine rises several times over: bone marrow fails
thioridazine|cyp2d6-inhibitors|contraindicated|B||found|high|rx-thioridazine|cYP2D6 inhibitors: thioridazine can rise; a dangerous disturbance of the heart's rhythm becomes likelier
thioridazine|fluvoxamine|contraindicated|B||found|high|rx-thioridazine|fluvoxamine: thioridazine rises about threefold; a dangerous disturbance of the heart's rhythm becomes likelier
thrombosis-raising|clot-promoters|major|B||general-knowledge|medium||clots become likelier
thyroid-hormones|st-johns-wort|major|C||mixed|high|ansm-2020-10|thyroid levels can fall
ticlopidine|tizanidine|major|B||found|medium|onc-2012 ndf-rt|on the US list of pairs that prescribing software should never pass in silence
tirzepatide|hormonal-contraception|major|B|etonogestrel-implant|mixed|medium|lbl-tirz|the label says that the pill by mouth can fail for four weeks after the start and after each rise
tizanidine|ciprofloxacin|contraindicated|B||mixed|medium|tiz-letter onc-2012 ndf-rt|tizanidine rises many times over: collapse, deep sedation
tizanidine|cyp1a2-inhibitors|major|B||mixed|medium|tiz-letter onc-2012 ndf-rt|tizanidine can rise many times over: collapse, deep sedation
tizanidine|fluvoxamine|contraindicated|B||mixed|medium|tiz-letter onc-2012|tizanidine rises many times over: collapse, deep sedation
tofacitinib|ciclosporin|major|B||found|high|rx-xeljanz|taken together, immunity falls further and serious infection becomes likelier
tofacitinib|immunosuppressants|major|B||found|high|rx-xeljanz|taken together, immunity falls further and serious infection becomes likelier
tofacitinib|thiopurines|major|B||found|high|rx-xeljanz|taken together, immunity falls further and serious infection becomes likelier
tramadol|antidepressants|major|B||mixed|medium|ansm-2020-10|fits and serotonin toxicity become likelier, and some antidepressants stop tramadol from working
tramadol|lowers-seizure-threshold|major|B||mixed|medium|ansm-2020-10|fits become likelier
trazodone|cyp3a4-inhibitors-strong|major|B||mixed|medium|ndf-rt|trazodone rises: faints, rhythm disturbance
triazolam|azole-antifungals|contraindicated|B||mixed|medium|ndf-rt|triazolam rises many times over; the label forbids the pair
tricyclic-antidepressants|cyp2d6-inhibitors|major|B||mixed|medium|ndf-rt|the level of the tricyclic can double or more: heart rhythm and fits
tricyclic-antidepressants|oral-nasal-decongestants|major|B||general-knowledge|medium||blood pressure can rise dangerously
tricyclic-antidepressants|stimulants|major|B||general-knowledge|medium||blood pressure and rhythm disturbance
trimethoprim|potassium-sparing-diuretics|contraindicated|B||general-knowledge|medium||potassium can rise to a level that stops the heart; sudden deaths were found in older people
trimethoprim|raas-blockers|major|B||general-knowledge|medium||potassium can rise to a level that stops the heart
ubrogepant|cyp3a4-inhibitors-strong|contraindicated|B||general-knowledge|medium||strong CYP3A4 inhibitors: ubrogepant rises many times
ulipristal|progestogen-contraceptives|major|B||mixed|high|ansm-2020-10|the hormone blocks the emergency pill if it is restarted at once
upadacitinib|immunosuppressants|major|B||general-knowledge|medium||taken together, immunity falls further and serious infection becomes likelier
upadacitinib|thiopurines|major|B||general-knowledge|medium||taken together, immunity falls further and serious infection becomes likelier
valproates|carbapenems|contraindicated|B||mixed|high|ndf-rt|valproate falls within a day: fits return
vasopressin-desmopressin|loop-diuretics|contraindicated|B||general-knowledge|medium||sodium can fall dangerously
vasopressin-desmopressin|serotonin-reuptake-inhibitors|major|B||general-knowledge|medium||sodium can fall: confusion, fits
vericiguat|pde5-inhibitors|major|B||general-knowledge|medium||blood pressure can fall steeply
vericiguat|riociguat|contraindicated|B||general-knowledge|medium||two medicines of one kind: blood pressure falls steeply
vinca-alkaloids|azole-antifungals|major|B||mixed|medium|ndf-rt|the cancer medicine rises: nerve damage
vitamin-k-antagonists|anabolic-steroids|major|B||mixed|medium|ndf-rt|the blood becomes too thin: serious bleeding
vitamin-k-antagonists|azole-antifungals|major|B||mixed|medium|ansm-2020-10 ndf-rt|the INR can rise steeply, also with a mouth gel
vitamin-k-antagonists|barbiturates|major|B||mixed|medium|ndf-rt|the blood thinner is cleared faster: clots can form
vitamin-k-antagonists|cyp2c9-inhibitors|major|B||mixed|medium|ansm-2020-10 ndf-rt|the blood becomes too thin: serious bleeding
vitamin-k-antagonists|danshen|major|C||mixed|medium|ndf-rt|serious over-thinning was reported
vitamin-k-antagonists|fluoroquinolones|major|B||mixed|high|ndf-rt|the INR can rise steeply
vitamin-k-antagonists|macrolides|major|B||mixed|high|ndf-rt|the INR can rise steeply
vitamin-k-antagonists|metronidazole|major|B||mixed|medium|ndf-rt|the INR can rise steeply
vitamin-k-antagonists|vitamin-k-sources|major|B||mixed|medium|ndf-rt|vitamin K cancels the blood thinner; sudden changes in either direction are dangerous
`
