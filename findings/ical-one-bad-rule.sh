#!/bin/sh
# Seen with ical.js 2.2.1: one rule that it cannot read (an unknown weekday, a FREQ of a later standard) makes ICAL.parse throw
# for the whole calendar, and neither the message nor the error says which event it was.
# Why it matters: a diary of ten years is refused for one entry, and the person who has to mend it is not told which one.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

console.log(`ical.js ${JSON.parse(readFileSync('node_modules/ical.js/package.json', 'utf8')).version}`);
const event = (name, rule) => ['BEGIN:VEVENT', `SUMMARY:${name}`, 'DTSTART;VALUE=DATE:20260105', rule, 'END:VEVENT'];
const calendar = (...events) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\r\n');
const fair = event('Fair', 'RRULE:FREQ=YEARLY');
const read = (text) => {
  try {
    return `${new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').length} events`;
  } catch (error) {
    return `throws: ${error.message}`;
  }
};
const [alone, beside] = [read(calendar(fair)), read(calendar(fair, event('Round', 'RRULE:FREQ=FORTNIGHTLY')))];
console.log(`one good event: ${alone}\nthe same beside one whose rule is unknown: ${beside}`);
const isSame = alone === '1 events' && beside.startsWith('throws: invalid frequency') && !beside.includes('Round');
console.log(isSame ? 'As it was seen.' : 'Changed.');
process.exit(isSame ? 0 : 1);
JS
node try.mjs
