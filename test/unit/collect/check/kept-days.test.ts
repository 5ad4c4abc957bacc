import { describe, expect, it } from 'vitest';
import { silentDays, takenBack } from '@/lib/collect/check/kept-days';
import { restatedFlags } from '@/lib/collect/check/restated';
import { checkSameProperty } from '@/lib/collect/check/same-property';
import { type Frame, renewed } from '@/lib/collect/frame';
import { GoogleReport } from '@/lib/collect/report';
import { PROPERTY } from '../sample';

const START = '2026-11-02';
const frame = (columns: Frame['columns'], length = 3): Frame => ({ start: START, length, columns });
const kept = frame({ sessions: [100, 90, 80] });
const said = (metadata: object) => [GoogleReport.parse({ metadata })];
const check =
  (earlier: Frame, given: Frame, reports = said({})) =>
  () =>
    takenBack([earlier], { start: START, silent: silentDays([given], given.length), step: 'day' }, reports);

describe('days that are asked again', () => {
  it.each([
    ['without any row', kept, frame({})],
    ['with zeros alone', kept, frame({ sessions: [0, 0, 0] })],
    ['with most days less', kept, frame({ sessions: [101, null, null] })],
    ['without the days that came since', kept, frame({ sessions: [101, null, 80, null] }, 4)],
    ['with some of the days that came since', kept, frame({ sessions: [null, 90, 80, null, 70] }, 5)],
  ])('are refused %s', (_, earlier, given) => {
    expect(check(earlier, given)).toThrow(expect.objectContaining({ code: 'nothing-given' }));
  });

  it.each([
    ['with other figures', kept, frame({ sessions: [140, 60, 81] })],
    ['of a site so quiet that a visit may be taken back', frame({ sessions: [9, 3, 0] }), frame({ sessions: [9] }, 3)],
    ['of a shop that is closed', frame({ sessions: [100, 0, null] }), frame({ sessions: [100, null, null] })],
    ['where one order of a large amount was cancelled', frame({ totalRevenue: [900] }, 1), frame({}, 1)],
    ['where one metric stopped and others went on', kept, frame({ sessions: [0, 0, 0], keyEvents: [3, 2, 1] })],
    ['where measurement stops', kept, frame({ sessions: [101, 90, 80, null, null] }, 5)],
  ])('are fine %s', (_, earlier, given) => {
    expect(check(earlier, given)()).toEqual([]);
  });

  const GONE = { from: '2026-11-03', to: '2026-11-03' };
  it.each([
    ['where the others are there', frame({ sessions: [101, null, 80] }), [GONE]],
    ['where the days that came since are there', frame({ sessions: [101, null, 80, 70] }, 4), [GONE]],
    ['where all that was kept is gone', frame({ sessions: [0, 0, 0, 70] }, 4), [{ from: START, to: '2026-11-04' }]],
    [
      'where the answer has been so for two weeks, with the days that nobody read before',
      frame({ sessions: [101, null, 80, null, ...Array.from({ length: 14 }, () => 70)] }, 18),
      [GONE, { from: '2026-11-05', to: '2026-11-05' }],
    ],
  ])('may be taken back %s', (_, given, expected) => {
    expect(check(kept, given)()).toEqual(expected);
  });

  it('may be withheld, where Google says so, and are kept', () => {
    const given = frame({ sessions: [101, null, 70] });
    expect(check(kept, given, said({ subjectToThresholding: true }))()).toEqual([]);
    expect(renewed(kept, given, silentDays([given], 3)).columns).toEqual({ sessions: [101, 90, 70] });
  });
});

describe('days that are told otherwise', () => {
  const before = frame({ sessions: [1000, 900, 800], ecommercePurchases: [20, 9, 20], totalRevenue: [500, 300, 900] });
  const after = (columns: Frame['columns']) => restatedFlags(before, frame({ ...before.columns, ...columns }), 'EUR');

  it('are named with both amounts', () => {
    expect(after({ sessions: [1000, 700, 500] })).toEqual([
      {
        code: 'restated',
        severity: 'warn',
        metrics: ['sessions'],
        dimensions: [],
        period: { from: '2026-11-03', to: '2026-11-04' },
        days: 2,
        before: 1700,
        after: 1200,
      },
    ]);
    expect(after({ totalRevenue: [400, 300, 900] })).toMatchObject([
      { metrics: ['totalRevenue'], before: 500, after: 400, currency: 'EUR' },
    ]);
  });

  it.each([
    ['by a few per cent', { sessions: [1040, 870, 810] }],
    ['of a few orders', { ecommercePurchases: [22, 7, 25] }],
    ['of amounts of a few orders, of which one was cancelled', { totalRevenue: [500, 100, 900] }],
    ['of nothing at all', { sessions: [null, null, null] }],
  ])('are no news where they differ %s', (_, columns) => {
    expect(after(columns)).toEqual([]);
  });
});

describe('the property of an answer', () => {
  it.each([{ currencyCode: 'EUR', timeZone: 'Europe/Paris' }, { currencyCode: '', timeZone: '' }, {}])(
    'is the one that was asked: %o',
    (metadata) => {
      expect(() => checkSameProperty(said(metadata), PROPERTY)).not.toThrow();
    },
  );

  it('may have a zone of two names', () => {
    const kyiv = { ...PROPERTY, timeZone: 'Europe/Kyiv' };
    expect(() => checkSameProperty(said({ timeZone: 'Europe/Kiev' }), kyiv)).not.toThrow();
  });

  it.each([{ currencyCode: 'USD' }, { timeZone: 'Europe/London' }, { timeZone: 'Mars/Olympus' }])(
    'is another: %o',
    (metadata) => {
      expect(() => checkSameProperty(said(metadata), PROPERTY)).toThrow(
        expect.objectContaining({ code: 'another-answer' }),
      );
    },
  );
});
