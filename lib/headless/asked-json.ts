import type { AskedAndTold } from '@/lib/app/answer-typed-question';
import { hasCourses } from '@/lib/ask/points';
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
  const { question, rows, sheet, points, period, beside } = answer;
  const all = [answer, ...beside];
  if (hasCourses(answer))
    return rows.flatMap(({ segment, points: course = [] }) =>
      course.map((point) => ({ [question.by ?? '']: segment, ...daysOf(point.period), ...cells(answer, point) })),
    );
  if (rows.length > 0)
    return rows.map(({ segment }) => ({
      [question.weekdays ? 'dayOfWeek' : (question.by ?? '')]: segment,
      ...daysOf(period),
      ...merged(
        all.map((each) =>
          cells(
            each,
            each.rows.find((row) => row.segment === segment),
          ),
        ),
      ),
    }));
  if (question.step !== null && sheet.length === 0)
    return points.map(({ period: days }, at) => ({
      ...daysOf(days),
      ...merged(all.map((each) => cells(each, each.points[at]))),
    }));
  if (sheet.length > 0)
    return [{ ...daysOf(period), ...merged(sheet.map(({ metric, ...pair }) => cellsOf(apiName(metric), pair))) }];
  return answer.figure === null ? [] : [{ ...daysOf(period), ...cells(answer, answer) }];
}

interface Cell {
  readonly figure: Figure | null;
  readonly before?: Figure | null;
  readonly change?: number | null;
  readonly share?: number | undefined;
}

const daysOf = ({ from, to }: Period) => ({ from, to });
const merged = (parts: readonly object[]): Record<string, unknown> => Object.assign({}, ...parts);
const cells = ({ question: { metric } }: TypedAnswer, cell: Cell | undefined) =>
  metric === null ? {} : cellsOf(apiName(metric), cell ?? { figure: null });

function cellsOf(name: string, { figure, before, change, share }: Cell): Record<string, unknown> {
  return {
    [name]: figure?.value ?? null,
    ...(figure?.interval && { [`${name}Interval`]: figure.interval }),
    ...(before && { [`${name}Before`]: before.value, [`${name}Change`]: change ?? null }),
    ...(share !== undefined && { [`${name}Share`]: share }),
  };
}
