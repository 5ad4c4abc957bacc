import { expect, it } from 'vitest';
import { bold, linked } from '@/lib/model/marked-text';
import { withMarksApart } from '@/lib/storage/marks-in-drafts';

const draft = (generated: object, edited?: string) => ({ title: '**x**', blocks: [{ id: 'a', generated, edited }] });

it('marks bold words and links of what was generated, and leaves what a person wrote', () => {
  const facts = [{ label: '**l**', text: 'voir [la source](https://a.example)' }];
  expect(
    withMarksApart(
      draft(
        { kind: 'recommendation', title: '*t*', why: '**Pourquoi.** Voilà', steps: ['**un**'], facts },
        '**le mien**',
      ),
    ),
  ).toEqual(
    draft(
      {
        kind: 'recommendation',
        title: '*t*',
        why: `${bold('Pourquoi.')} Voilà`,
        steps: [bold('un')],
        facts: [{ label: '**l**', text: `voir ${linked('la source', 'https://a.example')}` }],
      },
      '**le mien**',
    ),
  );
  expect(withMarksApart(draft({ kind: 'list', ordered: false, items: ['a **b** c'] }))).toEqual(
    draft({ kind: 'list', ordered: false, items: [`a ${bold('b')} c`] }),
  );
});

it('leaves tables and headings, in which a name may hold anything, and what is no draft', () => {
  for (const generated of [
    { kind: 'table', rows: [['**a**']] },
    { kind: 'heading', text: '**a**' },
  ])
    expect(withMarksApart(draft(generated))).toEqual(draft(generated));
  for (const value of [null, 3, { blocks: 'none' }]) expect(withMarksApart(value)).toBe(value);
});
