import { CHANNEL_OF_TAGS } from './channel-rules';

/** At its first event that has one: the same event for the three, so that no visit mixes two links. */
const atFirst = (kind: 'credited' | 'tagged', field: string) =>
  `MIN_BY(COALESCE(${kind}_${field}, ''), CASE WHEN ${kind}_source IS NOT NULL THEN happened END) AS ${kind}_${field}`;

/** By how much an origin is to be believed; what the person first came by is true of a first visit alone. */
const chosen = (field: string) => `CASE
    WHEN credited_source IS NOT NULL THEN NULLIF(credited_${field}, '')
    WHEN tagged_source IS NOT NULL THEN NULLIF(tagged_${field}, '')
    WHEN visit_number = 1 THEN first_${field} END`;

/**
 * One row a visit: where it landed, whether it was the first, and from where it came. A visit that came by nothing
 * known is direct; what Google writes in place of a campaign is written here too.
 */
export const VISIT_ORIGINS = `gathered AS (
  SELECT visit,
    MAX(visit_number) AS visit_number,
    MIN_BY(page, CASE WHEN page IS NOT NULL THEN happened END) AS landing,
    ${['source', 'medium', 'campaign'].map((field) => atFirst('credited', field)).join(',\n    ')},
    ${['source', 'medium', 'campaign'].map((field) => atFirst('tagged', field)).join(',\n    ')},
    MAX(credited_channel) AS credited_channel,
    MAX(first_source) AS first_source, MAX(first_medium) AS first_medium, MAX(first_campaign) AS first_campaign
  FROM plateau_events WHERE visit IS NOT NULL GROUP BY visit
), chosen AS (
  SELECT visit, visit_number, landing, credited_channel,
    ${['source', 'medium', 'campaign'].map((field) => `${chosen(field)} AS ${field}`).join(',\n    ')}
  FROM gathered
), named AS (
  SELECT visit, visit_number, landing, credited_channel,
    COALESCE(source, '(direct)') AS source,
    COALESCE(medium, CASE WHEN COALESCE(source, '(direct)') = '(direct)' THEN '(none)' ELSE '(not set)' END) AS medium,
    COALESCE(campaign, CASE
      WHEN COALESCE(source, '(direct)') = '(direct)' THEN '(direct)'
      WHEN medium IN ('organic', 'referral') THEN '(' || medium || ')'
      ELSE '(not set)' END) AS campaign
  FROM chosen
), grouped AS (
  SELECT visit, LOWER(source) AS source, LOWER(medium) AS medium, LOWER(campaign) AS campaign FROM named
), channels AS (
  SELECT visit, ${CHANNEL_OF_TAGS} AS channel FROM grouped
), visits AS (
  SELECT named.visit, named.visit_number, COALESCE(named.landing, '(not set)') AS landing, named.campaign,
    named.source || ' / ' || named.medium AS source_medium,
    COALESCE(named.credited_channel, channels.channel) AS channel
  FROM named JOIN channels ON channels.visit = named.visit
)`;
