import { anotherAnswer } from './check/answer-failures';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Empty on the last page. */
  readonly next: string;
}

/** Nobody has so many accounts: 200 stand on a page. */
const MOST_PAGES = 500;

/** All items of a list that is given in pages. A page that is named twice would be followed for ever. */
export async function allPages<Item>(read: (token: string) => Promise<Page<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  const seen = new Set<string>();
  let token = '';
  do {
    const page = await read(token);
    all.push(...page.items);
    token = page.next;
    if (seen.has(token)) throw anotherAnswer('a page names one that was read before as the next');
    if (seen.size >= MOST_PAGES) throw anotherAnswer('a list has no end');
    seen.add(token);
  } while (token !== '');
  return all;
}
