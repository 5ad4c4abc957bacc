import type { FailureCatalogue } from './failures';

/** What the background says by itself: on its badge, and below the address bar. */
export interface BackgroundWords {
  readonly failures: FailureCatalogue;
  /** What the badge says, for whoever hovers over the button or hears it read. */
  readonly badge: {
    readonly news: (drafts: number) => string;
    readonly trouble: (what: string) => string;
    /** With how many other properties something went wrong. */
    readonly elsewhere: (properties: number) => string;
  };
  /** Below the address bar, before anything is typed. */
  readonly questionHint: string;
}
