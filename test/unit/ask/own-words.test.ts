import { describe, expect, it } from 'vitest';
import type { SegmentFilter } from '@/lib/ask/question';
import { understand } from '@/lib/ask/understand';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';
import { CLOCK } from './compact';
import { LANGUAGES } from './languages';

const campaign = (value: string): SegmentFilter => ({ dimension: 'sessionCampaignName', value });
const source = (value: string): SegmentFilter => ({ dimension: 'sessionSourceMedium', value });
const VALUES: readonly SegmentFilter[] = [
  campaign('soldes-ete-2025'),
  campaign('soldes-ete-2026'),
  campaign('meta-prospection-mobile'),
  campaign('meta-retargeting'),
  source('google / organic'),
  source('google / cpc'),
  source('l.instagram.com / referral'),
  source('instagram / paid'),
  source('chatgpt.com / (not set)'),
  { dimension: 'landingPage', value: '/collections/vaisselle' },
  { dimension: 'landingPage', value: '/soldes' },
  { dimension: 'itemName', value: 'Plaid en laine' },
  { dimension: 'itemName', value: 'Plaid en coton' },
  { dimension: 'itemName', value: 'Lampadaire Arc' },
  { dimension: 'searchTerm', value: 'lampadaire' },
];
const read = (text: string) => understand(text, vocabularyWith(VALUES, LANGUAGES), CLOCK);
const narrowed = (text: string) => read(text).segments.map(({ value, values }) => values ?? value);

describe('what a property calls its own things', () => {
  it('is meant by a part of the name beside its kind, on either side, and of a name of every year the latest', () => {
    expect(narrowed('campagne soldes-ete a marché')).toEqual(['soldes-ete-2026']);
    expect(narrowed('ca campagne soldes ete 2025')).toEqual(['soldes-ete-2025']);
    expect(narrowed('retargeting campaign revenue')).toEqual(['meta-retargeting']);
    expect(narrowed('la page vaisselle fait combien de visites')).toEqual(['/collections/vaisselle']);
    expect(narrowed('visites /soldes')).toEqual(['/soldes']);
  });

  it('gives way to the days and to the cut that the words name as well', () => {
    expect(read('ca soldes d’été')).toMatchObject({ segments: [], occasion: 'summer-sales' });
    expect(read('trafic par campagne mobile').segments).toEqual([{ dimension: 'deviceCategory', value: 'mobile' }]);
  });

  it('is known by a word that says nothing else, with a slip of the fingers', () => {
    expect(narrowed('articles vendus lampadaire')).toEqual(['Lampadaire Arc']);
    expect(narrowed('articles vendus lampadiare')).toEqual(['Lampadaire Arc']);
  });

  it('is asked back where it is several', () => {
    expect(read('combien de plaids vendus').unsure?.among.map(({ value }) => value)).toEqual([
      'Plaid en laine',
      'Plaid en coton',
    ]);
    expect(narrowed('combien de plaids en coton vendus')).toEqual(['Plaid en coton']);
  });
});

describe('a platform', () => {
  it('is all sources of it, and with a word for advertising those that were paid for', () => {
    expect(narrowed('visites instagram')).toEqual([['l.instagram.com / referral', 'instagram / paid']]);
    expect(narrowed('visites pub instagram')).toEqual([['instagram / paid']]);
    expect(narrowed('instagram ads sessions')).toEqual([['instagram / paid']]);
    expect(narrowed('trafic chatgpt')).toEqual([['chatgpt.com / (not set)']]);
    expect(narrowed('trafic google')).toEqual([['google / organic', 'google / cpc']]);
    expect(narrowed('visites linkedin')).toEqual([[]]);
  });

  it('is a channel where a property does not name its sources', () => {
    const plain = (text: string) => understand(text, vocabularyWith([], LANGUAGES), CLOCK).segments;
    expect(plain('pubs facebook')).toEqual([{ dimension: 'sessionDefaultChannelGroup', value: 'Paid Social' }]);
    expect(plain('trafic chatgpt')).toEqual([{ dimension: 'sessionDefaultChannelGroup', value: 'AI Assistant' }]);
  });
});

describe('what is no harmless word', () => {
  it.each([
    ['ventes influenceurs', ['influenceurs']],
    ['ca par visite', ['par visite']],
    ['ca par vaisselle', ['vaisselle']],
    ['articles vendus bampadaire', ['bampadaire']],
    ['ca 2024 2025 2026', ['2026']],
    ['combien de visites avant d’acheter', ['avant']],
    ['produits qui ne se vendent pas', ['pas']],
  ])('is not left out of “%s” in silence', (text, words) => {
    expect(read(text).unknown.map(({ word }) => word)).toEqual(words);
  });

  it.each([
    ['peux-tu me sortir le ca par canal stp', 'totalRevenue'],
    ['hello can you show me sales for last week please', 'totalRevenue'],
    ['5 meilleures ventes', 'itemsPurchased'],
    ['sessions over time', 'sessions'],
    ['why isnt email selling', 'totalRevenue'],
  ])('is told from those of “%s”', (text, metric) => {
    expect(read(text)).toMatchObject({ metric, unknown: [], elsewhere: null });
  });
});

describe('days', () => {
  it.each([
    ['top produits du mois', '2026-11-01', '2026-11-30'],
    ['ca de l’année', '2026-01-01', '2026-12-31'],
    ['best product of the week', '2026-11-23', '2026-11-29'],
    ['la semaine du 9 novembre', '2026-11-09', '2026-11-15'],
    ['visites la semaine du 12 au 18 octobre', '2026-10-12', '2026-10-18'],
    ['les soldes', '2026-06-24', '2026-07-21'],
    ['combien on va faire en décembre', '2026-12-01', '2026-12-31'],
    ['combien de commandes d’ici la fin de l’année', '2026-11-27', '2026-12-31'],
    ['black friday last year', '2025-11-22', '2025-12-04'],
  ])('of “%s” are those that are meant', (text, from, to) => {
    expect(read(text)).toMatchObject({ period: { from, to }, step: null, unknown: [] });
  });

  it('of every week are no days of the last one', () => {
    for (const text of [
      'meilleur jour de la semaine',
      'ventes par jour de la semaine',
      'is sunday our worst day',
      'le lundi',
      'visites le week-end vs en semaine',
      'visites en semaine vs le week-end',
      'ca le lundi vs samedi',
      'revenue on weekends',
    ])
      expect(read(text)).toMatchObject({ weekdays: true, period: null, step: null });
    expect(read('taux de conv par jour la semaine derniere')).toMatchObject({ weekdays: false, step: 'day' });
    expect(read('ca en semaine, samedi dernier')).toMatchObject({ weekdays: true, period: { from: '2026-11-21' } });
    expect(read('ca lundi')).toMatchObject({ weekdays: false, period: { from: '2026-11-23' } });
  });
});
