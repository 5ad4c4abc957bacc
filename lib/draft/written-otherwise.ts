import { Content, type Draft } from '@/lib/model/draft';
import { isOwnPassage } from './own-words';

/**
 * Whether a draft that is kept would be proposed otherwise today: other figures, or other settings. What the person
 * wrote does not count, nor what only they kept.
 *
 * @example isWrittenOtherwise(draft, draft) // false
 */
export function isWrittenOtherwise(kept: Draft, fresh: Draft): boolean {
  if ((kept.generatedTitle ?? kept.title) !== fresh.title || kept.byline !== fresh.byline) return true;
  const proposed = kept.blocks.filter(({ id, edited }) => !isOwnPassage(id) && edited === undefined);
  const isGone = proposed.some(({ id }) => !fresh.blocks.some((block) => block.id === id));
  return (
    isGone ||
    fresh.blocks.some(({ id, generated }) => {
      const before = kept.blocks.find((block) => block.id === id);
      return before === undefined || !isSameContent(before.generated, generated);
    })
  );
}

/** Storage may have put what a content is made of in another order. */
export function isSameContent(a: Content, b: Content): boolean {
  return JSON.stringify(Content.parse(a)) === JSON.stringify(Content.parse(b));
}
