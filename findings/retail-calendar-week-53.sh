#!/bin/sh
# Seen with retail-calendar 4.1.2: with its options named after the NRF, the 53rd week of 2012, 2017, 2023 and 2028 is in no month and
# no quarter (`monthOfYear` -1, `weekOfYear` 52 as the others count from 0): the twelve months hold 52 weeks of 53.
# What one would guess: the NRF's own calendar, in which that week ends January (five weeks: 31 December 2023 to 3 February
# 2024). The readme says that a calendar drops the week unless `addLeapWeekToMonth` is given; the options named NRF lack it.
# Why it matters: a chain compares the months of its retail year. Their sums leave out a week of sales once in five or six
# years, without an error, and the year after is "up" by what was left out.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts retail-calendar@4.1.2 >/dev/null
cat >try.cjs <<'JS'
const { NRFCalendarOptions, RetailCalendarFactory } = require('retail-calendar');
console.log(`retail-calendar ${require('retail-calendar/package.json').version}`);
let changed = 0;
// A year, and how many weeks stood in one of its months when this was seen.
for (const [year, weeks, inMonths] of [[2022, 52, 52], [2023, 53, 52], [2028, 53, 52]]) {
  const calendar = new RetailCalendarFactory(NRFCalendarOptions, year);
  const told = calendar.months.flatMap((month) => month.weeks).length;
  const last = calendar.weeks.at(-1);
  console.log(`${year}: ${calendar.weeks.length} weeks, ${told} of them in a month; the last one's month: ${last.monthOfYear}`);
  if (calendar.weeks.length !== weeks || told !== inMonths) changed += 1;
}
const whole = new RetailCalendarFactory({ ...NRFCalendarOptions, addLeapWeekToMonth: 11 }, 2023);
console.log(`2023, with addLeapWeekToMonth 11: ${whole.months.flatMap((month) => month.weeks).length}`);
console.log(changed === 0 ? 'As it was seen.' : `${changed} of 3 changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
TZ=UTC node try.cjs
