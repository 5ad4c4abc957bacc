import { describe, expect, it } from 'vitest';
import { aimOf } from '@/lib/advise/tactic';
import { leadFollowUp } from '@/lib/advise/tactics/lead-follow-up';
import { fillSentence } from '@/lib/draft/fill-placeholders';
import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import type { Turn, Verdict } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import type { Recommendation } from '@/lib/model/recommendation';
import { diagnosis, estimate } from '../draft/sample-parts';
import { findingFor } from './sample-findings';

const dates = { at: '2026-01-05', from: '2025-12-28', to: '2026-01-12' } as const;

/** Leads whose growth turned; what a verdict alone says of them opens no door. */
function leads(verdict: Verdict, way: Turn['verdict'] | null): Finding {
  const before = estimate(0.03, 0.02, 0.04);
  const turn = way && { verdict: way, probability: 0.9, ...dates, before };
  const direction = verdict === 'growing' ? 'up' : 'unknown';
  return {
    ...findingFor({ kinds: ['verdict'], metrics: ['keyEvents'], directions: [direction] }),
    diagnosis: diagnosis(verdict, dates.at, estimate(0.01, -0.01, 0.02), { turn }),
  };
}

describe('advice for what stands still', () => {
  it.each([
    ['growing', 'slowed'],
    ['inconclusive', 'slowed'],
  ] as const)('answers what is %s and has %s as a plateau', (verdict, way) => {
    expect(aimOf(leadFollowUp, leads(verdict, way))).toMatchObject({ metric: 'keyEvents', direction: 'flat' });
  });

  it.each([
    ['growing', null],
    ['growing', 'quickened'],
    ['inconclusive', null],
  ] as const)('does not answer what is %s and has %s', (verdict, way) => {
    expect(aimOf(leadFollowUp, leads(verdict, way))).toBeNull();
  });

  it('does not say of what has slowed that it grows no more', () => {
    const words = languagePack('fr');
    const text = words.tactics['lead-follow-up'];
    if (!text) throw new Error('The tactic has no words.');
    const advice = { effect: null } as unknown as Recommendation;
    const why = (finding: Finding) => fillSentence(text.why, advice, finding, narratorWith(words, '2026-03-31'));
    expect(why(findingFor({ kinds: ['verdict'], metrics: ['keyEvents'], directions: ['flat'] }))).toContain(
      'ne progressent plus',
    );
    expect(why(leads('inconclusive', 'slowed'))).toBeNull();
  });
});
