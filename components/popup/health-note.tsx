import { narratorWith } from '@/lib/language/narrative/narrator-with';
import { tellHealthFlag } from '@/lib/language/narrative/told-health';
import type { Report } from '@/lib/model/report';
import { useBriefVoice } from '../page/page';
import { Glyph } from '../ui/glyph';

/** What no advice may rest on is said before any sentence about behaviour. */
export function HealthNote({ report }: { readonly report: Report }) {
  const voice = useBriefVoice();
  const flag = report.health.find(({ severity }) => severity === 'block');
  if (flag === undefined) return null;
  return (
    <p class="health-note">
      <Glyph name="warning" />
      <span>{tellHealthFlag(flag, narratorWith(voice, report.asOf))}</span>
    </p>
  );
}
