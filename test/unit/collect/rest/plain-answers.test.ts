import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restSource } from '@/lib/collect/rest/rest-source';
import type { Emulator } from '../../../emulator/emulator';
import { startEmulator } from '../../../emulator/emulator';
import { onlyFields } from '../../../emulator/field-mask';

describe('what is asked of Google', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.stop());

  it('is asked without spaces, and without what is not read', async () => {
    const texts: string[] = [];
    const source = restSource({
      token: async () => emulator.identity.grant(),
      dataOrigin: emulator.origin,
      adminOrigin: emulator.origin,
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        texts.push(await response.clone().text());
        return response;
      },
    });
    const [property] = await source.properties();
    const id = property?.id ?? '';
    await source.property(id);
    const metadata = await source.metadata(id);
    await source.runReports(id, [
      {
        dimensions: [{ name: 'date' }],
        metrics: [{ name: 'sessions' }],
        dateRanges: [{ startDate: '7daysAgo', endDate: 'yesterday' }],
      },
    ]);
    expect(texts.length).toBeGreaterThanOrEqual(4);
    for (const text of texts) expect(text).not.toContain('\n');
    expect(metadata.dimensions.length).toBeGreaterThan(5);
    expect(metadata.metrics[0]).toMatchObject({ apiName: expect.any(String), type: expect.any(String) });
    const asked = emulator.requests.find(({ url }) => url.pathname.endsWith('/metadata'));
    expect(asked?.url.searchParams.get('$fields')).toMatch(/^dimensions\(/);
  });
});

describe('onlyFields', () => {
  it('keeps what is named, element by element, and nothing else', () => {
    expect(onlyFields({ a: 1, b: [{ c: 2, d: 3 }, { d: 4 }], e: {} }, 'b(c)')).toEqual({ b: [{ c: 2 }, {}] });
    expect(onlyFields({ a: 1, b: { c: { d: 1, e: 2 } }, f: 3 }, 'a,b(c(e)),f')).toEqual({
      a: 1,
      b: { c: { e: 2 } },
      f: 3,
    });
  });
});
