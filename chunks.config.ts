import type { Plugin } from 'vite';

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** What stands on the popup's page before its first sight, and what is loaded next, with the words: files of their own. */
const FIRST = /\/entrypoints\/popup\/main\.tsx$/;
const NEXT = /\/components\/popup\/start-popup\.tsx$|\/lib\/language\/(?:fr|en)\/core\.ts$/;
/** Words are loaded one language at a time. */
const APART = /\/lib\/language\/(?:fr|en)\/|\.css$/;

/**
 * Puts what the popup runs on into one file. Left alone, the bundler gives each few modules that some pages share a file of
 * their own; a browser fetches them one by one, and who pressed the button waits for that longer than for what they hold.
 */
export function popupInFewFiles(): Plugin {
  return {
    name: 'popup-in-few-files',
    outputOptions(options) {
      // Scripts that stand alone are one file already.
      if (options.format !== 'es') return null;
      const groups = [group('popup-first', FIRST, 2), group('popup-base', NEXT, 1)];
      return { ...options, codeSplitting: { groups } };
    },
  };
}

/** Whatever a file imports, at once or through others; of two groups that want a module, the one before has it. */
function group(chunk: string, entry: RegExp, priority: number) {
  const name = (id: string, modules: Modules) => {
    if (APART.test(id) || [FIRST, NEXT].some((file) => file.test(id))) return null;
    const users = new Set([id]);
    for (const user of users) for (const importer of modules.getModuleInfo(user)?.importers ?? []) users.add(importer);
    return [...users].some((user) => entry.test(user)) ? chunk : null;
  };
  return { debugName: chunk, name, priority };
}
