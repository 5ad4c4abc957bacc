import type { GoogleChange } from '@/lib/model/google-change';

/** What Google changed, in a sentence or two, and what it means for the figures. */
export type GoogleChangeWords = (details: {
  /** `13 mai 2026`: when it began here, as far as rows show it; else the day that Google named. */
  readonly day: string;
  /** `12 %` of the recent visits, or ''. */
  readonly share: string;
}) => string;

export type GoogleCalendarWords = Readonly<Record<GoogleChange, GoogleChangeWords>>;
