import type { StoreName } from './records';
import type { Repository } from './repository';

/** The repository, telling of each record that was written or taken away, after it was. */
export function announcing(
  repository: Repository,
  announce: (change: { readonly store: StoreName; readonly key: string }) => void,
): Repository {
  return {
    ...repository,
    async write(store, key, value) {
      await repository.write(store, key, value);
      announce({ store, key });
    },
    async writeNew(store, key, value) {
      const written = await repository.writeNew(store, key, value);
      if (written) announce({ store, key });
      return written;
    },
    async update(store, key, change) {
      const result = await repository.update(store, key, change);
      announce({ store, key });
      return result;
    },
    async remove(store, key) {
      await repository.remove(store, key);
      announce({ store, key });
    },
  };
}
