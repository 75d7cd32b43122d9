import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { childCue, type Known, usedAs } from '../../../src/detect/names/context.ts';
import type { Listed } from '../../../src/detect/names/mention.ts';
import type { Pupil } from '../../../src/model.ts';
import { fieldOf, knownFor, plainlyListed, pupilOf } from './stand-in.ts';

const PUPILS: readonly Pupil[] = [
  ...[
    'Amelia Thackley',
    'Jack Ravenhall',
    'Oliver Pellow',
    'Zuzanna Wierzbicka',
    'Summer Ikande',
    'Will Marchbank',
    'Grace Oduyale',
    'May Quaynor',
  ],
  ...[
    'Rose Okafor',
    'Mark Strzelczyk',
    'Faith Kaur',
    'Robin Banks',
    'Reading Field',
    'Charlotte Best',
    'Noah Thomas',
    'Alice Singh',
    'Willow Jarrold',
  ],
  'Jude Fawcett',
].map((name) => pupilOf(name));

const KNOWN: Known = knownFor({
  pupils: PUPILS,
  staff: [
    { name: 'Beth Okafor', role: 'Teacher' },
    { name: 'Oliver Dunmore', role: 'Site manager' },
  ],
  classes: ['Willow', 'Hazel', '4B'],
  trips: [{ title: 'Hazel at the sea', place: 'Rose Bay Centre' }],
});

/** How the last of the names in a text that reads as given is used. */
const used = (text: string, name: string, more: Partial<Listed> = {}, pointer = '/text'): string => {
  const field = fieldOf(text, pointer);
  const listed = plainlyListed(field, PUPILS).filter(({ start, end }) => text.slice(start, end) === name);
  const one = listed.at(-1);
  if (one === undefined) throw new Error(`no ${name} in: ${text}`);
  return usedAs({ ...one, ...more }, field, KNOWN);
};

const cases = (use: string, rows: readonly (readonly [string, string])[]): void => {
  test.each(rows)(`${use}: %s`, (text, name) => expect(used(text, name)).toBe(use));
};

describe('a pupil is named', () => {
  cases('name', [
    ['Well done Amelia, that was brave.', 'Amelia'],
    ['well done amelia, that was brave', 'amelia'],
    ['AMELIA THAT WAS UNBELIEVABLE', 'AMELIA'],
    ['Amelia Thackley opened the batting.', 'Amelia Thackley'],
    ['A fictional report by Amelia Thackley.', 'Amelia Thackley'],
    ['For example, Oliver wrote a page.', 'Oliver'],
    ['Summer was a brilliant line leader, and she knows it.', 'Summer'],
    ['Will won the relay.', 'Will'],
    ['Well done Will for holding the door.', 'Will'],
    ["Will's mum baked for us.", 'Will'],
    ['Congratulations to Grace and Rose.', 'Grace'],
    ['We are so proud of Summer.', 'Summer'],
    ['The bell rang and May was still painting.', 'May'],
    ['"I did it," said Rose.', 'Rose'],
    ['Grace, you were amazing.', 'Grace'],
    ['Summer (6) swam a whole length.', 'Summer'],
    ['Our captain Robin lifted the cup.', 'Robin'],
    ['Summer, Jack and Zuzanna tidied the shed.', 'Summer'],
    ['well done to zuzanna, jack and grace for the litter pick', 'grace'],
    ['Okafor scored twice.', 'Okafor'],
    ['Try of the match: Best, of Year 8', 'Best'],
    ['Lovely to see the Ravenhalls again.', 'Ravenhalls'],
    ['so will just told me a joke', 'will'],
    ['The witches in Macbeth were Charlotte, Zuzanna and Amelia.', 'Charlotte'],
    ['Robin Banks is in 4B.', 'Robin Banks'],
  ]);
});

describe('a word, a place, a title or somebody famous', () => {
  cases('other', [
    ['The summer fair is on Saturday.', 'summer'],
    ['Summer Fair on Saturday, bring cash.', 'Summer'],
    ['The Summer Fair is on Saturday.', 'Summer'],
    ['We will be closed.', 'will'],
    ['Will everyone please use the side gate?', 'Will'],
    ['we will bring the ladder', 'will'],
    ['May half term begins on Friday.', 'May'],
    ['Back in May, all being well.', 'May'],
    ['may we also ask for old socks', 'may'],
    ['Mark the date in your diary.', 'Mark'],
    ['please mark the date', 'mark'],
    ['Grace before lunch was sung.', 'Grace'],
    ['A robin has nested in the shed.', 'robin'],
    ['Rose petals everywhere.', 'Rose'],
    ['The temperature rose again.', 'rose'],
    ['Faith, hope and charity was the theme.', 'Faith'],
    ['Park on Rose Hill, not outside.', 'Rose'],
    ['Roadworks on Charlotte Street.', 'Charlotte'],
    ["Carols at St Jude's tonight.", 'Jude'],
    ['The reading corner has new chairs.', 'reading'],
    ["Happy St Oliver's Day!", 'Oliver'],
    ['Our class is reading Oliver Twist.', 'Oliver'],
    ['Beech present Oliver! in the hall.', 'Oliver'],
    ['Alice and the White Rabbit had tea in Wonderland.', 'Alice'],
    ["Noah's ark is made of cardboard, two of every animal.", 'Noah'],
    ['King Jack ruled the sandpit.', 'Jack'],
    ['Willow are counting conkers.', 'Willow'],
    ['Everyone in Willow has a coat.', 'Willow'],
    ['Half of us went to Rose Bay Centre.', 'Rose'],
    ['We read how Jack Quillsworth built the bridge.', 'Jack'],
    ['The Tale of a Spoon by Amelia Quillsworth is in the library.', 'Amelia'],
    ['Amelia Quillsworth (1820\u20131901) drew the map.', 'Amelia'],
    ['Grace & Sons mended the roof.', 'Grace'],
    ["The Grace's Trust spoke to us.", 'Grace'],
    ['Jack Quillsworth Avenue is shut.', 'Jack'],
    ['Amelia Rose Avenue is shut.', 'Amelia'],
  ]);

  test.each([
    ['We are talking about Amelia\u2019s trip to the dentist.', 'Amelia'],
    ['Amelia wrote a poem about 1940.', 'Amelia'],
    ['Please sponsor Amelia: she is walking the wall.', 'Amelia'],
    ['Just to hear that cheer for Amelia!', 'Amelia'],
    ['Amelia & co. built a bridge.', 'Amelia'],
  ])('a pupil: %s', (text, name) => expect(used(text, name)).toBe('name'));

  test('a pupil of that name in the same sentence is not hidden', () => {
    const text = 'Oliver in Year 3 loved Oliver Twist.';
    const field = fieldOf(text);
    expect(plainlyListed(field, PUPILS).map((one) => usedAs(one, field, KNOWN))).toEqual(['name', 'other']);
  });
});

describe('a grown-up', () => {
  cases('adult', [
    ['Mrs Okafor led the choir.', 'Okafor'],
    ['See Mr and Mrs Okafor at the gate.', 'Okafor'],
    ['Miss Amelia runs the breakfast club.', 'Amelia'],
    ['miss okafor is back on monday', 'okafor'],
    ['Nurse Jack brought plasters.', 'Jack'],
    ['Beth Okafor stays in Hazel.', 'Okafor'],
    ['Our site manager Oliver has gritted the paths.', 'Oliver'],
  ]);

  test('"we will miss" is no title', () => expect(used('we will miss amelia', 'amelia')).toBe('name'));
});

describe('left open', () => {
  cases('doubt', [
    ['In the spring of 1815 Jack was at sea.', 'Jack'],
    ['Jack from the garage brought a trolley.', 'Jack'],
    ['Firefighters Amelia and Jack let us hold the hose.', 'Jack'],
    ['Scout leader Jack has the tents.', 'Jack'],
    ['A film about Amelia is on at noon.', 'Amelia'],
    ['The story was about a boy called Jack in a cave.', 'Jack'],
    ['Thanks to Jack who fixed the boiler.', 'Jack'],
    ['Jack the plumber is coming back.', 'Jack'],
    ['Our caretaker Jack has gritted the paths.', 'Jack'],
    ['Look who came to the bird table… Robin! ❤️', 'Robin'],
    ['Singh scored twice.', 'Singh'],
    ['Kaur in Year 4 has a new puppy.', 'Kaur'],
    ['Oliver Quillsworth opened the fair.', 'Oliver'],
    ['Amelia Thackley, our chair of governors, cut the ribbon.', 'Amelia Thackley'],
    ['Thomas, Hughes and Heaney: two poems each by Friday.', 'Thomas'],
  ]);

  test('a famous name that is a pupil’s too', () => {
    const pupils = [pupilOf('Rosa Parks')];
    const known = knownFor({ pupils });
    const use = (text: string): string | undefined => {
      const field = fieldOf(text);
      return plainlyListed(field, pupils).map((one) => usedAs(one, field, known))[0];
    };
    expect(use('Rosa Parks changed the law.')).toBe('doubt');
    expect(use('Rosa Parks in Year 4 changed the rota.')).toBe('name');
  });
});

describe('joined to other letters', () => {
  const joined = (text: string, name: string, form: Listed['form'] = 'forename'): string => {
    const field = fieldOf(text);
    const start = text.indexOf(name);
    const word = field.words.findIndex((one) => one.start <= start && one.end > start);
    const listed: Listed = {
      ...{
        start,
        end: start + name.length,
        form,
        pupils: [],
        disguised: false,
        reads: name.toLowerCase(),
        accents: false,
        misspelt: undefined,
        joined: true,
      },
      ...{ from: word, to: word },
    };
    return usedAs(listed, field, KNOWN);
  };
  test.each([
    ['#WellDoneAmeliaThackley', 'AmeliaThackley', 'full-name', 'name'],
    ['#WellDoneAmelia', 'Amelia', 'forename', 'name'],
    ['#WellDoneGrace', 'Grace', 'forename', 'name'],
    ['#SummerFair', 'Summer', 'forename', 'other'],
    ['#Grace', 'Grace', 'forename', 'doubt'],
    ['#StJude', 'Jude', 'forename', 'other'],
    ['#OliverTwist', 'Oliver', 'forename', 'other'],
    ['#CharlotteStreet', 'Charlotte', 'forename', 'other'],
  ] as const)('%s', (text, name, form, use) => expect(joined(text, name, form)).toBe(use));
});

describe('in other shapes', () => {
  test.each([
    ['O.S. in 4B has lost a shoe.', 'doubt'],
    ['O.S. maps are in the cupboard.', 'other'],
  ])('initials: %s', (text, use) => {
    const field = fieldOf(text);
    const listed: Listed = {
      ...{
        start: 0,
        end: 4,
        form: 'initials',
        pupils: [],
        disguised: false,
        reads: 'os',
        accents: false,
        misspelt: undefined,
        joined: false,
      },
      ...{ from: 0, to: 1 },
    };
    expect(usedAs(listed, field, KNOWN)).toBe(use);
  });

  test.each([
    ['Oliver, your bookmark is ready.', 'Oliver', 'doubt'],
    ['The rose is out.', 'rose', 'other'],
  ])('misspelt: %s', (text, name, use) => expect(used(text, name, { misspelt: 'whole' })).toBe(use));
});

describe('the words that say that it is a child', () => {
  test.each([
    ['Tavrin in Year 3 swam.', 'Tavrin', 'Year 3'],
    ["Year 4's Tavrin swam.", 'Tavrin', 'Year 4'],
    ['Tavrin, aged 4, swam.', 'Tavrin', 'aged 4'],
    ['Tavrin (7) swam.', 'Tavrin', '7'],
    ['A pupil called Tavrin swam.', 'Tavrin', 'pupil'],
    ['Our captain Tavrin swam.', 'Tavrin', 'Our captain'],
    ['Star of the week: Tavrin', 'Tavrin', 'Star of the week'],
    ["Tavrin's little sister swam.", 'Tavrin', 'sister'],
    ['Welcome, brother of Tavrin!', 'Tavrin', 'brother'],
    ['Tavrin of 4B swam.', 'Tavrin', '4B'],
    ['Disgybl yr wythnos: Tavrin', 'Tavrin', 'Disgybl yr wythnos'],
    ['In my class Tavrin swam.', 'Tavrin', 'my class'],
    ['Tavrin swam. Year 3 watched.', 'Tavrin', undefined],
    ['Our caretaker Tavrin swam.', 'Tavrin', undefined],
    ['Word of the week: Tavrin', 'Tavrin', undefined],
  ])('%s', (text, name, cue) => {
    const field = fieldOf(text);
    const at = field.words.findIndex((word) => word.text === name);
    expect(childCue(field, at, at, KNOWN)).toBe(cue);
  });
});

test('another sentence changes nothing, whichever way it is put', () => {
  const sentences = ['Well done Amelia.', 'Grace won.', "Will's mum baked.", 'Zuzanna tied both laces.'];
  const others = fc.constantFrom('The hall is shut.', 'Bring a coat.', 'We are fictional.', 'For example, this.');
  fc.assert(
    fc.property(fc.constantFrom(...sentences), others, others, (sentence, before, after) => {
      const field = fieldOf(`${before} ${sentence} ${after}`);
      const uses = plainlyListed(field, PUPILS).map((one) => usedAs(one, field, KNOWN));
      expect(uses).toContain('name');
    }),
  );
});

test('whatever the words, an answer comes, and the same one twice', () => {
  const words = fc.array(
    fc.constantFrom(
      'Grace',
      'will',
      'May',
      'the',
      'and',
      ',',
      '. ',
      'Year 4',
      "'s",
      '#',
      '\n',
      'Street',
      'Mrs',
      '!',
      'said',
      '🎉',
      'OLIVER',
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      const use = (): readonly string[] => {
        const field = fieldOf(text);
        return plainlyListed(field, PUPILS).map((one) => usedAs(one, field, KNOWN));
      };
      expect(use()).toEqual(use());
    }),
  );
});
