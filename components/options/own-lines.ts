import { type ReadonlySignal, useSignal } from '@preact/signals';

/** A line of a list that is being typed; `id` keeps it apart from another that reads alike. */
export type Typed<Line> = Line & { readonly id: number };

export interface OwnLines<Kept, Line> {
  readonly lines: ReadonlySignal<readonly Typed<Line>[]>;
  readonly add: (line: Line) => void;
  readonly edit: (id: number, change: Partial<Line>) => void;
  readonly remove: (id: number) => void;
  /** Other lines in their place, kept at once. */
  readonly replace: (lines: readonly Kept[]) => void;
  /** On leaving a field: what is typed is kept where it differs from what is. */
  readonly keep: () => void;
}

/**
 * A list that a person types line by line.
 *
 * @param kept what the settings hold
 * @param linesOf what is typed, from what is kept
 * @param wanted what is to be kept, from what is typed: a line that is not finished stays in its field alone
 */
export function useOwnLines<Kept, Line>(
  kept: readonly Kept[],
  linesOf: (kept: Kept) => Line,
  wanted: (lines: readonly Line[]) => readonly Kept[],
  save: (kept: readonly Kept[]) => void,
): OwnLines<Kept, Line> {
  const typedOf = (all: readonly Kept[]) => all.map((each, id) => ({ ...linesOf(each), id }));
  const lines = useSignal<readonly Typed<Line>[]>(typedOf(kept));
  const keep = () => {
    const next = wanted(lines.value);
    if (JSON.stringify(next) !== JSON.stringify(kept)) save(next);
  };
  return {
    lines,
    keep,
    add(line) {
      lines.value = [...lines.value, { ...line, id: 1 + Math.max(-1, ...lines.value.map(({ id }) => id)) }];
    },
    edit(id, change) {
      lines.value = lines.value.map((line) => (line.id === id ? { ...line, ...change } : line));
    },
    remove(id) {
      lines.value = lines.value.filter((line) => line.id !== id);
      keep();
    },
    replace(others) {
      lines.value = typedOf(others);
      keep();
    },
  };
}
