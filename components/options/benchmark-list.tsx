import { unitOf } from '@/lib/model/metric-unit';
import type { ReferenceWords } from '@/lib/language/en/references';
import { capitalised } from '@/lib/language/typography';
import type { Benchmark } from '@/lib/model/benchmark';
import { industryNamed } from '@/lib/model/industry-names';
import { useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { keyOf } from './benchmark-state';

export interface BenchmarkListProps {
  readonly title: string;
  readonly benchmarks: readonly Benchmark[];
  readonly words: ReferenceWords;
  readonly onRemove: (benchmark: Benchmark) => void;
}

/** The published ranges that are kept, each with its source and a way to remove it. */
export function BenchmarkList({ title, benchmarks, words, onRemove }: BenchmarkListProps) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="kept-ranges">
        {benchmarks.map((benchmark) => (
          <BenchmarkLine key={keyOf(benchmark)} benchmark={benchmark} words={words} onRemove={onRemove} />
        ))}
      </ul>
    </>
  );
}

type LineProps = Omit<BenchmarkListProps, 'title' | 'benchmarks'> & { readonly benchmark: Benchmark };

function BenchmarkLine({ benchmark, words, onRemove }: LineProps) {
  const { format, names } = useLanguagePack();
  const { metric, industry, low, high, currency, origin } = benchmark;
  if (origin.kind !== 'imported') return null;
  const rate = names.figure(metric).bare;
  const text = (value: number) =>
    format.figure({ value, unit: unitOf(metric), ...(currency === undefined ? {} : { currency }) });
  const code = industryNamed(industry);
  const source = words.source(origin.source.name, origin.source.date);
  return (
    <li>
      <span>
        <strong>{capitalised(rate)}</strong>, {code === undefined ? words.allIndustries : words.industries[code]} —{' '}
        {words.range(text(low), text(high))}
        <br />
        <a href={origin.source.url} target="_blank" rel="noreferrer">
          {source}
        </a>
      </span>
      <Button aria-label={words.removeRange(rate, source)} onClick={() => onRemove(benchmark)}>
        {words.remove}
      </Button>
    </li>
  );
}
