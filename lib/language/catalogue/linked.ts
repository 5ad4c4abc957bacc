import type { Noun } from './noun';

/** What a property knows by its links to Google Ads and Search Console; all figures come in as text. */
export interface LinkedMessages {
  readonly ads: {
    /** `one`: a unit of money; `back`: what came back for it. */
    readonly title: {
      readonly unknown: string;
      readonly returned: (one: string, back: string) => string;
      readonly each: (result: Noun, each: string) => string;
      readonly losing: (campaign: Noun) => string;
      /** Not one order, or key event. */
      readonly nothing: (campaign: Noun, result: Noun) => string;
      readonly spent: (channel: Noun) => string;
    };
    readonly cost: (period: string, cost: string) => string;
    readonly returned: (one: string, back: string) => string;
    readonly each: (result: Noun, count: string, each: string) => string;
    readonly before: (amount: string) => string;
    readonly part: (part: Noun, amount: string) => string;
    readonly parts: (dimension: string, list: string) => string;
    readonly marginal: (one: string, more: string) => string;
    readonly needed: (margin: string) => string;
    readonly compatible: string;
    /** Of one campaign; `results` is '' where there is none. */
    readonly campaign: (period: string, cost: string, results: string, result: Noun) => string;
    readonly most: (amount: string) => string;
    readonly mostWithMargin: (amount: string, margin: string) => string;
    readonly expected: (count: string) => string;
    readonly channelCost: (period: string, cost: string, one: string, back: string) => string;
    /** `more`: '' where it is nothing at all · `margin`: '' where nobody told it. */
    readonly belowOne: (one: string, more: string, margin: string) => string;
    readonly label: { readonly one: string; readonly needed: string; readonly most: string; readonly expected: string };
  };
  readonly search: {
    /** `page` is null for all pages together. */
    readonly title: Readonly<Record<'ranking' | 'clicks' | 'demand', (page: Noun | null) => string>>;
    readonly clicks: (when: string, before: string, after: string, change: string) => string;
    readonly ranking: (before: string, after: string, change: string) => string;
    readonly rate: (before: string, after: string, position: string, positionBefore: string) => string;
    readonly demand: (before: string, after: string, position: string, positionBefore: string) => string;
    readonly split: (demand: string, rate: string) => string;
    readonly compatible: Readonly<Record<'ranking' | 'clicks' | 'demand', string>>;
    readonly change: Noun;
    readonly part: Readonly<Record<'demand' | 'rate', string>>;
  };
}
