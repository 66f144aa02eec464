/**
 * Measures the protocols: messages and key exchanges a second, ours beside an independent implementation in the same run;
 * how many keys the search of `try-every-key` tries; and what one typed letter costs. Counted in processor time, so that
 * other work on the machine weighs less; compare within one run.
 */
import { createDiffieHellman } from 'node:crypto';
import { cpus } from 'node:os';
import { ALL } from '../src/cipher/formats/all.ts';
import { openCase } from '../src/cipher/evidence.ts';
import { bigEndian, join } from '../src/cipher/mtproto/bytes.ts';
import { PRIME, publicValue, sharedSecret } from '../src/cipher/mtproto/group.ts';
import { messageId, open, paddingLength, seal } from '../src/cipher/mtproto/message.ts';
import { peerDecrypts, peerSeals } from '../src/cipher/mtproto/mtcute-peer.ts';
import { tlBytes } from '../src/cipher/mtproto/tl.ts';
import { seededRandom, systemRandom } from '../src/cipher/random.ts';
import { realise } from '../src/cipher/realise.ts';
import { KeySearch } from '../src/cipher/signal/key-search.ts';
import { sealMessage, tagFits } from '../src/cipher/signal/message.ts';
import { Peer } from '../src/cipher/signal/peer.test-support.ts';
import { expandMessageKeySeed } from '../src/cipher/signal/ratchet.ts';
import { acceptSession, startSession, type Envelope } from '../src/cipher/signal/session.ts';
import { phone, Speaker } from '../src/cipher/signal/test-support.ts';
import { MODES, POWERS } from '../src/model/index.ts';

const random = seededRandom('bench');
const WORDS = 'Tomorrow at five, by the old bridge.';

/** Milliseconds of processor time that this process has used, not counting the system's. */
const used = (): number => process.cpuUsage().user / 1000;

/** Runs a task for about a second, after a warm-up, and gives how often a second it ran. */
async function rate(task: () => unknown): Promise<number> {
  for (const [seconds, counts] of [
    [0.2, false],
    [1, true],
  ] as const) {
    const start = used();
    let times = 0;
    let passed: number;
    do {
      await task();
      times += 1;
      passed = used() - start;
    } while (passed < seconds * 1000);
    if (counts) return (times * 1000) / passed;
  }
  return 0;
}

const whole = (number: number): string => Math.round(number).toLocaleString('en');

function head(): void {
  console.info(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.info(`\n${'Times a second of processor time'.padEnd(46)} ${'ours'.padStart(9)} ${'beside it'.padStart(11)}`);
}
/** One line: ours, the independent implementation in the same run, and how many times as fast ours is. */
function row(what: string, ours: number, theirs: number, who: string): void {
  const times = (ours / theirs).toPrecision(2);
  console.info(
    `${what.padEnd(46)} ${whole(ours).padStart(9)} ${whole(theirs).padStart(11)} ${who.padEnd(14)} ${times} times as fast`,
  );
}

/** A Signal exchange: session begun, first message sealed and opened. */
async function signal(): Promise<void> {
  const [sara, omid] = [phone(random), phone(random)];
  const ours = await rate(() => {
    const speaker = new Speaker(startSession(sara, omid.bundle, random), random);
    const first = speaker.say(WORDS);
    new Speaker(acceptSession(omid, first.bytes), random).hear(first);
  });
  const theirs = await rate(async () => {
    const [from, to] = [new Peer(sara), new Peer(omid)];
    await from.start(omid.bundle);
    await to.hear(await from.say(WORDS));
  });
  row('Signal exchanges (X3DH, one message, opened)', ours, theirs, 'libsignal');

  const speaker = new Speaker(startSession(sara, omid.bundle, random), random);
  const first = speaker.say(WORDS);
  const listener = new Speaker(acceptSession(omid, first.bytes), random);
  listener.hear(first);
  speaker.hear(listener.say(WORDS));
  const own = await rate(() => listener.hear(speaker.say(WORDS)));

  const [from, to] = [new Peer(sara), new Peer(omid)];
  await from.start(omid.bundle);
  await to.hear(await from.say(WORDS));
  await from.hear(await to.say(WORDS));
  const others = await rate(async () => {
    const sent: Envelope = await from.say(WORDS);
    await to.hear(sent);
  });
  row('Signal messages (sealed and opened)', own, others, 'libsignal');
}

async function mtproto(): Promise<void> {
  const [own, servers] = [random(256), random(256)];
  const dh = createDiffieHellman(Buffer.from(bigEndian(PRIME, 256)), Buffer.of(3));
  dh.setPrivateKey(Buffer.from(own));
  const theirs = publicValue(servers);
  row(
    'MTProto exchanges (one side: value and key)',
    await rate(() => [publicValue(own), sharedSecret(theirs, own)]),
    await rate(() => [dh.generateKeys(), dh.computeSecret(theirs)]),
    'OpenSSL',
  );
  const key = sharedSecret(theirs, own);
  const message = {
    salt: 1n,
    sessionId: 2n,
    messageId: messageId(Date.UTC(2016, 4, 29), 'client'),
    seqNo: 1,
    body: tlBytes(new TextEncoder().encode(WORDS)),
  };
  row(
    'MTProto messages (sealed and opened)',
    await rate(() =>
      open(
        key,
        'client-to-server',
        seal(key, 'client-to-server', message, systemRandom(paddingLength(32 + message.body.length))),
      ),
    ),
    await rate(() => peerDecrypts(key, true, join(peerSeals(key, message)))),
    'mtcute (WASM)',
  );
}

/** Keys that a search tries, beside the same try put together from noble's functions. */
async function search(): Promise<void> {
  const publicKey = (): Uint8Array => Uint8Array.of(5, ...random(31), 0);
  const identities = { sender: publicKey(), receiver: publicKey() };
  const header = { ratchetKey: publicKey(), counter: 0, previousCounter: 0 };
  const keys = expandMessageKeySeed(random(32));
  const message = sealMessage(keys, header, new TextEncoder().encode(WORDS), identities);
  // The bits that are told are those of another key: nothing fits, and the search does not end.
  const tried = new KeySearch({ message, identities, told: random(32), bits: 31 }, 0);
  const stretch = 1000;
  const ours = await rate(() => tried.run(stretch));
  const candidate = random(32);
  const theirs = await rate(() => tagFits(expandMessageKeySeed(candidate), message, identities));
  row('Signal keys tried (as try-every-key does)', ours * stretch, theirs, 'noble');
}

/** What a letter typed into each of the messages costs, with every power at once: the worst case. */
async function keystrokes(): Promise<void> {
  console.info(`\n${'One typed letter, with every power at once'.padEnd(46)} ${'ms'.padStart(9)}`);
  for (const mode of Object.values(MODES)) {
    const opened = openCase(mode, { data: 'both', keys: 'split' }, POWERS);
    const world = realise(random, {}, ALL);
    opened.examine(world);
    let letters = 0;
    let typed = world;
    const perSecond = await rate(() => {
      letters += 1;
      typed = typed.withTexts({
        'stored-text': `${WORDS}${letters}`,
        'in-flight': `${WORDS}${letters}`,
        'future-text': `${letters}`,
      });
      opened.examine(typed);
    });
    console.info(`${mode.id.padEnd(46)} ${(1000 / perSecond).toFixed(2).padStart(9)}`);
  }
}

head();
await signal();
await mtproto();
await search();
await keystrokes();
