#!/bin/sh
# Seen with visitdata 1.3.2 in jsdom 26.1.0: a visit whose address carries `fbclid` and no campaign is "facebook / cpc"; Facebook puts
# that mark on the links of free posts and of messages too. Every page of Google's before this one, the mailbox, a document,
# the payment, the sign-in and the assistant among them, is "google / organic"; one of Yandex, Qwant or Ecosia is a
# referral; "eniro " has a space behind it. Its readme says that it names visits just like Google Analytics does.
# What one would guess: "facebook.com / referral" where no campaign is named, as Analytics has it, and a mailbox and a payment
# that are no search.
# Why it matters: who writes these words beside an order or a lead reads paid clicks without an advertisement, and growth of the
# search engine that is newsletters read in Gmail, or people who came back from paying; it cannot be mended afterwards.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts visitdata@1.3.2 jsdom@26.1.0 >/dev/null
cat >try.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { JSDOM } = require('jsdom');
for (const name of ['visitdata', 'jsdom']) console.log(`${name} ${require(`./node_modules/${name}/package.json`).version}`);
const code = readFileSync('node_modules/visitdata/dist/visitdata.umd.js', 'utf8');
const visit = (query, referrer) => {
  const { window } = new JSDOM('', { url: `https://www.shop.example/${query}`, referrer, runScripts: 'outside-only' });
  window.eval(code);
  const { source, medium } = window.visitData.get();
  return `${source} / ${medium}`;
};
// What stands behind the address, the page before, what one would guess, and what was seen.
const cases = [
  ['', 'https://www.google.fr/', 'google / organic', 'google / organic'],
  ['?gclid=1', 'https://www.google.fr/', 'google / cpc', 'google / cpc'],
  ['', 'https://l.facebook.com/', 'facebook.com / referral', 'facebook.com / referral'],
  ['?fbclid=1', 'https://l.facebook.com/', 'facebook.com / referral', 'facebook / cpc'],
  ['', 'https://mail.google.com/', 'mail.google.com / referral', 'google / organic'],
  ['', 'https://docs.google.com/', 'docs.google.com / referral', 'google / organic'],
  ['', 'https://pay.google.com/', 'pay.google.com / referral', 'google / organic'],
  ['', 'https://accounts.google.com/', 'accounts.google.com / referral', 'google / organic'],
  ['', 'https://gemini.google.com/', 'gemini.google.com / referral', 'google / organic'],
  ['', 'https://yandex.ru/', 'yandex / organic', 'yandex.ru / referral'],
  ['', 'https://www.ecosia.org/', 'ecosia.org / organic', 'ecosia.org / referral'],
  ['', 'https://www.qwant.com/', 'qwant / organic', 'qwant.com / referral'],
  ['', 'https://www.eniro.se/', 'eniro / organic', 'eniro  / organic'],
];
let changed = 0;
for (const [query, referrer, guess, seen] of cases) {
  const told = visit(query, referrer);
  console.log(`${referrer}${query && ` to ${query}`}: "${told}"${told === guess ? '' : `, one would guess "${guess}"`}`);
  if (told !== seen) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.cjs
