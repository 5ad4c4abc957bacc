import * as z from 'zod';
import { askedAndTold, type Known } from '@/lib/app/answer-typed-question';
import type { TypedAnswer } from '@/lib/ask/answer-types';
import { comparable } from '@/lib/measure/comparable/comparable';
import { addDays } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import type { HealthFlag } from '@/lib/model/health';
import { metricOf } from '@/lib/model/metric';
import { overlap } from '@/lib/model/period';
import type { Provenance } from '@/lib/model/provenance';
import { askedJson } from '../../asked-json';
import { Caveat, caveatsOf, listed, NotTold } from '../caveats';
import { pageOf } from '../page';
import { Days, Origin } from '../shown';
import { type Told, todayOf } from '../told';
import { About, ABOUT_ONE, AS_OF, CURSOR, NEXT_CURSOR, opened, paragraphs, tool } from '../tool';

const MOST = 60;

const Understood = z.object({
  metrics: z
    .array(z.string())
    .describe('Names of the Google Analytics Data API; a ratio as ecommercePurchases/sessions.'),
  dimensions: z.array(z.string()),
  where: z.array(z.object({ dimension: z.string(), values: z.array(z.string()) })),
  period: Days,
  compare: Days.nullable(),
  by: z.string().nullable(),
  order: z.string().nullable(),
});

/** `ask`: the answer of `plateau ask --json`, with what it rests on. */
export const ask = tool({
  name: 'ask',
  input: z.object({
    ...ABOUT_ONE,
    question: z.string().min(1).max(300).describe('As a person would type it: a measure, a cut, a period.'),
    asOf: AS_OF,
    cursor: CURSOR,
  }),
  output: z.object({
    property: About,
    status: z.enum(['answered', 'asked', 'refused']).describe('Only answered has figures.'),
    understood: Understood,
    rows: z
      .array(z.record(z.string(), z.unknown()))
      .describe(
        'A figure under its metric’s name, with …Interval where it is an estimate or foreseen; null is unknown, never zero.',
      ),
    text: z.string(),
    link: z.string().nullable(),
    notTold: z
      .array(NotTold)
      .describe('What of the answer’s days is missing because it cannot be right: unknown, never nothing.'),
    caveats: z.array(Caveat),
    from: z.array(Origin).describe('What the figures rest on.'),
    nextCursor: NEXT_CURSOR,
  }),
  async answer({ question, cursor, ...asked }, desk) {
    const { told, writer, words, about, head } = await opened(asked, desk);
    // A day in the past is asked about on the day after it.
    const today = asked.asOf === undefined ? todayOf(told) : addDays(told.report.asOf, 1);
    const answer = askedAndTold(question, knownOf(told), writer.language, today);
    const { status, understood, rows, text, link } = askedJson(answer);
    const page = pageOf(rows, cursor, MOST);
    const { notTold, caveats } = caveatsOf(flagsOn(answer.answer, told), told, writer);
    const from = status === 'answered' ? originsOf(answer.answer).map((each) => writer.origin(each)) : [];
    const shown = paragraphs(
      head,
      `[${status}] ${text}`,
      // A course is drawn elsewhere; who reads words alone gets its figures.
      rows.length > 1 && answer.told.table === null && page.items.map((row) => JSON.stringify(row)).join('\n'),
      listed(
        words.notTold,
        notTold.map(({ reason }) => reason),
      ),
      listed(
        words.caveats,
        caveats.map(({ said }) => said),
      ),
      from.map(({ said }) => `[${said}]`).join('\n'),
      link,
      page.next !== null && words.more(page.left, page.next),
    );
    const out = {
      property: about,
      status,
      understood: Understood.parse(understood),
      rows: [...page.items],
      text,
      link,
      notTold,
      caveats,
      from,
    };
    return { text: shown, out: { ...out, nextCursor: page.next } };
  },
});

/** What is wrong with the days and the metrics that were asked for. */
function flagsOn({ question: { metric }, period, beside }: TypedAnswer, { report }: Told): HealthFlag[] {
  const metrics = [metric, ...beside.map((each) => each.question.metric)].flatMap((id) =>
    id === null ? [] : [id, ...(metricOf(id).of ?? [])],
  );
  return report.health.filter(
    (flag) =>
      flag.severity !== 'note' &&
      (flag.period === undefined || overlap(flag.period, period)) &&
      (flag.metrics.length === 0 || flag.metrics.some((id) => metrics.includes(id))),
  );
}

function knownOf({ snapshot: shown, settings, report }: Told): Known {
  if (shown === null)
    throw new PlateauError('property-not-kept', 'Only the report is kept.', {
      details: { property: report.property.id },
    });
  return { ...comparable(shown, { settings }), shown, country: settings.country, report };
}

/** Each query of the answer once: the rows of a table differ in their segment, the points of a course in their days. */
function originsOf(answer: TypedAnswer): Provenance[] {
  const { question, figure, before, sheet, beside, rows, points } = answer;
  const wholes = [
    figure,
    before,
    ...sheet.flatMap((pair) => [pair.figure, pair.before]),
    ...beside.map((each) => each.figure),
  ];
  const [row] = rows.flatMap((each) => each.figure?.provenance ?? []);
  const [point] = points.flatMap((each) => each.figure?.provenance ?? []);
  const found = [
    ...wholes.flatMap((each) => each?.provenance ?? []),
    ...(row
      ? [
          {
            ...row,
            query: { ...row.query, where: row.query.where.filter(({ dimension }) => dimension !== question.by) },
          },
        ]
      : []),
  ];
  const all = found.length > 0 ? found : point ? [point] : [];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
