import { expect, it } from 'vitest';
import { Draft } from '@/lib/model/draft';
import { Method, NamedMethod } from '@/lib/model/method';
import { Provenance } from '@/lib/model/provenance';
import { provenance } from '../draft/sample-parts';

it.each<[kept: string, read: Method]>([
  ['difference', 'difference'],
  ['half of the gap × sessions × value of one conversion', 'half of the gap × sessions × value of one conversion'],
  ['checkouts / addToCarts', { quotient: ['checkouts', 'addToCarts'] }],
  ['addToCarts − checkouts', { less: ['addToCarts', 'checkouts'] }],
  ['published range × own volume × margin', { timesMargin: 'published range × own volume' }],
  ['totalRevenue × margin', { timesMargin: 'totalRevenue' }],
  ['a method of old', { formerly: 'a method of old' }],
  ['clicks / impressions', { formerly: 'clicks / impressions' }],
])('reads "%s" as earlier versions kept it', (kept, read) => {
  expect(Method.parse(kept)).toEqual(read);
});

it('reads back what it wrote', () => {
  const composed: Method[] = [
    { quotient: ['checkouts', 'addToCarts'] },
    { less: ['addToCarts', 'checkouts'] },
    { timesMargin: 'difference' },
    { formerly: 'a method of old' },
  ];
  for (const method of [...NamedMethod.options, ...composed])
    expect(Method.parse(JSON.parse(JSON.stringify(method)))).toEqual(method);
});

it('keeps the evidence of a draft that an earlier version sent', () => {
  const { method: _none, ...from } = provenance(['checkouts', 'addToCarts']);
  const old = (method: string) => ({ ...from, method });
  const sent = {
    id: 'd',
    kind: 'monthly',
    propertyId: '1',
    propertyName: 'Maison Lienart',
    language: 'fr',
    period: from.period,
    asOf: from.period.to,
    writtenAt: '2026-11-01T08:00:00.000Z',
    title: '',
    byline: '',
    blocks: [],
    evidence: ['checkouts / addToCarts', 'by the stars'].map((method, i) => ({
      id: `E${i + 1}`,
      label: '',
      value: '1',
      provenance: old(method),
      link: null,
    })),
    state: 'sent',
  };
  const read = Draft.parse(sent).evidence.map(({ provenance: { method } }) => method);
  expect(read).toEqual([{ quotient: ['checkouts', 'addToCarts'] }, { formerly: 'by the stars' }]);
  expect(Provenance.parse(from)).not.toHaveProperty('method');
});
