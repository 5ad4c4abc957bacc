/**
 * Judges the diagnosis against series whose truth is known, when ../shared/evaluation is there.
 *   tsx test/evaluate/evaluate.ts [--seeds 101-110] [--count 400] [--json]
 */
import { parseArgs } from 'node:util';
import { evaluationPath, runEvaluation } from './run-evaluation';
import { printEvaluation } from './print-evaluation';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '101-102' },
    count: { type: 'string', default: '400' },
    json: { type: 'boolean', default: false },
  },
});

const [first = 101, last = first] = values.seeds.split('-').map(Number);
const path = evaluationPath();
if (path === null) console.log('Nothing to evaluate against: ../shared/evaluation is not there.');
else {
  const evaluation = await runEvaluation(path, { first, last, count: Number(values.count) });
  console.log(values.json ? JSON.stringify(evaluation, null, 2) : printEvaluation(evaluation));
}
