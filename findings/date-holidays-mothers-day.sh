#!/bin/sh
# Seen with date-holidays 3.37.0: for France, Mother's Day is always the last Sunday of May. The law moves it to the first
# Sunday of June where that Sunday is Pentecost (Code de l'action sociale et des familles, article D215-1): 7 June 2020 and
# 4 June 2023. The library knows Pentecost of both years and names the two on one day.
# What one would guess: a library that computes Pentecost follows a rule that rests on it.
# Why it matters: Mother's Day is a peak of the year for gifts, flowers, perfume and jewels. A calendar that is a week off
# explains the wrong week, calls the true one an anomaly, and compares a peak with an ordinary week a year later.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts date-holidays@3.37.0 >/dev/null
cat >try.cjs <<'JS'
const Holidays = require('date-holidays');
console.log(`date-holidays ${require('date-holidays/package.json').version}`);
const france = new Holidays('FR');
const dayOf = (year, name) => france.getHolidays(year).find((day) => day.name === name).date.slice(0, 10);
// Year, the day that the law gives, and what was seen.
const years = [
  [2019, '2019-05-26', '2019-05-26'],
  [2020, '2020-06-07', '2020-05-31'],
  [2022, '2022-05-29', '2022-05-29'],
  [2023, '2023-06-04', '2023-05-28'],
  [2026, '2026-05-31', '2026-05-31'],
];
let changed = 0;
for (const [year, law, seen] of years) {
  const told = dayOf(year, 'Fête des Mères');
  const mark = told === law ? '' : '  (wrong)';
  console.log(`${year}: by law ${law}, library ${told}, Pentecost ${dayOf(year, 'Pentecôte')}${mark}`);
  if (told !== seen) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${years.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.cjs
