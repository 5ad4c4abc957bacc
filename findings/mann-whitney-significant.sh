#!/bin/sh
# Seen with mann-whitney-utest 1.0.5: `significant` is true of one day beside one day, and of three beside three, where no order of
# six days can be rarer than one in ten; it is false of thirty days of about 1,000 visits beside thirty of about 800, whose
# chance is below one in a hundred million. The U values are right; they are then asked to be below what the package names the
# critical value, which is not one: it is the distance in standard deviations, and grows with the evidence.
# What one would guess: the usual one in twenty, or an answer that leans one way at least.
# Why it matters: it is the test that is advised for revenue per visitor and for visits with wild days. Only samples that do not
# overlap at all pass, so a short experiment always wins, and a long one that found something is thrown away.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mann-whitney-utest@1.0.5 >/dev/null
cat >try.cjs <<'JS'
const whitney = require('mann-whitney-utest');
console.log(`mann-whitney-utest ${require('mann-whitney-utest/package.json').version}`);
let state = 7;
const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
const days = (count, level) =>
  Array.from({ length: count }, () => Math.round(level * (1 + 0.2 * (uniform() + uniform() + uniform() - 1.5))));
const ways = (n, k) => (k === 0 ? 1 : (ways(n - 1, k - 1) * n) / k);
/** In how many orders the days of the first sample, `n` of them, reach at most `u` over those of the second, `m`. */
const orders = (u, n, m) => {
  const seen = new Map();
  const count = (left, a, b) => {
    if (left < 0) return 0;
    if (a === 0 || b === 0) return 1;
    const key = `${left},${a},${b}`;
    if (!seen.has(key)) seen.set(key, count(left - b, a - 1, b) + count(left, a, b - 1));
    return seen.get(key);
  };
  return count(u, n, m);
};
// Samples, and whether they were said to differ when this was seen.
const cases = [
  ['one day, one day', [1000], [1010], true],
  ['three days, three days', [1000, 1100, 1050], [1110, 1120, 1130], true],
  ['thirty days that overlap by a few', days(30, 1000), days(30, 800), false],
  ['thirty days that do not overlap', days(30, 1000), days(30, 300), true],
];
let changed = 0;
for (const [name, first, second, seen] of cases) {
  const u = whitney.test([first, second]);
  const least = Math.floor(Math.min(...u));
  const chance = Math.min(1, (2 * orders(least, first.length, second.length)) / ways(first.length + second.length, first.length));
  const told = whitney.significant(u, [first, second]);
  const limit = whitney.criticalValue(u, [first, second]);
  console.log(`${name}: U ${u.join(' and ')}, chance ${chance.toPrecision(2)}; "critical value" ${limit.toFixed(2)}, significant: ${told}`);
  if (told !== seen) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.cjs
