import { hex } from '../../cipher/bytes.ts';
import { partsOf } from '../../cipher/signal/parts.ts';
import { documentOf, type EvidenceReport } from '../../cipher/report-document.ts';
import type { Standing } from './run.ts';
import { PUBLIC_KEYS, taskOf } from './sealed.ts';

/** The names of the bytes in the document. */
const SEALED = 'seal(message-key, message)';
const KEY = 'message-key';
const SEARCHER = 'searcher';

/**
 * The evidence of the search on the screen: the sealed message, its key, and what the searcher has of them, which is the
 * key only once it is found. Of the public keys nobody has the private ones: what is sealed here needs none.
 */
export function reportOf({ message, sealed, phase, tried }: Standing, bits: number): EvidenceReport {
  const found = phase === 'found';
  const told = taskOf(sealed, bits).told;
  const publicKey = (key: Uint8Array) => ({ kind: 'public' as const, hex: hex(key.subarray(1)) });
  const bytes: EvidenceReport['bytes'] = {
    [SEALED]: {
      kind: 'signal-message',
      hex: hex(sealed.message),
      parts: partsOf(sealed.message, 'message'),
      key: KEY,
      body: 'message',
      as: {
        protocol: 'signal',
        ratchet: 'public(sara-ratchet-key)',
        counter: 0,
        sender: 'public(sara-identity-key)',
        receiver: 'public(omid-identity-key)',
      },
    },
    [KEY]: { kind: 'secret', hex: hex(sealed.seed) },
    message: { kind: 'text', hex: hex(new TextEncoder().encode(message)) },
    'public(sara-identity-key)': publicKey(PUBLIC_KEYS.SARA),
    'public(omid-identity-key)': publicKey(PUBLIC_KEYS.OMID),
    'public(sara-ratchet-key)': publicKey(PUBLIC_KEYS.RATCHET),
  };
  const held = found ? [SEALED, KEY] : [SEALED];
  return documentOf(
    [
      {
        mode: 'whatsapp-direct',
        placement: { data: 'abroad', keys: 'abroad' },
        powers: [],
        holder: `whoever tries every key: told all but the last ${bits} bits (${hex(told)}), ${tried} keys tried`,
        at: 'now',
        runs: [
          {
            attack: null,
            securityCodes: null,
            places: [
              { id: 'sara-phone', side: 'in-country', holds: [SEALED, KEY, 'message'] },
              { id: SEARCHER, side: 'in-country', holds: held },
            ],
            wires: [{ at: 'now', from: 'sara-phone', to: SEARCHER, wire: 'internet', sent: SEALED }],
            authority: {
              holds: held.map((what) => ({ what, from: SEARCHER })),
              opens: found ? [SEALED] : [],
              staysClosed: found ? [] : [SEALED],
            },
          },
        ],
        verdicts: {},
      },
    ],
    bytes,
  );
}
