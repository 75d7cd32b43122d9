import { describe, expect, test } from '@jest/globals';
import { Complaint } from '../../src/model.ts';
import { attempt, sayTrouble, unreadOf } from '../../src/posts/trouble.ts';

const failing = (code: string): Error => Object.assign(new Error(`${code}: /somewhere/private`), { code });

describe('errors of the file system', () => {
  test.each(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EMFILE', 'EBUSY', 'EIO'])(
    '%s is told in a sentence',
    (code) => {
      const why = sayTrouble(failing(code));
      expect(why).toMatch(/^[a-z][^\n]{10,}[^.]$/u);
      expect(why).not.toContain(code);
      expect(why).not.toContain('private');
    },
  );

  test('one that is not known is told by its code', () => {
    expect(sayTrouble(failing('ESTALE'))).toBe('it cannot be read (ESTALE)');
  });

  test.each([new TypeError('a fault of ours'), failing('ERR_INVALID_ARG_TYPE'), 'text', undefined])(
    '%s is none of them, and thrown on',
    (error) => {
      expect(sayTrouble(error)).toBeUndefined();
      expect(() => unreadOf('a.json', error)).toThrow();
      expect(() =>
        attempt(() => {
          throw error;
        }),
      ).toThrow();
    },
  );
});

describe('what could not be read', () => {
  test('keeps the place and the advice of a complaint', () => {
    const complaint = new Complaint('the key is there twice', { file: 'x', line: 2, column: 3, advice: 'Keep one' });
    expect(unreadOf('a.json', complaint)).toEqual({ source: 'a.json', line: 2, column: 3, why: 'the key is there twice. Keep one' });
  });

  test('has no place where there is none', () => {
    expect(unreadOf('a.json', new Complaint('it holds no post'))).toEqual({ source: 'a.json', why: 'it holds no post' });
    expect(unreadOf('a.json', failing('EIO'))).toEqual({ source: 'a.json', why: 'the disk or the network drive failed while it was read' });
  });
});
