#!/bin/sh
# Seen with @google-analytics/data 7.2.0: `runReport` and `getMetadata` are asked once. An answer of 503 (UNAVAILABLE), 500 or
# 429 is an error at once, though both only read and though the client has delays, a factor and ten minutes configured for
# tries again. `createAudienceExport`, which makes something, is asked again after an UNKNOWN.
# What one would guess: what only reads is asked again where Google says "unavailable", as in its clients of other services.
# Why it matters: a nightly report over forty properties ends at the first hiccup of one answer, and who reads the settings of
# the client believes that it would not. What may be asked again has to be said by the caller.
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
let asked = 0;
let refusal = {};
// A server on this machine that refuses the first time, and answers from the second on.
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    asked += 1;
    response.writeHead(asked === 1 ? refusal.code : 200, { 'content-type': 'application/json' });
    response.end(asked === 1 ? JSON.stringify({ error: refusal }) : '{}');
  });
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const authClient = new OAuth2Client();
authClient.setCredentials({ access_token: 'any', expiry_date: Date.now() + 3_600_000 });
const at = { apiEndpoint: '127.0.0.1', port: server.address().port, protocol: 'http', fallback: true };
const client = new BetaAnalyticsDataClient({ authClient, ...at });
const calls = {
  runReport: () => client.runReport({ property: 'properties/1' }),
  getMetadata: () => client.getMetadata({ name: 'properties/1/metadata' }),
  createAudienceExport: () => client.createAudienceExport({ parent: 'properties/1', audienceExport: {} }),
};
// What is called, what the server says at first, and how often it was asked when this was seen.
const cases = [
  ['runReport', 503, 'UNAVAILABLE', 1],
  ['runReport', 500, 'UNKNOWN', 1],
  ['runReport', 429, 'RESOURCE_EXHAUSTED', 1],
  ['getMetadata', 503, 'UNAVAILABLE', 1],
  ['createAudienceExport', 500, 'UNKNOWN', 2],
];
let changed = 0;
for (const [name, code, status, seen] of cases) {
  asked = 0;
  refusal = { code, status, message: 'Not now.' };
  const end = await calls[name]().then(() => 'answered', (error) => `failed: ${error.message}`);
  console.log(`${name} after ${code} ${status}: asked ${asked} time(s), ${end}`);
  if (asked !== seen) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.mjs
