import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { effortOf } from '@/lib/advise/effort';
import { productReviews } from '@/lib/advise/tactics/product-reviews';
import { describeCost } from '@/lib/language/narrative/describe-advice';

describe('effortOf', () => {
  it('counts the trial over 47 weeks, and daily work over 218 days and as a share of a full-time job', () => {
    const { firstYearHours, rollOut } = effortOf({
      ...productReviews,
      setUpHours: 20,
      weeklyHours: 1,
      rollOutDailyHours: 2,
    });
    expect(firstYearHours).toBe(67);
    expect(rollOut).toEqual({ dailyHours: 2, yearlyHours: 436, fullTimeShare: expect.closeTo(0.286, 3) });
  });

  it('is told in both languages: two hours a day are 436 hours a year and 0.29 of a job', () => {
    const effort = effortOf(productReviews);
    expect(describeCost(effort, narratorWith(languagePack('fr'), '2026-12-02'))).toContain(
      '2 heures par jour, soit 436 heures par an et 0,29 temps plein',
    );
    expect(describeCost(effort, narratorWith(languagePack('en'), '2026-12-02'))).toContain(
      '2 hours a day, which is 436 hours a year and 0.29 of a full-time job',
    );
    expect(describeCost(effort, narratorWith(languagePack('fr'), '2026-12-02'))).toContain('demandez son prix');
  });

  it('counts no price for a tool that the person has', () => {
    expect(effortOf(productReviews, ['email'])).toMatchObject({ licence: true });
    const effort = effortOf(productReviews, ['reviews']);
    expect(effort).not.toHaveProperty('licence');
    expect(describeCost(effort, narratorWith(languagePack('fr'), '2026-12-02'))).not.toContain('prix');
  });

  it('leaves out what does not apply', () => {
    const { rollOutDailyHours: _, tool: __, ...plain } = productReviews;
    expect(Object.keys(effortOf(plain))).toEqual(['setUpHours', 'weeklyHours', 'firstYearHours']);
  });
});
