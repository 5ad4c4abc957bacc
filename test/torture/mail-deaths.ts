import { SMTP_STAGES, type SmtpFault } from '../contract/smtp-server';
import { type Mishap, through } from './mishap';
import { DAY } from './reference';

/** Those that are waited for in vain are tried by the contract tests: they take as long as the command is patient. */
const WAYS = ['reset', 'close', 'much', 'nonsense', 'later', 'twice'] as const;
const OFTEN = ['reset', 'close', 'nonsense', 'much'] as const;
const at = (stage: SmtpFault['stage'], ways: readonly SmtpFault['way'][]) => ways.map((way) => ({ stage, way }));

const STAGES_BY_WORLD = [SMTP_STAGES.slice(0, 3), SMTP_STAGES.slice(3, 6), SMTP_STAGES.slice(6)];
/**
 * All of them, as many in a world as can fail in it: each message meets the next one, and what arrived is not sent again. So the
 * ways that some mail survives come last, and a message that is lost after its dot before one that is kept.
 */
export const MAIL_FAULTS: readonly (readonly SmtpFault[])[] = [
  ...STAGES_BY_WORLD.map((stages) => WAYS.flatMap((way) => stages.map((stage) => ({ stage, way })))),
  [...at('dot-lost', OFTEN), ...at('dot', OFTEN)],
];

/** Hours at which a draft that could not be sent is tried again: pauses grow within a day. */
const TRIED_AGAIN = [0, 1, 2].flatMap((day) => [day * DAY, day * DAY + 2, day * DAY + 5]);

/** A mail server that fails each message at another stage, or in another way. */
export const mailDeaths: Mishap = async (tools, round) => {
  const { mail } = tools;
  const faults = MAIL_FAULTS[round % MAIL_FAULTS.length];
  if (mail === null || faults === undefined) return null;
  return through(tools, { mail }, async (world) => {
    let settled = 0;
    const before = mail.failed().length;
    for (const hours of TRIED_AGAIN) {
      const struck = mail.failed().length - before;
      if (struck >= faults.length) break;
      mail.failOnce(faults.slice(struck));
      world.at(hours);
      await world.start().ended;
      mail.failOnce([]);
      settled += await world.settle();
    }
    return { faults: mail.failed().slice(before), settled };
  });
};
