import { describe, expect, it } from 'vitest';
import { languagePack } from '@/lib/language/all-languages';
import { describeBriefly, describeFinding } from '@/lib/language/narrative/describe-finding';
import { narratorWith } from '@/lib/language/narrative/narrator';
import type { Finding } from '@/lib/model/finding';
import type { MetricId } from '@/lib/model/metric';
import type { Figure } from '@/lib/model/quantity';
import { found, of } from './situation-findings';

const [fr, en] = [narratorWith(languagePack('fr'), '2026-11-22'), narratorWith(languagePack('en'), '2026-11-22')];
const RETURN = ['totalRevenue', 'advertiserAdCost'];
const cost = of(['advertiserAdCost'], 3070, 'currency');
const marginal = (value: number): Figure => {
  const made = of(RETURN, value, 'currency', 0.2);
  return { ...made, provenance: { ...made.provenance, method: 'response of orders to cost, week by week' } };
};

const ads = (metric: MetricId, figures: Record<string, Figure>, more: Partial<Finding> = {}): Finding =>
  found({ kind: 'ad-spend', metric, figures: { cost, ...figures }, ...more });
const campaign = { dimension: 'sessionCampaignName', segment: 'large' } as const;
const orders = (count: number) => of(['ecommercePurchases'], count, 'count');
const most = of(['totalRevenue'], 550, 'currency');

const ADS: Readonly<Record<string, Finding>> = {
  account: ads('returnOnAdSpend', {
    results: orders(1053),
    returned: of(RETURN, 5.12, 'currency', 0.3),
    each: of(['advertiserAdCost', 'ecommercePurchases'], 24.3, 'currency', 1.5),
    marginal: marginal(2.9),
    needed: of(RETURN, 0.34, 'rate', 0.03),
  }),
  leads: ads('advertiserAdCostPerKeyEvent', {
    results: of(['keyEvents'], 120, 'count'),
    each: of(['advertiserAdCost', 'keyEvents'], 25.6, 'currency', 2),
  }),
  losing: ads('advertiserAdCost', { results: orders(3), most }, campaign),
  nothing: ads('advertiserAdCost', { results: orders(0), most }, campaign),
  without: ads(
    'advertiserAdCostPerKeyEvent',
    { results: of(['keyEvents'], 0, 'count'), expected: of(['keyEvents'], 40, 'count') },
    campaign,
  ),
  spent: ads(
    'returnOnAdSpend',
    { returned: of(RETURN, 3.6, 'currency'), marginal: marginal(0.3) },
    { dimension: 'sessionDefaultChannelGroup', segment: 'Display' },
  ),
};

const search = (metric: MetricId, page: string | null): Finding =>
  found({
    kind: 'search',
    metric,
    dimension: page === null ? null : 'landingPagePlusQueryString',
    segment: page,
    comparedWith: { from: '2025-09-01', to: '2025-11-23' },
    figures: {
      before: of([metric], 4, 'count'),
      after: of([metric], 8, 'count'),
      change: of([metric], 1, 'change', 0.1),
      clicksBefore: of(['organicGoogleSearchClicks'], 1100, 'count'),
      clicks: of(['organicGoogleSearchClicks'], 329, 'count'),
      clicksChange: of(['organicGoogleSearchClicks'], -0.7, 'change', 0.05),
      position: of(['organicGoogleSearchAveragePosition'], 8, 'count'),
      positionBefore: of(['organicGoogleSearchAveragePosition'], 4, 'count'),
      byImpressions: of(['organicGoogleSearchClicks'], -6, 'count', 25),
      byRate: of(['organicGoogleSearchClicks'], -765, 'count', 90),
    },
  });
const CAUSES = [
  'organicGoogleSearchAveragePosition',
  'organicGoogleSearchClickThroughRate',
  'organicGoogleSearchImpressions',
] as const;
const all = [...Object.values(ADS), ...CAUSES.flatMap((metric) => [search(metric, null), search(metric, '/lin')])];
const told = (finding: Finding | undefined, narrator = fr) =>
  finding ? describeFinding(finding, narrator) : { title: '', text: '' };

describe.each([fr, en])('what links bring, in words', (narrator) => {
  it.each(all)('$metric $segment', (finding) => {
    const { title, text } = describeFinding(finding, narrator);
    expect(`${title}. ${text}`).not.toMatch(/undefined|NaN|\{|\}| {2}|\.\.|\( *\)|organicGoogle|advertiser/);
    expect(title).toMatch(/^\p{Lu}|^\d|^€/u);
    expect(text.length).toBeGreaterThan(60);
  });
});

it('says what one more brings as what it is: seen, and proven by nothing', () => {
  for (const name of ['account', 'spent']) {
    expect(told(ADS[name]).text).toMatch(/compatible avec un effet des annonces, sans le prouver/);
    expect(told(ADS[name], en).text).toMatch(/compatible with an effect of the advertisements, without proving it/);
  }
  expect(told(ADS['leads']).text).not.toContain('compatible');
});

it('says it shortly to a reader in a hurry', () => {
  const { text } = describeBriefly(ADS['account'] as Finding, fr);
  expect(text).toMatch(/ont coûté .*leur attribue 5,12\s€ de ventes\.$/);
  expect(describeBriefly(search(CAUSES[0], null), fr).text.length).toBeLessThan(
    told(search(CAUSES[0], null)).text.length / 1.5,
  );
});

it('does not say that nothing rises by nothing', () => {
  const flat = {
    ...ADS['spent'],
    figures: { ...ADS['spent']?.figures, marginal: of(RETURN, 0, 'currency') },
  } as Finding;
  expect(told(flat).text).toContain('les ventes ne montent pas');
  expect(told(flat, en).text).toContain('sales do not rise:');
});

it('says with whose margin a campaign loses, or that it loses with any', () => {
  expect(told(ADS['losing']).text).toContain('aucune marge ne couvre ce coût');
  const withMargin = {
    ...ADS['losing'],
    figures: { ...ADS['losing']?.figures, margin: of([], 0.4, 'rate') },
  } as Finding;
  expect(told(withMargin).text).toMatch(/avec la marge donnée \(40,0\s%\)/);
  expect(told(withMargin).text).not.toContain('aucune marge');
});

it('counts in the right number, and says that there was none', () => {
  expect(told(ADS['nothing']).title).toMatch(/^La campagne «\slarge\s» coûte et n’apporte aucune commande$/);
  expect(told(ADS['nothing'], en).text).toContain('without a single order');
  expect(told(ADS['without']).text).toMatch(/sans rien apporter\s: 0 événement clé\. .* en aurait apporté 40\.$/);
});

it('says that Google Analytics knows no queries, where demand was lost', () => {
  const [, , demand] = CAUSES;
  expect(told(search(demand, null)).text).toContain('ne donne pas les mots cherchés');
  expect(told(search(demand, null), en).text).toContain('does not give the words');
});
