#!/bin/sh
# Seen with jstat 1.9.6: `poisson.cdf(600, 577)` is NaN, and so is `binomial.pdf(577, 28850, 0.02)`; both are right for small counts
# (up to 170 events: the factorial is worked out as a number). `binomial.cdf` is right for both, to nine digits.
# What one would guess: 0.836 and 0.0168; the library works with logarithms of the gamma function elsewhere.
# Why it matters: "is 600 orders more than the usual 577?" is a question of any shop, and of any page with an A/B test. NaN
# compares as neither below nor above 0.05, so such a test never finds anything, and nothing is said.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jstat@1.9.6 >/dev/null
cat >try.cjs <<'JS'
const { jStat } = require('jstat');
console.log(`jstat ${require('jstat/package.json').version}`);
const logFactorial = (n) => Array.from({ length: n }, (_, i) => Math.log(i + 1)).reduce((sum, log) => sum + log, 0);
const poisson = (k, mean) => Math.exp(k * Math.log(mean) - mean - logFactorial(k));
const atMost = (k, mean) => Array.from({ length: k + 1 }, (_, i) => poisson(i, mean)).reduce((sum, each) => sum + each, 0);
const binomial = (k, n, p) =>
  Math.exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
// What is asked, the value by logarithms, the library's, and whether it was seen to have one.
const cases = [
  ['Poisson, at most 110 of 100', atMost(110, 100), jStat.poisson.cdf(110, 100), true],
  ['Poisson, at most 600 of 577', atMost(600, 577), jStat.poisson.cdf(600, 577), false],
  ['binomial, 20 of 1,000 at 2%', binomial(20, 1000, 0.02), jStat.binomial.pdf(20, 1000, 0.02), true],
  ['binomial, 577 of 28,850 at 2%', binomial(577, 28850, 0.02), jStat.binomial.pdf(577, 28850, 0.02), false],
];
let changed = 0;
for (const [name, right, told, isTold] of cases) {
  console.log(`${name}: ${right.toFixed(6)}, library ${told}`);
  if (Math.abs(told - right) < 1e-6 !== isTold) changed += 1;
}
console.log(changed === 0 ? 'As it was seen.' : `${changed} of ${cases.length} changed.`);
process.exit(changed === 0 ? 0 : 1);
JS
node try.cjs
