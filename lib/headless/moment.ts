import { languagePack } from '@/lib/language/all-languages';
import type { Language } from '@/lib/model/language';

/**
 * An instant as a person reads it, in this machine's own time zone, which it names.
 *
 * @example momentText('2026-12-02T06:00:00Z', 'fr') // '2 déc. 2026, 07:00 UTC+1'
 */
export function momentText(instant: string, language: Language): string {
  const date = new Date(instant);
  return new Intl.DateTimeFormat(languagePack(language).locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(date);
}
