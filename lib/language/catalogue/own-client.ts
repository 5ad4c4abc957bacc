/** What the settings say of a client id that a company makes for itself, mostly by somebody else than the marketer. */
export interface OwnClientWords {
  /** Title and first words where there is no other client id to connect with. */
  readonly needed: string;
  readonly neededIntro: string;
  readonly send: string;
  readonly copy: string;
  readonly copied: string;
  readonly subject: string;
  readonly opening: string;
  readonly closing: string;
}
