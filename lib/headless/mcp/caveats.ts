import * as z from 'zod';
import { describeHealthFlag } from '@/lib/language/narrative/describe-health';
import type { HealthFlag } from '@/lib/model/health';
import { isWithholding } from '@/lib/model/withholding';
import { Days, type Writer } from './shown';
import type { Told } from './told';

export const NotTold = z.object({
  metrics: z.array(z.string()),
  reason: z.string(),
  period: Days.nullable().describe(
    'The days, or some of them, of which it is not told; null where it is told of none.',
  ),
});

export const Caveat = z.object({
  severity: z.enum(['block', 'warn', 'note']).describe('block: nothing may be concluded from what it touches.'),
  said: z.string(),
});

/** What is not told of the data because it cannot be right, and what else has to be known to read the rest of them. */
export function caveatsOf(flags: readonly HealthFlag[], { report }: Told, { narrator }: Writer) {
  const said = (flag: HealthFlag) => describeHealthFlag(flag, narrator, report.source);
  return {
    notTold: flags.filter(isWithholding).map((flag): z.infer<typeof NotTold> => {
      const { metrics, period = null } = flag;
      return { metrics, reason: said(flag), period };
    }),
    caveats: flags
      // What is not measured is named as such.
      .filter((flag) => !isWithholding(flag) && flag.code !== 'not-measured')
      .map((flag): z.infer<typeof Caveat> => ({ severity: flag.severity, said: said(flag) })),
  };
}

export function listed(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [heading, ...items.map((item) => `- ${item}`)].join('\n');
}
