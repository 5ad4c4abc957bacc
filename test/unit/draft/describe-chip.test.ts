import { languagePack } from '@/lib/language/all-languages';
import { describe, expect, it } from 'vitest';
import { deepLink } from '@/lib/measure/deep-link';
import { describeChip } from '@/lib/draft/describe-chip';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { action, AS_OF, gapFinding, report } from '@/test/components/sample';

const ACQUISITION = 'lifecycle-traffic-acquisition-v2';
const chip = (id: string, of: Report = report, memory = EMPTY_MEMORY, language: 'fr' | 'en' = 'fr') =>
  describeChip(of, memory, id, languagePack(language));

describe('describeChip', () => {
  it('says first how the measure of the report goes', () => {
    expect(chip(ACQUISITION)?.headline).toMatch(/^Trafic\u00a0: /);
    expect(chip('user-technology-detail')?.headline).toMatch(/^Conversion\u00a0: /);
    expect(chip('user-technology-detail', report, EMPTY_MEMORY, 'en')?.headline).toMatch(/^Conversion: /);
  });

  it('begins with the most important sign where it does not know the report', () => {
    const [first] = report.vitals;
    expect(chip('12345')?.headline).toBe(chip('reports/home')?.headline);
    expect(first).toBeDefined();
  });

  it('tells what was found in the report’s own cut, and nothing of other cuts', () => {
    const told = { ...report, findings: [gapFinding] };
    const without = chip(ACQUISITION, told)?.lines.length ?? 0;
    expect(chip('user-technology-detail', told)?.lines.length).toBe(without + 1);
  });

  it('names an outage of late', () => {
    const [first] = report.vitals;
    if (!first) throw new Error('The sample has no vital sign.');
    const event = { kind: 'outage' as const, from: '2026-11-12', to: '2026-11-12' };
    const broken = { ...first, diagnosis: { ...first.diagnosis, events: [event] } };
    expect(chip(ACQUISITION, { ...report, vitals: [broken] })?.lines[0]).toMatch(/mesure interrompue le 12 novembre/);
    const old = {
      ...broken,
      diagnosis: { ...first.diagnosis, events: [{ ...event, from: '2026-01-02', to: '2026-01-02' }] },
    };
    expect(chip(ACQUISITION, { ...report, vitals: [old] })?.lines).toEqual([]);
  });

  it('names it to the hour where that is known, unless there is a later one', () => {
    const [first] = report.vitals;
    if (!first) throw new Error('The sample has no vital sign.');
    const finding = {
      ...gapFinding,
      kind: 'outage' as const,
      metric: 'sessions' as const,
      dimension: 'date' as const,
      segment: '2026-11-12',
      period: { from: '2026-11-12', to: '2026-11-13' },
      hours: { from: '2026-11-12T14', to: '2026-11-13T09' },
    };
    const line = (...days: string[]) => {
      const events = days.map((day) => ({ kind: 'outage' as const, from: day, to: day }));
      const vital = { ...first, diagnosis: { ...first.diagnosis, events } };
      return chip(ACQUISITION, { ...report, vitals: [vital], findings: [finding] })?.lines[0]?.replaceAll(
        '\u00a0',
        ' ',
      );
    };
    const told = 'Trafic : mesure interrompue du 12 novembre, 14 h, au 13 novembre, 9 h';
    expect([line(), line('2026-11-13')]).toEqual([told, told]);
    expect(line('2026-11-15')).toMatch(/mesure interrompue le 15 novembre/);
  });

  it('says of a counter that half works that it measures in part, and not that it stopped', () => {
    const [first] = report.vitals;
    if (!first) throw new Error('The sample has no vital sign.');
    const event = { kind: 'outage' as const, partial: true as const, from: '2026-11-12', to: '2026-11-14' };
    const broken = { ...first, diagnosis: { ...first.diagnosis, events: [event] } };
    const [line] = chip(ACQUISITION, { ...report, vitals: [broken] })?.lines ?? [];
    expect(line).toMatch(/mesure partielle du 12 au 14 novembre/);
  });

  it('counts the open actions that point to the report', () => {
    const link = deepLink({
      source: 'ga4',
      propertyId: '1',
      report: 'acquisition',
      period: { from: AS_OF, to: AS_OF },
    });
    const actions = [
      { ...action, link, state: 'doing' as const },
      { ...action, link, state: 'done' as const },
    ];
    expect(chip(ACQUISITION, report, { ...EMPTY_MEMORY, actions })?.actions).toBe('1 action ici');
    expect(chip('top-events', report, { ...EMPTY_MEMORY, actions })?.actions).toBe('');
  });
});
