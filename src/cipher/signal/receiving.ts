import { equal, SignalError } from './bytes.ts';
import { MAX_SKIP, messageKeySeed, nextChainKey, skipTo, type Chain, type SkippedKey } from './ratchet.ts';

/** The keys for messages under one of the other side's ratchet keys. */
export interface ReceivingChain {
  readonly ratchetKey: Uint8Array;
  /** Absent once the other side has moved on to a newer ratchet key: only skipped messages can still come. */
  readonly chain: Chain | undefined;
  /** Keys of messages not yet arrived, the oldest first. */
  readonly skipped: readonly SkippedKey[];
}

/** How many of the other side's ratchet keys are remembered; libsignal's limit. */
export const MAX_RECEIVING_CHAINS = 5;

/** The chain wound forward to `counter`, and the keys skipped on the way kept, up to the limit. */
function wind<T extends { readonly chain: Chain; readonly skipped: readonly SkippedKey[] }>(
  receiving: T,
  counter: number,
): T {
  if (counter - receiving.chain.counter > MAX_SKIP)
    throw new SignalError('too-far-ahead', `more than ${MAX_SKIP} messages ahead`);
  const { chain, skipped } = skipTo(receiving.chain, counter);
  return { ...receiving, chain, skipped: [...receiving.skipped, ...skipped].slice(-MAX_SKIP) };
}

/**
 * Takes the key seed of message `counter` out of a chain: from the skipped ones, or by winding the chain forward.
 *
 * @throws SignalError `already-used` when the key is gone, `too-far-ahead`
 */
export function takeFrom<T extends { readonly chain: Chain | undefined; readonly skipped: readonly SkippedKey[] }>(
  receiving: T,
  counter: number,
): { seed: Uint8Array; receiving: T } {
  const { chain, skipped } = receiving;
  if (!chain || counter < chain.counter) {
    const kept = skipped.find((key) => key.counter === counter);
    if (!kept) throw new SignalError('already-used', `the key of message ${counter} is gone`);
    return { seed: kept.seed, receiving: { ...receiving, skipped: skipped.filter((key) => key !== kept) } };
  }
  const wound = wind({ ...receiving, chain }, counter);
  const { chainKey } = wound.chain;
  return {
    seed: messageKeySeed(chainKey),
    receiving: { ...wound, chain: { chainKey: nextChainKey(chainKey), counter: counter + 1 } },
  };
}

/** Begins a chain under a new ratchet key. The one before is wound to its last message, and its chain key dropped. */
export function advance(
  receiving: readonly ReceivingChain[],
  ratchetKey: Uint8Array,
  chainKey: Uint8Array,
  previousCounter: number,
): ReceivingChain[] {
  const [last, ...older] = receiving;
  const closed = last && {
    ...(last.chain ? wind({ ...last, chain: last.chain }, previousCounter + 1) : last),
    chain: undefined,
  };
  const begun = { ratchetKey, chain: { chainKey, counter: 0 }, skipped: [] };
  return [begun, ...(closed ? [closed] : []), ...older].slice(0, MAX_RECEIVING_CHAINS);
}

/** `takeFrom` for the chain that belongs to `ratchetKey`. */
export function takeKey(
  receiving: readonly ReceivingChain[],
  ratchetKey: Uint8Array,
  counter: number,
): { seed: Uint8Array; receiving: ReceivingChain[] } {
  const at = receiving.findIndex((chain) => equal(chain.ratchetKey, ratchetKey));
  const chain = receiving[at];
  if (!chain) throw new SignalError('already-used', 'the chain of this ratchet key is gone');
  const taken = takeFrom(chain, counter);
  return { seed: taken.seed, receiving: receiving.with(at, taken.receiving) };
}
