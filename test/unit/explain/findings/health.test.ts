import { describe, expect, it } from 'vitest';
import { healthFindings, uniqueById } from '@/lib/explain/findings/health';
import type { HealthFlag } from '@/lib/model/health';
import { contextOf } from '../snapshot-with';

const flag = (more: Partial<HealthFlag> = {}): HealthFlag => ({
  code: 'sampled',
  severity: 'warn',
  metrics: [],
  dimensions: [],
  ...more,
});
const found = (...health: HealthFlag[]) => healthFindings(contextOf({ health }));

describe('healthFindings', () => {
  it.each([
    ['what forbids advice weighs all', flag({ severity: 'block' }), 1],
    ['a warning a half', flag({ severity: 'warn' }), 0.5],
    ['a note a tenth', flag({ severity: 'note' }), 0.1],
    ['the share that is touched, where it is more', flag({ code: 'other-row', share: 0.51 }), 0.51],
    ['and the severity where it is less', flag({ code: 'other-row', share: 0.49 }), 0.5],
    ['of a sample what was not read', flag({ share: 0.25 }), 0.75],
  ])('%s', (_, given, weight) => {
    expect(found(given)[0]).toMatchObject({ kind: 'data-health', confidence: 1, direction: 'unknown', weight });
  });

  it('takes the code for its segment, and the last 28 days where the flag names none', () => {
    const [finding] = found(flag());
    expect(finding).toMatchObject({
      segment: 'sampled',
      metric: 'sessions',
      dimension: null,
      period: { from: '2026-03-02', to: '2026-03-29' },
      figures: {},
    });
    const period = { from: '2026-01-01', to: '2026-01-31' };
    const [other] = found(flag({ metrics: ['newUsers'], dimensions: ['browser'], period, share: 0.2 }));
    expect(other).toMatchObject({
      metric: 'newUsers',
      dimension: 'browser',
      period,
      figures: { size: { value: 0.2 } },
    });
  });

  it('says the weightiest of two with one id', () => {
    const findings = found(flag({ share: 0.4 }), flag({ share: 0.2 }), flag({ share: 0.3 }));
    expect(findings.map(({ weight }) => weight)).toEqual([0.8]);
    expect(uniqueById(findings)).toEqual(findings);
  });
});
