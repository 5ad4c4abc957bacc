import type { RowTable } from '@/lib/collect/table/row-table';
import { COUNTED } from './counts';
import { ITEM_METRICS } from './draw-shop';
import type { Site } from './site';
import { TableWriter } from './table-writer';

const CHANNEL = 'sessionDefaultChannelGroup';

/** The tables of a site: they agree with each other to the unit. */
export class SiteWriter {
  readonly totals = new TableWriter(['date'], [...COUNTED, 'refundAmount', 'shippingAmount']);
  readonly hours = new TableWriter(['date', 'dateHour'], ['sessions']);
  readonly buyers = new TableWriter(['date'], ['totalPurchasers', 'firstTimePurchasers']);
  readonly cube = new TableWriter(['date', CHANNEL, 'deviceCategory', 'newVsReturning'], COUNTED);
  readonly campaigns = new TableWriter(['date', CHANNEL, 'sessionCampaignName'], COUNTED);
  readonly sources = new TableWriter(['date', 'sessionSourceMedium'], COUNTED);
  /** The visits of AI assistants among the sources, in more detail. */
  readonly assistants = new TableWriter(
    ['date', CHANNEL, 'sessionSource', 'sessionSourceMedium', 'sessionCampaignName'],
    COUNTED,
  );
  readonly cited = new TableWriter(['date', 'sessionSource', 'landingPage'], COUNTED);
  readonly hosts = new TableWriter(['date', 'hostName', CHANNEL], COUNTED);
  readonly countries = new TableWriter(['date', 'country', CHANNEL], COUNTED);
  readonly landingPages = new TableWriter(['date', 'landingPage'], COUNTED);
  readonly entrances = new TableWriter(['date', CHANNEL, 'landingPage'], ['sessions', 'newUsers']);
  readonly browsers = new TableWriter(['date', 'browser'], COUNTED);
  readonly items = new TableWriter(['date', 'itemName'], ITEM_METRICS);
  readonly lists = new TableWriter(['date', 'itemListName'], ['itemsViewedInList', 'itemsClickedInList']);
  readonly terms = new TableWriter(['date', 'searchTerm'], COUNTED);
  readonly events = new TableWriter(['date', 'eventName'], ['eventCount', 'keyEvents']);

  tables({ shop, returningPool }: Site): RowTable[] {
    const { totals, cube, campaigns, sources, countries, landingPages, entrances, browsers, events, hours } = this;
    return [
      ...[totals, cube, campaigns, sources, countries, landingPages, browsers].map((each) => each.table(returningPool)),
      ...[entrances, events, hours].map((each) => each.table()),
      // Of what a site does not have, nothing can be asked.
      ...[this.assistants, this.cited, this.hosts]
        .filter((each) => each.size > 0)
        .map((each) => each.table(returningPool)),
      ...(shop
        ? [
            this.buyers.table(shop.returningBuyers),
            this.terms.table(returningPool),
            this.items.table(),
            this.lists.table(),
          ]
        : []),
    ];
  }
}
