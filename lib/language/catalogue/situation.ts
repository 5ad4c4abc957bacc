import type { HostPurpose } from '@/lib/model/host-purpose';
import type { Noun } from './noun';

/** How a rate stands beside those of its like: all figures come in as text, `own` with its interval. */
export interface BesideOthers {
  readonly period: string;
  readonly own: string;
  readonly others: string;
  /** How many trials the rate rests on. */
  readonly count: string;
}

export interface BesideOthersWords {
  readonly title: (segment: Noun) => string;
  readonly text: (figures: BesideOthers, segment: Noun) => string;
  /** Where not one of the trials succeeded. */
  readonly none?: (figures: BesideOthers, segment: Noun) => string;
}

/** Families whose members are compared with one another. */
export type Family = 'articles' | 'refunds' | 'searches' | 'lists' | 'knownVisitors' | 'reach';

/** Situations of the shop, its mail and its visitors: a title, and what stands under it. */
export interface SituationMessages {
  readonly beside: Readonly<Record<Family, BesideOthersWords>>;
  /** Money that went back. */
  readonly refunded: (amount: string) => string;
  readonly browser: {
    readonly title: (browser: Noun, from: Noun, to: Noun) => string;
    readonly text: (figures: BesideOthers, from: Noun, to: Noun) => string;
    readonly compatible: string;
  };
  readonly margin: {
    readonly title: string;
    readonly discounts: (amount: string) => string;
    readonly unknown: string;
  };
  readonly leads: {
    readonly title: (leads: Noun) => string;
    readonly text: (when: string, leads: LeadFigures) => string;
    readonly closing: (points: string) => string;
    readonly told: string;
  };
  readonly untracked: {
    readonly title: string;
    readonly onPage: (page: Noun) => string;
    readonly text: (figures: {
      period: string;
      after: string;
      visitors: string;
      before: string;
      size: string;
    }) => string;
    readonly compatible: string;
    readonly heardTitle: string;
    readonly heard: (share: string, answers: string, period: string) => string;
  };
  readonly peak: {
    readonly title: (outcome: Noun, period: string) => string;
    readonly text: (amount: string, usual: string) => string;
    readonly ramp: (day: string) => string;
    /** `late`: the day to begin on has passed. */
    readonly begin: Readonly<Record<'ahead' | 'late', (day: string) => string>>;
  };
  readonly automation: {
    readonly title: Readonly<Record<'low' | 'none', string>>;
    readonly low: (period: string, share: string, email: string, orders: string) => string;
    readonly none: (period: string, email: string) => string;
    readonly byName: string;
  };
  readonly unseen: {
    readonly title: (count: string, number: number) => string;
    readonly text: (period: string, count: string, catalogue: string) => string;
    readonly named: (names: string) => string;
  };
  readonly assistants: {
    readonly title: Readonly<Record<'up' | 'down' | 'unknown', string>>;
    readonly visits: (period: string, visits: string, share: string) => string;
    readonly beside: (before: string, size: string) => string;
    /** `ChatGPT (4 286)` */
    readonly counted: (name: string, visits: string) => string;
    readonly names: (list: string) => string;
    readonly since: (day: string, visits: string) => string;
    readonly rate: (rate: Noun, own: string, others: string, period: string) => string;
    readonly earned: (outcome: Noun, amount: string) => string;
    readonly pages: (list: string) => string;
    readonly joined: (names: string, isOne: boolean) => string;
    readonly apart: (names: string, isOne: boolean) => string;
  };
  readonly otherHosts: {
    readonly title: Readonly<Record<'aside' | 'told', string>>;
    readonly visits: (period: string, visits: string, share: string) => string;
    /** `staging.lienart.fr (une version d’essai, 11 200)` */
    readonly host: (host: string, purpose: HostPurpose, visits: string) => string;
    readonly hosts: (list: string) => string;
    readonly aside: string;
    readonly few: string;
    readonly remedy: string;
  };
  readonly reversal: {
    readonly part: (segment: Noun, before: string, after: string) => string;
    readonly text: (parts: string) => string;
  };
  /** What a person noted as the reason of a step. */
  readonly noted: (reason: string) => string;
  /** An action of the checklist that the person noted around that day. */
  notedAction(reason: string): string;
  notedByGoogle(reason: string): string;
  readonly label: {
    readonly beside: (segment: Noun) => string;
    readonly discounts: string;
    readonly closing: string;
    readonly sales: string;
    readonly untracked: string;
    readonly heard: string;
    readonly heardAnswers: string;
    readonly peak: (outcome: Noun) => string;
    readonly usualWeek: (outcome: Noun) => string;
    readonly automatic: string;
    readonly automaticOrders: string;
    readonly unseen: string;
    readonly catalogue: string;
    readonly onHost: (host: string) => string;
    readonly otherHosts: string;
    readonly otherHostsShare: string;
    readonly assistants: string;
    readonly assistantsShare: string;
    readonly assistantsSince: string;
    readonly assistantsRate: (rate: Noun) => string;
    readonly assistantsOthers: (rate: Noun) => string;
    readonly assistantsEarned: (outcome: Noun) => string;
    readonly fromAssistant: (name: string) => string;
    readonly assistantsOnPage: (page: Noun) => string;
    readonly hours: string;
    readonly tooling: string;
    readonly smallSegment: string;
    readonly driven: string;
  };
}

export interface LeadFigures {
  readonly noun: Noun;
  readonly leads: string;
  readonly leadsBefore: string;
  readonly sales: string;
  readonly salesBefore: string;
}
