/**
 * Words that say something of somebody's body or mind. The categories are those of the Information Commissioner's guidance on health
 * data (a condition, an injury, a disability, a treatment, a device, the use of a service); the conditions are those that NHS pages
 * and the guidance on supporting pupils with medical conditions name, the special needs those of the SEND code of practice.
 * Sets are those of SLOTS, capitals are meant.
 */

/** A condition or what it leaves: somebody has it. */
export const CONDITIONS = `
  asthma | asthma attack | diabetes | type one diabetes | type two diabetes | type 1 diabetes | type 1 | type one | type 2 | type 2 diabetes | epilepsy | epileptic seizure | seizure | seizures | anaphylaxis | anaphylactic shock | anaphylactic reaction |
  allergy | allergies | <food> allergy | <food> allergies | <food> and <food> allergy | allergic reaction | <food> intolerance | eczema | psoriasis | hay fever | hayfever | migraine | migraines | anaemia | coeliac disease | celiac disease | crohn s | crohn s disease | crohns |
  ulcerative colitis | colitis | irritable bowel syndrome | cystic fibrosis | sickle cell | sickle cell disease | sickle cell anaemia | thalassaemia | haemophilia | leukaemia | leukemia | cancer | <part> cancer | a tumour | tumour | <part> tumour | lymphoma | neuroblastoma |
  muscular dystrophy | cerebral palsy | spina bifida | hydrocephalus | scoliosis | arthritis | juvenile arthritis | osteoporosis | <part> condition | <part> defect | <part> disease | <part> murmur | <part> failure | heart attack | a stroke | high blood pressure | blood clot | blood disorder | hepatitis |
  hiv | meningitis | pneumonia | bronchitis | bronchiolitis | croup | sepsis | tonsillitis | appendicitis | glandular fever | chickenpox | chicken pox | measles | mumps | rubella | scarlet fever | whooping cough | shingles | impetigo | ringworm | scabies | head lice | nits |
  threadworms | norovirus | covid | covid 19 | covid19 | long covid | coronavirus | flu | influenza | tuberculosis | hand foot and mouth | hand foot and mouth disease | conjunctivitis | <part> infection | tummy bug | stomach bug | sickness bug | vomiting bug | food poisoning | concussion | <part> in a cast | <part> in plaster | <part> in a sling | <part> fracture | fracture |
  fractured <part> | fractured <part> <part> | broken <part> | broken <part> <part> | sprained <part> | dislocated <part> | twisted <part> | torn ligament | torn ligaments | <part> injury | brain injury | spinal injury | stitches in <their> <part> | whiplash | hernia | chronic fatigue | chronic fatigue syndrome | fibromyalgia | lupus | multiple sclerosis |
  parkinson s | parkinson s disease | dementia | alzheimer s | alzheimer s disease | motor neurone disease | huntington s | huntington s disease | down syndrome | down s syndrome | downs syndrome | tourette s | tourettes | tourette syndrome | tourette s syndrome | turner syndrome | rett syndrome |
  fragile x | ehlers danlos | ehlers danlos syndrome | marfan syndrome | dwarfism | achondroplasia | albinism | vitiligo | alopecia | cleft lip | cleft palate | hearing loss | hearing impairment | sight loss | visual impairment | vision impairment | tinnitus | cataracts | glaucoma | stammer | stutter |
  selective mutism | speech delay | language delay | developmental delay | global developmental delay | speech and language difficulties | speech and language needs | learning difficulty | learning difficulties | learning disability | learning disabilities | physical disability | special needs | additional needs | medical needs | special educational needs |
  autism | autistic spectrum disorder | autism spectrum disorder | autism spectrum condition | ASD | ASC | asperger s | aspergers | asperger s syndrome | adhd | ADD | attention deficit disorder | attention deficit hyperactivity disorder | dyslexia | dyspraxia | dyscalculia | dysgraphia | auditory processing disorder | sensory processing disorder | sensory processing difficulties |
  developmental language disorder | foetal alcohol syndrome | fasd | attachment disorder | oppositional defiant disorder | anxiety | social anxiety | separation anxiety | anxiety disorder | depression | postnatal depression | ocd | ptsd | bipolar disorder | schizophrenia | psychosis | eating disorder | anorexia | bulimia | panic attack | panic attacks |
  nervous breakdown | mental breakdown | mental health problems | mental health issues | mental health difficulties | mental illness | suicidal thoughts | self harm | addiction | alcoholism | gender dysphoria | medical condition | health condition | genetic condition | genetic disorder | rare disease | serious illness | long term illness | life limiting condition | terminal illness | disability |
  slipped disc | prolapsed disc | herniated disc | sciatica | trapped nerve | pinched nerve | bad <part> | torn <part> | cracked <part> | bruised <part> | strained <part> | pulled hamstring | pulled muscle | frozen shoulder | shin splints | tendonitis | gout | angina | vertigo | labyrinthitis | cellulitis | pleurisy | jaundice | strep throat | strep a |
  incontinence | endometriosis | miscarriage | menopause symptoms | ivf | kidney stones | gallstones | sleep apnoea | narcolepsy | insomnia | IBS | IBD | T1D | T2D | UTI | POTS | COPD | MND | CFS | heart problem | heart problems | kidney problems`;

/** What is done about it. */
export const TREATMENTS = `
  chemotherapy | chemo | radiotherapy | dialysis | blood transfusion | biopsy | bone marrow transplant | stem cell transplant | transplant | <part> transplant | <part> replacement | <part> operation | <part> surgery | heart bypass | open heart surgery | major surgery | minor surgery | emergency surgery | back surgery | an operation | a major operation | <own> operation | <own> surgery | <part> scan | mri scan | physiotherapy |
  speech therapy | speech and language therapy | occupational therapy | play therapy | counselling | bereavement counselling | cognitive behavioural therapy | CBT | rehab | tonsils out | appendix out | adenoids out | grommets | growth hormone | antidepressants | methadone`;

/** What special needs are called at school. */
export const SCHOOL_NEEDS = `
  SEN | SEND | SEN support | SEND support | SEN register | SEND register | ehcp | ehcps | ehc plan | education health and care plan | IEP | individual education plan | semh | SEMH needs | mld | sld | pmld | slcn | one to one support | 1 to 1 support | 1 1 support | 1 to 1 | one to one TA | 1 1 TA | TA support |
  resource base | resourced provision | autism base | alternative provision | pupil referral unit | PRU | individual healthcare plan | individual health care plan | healthcare plan | health care plan | CAMHS | camhs`;

/** What somebody is. */
export const TRAITS = `
  autistic | severely autistic | dyslexic | dyspraxic | dyscalculic | diabetic | type 1 diabetic | type one diabetic | asthmatic | epileptic | coeliac | celiac | anaemic | haemophiliac | allergic | allergic to <food> | allergic to <food> <food> | allergic to <food> and <food> | allergic to <food> or <food> | deaf | profoundly deaf | partially deaf | hard of hearing | hearing impaired | blind | registered blind | colour blind |
  partially sighted | visually impaired | vision impaired | deafblind | disabled | registered disabled | paralysed | non verbal | nonverbal | mute | neurodivergent | neurodiverse | adhd | lactose intolerant | gluten intolerant | hiv positive | immunocompromised | immunosuppressed | immune suppressed | clinically vulnerable |
  clinically extremely vulnerable | terminally ill | seriously ill | critically ill | gravely ill | very ill | mentally ill | chronically ill | in remission | cancer free | seizure free | pregnant | infertile | bipolar | schizophrenic | anorexic | bulimic | suicidal | a wheelchair user | wheelchair user | wheelchair users | wheelchair bound |
  wheelchair dependent | an amputee | amputee | tube fed | incontinent | clinically depressed | a recovering alcoholic | an alcoholic | special needs | long term sick | off sick | signed off sick | signed off work | signed off with stress | on sick leave | on long term sick | on long term sick leave | on the SEN register | on the SEND register |
  in a coma | in intensive care | in hospital | in a hospice | in a and e | in rehab | on dialysis | on a ventilator | on oxygen | on crutches | in plaster | in a plaster cast | in a wheelchair | on antidepressants | on medication | on life support | on insulin | having contractions | in labour | fighting for <their> life | recovering from surgery |
  recovering from an operation | recovering in hospital | self isolating | contagious | infectious | concussed | unconscious | bedridden | housebound`;

/** What somebody is, said in so soft a way that it may mean no more than a cold. */
export const SOFT_TRAITS =
  'poorly | unwell | ill | quite ill | sick | under the weather | not very well | not well | expecting a baby | expecting twins | expecting her first baby';

/** What somebody does, or had done. */
export const DOINGS = `
  uses a wheelchair | uses an electric wheelchair | uses a powerchair | uses a walking frame | uses crutches | uses makaton | uses sign language | uses an inhaler | uses a stoma bag | uses a hearing aid | wears a hearing aid | wears hearing aids | wears two hearing aids | wears a back brace | wears a leg brace | wears an insulin pump | wears a glucose monitor | wears an eye patch |
  carries an epipen | carries epipens | carries an inhaler | carries an auto injector | needs an epipen | needs an inhaler | needs a wheelchair | needs insulin | needs a transplant | needs a kidney | takes medication | takes insulin | takes ritalin | takes antidepressants | is fed through a tube | is tube fed |
  slipped a disc | slipping a disc | slipped <any> discs | <did> <own> <joint> in | <put> <own> <joint> out | <tore> a <sinew> | <tore> <any> <sinew> | <tore> <their> <sinew> | <tore> a <part> <sinew> | <tore> <their> <part> <sinew> | <tore> a calf muscle | <tore> <their> calf muscle | <tore> <their> calf |
  breaking <their> <part> | fracturing <their> <part> | spraining <their> <part> | dislocating <their> <part> | had a mini stroke | had a minor stroke | had a mild stroke | had a small stroke | had a bad fall | had a nasty fall | had a heavy fall | having a stroke | having a fall | knocked <their> <part> out | knocked out <their> front teeth |
  walks with a frame | walks with crutches | walks with a stick | cannot walk | can t walk | cannot see | cannot hear | lost <their> sight | lost <their> vision | given a new <part> | received a new <part> | lost <their> hearing | lost <their> hair | lost <their> <limb> | lip reads |
  broke <their> <part> | broke <their> <part> <part> | broken <their> <part> | fractured <their> <part> | sprained <their> <part> | dislocated <their> <part> | twisted <their> <part> | cracked <their> <part> | ruptured <their> <part> |
  had <their> <part> out | had <their> <part> removed | having <their> <part> out | having <their> <part> removed | had <their> <part> amputated | had stitches | had <any> stitches | needed stitches | needed <any> stitches | had a fit | had a fall | had a stroke | had a brain scan | had an operation | having an operation | had surgery | having surgery | had a baby |
  went into labour | gave birth | had a miscarriage | self harms | self harmed | self harming | tested positive | tested positive for covid | took an overdose | attempted suicide | tried to kill <themself> | was sectioned | been sectioned |
  taken to hospital | taken into hospital | rushed to hospital | rushed into hospital | admitted to hospital | went into hospital | going into hospital | goes into hospital | out of hospital | home from hospital | discharged from hospital | airlifted to hospital | went to hospital | taken away by ambulance | taken away in an ambulance | blue lighted to hospital |
  spent <any> in intensive care | spent <any> <any> in intensive care | spent <any> <any> <any> in intensive care | spent <any> in hospital | spent <any> <any> in hospital | spent <any> <any> <any> in hospital |
  sees a counsellor at CAMHS | sees a counsellor | sees a psychologist | sees a psychiatrist | sees a speech therapist | sees the speech therapist | sees the educational psychologist | seeing a counsellor | seeing a psychologist | seeing a psychiatrist | seeing the school counsellor | was born premature | was born prematurely | born prematurely | was born without | was born deaf | was born blind |
  was knocked unconscious | has been paralysed | wets the bed | makes <themself> sick`;

/** Knocks and colds: it is to be asked whether that should be told. */
export const SOFT_DOINGS = `hurt <their> <part> | bumped <their> <part> | banged <their> <part> | injured <their> <part> | pulled a muscle | pulled a hamstring | pulling a muscle | pulled <their> hamstring | pulled <own> <joint> | <wrench> <own> <joint> | <wrench> <their> <sinew> | strained <own> <joint> | strained a muscle | had a funny turn | laid up with | passed out in | been poorly | been unwell | been ill | been very ill | been so ill | been sick | was sick | fainted | collapsed in | collapsed at | collapsed on | collapsed during`;

/** What somebody carries, wears or takes: a fact where it is theirs. */
export const AIDS = `
  epipen | epipens | epi pen | epi pens | auto injector | auto injectors | adrenaline pen | inhaler | inhalers | nebuliser | insulin | insulin pump | insulin pen | insulin injection | insulin injections | glucose monitor | glucose sensor | hearing aid | hearing aids | cochlear implant | cochlear implants | wheelchair | electric wheelchair | powerchair | walking frame |
  crutches | prosthetic leg | prosthetic arm | prosthetic hand | prosthetic | prosthesis | artificial leg | artificial arm | leg brace | back brace | leg braces | splints | feeding tube | peg feed | catheter | stoma | stoma bag | colostomy bag | pacemaker | oxygen tank | guide dog | assistance dog | hearing dog | autism dog | white cane | white stick | eye patch | ear defenders |
  medication | medicine | antibiotics | antihistamine | antihistamines | ritalin | steroids | care plan | medical plan | medical bracelet | counsellor | psychologist | psychiatrist | speech therapist | speech and language therapist | educational psychologist | occupational therapist | physiotherapist | autism diagnosis | diagnosis | hospital appointment | hospital appointments | hospital bed | hospital stay | pregnancy | illness | disability |
  impairment | disabilities | mental health | cancer treatment | cancer journey | plaster cast`;

export const SLOTS = {
  part: `head|skull|brain|eye|eyes|ear|ears|nose|jaw|tooth|teeth|tonsil|tonsils|adenoids|neck|throat|shoulder|collarbone|arm|arms|elbow|wrist|wrists|hand|thumb|finger|fingers|chest|rib|ribs|lung|lungs|heart|liver|kidney|kidneys|stomach|tummy|bowel|appendix|spleen|
      gallbladder|bladder|spine|spinal|back|hip|hips|pelvis|bone|leg|legs|knee|knees|shin|ankle|ankles|foot|feet|toe|toes|skin|breast|prostate|ovarian|womb|urine|urinary|cornea|ligament|hamstring|achilles|cruciate|thyroid|pancreas|cheekbone|forearm|cataract|hernia`,
  limb: 'leg|legs|arm|arms|hand|foot|feet|finger|fingers|thumb|toe|toes|eye|ear|kidney|lung',
  food: 'nut|nuts|peanut|peanuts|egg|eggs|milk|dairy|lactose|gluten|wheat|soya|sesame|fish|shellfish|seafood|strawberry|kiwi|banana|latex|bee|bees|wasp|wasps|sting|stings|penicillin|food|cat|cats|dog|dogs|pollen|strawberries',
  joint: 'back|knee|hip|shoulder|neck|ankle|wrist|elbow|hamstring|groin|calf',
  sinew: 'ligament|ligaments|tendon|tendons|muscle|cartilage|hamstring|groin|achilles|meniscus|cruciate',
  tore: 'tore|torn|tearing|ruptured|rupturing|snapped|snapping|damaged|damaging',
  did: 'did|done|doing',
  put: 'put|putting|threw|thrown|throwing',
  wrench: 'ricked|cricked|wrenched|jarred|tweaked|twinged',
  own: 'his|her|their|my',
  their: 'his|her|their|my|your|the|a|an',
  themself: 'himself|herself|themself|themselves|myself',
} as const;

/** Of the kinds above, those that are nouns of something that a body or a day can be called by: `Autism Awareness Week`. */
export const TOPIC_AFTER = `
  awareness week day month year charity charities appeal research researchers trust fund funds foundation society association uk action campaign campaigns campaigner fundraiser fundraisers fundraising training trainer trained course courses talk talks workshop workshops webinar lesson lessons topic topics unit book books poster posters
  leaflet leaflets policy policies guidance advice information website helpline nurse nurses team teams specialist specialists expert experts clinic clinics service services ward wards centre hub vaccine vaccines vaccination vaccinations jab jabs spray sprays booster immunisation immunisations programme programmes free friendly aware ramp ramps
  access accessible space spaces lift basketball rugby tennis racing race sports sport hero heroes walk run cafe support group groups network coordinator coordinators lead leads leader leaders governor governors department provision review coffee morning drop parents families register registers form forms code kit kits cupboard box boxes bag
  test tests testing guidelines rules rules restrictions outbreak cases numbers pandemic lockdown recovery catch symptoms signs prevention protection simulator demonstration display assembly assemblies film project study studies science scientist ambassador ambassadors champion champions friends inclusion toilet hoist education teacher teachers teaching qualification qualifications degree diploma base class school children pupils people students sufferers patients community radio bridge`;

/** What is held, read or heard about a topic. */
export const TEACHING = `
  talk talks lesson lessons assembly assemblies workshop workshops training session sessions course webinar book books film films video videos project projects topic topics presentation presentations research information advice understanding awareness signs symptoms effects history causes leaflet leaflets guidance display displays poster posters
  learn learned learnt learning learns study studied studying teach taught teaches teaching explain explained discuss discussed discussing read reading article story stories documentary quiz question questions expert specialist speaker speech debate policy policies knowledge facts cure vaccine campaign campaigning money raise raised raising raises
  fundraise fundraised fundraising donate donated sponsored sponsor charity charities`;
