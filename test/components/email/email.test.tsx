import { describe, expect, it } from 'vitest';
import { renderEmail } from '@/components/email/render-email';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { composeWeekly } from '@/lib/draft/compose-weekly';
import { arrivalLines } from '@/lib/language/arrival';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
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
  [
    'fr',
    'Vous recevez ce message parce que vous avez autorisé Plateau le 25 novembre 2026 à vous envoyer les rapports sur Maison Lienart : celui de la semaine, chaque mercredi à partir de 7 h.',
    'le bouton Plateau du navigateur, Réglages, « Les rapports qui viennent tout seuls »',
  ],
  [
    'en',
    'You receive this because on 25 November 2026 you allowed Plateau to mail you the reports on Maison Lienart: the week’s, every Wednesday from 07:00.',
    'Plateau’s button in the browser, Settings, “Reports that come by themselves”',
  ],
] as const)(
  'says in %s why it came and how to stop it, where it came by itself and nowhere else',
  (language, ...said) => {
    const draft: Draft = { ...weekly, language };
    const footer = arrivalLines({
      draft,
      schedule: USUAL_SCHEDULE,
      since: '2026-11-25',
      address: 'chrome-extension://own/options.html',
    });
    const [came, byHand] = [renderEmail(draft, 'working', 'message', footer), renderEmail(draft, 'working')];
    const oneLine = (text: string) => text.replaceAll(/\s/g, ' ');
    for (const sentence of [...said, 'chrome-extension://own/options.html']) {
      for (const text of [oneLine(came.html), oneLine(came.text)]) expect(text).toContain(sentence);
      for (const text of [oneLine(byHand.html), oneLine(byHand.text)]) expect(text).not.toContain(sentence);
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
