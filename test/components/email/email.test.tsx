import { describe, expect, it } from 'vitest';
import { renderEmail } from '@/components/email/render-email';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { composeWeekly } from '@/lib/draft/compose-weekly';
import type { Draft, Edition } from '@/lib/model/draft';
import { memory, MONTH, outcomes, plateauShop, settings } from '../../unit/draft/samples';
import { tacticText } from '../../unit/draft/tactic-text';

const given = { report: plateauShop, memory, outcomes, settings, now: '2026-12-05T07:00:00Z', tacticText };
const monthly = composeMonthly({ ...given, period: MONTH });
const weekly = composeWeekly({ ...given, period: { from: '2026-11-23', to: '2026-11-29' } });
const emails: [Draft, Edition][] = [
  [monthly, 'boss'],
  [monthly, 'working'],
  [weekly, 'boss'],
  [weekly, 'working'],
];
/** Gmail cuts what is longer than 102 kB; some room for what mailboxes add. */
const MOST_BYTES = 100_000;

describe.each(emails)('the email of $kind', (draft, edition) => {
  const { html, images, subject, text } = renderEmail(draft, edition);
  const page = new DOMParser().parseFromString(html, 'text/html');

  it(`for ${edition}: is light enough not to be cut`, () => {
    expect(new TextEncoder().encode(html).length).toBeLessThan(MOST_BYTES);
  });

  it(`for ${edition}: holds nothing that mailboxes drop`, () => {
    expect(page.querySelectorAll('script, svg, link, form, iframe')).toHaveLength(0);
    expect(html).not.toMatch(/var\(--|light-dark|position:|flex|grid/);
  });

  it(`for ${edition}: attaches each picture once, with words in its place`, () => {
    const shown = [...page.querySelectorAll('img')];
    expect(shown.map((img) => img.getAttribute('src'))).toEqual(images.map(({ cid }) => `cid:${cid}`));
    for (const img of shown) expect(img.getAttribute('alt')).not.toBe('');
    for (const { chartSvg, width, height } of images) {
      expect(chartSvg.startsWith('<svg')).toBe(true);
      expect(width).toBeLessThanOrEqual(600);
      expect(height).toBeGreaterThan(0);
    }
  });

  it(`for ${edition}: names the colours of day and night, and sets each of its own`, () => {
    expect(page.querySelector('meta[name="color-scheme"]')?.getAttribute('content')).toBe('light dark');
    for (const said of page.querySelectorAll('p, h1, h2, h3, td.cell, th'))
      expect(said.getAttribute('style')).toContain('color:');
  });

  it(`for ${edition}: says the same in plain text`, () => {
    expect(text.replaceAll('\n', ' ').startsWith(subject)).toBe(true);
    for (const title of page.querySelectorAll('h2')) expect(text).toContain(title.textContent);
  });

  it(`for ${edition}: keeps every layout table out of the way of readers`, () => {
    for (const table of page.querySelectorAll('table'))
      expect(table.getAttribute('role') === 'presentation' || table.querySelector('th') !== null).toBe(true);
  });
});

it.each([
  ['fr', /Vous recevez ce message parce que .* Maison Lienart/, /Pour ne plus le recevoir/],
  ['en', /You receive this message because .* Maison Lienart/, /To stop it/],
] as const)(
  'says in %s why it came and how to stop it, where it is sent and not where it is pasted',
  (language, ...said) => {
    const draft: Draft = { ...weekly, language };
    const [sent, pasted] = [renderEmail(draft, 'working'), renderEmail(draft, 'working', 'paste')];
    const oneLine = (text: string) => text.replaceAll('\n', ' ');
    for (const sentence of said) {
      for (const text of [sent.html, oneLine(sent.text)]) expect(text).toMatch(sentence);
      for (const text of [pasted.html, oneLine(pasted.text)]) expect(text).not.toMatch(sentence);
    }
  },
);

describe('an email that is pasted', () => {
  const { html, images } = renderEmail(monthly, 'boss', 'paste');

  it('loses none of the figures', () => {
    expect(images).toEqual([]);
    expect(html).not.toContain('<img');
    expect(html).toContain('Chiffre d’affaires par semaine');
  });
});

it('shows the answer beside the subject', () => {
  const page = new DOMParser().parseFromString(renderEmail(monthly, 'boss').html, 'text/html');
  expect(page.body.firstElementChild?.textContent).toMatch(/^Pas encore\. Le chiffre d’affaires plafonne/);
});

it('shows whole sentences there: half a figure is another figure', () => {
  const first = monthly.blocks.findIndex(({ generated }) => generated.kind === 'paragraph');
  const long = `Pas encore. ${'Le trafic monte. '.repeat(9)}Octobre : 256 279 €, −3,8 % sur un an.`;
  const blocks = monthly.blocks.map((block, i) => (i === first ? { ...block, edited: long } : block));
  const page = new DOMParser().parseFromString(renderEmail({ ...monthly, blocks }, 'boss').html, 'text/html');
  expect(page.body.firstElementChild?.textContent).toBe(`Pas encore. ${'Le trafic monte. '.repeat(9)}`.trim());
});
