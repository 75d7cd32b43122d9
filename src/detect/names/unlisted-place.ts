import type { Run } from './unlisted-runs.ts';

/** What towns and villages end in, after the English Place-Name Society; those that forenames end in too are left out. */
const ENDINGS =
  /.(?:(?:ing|k|d|l|n|b|wick)ham|ford|bury|worth|wick|wich|chester|caster|cester|field|mouth|borough|brough|burgh|bridge|combe|stead|thorpe|shire|minster|hurst|wold|bourne|stow|pool|port|haven|gate|well|hill|church|ness|ington|erton|ingley|kirk|toft|thwaite|castle|wood|land)$/u;

/** A single word that is shaped as the names of towns and villages are: where they win, draw or are thanked, a team or a firm is meant. */
export const soundsLikePlace = ({ scene, from, to, first }: Run): boolean =>
  first === 'unknown' && from === to && ENDINGS.test(scene.words[from]?.folded ?? '');
