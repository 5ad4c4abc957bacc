import { describe, expect, it } from 'vitest';
import { runCommandLine } from '@/lib/headless/command-line';
import { commandWords } from '@/lib/headless/command-words';
import { COMMANDS, isCommandName } from '@/lib/headless/commands';
import { dashed, parsedArguments } from '@/lib/headless/flag';
import { FLAGS } from '@/lib/headless/flags';
import { Misuse } from '@/lib/headless/misuse';
import { EXIT } from '@/lib/headless/terminal';
import { Language } from '@/lib/model/language';
import { terminalOf } from './terminal-of';

const NAMES = Object.keys(COMMANDS).filter(isCommandName);
const DECLARED = NAMES.flatMap((command) =>
  Object.entries(COMMANDS[command].flags).map(([name, flag]) => ({ command, name, flag, typed: `--${dashed(name)}` })),
);

/** What a page says of a flag. */
function wordsOf(command: (typeof NAMES)[number], name: string, language: Language): readonly string[] | undefined {
  const page = commandWords(language).pages[command];
  const listed = 'flags' in page ? Object.entries(page.flags).find(([each]) => each === name)?.[1] : undefined;
  // The value stands before two spaces.
  return listed?.split(/ {2}(.*)/s, 2);
}

/** What is wrong with arguments. */
function wrongIn(args: readonly string[], command: (typeof NAMES)[number]): unknown {
  try {
    return parsedArguments(args, COMMANDS[command].flags);
  } catch (error) {
    return error instanceof Misuse ? error.use : error;
  }
}

describe('a flag', () => {
  it.each(DECLARED)('$typed of $command has help in every language', ({ command, name, flag }) => {
    for (const language of Language.options) {
      // A command that shares the flags of another may leave their help to it.
      const pages = [command, ...NAMES.filter((other) => COMMANDS[other].flags[name] === flag)];
      const words = pages.map((page) => wordsOf(page, name, language)).find((each) => each !== undefined);
      expect(words).toHaveLength(flag.type === 'boolean' ? 1 : 2);
      for (const text of words ?? []) expect(text.trim()).not.toBe('');
    }
  });

  it('is listed in every language alike, by a command that has it', () => {
    for (const command of NAMES) {
      const [first, ...others] = Language.options.map((language) => {
        const page = commandWords(language).pages[command];
        return 'flags' in page ? Object.keys(page.flags) : [];
      });
      for (const other of others) expect(other).toEqual(first);
      expect(Object.keys(COMMANDS[command].flags)).toEqual(expect.arrayContaining(first ?? []));
    }
  });

  it.each(DECLARED)('$typed is understood by $command', ({ command, name, flag, typed }) => {
    const args = flag.type === 'boolean' ? [typed] : [typed, GOOD[name] ?? 'anything'];
    const { given } = parsedArguments(args, COMMANDS[command].flags);
    expect(Object.keys(given)).toEqual([name]);
  });

  it.each(NAMES)('of another command is refused by %s', (command) => {
    const own = new Set(Object.keys(COMMANDS[command].flags));
    for (const { typed } of DECLARED.filter((each) => !own.has(each.name)))
      expect(wrongIn([typed], command)).toMatchObject({ what: 'unknown-argument', value: typed });
  });

  it.each(DECLARED.filter(({ name }) => name.length > 2))(
    '$typed of $command is what a slip is taken for',
    ({ command, typed }) => {
      const slip = typed.slice(0, -1);
      expect(wrongIn([slip], command)).toEqual({ what: 'unknown-argument', value: slip, near: typed });
    },
  );
});

describe('a slip', () => {
  it.each([
    ['-o', '--out'],
    ['--uot', '--out'],
    ['--cvs', '--csv'],
    ['--csvv', '--csv'],
    ['--dmeo', '--demo'],
    ['--bosss', '--boss'],
  ])('%s is taken for %s', (typed, near) => {
    expect(wrongIn([typed], 'report')).toEqual({ what: 'unknown-argument', value: typed, near });
  });

  it.each(['-c', '--x', '--hello'])('%s, which may be several or none, is taken for nothing', (typed) => {
    expect(wrongIn([typed], 'report')).toEqual({ what: 'unknown-argument', value: typed });
  });

  it.each([
    ['kinds', 'wekly', 'weekly'],
    ['kinds', 'Wekly, montly', 'weekly,monthly'],
    ['kinds', 'weekly,quaterly', 'weekly,quarterly'],
    ['language', 'french', 'fr'],
    ['language', 'en,frr', 'en,fr'],
    ['metric', 'sesions', 'sessions'],
    ['metric', 'totalrevenu', 'totalRevenue'],
  ])('of --%s, %s, is taken for %s', (flag, typed, near) => {
    expect(wrongIn([`--${flag}`, typed], 'report')).toEqual({ what: 'bad-value', flag, value: typed, near });
  });

  it.each([
    ['language', 'de'],
    ['kinds', 'weekly,never'],
  ])('of --%s, %s, is taken for nothing', (flag, typed) => {
    expect(wrongIn([`--${flag}`, typed], 'report')).toEqual({ what: 'bad-value', flag, value: typed });
  });

  it.each([
    ['en_GB', '--hours', 'eight', 'for example: --hours 8'],
    ['fr_FR', '--as-of', '2026-13-01', 'par exemple : --as-of AAAA-MM-JJ'],
  ])('of a value that is no word is answered with one that would do, in %s', async (lang, flag, typed, example) => {
    const terminal = { ...terminalOf(), env: { LANG: lang } };
    expect(await runCommandLine(['doctor', '--demo', flag, typed], terminal)).toBe(EXIT.usage);
    expect(terminal.errors().replaceAll('\u00A0', ' ')).toContain(example);
  });
});

/** A value that each flag with a reader of its own understands, and what it makes of it. */
const GOOD: Readonly<Record<string, string>> = {
  property: '123',
  bigquery: 'my-shop.analytics_1',
  maxGigabytes: '20',
  kinds: 'weekly, monthly',
  language: 'EN',
  asOf: '2026-10-31',
  target: '3->10/24',
  industry: 'Home and garden',
  hours: '7.5',
  country: 'gb',
  metric: 'sessions',
  currency: 'gbp',
  timeZone: 'Europe/London',
  shard: '2/3',
};

describe('a value that makes no sense', () => {
  const BAD = [
    ['report', 'property', 'shop'],
    ['report', 'bigquery', 'analytics_1'],
    ['report', 'maxGigabytes', '0'],
    ['report', 'maxGigabytes', '1.5'],
    ['report', 'kinds', 'weekly,yearly'],
    ['report', 'language', 'de'],
    ['report', 'asOf', '2026-02-30'],
    ['report', 'target', 'much'],
    ['report', 'industry', 'Dragons'],
    ['report', 'hours', 'eight'],
    ['report', 'country', 'France'],
    ['report', 'metric', 'happiness'],
    ['report', 'currency', 'euros'],
    ['report', 'timeZone', 'Paris'],
    ['run', 'asOf', 'yesterday'],
    ['run', 'shard', '4/3'],
    ['deliver', 'kinds', ''],
    ['settle', 'kinds', ','],
  ] as const;

  it.each(BAD)('%s: %s "%s" is told, and nothing is begun', async (command, name, text) => {
    expect(wrongIn([`--${dashed(name)}`, text], command)).toEqual({
      what: 'bad-value',
      flag: dashed(name),
      value: text,
    });
    for (const [LANG, said] of [
      [
        'en',
        [
          `plateau: --${dashed(name)} does not understand "${text}" (for example: --${dashed(name)} `,
          `). See plateau ${command} --help\n`,
        ],
      ],
      [
        'fr',
        [
          `plateau\u00a0: --${dashed(name)} ne comprend pas «\u00a0${text}\u202f» (par exemple\u00a0: --${dashed(name)} `,
          `). Voir plateau ${command} --help\n`,
        ],
      ],
    ] as const) {
      const terminal = terminalOf([], { LANG });
      expect(await runCommandLine([command, `--${dashed(name)}`, text], terminal)).toBe(EXIT.usage);
      const [before, after] = said;
      expect(terminal.errors().startsWith(before)).toBe(true);
      expect(terminal.errors().endsWith(after)).toBe(true);
      expect(terminal.errors().slice(before.length, -after.length)).toMatch(/^\S/);
      expect(terminal.out()).toBe('');
    }
  });

  it('is named above for every reader that refuses one', () => {
    const told = new Set(BAD.map(([, name]) => name as string));
    const refusing = DECLARED.filter(({ flag }) => flag.read(['§']) === undefined).map(({ name }) => name);
    expect([...new Set(refusing)].toSorted()).toEqual([...told].toSorted());
  });
});

it('gives typed values, the last one where a flag has one, and all where it collects them', () => {
  const args = ['--as-of=2026-10-30', '--as-of', '2026-10-31', '--hours', '7.5', '--csv', 'a', '--csv', 'b', 'c'];
  const { given, files } = parsedArguments([...args, '--key-events', 'b,,a,b'], FLAGS.report, true);
  const hours: number | undefined = given.hours;
  expect({ ...given, hours }).toEqual({ asOf: '2026-10-31', hours: 7.5, csv: ['a', 'b'], keyEvents: ['b', 'a'] });
  expect(files).toEqual(['c']);
});
