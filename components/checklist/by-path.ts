interface OnPath {
  readonly objective: string;
  readonly strategy: string;
}

export interface PathGroup<Item> extends OnPath {
  readonly items: readonly Item[];
}

/** Groups by objective and strategy, in the order in which each first appears. */
export function byPath<Item extends OnPath>(items: readonly Item[]): PathGroup<Item>[] {
  const groups = Map.groupBy(items, ({ objective, strategy }) => `${objective}|${strategy}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ objective: first.objective, strategy: first.strategy, items: group }];
  });
}
