import { describe, expect, it } from 'vitest';
import { checkGivenAgain, silentDays } from '@/lib/collect/check/kept-days';
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
    checkGivenAgain([earlier], { start: START, silent: silentDays([given], given.length) }, reports);

describe('days that are asked again', () => {
  it.each([
    ['without any row', frame({})],
    ['with a day less', frame({ sessions: [101, null, 80] })],
    ['with zeros on a day', frame({ sessions: [101, 0, 80] })],
  ])('are refused %s', (_, given) => {
    expect(check(kept, given)).toThrow(expect.objectContaining({ code: 'nothing-given' }));
  });

  it.each([
    ['with other figures', kept, frame({ sessions: [140, 60, 81] })],
    ['of a site so quiet that a visit may be taken back', frame({ sessions: [9, 3, 0] }), frame({ sessions: [9] }, 3)],
    ['of a shop that is closed', frame({ sessions: [100, 0, null] }), frame({ sessions: [100, null, null] })],
    ['where one order of a large amount was cancelled', frame({ totalRevenue: [900] }, 1), frame({}, 1)],
    ['where one metric stopped and others went on', kept, frame({ sessions: [0, 0, 0], keyEvents: [3, 2, 1] })],
  ])('are fine %s', (_, earlier, given) => {
    expect(check(earlier, given)).not.toThrow();
  });

  it('may be withheld, where Google says so, and are kept', () => {
    const given = frame({ sessions: [101, null, 70] });
    expect(check(kept, given, said({ subjectToThresholding: true }))).not.toThrow();
    expect(renewed(kept, given, silentDays([given], 3)).columns).toEqual({ sessions: [101, 90, 70] });
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
