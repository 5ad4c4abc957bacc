import { describe, expect, it } from 'vitest';
import type { Benchmark } from '@/lib/model/benchmark';
import { DEMO, setUp } from './setting';

const published: Benchmark = {
  metric: 'purchaseRate',
  industry: '',
  low: 0.5,
  high: 0.6,
  origin: { kind: 'imported', source: { name: 'Survey', url: 'https://s.example', date: '2026' } },
};
const told = async (handlers: ReturnType<typeof setUp>['handlers']) =>
  (await handlers.report({ propertyId: DEMO }))?.findings.filter(({ kind }) => kind === 'benchmark') ?? [];

describe('ranges to compare with', () => {
  it('are kept, and told at once', async () => {
    const { handlers } = setUp();
    await handlers.refresh({ propertyId: DEMO });
    expect(await told(handlers)).toEqual([]);
    await handlers.saveBenchmarks({ benchmarks: [published] });
    expect(await handlers.benchmarks({})).toEqual([published]);
    expect((await told(handlers)).map(({ direction }) => direction)).toEqual(['down']);
    await handlers.saveBenchmarks({ benchmarks: [] });
    expect(await told(handlers)).toEqual([]);
  });

  it('come from the other properties that were read, each once', async () => {
    const { handlers, repository } = setUp();
    await handlers.refresh({ propertyId: DEMO });
    const own = await repository.read('rates', DEMO);
    if (!own) throw new Error('the rates of the property are kept');
    for (const propertyId of ['7', '8', '9'])
      await repository.write('rates', propertyId, {
        ...own,
        propertyId,
        rates: { purchaseRate: 0.3 + Number(propertyId) / 100 },
      });
    await handlers.refresh({ propertyId: DEMO });
    expect((await told(handlers))[0]?.benchmark?.origin).toEqual({ kind: 'other-properties', properties: 3 });
    expect(await repository.keys('rates')).toEqual(['1', '7', '8', '9']);
  });

  it('of the demonstration end with it', async () => {
    const { handlers, repository } = setUp();
    await handlers.refresh({ propertyId: DEMO });
    expect(await repository.keys('rates')).toEqual([DEMO]);
    await handlers.connect({});
    expect(await repository.keys('rates')).toEqual([]);
  });
});
