#!/bin/sh
# Seen with search-console-mcp 2.1.3, an assistant's tool for Search Console and Analytics, its connection replaced by one that
# answers from here: of a site with 1,000 clicks on each working day and 300 on each day of a week-end, every Saturday and
# Sunday is an anomaly (a "drop"), and the trend is "up" when asked on a Friday, "stable" on the Monday after and "down" on
# the Tuesday. A click rate that is always 3% is forecast as 0. Where phones, desktops and tablets fall by the same 30%, the
# cause is a "Disproportionate drop on mobile": the device that had most clicks is named whenever there is a fall.
# What one would guess: no anomaly, "stable", 3%, and "Uniform drop across devices", which the package has as an answer.
# Why it matters: an assistant words these as findings, and nobody sees that the site was quiet; two people who ask on two days
# are told opposite things of the same weeks.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts search-console-mcp@2.1.3 >/dev/null
cat >node_modules/search-console-mcp/dist/google/client.js <<'JS'
export const getSearchConsoleClient = async () => ({
  searchanalytics: { query: async ({ requestBody }) => ({ data: { rows: globalThis.answer(requestBody) } }) },
});
JS
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { mock } from 'node:test';

const home = './node_modules/search-console-mcp';
console.log(`search-console-mcp ${JSON.parse(readFileSync(`${home}/package.json`, 'utf8')).version}`);
const { clearAnalyticsCache, detectAnomalies } = await import(`${home}/dist/google/tools/analytics.js`);
const { analyzeDropAttribution, getTimeSeriesInsights } = await import(`${home}/dist/google/tools/advanced-analytics.js`);
const DAY = 86_400_000;
const shares = { MOBILE: 0.6, DESKTOP: 0.36, TABLET: 0.04 };
/** Answers for the days asked for, from the clicks of one day. */
const answerFrom = (clicksOf) => ({ startDate, endDate, dimensions }) => {
  const count = (Date.parse(endDate) - Date.parse(startDate)) / DAY + 1;
  const days = Array.from({ length: count }, (_, at) => new Date(Date.parse(startDate) + at * DAY).toISOString().slice(0, 10));
  const row = (key, clicks) => ({ keys: [key], clicks, impressions: clicks / 0.03, ctr: 0.03, position: 8.4 });
  if (dimensions[0] === 'date') return days.map((day) => row(day, clicksOf(day)));
  const all = days.reduce((sum, day) => sum + clicksOf(day), 0);
  return Object.entries(shares).map(([device, share]) => row(device, all * share));
};
const isWeekend = (day) => [0, 6].includes(new Date(day).getUTCDay());
const working = answerFrom((day) => (isWeekend(day) ? 300 : 1000));
const fallen = answerFrom((day) => (day < '2026-11-27' ? 1000 : 700));
const on = async (day, answer, ask) => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['Date'], now: Date.parse(`${day}T12:00:00Z`) });
  clearAnalyticsCache();
  globalThis.answer = answer;
  return ask('https://www.shop.example/');
};
const trend = async (site) => (await getTimeSeriesInsights(site)).forecast.currentTrend;
const rate = async (site) => (await getTimeSeriesInsights(site, { metrics: ['ctr'] })).forecast.forecastedValues.ctr[0];
const anomalies = async (site) => {
  const found = await detectAnomalies(site);
  return `${found.length}, of them on a week-end: ${found.filter(({ date, type }) => type === 'drop' && isWeekend(date)).length}`;
};
const cause = async (site) => (await analyzeDropAttribution(site)).primaryCause;
// What is asked, on which day, of which site; what one would guess, and what was seen.
const cases = [
  ['anomalies', '2026-11-30', working, anomalies, '0, of them on a week-end: 0', '8, of them on a week-end: 8'],
  ['trend', '2026-11-27', working, trend, 'stable', 'up'],
  ['trend', '2026-11-30', working, trend, 'stable', 'stable'],
  ['trend', '2026-12-01', working, trend, 'stable', 'down'],
  ['forecast of the rate', '2026-11-30', working, rate, 0.03, 0],
  ['cause of an equal fall', '2026-11-30', fallen, cause, 'Uniform drop across devices', 'Disproportionate drop on mobile'],
];
let changed = 0;
for (const [name, day, answer, ask, guess, seen] of cases) {
  const told = await on(day, answer, ask);
  console.log(`${name}, asked on ${day}: ${told}${told === guess ? '' : `, one would guess ${guess}`}`);
  if (told !== seen) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
HOME=$folder TZ=UTC node try.mjs
