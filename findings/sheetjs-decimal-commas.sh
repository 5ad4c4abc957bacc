#!/bin/sh
# Seen with xlsx 0.18.5, the last on npm: a CSV that a European Excel saved (semicolons, decimal commas) is split rightly, and
# then each comma is taken out as if it grouped thousands: a rate of 2,05 becomes 205, an amount of 12,5 becomes 125, and
# 0,5 becomes 5. With a per cent sign the same cell is 2.05, "28.850" visits are 28.85, and 05/01/2026 is the first of May
# beside 31/01/2026, which stays text. No error and no warning; the text stays in `w`, the wrong number is in `v`.
# What one would guess: a number, or text left alone, never a hundred times the number.
# Why it matters: many dashboards and import forms read exports with it; a conversion rate a hundred times too high in some
# rows, and months exchanged with days in a third of a month, look like data.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >/dev/null
cat >try.cjs <<'JS'
const XLSX = require('xlsx');
console.log(`xlsx ${XLSX.version}`);
const csv = ['Date;Visites;Taux;Panier', '05/01/2026;28.850;2,05;12,5', '31/01/2026;900;2,05 %;0,5'].join('\n');
const sheet = Object.values(XLSX.read(csv, { type: 'string' }).Sheets)[0];
const dayOf = ({ t, v }) => (t === 'n' ? new Date(Date.UTC(1899, 11, 30 + v)).toISOString().slice(0, 10) : v);
// Cell, what is meant, and what was seen.
const cells = [
  ['A2', '2026-01-05', '2026-05-01', dayOf],
  ['A3', '2026-01-31', '31/01/2026', dayOf],
  ['B2', 28850, 28.85],
  ['C2', 2.05, 205],
  ['C3', 2.05, 2.05],
  ['D2', 12.5, 125],
  ['D3', 0.5, 5],
];
let changed = 0;
for (const [cell, meant, seen, read = ({ v }) => v] of cells) {
  const value = read(sheet[cell]);
  console.log(`${cell} "${sheet[cell].w ?? sheet[cell].v}": meant ${meant}, read ${value}${value === meant ? '' : '  (wrong)'}`);
  if (value !== seen) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cells.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.cjs
