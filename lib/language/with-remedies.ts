import type { FailureSlots, FailureWords } from './catalogue/failures';

type Table<Code extends string, Words> = Readonly<Record<Code, (slots: FailureSlots) => Words>>;

/** What went wrong with what to do about it, code by code. */
export function withRemedies<Code extends string>(
  problems: Table<Code, string>,
  remedies: Table<Code, string>,
): Table<Code, FailureWords> {
  const codes = Object.keys(problems) as Code[];
  const told = codes.map((code) => [
    code,
    (slots: FailureSlots): FailureWords => ({ what: problems[code](slots), remedy: remedies[code](slots) }),
  ]);
  return Object.fromEntries(told) as Table<Code, FailureWords>;
}
