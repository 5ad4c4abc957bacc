import { narratorWith } from '@/lib/language/narrative/narrator';
import { describePaceFinding, describeShortfall } from '@/lib/language/narrative/describe-pace';
import { capitalised } from '@/lib/language/typography';
import type { Report } from '@/lib/model/report';
import { useWords } from '../page/page';

/** Where the present pace leads, for whoever has set a target. */
export function PaceLine({ report }: { readonly report: Report }) {
  const words = useWords();
  const pace = report.findings.find(({ kind }) => kind === 'pace');
  if (pace === undefined || words === null) return null;
  const narrator = narratorWith(words, report.asOf);
  return (
    <p class="pace">
      {describeShortfall(pace, narrator) || `${capitalised(describePaceFinding(pace, narrator).title)}.`}
    </p>
  );
}
