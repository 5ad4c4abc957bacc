import { describe, expect, it } from 'vitest';
import { toPlainText } from '@/lib/draft/plain-text';
import { wordsRead } from '@/lib/draft/words-read';
import { type Block, blocksOf, type Draft } from '@/lib/model/draft';
import { Language } from '@/lib/model/language';
import { tacticText } from '@/lib/language/tactic-text';
import { plainText } from '@/lib/model/marked-text';
import { sixMonths } from '@/test/situations/six-months';

const LAST = '2026-12-04';
const properties = [
  ['a shop', await sixMonths('1', LAST)],
  ['a lead site', await sixMonths('2', LAST)],
] as const;
const inTurn = properties.flatMap(([name, months]) =>
  Language.options.map((language) => [name, language, months] as const),
);

const paragraphs = ({ generated }: Block): string[] => {
  if (generated.kind === 'paragraph') return [plainText(generated.text)];
  return generated.kind === 'list' ? generated.items.map(plainText) : [];
};
const told = (draft: Draft, id: string) =>
  blocksOf(draft, 'boss').flatMap((block) => (block.id === id ? paragraphs(block) : []));
const firstSentence = (draft: Draft) =>
  told(draft, 'working.answer')[0]
    ?.split(/(?<=[.!?])\s(?=\p{Lu})/u)
    .slice(0, 2)
    .join(' ');
describe.each(inTurn)('six months of %s, %s', (_name, language, months) => {
  const letters = months.map(({ month }) => month[language]);
  const weeks = months.map(({ week }) => week[language]);

  it('are read in two minutes each', () => {
    expect(letters.map((letter) => wordsRead(letter, 'boss')).filter((words) => words > 350)).toEqual([]);
  });

  it('have news of their own in title and first sentence', () => {
    for (const titles of [
      letters.map(({ title }) => title),
      weeks.map(({ title }) => title),
      letters.map(firstSentence),
    ])
      expect(new Set(titles).size).toBe(6);
    for (const { title } of [...letters, ...weeks])
      expect(title).not.toMatch(/une chose à suivre|something to follow|[Cc]e qui a bougé dans|What moved in/);
  });

  it('tell each month beside what the letter before expected of it', () => {
    for (const [at, { report, memory }] of months.entries()) {
      if (at === 0) continue;
      const said = months[at - 1]?.report.foreseen;
      const came = report.cameOf?.find(({ what, period }) => what === 'month' && period.from === said?.period.from);
      expect(came?.expected.interval).toEqual(said?.expected.interval);
      expect(
        memory.foreseen?.filter(({ what, period }) => what === 'month' && period.from === said?.period.from),
      ).toHaveLength(1);
      const { low = 0, high = 0 } = came?.expected.interval ?? {};
      const value = came?.value.value ?? 0;
      const words = {
        fr: [/Comme attendu, entre/, /Plus qu’attendu/, /Moins qu’attendu/],
        en: [/As expected, [€\d]/, /More than the .* expected/, /Less than the .* expected/],
      };
      const [as, more, less] = words[language];
      expect(told(letters[at] as Draft, 'working.answer').join(' ')).toMatch(
        (value > high ? more : value < low ? less : as) as RegExp,
      );
    }
  });

  it('tell in each letter what came of what was decided, until it was judged', () => {
    const [action] = months[1]?.memory.actions ?? [];
    expect(action).toMatchObject({ state: 'done' });
    const decided = letters.map((letter) => told(letter, 'closed.short').join(' '));
    const judgedOn = language === 'fr' ? /sera jugé le/ : /judged on/;
    const result =
      language === 'fr'
        ? /pas de changement décelable|a amélioré|a dégradé/
        : /no detectable change|improved|made .* worse/;
    expect(decided[1]).toMatch(judgedOn);
    expect(decided[2]).toMatch(judgedOn);
    expect(decided[3]).toMatch(result);
    // Whoever decides reads the result in words, the notes its interval.
    expect(decided[3]).not.toMatch(/entre −|between −/);
    expect(toPlainText(letters[3] as Draft, 'working')).toMatch(/entre −|between −/);
  });

  it('ask nothing again without a word that it was asked, or done, before', () => {
    const again =
      language === 'fr'
        ? /Déjà (proposé|fait) le|proposé le|écarté le|Toujours sans réponse|devait être fini/i
        : /Already (proposed|done) on|proposed on|turned down on|Still unanswered|was due on/i;
    const asked = letters.map((letter) => told(letter, 'decide.list'));
    const titleOf = (item: string) => item.split(/(?<=[.:])\s/)[0] ?? '';
    const repeated = asked.flatMap((items, at) => {
      const before = asked.slice(0, at).flat();
      return items.filter((item) => before.some((other) => other.startsWith(titleOf(item))));
    });
    expect(repeated.filter((item) => !again.test(item))).toEqual([]);
  });

  it('contradict themselves nowhere: what was done is not said to wait for an answer', () => {
    for (const { memory, month } of months) {
      const waiting = told(month[language], 'decide.list').filter((item) =>
        /sans réponse|unanswered|without an answer/.test(item),
      );
      for (const { tacticId } of memory.actions)
        expect(waiting.join(' ')).not.toContain(tacticText(tacticId, language)?.title);
    }
  });

  it('write small numbers of questions in letters', () => {
    for (const letter of letters)
      expect(told(letter, 'decide.list').join(' ')).not.toMatch(/(et|and) \d+ (de plus|more)/);
  });

  it('count events in whole ones', () => {
    for (const letter of letters)
      expect(toPlainText(letter, 'boss')).not.toMatch(
        /\d[,.]\d+ (événements clés|key events)|, [+−]\d+[,.]\d, (peut|may)/,
      );
  });
});

describe('a month of which days were lost', () => {
  it('says how many were counted once in its answer and once above its figures', () => {
    const [[, [june]]] = properties;
    const text = toPlainText(june?.month.fr as Draft, 'boss');
    expect(text.match(/27 jours comptés sur 30/g)).toHaveLength(2);
    expect(text).toMatch(/Juin 2026 en chiffres \(27 jours comptés sur 30\)/);
  });

  it('is told of that loss in its own letter, and not in those of later months', () => {
    const [[, months]] = properties;
    const isTold = months.map(({ month }) => /du 9 au 11 juin/.test(toPlainText(month.fr, 'boss')));
    expect(isTold).toEqual([true, false, false, false, false, false]);
  });
});

describe('the channels', () => {
  it('say under their caption that only those are told that moved, where there is no room for all', () => {
    const captions = properties.flatMap(([, months]) =>
      months.flatMap(({ month, report }) => {
        const content = month.fr.blocks.find(({ id }) => id === 'channels.table')?.generated;
        const isCut = content?.kind === 'table' && content.rows.length < (report.channels?.length ?? 0);
        return content?.kind === 'table' ? [[isCut, content.caption.includes('pour ceux qui ont bougé')]] : [];
      }),
    );
    expect(captions.map(([isCut]) => isCut)).toContain(true);
    expect(captions.filter(([isCut, isSaid]) => isCut !== isSaid)).toEqual([]);
  });
});

describe('the season’s peak', () => {
  it('comes back once its week is over, beside what the letters said of it', () => {
    const [[, months]] = properties;
    const last = months.at(-1);
    expect(told(last?.month.fr as Draft, 'peak.came').join(' ')).toMatch(
      /^Le pic de la saison\. 115\sk€ du 23 au 29 novembre, pour 114\sk€ prévus le 4 novembre, entre 93\sk€ et 138\sk€\.$/,
    );
    expect(months.slice(0, -1).flatMap(({ month }) => told(month.fr, 'peak.came'))).toEqual([]);
  });
});

describe('what the calendar gives one month alone', () => {
  it('is said beside the change', () => {
    const [[, shop], [, leads]] = properties;
    expect(told(shop.at(-1)?.month.fr as Draft, 'working.answer')[0]).toMatch(/sur octobre, le Black Friday en plus\)/);
    expect(told(shop.at(-1)?.month.en as Draft, 'working.answer')[0]).toMatch(
      /on October, with Black Friday this time\)/,
    );
    expect(told(leads[2]?.month.fr as Draft, 'working.answer')[0]).toMatch(
      /sur juillet, deux jours de week-end en plus\)/,
    );
    // A workshop sells nothing on Black Friday.
    expect(told(leads.at(-1)?.month.fr as Draft, 'working.answer')[0]).not.toContain('Black Friday');
  });
});
