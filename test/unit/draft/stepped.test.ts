/** A level that took a lasting step, as every surface tells it: before it says that nothing moves since. */
import { describe, expect, it } from 'vitest';
import { answerTypedQuestion } from '@/lib/app/answer-typed-question';
import { describeChip } from '@/lib/draft/describe-chip';
import { toldVerdict } from '@/lib/headless/mcp/told-verdict';
import { writerIn } from '@/lib/headless/mcp/shown';
import { languagePack } from '@/lib/language/all-languages';
import type { Diagnosis, SeriesEvent, Verdict } from '@/lib/model/diagnosis';
import type { Language } from '@/lib/model/language';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { headlineOf } from '@/components/vitals/headline';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { estimate, figure } from './sample-parts';
import { monthly, plain, textOf, weekly } from './letters';
import { MONTH, plateauShop } from './samples';

const FALL: SeriesEvent = {
  kind: 'level-shift',
  from: '2026-10-01',
  size: -0.25,
  sizeRange: { low: -0.28, high: -0.22 },
};
const RISE: SeriesEvent = { ...FALL, size: 0.3, sizeRange: { low: 0.25, high: 0.36 } };
const LESS: SeriesEvent = { ...FALL, from: '2026-10-03', size: -0.12, sizeRange: { low: -0.14, high: -0.1 } };

const GROWTH = { growing: 0.02, stagnating: 0, declining: -0.02, inconclusive: 0 };
const told = (verdict: Verdict, ...events: SeriesEvent[]): Partial<Diagnosis> => ({
  verdict,
  monthlyGrowth: estimate(GROWTH[verdict], GROWTH[verdict] - 0.004, GROWTH[verdict] + 0.004),
  since: '2024-09-01',
  sinceRange: null,
  events,
  notes: verdict === 'inconclusive' ? [{ code: 'weeks-still-needed', value: 9 }] : [],
});

/** A report of revenue, visits and conversion that go as they are told. */
function going(...courses: readonly Partial<Diagnosis>[]): Report {
  const vitals = plateauShop.vitals.slice(0, courses.length).map((vital, i) => ({
    ...vital,
    diagnosis: { ...vital.diagnosis, ...courses[i] },
  }));
  return { ...plateauShop, findings: [], vitals };
}

const titles = (report: Report) => [plain(monthly(report).title), plain(monthly(report, 'en').title)];
const answers = (report: Report) =>
  (['fr', 'en'] as const).map((language) => textOf(monthly(report, language), 'working.answer'));

const fallen = going(told('stagnating', FALL), told('stagnating'));

describe('the letter', () => {
  it('names the fall and its day in the title, then what goes on since', () => {
    expect(titles(fallen)).toEqual([
      'Novembre : le chiffre d’affaires a baissé de 25 % autour du 1er octobre et reste à ce niveau depuis, et le trafic plafonne',
      'November: revenue fell by 25% around 1 October and has stayed there since, and traffic is on a plateau',
    ]);
  });

  it('answers with the fall, its size, interval and day, and does not call it a plateau alone', () => {
    const [fr = '', en = ''] = answers(fallen);
    expect(fr).toMatch(
      /^Moins bien qu’avant\. Le chiffre d’affaires a baissé de 25 % \(entre 22 % et 28 %\) autour du 1er octobre et reste à ce niveau depuis, et le trafic plafonne\./,
    );
    expect(en).toMatch(
      /^Less well than before\. Revenue fell by 25% \(between 22% and 28%\) around 1 October and has stayed there since, and traffic is on a plateau\./,
    );
    expect(`${fr} ${en}`).not.toMatch(/mois|months/);
  });

  it('answers a rise as one', () => {
    const [fr, en] = answers(going(told('stagnating', RISE)));
    expect(fr).toMatch(/^Mieux qu’avant\. Le chiffre d’affaires a augmenté de 30 % \(entre 25 % et 36 %\)/);
    expect(en).toMatch(/^Better than before\. Revenue rose by 30% \(between 25% and 36%\)/);
  });

  it('answers no step against a verdict that goes its way', () => {
    expect(answers(going(told('growing', RISE)))[0]).toMatch(/^Oui\. Le chiffre d’affaires a augmenté de 30 %/);
    expect(answers(going(told('growing', FALL)))[0]).toMatch(/^Moins bien qu’avant\. Le chiffre d’affaires a baissé/);
    expect(answers(going(told('declining', FALL)))[1]).toMatch(/^No\. Revenue fell by 25%/);
  });

  it('tells it where nothing else can be told yet, with how long that takes', () => {
    const report = going(told('inconclusive', FALL), told('stagnating'));
    expect(titles(report)[0]).toBe(
      'Novembre : le chiffre d’affaires a baissé de 25 % autour du 1er octobre, et le trafic plafonne',
    );
    expect(answers(report)[0]).toMatch(
      /^Moins bien qu’avant\. Le chiffre d’affaires a baissé de 25 % \(entre 22 % et 28 %\) autour du 1er octobre ; depuis, trop tôt pour le dire : il faut encore/,
    );
  });

  it('tells one event of two figures once in the title, and as one where they took it alike', () => {
    const alike = going(told('stagnating', FALL), told('stagnating', { ...FALL, from: '2026-10-02' }));
    expect(titles(alike)[0]).toBe(
      'Novembre : le chiffre d’affaires a baissé de 25 % autour du 1er octobre et reste à ce niveau depuis',
    );
    expect(answers(alike)[0]).toContain('et reste à ce niveau depuis, le trafic aussi.');
    expect(answers(alike)[1]).toContain('has stayed there since, as has traffic.');
    const apart = going(told('stagnating', FALL), told('stagnating', LESS));
    expect(answers(apart)[0]).toContain('et le trafic a baissé de 12 % (entre 10 % et 14 %) autour du 3 octobre');
  });

  it('says of the other figures what their level did', () => {
    const report = going(told('stagnating'), told('stagnating', FALL));
    expect(answers(report)[0]).toContain('et le trafic a baissé de 25 % (entre 22 % et 28 %) autour du 1er octobre');
    expect(answers(report)[0]).not.toContain('le trafic aussi');
  });

  it('carries it into the working notes, and cites it', () => {
    for (const [language, say] of [
      ['fr', 'A baissé de 25 % (entre 22 % et 28 %) autour du 1er octobre et reste à ce niveau depuis'],
      ['en', 'Fell by 25% (between 22% and 28%) around 1 October and has stayed there since'],
    ] as const) {
      const draft = monthly(fallen, language);
      expect(textOf(draft, 'vital.totalRevenue')).toContain(say);
      const cited = draft.evidence.find(
        ({ value }) =>
          plain(value) === (language === 'fr' ? '−25 %, entre −28 % et −22 %' : '−25%, between −28% and −22%'),
      );
      expect(cited?.provenance.method).toBe('level shift');
    }
  });

  it('tells a level that went and came back, and answers with the course that went on over it', () => {
    const back = { ...FALL, from: '2026-11-05', size: 0.34, sizeRange: { low: 0.3, high: 0.38 } };
    const report = going(told('stagnating', FALL, back), told('stagnating'));
    expect(titles(report)).toEqual([
      'Novembre : le chiffre d’affaires a baissé de 25 % autour du 1er octobre, puis a retrouvé à peu près son niveau d’avant autour du 5 novembre, et le trafic plafonne',
      'November: revenue fell by 25% around 1 October, then came back to about where it was around 5 November, and traffic is on a plateau',
    ]);
    expect(answers(report)[0]).toMatch(/^Pas encore\. Le chiffre d’affaires a baissé de 25 % \(entre 22 % et 28 %\)/);
  });

  it('says of a plateau without a step what it said', () => {
    const flat = going(told('stagnating'), told('stagnating'));
    expect(titles(flat)).toEqual([
      'Novembre : le chiffre d’affaires plafonne, le trafic aussi',
      'November: revenue is on a plateau, and so is traffic',
    ]);
    expect(answers(flat)[0]).toMatch(/^Pas encore\. Le chiffre d’affaires plafonne depuis au moins/);
  });
});

describe('a month that goes another way than its trend, before that can be told to last', () => {
  const [revenue] = plateauShop.vitals;
  const month = (change: number, half = 0.03) => {
    const value = figure(250_000, 'currency', { period: MONTH });
    const yearBefore = figure(250_000 / (1 + change), 'currency', {
      period: { from: '2025-11-01', to: '2025-11-30' },
    });
    return { value, yearBefore, yearChange: estimate(change, change - half, change + half) };
  };
  const answerOf = (change: number, diagnosed: Partial<Diagnosis>, half?: number) => {
    if (!revenue) throw new Error('The report has no vital sign.');
    const vital = { ...revenue, month: month(change, half), diagnosis: { ...revenue.diagnosis, ...diagnosed } };
    return textOf(monthly({ ...plateauShop, findings: [], vitals: [vital] }), 'working.answer');
  };
  const said = 'L’écart sur un an ne suit pas cette tendance : un mois seul ne dit pas si elle change.';

  it('is said to', () => {
    expect(answerOf(-0.19, told('stagnating'))).toContain(said);
    expect(answerOf(0.3, told('stagnating'))).toContain(said);
    expect(answerOf(-0.05, told('growing'))).toContain(said);
  });

  it('is not where it follows it, where chance or a step explains it, and where the trend is younger', () => {
    expect(answerOf(0.02, told('stagnating'))).not.toContain(said);
    expect(answerOf(0.27, told('growing'))).not.toContain(said);
    expect(answerOf(-0.19, told('stagnating'), 0.3)).not.toContain(said);
    expect(answerOf(-0.25, told('stagnating', FALL))).not.toContain(said);
    expect(answerOf(0.3, { ...told('stagnating'), since: '2026-05-04' })).not.toContain(said);
  });
});

describe('a title', () => {
  const weekOf = (half: number) => {
    const days = { from: '2026-11-23', to: '2026-11-29' };
    const week = {
      value: figure(52_000, 'currency', { period: days }),
      yearBefore: figure(50_000, 'currency', { period: { from: '2025-11-24', to: '2025-11-30' } }),
      yearChange: estimate(0.04, 0.04 - half, 0.04 + half),
    };
    const vitals = fallen.vitals.map((vital, i) => (i === 0 ? { ...vital, week } : vital));
    return plain(weekly({ ...fallen, vitals }, fallen, 'fr').title);
  };

  it('tells no change that may be chance', () => {
    expect(weekOf(0.03)).toContain('52 k€ (+4 % sur un an)');
    expect(weekOf(0.05)).toContain('52 k€ ;');
  });
});

describe('the week', () => {
  it('tells it with the vital signs, and what still holds where nothing came', () => {
    expect(textOf(weekly(fallen), 'vital.totalRevenue')).toContain('A baissé de 25 %');
    expect(textOf(weekly(fallen, undefined, 'en'), 'vital.totalRevenue')).toContain('Fell by 25%');
    expect(textOf(weekly(fallen, fallen, 'fr'), 'calm')).toBe(
      'Rien de nouveau cette semaine. Ce qui vaut toujours : le chiffre d’affaires a baissé de 25 % autour du 1er octobre et reste à ce niveau depuis ; le trafic plafonne.',
    );
    expect(textOf(weekly(fallen, fallen, 'en'), 'calm')).toMatch(
      /^Nothing new this week\. What still holds: revenue fell by 25% around 1 October and has stayed there since/,
    );
  });
});

describe('the week of two figures that took one step', () => {
  const calm = (language: Language, ...courses: readonly Partial<Diagnosis>[]) =>
    textOf(weekly(going(...courses), going(...courses), language), 'calm');

  it('leaves neither out', () => {
    const alike = [told('stagnating', FALL), told('stagnating', FALL), told('stagnating')] as const;
    expect(calm('fr', ...alike)).toMatch(/reste à ce niveau depuis, le trafic aussi ; la conversion plafonne\.$/);
    expect(calm('en', ...alike)).toMatch(/has stayed there since, as has traffic; conversion is on a plateau\.$/);
    const apart = calm('fr', told('stagnating', FALL), told('stagnating', LESS));
    expect(apart).toContain('le trafic a baissé de 12 % autour du 3 octobre et reste à ce niveau depuis.');
  });
});

describe('the other surfaces', () => {
  it('tell it: popup, chip and assistants', () => {
    expect(plain(headlineOf(fallen, languagePack('fr')))).toMatch(
      /^Le chiffre d’affaires a baissé de 25 % autour du 1er/,
    );
    expect(plain(headlineOf(fallen, languagePack('en')))).toMatch(
      /^Revenue fell by 25% around 1 October and has stayed/,
    );
    const chip = describeChip(fallen, EMPTY_MEMORY, 'lifecycle-engagement-overview-v2', languagePack('fr'));
    expect(plain(chip?.headline ?? '')).toContain(
      'a baissé de 25 % (entre 22 % et 28 %) autour du 1er octobre et reste à ce niveau',
    );
    const [vital] = fallen.vitals;
    if (!vital) throw new Error('The report has no vital sign.');
    const { told: verdict } = toldVerdict(vital, writerIn('fr', fallen.asOf));
    expect(verdict).toMatchObject({
      status: 'stagnating',
      since: '2026-10-01',
      sinceBetween: null,
      levelSteps: [{ at: '2026-10-01', size: -0.25, low: -0.28, high: -0.22 }],
    });
    expect(plain(verdict.said)).toMatch(
      /^A baissé de 25 % \(entre 22 % et 28 %\) autour du 1er octobre et reste à ce niveau depuis/,
    );
  });

  it('tell it to who asks whether it rises or falls, and since when', async () => {
    const snapshot = await demoSnapshot();
    const asked = (text: string, language: Language) =>
      answerTypedQuestion(text, { snapshot, report: fallen }, language, '2026-12-06').cause.map(({ title }) =>
        plain(title),
      );
    const fr =
      'Le chiffre d’affaires a baissé de 25 % (entre 22 % et 28 %) autour du 1er octobre et reste à ce niveau depuis.';
    expect(asked('est-ce que ça monte ou ça baisse ?', 'fr')[0]).toBe(fr);
    expect(asked('depuis quand le chiffre d’affaires plafonne ?', 'fr')).toEqual([fr]);
    expect(asked('is revenue going up or down?', 'en')).toEqual([
      'Revenue fell by 25% (between 22% and 28%) around 1 October and has stayed there since.',
    ]);
    // Days that were named are answered by their figures.
    expect(asked('is revenue growing in October', 'en')).toEqual([]);
    expect(asked('chiffre d’affaires', 'fr')).toEqual([]);
  });
});
