import type { Verdict } from '@/lib/model/diagnosis';
import { SHAPES } from '../ui/trend-badge';
import { TONE_OF } from './tone';

/** A verdict's shape: it can be told without its colour. Beside words that say the same, so hidden from readers. */
export function VerdictMark({ verdict, size = 14 }: { readonly verdict: Verdict; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 14 14"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      aria-hidden="true"
    >
      <path
        d={SHAPES[TONE_OF[verdict]]}
        stroke-linecap="round"
        stroke-linejoin="round"
        {...(verdict === 'inconclusive' ? { 'stroke-dasharray': '2 3' } : {})}
      />
    </svg>
  );
}
