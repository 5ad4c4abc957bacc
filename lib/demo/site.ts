import type { SetupAnswer } from '@/lib/collect/setup/setup-answer';
import type { Day } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Property } from '@/lib/model/property';
import type { Demand } from './season';

export interface Channel {
  readonly name: string;
  /** Sessions a day when the present regime began, seasons apart. */
  readonly sessions: number;
  readonly deviceShares: Readonly<Record<Device, number>>;
  readonly newShare: number;
  /** Readiness to buy (or to ask for an offer) beside the average visitor. */
  readonly intent: number;
  /** Campaigns that are on at a day, with their weight; what is left of the channel has `organicName`. */
  campaigns(day: Day): readonly Campaign[];
  readonly organicName: string;
  /** How much of it there is on a day beside `sessions`; all of it without. */
  weight?(day: Day): number;
  /** The one host on which its visits are counted, where that is not the site's. */
  readonly host?: string;
  /** Source and medium → share of the channel. */
  readonly sources: Readonly<Record<string, number>>;
}

export interface Campaign {
  readonly name: string;
  readonly weight: number;
  /** Readiness to buy beside the others of the channel; 1 without it. */
  readonly intent?: number;
}

export interface SiteSegment {
  readonly name: string;
  readonly share: number;
  /** Readiness to buy beside the average visitor. */
  readonly intent: number;
  /** Readiness to stay beside the average visitor; 1 without it. */
  readonly engagement?: number;
}

export interface Item {
  readonly name: string;
  /** Share of the views of all items. */
  readonly share: number;
  readonly price: number;
  /** Readiness to be put into a cart when seen, beside the others. */
  readonly appeal: number;
  /** Share of the units sold that come back. */
  readonly refunds: number;
}

export interface ItemList {
  readonly name: string;
  readonly share: number;
  /** Share of the items seen in it that are opened. */
  readonly clicks: number;
}

/** What a site sells and how it is looked for. */
export interface Shop {
  readonly items: readonly Item[];
  readonly lists: readonly ItemList[];
  /** Searches on the site, as shares of all visits. */
  readonly terms: readonly SiteSegment[];
  /** What is given away for each unit of money taken in. */
  discount(day: Day): number;
  /** Share of those who buy on a day who buy for the first time. */
  firstOrders(day: Day): number;
  /** Buyers who come back at all. */
  readonly returningBuyers: number;
}

/** Weights of the hours of a day: few come by night, most after supper. */
export const USUAL_HOURS: readonly number[] = [
  2, 1, 0.6, 0.5, 0.5, 0.9, 2, 3.5, 4.5, 5.2, 5.6, 5.8, 6, 5.8, 5.4, 5.3, 5.4, 5.7, 6, 6.3, 7, 7.2, 5.8, 3.6,
];

export const DEVICES = ['desktop', 'mobile', 'tablet'] as const;
export type Device = (typeof DEVICES)[number];

/** How a visit goes on one device, as rates per session. */
export interface Visit {
  readonly engaged: number;
  readonly addToCart: number;
  readonly checkout: number;
  readonly purchase: number;
  /** Key events other than a purchase. */
  readonly request: number;
}

/** How things stand on one day: the season, and how far the story has gone. */
export interface Situation {
  readonly demand: Demand;
  /** Sessions beside those of the day when the present regime began, seasons apart. */
  traffic(channel: string, device: Device): number;
  visit(device: Device): Visit;
  /** Share of new visitors, where it is not the channel's usual one. */
  newShare?(channel: string): number | undefined;
  /** How much more than usual a channel leads to a landing page. */
  pull?(channel: string, page: string): number;
  /** How often a payment succeeds on a browser, beside the others. */
  payment?(browser: string): number;
}

/** An invented site: what it is, and the story that its figures tell. */
export interface Site {
  readonly seed: number;
  readonly property: Property;
  readonly channels: readonly Channel[];
  /** How the sessions of a day spread, for the tables beside the cube. */
  readonly countries: readonly SiteSegment[];
  readonly landingPages: readonly SiteSegment[];
  readonly browsers: readonly SiteSegment[];
  /** Null where nothing is sold. */
  readonly shop: Shop | null;
  readonly averageOrder: number;
  /** Persons who come back at all. */
  readonly returningPool: number;
  /** Its host, and how its visits spread over several; not told without. */
  readonly hosts?: readonly SiteSegment[];
  situation(day: Day): Situation;
  /** How the visits of a day spread over its hours, where that is not as usual. */
  hours?(day: Day): readonly number[] | undefined;
  /** How it is set up in Google Analytics, where that is not as usual. */
  readonly setup?: Partial<SetupAnswer>;
  /** Days on which measurement stood still. */
  readonly outage: Period | null;
}
