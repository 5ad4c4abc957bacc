import { Refusal, refuse, WORDS } from './refusal';

export const ANALYTICS_SCOPE = 'https://www.googleapis.com/auth/analytics.readonly';
/** To change what stands in Google Analytics; it may read there too. */
export const EDIT_SCOPE = 'https://www.googleapis.com/auth/analytics.edit';
const TOKEN_SECONDS = 3600;

interface Token {
  readonly scopes: ReadonlySet<string>;
  expiresAt: number;
  isRevoked: boolean;
}

/** Who is signed in with Google, what they granted, and which tokens stand. */
export class Identity {
  /** Null: nobody. */
  account: string | null = null;
  readonly granted = new Set<string>();
  private readonly tokens = new Map<string, Token>();

  constructor(private readonly now: () => Date) {}

  signIn(account = 'sacha@example.com'): void {
    this.account = account;
  }

  signOut(): void {
    this.account = null;
  }

  /** A token as if the person had just consented. */
  grant(scopes: readonly string[] = [ANALYTICS_SCOPE], seconds = TOKEN_SECONDS): string {
    const token = `ya29.emulator-${this.tokens.size + 1}`;
    this.tokens.set(token, {
      scopes: new Set(scopes),
      expiresAt: this.now().getTime() + seconds * 1000,
      isRevoked: false,
    });
    for (const scope of scopes) this.granted.add(scope);
    return token;
  }

  expire(token: string): void {
    const known = this.tokens.get(token);
    if (known) known.expiresAt = 0;
  }

  /** Withdraws the consent behind a token, and with it every token. False for a token that is not known. */
  revoke(token: string): boolean {
    if (!this.tokens.has(token)) return false;
    for (const each of this.tokens.values()) each.isRevoked = true;
    this.granted.clear();
    return true;
  }

  /** The scopes of a token that stands, or null. */
  scopesOf(token: string | null): ReadonlySet<string> | null {
    const known = token === null ? undefined : this.tokens.get(token);
    return known && !known.isRevoked && known.expiresAt > this.now().getTime() ? known.scopes : null;
  }

  /** Throws what Google answers to a call without the right to be made. */
  require(token: string | null, scope: string): void {
    const scopes = this.scopesOf(token);
    if (!scopes) throw new Refusal(refuse(401, WORDS.badToken, 'ACCESS_TOKEN_EXPIRED'));
    if (!scopes.has(scope)) throw new Refusal(refuse(403, WORDS.missingScope, 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'));
  }
}
