#!/bin/sh
# Seen with @google-analytics/data 7.2.0: what the client has no word for never leaves the machine. A filter in the spelling of the
# Python client and of the API's own definition (`dimension_filter`) is left out, and the report is of the whole site; of a
# filter that "contains" or "BEGIN_WITH" a word goes only the word, without how to match it; of the sum asked for as "total"
# goes a nought. A threshold of 0.5 given as `int64Value` goes as 0, and `desc: 'false'`, as a form or an address has it, as
# true. A text where a list belongs is refused with its name, so that the rest looks checked.
# What one would guess: an error here or from Google, which refuses unknown words where a request comes to it as it was written.
# Why it matters: a request kept as JSON, or written by an assistant, is answered with figures that look like those asked for.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @google-analytics/data@7.2.0 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { BetaAnalyticsDataClient } from '@google-analytics/data';
import { OAuth2Client } from 'google-auth-library';

const { version } = JSON.parse(readFileSync('node_modules/@google-analytics/data/package.json', 'utf8'));
console.log(`@google-analytics/data ${version}`);
let sent = '';
// A server on this machine that keeps what it was asked, and answers with an empty report.
const server = createServer((request, response) => {
  sent = '';
  request.on('data', (part) => (sent += part)).on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{}');
  });
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const authClient = new OAuth2Client();
authClient.setCredentials({ access_token: 'any', expiry_date: Date.now() + 3_600_000 });
const at = { apiEndpoint: '127.0.0.1', port: server.address().port, protocol: 'http', fallback: true };
const client = new BetaAnalyticsDataClient({ authClient, ...at });
const named = (stringFilter) => ({ dimensionFilter: { filter: { fieldName: 'country', stringFilter } } });
const above = (value) => ({
  metricFilter: { filter: { fieldName: 'bounceRate', numericFilter: { operation: 'GREATER_THAN', value } } },
});
const ordered = (desc) => ({ orderBys: [{ metric: { metricName: 'sessions' }, desc }] });
const snake = { dimension_filter: { filter: { field_name: 'country', string_filter: { value: 'France' } } } };
// What is asked, and what of it was sent when this was seen.
const cases = [
  [named({ matchType: 'CONTAINS', value: 'Fr' }), named({ matchType: 4, value: 'Fr' })],
  [named({ matchType: 'contains', value: 'Fr' }), named({ value: 'Fr' })],
  [named({ matchType: 'BEGIN_WITH', value: 'Fr' }), named({ value: 'Fr' })],
  [snake, {}],
  [{ metricAggregations: ['TOTAL'] }, { metricAggregations: [1] }],
  [{ metricAggregations: ['total'] }, { metricAggregations: [0] }],
  [above({ doubleValue: 0.5 }), { metricFilter: { filter: { fieldName: 'bounceRate', numericFilter: { operation: 4, value: { doubleValue: 0.5 } } } } }],
  [above({ int64Value: 0.5 }), { metricFilter: { filter: { fieldName: 'bounceRate', numericFilter: { operation: 4, value: { int64Value: '0' } } } } }],
  [ordered(false), ordered(false)],
  [ordered('false'), ordered(true)],
  [{ keepEmptyRows: 'false' }, { keepEmptyRows: true }],
];
let changed = 0;
for (const [asked, seen] of cases) {
  sent = '';
  await client.runReport({ property: 'properties/1', ...asked });
  console.log(`asked ${JSON.stringify(asked)}\n  sent ${sent}`);
  if (sent !== JSON.stringify(seen)) changed += 1;
}
server.close();
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.mjs
