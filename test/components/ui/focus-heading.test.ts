import { beforeEach, expect, it } from 'vitest';
import { headingKeeper } from '@/components/ui/focus-heading';

const part = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML =
    '<section><h2 tabindex="-1">Proposals</h2><form><button>Take up</button></form></section><a href="#x">Elsewhere</a>';
  part('button').focus();
});

it('gives the focus to the heading when what held it leaves', () => {
  const keepPlace = headingKeeper(part('form'));
  part('form').remove();
  keepPlace();
  expect(document.activeElement).toBe(part('h2'));
});

it('does so before the page has taken it away', () => {
  headingKeeper(part('form'))();
  expect(document.activeElement).toBe(part('h2'));
});

it('leaves it to a person who went on while the answer was awaited', () => {
  const keepPlace = headingKeeper(part('form'));
  part('a').focus();
  part('form').remove();
  keepPlace();
  expect(document.activeElement).toBe(part('a'));
});
