import { hex, look, seekIn, wordsOf, type Realisation } from '../../cipher/index.ts';
import {
  CHAT,
  contents,
  holdingsAt,
  know,
  MOMENTS,
  publicKey,
  same,
  subterms,
  type Name,
  type Narration,
  type Term,
  type Trace,
  type World,
} from '../../model/index.ts';

/** Who can have made a key: one of the two phones, or whoever runs the server. */
export type Owner = 'sara' | 'omid' | 'server';

/** A public key as it is shown: whose it is, and its first bytes as hexadecimal digits. */
export interface ShownKey {
  owner: Owner;
  digits: string;
}

/** What one phone has: the key that it made, the one that it took for the other person's, and the message. */
export interface Phone {
  own: ShownKey;
  other: ShownKey;
  /** True when the message stands on its screen. */
  has: boolean;
}

/** What the exchange came to, as plain data: it stands in the served page, and follows from model and ciphers alone. */
export interface Picture {
  sara: Phone;
  omid: Phone;
  /** What whoever runs the server came to: the words that really came out of the bytes, or the ciphertext that stayed closed. */
  read?: string;
  sealed?: { digits: string; bytes: number };
  /** Whether the two phones would show different codes. The model's answer. */
  codesDiffer: boolean;
  traces: readonly Trace[];
  /** Keys that are missing to read the message, as terms; empty when it is read. */
  missing: readonly Term[];
}

/** So many bytes of a public key, and of a ciphertext, are shown. */
const SHOWN = { key: 4, ciphertext: 24 };

/** The message that the exhibit follows: one that is sent after the keys were handed out. */
export const MESSAGE = CHAT.future;

/** Works out what is shown of one run. */
export function pictureOf(world: World, realisation: Realisation): Picture {
  const { narration } = world;
  const { codes } = narration;
  if (!codes) throw new Error('this mode has no security codes to compare');

  const trace = seekIn(world, MESSAGE, look(world, realisation), realisation);
  const sealed = trace.closed?.content;
  return {
    sara: phoneOf(narration, 'sara', realisation),
    omid: phoneOf(narration, 'omid', realisation),
    ...(trace.clear && { read: wordsOf(trace.clear) }),
    ...(!trace.clear &&
      sealed && { sealed: { digits: grouped(sealed.slice(0, SHOWN.ciphertext)), bytes: sealed.length } }),
    codesDiffer: !same(codes.sara, codes.omid),
    traces: narration.traces,
    missing: world.knowledge.derive(MESSAGE) ? [] : (world.knowledge.missingKeys(MESSAGE)[0] ?? []),
  };
}

function phoneOf(narration: Narration, whose: 'sara' | 'omid', realisation: Realisation): Phone {
  const place = `${whose}-phone`;
  const [own, other] = pairOf(narration, whose);
  const shown = (key: Name): ShownKey => ({
    owner: ownerOf(narration, key),
    digits: grouped(realisation.bytes(publicKey(key)).slice(5, 5 + SHOWN.key)),
  });
  return {
    own: shown(own),
    other: shown(other),
    has: know(holdingsAt(narration, place, MOMENTS.future)).derive(MESSAGE) !== undefined,
  };
}

/**
 * The private keys behind a phone's code: the phone's own, and that of whom it takes for the other person. Identity keys
 * stand in the code itself. Of a secret chat the code tells only the key that came out: there it is the last exponent that
 * the phone drew, and the last public value that it was given.
 */
export function pairOf(narration: Narration, whose: 'sara' | 'omid'): readonly [own: Name, other: Name] {
  const phone = `${whose}-phone`;
  const code = narration.codes?.[whose];
  const identities = code ? publicIn(code).filter(({ id }) => id.includes('identity-key')) : [];
  const given = narration.events.flatMap((event) =>
    event.kind === 'send' && event.to === phone ? contents(event.term).flatMap(publicIn) : [],
  );
  const drawn = narration.events.flatMap((event) =>
    event.kind === 'make' && event.place === phone && event.term.kind === 'name' && event.term.group
      ? [event.term]
      : [],
  );
  const own = identities.find((key) => ownerOf(narration, key) === whose) ?? drawn.at(-1);
  const other = identities.find((key) => key !== own) ?? given.findLast((key) => key.group && key !== own);
  if (!own || !other) throw new Error(`the code on ${whose}’s phone is not made from two keys`);
  return [own, other];
}

const publicIn = (term: Term): Name[] =>
  [...subterms(term)].flatMap((part) => (part.kind === 'public' ? [part.of] : []));

/** Who drew a private key at random. */
export function ownerOf({ events }: Narration, key: Name): Owner {
  const made = events.find((event) => event.kind === 'make' && same(event.term, key));
  if (made?.kind !== 'make') throw new Error(`nobody makes ${key.id}`);
  if (made.place === 'sara-phone') return 'sara';
  return made.place === 'omid-phone' ? 'omid' : 'server';
}

const grouped = (bytes: Uint8Array): string => hex(bytes).replace(/..(?=.)/g, '$& ');
