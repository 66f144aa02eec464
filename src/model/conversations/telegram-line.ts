import type { Fact } from '../narration.ts';
import { dh, exponent, kdf, publicKey, seal, type Sealed, type Term } from '../terms.ts';
import type { Writer } from './row.ts';
import type { Teller } from './teller.ts';

const facts = {
  authKey: { id: 'telegram-auth-key', sources: ['TG-MT1'], grade: 'documented' },
  lasting: { id: 'telegram-line-key-lasts', sources: ['TG-BIND'], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** Seals each message between a phone and the server, of whichever end, under their authorisation key. */
export type Line = (from: 'client' | 'server', body: Term) => Sealed;

/** Diffie-Hellman between a phone and the server; afterwards both hold the same authorisation key, and keep it. */
export function logIn(say: Teller, who: Writer, server: string): Line {
  const phone = `${who}-phone`;
  const own = say.make(0, phone, exponent(`${who}-login-exponent`), facts.authKey);
  const servers = say.make(0, server, exponent(`server-exponent-for-${who}`), facts.authKey);
  say.send(0, phone, server, publicKey(own), facts.authKey);
  say.send(0, server, phone, publicKey(servers), facts.authKey);
  const auth = kdf('auth-key', dh(own, servers));
  for (const end of [phone, server]) say.keep(0, end, `line-of-${who}`, auth, facts.lasting);
  say.erase(0, phone, own, facts.authKey);
  say.erase(0, server, servers, facts.authKey);
  const sent = { client: 0, server: 0 };
  return (from, body) => seal(auth, body, { protocol: 'mtproto', from, number: sent[from]++ });
}
