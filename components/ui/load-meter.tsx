export interface LoadMeterProps {
  /** What the bar says, in words; the bar itself is only for eyes. */
  readonly text: string;
  readonly taken: number;
  readonly available: number;
}

/** How much of a budget is taken. Past the end the bar is hatched, not only red. */
export function LoadMeter({ text, taken, available }: LoadMeterProps) {
  const share = available > 0 ? Math.min(taken / available, 1) : 1;
  const over = taken > available;
  return (
    <div class={over ? 'load over' : 'load'}>
      <p>{text}</p>
      <div class="load-track" aria-hidden="true">
        <i style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
}
