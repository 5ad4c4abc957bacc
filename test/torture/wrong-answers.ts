import type { Fault } from '../emulator/faults';
import { WORDS } from '../emulator/refusal';
import { changesReports } from '../generate/answer-kind';
import { REFUSED } from '../generate/answer-refused';
import { truthOf } from '../generate/answer-truth';
import { type Mishap, through } from './mishap';

const PLENTY = 9;
const ANSWERS: Readonly<Record<string, Omit<Fault, 'path' | 'times'>>> = {
  'hung up': { status: 0, hangUp: true },
  cut: { status: 0, cut: true },
  'an empty object': { status: 200, body: {} },
  'no reports': { status: 200, body: { reports: [] } },
  'a list': { status: 200, body: [] },
  'a page': { status: 200, html: '<html><title>Sign in to the network</title></html>' },
  'no permission': { status: 403, message: WORDS.noPermission },
  'no quota': { status: 429, message: WORDS.tokensPerDay },
  'an error of the server': { status: 500 },
};

const NAMES = Object.keys(ANSWERS);
/** Worlds in which each of them was given once. */
export const ANSWER_WORLDS = 2;
const REFUSED_A_WORLD = 4;

/** Answers that are not the ones that were asked for: instead of any, and reports with something in them that cannot be. */
export const wrongAnswers: Mishap = (tools, round) =>
  through(tools, {}, async (world) => {
    const { draws } = tools;
    const { emulator } = world;
    const faults: string[] = [];
    const left = NAMES.filter((_, at) => at % ANSWER_WORLDS === round % ANSWER_WORLDS);
    let hours = 0;
    const run = async () => {
      world.at(hours);
      await world.start().ended;
      hours += 6;
    };
    while (left.length > 0) {
      emulator.reset();
      // Each property gets another.
      const given = world.ids.flatMap((id) => {
        const name = left.pop();
        return name === undefined ? [] : [{ name, path: new RegExp(`properties/${id}`) }];
      });
      for (const { name, path } of given) emulator.fail({ status: 500, ...ANSWERS[name], times: PLENTY, path });
      await run();
      const isAsked = (path: RegExp) => emulator.requests.some(({ url }) => path.test(url.pathname));
      faults.push(...given.filter(({ path }) => isAsked(path)).map(({ name }) => name));
    }
    emulator.reset();
    for (const kind of draws.some(REFUSED.filter(changesReports), REFUSED_A_WORLD)) {
      const { report: change } = kind.changes(draws.random, 'all', truthOf(1));
      let isGiven = false;
      emulator.change((report, at) => {
        isGiven = true;
        return change?.(report, String(at));
      });
      await run();
      if (isGiven) faults.push(kind.name);
    }
    emulator.reset();
    return { faults };
  });
