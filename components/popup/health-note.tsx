import { narratorWith } from '@/lib/language/narrative/narrator';
import { describeHealthFlag } from '@/lib/language/narrative/describe-health';
import type { Report } from '@/lib/model/report';
import { useWords } from '../page/page';
import { Glyph } from '../ui/glyph';

/** What no advice may rest on is said before any sentence about behaviour. */
export function HealthNote({ report }: { readonly report: Report }) {
  const words = useWords();
  const flag = report.health.find(({ severity }) => severity === 'block');
  if (flag === undefined || words === null) return null;
  return (
    <p class="health-note">
      <Glyph name="warning" />
      <span>{describeHealthFlag(flag, narratorWith(words, report.asOf), report.source)}</span>
    </p>
  );
}
