#!/bin/sh
# Seen with chrono-node 2.10.3, asked on 30 November 2026: "last March" and "since March" are 1 March 2027, which has not come
# yet. In French "avant-hier" (the day before yesterday) is read as its second half, yesterday; "entre le 3 et le 9 mars" is
# today and 9 March; a month alone ("en mars 2026", "depuis mars") is not read, and neither is "l’an dernier".
# What one would guess: "last March" lies in the past; what is not understood is left alone rather than read in part.
# Why it matters: questions about figures are about days gone by. A box that takes "visits since March" gets an empty period,
# or, in French, the figure of another day, and nothing says that half of the words were not read.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

console.log(`chrono-node ${JSON.parse(readFileSync('node_modules/chrono-node/package.json', 'utf8')).version}`);
const asked = new Date(2026, 10, 30, 12);
const day = (date) => date.toLocaleDateString('sv');
// A language, words, and what was made of them when this was seen.
const cases = [
  ['en', 'last March', '2027-03-01'],
  ['en', 'since March', '2027-03-01'],
  ['en', 'in March 2026', '2026-03-01'],
  ['fr', 'hier', '2026-11-29'],
  ['fr', 'avant-hier', '2026-11-29'],
  ['fr', 'entre le 3 et le 9 mars', '2026-11-30, 2027-03-09'],
  ['fr', 'en mars 2026', ''],
  ['fr', 'depuis mars', ''],
  ['fr', 'l’an dernier', ''],
];
let changed = 0;
for (const [language, words, seen] of cases) {
  const told = chrono[language].parse(words, asked).map(({ start }) => day(start.date())).join(', ');
  console.log(`${language}, “${words}”: ${told || 'nothing'}`);
  if (told !== seen) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.mjs
