import { later } from '../../text/later.ts';

/** By which endings a word is known for a link that has neither `https://` nor `www.`: those that are met, and those of examples. */
const ENDINGS = `com org net info biz edu gov mil int io co uk ie eu us ca au nz fr de es it nl be ch at se no dk fi pl pt gr ru cn in jp tv me ly
  gd cc to ai la app dev blog page site online shop store xyz top club live life news link click school academy education college
  university training wales cymru scot london charity foundation media social chat games game fun group world today team space tech
  website email digital agency studio art design photo photos pictures video film movie events tickets help support health care fit
  run bike kids baby family love date dating sex sexy porn xxx adult cam cams webcam sucks bet casino poker bingo lotto loan win vip
  bid ink zip mov one pro name mobi ltd plc church community directory guru rocks party example test invalid gs gl gg sh im je ms is
  st su vc ws fm so id ac nu pw tk ml ga cf gq am my hk sg za kr br mx tr ua cz sk hu ro bg hr si lt lv ee`;
const endings = later(() => new Set(ENDINGS.split(/\s+/)));

export const isTopLevel = (ending: string): boolean => endings().has(ending.toLowerCase()) || /^xn--|[^\0-\x7F]/i.test(ending);
