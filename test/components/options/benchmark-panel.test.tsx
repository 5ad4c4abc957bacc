import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Options } from '@/components/options/options';
import type { Benchmark } from '@/lib/model/benchmark';
import { healthy, showPage } from '../fake-page';

const panel = async (name: string) => within(await screen.findByRole('region', { name }));
const HEADER = 'metric,industry,low,high,source name,url,date';

function choose(input: HTMLElement, text: string) {
  fireEvent.change(input, { target: { files: [new File([text], 'ranges.csv')] } });
}

describe('Ranges to compare with', () => {
  it('takes over what can be checked, and says why each other row was not', async () => {
    const { requestsOf } = showPage(<Options />, healthy('en'), 'en');
    const ranges = await panel('Ranges to compare with');
    choose(
      ranges.getByLabelText('Import a table of ranges…'),
      [HEADER, 'purchaseRate,,1%,2%,Survey,https://s.example,2026', 'purchaseRate,,1%,2%,,,'].join('\n'),
    );
    expect(await ranges.findByText('1 row was not taken over:')).toBeTruthy();
    expect(ranges.getByText('Line 3: The name of the source is missing.')).toBeTruthy();
    expect(requestsOf('saveBenchmarks')).toMatchObject([{ benchmarks: [{ metric: 'purchaseRate', industry: '' }] }]);
    expect((await ranges.findByRole('link', { name: 'Survey (2026)' })).getAttribute('href')).toBe('https://s.example');
  });

  it('says in words which column a file lacks', async () => {
    showPage(<Options />, healthy('fr'));
    const ranges = await panel('Points de comparaison');
    choose(ranges.getByLabelText('Importer un tableau de fourchettes…'), 'metric,low,high\npurchaseRate,1%,2%');
    expect((await ranges.findByRole('alert')).textContent).toBe(
      'Le fichier n’a pas de colonne «\u00a0source name\u202f».',
    );
  });

  it('replaces a range of the same source, and removes one', async () => {
    const kept: Benchmark = {
      metric: 'purchaseRate',
      industry: '',
      low: 0.01,
      high: 0.03,
      origin: { kind: 'imported', source: { name: 'Survey', url: 'https://s.example', date: '2026' } },
    };
    const { requestsOf } = showPage(<Options />, { ...healthy('en'), benchmarks: () => [kept] }, 'en');
    const ranges = await panel('Ranges to compare with');
    await ranges.findByRole('link', { name: 'Survey (2026)' });
    const row = 'purchaseRate,,2%,4%,Survey,https://s.example,2026';
    choose(ranges.getByLabelText('Import a table of ranges…'), `${HEADER}\n${row}`);
    await waitFor(() => expect(requestsOf('saveBenchmarks')).toMatchObject([{ benchmarks: [{ low: 0.02 }] }]));
    fireEvent.click(await ranges.findByRole('button', { name: 'Remove conversion rate, Survey (2026)' }));
    await waitFor(() => expect(requestsOf('saveBenchmarks').at(-1)).toEqual({ benchmarks: [] }));
  });

  it('lets the person name the industry', async () => {
    const { requestsOf } = showPage(<Options />, healthy('fr'));
    fireEvent.change((await panel('Points de comparaison')).getByLabelText('Secteur'), {
      target: { value: 'HOME_AND_GARDEN' },
    });
    await waitFor(() =>
      expect(requestsOf('saveSettings').at(-1)).toMatchObject({ settings: { industry: 'HOME_AND_GARDEN' } }),
    );
  });
});

describe('Who takes part', () => {
  it('keeps a name and its last day, and lets go of it', async () => {
    const { requestsOf } = showPage(<Options />, healthy('fr'));
    const people = await panel('Qui prend part');
    fireEvent.click(people.getByRole('button', { name: 'Ajouter quelqu’un' }));
    fireEvent.input(people.getByLabelText('Nom'), { target: { value: ' Dominique ' } });
    fireEvent.focusOut(people.getByLabelText('Nom'));
    fireEvent.input(people.getByLabelText('Dernier jour'), { target: { value: '2026-12-18' } });
    fireEvent.focusOut(people.getByLabelText('Dernier jour'));
    await waitFor(() =>
      expect(requestsOf('saveSettings').at(-1)).toMatchObject({
        settings: { people: [{ name: 'Dominique', leavesOn: '2026-12-18' }] },
      }),
    );
    fireEvent.click(people.getByRole('button', { name: 'Retirer Dominique' }));
    await waitFor(() => expect(requestsOf('saveSettings').at(-1)).toMatchObject({ settings: { people: [] } }));
  });

  it('keeps nobody without a name', async () => {
    const { requestsOf } = showPage(<Options />, healthy('fr'));
    const people = await panel('Qui prend part');
    fireEvent.click(people.getByRole('button', { name: 'Ajouter quelqu’un' }));
    fireEvent.focusOut(people.getByLabelText('Nom'));
    expect(requestsOf('saveSettings')).toEqual([]);
  });
});
