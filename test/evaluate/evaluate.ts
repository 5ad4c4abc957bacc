/**
 * Judges the diagnosis against series whose truth is known (../shared/evaluation) and over the noise of real sites
 * (../shared/data), where they are there; then against series of its own that turned or are harsh, and the attribution
 * against tables of its own.
 *   tsx test/evaluate/evaluate.ts [--seeds 101-110] [--count 400] [--calibration 1000] [--delay 100] [--harsh 400]
 *     [--attribution 20] [--json] [--look FILE]
 *   tsx test/evaluate/evaluate.ts --automated 1 [--seeds 21]   visits that no person makes, and nothing else
 *   tsx test/evaluate/evaluate.ts --replay [--count 400]   twelve months, month by month, and nothing else
 *   tsx test/evaluate/evaluate.ts --questions [--unseen]   typed questions, and nothing else
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printAttribution, scoreAttribution } from './attribution-score';
import { printAutomated } from './automated/print-automated';
import { scoreNearMisses, scoreWaves } from './automated/score';
import { calibrate } from './calibration';
import { delays } from './delay';
import { forecastCoverage } from './forecast-coverage';
import { printHarsh, scoreHarsh } from './harsh-score';
import { lookAt } from './look';
import { printCalibration } from './print-calibration';
import { printDelays } from './print-delay';
import { printEvaluation } from './print-evaluation';
import { printMisread, printQuestions } from './questions/print-questions';
import { scoreQuestions } from './questions/score-questions';
import { printReplays, printStability } from './replay/print-replay';
import { demoReadings, exportReadings } from './replay/readings';
import { realNoises } from './real-noise';
import { realDataPath, realSeries } from './real-series';
import { evaluationPath, runEvaluation } from './run-evaluation';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '101-102' },
    count: { type: 'string', default: '400' },
    calibration: { type: 'string', default: '1000' },
    /** Series whose growth stopped, of each delay and noise; 0 for none. */
    delay: { type: 'string', default: '100' },
    /** Series of all harsh worlds together; 0 for none. */
    harsh: { type: 'string', default: '400' },
    /** Tables of each kind; 0 for none. */
    attribution: { type: 'string', default: '20' },
    /** Sites of each kind on which waves of visits that no person makes are drawn, and near misses of them. */
    automated: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    /** Letters month by month: what each takes back of what those before it said. */
    replay: { type: 'boolean', default: false },
    /** Typed questions: those that may be looked at, and what was misread of them. */
    questions: { type: 'boolean', default: false },
    /** Of the others how many, and nothing else. */
    unseen: { type: 'boolean', default: false },
    /** Writes a page with each real series: the verdict in a sentence, the plot beside it. */
    look: { type: 'string' },
  },
});

if (Number(values.automated) > 0) {
  const [sites, seed] = [Number(values.automated), Number(values.seeds.split('-')[0])];
  console.log(printAutomated(scoreWaves(sites, seed), scoreNearMisses(sites, seed)));
  process.exit(0);
}

if (values.replay) {
  const demo = await Promise.all(['1', '2'].map((id) => demoReadings(id, '2026-12-04')));
  console.log(printReplays([...demo, ...(await exportReadings())]));
  console.log(`\n${printStability(Number(values.count), Number(values.seeds.split('-')[0]))}`);
  process.exit(0);
}

if (values.questions) {
  const { seen, unseen } = await scoreQuestions();
  if (!values.unseen) console.log(`${printMisread(seen)}\n`);
  console.log(printQuestions('Seen', seen));
  if (values.unseen) console.log(`\n${printQuestions('Unseen', unseen)}`);
  process.exit(0);
}

const [first = 101, last = first] = values.seeds.split('-').map(Number);
const path = evaluationPath();
const evaluation = path === null ? null : await runEvaluation(path, { first, last, count: Number(values.count) });

const attribution = scoreAttribution(Number(values.attribution));

const dataPath = realDataPath();
const real = dataPath === null ? [] : realSeries(dataPath);
const noises = realNoises(real);
const isCalibrated = noises.length > 0 && Number(values.calibration) > 0;
const calibration = isCalibrated ? calibrate(noises, Number(values.calibration)) : null;
const forecast = isCalibrated ? forecastCoverage(real) : null;
if (values.look) writeFileSync(values.look, lookAt(real));

const delay = Number(values.delay) > 0 ? delays(Number(values.delay), noises) : [];
const harsh = scoreHarsh(Number(values.harsh));

if (values.json)
  console.log(JSON.stringify({ ...evaluation, calibration, forecast, delay, harsh, attribution }, null, 2));
else {
  console.log(
    evaluation ? printEvaluation(evaluation) : 'No series with a known truth: ../shared/evaluation is absent.',
  );
  if (calibration && forecast) console.log(`\n${printCalibration(calibration, forecast)}`);
  else if (dataPath === null) console.log('\nNo real exports to calibrate against: ../shared/data is absent.');
  if (delay.length > 0) console.log(`\n${printDelays(delay)}`);
  if (harsh.length > 0) console.log(`\n${printHarsh(harsh)}`);
  if (Number(values.attribution) > 0) console.log(`\n${printAttribution(attribution)}`);
}
