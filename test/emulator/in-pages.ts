import type { Call } from './call';

const PAGE = 50;
type Wire = Readonly<Record<string, unknown>>;

/** A list as the Admin API gives it: a page at a time, and none of its items where there are none. */
export function inPages<Item>(
  { url }: Call,
  name: string,
  items: readonly Item[],
  wire: (item: Item, at: number) => Wire,
): Wire {
  const from = Number(url.searchParams.get('pageToken') || 0);
  const size = Number(url.searchParams.get('pageSize') || PAGE);
  const page = items.slice(from, from + size);
  return {
    ...(page.length > 0 && { [name]: page.map((item, at) => wire(item, from + at)) }),
    ...(from + size < items.length && { nextPageToken: String(from + size) }),
  };
}
