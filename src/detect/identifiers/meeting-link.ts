import { pattern } from '../../text/pattern.ts';
import type { Hit, Recogniser } from './recogniser.ts';

/** Links through which anybody walks into a meeting or a class, with the passcode that they may carry. */
export const meetingLink: Recogniser = {
  kind: 'meeting-link',
  mayHold: (text) => text.includes('/') && MAY.test(text),
  find: ({ text }) => linksIn(text),
};

const MAY = /zoom|teams|meet|webex|whereby|classroom\.google|jit\.si|skype|chime|ringcentral|facetime|bluejeans/i;

/** By service what its invitations look like, from the services' own help pages. Their home pages and sign-up forms let nobody in. */
const INVITATIONS: readonly string[] = [
  String.raw`(?:[a-z0-9-]{1,40}\.){0,2}(?:zoom\.us|zoom\.com|zoomgov\.com)\/(?:(?:[js]|w|wc|wc\/join|launch\/[js]c?)\/\d{9,12}|my\/[a-z0-9._-]{3,60}|join\?confno=\d{9,12})`,
  String.raw`zoommtg:\/\/[^\s/]{1,60}\/join\?[^\s]{0,200}?confno=\d{9,12}`,
  String.raw`teams\.(?:microsoft\.com|live\.com|cloud\.microsoft)\/(?:l\/meetup-join\/|meet\/|l\/team\/|l\/channel\/)[^\s"'<>]{5}`,
  String.raw`meet\.google\.com\/(?:lookup\/[a-z0-9-]{3,60}|[a-z]{3}-?[a-z]{4}-?[a-z]{3}(?![a-z]))`,
  String.raw`g\.co\/meet\/[a-z0-9-]{3,60}`,
  String.raw`classroom\.google\.com\/(?:u\/\d{1,2}\/)?(?:c|h|w)\/[a-z0-9]{6,40}`,
  String.raw`(?:[a-z0-9-]{1,40}\.){1,2}webex\.com\/(?:meet|join)\/[a-z0-9._-]{2,60}`,
  String.raw`(?:[a-z0-9-]{1,40}\.){1,2}webex\.com\/[^\s"'<>]{0,60}(?:j\.php\?MTID=|meeting\/download\/)[a-z0-9]{8}`,
  String.raw`(?:[a-z0-9-]{1,40}\.)?whereby\.com\/(?!(?:information|blog|about|pricing|user|org|legal|contact|help|embedded)(?![a-z0-9-]))[a-z0-9-]{3,60}`,
  String.raw`meet\.jit\.si\/[A-Za-z0-9_-]{3,80}`,
  String.raw`(?:global\.)?(?:gotomeeting\.com\/join|meet\.goto\.com|gotomeet\.me)\/[a-z0-9._-]{3,60}`,
  String.raw`join\.skype\.com\/[a-z0-9]{6,40}`,
  String.raw`(?:app\.)?chime\.aws\/(?:meetings\/)?\d{10}`,
  String.raw`(?:v|meetings|video)\.ringcentral\.com\/(?:j|join)\/\d{9,12}`,
  String.raw`bluejeans\.com\/\d{6,12}`,
  String.raw`facetime\.apple\.com\/join`,
];

const LINKS = pattern(String.raw`(?<![a-z0-9@.-])(?:https?:\/\/)?(?:www\.)?(?:${INVITATIONS.join('|')})[^\s"'<>]{0,2000}`, 'gi');
/** What closes a sentence or a bracket is no part of a link. */
const CLOSING = /[.,;:!?)\]*]{1,20}$/;

function* linksIn(text: string): Generator<Hit, void> {
  for (const { index, 0: whole } of text.matchAll(LINKS())) yield { start: index, end: index + whole.replace(CLOSING, '').length };
}
