import type { Fact } from '../narration.ts';
import { dh, exponent, kdf, publicKey, seal, tuple, type Term } from '../terms.ts';
import type { CloudOperator, CloudService, Line } from './cloud-service.ts';

const facts = {
  authKey: { id: 'telegram-auth-key', sources: ['TG-MT1'], grade: 'documented' },
  layer: { id: 'telegram-client-server-layer', sources: ['TG-FAQ20', 'ETH-2021'], grade: 'analysed' },
  cloud: { id: 'telegram-cloud-storage', sources: ['TG-PRIV20'], grade: 'documented' },
  sealedAtRest: { id: 'telegram-sealed-at-rest', sources: ['TG-PRIV17', 'TG-PRIV20'], grade: 'documented' },
  keysApart: { id: 'telegram-keys-apart', sources: ['TG-FAQ20', 'TG-PRIV17'], grade: 'documented' },
  serverOpens: { id: 'telegram-server-opens', sources: ['TG-PRIV20', 'ETH-2021'], grade: 'analysed' },
  internalLine: { id: 'service-internal-line', sources: [], grade: 'assumed' },
  account: { id: 'telegram-account-data', sources: ['TG-PRIV20'], grade: 'documented' },
  loginBySms: { id: 'telegram-login-by-sms', sources: ['TG-2SV'], grade: 'documented' },
  takeover: { id: 'telegram-takeover', sources: ['REUT-AUG16', 'HNS-2016'], grade: 'reported' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** Messages of MTProto under one authorisation key, numbered in each direction. */
function lineUnder(auth: Term): Line {
  const sent = { client: 0, server: 0 };
  return (from, body) => seal(auth, body, { protocol: 'mtproto', from, number: sent[from]++ });
}

/** Telegram: what is known of its servers, and MTProto's way to a key that a device and the server share. */
export const telegram = {
  facts,
  /** Diffie-Hellman between a device and the server; afterwards both hold the same authorisation key. */
  logIn(service: CloudService, at: number, device: string, from: Term): Line {
    const { say, server } = service;
    const own = say.make(at, device, exponent(`${device}-exponent`), facts.authKey);
    const servers = say.make(at, server, exponent(`server-exponent-for-${device}`), facts.authKey);
    say.send(at, device, server, tuple(from, publicKey(own)), facts.authKey);
    say.send(at, server, device, publicKey(servers), facts.authKey);
    const auth = kdf('auth-key', dh(own, servers));
    for (const end of [device, server]) say.make(at, end, auth, facts.authKey);
    say.erase(at, device, own, facts.authKey);
    say.erase(at, server, servers, facts.authKey);
    service.keep(at, auth, facts.internalLine);
    return lineUnder(auth);
  },
} satisfies CloudOperator;
