/** The columns of an export that matter here, with the types that they have there. */
export const EVENT_COLUMNS = {
  event_date: 'VARCHAR',
  event_timestamp: 'BIGINT',
  event_name: 'VARCHAR',
  event_params: [
    {
      key: 'VARCHAR',
      value: { string_value: 'VARCHAR', int_value: 'BIGINT', float_value: 'DOUBLE', double_value: 'DOUBLE' },
    },
  ],
  user_pseudo_id: 'VARCHAR',
  privacy_info: { analytics_storage: 'VARCHAR' },
  device: { category: 'VARCHAR', web_info: { browser: 'VARCHAR' } },
  geo: { country: 'VARCHAR' },
  traffic_source: { source: 'VARCHAR', medium: 'VARCHAR', name: 'VARCHAR' },
  collected_traffic_source: {
    manual_source: 'VARCHAR',
    manual_medium: 'VARCHAR',
    manual_campaign_name: 'VARCHAR',
    gclid: 'VARCHAR',
  },
  session_traffic_source_last_click: {
    manual_campaign: { campaign_name: 'VARCHAR', source: 'VARCHAR', medium: 'VARCHAR' },
    google_ads_campaign: { campaign_name: 'VARCHAR' },
    cross_channel_campaign: {
      campaign_name: 'VARCHAR',
      source: 'VARCHAR',
      medium: 'VARCHAR',
      default_channel_group: 'VARCHAR',
    },
  },
  ecommerce: {
    transaction_id: 'VARCHAR',
    purchase_revenue: 'DOUBLE',
    purchase_revenue_in_usd: 'DOUBLE',
    refund_value: 'DOUBLE',
    refund_value_in_usd: 'DOUBLE',
    shipping_value: 'DOUBLE',
    shipping_value_in_usd: 'DOUBLE',
  },
  items: [
    {
      item_name: 'VARCHAR',
      item_list_name: 'VARCHAR',
      quantity: 'BIGINT',
      item_revenue: 'DOUBLE',
      item_revenue_in_usd: 'DOUBLE',
      item_refund: 'DOUBLE',
      item_refund_in_usd: 'DOUBLE',
    },
  ],
};

export interface ExportItem {
  readonly item_name?: string;
  readonly item_list_name?: string;
  readonly quantity?: number;
  readonly item_revenue?: number;
  readonly item_revenue_in_usd?: number;
  readonly item_refund?: number;
  readonly item_refund_in_usd?: number;
}

interface Tags {
  readonly campaign_name?: string;
  readonly source?: string;
  readonly medium?: string;
  readonly default_channel_group?: string;
}

/** An event as the export has it; what is left out is null there. */
export interface ExportEvent {
  readonly event_date: string;
  readonly event_timestamp: number;
  readonly event_name: string;
  readonly event_params: readonly { readonly key: string; readonly value: Readonly<Record<string, string | number>> }[];
  readonly user_pseudo_id?: string | null;
  readonly privacy_info?: { readonly analytics_storage: string };
  readonly device?: { readonly category?: string; readonly web_info?: { readonly browser?: string } };
  readonly geo?: { readonly country?: string };
  readonly traffic_source?: { readonly source?: string; readonly medium?: string; readonly name?: string };
  readonly collected_traffic_source?: {
    readonly manual_source?: string;
    readonly manual_medium?: string;
    readonly manual_campaign_name?: string;
    readonly gclid?: string;
  };
  readonly session_traffic_source_last_click?: {
    readonly manual_campaign?: Tags;
    readonly google_ads_campaign?: { readonly campaign_name?: string };
    readonly cross_channel_campaign?: Tags;
  };
  readonly ecommerce?: Readonly<Record<string, string | number>>;
  readonly items?: readonly ExportItem[];
}

type Told = Partial<Omit<ExportEvent, 'event_date' | 'event_params' | 'event_name'>> & {
  /** Parameters of the event; text and numbers as the export keeps them apart. */
  readonly with?: Readonly<Record<string, string | number>>;
};

/** An event on a day, at a second of it. */
export function exportEvent(
  day: string,
  second: number,
  name: string,
  { with: parameters = {}, ...told }: Told = {},
): ExportEvent {
  return {
    event_date: day.replaceAll('-', ''),
    event_timestamp: (Date.parse(`${day}T00:00:00Z`) / 1000 + second) * 1_000_000,
    event_name: name,
    event_params: Object.entries(parameters).map(([key, value]) => ({
      key,
      value: typeof value === 'number' ? { int_value: value } : { string_value: value },
    })),
    // A list is never null there, only empty.
    items: [],
    ...told,
  };
}
