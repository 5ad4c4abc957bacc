import { narratorWith } from '@/lib/language/narrative/narrator';
import { describePaceFinding, describeShortfall } from '@/lib/language/narrative/describe-pace';
import { capitalised } from '@/lib/language/typography';
import type { Report } from '@/lib/model/report';
import { useCorePack } from '../page/page';

/** Where the present pace leads, for whoever has set a target. */
export function PaceLine({ report }: { readonly report: Report }) {
  const pack = useCorePack();
  const pace = report.findings.find(({ kind }) => kind === 'pace');
  if (pace === undefined) return null;
  const narrator = narratorWith(pack, report.asOf);
  return (
    <p class="pace">
      {describeShortfall(pace, narrator) || `${capitalised(describePaceFinding(pace, narrator).title)}.`}
    </p>
  );
}
