#!/bin/sh
# Seen with rrule-temporal 2.2.8: beside a BYYEARDAY, a BYDAY is not followed, though RFC 5545 (section 3.3.10, the table's
# note 2) makes it a limit: "the 100th day of the year, where it is a Friday" comes on every 100th day.
# Why it matters: two libraries that both "support RFC 5545" put a shop's event on different days, so that a rule which
# holds such a pair has to be refused rather than expanded.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts rrule-temporal@2.2.8 rrule@2.8.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';

for (const name of ['rrule-temporal', 'rrule'])
  console.log(`${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`);
const rule = 'FREQ=YEARLY;BYYEARDAY=100;BYDAY=FR';
const [from, to] = [new Date('2020-01-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z')];
const one = new RRuleTemporal({ rruleString: `DTSTART:20200410T000000Z\nRRULE:${rule}` });
const temporal = one.between(from, to, true).map((day) => day.toString().slice(0, 10)).join(' ');
const other = new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart: new Date('2020-04-09T00:00:00Z') });
const plain = other.between(from, to, true).map((day) => day.toISOString().slice(0, 10)).join(' ');
console.log(`${rule}, 2020 to 2026\n  rrule-temporal: ${temporal}\n  rrule:          ${plain}`);
const seen = '2021-04-10 2022-04-10 2023-04-10 2024-04-09 2025-04-10 2026-04-10';
const isSame = temporal === seen && plain === '2026-04-10';
console.log(isSame ? 'As it was seen: only 10 April 2026 is both the 100th day and a Friday.' : 'Changed.');
process.exit(isSame ? 0 : 1);
JS
node try.mjs
