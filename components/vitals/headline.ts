import { tellNews } from '@/lib/draft/headline';
import { wordsIn } from '@/lib/language/language';
import { capitalised } from '@/lib/language/typography';
import type { Report } from '@/lib/model/report';
import type { Language } from '@/lib/model/settings';

/** The report in one sentence, the same that heads the month's draft. */
export function headlineOf(report: Report, language: Language): string {
  return `${capitalised(tellNews(report, wordsIn(language)))}.`;
}
