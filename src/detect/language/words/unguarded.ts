import type { Sets } from '../../../text/wording/wording.ts';

/**
 * What schools keep to themselves though nobody is named: how one gets in, where children hide, what an exam asks, who failed an
 * interview, what somebody was paid to go, and which family has trouble. General knowledge of how schools work; no list was copied.
 */
export const UNGUARDED_SETS: Sets = {
  way: '(gate|door|side gate|back gate|side door|back door|alarm|entry|entrance|keypad|key safe|hall|office|lock|padlock|nursery|site)',
  figures: '[a-z]?[0-9]{4,6}[a-z]?',
  hides: '(hide|hides|hiding|go|goes|going|gather|gathers|shelter|shelters|barricade|crouch|squeeze) ~2 (in|into|to|behind|under)',
  spot: '(cupboard|store|storeroom|toilets|stage|boiler room|loos|desks|kitchen|library|music room|hall|basement|changing rooms|office|shed)',
  drill: '(lockdown|lock down|intruder|invacuation|armed intruder|attacker)',
  paper: '(paper|papers|paper #|sats|exam|exams|test)',
  live: '(tomorrow s|monday s|tuesday s|wednesday s|thursday s|friday s|next week s|for tomorrow|the real|the live|this year s)',
  saw: '(sneaky look|peek|peeked|peeped|had a look|looked at|seen|saw|glimpse|sneak preview|read through|flicked through)',
  hint: '(if i were|let s say|hint|hint hint|i d revise|i d be|i d look|learn your|wink|😉|🤫|just saying|you didn t hear|all night on|waves|brush up)',
  applicants: '(candidate|candidates|applicant|applicants|interviewee|interviewees)',
  fared:
    'cried | froze | fluffed | bombed | lied | wept | stumbled | flopped | panicked | couldn t answer | could not answer | no idea | never going to get | never getting | only applied | only got | the weakest | the worst | begged | rambled | was hopeless | was dreadful | nobody else applied',
  sum: '£[^ ]{1,12} | ##k | ## grand | ## thousand | <any> thousand',
  leaver:
    '(former|ex|old|previous|late) [<any>] (head|headteacher|bursar|deputy|cook|caretaker|teacher|manager|secretary|business manager|site manager|ta|governor|member of staff|caterer|caterers)',
  settled: '(settled|settlement|sum agreed|agreed sum|pay off|payoff|pay out|payout|claim|compensation|tribunal)',
  family: '(one of our|a|another of our|two of our) [<any>] [##] (family|families)',
  troubled:
    'going through ~3 (time|times|difficulties|difficulty|a lot|hard|tough) | having ~2 (terrible|awful|hard|tough|dreadful|horrible|difficult) time | struggling | (awful|terrible|dreadful|sad|bad|devastating) news | difficulties at home | trouble at home | in (crisis|a bad way)',
};

/** The way in, and where children hide. */
export const UNGUARDED = `
  <way> ~2 (code|pin|combination) ~4 <figures> ~
  (code|pin|combination) (for|to|on|of) ~3 <way> ~4 <figures> ~
  key (for|to) ~3 <way> ~2 (under|in|behind|on top|above) ~
  (alarm is|alarm s) off (after|from|until|at|all) ~ | leaves the <way> (unlocked|open|on the latch) ~
  <drill> ~~ <hides> ~3 <spot> ~
  <hides> ~3 <spot> ~~ <drill> ~
  (every|each|all of|whole) ~3 <hides> ~3 <spot> ~ (bolt|lock|locks|no windows|locked from|can t be seen)`;

/** What an exam will ask. */
export const LEAKED = `
  (sneaky look|peek|peeked|peeped|sneak preview|glimpse) ~2 (at|of) ~2 <live> ~2 <paper> ~
  <saw> ~3 <live> ~2 <paper> ~ | <saw> ~3 <paper> (for|of|on) (tomorrow|monday|tuesday|wednesday|thursday|friday|next) ~
  <paper> (on|for) (tomorrow|monday|tuesday|wednesday|thursday|friday) ~~ <hint> ~
  <saw> ~ (mock|real|live) <paper> ~ (office|cupboard|safe|boxes|before)
  what s on (tomorrow|monday|tuesday|wednesday|thursday|friday) s <paper> ~ but ~`;

export const PANEL_TALK = `
  <applicants> ~~ (<fared>)
  <leaver> ~~ <settled> ~~ <sum>
  <settled> ~~ <leaver> ~~ <sum>
  (sum agreed|agreed sum|we settled for|settled at) ~ (was|is|with|came) ~ <sum>`;

/** A family that neighbours may know, and nobody names. */
export const FAMILY_IN_TROUBLE = `
  <family> ~~ (<troubled>)
  family in (year ##|nursery|reception|class ##) ~~ (<troubled>)`;

/** A school council chosen by vote, a play, a lesson. */
export const GUARDED =
  'school council | head boy | head girl | election | last year s | past paper | past papers | code club | robot | escape room | treasure | practise | practice | letter | talk to your child | in 2020 | pupil leadership | prefects | eco council | puzzle | history';
