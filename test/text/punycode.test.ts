import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { labelOf } from '../../src/text/punycode.ts';

describe('a label in punycode', () => {
  test.each([
    ['xn--mnchen-3ya', 'münchen'],
    ['xn--caf-dma', 'café'],
    ['XN--CAF-DMA', 'CAFé'],
    ['xn--80ak6aa92e', 'аррӏе'],
    ['xn--p1ai', 'рф'],
    ['xn--fiqs8s', '中国'],
    ['xn--ls8h', '💩'],
    ['xn--maana-pta', 'mañana'],
    ['oakfield', 'oakfield'],
  ])('%s is %s', (label, plain) => {
    expect(labelOf(label)).toBe(plain);
  });

  test.each(['xn--', 'xn--abc-', 'xn--!!!', 'xn--99999999999', `xn--${'a'.repeat(60)}`])('%s is none', (label) => {
    expect(labelOf(label)).toBeUndefined();
  });

  test('what the platform makes of a name is undone', () => {
    const letters = fc
      .array(fc.constantFrom('a', 'b', 'c', 'é', 'ñ', 'ü', 'ø', 'ж', 'щ', 'λ', 'ω', 'я', 'א', 'ب', 'क', '中', '日', '한'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(letters, (name) => {
        fc.pre(URL.canParse(`https://a${name}.example`));
        const [label = ''] = new URL(`https://a${name}.example`).hostname.split('.');
        const back = labelOf(label) ?? '';
        expect(new URL(`https://${back}.example`).hostname).toBe(`${label}.example`);
      }),
    );
  });

  test('anything at all is answered', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (tail) => void labelOf(`xn--${tail}`)));
  });
});
