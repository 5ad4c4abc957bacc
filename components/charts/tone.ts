import type { Verdict } from '@/lib/model/diagnosis';
import type { Tone } from '../ui/trend-badge';

/** The sign under which each verdict is drawn. */
export const TONE_OF: Readonly<Record<Verdict, Tone>> = {
  growing: 'rise',
  stagnating: 'flat',
  declining: 'fall',
  inconclusive: 'wait',
};
