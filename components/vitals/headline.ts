import { tellNews } from '@/lib/draft/headline';
import { capitalised } from '@/lib/language/typography';
import type { BriefWords } from '@/lib/language/words';
import type { Report } from '@/lib/model/report';

/** The report in one sentence, the same that heads the month's draft. */
export function headlineOf(report: Report, words: BriefWords): string {
  return `${capitalised(tellNews(report, words))}.`;
}
