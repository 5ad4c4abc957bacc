import { DistinctUsers } from './distinct-users';

/** The columns that a request needs, each with its place in a group. */
export interface GroupColumn {
  readonly name: string;
  /** Counts persons: not to be added, see `distinct-users.ts`. */
  readonly people: boolean;
}

/** What the rows that share their keys come to, column by column. */
export class Group {
  private readonly sums: number[];
  private readonly users: DistinctUsers[];

  constructor(
    readonly keys: readonly string[],
    private readonly columns: readonly GroupColumn[],
  ) {
    this.sums = columns.map(() => Number.NaN);
    this.users = columns.filter((column) => column.people).map(() => new DistinctUsers());
  }

  /** NaN is "no answer": it adds nothing and does not undo what was answered. */
  add(index: number, value: number): void {
    if (Number.isNaN(value)) return;
    const sum = this.sums[index] ?? Number.NaN;
    this.sums[index] = Number.isNaN(sum) ? value : sum + value;
  }

  addUsers(index: number, users: number, newUsers: number, pool: number | undefined): void {
    this.add(index, users);
    this.usersOf(index)?.add(users, newUsers, pool);
  }

  merge(other: Group): void {
    other.sums.forEach((value, index) => this.add(index, value));
    other.users.forEach((users, index) => this.users[index]?.merge(users));
  }

  /** A group of the same columns with nothing in it yet. */
  blank(): Group {
    return new Group([], this.columns);
  }

  /** NaN: nothing was answered. Null: persons that cannot be counted. */
  value(column: string): number | null {
    const index = this.columns.findIndex((each) => each.name === column);
    const sum = this.sums[index] ?? Number.NaN;
    const users = this.usersOf(index);
    return users && !Number.isNaN(sum) ? users.count : sum;
  }

  private usersOf(index: number): DistinctUsers | undefined {
    if (!this.columns[index]?.people) return undefined;
    return this.users[this.columns.slice(0, index).filter((column) => column.people).length];
  }
}
