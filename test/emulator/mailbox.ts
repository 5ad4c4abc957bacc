/** What mailboxes of the emulator hold, as MIME; a message that was sent has left. */
export class Mailbox {
  readonly sent: string[] = [];
  readonly drafts: string[] = [];

  empty(): void {
    this.sent.length = 0;
    this.drafts.length = 0;
  }

  /** The id that the mailbox gives, in the form of Gmail's. */
  take(place: 'sent' | 'drafts', mime: string): string {
    this[place].push(mime);
    return (0x19ab_0000 + this.sent.length * 256 + this.drafts.length).toString(16);
  }
}
