import type { Period } from '@/lib/model/period';
import { compactDay } from '../table/row-table';
import type { ExportColumns } from './export-columns';

const LAST_CLICK = 'session_traffic_source_last_click';
const CROSS_CHANNEL = `${LAST_CLICK}.cross_channel_campaign`;
const MANUAL = `${LAST_CLICK}.manual_campaign`;
const ADS = `${LAST_CLICK}.google_ads_campaign.campaign_name`;
const COLLECTED = 'collected_traffic_source';

/**
 * The events of some days with the few columns that any report needs, flat and typed. The export itself is read here
 * and nowhere else, because BigQuery charges for every reading of it.
 *
 * A visit is a person's `ga_session_id`: without either, as where consent was refused, an event belongs to no visit.
 */
export function typedEvents(events: string, columns: ExportColumns, { from, to }: Period): string {
  const money = MONEY.map((name) => `${columns.number(`ecommerce.${name}`)} AS ${name}`).join(',\n  ');
  return `SELECT
  event_date AS day,
  event_timestamp AS happened,
  event_name AS event,
  NULLIF(user_pseudo_id, '') AS person,
  NULLIF(user_pseudo_id, '') || '.' || CAST(param_int(event_params, 'ga_session_id') AS STRING) AS visit,
  param_int(event_params, 'ga_session_number') AS visit_number,
  COALESCE(param_text(event_params, 'session_engaged'), '0') = '1' AS engaged,
  CASE WHEN event_name IN ('page_view', 'screen_view')
    THEN page_path(param_text(event_params, 'page_location')) END AS page,
  NULLIF(param_text(event_params, 'search_term'), '') AS search_term,
  ${columns.text('device.category')} AS device,
  COALESCE(${columns.text('device.web_info.browser')}, ${columns.text('device.browser')}) AS browser,
  ${columns.text('geo.country')} AS country,
  ${creditedSource(columns)},
  ${taggedSource(columns)},
  ${columns.text('traffic_source.source')} AS first_source,
  ${columns.text('traffic_source.medium')} AS first_medium,
  ${columns.text('traffic_source.name')} AS first_campaign,
  NULLIF(NULLIF(TRIM(COALESCE(${columns.text('ecommerce.transaction_id')}, param_text(event_params, 'transaction_id'))), ''), '(not set)')
    AS transaction_id,
  UPPER(NULLIF(param_text(event_params, 'currency'), '')) AS currency,
  ${money}${columns.has('items') ? ',\n  items' : ''}
FROM ${events}
WHERE _TABLE_SUFFIX BETWEEN '${compactDay(from).slice(1)}' AND '${compactDay(to).slice(1)}'`;
}

export const MONEY = [
  'purchase_revenue',
  'purchase_revenue_in_usd',
  'refund_value',
  'refund_value_in_usd',
  'shipping_value',
  'shipping_value_in_usd',
];

/** To what Google itself credits the visit: in the export since July 2024, with its channel since October 2024. */
function creditedSource(columns: ExportColumns): string {
  const [source, manual] = [columns.text(`${CROSS_CHANNEL}.source`), columns.text(`${MANUAL}.source`)];
  const either = (field: string) =>
    `CASE WHEN ${source} IS NOT NULL THEN ${columns.text(`${CROSS_CHANNEL}.${field}`)}
    WHEN ${manual} IS NOT NULL THEN ${columns.text(`${MANUAL}.${field}`)}`;
  const ads = columns.text(ADS);
  return `COALESCE(${source}, ${manual}, CASE WHEN ${ads} IS NOT NULL THEN 'google' END) AS credited_source,
  ${either('medium')} WHEN ${ads} IS NOT NULL THEN 'cpc' END AS credited_medium,
  ${either('campaign_name')} ELSE ${ads} END AS credited_campaign,
  ${columns.text(`${CROSS_CHANNEL}.default_channel_group`)} AS credited_channel`;
}

/** With what the link was tagged. Google's own click id says more than tags: they are often missing beside it. */
function taggedSource(columns: ExportColumns): string {
  const tag = (column: string, parameter: string) =>
    `COALESCE(${columns.text(`${COLLECTED}.${column}`)}, NULLIF(param_text(event_params, '${parameter}'), ''))`;
  const isAd = `${columns.text(`${COLLECTED}.gclid`)} IS NOT NULL`;
  return `CASE WHEN ${isAd} THEN 'google' ELSE ${tag('manual_source', 'source')} END AS tagged_source,
  CASE WHEN ${isAd} THEN 'cpc' ELSE ${tag('manual_medium', 'medium')} END AS tagged_medium,
  ${tag('manual_campaign_name', 'campaign')} AS tagged_campaign`;
}
