import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { BlockView } from '@/components/document/block-view';
import { DraftView } from '@/components/document/draft-view';
import { renderPage } from '@/components/document/render-page';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import type { Draft } from '@/lib/model/draft';
import { memory, MONTH, outcomes, plateauShop, settings } from '../../unit/draft/samples';
import { tacticText } from '../../unit/draft/tactic-text';

const compose = (language: 'fr' | 'en'): Draft =>
  composeMonthly({
    report: plateauShop,
    memory,
    outcomes,
    settings: { ...settings, language },
    period: MONTH,
    now: '2026-12-05T07:00:00Z',
    tacticText,
  });
const draft = compose('fr');

describe.each(['fr', 'en'] as const)('the page in %s', (language) => {
  const html = renderPage(compose(language));
  const page = new DOMParser().parseFromString(html, 'text/html');

  it('names its language and its title', () => {
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.title).toBe(page.querySelector('h1')?.textContent);
  });

  it('loads nothing from elsewhere and runs nothing', () => {
    expect(page.querySelectorAll('script, link, iframe, img')).toHaveLength(0);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it('keeps the evidence folded, and at hand', () => {
    const list = page.querySelector('.evidence details:not([open])');
    expect(list?.querySelectorAll('li').length).toBeGreaterThan(10);
    expect(list?.querySelector('summary')?.textContent).toMatch(/\d/);
  });

  it('skips no heading level', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    levels.slice(1).forEach((level, i) => expect(level - (levels[i] ?? 1)).toBeLessThanOrEqual(1));
  });

  it('gives every chart its table', () => {
    const figures = [...page.querySelectorAll('figure')];
    expect(figures.length).toBeGreaterThan(2);
    for (const figure of figures) expect(figure.querySelector('details table caption')?.textContent).not.toBe('');
  });

  it('leads from every figure to its evidence', () => {
    for (const link of page.querySelectorAll('.refs a'))
      expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  it('shows the boss’s page first, then the working notes', () => {
    const parts = [...page.querySelectorAll('.page, .notes, .evidence')].map(({ className }) => className);
    expect(parts).toEqual(['page', 'notes', 'evidence']);
  });

  it('prints, and knows dark from light', () => {
    expect(html).toContain('@media print');
    expect(html).toContain('light-dark(');
  });
});

describe('the vital signs', () => {
  it('give the row to one that has much to say', () => {
    const blocks = draft.blocks.map((block, i) => {
      const { generated } = block;
      if (generated.kind !== 'verdict') return block;
      return {
        ...block,
        generated: { ...generated, more: i === first ? 'Trop tôt pour le dire. '.repeat(12) : 'Peu.' },
      };
    });
    const { container } = render(<DraftView draft={{ ...draft, blocks }} />);
    const shown = [...container.querySelectorAll('.vitals > div')].map(({ className }) => className);
    expect(shown).toEqual(['long', '', '']);
  });
  const first = draft.blocks.findIndex(({ generated }) => generated.kind === 'verdict');
});

describe('a block', () => {
  const [block] = draft.blocks;

  it('shows the person’s words in place of the generated ones, as text and never as HTML', () => {
    if (!block) throw new Error('The sample has no block.');
    const edited = { ...block, edited: 'Mes **mots** <img src=x>' };
    const { container } = render(<BlockView block={edited} language="fr" />);
    expect(container.querySelector('strong')?.textContent).toBe('mots');
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x>');
  });

  it('gathers the numbers of its evidence', () => {
    if (!block) throw new Error('The sample has no block.');
    const { container } = render(<BlockView block={{ ...block, evidence: ['E10', 'E2', 'E3', 'E1'] }} language="fr" />);
    expect([...container.querySelectorAll('.refs a')].map(({ textContent }) => textContent)).toEqual(['E1–E3', 'E10']);
  });
});

it('an editor can wrap every block', () => {
  const { container } = render(<DraftView draft={draft} renderBlock={({ id }) => <i data-block={id} />} />);
  expect(container.querySelectorAll('[data-block]')).toHaveLength(draft.blocks.length);
});
