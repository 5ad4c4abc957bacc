import { languagePack } from '../all-languages';
import { dimensionOf } from '@/lib/model/dimension';
import type { Period } from '@/lib/model/period';
import type { SegmentFilter, TypedQuestion } from '@/lib/ask/question';
import type { AnswerWords } from './answer-tables';

/** Of nothing that is part of something no share is asked. */
const hasParts = ({ segments, by, except }: TypedQuestion) => segments.length > 0 || by !== null || except !== null;

/**
 * A question as it may be typed, which is read as the same question again.
 *
 * @example questionText(question, languagePack('fr')) // 'taux de conversion mobile par canal 2026-10-01 au 2026-10-31'
 */
export function questionText(question: TypedQuestion, { names, language }: AnswerWords): string {
  const { typed: say } = languagePack(language).question;
  const { metric, also, segments, except, by, among, weekdays, step, order, period, comparedWith, sheet } = question;
  const days = ({ from, to }: Period) => (from === to ? from : say.days(from, to));
  const called = (filter: SegmentFilter) => valueText(filter, names.dimension(filter.dimension));
  const sides = by === null ? [] : among.map((value) => called({ dimension: by, value }));
  return [
    question.why ? say.why : '',
    question.ahead ? say.ahead : '',
    question.share && hasParts(question) ? say.share : '',
    sheet === 'funnel' ? say.funnel : sheet === 'overview' ? say.overview : '',
    ...(sheet === 'funnel' || sheet === 'overview' || metric === null
      ? []
      : [metric, ...also].map((each) => names.figure(each).bare)),
    ...segments.map(called),
    except === null ? '' : `${say.except} ${called(except)}`,
    by === null ? '' : `${say.by} ${names.dimension(by)}`,
    sides.join(' vs '),
    weekdays ? say.byWeekday : '',
    order === null ? '' : say.order[order],
    step === null ? '' : say.step[step],
    period === null ? '' : days(period),
    comparedWith === null
      ? ''
      : typeof comparedWith === 'string'
        ? say.compared[comparedWith]
        : `vs ${days(comparedWith)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What a person calls by its kind is written with it; a platform and what Google names itself stand alone. */
function valueText({ dimension, value, values }: SegmentFilter, kind: string): string {
  if (values !== undefined) return value.replace(' (ads)', ' ads');
  const isOwn = dimensionOf(dimension).scope === 'item' || OWN.has(dimension);
  return isOwn ? `${kind} ${value}` : value;
}

const OWN: ReadonlySet<string> = new Set(['landingPage', 'sessionCampaignName', 'searchTerm', 'eventName']);
