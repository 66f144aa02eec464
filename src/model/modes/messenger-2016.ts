import type { Fact } from '../narration.ts';
import { dh, kdf, name, publicKey, seal, tuple } from '../terms.ts';
import { narrateCloudChat } from './cloud-chat.ts';
import type { CloudOperator } from './cloud-service.ts';
import type { Mode } from './mode.ts';

const facts = {
  layer: { id: 'messenger-channel', sources: ['USAT16', 'ENG16'], grade: 'reported' },
  cloud: { id: 'messenger-history', sources: ['USAT16'], grade: 'reported' },
  serverOpens: { id: 'messenger-server-opens', sources: ['USAT16', 'PROTO22'], grade: 'reported' },
  sealedAtRest: { id: 'messenger-at-rest', sources: [], grade: 'assumed' },
  keysApart: { id: 'messenger-at-rest', sources: [], grade: 'assumed' },
  internalLine: { id: 'service-internal-line', sources: [], grade: 'assumed' },
  account: { id: 'messenger-account-data', sources: [], grade: 'assumed' },
  loginBySms: { id: 'messenger-login-by-sms', sources: [], grade: 'assumed' },
  takeover: { id: 'messenger-takeover', sources: [], grade: 'assumed' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** Facebook Messenger, as of May 2016: two months before the first tests of its end-to-end mode. */
const messenger: CloudOperator = {
  facts,
  /** A line between a device and the server: both ends hold its key. */
  logIn({ say, server }, at, device, from) {
    const own = say.make(at, device, name(`${device}-line-key`), facts.layer);
    const servers = say.make(at, server, name(`server-line-key-for-${device}`), facts.layer);
    say.send(at, device, server, tuple(from, publicKey(own)), facts.layer);
    say.send(at, server, device, publicKey(servers), facts.layer);
    const line = kdf('line-of', dh(own, servers));
    for (const end of [device, server]) say.make(at, end, line, facts.layer);
    return (_from, body) => seal(line, body);
  },
};

/** A regular chat on Messenger: kept by Facebook, which can read it. */
export const messenger2016: Mode = {
  id: 'messenger-2016',
  narrate: (placement) => narrateCloudChat(placement, messenger),
  attacks: { 'intercept-sms': (placement) => narrateCloudChat(placement, messenger, { withIntruder: true }) },
};
