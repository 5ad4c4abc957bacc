import type { PortfolioEntry } from '@/lib/messages/replies';
import { isStopped } from '@/lib/app/worst-first';
import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describeVerdict } from '@/lib/language/narrative/describe-verdict';
import { describeSize } from '@/lib/language/narrative/portfolio-size';
import { capitalised } from '@/lib/language/typography';
import type { Verdict } from '@/lib/model/diagnosis';
import { levelStanding } from '@/lib/model/level-standing';
import type { Standing } from '@/lib/model/told-turn';
import type { Language } from '@/lib/model/language';
import { momentText } from '../moment';
import { sparks } from './sparks';
import { wrapped } from '../wrapped';
import { commandWords } from '../command-words';

const COLUMNS = 96;
/** Shapes, for terminals without colours and people who do not see them. */
const SIGN: Readonly<Record<Verdict, string>> = { growing: '↗', stagnating: '→', declining: '↘', inconclusive: '?' };

/** A property as it was last read, and what keeps its reports from coming. */
export interface PortfolioLine extends PortfolioEntry {
  /** `waits`: somebody has to act, and `plateau run` says on what. `put-off`: it tries again by itself at `until`. */
  readonly trouble?: { readonly what: 'waits' | 'put-off'; readonly until: string };
}

/** Many properties for a person: how many fall, stand still, grow more slowly than they did or grow, then each with its vital signs. */
export function portfolioText(lines: readonly PortfolioLine[], unread: readonly string[], language: Language): string {
  const { portfolio: words } = commandWords(language);
  const count: Record<Standing, number> = { declining: 0, stagnating: 0, slowed: 0, inconclusive: 0, growing: 0 };
  for (const { vitals, asOf } of lines)
    count[vitals[0] ? levelStanding(vitals[0].diagnosis, asOf) : 'inconclusive'] += 1;
  const told = lines.map((line) => propertyText(line, language));
  const never = unread.length === 0 ? [] : [wrapped(words.never(unread), COLUMNS).join('\n')];
  const counted = lines.length === 0 ? [] : [words.count(lines.length, count)];
  return `${[...counted, ...told, ...never].join('\n\n')}\n`;
}

function propertyText(line: PortfolioLine, language: Language): string {
  const { property, asOf, next, vitals, course, trouble } = line;
  const { portfolio: words } = commandWords(language);
  const pack = languagePack(language);
  const { dates } = pack;
  const narrator = narratorWith(pack, asOf);
  const head = `${property.displayName} (${property.id}) — ${words.seen(dates.day(asOf), next && dates.day(next))}`;
  const drawn = course?.kind === 'trend' ? [`    ${sparks(course)}`] : [];
  const stopped = isStopped(line) ? indented('!', pack.portfolio.stopped) : [];
  const signs = vitals.flatMap(({ metric, diagnosis, seenFrom, size }, place) => {
    const noun = narrator.names.metric(metric);
    const { say, more } = describeVerdict(diagnosis, noun, narrator, seenFrom ?? undefined);
    const { figure, over } = size ? describeSize(size, pack) : { figure: '', over: '' };
    const name = [capitalised(noun.bare), `${figure} ${over}`.trim()].filter(Boolean).join(', ');
    const told = indented(SIGN[diagnosis.verdict], words.vital(name, [say, more].filter(Boolean).join('. ')));
    return place === 0 ? [...told, ...drawn] : told;
  });
  const ill =
    trouble === undefined ? [] : indented('!', words.trouble[trouble.what](momentText(trouble.until, language)));
  return [head, ...stopped, ...signs, ...ill].join('\n');
}

function indented(mark: string, text: string): string[] {
  return wrapped(text, COLUMNS - 4).map((line, at) => `${at === 0 ? `  ${mark} ` : '    '}${line}`);
}
