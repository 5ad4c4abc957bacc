import { describe, expect, it } from 'vitest';
import { breakFindings } from '@/lib/explain/findings/breaks';
import { GOOGLE_CALENDAR } from '@/lib/explain/google-calendar';
import { languagePack } from '@/lib/language/all-languages';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { addDays, type Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import { GoogleChange } from '@/lib/model/google-change';
import type { MetricId } from '@/lib/model/metric';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { contextOf, course, diagnosisOf, type TableOf } from '../snapshot-with';

const AS_OF: Day = '2026-11-08';
const HOSTS = ['hostName', 'sessionDefaultChannelGroup'] as const;

/** A total that makes a step `ago` days before the end, with what its hosts did. */
function broken(
  ago: number,
  {
    size = -0.3,
    metric = 'sessions',
    tables = [],
  }: { size?: number; metric?: MetricId; tables?: readonly TableOf[] } = {},
) {
  const after = Math.round(1000 * (1 + size));
  const from = addDays(AS_OF, 1 - ago);
  const event = { kind: 'level-shift', from, to: from, size, confidence: 0.99 } as const;
  return contextOf(
    { asOf: AS_OF, days: { [metric]: course(1000, [ago, after]) }, tables },
    { diagnoses: { [metric]: diagnosisOf({ events: [event] }) }, comparison: null, memory: EMPTY_MEMORY },
  );
}
const hosts = (rows: TableOf['rows']): readonly TableOf[] => [{ by: HOSTS, step: 'day', rows }];
const said = (context: ReturnType<typeof broken>) => breakFindings(context)[0];

describe('the calendar', () => {
  it('has each change once, by its day, with a page that tells it', () => {
    expect(GOOGLE_CALENDAR.map(({ id }) => id).toSorted()).toEqual(GoogleChange.options.toSorted());
    const days = GOOGLE_CALENDAR.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    for (const { source } of GOOGLE_CALENDAR) expect(source).toMatch(/^https:\/\//);
  });

  it('says each in both languages, as it is set there', () => {
    for (const id of GoogleChange.options)
      for (const language of ['fr', 'en'] as const) {
        const { google } = languagePack(language).messages.health;
        const text = google[id]({ day: language === 'fr' ? '3 mai 2026' : '3 May 2026', share: '' });
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        expect(text).not.toMatch(language === 'fr' ? / [:;!?%]|'/ : /'/);
      }
  });
});

describe('a step that a host name filter makes', () => {
  const vanished = hosts({
    'www.shop.example | Direct': { sessions: 700 },
    'www.copy.example | Direct': { sessions: course(280, [20, 0]) },
    '(not set) | Direct': { sessions: course(20, [20, 0]) },
  });

  it('is explained by the hosts that vanished, and nobody is asked', () => {
    const finding = said(broken(20, { tables: vanished }));
    expect(finding).toMatchObject({ google: { change: 'hostname-filters', isRecognised: true } });
    expect(finding).not.toHaveProperty('asks');
    const text = finding && describeFinding(finding, narratorWith(languagePack('fr'), AS_OF)).text;
    expect(text).toContain('filtre de noms d’hôte');
    expect(text).toContain('11 juin 2026');
  });

  it.each([
    ['hosts fall and stay', hosts({ 'www.shop.example | Direct': { sessions: course(1000, [20, 700]) } }), 20, -0.3],
    [
      'a small host vanishes beside a large fall',
      hosts({
        'www.shop.example | Direct': { sessions: course(900, [20, 600]) },
        'old.shop.example | Direct': { sessions: course(100, [20, 0]) },
      }),
      20,
      -0.3,
    ],
    ['it is before there were such filters', vanished, 170, -0.3],
    ['the visits rise', vanished, 20, 0.3],
    ['no hosts were read', [], 20, -0.3],
  ] as const)('is not told where %s', (_, tables, ago, size) => {
    const finding = said(broken(ago, { tables, size }));
    expect(finding?.google).toBeUndefined();
    expect(finding?.asks).toBe('what-did-you-change');
  });
});

describe('a step that no row can explain', () => {
  const on = (day: Day, metric: MetricId = 'sessions') => {
    const ago = (Date.parse(AS_OF) - Date.parse(day)) / 86_400_000 + 1;
    return said(broken(ago, { metric }));
  };

  it('has what Google changed within a week beside it, and is asked about', () => {
    const finding = on('2026-06-20');
    expect(finding).toMatchObject({
      google: { change: 'ads-consent', isRecognised: false },
      asks: 'what-did-you-change',
    });
    const { text, ask } = describeFinding(finding as Finding, narratorWith(languagePack('en'), AS_OF));
    expect(text).toContain('On 15 June 2026, Google changed which consent');
    expect(text).toContain('no proof of it');
    expect(ask).toBeTruthy();
  });

  it.each([
    ['2026-06-22', 'sessions', true],
    ['2026-06-23', 'sessions', false],
    ['2026-06-08', 'sessions', true],
    ['2026-06-07', 'sessions', false],
    ['2026-06-15', 'totalRevenue', false],
  ] as const)('on %s, of %s: %s', (day, metric, isBeside) => {
    expect(on(day, metric)?.google !== undefined).toBe(isBeside);
  });

  it('is left to what somebody wrote down', () => {
    const context = broken(147);
    const note = { id: 'n', propertyId: '1', from: addDays(AS_OF, -146), text: 'New menu' };
    const finding = said({ ...context, memory: { ...EMPTY_MEMORY, annotations: [note] } });
    expect(finding).toMatchObject({ reason: 'New menu' });
    expect(finding?.google).toBeUndefined();
  });
});
