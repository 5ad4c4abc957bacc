import type { DraftKind } from '@/lib/model/draft';
import type { Way } from '@/lib/model/receipt';

/** What the editor says around a draft: taking back, looking ahead, looking back. */
export interface EditorWords {
  readonly close: string;
  readonly undo: {
    readonly undo: string;
    readonly redo: string;
    readonly undone: (excerpt: string) => string;
    readonly redone: (excerpt: string) => string;
  };
  readonly leftOut: {
    readonly leaveOut: string;
    readonly leaveOutBlock: (excerpt: string) => string;
    readonly isOut: (excerpt: string) => string;
    readonly bringBack: string;
    readonly bringBackBlock: (excerpt: string) => string;
  };
  /** A draft that would be written otherwise today. */
  readonly outdated: { readonly text: string; readonly update: string };
  /** A passage in the person's words over which other words are proposed by now. */
  readonly proposed: {
    readonly changed: string;
    readonly take: string;
    readonly keep: string;
    readonly refreshed: (passages: number) => string;
  };
  /** A passage that only the person writes, and the title. */
  readonly own: {
    readonly addStart: string;
    readonly addEnd: string;
    readonly remove: string;
    readonly removed: string;
    readonly titleHint: string;
  };
  readonly preview: {
    readonly open: string;
    readonly title: string;
    readonly subject: (subject: string) => string;
    readonly form: string;
    readonly forms: { readonly html: string; readonly text: string };
    readonly width: string;
    readonly widths: { readonly wide: string; readonly narrow: string };
    readonly light: string;
    readonly lights: { readonly light: string; readonly dark: string };
    readonly loading: string;
    readonly frame: string;
  };
  readonly history: {
    readonly open: string;
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly kinds: Readonly<Record<DraftKind, string>>;
    readonly writtenOn: (day: string) => string;
    readonly ownWords: string;
    readonly draft: string;
    readonly sent: string;
    /** It went by mail, to the person or by itself, and was not yet said to be handed over. */
    readonly mailed: string;
    readonly here: string;
    readonly unclear: string;
    readonly noReceipt: string;
    readonly ways: Readonly<Record<Way, string>>;
    readonly targets: { readonly clipboard: string; readonly prompt: string; readonly print: string };
    readonly notKept: string;
    readonly keptShown: string;
    readonly latest: string;
  };
  readonly compare: {
    readonly open: Readonly<Record<DraftKind, string>>;
    readonly title: (before: string, after: string) => string;
    readonly nothing: string;
    readonly reckoned: string;
    readonly vitals: string;
    readonly measure: string;
    readonly figures: string;
    readonly passages: string;
    /** Those that are none are not told. */
    readonly counts: (fresh: number, gone: number, changed: number, same: number) => string;
    readonly marks: string;
    readonly kinds: Readonly<Record<'new' | 'gone' | 'changed' | 'same', string>>;
    readonly same: string;
    readonly noDifference: string;
  };
}
