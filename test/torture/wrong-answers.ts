import type { Fault } from '../emulator/faults';
import { WORDS } from '../emulator/refusal';
import { REFUSED } from '../generate/answer-refused';
import { truthOf } from '../generate/answer-truth';
import { type Mishap, through } from './mishap';
import { DAY } from './reference';

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

/** Answers that are not the ones that were asked for: instead of any, and reports with something in them that cannot be. */
export const wrongAnswers: Mishap = (tools, round) =>
  through(tools, {}, async (world) => {
    const { draws } = tools;
    const { emulator } = world;
    const faults: string[] = [];
    const names = Object.keys(ANSWERS);
    const name = names[round % names.length] ?? '';
    const id = draws.pick(world.ids);
    const path = new RegExp(`properties/${id}`);
    emulator.fail({ status: 500, ...ANSWERS[name], times: PLENTY, path });
    await world.start().ended;
    if (emulator.requests.some(({ url }) => path.test(url.pathname))) faults.push(name);

    for (const [time, kind] of draws.some(REFUSED, REFUSED_A_WORLD).entries()) {
      const { report: change } = kind.changes(draws.random, 'all', truthOf(1));
      let isAsked = false;
      emulator.change((report, at) => {
        isAsked = true;
        return change?.(report, String(at));
      });
      world.at((time + 1) * DAY);
      await world.start().ended;
      if (isAsked) faults.push(kind.name);
    }
    emulator.reset();
    return { faults };
  });

const REFUSED_A_WORLD = 2;
