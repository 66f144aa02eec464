import { PHONES } from '../chat.ts';
import { Narrator, type Fact, type Place } from '../narration.ts';
import { inPlace, type Drawer, type DrawerTeller } from '../protocols/drawers.ts';
import type { Term } from '../terms.ts';
import type { Conversation } from './conversation.ts';

/** The service's one server, wherever it stands: a conversation is about keys, not about the order. */
export const SERVER = 'server@abroad';

/** Tells a conversation: what a narrator says, and in which drawer of its place each key lies. */
export class Teller extends Narrator implements DrawerTeller {
  readonly drawers = new Map<string, Drawer>();

  keep<T extends Term>(at: number, place: string, drawer: Drawer, key: T, fact: Fact): T {
    this.drawers.set(inPlace(place, key), drawer);
    return this.make(at, place, key, fact);
  }

  /** What has been told, as the conversation of a mode. */
  conversation(
    id: string,
    { places = [], service = [SERVER] }: { places?: readonly Place[]; service?: string[] } = {},
  ): Conversation {
    const server: Place = { id: SERVER, kind: 'server', side: 'abroad' };
    return {
      id,
      narration: { places: [...PHONES, server, ...places], events: this.events, items: {}, traces: [] },
      places: { phone: ['omid-phone'], service },
      drawers: this.drawers,
    };
  }
}
