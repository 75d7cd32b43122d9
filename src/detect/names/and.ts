import type { Scene } from './known.ts';
import { sentenceAround } from './told.ts';

/** Small words of a Welsh sentence that no English one has; `a`, `i`, `am` and `mae` are left out. */
const WELSH = new Set(
  'yn yr y ein eich mawr iawn da diolch llongyfarchiadau wedi gan ar gyda oedd roedd bod fod hyfryd hapus heddiw dosbarth blwyddyn nos bore penblwydd cymru ysgol pawb'.split(
    ' ',
  ),
);

/** Whether the word joins what stands before it to what stands after it: `and`, or in Welsh `a` and `ac`. */
export const joinsTwo = (scene: Scene, at: number): boolean => {
  const word = scene.words[at]?.folded;
  if (word === 'and') return true;
  if ((word !== 'a' && word !== 'ac') || scene.words[at]?.case !== 'lower') return false;
  const [one, other] = [scene.words[at - 1], scene.words[at + 1]];
  if (one === undefined || other === undefined || one.case === 'lower' || other.case === 'lower') return false;
  return sentenceAround(scene, at).filter((said) => WELSH.has(said)).length > 0;
};
