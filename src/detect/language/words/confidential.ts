import type { Sets } from '../../../text/wording/wording.ts';
import { PEOPLE } from './school-people.ts';

/**
 * What a school keeps to itself: personnel matters, concerns and referrals, exclusions, money and tenders, and the special categories of
 * data protection law, in the words in which staff and families speak of them. Gathered from general knowledge; no list was copied.
 */
export const MATTERS: Sets = {
  ...PEOPLE,
  member:
    '<staff> | <titled> | one of our <any> | one of the <any> | our <any> teacher | member of staff | members of staff | of our team | chef | cleaner | driver | treasurer | clerk | bursar | (office|kitchen|cleaning|admin|catering|site|lunchtime|support|pastoral) (team|staff) | apprentice | trainee | ect',
  child:
    'somename | somename in <any> | one of mine | one of my (lot|class|kids|little ones|form|tutees|boys|girls) | <children> | son | daughter | twins | twin | brother | sister | siblings | lad | lass | girl | boy | kids | youngster | toddler | pupil s | child s',
  kin: '<families> | daddy | daddies | mummy | mam | nana | nanna | granny | grandma | grandpa | stepfather | stepmother | godmother | foster mum | foster dad | big brother | big sister | stepdad | stepmum | nan | gran | grandad | grandparents | carer | carers | guardian | mum s | dad s | mums | dads | parents | household | home life | uncle | aunt | step dad | step mum | partner',
  plight: `prison | jail | strangeways | wormwood scrubs | pentonville | belmarsh | broadmoor | rampton | hmp | in the nick | the slammer | the clink | banged up | sent down | inside for | inside again | back inside | rehab | addict* | alcoholic* | drinking again | drugs | overdose* | suicid* | self harm* | self harming | cancer | chemo* | tumour | leukaemia | terminal* | terminally ill | dying | stroke | heart attack | dementia | hiv | miscarriage | ivf |
    depression | depressed | breakdown | bipolar | psychosis | sectioned | eating disorder | anorexi* | diagnos* | diagnosis | adhd | autism | autistic | dyslexi* | dyspraxi* | dyscalculi* | tourette* | epilep* | diabetes | divorc* | separated | separating | splitting up | split up | walked out | left them | affair | custody | domestic abuse |
    domestic violence | violent | abuse* | abusive | neglect* | refuge | evict* | homeless | temporary accommodation | hostel | sofa surfing | bailiff* | debt | debts | bankrupt* | repossess* | benefits | universal credit | food bank | food parcels | free school meals | pupil premium |
    lost his job | lost her job | lost their job | made redundant | redundancy | asylum claim | deport* | immigration | visa | home office | arrest* | court | charged with | convicted | probation | on tag | electronic tag | restraining order | police came | being investigated | in care | taken into care | foster* | adopted | adoption | died | passed away | bereaved | funeral | lost her baby | lost the baby | lost his mum | lost her mum | lost his dad | lost her dad | living in a <any> | living with | not living with | moved out | back with dad | back with mum | can t afford | cannot afford | could not afford | arrears | behind with | dinner money |
    owes | owe | on free dinners | ehcp | ehc plan | sen register | statement of | reading age | nappies | seizure* | in and out of hospital | unemployed | signing on | loan shark* | gambling | tagged | parole | paternity test | dna test | care order | court order | wrong side | illegal* | crisis | operation |
    surgery | hospital | in a coma | intensive care | medication | ritalin | counselling | therapist | camhs | wets himself | wets herself | wets the bed | soiled | head lice | nits | cannot read | can t read`,
  sanctioned:
    'excluded | suspended | expelled | permanently excluded | excluding | suspending | permanent exclusion | fixed term exclusion | exclusion | exclusions | isolation | managed move | off rolled | sent home for | kicked out | given a fixed term | pru | pupil referral unit',
  hush: `off the record | between us | between you and me | between ourselves | not public | isn t public | not yet public | not public yet | not yet out | not yet announced | not been announced | before it is announced | before it s announced | before the announcement | not yet been announced | embargo* | under wraps |
    hush hush | hush | do not tell | don t tell | dont tell | tell no one | tell nobody | not a word | say nothing | keep it quiet | keep this quiet | kept quiet | keeping it quiet | keep it to yourself* | keep this to yourself* | keep it under your hat | keep (it|this|that|all this) under your (hat|hats) | under your hats | on the qt | breathe a word | don t breathe | don t let on | you never heard | you heard nothing | not to be repeated | strictly between | say nowt | zip it | keep this one quiet | keep mum | no names no pack drill | we all know why | you d never guess | you ll never guess | still secret | still a secret | a secret until | secret for now | heard it here | heard it first | you heard it here |
    hear on <any> | leaked | leak | in confidence | in strict confidence | confidential | confidentially | not supposed to | not meant to | shouldn t say | should not say | shouldn t be telling | should not be telling | aren t supposed to know | not allowed to say | sworn to secrecy | my lips are sealed | hasn t been told | have not been told |
    haven t been told | not been told | don t know yet | do not know yet | nobody knows | no one knows | behind closed doors | in private | private session | unofficially | inside information | before parents hear | before staff hear | before the letter | ahead of the announcement | not official | won t be told | will not be told | on the quiet | you didn t hear it from me | you did not hear it from me | you didn t hear this from me | you did not hear this from me | for your ears only | don t repeat | do not repeat | not for sharing | don t share | do not share this | shh* | ssh | not general knowledge | a little bird | little bird | whisper* | from a governor | from the office | an insider | before it goes to | not in the newsletter | this stays here | stays in this group | stays here | keep schtum | schtum | mum s the word | official on | wanted kept quiet | want it kept quiet | until the letter | until monday | rumour | rumours | psst`,
  matter: `head | headship | headteacher | deputy | staff | governors | trust | ofsted | inspect* | merge* | merging | merger | closing | closure | close | restructur* | redundan* | budget | deficit | bid | bids | tender | contract | contracts | job | jobs | posts | post | pay | salary | salaries | leaving | resign* | appoint* |
    candidate | shortlist | interview* | results | sats | grades | admissions | allocation | exclusion | excluded | suspended | complaint | investigation | allegation | police | board | academy | academisation | academise | sponsor | lease | land | field | sell | selling | sale of | cuts | cutting | axed | dropping | ri | requires improvement |
    inadequate | outstanding | good in | report | supplier | caterer | nursery place | building | asbestos | data breach | hack*`,
  sum: '£[^ ]{1,16} | ##k | grand | ## grand | <any> grand | thousand',
};

export const STAFFING = `
  (let|letting|lets) ~1 <member> go (following|after|because|over|due|for|today|this|last|at|with|without) ~1
  <member> ~~ (nicking|nicked|stealing|stole|stolen|pinching|pinched|pocketing|pocketed|fiddling|fiddled|skimming|embezzl*) ~2 (money|cash|till|funds|float|books|tin|expenses) ~1
  (why|reason|reasons) ~2 <member> (isn t|hasn t|wasn t|won t|not|never|is not|has not) ~1 (back|in|here|been in|come back|teaching|returning|at work|been seen|be back|coming back) ~
  (candidate|applicant|interviewee|candidates|applicants) (one|two|three|four|five|a|b|c|##|number ##|no ##) ~2 (cried|was|were|bombed|froze|had|got|forgot|clearly|looked|turned|walked|said|couldn t|didn t|is|has)
  (settlement|severance|pay off|payoff|payout|exit package|exit terms|exit deal|departure terms|compromise agreement|leaving terms|golden goodbye|garden leave) ~1 (agreed|signed|reached|negotiated|offered|accepted|finalised|settled|drawn up|on the table|paid) ~~~ (<member>|post|goodbye|leaving|gone|going)
  (<member>) ~~ (settlement|severance|exit package|exit terms|exit deal|payout|golden goodbye) ~1 (agreed|signed|reached|negotiated|offered|accepted|finalised|with)
  (put|placed|is|are|was|been|going) ~1 on (a|an) [<any>] (support plan|capability plan|improvement plan|final warning|performance plan|informal capability|formal capability) ~
  (escorted|marched|frogmarched|walked) (off|out|from|to) ~ (site|premises|building|gate|car|school|police) ~
  (going through|getting|in the middle of) (a divorce|divorced|a separation|ivf|chemo|a breakdown|disciplinary|capability|an affair|a tribunal|a custody) ~ <any>
  (##|two|three|four|five|six|seven|eight|nine|ten|some|half|most|several|a third) of (us|our|the|my) ~3 (on|in|for|facing|up for|at risk of|get|gets|getting|lose|losing|going to lose|being|to be|will be) ~2 (redundanc*|redundant|chop|axe|boot|push|sack|elbow|jobs|job|posts|hours cut|let go|restructure|pay off|dismissed|notice)
  (get|gets|getting|got|for|facing|given|be given|face|faces) the (chop|axe|boot|push|sack|elbow|heave ho|bullet|bums rush|order of the boot|p45) ~1
  (redundancy|redundancies|at risk) (list|letter|letters|pool|notice|notices|talks|round|consultation)
  <member> ~ (is|was|has been|be|s|will be) ~1 (off|away|out|absent|not back|not in) [again|now|still|sick|ill] (until|till|for|with|since|all) ~3 (stress|easter|christmas|summer|half term|##|term|weeks|months|week|month|op|back|baby|mental|grief|illness|breakdown|drink|knee|hip|heart|year|further notice|time) ~1
  (with|down to|because of|on account of|owing to) (his|her|their) (nerves|drinking|drink|mental health|health|marriage|divorce|stress|depression|anxiety|back|heart|bad back|baby blues|grief|miscarriage|illness|operation|treatment)
  (on|issued with|given|got|had|facing|placed on|put on) ~2 (final|last|first|written|verbal|formal) [written] (warning|caution) ~1
  (did|didn t|did not|won t|will not|hasn t|has not|failed to|fail to) ~1 (pass|last|survive|get through|make it through|complete) ~2 (probation|induction|ect year|trial period|capability|easter|christmas|the year|the term|the summer) ~1
  (gave|give|giving|offered|offering|given) (it|the job|the post|the headship|deputy|the role) to ~3 (shh*|monday|not|announce*|public|until|till|before|yet|but|don t|keep|secret)
  (contract|contracts) ~3 (will not be|won t be|not being|not|isn t being|is not being|aren t being|hasn t been|has not been|terminated|ended|torn up) ~1 (renewed|extended|terminated|ended|honoured) ~1
  (panel|interview|interviews|interviewed|interviewing) ~6 (weak|weaker|terrible|dreadful|cried|favourite|appointed|gave it to|second choice|inside candidate|internal candidate|not told|told her|told him|shortlist) ~1
  <member> ~ (will be|is|has been|be|was|have been|are) ~ (away|off|absent|out|on leave|not in|not be in|missing from school) ~~ (with|for|because of|due to|owing to|while|recovering from|on account of|as) ~ (her|his|their|a|an|she|he|the|they) ~ (nerves|back|hip|knee|heart|operation|surgery|treatment|chemo*|baby|pregnan*|mental|stress|breakdown|marriage|divorce|mother s death|husband s|wife s|drinking|illness|depression|anxiety|migraines|cancer|investigation|allegation|tests|scan)
  <member> ~~ (while|whilst|pending) ~ (they|governors|the governors|the trust|police|it is|the matter is|allegations are|it s|hr|lado) ~ (look*|investigat*|enquir*|decide*)
  (a|one of our|one of the|our) [<any>] (member of staff|members of staff|teacher|teachers|colleague|staff|cook|caretaker|ta) ~ (is|are|has|having|has been|who is|who s) ~ (having|undergoing|receiving|recovering from|diagnosed|ill with|battling|being treated|suffering|in hospital|expecting|grieving|signed off|seriously ill|in rehab|getting divorced) ~ <any>
  (sent home|asked to leave|told to stay|walked off|escorted off|kept away|stood down) ~ (while|whilst|pending|until) ~ (look into|look*|investigat*|hearing|enquir*|missing|money)
  (redundanc*|job losses|job cuts|closure|merger|restructure|restructuring|cuts) ~ (to be announced|will be announced|yet to be announced|not yet announced|before|after|in the new year|by easter|by summer|coming|on the way) ~ <any>
  (told|asked|ordered|warned|instructed) ~ (to say nothing|not to say|to keep quiet|to keep it quiet|to smile|not to tell|not to breathe|to keep schtum|to tell nobody|to stick to) ~ <any>
  <member> ~~ (suspended|dismissed|sacked|fired|disciplinary|disciplined|gross misconduct|misconduct|under investigation|being investigated|been arrested|arrested|made redundant|redundancy|redundant|capability|settlement|final warning|written warning|warning on file|signed off|off sick|long term sick|occupational health|breakdown|off with|sent home|escorted off|failed <any> probation|failed probation|failed <any> dbs|dbs|tribunal|pay off|paid off|gagging|no longer with us|walked out|on bail|charged with|demoted|stood down|gardening leave|pregnant|fertility|ivf|resigning|has resigned|handed in)
  (<member>|<any> member of staff|staff member) ~3 (was|were|is being|has been|have been|being) ~1 (interviewed|questioned|spoken to|arrested|cautioned|charged|led away|taken away) by [the] (police|officers|detectives) ~1 (this|last|today|yesterday|on|over|about|again|after|and|.)
  (has been|have been|had been|was|were|been|got) (suspended|dismissed|sacked|arrested|demoted|made redundant|disciplined) ~ (while|after|for|over|and|this|on|as|today|yesterday|last|cos|because|coz|when|since)
  (off|absent|away|signed off) (with|for|because of|on account of|due to) ~ (stress|anxiety|depression|burnout|a breakdown|mental health|cancer|surgery|an operation|a miscarriage|sick leave|bereavement|back trouble|exhaustion|chemo*)
  (allegation|allegations|complaint|investigation|disciplinary|grievance|hearing|tribunal) ~ (against|about|into|was made|were made|made by|involving|hearing|meeting|panel|tomorrow|today|over) ~ <any>
  (disciplinary|grievance|capability|dismissal|redundancy) (hearing|meeting|panel|process|appeal|interview|talks|letters|letter|consultation)
  (they are|they re|police are|lado is|governors are|trust is|we are|hr is|hr are) investigating
  (teacher|head|deputy|ta|governor|colleague|member of staff) they are investigating
  (posts|jobs|roles|contracts|<staff>|assistants|tas|teaching assistants|cleaners|teachers|hours) ~ (to go|will go|go after|gone by|be gone|will be gone|are going|be cut|cut by|axed|not be renewed|be lost|at risk|must go|face the axe)
  (not to renew|not renewing|not be renewing|won t renew|will not renew|decided not to) ~ (contract|contracts|posts|renew|<any>)
  (head|headteacher|deputy|principal|business manager|bursar) ~ (is leaving|is going|is retiring|will leave|will be leaving|has resigned|is resigning|got another job|has been asked to go|is being pushed|stepping down|on the way out|being replaced)
  (dismissal|sacking|suspension|resignation|redundanc*|sick leave|salary|pay) of (the|our|a|mr|mrs|ms|miss) ~ <member>
  (caretaker|head|deputy|teacher|cook|secretary|bursar|assistant|<titled>) s (dismissal|sacking|suspension|resignation|redundancy|sick leave|salary|pay|wages|disciplinary|absence)
  (why|reason|reasons) ~~ <member> ~ (left|went|is off|is away|has gone|disappeared|is not in|was not in|is leaving|has not been seen)
  <member> ~ (was asked to leave|asked to leave|was pushed|pushed out|paid to go|went quietly|left under a cloud|failed an observation|on a support plan|support plan|on capability|on a final|is expecting|is up the duff|having treatment|having an affair|drinking|drink problem|is off again|off again|been let go|was let go|let go|given notice|not passed|did not pass|has not passed)
  (pay progression|threshold|appraisal|performance management|lesson observation|observation|sickness record|absence record|disciplinary record|personnel file|compromise agreement|settlement agreement|non disclosure|nda|exit interview|probation) ~~ (<member>|her|his|failed|refused|turned down|weak|poor|last|signed)
  (interviewed|interviewing|shortlisted|turned down|rejected|candidates|applicants|applied) ~~ (post|job|headship|deputy|candidate|candidates|applicant|applicants|weak|reference|references)
  (reference|references) ~~ (bad|poor|shocking|awful|terrible|warned|glowing|read)`;

export const SAFEGUARDING = `
  <child> ~4 (told|tells|telling|confided|admitted) ~1 (me|us|miss|sir|the ta) ~3 (he|she|they) (takes|took|drinks|drank|smokes|uses|steals|stole|hits|cuts|hides|carries|sleeps|starves|hears|sees|burns) ~
  (ring|rang|ringing|call|called|calling|phone|phoned|phoning|email|emailed|refer|referred|report|reported|contact|contacted|tell|told) ~2 (the social|social|children s services|safeguarding lead|dsl|early help|early help hub|nspcc|children s social) ~1 (about|for|over|on|to|regarding) ~2 <child>
  (his|her|their|somename s|child s|boy s|girl s) (dad|mum|father|mother|stepdad|stepmum|uncle|ex|nan|parents|family|partner) ~1 (isn t|is not|aren t|not|no longer|never|mustn t|must not|can t|cannot) ~1 (allowed|permitted|supposed|meant|be|to|come|go|have|see|collect|pick) ~2 (near|see|collect|contact|pick him|pick her|pick them|on site|near the|at the gate|him|her|them|anywhere near|within|access)
  (told|tells|telling|confided|confiding|let slip|mentioned|explained|explaining|admitted) ~1 (me|us|miss|sir|the ta|his teacher|her teacher) ~2 (why|how|that|about|what) ~4 (sleep|sleeps|sleeping|slept|hungry|hides|hiding|scared|frightened|afraid|locked|bruise*|cries|no bed|no food|no heating|on the sofa|on the floor|in the car|goes on at|happens at|won t go home|doesn t go home|doesn t want to go home) ~1
  (wrote|writes|written|drew|draws|said|says|told|telling|texted|whispered|posted) ~9 (wish|wishes|wished|want|wants|wanted|hopes|hoped|better off|rather) ~2 (dead|die|to die|end it|end it all|disappear|weren t here|wasn t here|not here|weren t alive|wasn t alive|not alive|never been born|had never been born|not wake up|without (him|her)|hurt (himself|herself|themselves))
  <child> ~~ (isn t|is not|aren t|are not|not|no longer|never|wasn t) allowed ~1 (home|back home|to go home|near|contact with|to see (his|her|their)|to live with|overnight) ~ (weekends|any more|anymore|mum|dad|with|at|until|since|because|father|mother|stepdad|alone|by)
  (##|one|two|three|four|five|six|several|half) ~1 (on|with|under) [a|the] (child protection|cp|cin|child in need|protection|social services|safeguarding|care) [<any>] (plan|plans|register|orders|order|list|file|cases|concerns)
  (on|my|the|our) (cp|cin|child protection|safeguarding) (list|plan|plans|register|cases|log|file)
  (told|tells|telling|confided|admitted|said to|whispered|wrote|showed) ~1 (me|miss|sir|us|our ta|the nurse|his teacher|her teacher|the class teacher) ~6 (at home|dad hits|mum hits|hits|hit|hurts|hurt|beats|beat|touches|touched|scared|frightened|afraid|to go home|going home|what goes on|what happens|slept|hungry|not eaten|locked|the belt|stepdad|uncle|bruise*|cut|cutting|kill|die|drinks|drunk|drugs|secret) ~1
  <child> ~ (hits|hit|beats|hurts|touches|locks|starves|scares|leaves) (him|her|them|<child>) ~1
  (mum|dad|mother|father|stepdad|uncle|boyfriend|partner) ~1 (hits|beats|hurts|touches|hit|beat|locks|starves|burned|burns|slaps|kicks|throttles|strangled) (him|her|them|the kids|his|the <child>|<child>)
  (had|have|having) to (write|log|record|report|pass|ring|phone|refer|fill) ~3 (down|up|cpoms|on|it|in|that|through|social|police|disclosure|form) ~3 (disclos*|said|told|home|sleep|heartbreak*|years old|little|poor|tears|cried|bruise*|dad|mum) ~1
  (protection|in need|safety|care|safeguarding) plan ~1
  (police|officers|the cid|detectives) ~3 (seized|arrested|interviewed|questioned|searched|cautioned|are investigating|want to speak|removed|confiscated|came for|picked up|charged) ~6 <child> ~1
  (police|officers) ~4 (phone|laptop|tablet|locker|device|bag) ~4 (<child>|sixth form) ~1
  <child> ~ (phone|laptop|locker|bag) ~2 (police|officers) ~1
  (only|nobody but|no one but|no one except|must not|not) ~5 (collect|collects|pick up|picks up|collecting|contact|be collected|go home with) ~2 <child> ~1
  (ring|rang|ringing|call|called|calling|phone|phoned|contact|contacted|speak to|spoke to|email|emailed|refer|referred|report|reported|involve|involved|wait for|waiting for) ~ (social services|social care|social worker|the police|lado|mash|childline|camhs|nspcc|early help|child protection) ~ (about|for|over|on|to|because|again) ~ <child>
  <child> ~~ (social services|social worker|child protection|cpoms|foster carers|foster family|emergency placement|police protection|refuge|interim care)
  child protection (conference|plan|meeting|case|register|referral|concern|order|review|file)
  (case|strategy|core group|lac|pep|tac|taf|cin|mash) (conference|meeting|review|panel)
  (safeguarding|welfare) (concern*|referral*|case|case conference|allegation*|incident*|disclosure*|issue|issues|file|log|alert|enquiry|investigation|meeting|problem)
  (referral|referrals|referred|refer|reported|report) (to|by|made to) ~ (social care|social services|social worker|camhs|mash|lado|early help|prevent|police|children s services|the local authority|cps)
  (with|to|by|known to|from|under|involving) (social services|social care|social workers|camhs|children s services|the lado|child protection)
  (social worker|social workers|social services|lado|camhs|cpoms) ~ (visit*|rang|came|coming|called|again|today|meeting|involved|took|taken|removed|for)
  (disclosed|disclosure|made a disclosure|confided|opened up) ~~ (<child>|pupil|student|boy|girl|home|dad|mum|uncle|stepdad|year|me|abuse*|in my class)
  (bruise|bruises|bruising|cigarette burn*|black eye|marks on) ~~ (<child>|her|his|year|pupil|mum|dad|arm|arms|legs|again)
  (<child>|pupil|student|boy|girl) ~ (in need plan|on a plan|at risk|on the register|taken into care|removed from home|being abused|not safe at home|is not safe)
  (groomed|grooming|sexual abuse|sexually abused|county lines|radicalis*|prevent referral|trafficked|female genital*|forced marriage) ~ <any>`;

export const FINANCE = `
  (<families>|family|parents|following|these|several|some|##|the <any> family) ~ (have not paid|has not paid|haven t paid|hasn t paid|still owe|owe|owes|yet to pay|in arrears|not settled|unpaid|behind with|refused to pay|can t pay|cannot pay)
  (we|school|trust|ourname|governors|head|they) ~ (cannot|can t|could not|couldn t|won t be able to|struggling to|not able to|unable to) ~1 (pay|afford|heat|meet|make|cover|balance|keep) ~2 (wages|salaries|bills|payroll|staff|supply|cover|gas|heating|lights|budget|books|rent|suppliers|everyone|month) ~1
  (budget|deficit|overspend|shortfall|finances|accounts|reserves) ~4 (meeting|tonight|grim|dire|bleak|don t balance|doesn t balance|gone|worse|huge|massive|bad|not told|before|shortfall) ~1
  <sum> ~ (in the red|short|overspent|over budget|overdrawn|in debt|behind|deficit|shortfall|black hole|missing|gone|hole)
  (deficit|shortfall|black hole|hole|overspend|overspent|debt|debts|gap|loan|bail out|bailout) of ~ <sum>
  (in the red|in debt|in deficit|overspent|broke|insolvent|bankrupt|skint|out of money|running out of money|ran out of money) (by|until|till|since|again|and|by the|this|but|before|next)
  (we|school|trust|academy|ourname) ~ (nearly broke|almost broke|insolvent|bankrupt|skint|out of money|running out of money|run out of money|cannot pay|can t pay|cannot make payroll|behind with the bills|owe|owes)
  budget (gap|hole|shortfall|crisis|deficit|black hole|cuts|meeting)
  (draft|unaudited|unpublished|internal|management) (accounts|budget|figures|audit)
  (bid|bids|tender|tenders|quote|quotes) ~~ <sum>
  <sum> ~~ (bid|bids|tender|tenders|quoted|lowest|cheapest|less than the rest|undercut)
  (opened|reading|read|open|opening|seen|saw|comparing) ~ (bids|tenders|quotes|sealed bids)
  (payroll|salary|salaries|payslip|payslips|pay|wage|wages|earns|earn|paid|on) ~ <sum> ~ (a year|for <any> days|days a week|salary|year|per year|pa|bonus|for three|for doing)
  (deputy|head|headteacher|bursar|ceo|principal|caretaker|cook|teacher|she|he|<titled>) ~ (earns|is on|gets|is paid|takes home|makes) ~ <sum>
  (paying|pay|charging|charge|charges) ~ (caterer|contractor|supplier|firm|cleaners|cleaner|agency|builder|coach firm|photographer|company) ~ <sum>
  (money|funds|cash) ~ (is gone|gone missing|went missing|missing|disappeared|vanished|stolen|embezzl*)
  (reserves|cashflow|cash flow|salary bill|wage bill|staffing bill) ~ <any>
  (contract|invoice|discount|settlement|payout|pay off|legal bill|fee|fees|bonus) ~ (worth|of|for|is|was|cost) ~ <sum>
  (we|trust|school|ourname|head|governors) ~ (paid|paying|spent|blew|lost|losing|owe|owes|borrowed|overspent) ~ <sum>
  (bank|auditor|auditors|hmrc|fraud team|esfa|dfe) ~ (called in|refused|froze|frozen|investigat*|flagged|is asking|are asking)`;

export const EXCLUSION = `
  <child> ~ (will not|won t|is not|isn t|are not|aren t) ~1 (be|been|being|allowed) ~1 (back|returning|allowed back|let back|on site|coming back|in school) ~3 (until|till|this|after|because|what|following|ever|again|for|since) ~1
  <child> ~4 (back|returned|returning|comes back|came back) ~6 (court case|custody|young offenders|exclusion|suspension|secure unit|unit|pru|police|fight|incident|ban) ~1
  (the|a|our|that) [<any>] <child> ~2 (with|wearing|on) ~1 (tag|ankle tag|electronic tag|bail|asbo|curfew|probation|a knife|a blade|a record) ~1
  (assault|attack|theft|stabbing|threat|threats|vandalism|fire|damage) ~~ (by|involving|carried out by|committed by|started by|the work of) ~ <child>
  (what|why|how come|know who|who) ~ <child> ~8 (get|got|gets|getting|was|been|being|were) (sent home|excluded|suspended|expelled|kicked out|in trouble|arrested|marched out|isolated)
  <child> ~8 (suspended|excluded|expelled|sent home) (until|till|for|after|because) ~ (friday|monday|half term|what|fight*|hit*|bit*|bull*|swear*|knife|vap*|stealing|attack*|days|rest|his|her|their|behaviour|throwing|lunch)
  (##|one|two|three|four|five|ten) day (exclusion|suspension|ban)
  (got|given|had) (##|one|two|three|four|five|ten) days ~ (for|out|at home|exclusion)
  (<child>|he|she|they) ~ (hit|punched|bit|kicked|threw a chair at|threw a chair|spat at|swore at|assaulted|attacked|pulled a knife|stabbed|pushed) ~ (teacher|ta|member of staff|miss|sir|head|<child>|pupil|girl|boy|dinner lady)
  (on report|on a final warning|final warning|behaviour panel|moved to the unit|alternative provision|managed move) ~ <any>
  attendance (officer|panel|fine|of ##%|is ##%|was ##%)
  (fined|prosecuted) for (holiday|absence|attendance|non attendance|truancy)
  <child> ~~~ <sanctioned>
  <sanctioned> ~ (<child>|from year ##|in year ##|year ##)
  (<titled>|name) <sanctioned>
  (exclusion|suspension|expulsion) (meeting|hearing|panel|appeal|letter|letters|decision|paperwork)
  (was|been|being|got|were|gets) (permanently excluded|excluded|expelled|permanently expelled)
  (sent home|sent out|isolated|in isolation|in trouble|punished|removed from class) (for|after|because) <any> ~ <any>
  (caught|found) ~ (with a knife|vaping|with drugs|with a blade|stealing|smoking|cheating|with cannabis|with a phone|dealing)
  (brought|bringing|carrying|carried) (a|in a) (knife|blade|weapon|vape|screwdriver|bb gun)
  the (boy|girl|<child>|pupil|student|kid|lad|one|ones|family) who ~ (sent|did|hit|stole|bit|started|brought|bullied|attacked|set|broke|punched|threw|posted|shared|filmed|accused|complained|reported) ~ <any>
  behaviour (plan|contract|panel|log) for <any>
  (ask me|dm me|message me|pm me) (<who>|which|for names|for the name|for details|why)`;

export const CIRCUMSTANCES = `
  (court order|court orders|restraining order|injunction|contact order|non molestation order|no contact order|custody dispute|custody battle) ~2 (between|against|on|stopping|preventing|over|forbids|means) ~3 (families|family|parents|mum|dad|mums|dads|mother|father|them|him|her|two|households|child|children)
  (his|her|their|somename s) ~1 (stay|spell|time|months|weeks|week|admission|second stay|stint|long stay) (on|in|at|inside) ~3 (ward|wards|psychiatric|unit|secure unit|refuge|hostel|rehab|care|custody|prison|priory|clinic|eating disorder|eating disorders|young offenders|mental health)
  (##|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|several|a third) ~2 (in|of|from) (my|our|this|the) (form|class|year|year group|set|group|tutor group|lot|bottom set) ~2 (are|is|on|have|get|live|with|in) ~2 (free meals|free school meals|free dinners|fsm|pupil premium|pp|benefits|in care|foster*|a plan|child protection|cp|medication|social worker|social workers|send|sen|ehcp*|asylum|refuge|hostel|hostels|b b)
  (dad|mum|mother|father|brother|stepdad|uncle|nan) [s|has|is|was|just|been] ~ (sent down|put away|locked up|banged up|gone to prison|got ## years|doing time|doing ## years|served|sentenced|released|out on licence|walked out on|run off|left him|left her|left them|died of|hooked on|drinking himself|drinking herself|lost the house|kicked him out|kicked her out|threw him out|threw her out)
  (thoughts|prayers|love|support|sympathy|condolences) ~ (family|with|to|for) ~ (as they|after|following|who|son s|daughter s|deal*|cope|battle*) ~ <plight>
  <child> ~ (lives|live|living|stays|staying|moved|moving|placed|sleeping|sleeps) ~2 (with|in|at|on|out of) ~2 (foster|carers|care|nan|gran|grandparents|auntie|hostel|refuge|b&b|b b|hotel|temporary|car|sofa|children s home|the home|emergency) ~1
  <child> ~~ (because|since|as) ~1 (he|she|they) ~1 (is|are|has|have|was|were|s|re) ~3 <plight>
  <child> ~~ (cannot|can t|must not|may not|not allowed to|isn t allowed to) ~1 (be photographed|be in photos|be pictured|be named|see|contact|go home|stay|be seen|appear) ~3 (because|since|as|due to|owing to|foster|care|court|order|hiding) ~1
  (the|that|our|this|poor|a) [<any>] (family|families|household|parents) ~ (from|at|in|on|who|whose|with) ~6 (evict*|bailiff*|court|deport*|benefits|food bank|social*|police|drugs|prison|arrest*|split*|divorc*|homeless|hostel|refuge|debt*) ~1
  (extra time|reader|scribe|support|help|ta|pass|free meals|free lunch|bursary|hardship fund|pupil premium) ~3 (because of|for|due to|on account of|owing to|as) ~1 (his|her|their|he|she) ~4 <plight> ~1
  <child> ~~ <kin> ~~ <plight>
  <kin> ~~ <plight>
  <any> s (mum|dad|mother|father|family|brother|sister|nan|parents) ~~ <plight>
  <child> ~ (<be>|has|have|had|with|from|on|whose|<who>) ~ <plight>
  <titled> ~~ <plight>
  <plight> ~ (in year ##|year ##|in my class|in our class|in my form|one of our families|<titled>)
  (one|two|three|four|several|some|##) [of our|of my|of the] (<families>|parents|mums|dads|year ##s|<children>|pupils|students) ~~ <plight>
  (house|home|flat) ~ (being sold|repossessed|condemned|raided|searched)
  (bailiffs|police|social services|immigration) (came|were at|raided|took|turned up) ~ (family|<families>|home|house|door|mum|dad)`;

/** Looser: both in one sentence, in either order. */
export const NEAR_CIRCUMSTANCES = `
  (family|families) [please|kindly|must|can|may|should] (collect|collects|claim|claims|pick up|come for|owe|owes|receive|receives) [their] [unpaid|overdue] (free school meal|free school meals|free meals|fsm|hardship|pupil premium|food bank|foodbank|bursary|benefit|arrears|debt|emergency) ~
  (couldn t|could not|couldnt|can t|cannot) help (seeing|noticing|reading|overhearing|spotting) ~~ (list|register|file|letter|email|form|notes|screen|name|report|plan) ~
  <child> ~~~ <plight>
  <child> ~~ (suspension|on report|detention|detentions|knife|vaping|on bail|police|the social|cps|bruise*|self harm|pregnant|in trouble|bottom of|lowest|worst marks|wet himself|wet herself|unwashed|starving|neglect*|sectioned|punched)
  serving (a|his|her|their) [<any>] (suspension|exclusion|detention|ban|sentence) ~
  (parent|parents|mum|dad|mother|father|family|stepdad) of ~ (mine|my <any>|<child>) ~~~ (drunk|drugs|police|the social|prison|court|divorc*|benefits|shout*|hit|violent|affair|evict*|arrest*|debt|refus*|neglect*)
  somename ~2 (got|scored|failed|managed|only got|came|has|had) ~1 (##%|## %|a u|an u|grade ##|## out of|zero|nought|bottom|last|the lowest|ungraded|a fail) ~
  (missing|stolen|vanished|lost) ~1 (money|cash|funds|takings|petty cash|trip money|dinner money|charity money) ~`;

export const NEAR_STAFFING = `
  <member> ~~~ (stress|sick|illness|leaving|resign*|sack*|suspend*|dismiss*|redundan*|pregnan*|drunk|arrest*|police|salary|stood down|absent|absence|maternity|walked out|complaint about|complaints about|union rep|hr|meeting with hr|replaced|retire early|payoff|quit|quitting|affair|divorce|drinking|on the bottle|misconduct|tribunal|grievance|probation|warning|off again|signed off|capability|rehab|cancer|ill health|mental health|breakdown|in tears|pay rise|bonus|pay cut|overpaid|on ##k|dbs|allegation*|bullying claim|gagged|gagging|settlement|interview*|applied for|application|applications|reference)
  (stress|sick|resign*|sack*|suspend*|dismiss*|redundan*|arrest*|salary|absence|allegation|hr|disciplinary|capability|tribunal|misconduct|grievance|breakdown|application|applications|shortlist*) ~~~ <member>
  (hr|human resources|occupational health|acas) ~ (tell|told|say|says|said|rang|called|are|is|want*|involved|meeting) ~`;

export const UNANNOUNCED = `
  (trust|governors|council|head|they|la|local authority|diocese|board|slt|management) ~ (is|are|s|re|was|were) (going to|planning to|about to|set to|due to|plotting to|thinking of) ~ (close|closing|shut|shutting|sell|selling|merge|merging|sack|sacking|axe|axing|cut|cutting|scrap|drop|replace|outsource|restructure|move|take over)
  (sats|gcse|a level|exam|test|phonics|ks#) (results|scores|data|marks) ~ (early|before|not out|not published|not public|embargo*|leaked|sneak|don t tell|secret|between|shh*)
  (heard|told|learnt|learned|decided|agreed|announced|came up|let slip|mentioned) ~ (at|in|from|by) ~ (governors|governor s|board|closed|private|slt|leadership|trustees|trust|staff) ~ (meeting|session|briefing|minutes)
  <hush> ~~~ <matter>
  <matter> ~~~ <hush>
  ofsted (rang|called|phoned|are coming|are in|is coming|have rung|have called|got the call|got the phone call|feedback|verdict|judgement|grade|draft report)
  (got|had|took) the ofsted call
  (sat in|was in|was at|came out of|minutes of|notes from) ~ (governors|closed|private|confidential|emergency|staffing|finance|disciplinary|exclusion) ~ (meeting|part two|session)
  (part two|part b|confidential) minutes
  (tell|telling) you (all of it|everything|all about it|who it was|the real reason|what really happened)
  (school|academy|infants|juniors|nursery|sixth form|we) ~ (will close|is closing|is to close|are closing|to be merged|are merging|is merging|will merge|to merge|being taken over|is being sold|will be sold|chosen the new trust|to join the trust) ~ (secret|quiet|board|not|nobody|until|<staff>)`;

/** Already told to everybody, or by leave. */
export const PUBLIC = `
  on (maternity|paternity|parental|adoption) leave ~~ as (he|she|they) (told|announced|said|shared) |
  suspension (bridge|bridges|spring|springs|cable*) | suspended (for ~2 (minute|minutes|second|seconds)|above|between|in mid air|by ~2 (string|rope|thread|wire|chain|cable*)) | (published|audited|annual|filed) (accounts|figures|minutes|report) |
  report is (out|published|on|now) | (local|news|evening) paper (has|writes|reported|says) |
  (because of|due to|owing to|through) staff (illness|sickness|absence|absences|shortage|shortages) |
  (isn t|is not|wasn t|not|never) (true|the case|correct|so) that | (untrue|false|incorrect|nonsense) that | no truth (in|to|whatever) | contrary to (rumour|rumours|report|reports|gossip|what) | (rumour|rumours|claims|reports|gossip|stories|talk) ~~ (is|are|was|were) ~1 (false|untrue|wrong|nonsense|baseless|unfounded|not true) |
  published | publish | grant applications | apply in confidence | ask at the office | on the website | on our website | the website | as announced | announced in | as reported | was reported | in the papers | in saturday s paper | in the gazette | annual report | policy | policies | procedure | procedures | happy for us to say | kindly shared | has shared (her|his|their) | shared (her|his|their) story | asked us to tell | spoke openly | told us that we may | with permission | with his permission | with her permission | with their permission | with their blessing | with her blessing | with his blessing | asked us to (share|tell|say|let) | by their own wish | at her own request | at his own request | gave us leave | agreed that we may | wanted you to know | consultation is open | open consultation | public meeting | public consultation | press release | our letter of | in our last letter | in our letter | adopted by | figures for | national | in england | the government`;

/** A topic, in fun, or the past. */
export const TOPIC = `
  (learned|learnt|learning|found out) what [a|an] <any> [<any>] is (and|how|what|where|who|whom|why) |
  (how|where) (is|was) [our|the] (pupil|sport|sports|pe) premium (spent|used) | (gave|made|reached|with) their diagnosis |
  (made|makes|making) (the|our|an|that) [<any>] [<any>] (photocopier|printer|projector|machine|sharpener|laptop|trolley|computer|whiteboard|blackboard|kettle|boiler|oven|telephone|minibus|piano|abacus|calculator) redundant |
  foster (kitten|kittens|cat|cats|puppy|puppies|dog|dogs|greyhound|hen|hens|pony|rabbit|rabbits) |
  for (tomorrow|today|monday|tuesday|wednesday|thursday|friday|next week) s [<any>] lesson | records from 1# |
  careers (day|fair|talk|week|evening|assembly) | (book|reading) group | (read|reads|reading|finished) about a (boy|girl|child|family|woman|man|teacher) |
  (any|every|each) (family|families|parent|parents|child|children|pupil|pupils) ~2 (may|can|could) ~1 (apply|claim|ask|get|receive|qualify) |
  beheaded | (put|puts|putting) ~3 on trial | shylock | portia | macbeth | hamlet | othello | king lear | prospero | romeo | juliet | henry (viii|the eighth) | anne boleyn | catherine of aragon | oliver twist | fagin | scrooge | miss havisham | jane eyre | heathcliff | gatsby |
  (learned|learnt) (how|why) a |
  in (re|pshe|rshe|history|drama|philosophy|english) ~3 (talked|thought|wrote|read|asked|spoke|chatted) about | (police|firefighters|paramedics|vet|nurse) ~2 (came|visited|popped) ~1 to (show|talk|teach|read|meet|let) | appeal (form|forms) |
  (wanted|want|asked|asking|keen|eager|curious) to know (all|more) about | (asked|ask|asking|answered) ~3 questions (about|on) | (finished|finishing|started|starting) [^ ]{3,12} [^ ]{3,12} with my (class|form) |
  drugs (education|talk|awareness|can be) | medicines | dying to | imaginary | matilda | trunchbull | murder mystery | will be there | handout | (families|parents) who (still|have not|haven t|owe) ~4 are asked |
  your (child|children|family) ~2 (get|gets|receive|receives|claim|on|have) ~1 (free school meals|benefits|universal credit|an ehcp|pupil premium) | (check|checking|comb) ~3 hair | head lice letter | remembrance | (the|world|first|second|great) war | armistice | cenotaph | (former pupil|ex pupil|speaker|visitor|author|player|survivor) ~3 (came|visited|told|spoke|talked) |   your (child|children|family|son|daughter) ~3 (entitled|eligible|qualify) | (child|children|family|families) may (be entitled|be eligible|qualify) | come in all shapes | come in all sorts | all kinds of famil* | every family is different | different families | all families | different kinds of famil* | pshe | rshe | circle time | some families | book is | book about | our book | class book | class text | text is | set text | character | characters | chapter | author | hero | heroine | film about | play about | tells the story | evacuee* | evacuated | library |
  fortnight | awareness | fundrais* | in aid of | sponsored | lesson on | lesson about | lessons on | lessons about | assembly | topic | learn about | learned about | learnt about | learning about | taught about | training | course on | webinar | workshop | leaflet | helpline | novel | the book | a book | the story | in our play | play about | panto | the film | goldilocks | in the film | drama | history |
  museum | sack race | acted out | role play | mock trial | court case about | courtroom drama | flew to | neverland | for the food bank | food bank (shelf|day|van|vans|collection|boxes|donations|appeal) | music therapist | play therapist | hospital (school|radio) | tudor* | victorian* | romans | secret santa | top secret | spy | spies | recipe | santa | panto* | egg hunt | science | experiment | teddy | monopoly | thank you to the foster | support group | coffee morning | how to | what is | what are | what the law says`;

/** Told of one child who is there, by name, class or whose family it is: no topic hides it. */
export const OF_OURS = `
  (somename|boy|girl|child|pupil|student|lad|lass|one of my <any>|one of our <any>) ~~ (his|her|their|whose) [own|step|foster] (mum|mam|mummy|mother|dad|daddy|father|stepdad|stepmum|stepfather|stepmother|parents|family|brother|sister|nan|gran|grandad|carer|uncle|aunt) ~1 (is|are|was|were|s|has|have|had|got|left|lost|died|hit|hits|hurts|beats|drinks|drank|walked|moved|went|can t|cannot|threw|kicked)
  (somename|(boy|girl|child|pupil|student|lad|lass) [in (my|our) (class|form|set|year|group)]) [in <any> [##]] ~1 (is|was|has been|had been|got|being|s) [just|also|only|now|nearly] (excluded|suspended|expelled|arrested|in care|taken into care|put into care|fostered|adopted|diagnosed|sectioned|evicted|homeless|abused|neglected|self harming)
  (somename|boy|girl|child|pupil|student|lad|lass) ~4 (disclosed|confided|told (me|us|a teacher|the ta|his teacher|her teacher)) ~1 (that|about|how|his|her|their|he|she)`;

/** Whoever it is told of lives in a book, on a stage or long ago, or has it told for a good cause. */
export const STORIED = `
  about (a|an|one|two|the) ~1 (boy|girl|child|children|family|woman|man|teacher|pupil|brother|sister|orphan|king|queen) | (book|story|text|novel|play|film|chapter|poem) ~3 (about|called|named|where|in which) somename |
  (text|book) is about | in (the|our|this|a|that) ~1 (story|book|film|novel|play|chapter|musical|panto|text|poem|production) | somename in the (book|story|film|play) | character | characters | hero | heroine | author | evacuee* | evacuated | beheaded | tudor* | victorian* | romans | remembrance | (the|world|first|second|great) war |
  (former pupil|ex pupil|speaker|visitor|survivor) ~3 (came|visited|told|spoke|talked) | sponsored | fundrais* | in aid of | awareness | imaginary | role play | acted out | mock trial | every | some families | (with|by) (permission|leave) | wanted us to`;

/** How a school tells that somebody moves on. */
export const FAREWELL = `
  (welcome|welcoming|welcomed|have|having) ~3 back | back from maternity | we wish | good luck | all the best | farewell | goodbye | good bye | thank (you|her|him|them) | retire | retires | retiring | retirement | wish (her|him|them) | we welcome | we say | leaving us | leaving do | leaving present | leaving card | join* us | to teach in | new adventure | promotion`;

/** One's own affairs are one's own to tell. */
export const OWN = `
  my ~1 (mum|dad|sister|brother|husband|wife|nan|mother|father|partner) (is|was|has|had|s|got|lost|died|passed|went|and i|and me|in|who is|gets|needs|left|never|will|survived|beat)
  (with|of|for|after|visiting|visited|lost|losing|miss|when|since|until|because|as|see|about|and|if) my ~1 (mum|dad|sister|brother|husband|wife|nan|mother|father|partner)
  mine (is|was|has|walks|came|goes|gets|had|does|will|walked|went)
  (dad|mum|mam|nan|nana|gran|granny|grandad|grandma) s (funeral|operation|op|surgery|scan|birthday|wake|chemo|treatment) (is|was|went|on|at|this|today|tomorrow|next)
  i (was|am|have been|ve been|had|have got|got|have had|ve had|have) [<any>] (<plight>|off with|diagnosed|off)
  (applied|interviewed) for (a|another|my) ~1 (headship|job|post|role|promotion) | our (dog|cat|hamster|rabbit|puppy|pony|horse) | my little (boy|girl|man|lad|lass|lady) | my (own|youngest|eldest|oldest|son|daughter|boy|girl|little one|family|kids|children|child|lad|lass|twins|toddler|baby|first|operation|surgery|diagnosis|divorce|depression|cancer|recovery)
  our (son|daughter|youngest|eldest|lad|lass) | our little one (s|is|was|has|had|loves|got|will|and|after|still) | me and my <any>`;

/** A beast that stands for nobody: it is ours, or one among many, and no child’s. */
export const OF_BEAST =
  '(our|the|a|an|this|that|one of our) [<any>] [<any>] [<any>] (bird|blackbird|robin|owl|gull|pigeon|crow|duck|duckling|ducklings|swan|goose|hen|hens|chick|chicks|chicken|cockerel|hedgehog|fox|cub|badger|squirrel|rabbit|hamster|guinea pig|gerbil|cat|kitten|kittens|cats|puppies|dogs|greyhound|dog|puppy|pony|horse|donkey|lamb|goat|pig|tortoise|frog|newt|toad|snail|bat|seal)';
/** In a sentence with any of these somebody may be meant. */
export const OF_SOMEBODY =
  'somename | pupil | pupils | child | children | boy | boys | girl | girls | lad | lads | lass | kid | kids | son | daughter | brother | sister | mum | mother | dad | father | parent | parents | family | families | foster | mr <any> | mrs <any> | miss <any> | ms <any>';

/** Where matters of others are heard in private, by whoever sat there; and of whom they tell. */
export const ON_PANEL = `
  (i|ve|m|was|sat|sit|sitting|clerk|clerked|clerking|chaired|chair|chairing|been|back|home) ~3 (appeals|appeal|admissions|exclusion|exclusions|disciplinary|complaints|interview|interviewing|shortlisting|grievance|dismissal) panel
  (appeals|appeal|admissions|exclusion|exclusions|disciplinary|complaints|interview|shortlisting|grievance|dismissal) panel (today|yesterday|this|last|earlier|just)`;
export const HEARD_THERE =
  '(the|that|one|this|a) [<any>] (mother|father|mum|dad|parent|parents|family|families|boy|girl|child|pupil|student|candidate|candidates|applicant|applicants|teacher|ta|headteacher|couple) [s] ~4 (had|lied|cried|wept|swore|admitted|got|won|lost|claimed|could|couldn t|didn t|was|were|refused|shouted|turned|said|told|rented|faked|made)';
