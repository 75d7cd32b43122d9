import { describe, expect, test } from '@jest/globals';
import { wordUse } from '../../../src/detect/names/word-use.ts';
import { placeOf } from './stand-in.ts';

type Row = readonly [text: string, name: string, pointer?: string];
const use = (text: string, name: string, pointer = '/text'): string => wordUse(placeOf(text, name, undefined, pointer));
const cases = (expected: string, rows: readonly Row[]): void => {
  test.each(rows)(`${expected}: %s [%s]`, (...row) => expect(use(...row)).toBe(expected));
};

describe('somebody', () => {
  cases('name', [
    ['Year 5 loved hearing Grace play', 'Grace'],
    ['Look at Grace go!', 'Grace'],
    ['Not only did Grace finish, she sang', 'Grace'],
    ['Nobody expected it, least of all Grace, who slept', 'Grace'],
    ['A verger who said that Grace, Hope and Joy asked best', 'Grace'],
    ['At last, Grace losing that tooth', 'Grace'],
    ['Grace holding a planet', 'Grace', '/media/0/alt'],
    ["'Is the moon open?' – Grace, on the coach", 'Grace'],
    ['Grace, captain of the netball team, sang', 'Grace'],
    ['Grace, our champion, sang', 'Grace'],
    ['Love, Grace x', 'Grace'],
    ['Star baker today was Grace', 'Grace'],
    ['A poem by Summer', 'Summer'],
    ['Happy 7th birthday April!', 'April'],
    ['Grace enjoys maths', 'Grace'],
    ["Grace's giant pumpkin has a chair", 'Grace'],
    ['Toby in goal kept us in it', 'Toby'],
    ['Big news: Zoe took three steps', 'Zoe'],
    ['thanks grace for the card', 'grace'],
    ['Will in Otters found a fossil', 'Will'],
    ['Jack plays football on Tuesdays', 'Jack'],
    ['Grace rides horses at weekends', 'Grace'],
    ['Robin, mid-sneeze', 'Robin', '/media/0/caption'],
    ['HAPPY BIRTHDAY SUMMER 6 TODAY', 'SUMMER'],
    ['Could May please come to the office', 'May'],
    ['By the lift; Grace would like a snowplough', 'Grace'],
    ['Then up stepped Robin, to a roar', 'Robin'],
    ['Daisy I in first', 'Daisy'],
    ['April came first in the sack race', 'April'],
    ['summer ur inhaler is in the office', 'summer'],
    ["anyone seen summer's left trainer", 'summer'],
    ["Holly's map of the school is up", 'Holly'],
  ]);
  cases('doubt', [
    ['Grace takes the plunge!', 'Grace'],
    ['HAT TRICK MAY!!!', 'MAY'],
    ['Our pair: Grace + one lucky governor', 'Grace'],
    ['Grace in goal kept us in it', 'Grace'],
    ['Grace and the rest of the band', 'Grace'],
    ['1. Hope 2. Joy', 'Joy'],
    ['Jimmy the lock', 'Jimmy'],
    ['thanks may for the card', 'may'],
    ['Grace cake.jpeg', 'Grace', '/media/0/file'],
    ["Summer's brownies have gone", 'Summer'],
    ['Jack 30 in the hall', 'Jack'],
    ['Whoever drives the white Zoe', 'Zoe'],
    ['Summer', 'Summer', '/media/0/tags/0'],
    ['Olive in the front row, holding the flag', 'Olive'],
    ['Sky made a kite', 'Sky'],
    ['Hope finally got the kiln to behave', 'Hope'],
    ['Change at Angel, then walk', 'Angel'],
    ['Pepsi Max is not hydration', 'Max'],
    ['Carter, cooper, fletcher: old trades', 'Carter'],
    ['Jack means business', 'Jack'],
    ["Holly's berries are out", 'Holly'],
  ]);
});

describe('a word', () => {
  cases('other', [
    ['Storm Eunice took the fence', 'Storm'],
    ['Mark-making in the sand', 'Mark'],
    ['August is for painting corridors', 'August'],
    ['History of art heads for Florence', 'Florence'],
    ['Poppy appeal boxes are here', 'Poppy'],
    ['Max 30 in the hall', 'Max'],
    ['all summer long', 'summer'],
    ['every Joy', 'Joy'],
    ['We meet in May', 'May'],
    ['Will you come?', 'Will'],
    ['Hope to see you', 'Hope'],
    ["June's newsletter is out", 'June'],
    ['Rowan are leading', 'Rowan'],
    ['TIDINGS OF COMFORT AND JOY', 'COMFORT'],
    ['Summer camping with friends', 'Summer'],
    ['Drew our route in pencil', 'Drew'],
    ['Florence and its dome in sugar cubes', 'Florence'],
    ['The months of June, July and August', 'June'],
    ['Robin boxes are up', 'Robin'],
  ]);
});
