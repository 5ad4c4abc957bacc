import type { Verdict } from '@/lib/model/diagnosis';

const SHAPES: Readonly<Record<Verdict, string>> = {
  growing: 'M2 11 12 3M6 3h6v6',
  stagnating: 'M1 7h12',
  declining: 'M2 3l10 8M6 11h6V5',
  inconclusive: 'M7 2a5 5 0 1 0 .01 0',
};

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
        d={SHAPES[verdict]}
        stroke-linecap="round"
        stroke-linejoin="round"
        {...(verdict === 'inconclusive' ? { 'stroke-dasharray': '2 3' } : {})}
      />
    </svg>
  );
}
