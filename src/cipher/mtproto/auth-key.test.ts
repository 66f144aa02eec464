import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUTH_KEY_BYTES, authKey, authKeyAuxHash, authKeyId, newNonceHash } from './auth-key.ts';
import { peerAuthKey } from './mtcute-peer.ts';
import { EXAMPLE, MTCUTE } from './test-vectors.ts';

describe('the authorisation key', () => {
  it("is the one of Telegram's example, down to the server's proof that it has it", () => {
    const key = authKey(EXAMPLE.serverPublic, EXAMPLE.clientExponent);
    expect(key).toEqual(EXAMPLE.authKey);
    expect(newNonceHash(EXAMPLE.newNonce, 1, key)).toEqual(EXAMPLE.newNonceHash1);
    expect(newNonceHash(EXAMPLE.newNonce, 2, key)).not.toEqual(EXAMPLE.newNonceHash1);
  });
  it('has the identifier that mtcute gives it', () => {
    expect(authKeyId(MTCUTE.authKey)).toEqual(MTCUTE.authKeyId);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: AUTH_KEY_BYTES, maxLength: AUTH_KEY_BYTES }), (key) => {
        expect(authKeyId(key)).toEqual(new Uint8Array(peerAuthKey(key).id));
      }),
    );
  });
  it('must be 256 bytes', () => {
    for (const take of [authKeyId, authKeyAuxHash]) expect(() => take(new Uint8Array(255))).toThrow(RangeError);
  });
});
