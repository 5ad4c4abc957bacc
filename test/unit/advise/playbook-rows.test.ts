import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PersonQuestion } from '@/lib/model/answer';
import { answering, ROWS } from './playbook-rows';

describe.each(ROWS.map((row) => [row.row, row] as const))('%s', (_, { facts, asks = [], servedBy = '' }) => {
  it('is served: by a tactic, by what a person answers, or by a part of the product that is named', () => {
    expect(facts.length + asks.length + servedBy.length).toBeGreaterThan(0);
    for (const question of asks) expect(PersonQuestion.options).toContain(question);
    for (const [fact, ...ids] of facts) for (const id of ids) expect(answering(fact)).toContain(id);
  });
});

const PLAYBOOK = '../shared/facts/playbook.md';

describe.skipIf(!existsSync(PLAYBOOK))(`the list of situations (${PLAYBOOK}; skipped where it is absent)`, () => {
  it('has no row without an answer here', () => {
    const text = readFileSync(PLAYBOOK, 'utf8');
    const table = text.slice(text.indexOf('| Seed (doc)'), text.indexOf('**Sample size'));
    const rows = [...table.matchAll(/^\| (.+?) \|/gm)].map(([, name = '']) => name.replaceAll('**', '')).slice(1);
    expect(rows.length).toBe(ROWS.length);
    for (const name of rows) expect([name, ROWS.filter(({ row }) => name.startsWith(row)).length]).toEqual([name, 1]);
  });
});
