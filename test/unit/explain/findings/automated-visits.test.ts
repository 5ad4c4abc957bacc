import { describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { answerTypedQuestion } from '@/lib/app/answer-typed-question';
import { comparable } from '@/lib/measure/comparable/comparable';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { demoSnapshot } from '@/test/situations/demo-snapshot';

const TODAY = '2026-11-22';
const wave = (to?: string) =>
  demoSnapshot({
    today: TODAY,
    months: 15,
    automated: { aDay: 900, from: '2026-06-09', ...(to !== undefined && { to }), countries: { China: 1 } },
  });
const [going, ended] = await Promise.all([wave(), wave('2026-08-20')]);
const reportOn = (snapshot: typeof going) =>
  analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings: DEFAULT_SETTINGS, today: TODAY }).report;
const flagOf = ({ findings }: Report) => findings.find(({ segment }) => segment === 'automated-visits')?.health;
const advised = ({ advice }: Report) => advice.recommendations.map(({ tacticId }) => tacticId);

describe('automated visits', () => {
  it('are told with what Google shows, what counts, where and since when, and with what to do', () => {
    const report = reportOn(going);
    const flag = flagOf(report);
    expect(flag).toMatchObject({
      severity: 'warn',
      period: { from: '2026-06-09', to: going.asOf },
      setAside: 'automated:Direct:2026-06-09',
    });
    expect(flag?.after).toBe(report.vitals.find(({ metric }) => metric === 'sessions')?.last?.value);
    expect((flag?.before ?? 0) - (flag?.after ?? 0)).toBeCloseTo(28 * 900, -4);
    expect(advised(report)).toContain('automated-visits');
    expect(advised(report)).not.toContain('added-visits');
  });

  it('are no fall once they have ended, and nothing is left to do', () => {
    const report = reportOn(ended);
    expect(flagOf(report)).toMatchObject({ severity: 'note', period: { from: '2026-06-09', to: '2026-08-20' } });
    expect(advised(report)).not.toContain('automated-visits');
    expect(report.findings.filter(({ kind, metric }) => kind === 'break' && metric === 'sessions')).toEqual([]);
  });

  it('are in no answer, which says what Google shows', () => {
    const known = { ...comparable(going, { settings: DEFAULT_SETTINGS }), shown: going };
    const answer = (asked: string) => answerTypedQuestion(asked, known, 'en', TODAY);
    expect(answer('visits in October 2026').notes.join()).toMatch(/Google shows 1\d\d,\d{3}/);
    expect(answer('revenue in October 2026').notes.join()).not.toContain('Google shows');
  });
});
