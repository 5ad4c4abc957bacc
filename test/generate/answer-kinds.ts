/** The ways in which an answer may be another than the one that was asked, each with what is right to make of it. */
import { type Kind, never } from './answer-kind';
import { REFUSED } from './answer-refused';
import { rowsOf, shuffled, withRows } from './answer-rows';
import { TOLD } from './answer-told';
import { CUT_OFF } from './answer-truncated';

const FINE: readonly Kind[] = [
  never('as asked', (report) => report),
  never('rows shuffled', (report, random) => withRows(report, shuffled(rowsOf(report), random))),
  never('no metadata', (report) => ({ ...report, metadata: undefined })),
  never('unknown metric type', (report) => ({
    ...report,
    metricHeaders: report.metricHeaders?.map((header) => ({ ...header, type: 'TYPE_OF_TOMORROW' })),
  })),
  never('unknown fields', (report) => ({
    ...report,
    section: { is: 'new' },
    metadata: { ...report.metadata, next: [1] },
  })),
];

export const KINDS: readonly Kind[] = [...FINE, ...REFUSED, ...TOLD, ...CUT_OFF];
