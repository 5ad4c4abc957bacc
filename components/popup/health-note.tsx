import { narratorWith } from '@/lib/language/narrative/narrator';
import { describeHealthFlag } from '@/lib/language/narrative/describe-health';
import type { Report } from '@/lib/model/report';
import { useCorePack } from '../page/page';
import { Glyph } from '../ui/glyph';

/** What no advice may rest on is said before any sentence about behaviour. */
export function HealthNote({ report }: { readonly report: Report }) {
  const pack = useCorePack();
  const flag = report.health.find(({ severity }) => severity === 'block');
  if (flag === undefined) return null;
  return (
    <p class="health-note">
      <Glyph name="warning" />
      <span>{describeHealthFlag(flag, narratorWith(pack, report.asOf), report.source)}</span>
    </p>
  );
}
