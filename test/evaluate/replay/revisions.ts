/** What letters of one property take back of what those before them said, aloud and silently. */
import { isWorthAsking } from '@/lib/explain/findings/breaks';
import { isOneEvent } from '@/lib/model/told-step';
import { type Revised, takesBack } from '@/lib/explain/stood-by/takes-back';
import type { Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { MetricId } from '@/lib/model/metric';
import type { Letter } from './replay';

/** One thing that a letter says otherwise than the one before. */
export interface TakenBack {
  readonly metric: MetricId | Finding['metric'];
  readonly asOf: Day;
  readonly what: Revised | 'step';
  readonly before: string;
  readonly after: string;
  readonly isAloud: boolean;
}

/** Compared pairwise: nothing of it looks into memory, only at what two letters show. */
export function takenBack(letters: readonly Letter[]): TakenBack[] {
  return letters.flatMap((letter, index) => {
    const before = letters[index - 1];
    return before ? [...vitalsTakenBack(before, letter), ...stepsTakenBack(before, letter)] : [];
  });
}

function vitalsTakenBack(before: Letter, letter: Letter): TakenBack[] {
  return letter.report.vitals.flatMap(({ metric, diagnosis }): TakenBack[] => {
    const then = before.report.vitals.find((vital) => vital.metric === metric)?.diagnosis;
    const what = then && diagnosis.monthlyGrowth ? takesBack(then, diagnosis) : null;
    if (!then || what === null) return [];
    const say = (of: typeof then) => [of.verdict, of.since, of.turn?.verdict].filter(Boolean).join(' ');
    return [
      {
        metric,
        asOf: letter.report.asOf,
        what,
        before: say(then),
        after: say(diagnosis),
        isAloud: letter.draft.blocks.some(({ id }) => id === `said.${metric}`),
      },
    ];
  });
}

/** Steps that the letter before told and that this one does not, though they are not too old and nothing undid them. */
function stepsTakenBack(before: Letter, letter: Letter): TakenBack[] {
  const held = letter.report.vitals.flatMap(({ diagnosis }) =>
    diagnosis.events.filter(({ kind }) => kind === 'level-shift').map(({ from }) => from),
  );
  return stepsOf(before).flatMap(({ metric, since = '', figures }): TakenBack[] => {
    const size = figures['size']?.value ?? 0;
    const isThere = held.some((day) => isOneEvent(day, since));
    if (isThere || !isWorthAsking({ from: since, size }, letter.report.asOf)) return [];
    const aloud = letter.draft.blocks.filter(({ id }) => id.startsWith(STEP)).map(({ id }) => id.slice(STEP.length));
    const isAloud = aloud.some((day) => isOneEvent(day, since));
    return [{ metric, asOf: letter.report.asOf, what: 'step', before: since, after: 'none', isAloud }];
  });
}

const STEP = 'said.step.';
const stepsOf = ({ report }: Letter): Finding[] => report.findings.filter(({ kind }) => kind === 'break');
