/** What the chip on Google Analytics says, and the setting that switches it on. */
export interface ChipWords {
  readonly verdict: (name: string, say: string) => string;
  readonly outage: (name: string, period: string) => string;
  readonly actions: (number: number) => string;
  readonly until: (day: string) => string;
  readonly label: string;
  readonly more: string;
  readonly draft: string;
  readonly checklist: string;
  readonly hideHere: string;
  readonly hideToday: string;
  readonly setting: {
    readonly title: string;
    readonly intro: string;
    readonly switchOn: string;
    readonly switchOff: string;
    readonly on: string;
    readonly off: string;
    readonly refused: string;
  };
}
