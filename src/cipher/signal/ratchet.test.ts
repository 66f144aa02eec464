import { expect, test } from 'vitest';
import { agree, keyPairFrom } from './keys.ts';
import { openMessage, sealMessage } from './message.ts';
import { messageKeys, nextChainKey, rootStep } from './ratchet.ts';
import { fromHex, text, toHex } from './test-support.ts';
import { agreementsOfReceiver, rootAndChain, x3dhSecret } from './x3dh.ts';

test('the chain steps (libsignal-protocol-c, test_chain_key_derivation_v3)', () => {
  const chainKey = fromHex('8ab72d6f4cc5ac0d387eaf463378ddb28edd07385b1cb01250c715982e7ad48f');
  const keys = messageKeys(chainKey);
  expect(toHex(keys.cipherKey)).toBe('bf51e9d75e0e31031051f82a2491ffc084fa298b7793bd9db620056febf45217');
  expect(toHex(keys.macKey)).toBe('c6c77d6a73a354337a56435e34607dfe48e3ace14e77314dc6abc172e7a7030b');
  expect(keys.iv).toHaveLength(16);
  expect(toHex(nextChainKey(chainKey))).toBe('28e8f8fee54b801eef7c5cfb2f17f32c7b334485bbb70fac6ec10342a246d15d');
});

/** Signal for iOS, SignalProtocolKit, `RatchetingSessionTest.m`, "Test with Android Test Vectors". No one-time pre-key. */
const alice = {
  identity: keyPairFrom(fromHex('5820d92bbf3e748068019490c3aa945021faa6d243e48649f66bd6a445991763')),
  base: keyPairFrom(fromHex('28d304a2eb00fb63f85e6d4cefc6bf131b5ee562b46bd52ccb528a8461ddc365')),
  ratchet: keyPairFrom(fromHex('98040bae6b3d029cf125dc8ed807ce33fce007d82f676d7bc71a5b913b603b67')),
};
const bob = {
  identity: keyPairFrom(fromHex('c8f3a63934cedeee3707ff7971050d583b637dd22115e3fd2b1d41222c292465')),
  signedPreKey: keyPairFrom(fromHex('70cc770a82747099b7cc05cc69735878413ecfeefe85b5f714ff85368c987052')),
};

test('from the agreement to the first sealed message, step by step', () => {
  const fromAlice = [
    agree(alice.identity.privateKey, bob.signedPreKey.publicKey),
    agree(alice.base.privateKey, bob.identity.publicKey),
    agree(alice.base.privateKey, bob.signedPreKey.publicKey),
  ];
  expect(agreementsOfReceiver(bob, alice.identity.publicKey, alice.base.publicKey)).toEqual(fromAlice);

  const { rootKey } = rootAndChain(x3dhSecret(fromAlice));
  expect(toHex(rootKey)).toBe('89f9576037c1076c192211fb2261e4c444585144c28c1c6e7c48b691269bf2e6');

  const stepped = rootStep(rootKey, agree(alice.ratchet.privateKey, bob.signedPreKey.publicKey));
  expect(toHex(stepped.rootKey)).toBe('c35af181b0bfeab5d9711220c160d643f6e81c0011bfa1aa16aef36a91cd1a9b');
  expect(toHex(stepped.chainKey)).toBe('8aa205ea1700c085b643e9684f6a537488bd9f3ea01d00f95855e18fab9fbe51');

  const keys = messageKeys(stepped.chainKey);
  expect(toHex(keys.cipherKey)).toBe('dd610eee8f33022563488aede094ab6c72af3969f7cfa65f095fee59c4eae73d');
  expect(toHex(keys.iv)).toBe('f3f0255843da3a816c78d765cebdba0b');
  expect(toHex(keys.macKey)).toBe('acc6304dc0cc20e58fcea460dac167554e89a9b25ebda5a3babe15cf8b71e79a');

  const header = { ratchetKey: alice.ratchet.publicKey, counter: 0, previousCounter: 0 };
  const identities = { sender: alice.identity.publicKey, receiver: bob.identity.publicKey };
  const sealed = sealMessage(keys, header, new TextEncoder().encode('This is a plaintext message.'), identities);
  expect(toHex(sealed)).toBe(
    '330a2105b62ae025b8ffee3aeb011bf778e626225617307a95879131d99d274906ee576a1000180022209ef2d0e1304c01e0687b445a27647951d4c70bf3d3ac23a58df722dc2276c3a69606abbe2e316388',
  );
  expect(text(openMessage(keys, sealed, identities))).toBe('This is a plaintext message.');
});
