/** What is asked of a site that sells nothing by itself: its requests are its key events, whatever they are called. */
import { describe, expect, it } from 'vitest';
import { answerTo } from '@/lib/ask/answer';
import { knownValues } from '@/lib/ask/known-values';
import { understand } from '@/lib/ask/understand';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';
import { collect } from '@/lib/collect/collect';
import { demoProperties, demoSource, DEMO_ZONE } from '@/lib/demo/demo-source';
import { amountOver } from '@/lib/measure/amount';
import { seriesOf } from '@/lib/measure/series';
import { addDays, DAYS_UNTIL_COMPLETE } from '@/lib/model/day';
import { instantOn } from '@/lib/model/instant';
import { LANGUAGES } from './languages';

const AS_OF = '2026-11-25';
const TODAY = addDays(AS_OF, DAYS_UNTIL_COMPLETE);
const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
const [, { property } = { property: { id: '' } }] = demoProperties(TODAY);
const snapshot = await collect(demoSource(TODAY), property.id, { now: instantOn(TODAY, DEMO_ZONE) });
const vocabulary = vocabularyWith(knownValues(snapshot), LANGUAGES);
const clock = { today: TODAY, asOf: snapshot.asOf };
const ask = (text: string) => answerTo(understand(text, vocabulary, clock), snapshot, clock);
const keyEvents = seriesOf(snapshot, 'keyEvents');
const requests = keyEvents && amountOver(keyEvents, OCTOBER)?.value;

describe('a site of requests', () => {
  it.each([
    'combien de demandes de devis en octobre',
    'formulaires envoyés en octobre',
    'quote requests in October',
    'generate_lead en octobre',
    'leads in October',
  ])('is counted by its only key event: “%s”', (text) => {
    const { question, figure } = ask(text);
    expect(question).toMatchObject({ metric: 'keyEvents', segments: [] });
    expect(figure?.value).toBe(requests);
  });

  it('has every cut of them that key events have', () => {
    expect(ask('d’où viennent les demandes').rows.length).toBeGreaterThan(1);
    expect(ask('quelles pages génèrent le plus de demandes').rows.length).toBeGreaterThan(1);
  });

  it('converts by key events where nothing is sold', () => {
    expect(ask('taux de conversion mobile').question.metric).toBe('sessionKeyEventRate');
    expect(ask('chiffre d’affaires').missing).toEqual({ code: 'not-measured' });
  });

  it('counts another event by its own name', () => {
    const table = snapshot.tables.find(({ dimensions }) => dimensions.join() === 'eventName');
    const other = table?.rows.map(({ keys: [name = ''] }) => name).find((name) => name !== 'generate_lead') ?? '';
    expect(ask(`${other} en octobre`).question).toMatchObject({ segments: [{ value: other }] });
  });
});
