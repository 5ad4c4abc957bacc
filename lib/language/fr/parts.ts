import type { PartLoaders } from '../catalogue/pack';

export const parts: PartLoaders = {
  core: async () => (await import('./core')).core,
  full: async () => (await import('./full')).full,
  failures: async () => (await import('./failures')).failures,
  files: async () => (await import('./files')).files,
  playbook: async () => (await import('./playbook')).playbook,
};
