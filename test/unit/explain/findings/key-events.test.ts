import { describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { collect } from '@/lib/collect/collect';
import { tablesSource } from '@/lib/collect/table/table-source';
import { languagePack } from '@/lib/language/all-languages';
import { describeHealthFlag } from '@/lib/language/narrative/describe-health';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { markedKeyEvent } from '@/test/situations/marked-key-event';

const TODAY = '2026-11-04';

async function reportOf(scene: Partial<Parameters<typeof markedKeyEvent>[0]> = {}): Promise<Report> {
  const property = markedKeyEvent({ on: '2026-07-01', today: TODAY, ...scene });
  const source = tablesSource([property], 'demo', TODAY);
  const snapshot = await collect(source, property.property.id, { now: new Date(`${TODAY}T10:00:00Z`) });
  return analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings: DEFAULT_SETTINGS, today: TODAY }).report;
}

const keyFlag = ({ health }: Report) => health.find(({ change }) => change !== undefined);
const said = (report: Report, language: 'fr' | 'en') => {
  const flag = keyFlag(report);
  return flag ? describeHealthFlag(flag, narratorWith(languagePack(language), report.asOf)) : '';
};
const asked = ({ findings }: Report) => findings.filter(({ asks }) => asks !== undefined).map(({ id }) => id);

describe('a flat lead site on which sign-ups count as key events since 1 July', () => {
  it('is flat, says why it counts less than Google Analytics, and asks nobody what was changed', async () => {
    const report = await reportOf();
    const [vital] = report.vitals;
    expect(vital?.metric).toBe('keyEvents');
    expect(['inconclusive', 'stagnating']).toContain(vital?.diagnosis.verdict);
    expect(vital?.diagnosis.longView?.verdict).toBe('stagnating');
    expect(asked(report)).toEqual([]);
    expect(keyFlag(report)).toMatchObject({ code: 'key-event-marked', before: 165, after: 148, isSteady: true });
    expect(said(report, 'en')).toContain('“newsletter_signup” counts as a key event since 1 July 2026');
    expect(said(report, 'en')).toContain(
      'Without it nothing changed beyond chance: 148 in 28 days since, against 165 in 28 days before.',
    );
    expect(said(report, 'fr')).toContain('compte comme événement clé depuis le 1er juillet 2026');
  });

  it('is told the same without access to its setup', async () => {
    const [known, seen] = await Promise.all([reportOf(), reportOf({ setup: false })]);
    expect(keyFlag(seen)).toEqual(keyFlag(known));
    expect(seen.vitals.map(({ diagnosis }) => diagnosis)).toEqual(known.vitals.map(({ diagnosis }) => diagnosis));
  });

  it('is told of an event that was taken off', async () => {
    const report = await reportOf({ isTakenOff: true });
    expect(asked(report)).toEqual([]);
    expect(keyFlag(report)).toMatchObject({ code: 'key-event-taken-off', isSteady: true });
    expect(said(report, 'en')).toContain('no longer counts as a key event since 1 July 2026');
  });

  it('begins on that day where nothing else counts', async () => {
    const report = await reportOf({ isAlone: true });
    expect(asked(report)).toEqual([]);
    expect(keyFlag(report)?.code).toBe('key-events-since');
    expect(said(report, 'fr')).toContain('les événements clés ne sont donnés qu’à partir de là');
  });
});
