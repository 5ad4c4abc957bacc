import { linked } from '@/lib/model/marked-text';
import type { BenchmarkMessages } from '../catalogue/benchmark';

export const benchmark: BenchmarkMessages = {
  title: {
    up: (rate) => `${rate.the} ${rate.plural ? 'stand' : 'stands'} above the reference range`,
    down: (rate) => `${rate.the} ${rate.plural ? 'stand' : 'stands'} below the reference range`,
  },
  text: (period, own, low, high) => `${period}: ${own}, beside a range of ${low} to ${high}.`,
  source: (name, url, date) => `Source: ${linked(name, url)} (${date}).`,
  others: (count) =>
    `It is the middle half of ${count} other properties in the same industry, none of them named, over the same weeks.`,
  caution: {
    published: 'A published range was measured elsewhere and in another way: it gives a place, not a verdict.',
    others: 'What they sell and to whom may differ: it gives a place, not a verdict.',
  },
  label: {
    low: (rate) => `${rate.bare}, low end of the reference range`,
    high: (rate) => `${rate.bare}, high end of the reference range`,
  },
};
