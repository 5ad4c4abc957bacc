import { defineExtensionMessaging } from '@webext-core/messaging';
import type { RequestName } from './protocol';

/** Every request travels in one kind of envelope, so that there is one listener and one check. */
interface ProtocolMap {
  ask(envelope: { name: RequestName; request: unknown }): unknown;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
