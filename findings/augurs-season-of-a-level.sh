#!/bin/sh
# Seen with @bsull/augurs 0.10.2 (Grafana's library, compiled to WebAssembly): asked for the seasons of daily visits with a
# plain week, without any noise, `seasonalities` answers 14 days of 56, 6 of 84, 62 of 200 and 126 of 400. Of 364 and 730
# days it answers 7. With the mean taken off beforehand it answers 7 of 56, 200, 364, 400 and 730, and still 6 of 84.
# What one would guess: 7 each time. A level above zero is no season, and nothing says that it must be taken off first.
# Why it matters: visits and revenue are never around zero. Who lets the library choose the season removes a wave of 126 or
# 62 days that is not there, leaves the week in, and reads the rest as trend and as outliers.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @bsull/augurs@0.10.2 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { initSync, seasonalities } from '@bsull/augurs/seasons';

const home = 'node_modules/@bsull/augurs';
initSync({ module: readFileSync(`${home}/seasons_bg.wasm`) });
console.log(`@bsull/augurs ${JSON.parse(readFileSync(`${home}/package.json`, 'utf8')).version}`);
const week = [1100, 1150, 1100, 1050, 1000, 800, 800];
const mean = week.reduce((sum, visits) => sum + visits, 0) / 7;
const seasonsOf = (days, less) => Array.from(seasonalities(Float64Array.from({ length: days }, (_, day) => week[day % 7] - less))).join();
// Days of history, and what was seen: of the visits, and of the visits less their mean.
const seen = [[56, '14', '7'], [84, '6', '6'], [200, '62', '7'], [364, '7', '7'], [400, '126', '7'], [730, '7', '7']];
let changed = 0;
for (const [days, raw, centred] of seen) {
  const [told, toldCentred] = [seasonsOf(days, 0), seasonsOf(days, mean)];
  console.log(`${days} days: season ${told}, less their mean ${toldCentred}${told === '7' ? '' : '  (wrong: 7)'}`);
  if (told !== raw || toldCentred !== centred) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${seen.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.mjs
