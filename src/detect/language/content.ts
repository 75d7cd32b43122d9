import type { Sentence } from '../places/sentences.ts';

/** Who has nothing to complain of says so in the words of a complaint, and so does who complains in jest. */

const NOTHING_TO_SAY =
  / (?:(?:no|not a|never a|without a|zero) (?:single )?(?:complaints?|grumbles?|moans?) (?!(?:procedure|policy|form|process|officer|line|were|are|was|is|ever|get|have) )|(?:can t|cannot|couldn t|could not|can hardly) (?:complain|fault|grumble) (?!enough )|(?:nothing|not a thing|nowt) to (?:complain|grumble|moan) about )/;
const IN_JEST =
  / complain(?:ts?|ing)? (?:[^ ]{1,20} ){0,12}(?:too (?:good|funny|cute|delicious|tasty|nice|kind|clever)|cuter|funnier|(?:made|had) (?:me|us|him|her|them) (?:laugh|giggle)|laughed (?:so|till|until)) /;
/** Somebody has come to harm, whatever else is said. */
const COME_TO_HARM =
  / (?:hurt|hit|left (?:alone|outside|behind|in|at|out|on)|shut|locked|lost|cry|crying|cried|bullied|pushed|alone|refused|unsafe|never|nobody|ignored|disgrace|disgraceful) /;

export const isContent = ({ said }: Pick<Sentence, 'said'>): boolean =>
  NOTHING_TO_SAY.test(said) || (IN_JEST.test(said) && !COME_TO_HARM.test(said));

/** `The roast was a hit, my lad had seconds`: nobody has hit him. */
export const withoutHits = (said: string): string => said.replace(/ (?:a|an|the) (?:[^ ]{3,10} )?hit (?=[^ ])/g, ' ');
