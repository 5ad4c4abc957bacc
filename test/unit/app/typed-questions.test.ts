import { describe, expect, it, vi } from 'vitest';
import { typedQuestions } from '@/lib/app/typed-questions';
import { FIRST_STATE } from '@/lib/storage/records';

const LINK = 'https://analytics.google.com/analytics/web/#/p345/reports/explorer';
const told = (link: string | null) => ({
  understood: ['Trafic', 'mobile'],
  figure: '12 480',
  change: '+2 %',
  missing: null,
  notUnderstood: [],
  table: null,
  cause: [] as { title: string; text: string }[],
  suggestions: ['trafic mobile par mois'],
  link,
});

function questions(propertyId: string | null, link: string | null = LINK) {
  const ask = vi.fn(async () => told(link));
  const read = async (store: string) => (store === 'state' ? { ...FIRST_STATE, propertyId } : null);
  const stored = async () => undefined;
  return { ask, ...typedQuestions({ repository: { read, stored }, analysis: { ask }, locale: () => 'fr' } as never) };
}

describe('typedQuestions', () => {
  it('answers in a line about the property that was chosen', async () => {
    const { line, ask } = questions('345');
    expect(await line('trafic mobile')).toEqual({
      line: '12 480 · +2 % · Trafic, mobile',
      suggestions: ['trafic mobile par mois'],
    });
    expect(ask).toHaveBeenCalledWith('345', 'trafic mobile', 'fr');
  });

  it('leads to Google Analytics, or to the popup’s page where nothing stands there', async () => {
    expect(await questions('345').place('trafic')).toBe(LINK);
    expect(await questions('345', null).place('trafic & co')).toBe('/popup.html?ask=trafic%20%26%20co');
    expect(await questions(null).place('trafic')).toBe('/popup.html?ask=trafic');
  });

  it('gives a cause in the line, and leads to the page that has it', async () => {
    const { line, place, ask } = questions('345');
    ask.mockResolvedValue({ ...told(LINK), cause: [{ title: 'La conversion recule', text: '' }] });
    expect((await line('pourquoi'))?.line).toBe('La conversion recule · 12 480 · +2 % · Trafic, mobile');
    expect(await place('pourquoi')).toBe('/popup.html?ask=pourquoi');
  });

  it('asks nothing where no property was chosen or nothing was typed', async () => {
    const [none, empty] = [questions(null), questions('345')];
    expect(await none.line('trafic')).toBeNull();
    expect(await empty.line('  ')).toBeNull();
    expect(none.ask).not.toHaveBeenCalled();
    expect(empty.ask).not.toHaveBeenCalled();
  });
});
