#!/bin/sh
# Seen with ical.js 2.2.1: BYWEEKNO is read and then not followed, and a weekday numbered within the year (BYDAY=20MO) comes
# on its first day and then every week. Both rules are examples of RFC 5545, section 3.8.5.3, with the days they must give.
# Numbered weekdays of a month are right.
# Why it matters: whoever explains figures by a shop's calendar ("each year in week 20") sees the event in every week, and
# with it a cause for any break, without an error.
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
const cases = [
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12', '1997-05-12 1998-05-11 1999-05-17', '1997-05-19 1997-05-26 1997-06-02'],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', '1997-05-19 1998-05-18 1999-05-17', '1997-05-19 1997-05-26 1997-06-02'],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', '1997-11-27', '1997-11-27 1998-11-26 1999-11-25', '1997-11-27 1998-11-26 1999-11-25'],
];
let changed = 0;
for (const [rule, start, right, seen] of cases) {
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  const got = [1, 2, 3].map(() => String(days.next())).join(' ');
  console.log(`${rule} from ${start}\n  RFC 5545: ${right}\n  ical.js:  ${got}${got === right ? '' : '  (wrong)'}`);
  if (got !== seen) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.mjs
