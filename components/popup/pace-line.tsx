import { tellFinding } from '@/lib/language/narrative/finding';
import { narratorIn } from '@/lib/language/narrative/narrator';
import { tellShortfall } from '@/lib/language/narrative/told-pace';
import type { Report } from '@/lib/model/report';
import { useVoice } from '../page/page';

/** Where the present pace leads, for whoever has set a target. */
export function PaceLine({ report }: { readonly report: Report }) {
  const { language } = useVoice();
  const pace = report.findings.find(({ kind }) => kind === 'pace');
  if (pace === undefined) return null;
  const narrator = narratorIn(language, report.asOf);
  return <p class="pace">{tellShortfall(pace, narrator) || `${tellFinding(pace, narrator).title}.`}</p>;
}
