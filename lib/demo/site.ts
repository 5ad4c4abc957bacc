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
}

export interface Campaign {
  readonly name: string;
  readonly weight: number;
}

export interface Segment {
  readonly name: string;
  readonly share: number;
  /** Readiness to buy beside the average visitor. */
  readonly intent: number;
}

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
}

/** An invented site: what it is, and the story that its figures tell. */
export interface Site {
  readonly seed: number;
  readonly property: Property;
  readonly channels: readonly Channel[];
  /** How the sessions of a day spread, for the tables beside the cube. */
  readonly countries: readonly Segment[];
  readonly landingPages: readonly Segment[];
  readonly averageOrder: number;
  /** Persons who come back at all. */
  readonly returningPool: number;
  situation(day: Day): Situation;
  /** Days on which measurement stood still. */
  readonly outage: Period | null;
}
