import type { Sets } from '../../../../text/wording/wording.ts';

/**
 * How people tell a school of a grievance, and what an answer to one had better not say. Gathered from general knowledge, by somebody who
 * had read the "tune" half of the labelled lines; no list was copied, and nothing was looked up.
 */

export const TOLD: Sets = {
  kin: 'son | daughter | child | children | kid | kids | boy | girl | lad | lads | lass | boys | girls | twins | eldest | youngest | little one | family | husband | wife | partner | ex | mum | dad | grandson | granddaughter',
  nobody: 'nobody | no one | noone | not one | none of you | not a single',
  'the-school':
    'you | school | the school | your school | this school | office | the office | teacher | teachers | staff | head | headteacher | they | the head | governors | reception',
  helps:
    'said sorry | say sorry | says sorry | answer* | reply | replies | replied | listen* | care | cares | cared | told | tells | tell | rang | ring | rings | called | call | calls | phoned | bother* | help* | respond* | warned | explain* | let me know | let us know | noticed | apologi* | comes back | came back | got back | get back | picks up | runs | seems | does | did | do | could | can | wants | takes',
  'done-to':
    'bullied | bullying | picked on | called names | hit | kicked | punched | pushed | shoved | bitten | slapped | hurt | injured | threatened | spat on | excluded | isolated | left out | singled out | humiliated | shouted at | yelled at | screamed at | ignored | forgotten | left behind | lost | blamed | punished | mocked | laughed at | in tears | soaked | soaking | starving | hungry | freezing | terrified | scared | crying | sobbing | distraught | upset | unsafe | turned away | locked out | locked in',
  whoever:
    '<kin> | sister | brother | mother | father | parents | nan | gran | grandmother | grandfather | stepson | stepdaughter | nephew | niece | foster child | foster son | year ## | class',
  trade:
    'bus company | coach company | bus firm | coach firm | caterer | caterers | kitchen | council | agency | pta | supplier | suppliers | contractor | contractors | builders | photographer | trust | previous head | last head | old head | app company | software company | supply agency | club provider | uniform shop | local authority | exam board | government | department | weather | parents association',
  told: 'email | emails | e mail | e mails | text | texts | letter | letters | newsletter | newsletters | message | messages | reminder | reminders | note | notes | post | posts | parentmail | app | website | calendar | diary | handbook | noticeboard | planner',
  adult:
    'ta | tas | teacher | member of staff | staff member | driver | cook | caretaker | adult | person | people | supervisor | colleague | assistant | coach | tutor | receptionist | staff | pupil | pupils | child | children | boy | boys | girl | girls | lad | lads | student | students',
  'plain-wrong':
    'outrageous | offensive | insulting | intolerable | reckless | degrading | humiliating | unhelpful | dismissive | heartless | patronising | unimpressed | lethal | disgrace | disgraceful | disgusting | disgusted | appalling | appalled | appallingly | unacceptable | shambles | shambolic | useless | hopeless | pathetic | farce | farcical | scandal | scandalous | shameful | inexcusable | unforgivable | incompetent | incompetence | negligent | negligence | neglect | neglected | unprofessional | inconsiderate | inconsiderately | irresponsible | dreadful | atrocious | diabolical | abysmal | woeful | livid | furious | fuming | inadequate | discrimination | discriminat* | unsafe | extortionate | rip off | poor show | liars | liar',
  'less-plain':
    'ridiculous | ludicrous | laughable | outrageous | shocking | a joke | rude | lazy | cruel | dire | complaint | complaints | awful | terrible | horrible | rubbish | bad | badly | wrong | unfair | unreasonable | poor | poorly | worst | worse | late | cold | dirty | filthy | unhappy | disappointed | disappointing | let down | annoyed | annoying | angry | upset | upsetting | frustrated | frustrating | concerned | worried | confusing | chaos | chaotic | mess | dangerous | broken | cancelled | missing | lost | noisy | noise | litter | mould | mouldy | stale | inedible | overpriced | expensive | nuisance | mistake | misleading | ignored | refused | waiting | waited | delay | delays | delayed | typical | selfish',
};
