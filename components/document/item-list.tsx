import { InlineText } from './inline-text';

export function ItemList({ items, ordered }: { readonly items: readonly string[]; readonly ordered: boolean }) {
  const rows = items.map((item, i) => (
    <li key={i}>
      <InlineText text={item} />
    </li>
  ));
  return ordered ? <ol>{rows}</ol> : <ul>{rows}</ul>;
}
