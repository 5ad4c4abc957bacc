/**
 * Answers of Google's of which the truth is known, put through the product's own path:
 * `npx tsx test/generate/answers.ts --count 2000 --seed 1` prints what became of each kind; with `--client` through
 * Google's own client.
 */
import { parseArgs } from 'node:util';
import { caseOf, runCase } from './answer-case';
import { clientSource, stopEmulators } from './answer-client';
import { changesReports } from './answer-kind';
import { KINDS } from './answer-kinds';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    client: { type: 'boolean', default: false },
    show: { type: 'string', default: '3' },
  },
});
const [count, seed, show] = [values.count, values.seed, values.show].map(Number);

const table = new Map(KINDS.map(({ name }) => [name, { right: 0, told: 0, refused: 0, wrong: 0 }]));
const faults: string[] = [];
for (let number = 0; number < (count ?? 0); number += 1) {
  const each = caseOf(number, seed ?? 1);
  if (values.only !== undefined && each.kind.name !== values.only) continue;
  if (values.client && !changesReports(each.kind)) continue;
  const { verdict, why } = await runCase(each, values.client ? clientSource : undefined);
  const row = table.get(each.kind.name);
  if (row) row[verdict] += 1;
  if (verdict === 'wrong')
    faults.push(`${number} ${each.kind.name} / ${each.scope}${each.isRenewal ? ' / renewal' : ''}: ${why}`);
}

console.log(['kind'.padEnd(36), 'right', 'told', 'refused', 'wrong'].join('\t'));
const all = { right: 0, told: 0, refused: 0, wrong: 0 };
for (const [name, row] of table) {
  console.log([name.padEnd(36), row.right, row.told, row.refused, row.wrong].join('\t'));
  for (const key of ['right', 'told', 'refused', 'wrong'] as const) all[key] += row[key];
}
console.log(['all'.padEnd(36), all.right, all.told, all.refused, all.wrong].join('\t'));
const shown = Map.groupBy(faults, (fault) => fault.replace(/^\d+ /, '').split(' / ')[0]);
for (const some of shown.values()) for (const fault of some.slice(0, show)) console.log(fault);
await stopEmulators();
process.exitCode = all.wrong > 0 ? 1 : 0;
