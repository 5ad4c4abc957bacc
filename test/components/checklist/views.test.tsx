import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Checklist } from '@/components/checklist/checklist';
import { byDue } from '@/components/checklist/by-due';
import { healthy, showPage } from '../fake-page';
import { action, memory, recommendation } from '../sample';

/** The 21st of November 2026 is the day of the fake page. */
const actions = [
  { ...action, id: 'later', title: 'Refaire la fiche', due: '2027-01-15' },
  { ...action, id: 'undated', title: 'Revoir le plan de marquage', due: null },
  { ...action, id: 'late', title: 'Relancer les paniers', due: '2026-11-20' },
  { ...action, id: 'today', title: 'Nettoyer le flux', due: '2026-11-21' },
];
const showList = (language: 'fr' | 'en' = 'fr', kept: typeof actions = actions) =>
  showPage(<Checklist />, { ...healthy(language), memory: () => ({ ...memory, actions: kept }) }, language);
const region = async (name: string) => within(await screen.findByRole('region', { name }));
const headings = (panel: Awaited<ReturnType<typeof region>>, level: number) =>
  panel.getAllByRole('heading', { level }).map(({ textContent }) => textContent);

describe('byDue', () => {
  it('sets what is late first, then month by month, then what has no date; the day itself is not late', () => {
    const groups = byDue(actions, '2026-11-21').map((group) => [group.month, group.actions.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['overdue', ['late']],
      ['2026-11', ['today']],
      ['2027-01', ['later']],
      [null, ['undated']],
    ]);
  });

  it('keeps the order that the person gave to what is due on the same day', () => {
    const same = ['b', 'a', 'c'].map((id) => ({ ...action, id, due: '2026-12-01' }));
    expect(byDue(same, '2026-11-21')[0]?.actions.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('the side panel', () => {
  it('opens on what is under way, before what is asked and proposed', async () => {
    showList();
    await screen.findByRole('region', { name: 'Propositions' });
    const panels = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(panels.slice(0, 3)).toEqual(['En cours', 'Une question pour vous', 'Propositions']);
  });

  it('shows one list as a roadmap, late first, or by what it is for; the order is changed in the latter', async () => {
    showList();
    const panel = await region('En cours');
    expect(panel.getByRole<HTMLInputElement>('radio', { name: 'Feuille de route' }).checked).toBe(true);
    expect(headings(panel, 3)).toEqual(['En retard', 'Novembre 2026', 'Janvier 2027', 'Sans date']);
    expect(headings(panel, 4)[0]).toBe('Relancer les paniers');
    expect(panel.queryAllByRole('button', { name: /^Monter ou descendre/ })).toEqual([]);
    fireEvent.click(panel.getByRole('radio', { name: 'Par objectif' }));
    expect(headings(panel, 3)).toHaveLength(1);
    expect(headings(panel, 4)).toEqual(actions.map(({ title }) => title));
    expect(panel.getAllByRole('button', { name: /^Monter ou descendre/ })).toHaveLength(actions.length);
    expect(screen.queryByRole('region', { name: 'Feuille de route' })).toBeNull();
  });

  it('says it in English too', async () => {
    showList('en');
    const panel = await region('Under way');
    expect(panel.getByRole('radio', { name: 'Roadmap' })).toBeTruthy();
    expect(headings(panel, 3)).toEqual(['Overdue', 'November 2026', 'January 2027', 'No date']);
  });

  it('folds a proposal to a line: what, what it may bring, what it takes', async () => {
    showList();
    const panel = await region('Propositions');
    const lines = panel.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('details'));
    expect(lines).not.toContain(null);
    expect(lines.map((line) => line?.open)).toEqual(lines.map(() => false));
    const [summary] = lines.map((line) => line?.querySelector('summary')?.textContent?.replaceAll(/\s+/g, ' ').trim());
    expect(summary).toMatch(/ Effet à mesurer · .*2 jours/);
    expect(recommendation.effort.setUpHours).toBe(14);
  });
});
