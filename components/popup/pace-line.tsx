import { narratorWith } from '@/lib/language/narrative/narrator-with';
import { tellPaceFinding, tellShortfall } from '@/lib/language/narrative/told-pace';
import { capitalised } from '@/lib/language/typography';
import type { Report } from '@/lib/model/report';
import { useBriefVoice } from '../page/page';

/** Where the present pace leads, for whoever has set a target. */
export function PaceLine({ report }: { readonly report: Report }) {
  const voice = useBriefVoice();
  const pace = report.findings.find(({ kind }) => kind === 'pace');
  if (pace === undefined) return null;
  const narrator = narratorWith(voice, report.asOf);
  return (
    <p class="pace">{tellShortfall(pace, narrator) || `${capitalised(tellPaceFinding(pace, narrator).title)}.`}</p>
  );
}
