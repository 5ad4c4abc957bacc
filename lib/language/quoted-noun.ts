import type { Noun } from './catalogue/noun';

/** A name that people gave themselves (a campaign, a page): quoted, never inflected. */
export function quotedNoun(quoted: string, of: string): Noun {
  return { bare: quoted, the: quoted, of: `${of} ${quoted}`, plural: false };
}
