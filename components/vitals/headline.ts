import type { CoreWords } from '@/lib/language/catalogue/pack';
import { describeNews } from '@/lib/draft/headline';
import { capitalised } from '@/lib/language/typography';
import type { Report } from '@/lib/model/report';

/** The report in one sentence, the same that heads the month's draft. */
export function headlineOf(report: Report, words: CoreWords): string {
  return `${capitalised(describeNews(report, words))}.`;
}
