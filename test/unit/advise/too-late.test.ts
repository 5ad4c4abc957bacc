import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise/advise';
import { weighTactic } from '@/lib/advise/request';
import { addDays } from '@/lib/model/day';
import { advising, figure, findingFor, SHOP } from './sample-findings';

const peakIn = (days: number) => {
  const finding = findingFor({ kinds: ['peak'], directions: ['up'] });
  return { ...finding, figures: { ...finding.figures, peakWeek: figure(days, 'days') } };
};

describe('a plan that takes eight weeks', () => {
  it('is neither advised nor taken on four weeks before the peak, and says before which day', () => {
    const given = advising([peakIn(28)]);
    const day = addDays(SHOP.asOf, 28);
    expect(weighTactic('season-plan', given)).toMatchObject({ suggestion: 'park', reason: 'too-late', day });
    expect(advise(given).leftOut).toContainEqual(
      expect.objectContaining({ tacticId: 'season-plan', reason: 'too-late', day }),
    );
  });

  it('is called for ten weeks before it', () => {
    const given = advising([peakIn(70)]);
    expect(weighTactic('season-plan', given)).toMatchObject({ suggestion: 'take', reason: 'called-for' });
    expect(advise(given).recommendations).toContainEqual(expect.objectContaining({ tacticId: 'season-plan' }));
  });
});
