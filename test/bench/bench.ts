/**
 * How fast and how dear Plateau is, beside what else answers the same question on this machine.
 *   tsx test/bench/bench.ts [--json] [--portfolio 300]
 *   tsx test/bench/bench.ts --against COMMIT [--json] [--portfolio 300]   this build beside another, on the same input, in turn
 *   tsx test/bench/bench.ts --memory 1000 [--json]        what one run over so many properties holds, and whether it grows
 * Peers are timed, and judged on the same series, where they are installed: python3 with statsmodels, Rscript with
 * strucchange, sandwich and prophet (Debian's python3-statsmodels, r-cran-strucchange, r-cran-sandwich, r-cran-prophet), and
 * @bsull/augurs in `node_modules` under the folder that PLATEAU_PEERS names. What is not installed is said to be absent.
 */
import { parseArgs } from 'node:util';
import { against } from './against/against';
import { printAgainst } from './against/print-against';
import { memoryOfMany, printMemory } from './memory-of-many';
import { printBench } from './print-bench';
import { runBench } from './run-bench';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    portfolio: { type: 'string', default: '30' },
    against: { type: 'string' },
    memory: { type: 'string' },
  },
});
const told = <Figures>(figures: Figures, print: (figures: Figures) => string) =>
  console.log(values.json ? JSON.stringify(figures, null, 2) : print(figures));
if (values.memory !== undefined)
  told(await memoryOfMany(Number(values.memory), (line) => console.error(line)), printMemory);
else if (values.against === undefined) told(await runBench(Number(values.portfolio)), printBench);
else told(await against(values.against, Number(values.portfolio)), printAgainst);
