/**
 * How fast and how dear Plateau is, beside what else answers the same question on this machine.
 *   tsx test/bench/bench.ts [--json] [--portfolio 300]
 * Peers are timed, and judged on the same series, where they are installed: python3 with statsmodels, Rscript with
 * strucchange, sandwich and prophet (Debian's python3-statsmodels, r-cran-strucchange, r-cran-sandwich, r-cran-prophet), and
 * @bsull/augurs in `node_modules` under the folder that PLATEAU_PEERS names. What is not installed is said to be absent.
 */
import { parseArgs } from 'node:util';
import { printBench } from './print-bench';
import { runBench } from './run-bench';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, portfolio: { type: 'string', default: '30' } },
});
const bench = await runBench(Number(values.portfolio));
console.log(values.json ? JSON.stringify(bench, null, 2) : printBench(bench));
