import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise/advise';
import { lookBacksOf } from '@/lib/draft/look-back';
import { TERMS } from '@/lib/language/catalogue/glossary';
import { describeLeftOut } from '@/lib/language/narrative/describe-advice';
import { describeLookBack } from '@/lib/language/narrative/describe-look-back';
import type { HealthFlag } from '@/lib/model/health';
import type { LeftOut } from '@/lib/model/recommendation';
import type { Language } from '@/lib/model/settings';
import { analyseProperty } from '@/lib/analyse-property';
import { actionWith } from './action';
import { PAID, VISIT_CASES } from './visit-cases';
import { expectCase, expectSound, walkOf } from './walk';
import { factsOf } from '@/lib/explain/facts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const SHORT = { scene: { months: 15 } } as const;

describe('the playbook', () => {
  it.each(VISIT_CASES.map((each) => [each.row, each.when, each] as const))('%s: %s', async (_, __, given) => {
    await expect(expectCase(given)).resolves.toBeUndefined();
  });
});

describe('Cyril: a send that was vouched for point by point', () => {
  it('is looked back on after its week, beside its own four weeks before', async () => {
    const { snapshot } = await walkOf({ scene: { situation: 'closed-on-mailing', months: 15 } });
    const points = [{ point: 'customer-service' as const, name: 'Inès', state: 'ready' as const }];
    const send = { id: 's', propertyId: '3', campaign: 'mailing-printemps', sendOn: '2026-11-13', points };
    const [lookBack] = lookBacksOf({ preFlights: [{ ...send, lookedBackOn: null }] }, snapshot);
    expect(lookBack).toMatchObject({ channel: 'Email', conversion: { verdict: 'lower' } });
    expect(lookBack?.sessions.value).toBeGreaterThan(2 * (lookBack?.usual.most.value ?? Infinity));
    for (const language of LANGUAGES) {
      const narrator = narratorWith(languagePack(language), snapshot.asOf);
      const told = lookBack ? describeLookBack(lookBack, narrator, languagePack(language).documents.sends) : '';
      expectSound(told, language);
      expect(told).toContain(narrator.format.figure(lookBack?.sessions ?? { value: 0, unit: 'count' }));
    }
  });
});

const toldLeftOut = (left: LeftOut | undefined, asOf: string) => {
  for (const language of LANGUAGES)
    expectSound(left ? describeLeftOut(left, narratorWith(languagePack(language), asOf)) : '', language);
};

describe('Sacha: the same facts a month later', () => {
  it('bring no advice again, and say when it was said', async () => {
    const { snapshot, memory, settings, report } = await walkOf(SHORT);
    const said = report.advice.recommendations.map(({ fingerprint }) => fingerprint);
    expect(said.length).toBeGreaterThan(0);
    const { advice } = analyseProperty({ snapshot, memory, settings, today: '2026-12-22' }).report;
    expect(advice.recommendations.filter(({ fingerprint }) => said.includes(fingerprint))).toEqual([]);
    for (const fingerprint of said) {
      const left = advice.leftOut.find((each) => each.fingerprint === fingerprint);
      expect(left).toMatchObject({ reason: 'already-said', day: '2026-11-22' });
      toldLeftOut(left, snapshot.asOf);
    }
  });

  it('count the hours of what is under way: nothing is advised that nobody could do', async () => {
    const actions = [actionWith({ id: 'a', weeklyHours: 30, setUpHours: 0 })];
    const { snapshot, report } = await walkOf({ ...SHORT, memory: { actions }, settings: { weeklyHours: 30 } });
    expect(report.advice.recommendations).toEqual([]);
    const left = report.advice.leftOut.find(({ reason }) => reason === 'no-capacity');
    toldLeftOut(left, snapshot.asOf);
  });
});

describe('Retargeting: a cut of which Google withheld small rows', () => {
  it('carries no advice on one of its segments', async () => {
    const { report, snapshot, ...rest } = await walkOf({ scene: PAID });
    const withheld: HealthFlag = {
      code: 'thresholded',
      severity: 'warn',
      metrics: [],
      dimensions: ['sessionDefaultChannelGroup'],
    };
    const findings = factsOf(report);
    const advice = advise({ ...rest, findings, snapshot: { ...snapshot, health: [...snapshot.health, withheld] } });
    const left = advice.leftOut.find(({ tacticId }) => tacticId === 'exclude-buyers');
    expect(left?.reason).toBe('data-health');
    toldLeftOut(left, snapshot.asOf);
  });
});

describe('Livre blanc: what the words mean, for a board', () => {
  it.each(LANGUAGES)('is written down in %s, every term', (language) => {
    for (const term of TERMS) {
      const { term: name, meaning } = languagePack(language).glossary[term];
      expect(meaning.length).toBeGreaterThan(name.length);
      expectSound(`${name}. ${meaning}`, language);
    }
  });
});
