import type { AskedAndTold } from '@/lib/app/answer-typed-question';
import { apiName, type Understood } from '@/lib/ask/understood';
import type { TypedAnswer } from '@/lib/ask/answer-types';
import type { Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import { answerText } from './answer-text';

/** What `plateau ask --json` prints. */
export interface AskedJson {
  readonly status: AskedAndTold['status'];
  readonly understood: Understood;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly text: string;
  readonly link: string | null;
}

export function askedJson({ status, understood, answer, told }: AskedAndTold): AskedJson {
  return {
    status,
    understood,
    rows: status === 'answered' ? rowsOf(answer) : [],
    text: answerText(told),
    link: told.link,
  };
}

/** Each row with the days that its figures are of. */
function rowsOf(answer: TypedAnswer): AskedJson['rows'] {
  const { question, rows, sheet, points, period } = answer;
  const name = question.metric === null ? '' : apiName(question.metric);
  if (rows.length > 0)
    return rows.map(({ segment, ...pair }) => ({ [question.by ?? '']: segment, ...cells(name, pair, period) }));
  if (question.step !== null && sheet.length === 0)
    return points.map(({ period: days, figure }) => cells(name, { figure, before: null, change: null }, days));
  if (sheet.length > 0)
    return [Object.assign({}, ...sheet.map(({ metric, ...pair }) => cells(apiName(metric), pair, period)))];
  return answer.figure === null ? [] : [cells(name, answer, period)];
}

interface Pair {
  readonly figure: Figure | null;
  readonly before: Figure | null;
  readonly change: number | null;
}

function cells(name: string, { figure, before, change }: Pair, { from, to }: Period): Record<string, unknown> {
  return {
    from,
    to,
    [name]: figure?.value ?? null,
    ...(figure?.interval && { [`${name}Interval`]: figure.interval }),
    ...(before && { [`${name}Before`]: before.value, [`${name}Change`]: change }),
  };
}
