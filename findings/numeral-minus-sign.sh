#!/bin/sh
# Seen with numeral 2.0.6, currency.js 2.0.4 and accounting 0.4.1: "−12,5 %" as a browser writes it in Swedish, Norwegian, Finnish,
# Estonian, Lithuanian, Slovene or Croatian is read as a rise of 12.5. These languages have the minus sign of typography where
# French, German and English have the hyphen; the three libraries leave out what they do not know, the sign with it. Each
# reads the French and German ones rightly, spaces and commas and all.
# What one would guess: the same number below nought, or no number (as numbro answers).
# Why it matters: a table of changes that was copied from a page, or saved by a tool in one's own language, is read with every
# fall as a rise. It adds up, and no cell looks wrong.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts numeral@2.0.6 currency.js@2.0.4 accounting@0.4.1 >/dev/null
cat >try.cjs <<'JS'
const accounting = require('accounting');
const currency = require('currency.js');
const numeral = require('numeral');
require('numeral/locales/fr');
numeral.locale('fr');
for (const name of ['numeral', 'currency.js', 'accounting']) {
  console.log(`${name} ${require(`./node_modules/${name}/package.json`).version}`);
}
// Numeral takes a per cent for a hundredth; the others read the figure.
const readers = {
  numeral: (text) => Number((numeral(text).value() * 100).toFixed(6)),
  'currency.js': (text) => currency(text, { decimal: ',' }).value,
  accounting: (text) => accounting.unformat(text, ','),
};
const write = (language) => new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1 }).format(-0.125);
// A language, and what was read of minus 12.5 per cent when this was seen.
const cases = [['fr', -12.5], ['de', -12.5], ['sv', 12.5], ['nb', 12.5], ['fi', 12.5], ['et', 12.5], ['lt', 12.5], ['sl', 12.5], ['hr', 12.5]];
let changed = 0;
for (const [language, seen] of cases) {
  const text = write(language);
  for (const [name, read] of Object.entries(readers)) {
    const told = read(text);
    console.log(`${language}, "${text}", ${name}: ${told}${told === -12.5 ? '' : '  (wrong)'}`);
    if (told !== seen) changed += 1;
  }
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.cjs
