/**
 * Measures the protocols: messages and key exchanges a second, ours beside an independent implementation in the same run,
 * and what one typed letter costs. Counted in processor time, so that other work on the machine weighs less; compare
 * within one run.
 */
import { createDiffieHellman } from 'node:crypto';
import '../src/cipher/formats/all.ts';
import { openCase } from '../src/cipher/evidence.ts';
import { bigEndian, join } from '../src/cipher/mtproto/bytes.ts';
import { PRIME, publicValue, sharedSecret } from '../src/cipher/mtproto/group.ts';
import { messageId, open, paddingLength, seal } from '../src/cipher/mtproto/message.ts';
import { peerDecrypts, peerSeals } from '../src/cipher/mtproto/mtcute-peer.ts';
import { tlBytes } from '../src/cipher/mtproto/tl.ts';
import { seededRandom, systemRandom } from '../src/cipher/random.ts';
import { realise } from '../src/cipher/realise.ts';
import { Peer } from '../src/cipher/signal/peer.test-support.ts';
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

const row = (what: string, ours: number, theirs: number, who: string): void =>
  console.info(
    `${what.padEnd(48)} ${ours.toFixed(0).padStart(8)} /s   ${who.padEnd(16)} ${theirs.toFixed(0).padStart(8)} /s`,
  );

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
  row('Signal: exchanges (X3DH, first message, opened)', ours, theirs, 'libsignal');

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
  row('Signal: messages (sealed and opened)', own, others, 'libsignal');
}

async function mtproto(): Promise<void> {
  const [own, servers] = [random(256), random(256)];
  const dh = createDiffieHellman(Buffer.from(bigEndian(PRIME, 256)), Buffer.of(3));
  dh.setPrivateKey(Buffer.from(own));
  const theirs = publicValue(servers);
  row(
    'MTProto: exchanges (one side: public value, key)',
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
    'MTProto: messages (sealed and opened)',
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

/** What a letter typed into each of the messages costs, with every power at once: the worst case. */
async function keystrokes(): Promise<void> {
  for (const mode of Object.values(MODES)) {
    const opened = openCase(mode, { data: 'both', keys: 'split' }, POWERS);
    const world = realise(random);
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
    console.info(`One typed letter in ${mode.id.padEnd(28)} ${(1000 / perSecond).toFixed(2).padStart(8)} ms`);
  }
}

await signal();
await mtproto();
await keystrokes();
