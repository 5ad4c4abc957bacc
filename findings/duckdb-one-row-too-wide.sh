#!/bin/sh
# Seen with @duckdb/node-api 1.5.6-r.1: `read_csv` reads an export of Google Analytics as one would by hand (it skips the lines that
# begin with #) until a row is wider than its header, as a grand total is, whose label stands behind the last column. Then the
# whole file is one column of text, with the # lines as rows; told `comment='#'`, it is one column still. In a file with a
# table of two columns and one of four below it, the first table is gone, and the answer has the 28 rows of the second.
# `ignore_errors=true` makes the first file right, and brings the second file's first table in place of the other.
# What one would guess: an error that names the line, or a fifth column.
# Why it matters: a query over a folder of exports counts rows, or days, that are not there, and leaves out those that are;
# nothing fails, and the same report without its grand total is read rightly.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @duckdb/node-api@1.5.6-r.1 >/dev/null
cat >try.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

console.log(`@duckdb/node-api ${JSON.parse(readFileSync('node_modules/@duckdb/node-api/package.json', 'utf8')).version}`);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rule = `# ${'-'.repeat(40)}`;
const head = [rule, '# Free form 1', '# Shop', '# 20260101-20260128', rule, ''];
const days = (write) => Array.from({ length: 28 }, (_, day) => write(day));
const byDay = days((day) => `${20260101 + day},Direct,${900 + day},${12.5 * day}`);
const columns = 'Date,Channel,Sessions,Total revenue';
const nth = (day) => String(day).padStart(4, '0');
const files = {
  'without a total': [...head, columns, ...byDay],
  'with a grand total': [...head, columns, ',,25578,4725,Grand total', ...byDay],
  'two tables': [
    ...head,
    ...['Nth day,Active users', ...days((day) => `${nth(day)},${900 + day}`), ''],
    ...['# How are active users trending?', 'Nth day,30 days,7 days,1 day', ...days((day) => `${nth(day)},9,4,3`)],
  ],
};
const comment = ", comment='#'";
const errors = ', ignore_errors=true';
// The file, more options, and the columns and the number of rows when this was seen.
const cases = [
  ['without a total', '', columns, 28],
  ['with a grand total', '', rule, 35],
  ['with a grand total', comment, columns, 29, 1],
  ['with a grand total', errors, columns, 28],
  ['two tables', '', 'Nth day,30 days,7 days,1 day', 28],
  ['two tables', comment, 'Nth day,30 days,7 days,1 day', 28],
  ['two tables', errors, 'Nth day,Active users', 28],
];
let changed = 0;
for (const [name, options, names, rows, width] of cases) {
  writeFileSync('export.csv', `${files[name].join('\n')}\n`);
  const told = await connection.runAndReadAll(`FROM read_csv('export.csv'${options})`);
  const [header, count] = [told.columnNames(), told.getRows().length];
  console.log(`${name}${options}: ${count} rows, ${header.length} column(s): ${header.join(' | ')}`);
  if (header.join() !== names || count !== rows || (width ?? names.split(',').length) !== header.length) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.mjs
