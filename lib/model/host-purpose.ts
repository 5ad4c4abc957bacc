/** What a host is that carries the property's tag and is not its site's. */
export type HostPurpose = 'local' | 'staging' | 'preview' | 'translation' | 'archive' | 'tool' | 'unknown';
