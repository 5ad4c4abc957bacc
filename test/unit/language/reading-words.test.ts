import { describe, expect, it } from 'vitest';
import { reading as english } from '@/lib/language/en/reading';
import { reading as french } from '@/lib/language/fr/reading';
import { RowsLeftOut } from '@/lib/model/reading-account';

const words = (rows: number, line: string, what = '') => ({ rows, count: String(rows), line, what });
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('what is said of rows that are left out', () => {
  it.each([english, french])('is a sentence for every reason, of one row and of several', (language) => {
    for (const why of RowsLeftOut.shape.why.options)
      for (const rows of [1, 3]) {
        const said = language.leftOut[why](words(rows, language.line('8', rows), 'NaN'));
        expect(said).toMatch(/^[\dTL].*\.$/);
        expect(said).not.toMatch(/undefined|\(\)/);
      }
  });

  it('is in English', () => {
    const { leftOut, line } = english;
    expect([
      leftOut.broken(words(1, line('8', 1))),
      leftOut.broken(words(2, line('8', 2))),
      leftOut['no-figure'](words(2, line('8', 2), 'n/a')),
      leftOut.remark(words(1, line('8', 1))),
    ]).toEqual([
      '1 row (line 8) left out: it has fewer or more cells than all others, as where a file was cut off or a cell was lost. Export again, or correct it.',
      '2 rows (from line 8) left out: they have fewer or more cells than all others, as where a file was cut off or a cell was lost. Export again, or correct them.',
      '2 rows (from line 8) hold a word such as “n/a” in place of a figure: nothing was counted for it.',
      '1 row (line 8) left out: a text stands there, and no figure.',
    ]);
  });

  it('is in French', () => {
    const { leftOut, line } = french;
    expect(
      [
        leftOut.broken(words(1, line('8', 1))),
        leftOut.broken(words(2, line('8', 2))),
        leftOut['no-figure'](words(2, line('8', 2), 'n/a')),
        leftOut.remark(words(1, line('8', 1))),
      ].map(plain),
    ).toEqual([
      '1 ligne écartée (ligne 8) : elle a moins ou plus de cellules que toutes les autres, comme dans un fichier coupé ou quand une cellule s’est perdue. Exportez de nouveau, ou corrigez-la.',
      '2 lignes écartées (à partir de la ligne 8) : elles ont moins ou plus de cellules que toutes les autres, comme dans un fichier coupé ou quand une cellule s’est perdue. Exportez de nouveau, ou corrigez-les.',
      '2 lignes (à partir de la ligne 8) portent un mot comme « n/a » à la place d’un chiffre : rien n’y est compté.',
      '1 ligne écartée (ligne 8) : un texte s’y trouve, et aucun chiffre.',
    ]);
  });

  it('counts the rows of a file as each language does', () => {
    const table = (rows: number, read: number, { table: said } = english) =>
      plain(said({ file: 'a.csv', rows, read, count: { rows: String(rows), read: String(read) } }));
    expect([table(1, 1), table(3, 3), table(3, 1), table(3, 2)]).toEqual([
      '“a.csv”: its only row was read.',
      '“a.csv”: all 3 rows were read.',
      '“a.csv”: 1 of 3 rows was read.',
      '“a.csv”: 2 of 3 rows were read.',
    ]);
    expect([table(1, 1, french), table(3, 3, french), table(3, 0, french), table(3, 2, french)]).toEqual([
      '« a.csv » : sa seule ligne a été lue.',
      '« a.csv » : les 3 lignes ont été lues.',
      '« a.csv » : 0 ligne lue sur 3.',
      '« a.csv » : 2 lignes lues sur 3.',
    ]);
  });
});
