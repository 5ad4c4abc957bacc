#!/bin/sh
# Seen with @marvelapp/react-ab-test 3.1.0: where a visitor's name is given, as its readme asks for pages made on a server, two
# experiments of two equal variants put every visitor into the same half of both: of 20,000, none sees the old page with the
# new price, or the new page with the old one. The readme says that the name is hashed, not that the experiment's is left
# out. One of three variants overlaps with them too: 16 of 100 visitors are in unlike groups where 50 would be.
# What one would guess: four quarters, as with ab-testing 3.1.8, which takes the experiment's name in.
# Why it matters: two experiments at a time are usual, and no report says that both columns hold the same people. A change that
# sells is told twice, or hides the harm of the other, and no figure of either can be mended afterwards.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @marvelapp/react-ab-test@3.1.0 react@17.0.2 react-dom@17.0.2 ab-testing@3.1.8 >/dev/null
cat >try.cjs <<'JS'
const { createTest } = require('ab-testing');
const { emitter } = require('@marvelapp/react-ab-test');
for (const name of ['@marvelapp/react-ab-test', 'ab-testing']) {
  console.log(`${name} ${require(`./node_modules/${name}/package.json`).version}`);
}
let state = 7;
const uniform = () => (state = (state * 48271) % 2147483647) / 2147483647;
const visitors = Array.from({ length: 20_000 }, () => `${Math.floor(1e9 * uniform())}.${1767225600 + Math.floor(1e7 * uniform())}`);
const experiment = (name, weights) => {
  emitter.defineVariants(name, ['A', 'B', 'C'].slice(0, weights.length), weights);
  return (visitor) => emitter.calculateActiveVariant(name, visitor);
};
const other = (name) => {
  const test = createTest(name, [{ name: 'A' }, { name: 'B' }]);
  return (visitor) => test.getGroup(visitor);
};
const [page, price] = [experiment('page', [50, 50]), experiment('price', [50, 50])];
const thirds = experiment('thirds', [34, 33, 33]);
/** How many of 100 visitors see "A" of one experiment and something else of the other, or the other way round. */
const crossed = (one, two) =>
  (100 * visitors.filter((visitor) => (one(visitor) === 'A') !== (two(visitor) === 'A')).length) / visitors.length;
// What is set side by side, and how many of 100 visitors were crossed when this was seen.
const cases = [
  ['page and price', crossed(page, price), 0],
  ['page and price, without weights', crossed(experiment('page 2', [1, 1]), experiment('price 2', [1, 1])), 0],
  ['page and thirds', crossed(page, thirds), 16],
  ['ab-testing, page and price', crossed(other('page'), other('price')), 50],
];
let changed = 0;
for (const [name, told, seen] of cases) {
  console.log(`${name}: ${told.toFixed(1)} of 100 visitors in unlike halves`);
  if (Math.abs(told - seen) > 1.5) changed += 1;
}
const half = (100 * visitors.filter((visitor) => page(visitor) === 'A').length) / visitors.length;
console.log(`A of page: ${half.toFixed(1)} of 100`);
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.cjs
