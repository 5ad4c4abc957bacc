import { expect, it } from 'vitest';
import { restSource } from '@/lib/collect/rest/rest-source';

it('asks four at once of a property, and of another beside it', async () => {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const answer = JSON.stringify({ dimensions: [], metrics: [] });
  const source = restSource({
    token: async () => 'token',
    fetch: (input) => {
      asked.push(/properties\/(\d+)/.exec(String(input))?.[1] ?? '');
      return new Promise((resolve) => answers.push(() => resolve(new Response(answer))));
    },
  });
  const all = ['1', '1', '1', '1', '1', '2'].map((id) => source.metadata(id));
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual(['1', '1', '1', '1', '2']);
  answers.shift()?.();
  await all[0];
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual(['1', '1', '1', '1', '2', '1']);
  for (const give of answers) give();
  await Promise.all(all);
});
