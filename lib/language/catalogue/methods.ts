import type { NamedMethod } from '@/lib/model/method';

/** How a figure came about, where its evidence says so in words. */
export interface MethodNames {
  readonly named: Readonly<Record<NamedMethod, string>>;
  /** Of what is left after costs. */
  readonly timesMargin: (basis: string) => string;
}
