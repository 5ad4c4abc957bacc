import * as z from 'zod';
import { citeGrowth } from '@/lib/draft/vitals';
import { describeVital, noteOf, unsigned, whyUndecided } from '@/lib/language/narrative/describe-verdict';
import { capitalised } from '@/lib/language/typography';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Vital } from '@/lib/model/report';
import { lastingSteps, plateauFrom } from '@/lib/model/told-step';
import { signOf, TOLD_TURNS, toldTurn } from '@/lib/model/told-turn';
import { Days, Evidence, evidenceText, Interval, intervalOf, ShownFigure, type Writer } from './shown';
import { mcpWords } from './tool';

export const Status = z
  .enum(['growing', 'stagnating', 'declining', 'cannot-tell-yet'])
  .describe('stagnating is a proven plateau. cannot-tell-yet is none: nothing is proven, in no direction.');

const Growth = Interval.extend({
  middle: z
    .number()
    .nullable()
    .describe(
      'Likeliest growth; null where telling it would say more than is known: then only the interval may be told.',
    ),
}).describe('Relative growth a month, as a fraction: 0.02 is +2% a month.');

const ToldTurn = z
  .object({
    said: z.enum(TOLD_TURNS),
    probability: z.number(),
    at: z.string().describe('The likeliest day; the range of days is between.'),
    between: Days,
    growthBefore: Growth,
  })
  .describe('That growth changed. It can be sure while the verdict cannot be told yet.');

export const ToldVerdict = z.object({
  metric: z.string().describe('Name of the Google Analytics Data API; a rate by Plateau’s own name.'),
  name: z.string(),
  status: Status,
  said: z.string().describe('The verdict and its figures in words, ready to be quoted.'),
  monthlyGrowth: Growth.nullable(),
  countsAsNone: z.number().describe('Growth a month, up or down, that still counts as a plateau.'),
  since: z
    .string()
    .nullable()
    .describe(
      'Likeliest first day of the present course, of a plateau that of its level; a range of days is in sinceBetween.',
    ),
  sinceBetween: Days.nullable(),
  levelSteps: z
    .array(
      z.object({
        at: z.string(),
        size: z.number().describe('Relative: -0.29 is 29% lower than before.'),
        low: z.number(),
        high: z.number(),
      }),
    )
    .describe(
      'Lasting steps of the level within the present course, oldest first: monthlyGrowth leaves them out. A status of stagnating after one is a plateau on another level: tell the step first.',
    ),
  turn: ToldTurn.nullable(),
  whyCannotTell: z
    .enum(['too-early', 'no-data', 'nothing-recorded', 'measurement-stopped', 'measured-in-part'])
    .nullable(),
  smallestVisibleTrend: z
    .number()
    .nullable()
    .describe('Where it cannot be told yet: the smallest growth a month, up or down, that would have shown.'),
  weeksStillNeeded: z.number().nullable(),
});

export const VerdictWithFigures = ToldVerdict.extend({
  lastFourWeeks: ShownFigure.nullable(),
  sameDaysAYearBefore: ShownFigure.nullable().describe('Null where there is no such year, or days of it were lost.'),
  daysLost: z
    .number()
    .describe('Days of the last four weeks on which nothing was counted; the figure leaves them out.'),
  evidence: z.array(Evidence),
});

const WHY = {
  tooEarly: 'too-early',
  noData: 'no-data',
  allZero: 'nothing-recorded',
  measurementStopped: 'measurement-stopped',
  measuredInPart: 'measured-in-part',
} as const;

/** A vital sign as it may be told: what a reading holds in its middle is left out where it proves nothing. */
export function toldVerdict(vital: Vital, writer: Writer): { told: z.infer<typeof ToldVerdict>; evidence: Evidence[] } {
  const { metric, diagnosis } = vital;
  const { verdict, monthlyGrowth, since, sinceRange, margin, turn } = diagnosis;
  const isOpen = verdict === 'inconclusive';
  const said = toldTurn(diagnosis);
  const level = plateauFrom(diagnosis);
  const noun = writer.narrator.names.metric(metric);
  const written = writer.write((narrator) => {
    const words = describeVital(vital, narrator);
    citeGrowth(words, vital, narrator);
    return [words.say, words.more].filter(Boolean).join('. ');
  });
  const isWithoutMiddle = isOpen || noteOf(diagnosis, 'stood-by') !== undefined;
  return {
    evidence: written.evidence,
    told: {
      metric,
      name: capitalised(noun.bare),
      status: statusOf(diagnosis),
      said: [written.told, visibleText(diagnosis, written.told, writer)].filter(Boolean).join(' '),
      monthlyGrowth: monthlyGrowth && {
        ...intervalOf(monthlyGrowth),
        middle: isWithoutMiddle ? null : monthlyGrowth.estimate,
      },
      countsAsNone: margin,
      since: isOpen && said === null ? null : (level ?? since),
      sinceBetween: (isOpen && said === null) || level !== null ? null : (sinceRange ?? null),
      levelSteps: lastingSteps(diagnosis).map(({ from, size, sizeRange }) => ({ at: from, size, ...sizeRange })),
      turn:
        said === null || !turn
          ? null
          : {
              said,
              probability: turn.probability,
              at: turn.at,
              between: { from: turn.from, to: turn.to },
              growthBefore: {
                ...intervalOf(turn.before),
                middle: signOf(turn.before) === 0 ? null : turn.before.estimate,
              },
            },
      whyCannotTell: isOpen ? WHY[whyUndecided(diagnosis)] : null,
      smallestVisibleTrend: isOpen ? (noteOf(diagnosis, 'smallest-visible-trend')?.value ?? null) : null,
      weeksStillNeeded: isOpen ? (noteOf(diagnosis, 'weeks-still-needed')?.value ?? null) : null,
    },
  };
}

export function statusOf({ verdict }: Pick<Diagnosis, 'verdict'>): z.infer<typeof Status> {
  return verdict === 'inconclusive' ? 'cannot-tell-yet' : verdict;
}

export function verdictText({ name, status, said }: z.infer<typeof ToldVerdict>, { language }: Writer): string {
  const open = status === 'cannot-tell-yet' ? ` (${mcpWords(language).cannotTell})` : '';
  return `**${name}** [${status}]${open} — ${said}`;
}

/** Verdict, last four weeks and evidence, a line each. */
export function verdictWithFiguresText(verdict: z.infer<typeof VerdictWithFigures>, writer: Writer): string {
  const { lastFourWeeks, sameDaysAYearBefore, evidence } = verdict;
  const weeks =
    lastFourWeeks &&
    `  ${mcpWords(writer.language).lastWeeks(lastFourWeeks.said, sameDaysAYearBefore?.said ?? '')} — ${lastFourWeeks.from.said}`;
  return [verdictText(verdict, writer), weeks, evidenceText(evidence, writer)].filter(Boolean).join('\n');
}

/** Where it cannot be told yet, the smallest trend that would have shown stands beside it, even where the wait is short. */
function visibleText(diagnosis: Diagnosis, said: string, { narrator }: Writer): string {
  const smallest = noteOf(diagnosis, 'smallest-visible-trend')?.value;
  if (diagnosis.verdict !== 'inconclusive' || smallest === undefined) return '';
  const text = capitalised(narrator.messages.verdict.smallestVisible(unsigned(smallest, narrator)));
  return said.includes(text) ? '' : text;
}
