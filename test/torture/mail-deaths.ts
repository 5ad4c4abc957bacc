import { SMTP_STAGES, type SMTP_WAYS, type SmtpFault } from '../contract/smtp-server';
import { type Mishap, through } from './mishap';
import { DAY } from './reference';

/** Those that are waited for in vain are tried by the contract tests: they take as long as the command is patient. */
const QUICK = [
  'reset',
  'close',
  'much',
  'nonsense',
  'later',
  'twice',
] as const satisfies readonly (typeof SMTP_WAYS)[number][];
const AFTER_THE_DOT = (['reset', 'close', 'nonsense', 'much'] as const).map((way) =>
  (['dot-lost', 'dot'] as const).map((stage) => ({ stage, way })),
);
/** Hours at which a draft that could not be sent is tried again: pauses grow within a day. */
const TRIED_AGAIN = [0, 2, 5, DAY, DAY + 2, DAY + 5] as const;
/** All of them, as many in one world as can fail in it one after the other: what arrived is not sent again. */
export const MAIL_FAULTS: readonly (readonly SmtpFault[])[] = [
  ...SMTP_STAGES.map((stage) => QUICK.map((way) => ({ stage, way }))),
  ...AFTER_THE_DOT,
];

/** A mail server that fails at a stage, in one way after the other. */
export const mailDeaths: Mishap = async (tools, round) => {
  const { mail } = tools;
  const faults = MAIL_FAULTS[round % MAIL_FAULTS.length];
  if (mail === null || faults === undefined) return null;
  return through(tools, { mail }, async (world) => {
    let settled = 0;
    const before = mail.failed().length;
    for (const [time, fault] of faults.entries()) {
      world.at(TRIED_AGAIN[time] ?? 0);
      mail.fail(fault);
      await world.start().ended;
      mail.fail(null);
      settled += await world.settle();
    }
    return { faults: [...new Set(mail.failed().slice(before))], settled };
  });
};
