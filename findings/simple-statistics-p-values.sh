#!/bin/sh
# Seen with simple-statistics 7.12.1: `cumulativeStdNormalProbability` looks z up in the printed table of textbooks, after cutting it to
# two decimals. Beyond 3.09 it answers 0.999 whatever z is, so that no p-value is ever below 0.001; at z = 1.6449 it says
# 0.9495 where 0.95 is meant, and so two z of one hundredth have one p.
# What one would guess: a formula good to many digits, as in the library's other functions.
# Why it matters: who looks through fifty pages or segments needs p-values of one in a thousand and below (0.05 ÷ 50), or sorts
# by them (Benjamini and Hochberg). With these no finding passes, or all that are clear tie.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts simple-statistics@7.12.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { cumulativeStdNormalProbability } from 'simple-statistics';

console.log(`simple-statistics ${JSON.parse(readFileSync('node_modules/simple-statistics/package.json', 'utf8')).version}`);
// z, the probability (tables of the normal distribution to seven digits), and what was seen.
const cases = [[1, 0.8413447, 0.8413], [1.6449, 0.9500048, 0.9495], [3, 0.9986501, 0.9987], [3.5, 0.9997674, 0.999], [5, 0.9999997, 0.999]];
let changed = 0;
for (const [z, right, seen] of cases) {
  const told = cumulativeStdNormalProbability(z);
  console.log(`z = ${z}: p = ${(1 - right).toExponential(2)}, library ${(1 - told).toExponential(2)}`);
  if (Math.abs(told - seen) > 1e-12) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.mjs
