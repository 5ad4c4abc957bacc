#!/bin/sh
# Seen with abbajs 0.1.4: the interval of the relative improvement, asked for with 0.05, holds the true one in 97 of 100 trials where
# nothing differs, but in about 84 where 2% became 4% among 1,000 visits each, and in 67 where 0.5% became 2%: mostly it ends
# too low. Where 2% fell to 0.5%, it reaches below -100% in 19 trials of 20. Of 1 and 9 in 200, "+800%" is told to lie
# between +30% and +518%, outside its own interval.
# What one would guess: 95 of 100 everywhere, and no fall by more than everything.
# Why it matters: the lower end is what is promised of a winner, and the upper is what is planned with. The rate of the first page
# is taken as known to the last digit, so that the more a change did, the less the interval is worth.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts abbajs@0.1.4 jStat@1.8.6 >/dev/null 2>&1
cat >try.cjs <<'JS'
const { Abba } = require('abbajs');
console.log(`abbajs ${require('abbajs/package.json').version}`);
let state = 12345;
const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
const among = (visits, rate) => {
  let count = 0;
  for (let visit = 0; visit < visits; visit++) if (uniform() < rate) count += 1;
  return count;
};
const improvement = (before, after, visits) =>
  new Abba.Experiment(1, before, visits, 0.05).getResults(after, visits).relativeImprovement;
const trials = 1000;
// The two rates and the visits of each page; of 100 trials, how many held the true improvement, and how many reached below
// -100%, when this was seen.
const cases = [[0.02, 0.02, 1000, 97, 1], [0.02, 0.04, 1000, 84, 0], [0.005, 0.02, 1000, 67, 0], [0.02, 0.005, 1000, 100, 96]];
let changed = 0;
for (const [first, second, visits, seenHeld, seenBelow] of cases) {
  const truth = second / first - 1;
  let [held, below] = [0, 0];
  for (let trial = 0; trial < trials; trial++) {
    const { lowerBound, upperBound } = improvement(among(visits, first), among(visits, second), visits);
    if (lowerBound <= truth && truth <= upperBound) held += 100 / trials;
    if (lowerBound < -1) below += 100 / trials;
  }
  const told = `held in ${held.toFixed(0)} trials of 100, below -100% in ${below.toFixed(0)}`;
  console.log(`${first * 100}% to ${second * 100}% of ${visits} visits: ${told}`);
  if (Math.abs(held - seenHeld) > 2 || Math.abs(below - seenBelow) > 2) changed += 1;
}
const { value, lowerBound, upperBound } = improvement(1, 9, 200);
console.log(`1 and 9 of 200: ${value}, between ${lowerBound.toFixed(2)} and ${upperBound.toFixed(2)}`);
if (value <= upperBound) changed += 1;
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length + 1} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.cjs
