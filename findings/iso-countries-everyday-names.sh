#!/bin/sh
# Seen with i18n-iso-countries 7.14.0: `getAlpha2Code` does not know everyday names. In French: États-Unis, Tanzanie, Nigeria, Tchéquie,
# La Réunion. In English those with "&" or "St.", which reports by country hold: Bosnia & Herzegovina, Trinidad & Tobago,
# St. Lucia, and Laos, Syria, Moldova, Brunei; Côte d'Ivoire is found with the typewriter's apostrophe only. The long forms of
# some are known (États-Unis d'Amérique), and Russia, Iran or Bolivia are found by their short ones.
# What one would guess: that the name of the largest market is found in French as it is in English.
# Why it matters: who joins an export by country with prices, taxes or a map by code drops the visits of the United States
# from the French edition; `undefined` is no error, and the total of the map is only a little too small.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts i18n-iso-countries@7.14.0 >/dev/null
cat >try.cjs <<'JS'
const countries = require('i18n-iso-countries');
console.log(`i18n-iso-countries ${require('i18n-iso-countries/package.json').version}`);
// Names of a language that are found, and names that were not when this was seen.
const names = {
  fr: [['Allemagne', 'Brésil', 'Royaume-Uni'], ['États-Unis', 'Tanzanie', 'Nigeria', 'Tchéquie', 'La Réunion']],
  en: [
    ['United States', 'Russia', 'Iran', 'Bolivia', "Côte d'Ivoire"],
    ['Laos', 'Syria', 'Moldova', 'Brunei', 'Bosnia & Herzegovina', 'Trinidad & Tobago', 'St. Lucia', 'Côte d’Ivoire'],
  ],
};
let changed = 0;
for (const [language, [found, missed]] of Object.entries(names)) {
  countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
  for (const name of [...found, ...missed]) {
    const code = countries.getAlpha2Code(name, language);
    console.log(`${language} ${name}: ${code ?? 'not found'}`);
    if ((code === undefined) !== missed.includes(name)) changed += 1;
  }
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.cjs
