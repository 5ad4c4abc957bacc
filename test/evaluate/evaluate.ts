/**
 * Judges the diagnosis against series whose truth is known (../shared/evaluation) and over the noise of real sites
 * (../shared/data), where they are there.
 * Then the attribution, against tables of its own whose truth is known.
 *   tsx test/evaluate/evaluate.ts [--seeds 101-110] [--count 400] [--calibration 1000] [--attribution 20] [--json] [--look FILE]
 *   tsx test/evaluate/evaluate.ts --replay [--count 400]   twelve months, month by month, and nothing else
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printAttribution, scoreAttribution } from './attribution-score';
import { calibrate } from './calibration';
import { forecastCoverage } from './forecast-coverage';
import { lookAt } from './look';
import { printCalibration } from './print-calibration';
import { printEvaluation } from './print-evaluation';
import { printReplays, printStability } from './replay/print-replay';
import { demoReadings, exportReadings } from './replay/readings';
import { realDataPath, realSeries } from './real-series';
import { evaluationPath, runEvaluation } from './run-evaluation';
import { realNoises } from './trendless-series';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '101-102' },
    count: { type: 'string', default: '400' },
    calibration: { type: 'string', default: '1000' },
    /** Tables of each kind; 0 for none. */
    attribution: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
    /** Letters month by month: what each takes back of what those before it said. */
    replay: { type: 'boolean', default: false },
    /** Writes a page with each real series: the verdict in a sentence, the plot beside it. */
    look: { type: 'string' },
  },
});

if (values.replay) {
  const demo = await Promise.all(['1', '2'].map((id) => demoReadings(id, '2026-12-04')));
  console.log(printReplays([...demo, ...(await exportReadings())]));
  console.log(`\n${printStability(Number(values.count), Number(values.seeds.split('-')[0]))}`);
  process.exit(0);
}

const [first = 101, last = first] = values.seeds.split('-').map(Number);
const path = evaluationPath();
const evaluation = path === null ? null : await runEvaluation(path, { first, last, count: Number(values.count) });

const attribution = scoreAttribution(Number(values.attribution));

const dataPath = realDataPath();
const series = dataPath === null || Number(values.calibration) === 0 ? null : realSeries(dataPath);
const calibration = series && calibrate(realNoises(series), Number(values.calibration));
const forecast = series && forecastCoverage(series);
if (series && values.look) writeFileSync(values.look, lookAt(series));

if (values.json) console.log(JSON.stringify({ ...evaluation, calibration, forecast, attribution }, null, 2));
else {
  console.log(
    evaluation ? printEvaluation(evaluation) : 'No series with a known truth: ../shared/evaluation is absent.',
  );
  if (calibration && forecast) console.log(`\n${printCalibration(calibration, forecast)}`);
  else if (dataPath === null) console.log('\nNo real exports to calibrate against: ../shared/data is absent.');
  if (Number(values.attribution) > 0) console.log(`\n${printAttribution(attribution)}`);
}
