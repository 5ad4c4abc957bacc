import { DraftKind } from '@/lib/model/draft';

/** What the page shows: the latest draft of a kind, or one that is kept. */
export interface Shown {
  readonly kind: DraftKind;
  readonly draftId: string | null;
}

/** The address carries what is shown, so that a reload and the back button find it again. */
export function readAddress(): Shown {
  const asked = new URLSearchParams(location.search);
  const kind = DraftKind.safeParse(asked.get('kind'));
  return { kind: kind.success ? kind.data : 'monthly', draftId: asked.get('draft') };
}

export function writeAddress({ kind, draftId }: Shown): void {
  const asked = new URLSearchParams(location.search);
  asked.set('kind', kind);
  if (draftId === null) asked.delete('draft');
  else asked.set('draft', draftId);
  const next = `?${asked.toString()}`;
  if (next !== location.search) history.pushState(null, '', `${location.pathname}${next}`);
}

/** Calls back when the person goes back or forth. */
export function onAddress(listener: (shown: Shown) => void): () => void {
  const tell = () => listener(readAddress());
  addEventListener('popstate', tell);
  return () => removeEventListener('popstate', tell);
}
