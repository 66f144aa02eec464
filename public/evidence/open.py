#!/usr/bin/env python3
"""Opens the evidence of "Who Holds the Key?" with nothing of that site's own.

    python3 open.py evidence-move-the-server.json
    npm run --silent lab -- --mode whatsapp-direct --power take-disks | python3 open.py -

It reads a report: the file that the site's exhibits let you save, and that `npm run lab` prints. For every ciphertext:

  1. It opens the ciphertext with the key that the report names, in the way that the protocol's public description says,
     and shows the words that come out.
  2. It works out anew every key that the report says is derived, and every public key and secret that it says is agreed on,
     and says which are not what the report says.
  3. It takes only what the authority holds (or whoever --holder names), derives every key that follows from that, tries
     all of them on every ciphertext in those hands, and shows which open and which stay closed.

It needs Python 3.9 and the `openssl` command, which does the AES in the modes that it has: CBC (Signal), counter mode
and single blocks (GCM). No common tool has IGE, the mode of MTProto: for that, for X25519 and its signatures, and for
GCM's check sum the few lines are below. Everything else is Python's own hashlib, hmac and zlib. Licence: MIT.

With --backups FOLDER it also writes down WhatsApp's backup files, each with its key, for tools that open real ones.

Exit code: 0 when all is as the report says, 1 when something is not, 2 when there was no report to read.
"""

import argparse
import functools
import hashlib
import hmac
import json
import os
import shutil
import subprocess
import sys
import zlib

# The kinds of ciphertext that it can open, and the kinds that are keys by themselves.
SEALED = (
    "sealed",
    "signal-message",
    "sender-key-message",
    "mtproto-message",
    "secret-chat-message",
    "secret-file",
    "pad",
    "crypt12",
    "crypt15",
)
KEYS = ("secret", "shared", "public", "derived", "hash")

FORMAT = "who-holds-the-key/evidence"
VERSION = 1


class Complaint(Exception):
    """Something that the person at the keyboard can mend."""


# ------------------------------------------------------------------ Hashes and key derivation


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def hmac_sha256(key, *parts):
    return hmac.new(key, b"".join(parts), hashlib.sha256).digest()


def hkdf(secret, info, length, salt=bytes(32)):
    """HKDF-SHA-256, RFC 5869."""
    key, out, block = hmac_sha256(salt, secret), b"", b""
    while len(out) < length:
        block = hmac_sha256(key, block, info, bytes([len(out) // 32 + 1]))
        out += block
    return out[:length]


def xor(a, b):
    return (int.from_bytes(a, "big") ^ int.from_bytes(b, "big")).to_bytes(len(a), "big")


# ------------------------------------------------------------------ AES, by the openssl command


class Openssl:
    """The openssl command: AES-256, without padding."""

    command = "openssl"

    @classmethod
    def run(cls, mode, key, data, iv=None, decrypt=False):
        arguments = [cls.command, "enc", "-d" if decrypt else "-e", "-aes-256-" + mode, "-nopad", "-K", key.hex()]
        if iv is not None:
            arguments += ["-iv", iv.hex()]
        try:
            done = subprocess.run(arguments, input=data, capture_output=True)
        except OSError as error:
            raise Complaint(
                f"The command {cls.command!r} cannot be run ({error.strerror}). "
                "Install OpenSSL, or say where it is: --openssl PATH."
            ) from error
        if done.returncode != 0 or len(done.stdout) != len(data):
            raise Complaint(f"{' '.join(arguments[:4])} failed: {done.stderr.decode(errors='replace').strip()}")
        return done.stdout

    _blocks = {}

    @classmethod
    def blocks(cls, key, wanted):
        """Single blocks, encrypted. Those that are not known yet go through one call."""
        new = [block for block in dict.fromkeys(wanted) if (key, block) not in cls._blocks]
        if new:
            out = cls.run("ecb", key, b"".join(new))
            cls._blocks.update(((key, block), out[16 * at : 16 * at + 16]) for at, block in enumerate(new))
        return [cls._blocks[key, block] for block in wanted]


def cbc_open(key, iv, data):
    """AES-256-CBC with PKCS #7 padding. None when the padding is wrong."""
    if not data or len(data) % 16:
        return None
    padded = Openssl.run("cbc", key, data, iv, decrypt=True)
    length = padded[-1]
    return padded[:-length] if 1 <= length <= 16 and padded.endswith(bytes([length]) * length) else None


# ------------------------------------------------------------------ AES-256-GCM (NIST SP 800-38D)


def gcm_blocks(nonce):
    """The two blocks that a key must encrypt to check a tag under a nonce of 12 bytes: zeros, and the nonce with the number 1."""
    return [bytes(16), nonce + b"\0\0\0\1"]


def gcm_open(key, nonce, data, tag):
    """What a ciphertext opens to. None when the tag is wrong."""
    if len(key) != 32 or len(tag) != 16:
        return None
    if len(nonce) == 12:
        start = gcm_blocks(nonce)[1]
    else:
        start = ghash(*Openssl.blocks(key, [bytes(16)]), nonce)
    hash_key, mask = Openssl.blocks(key, [bytes(16), start])
    if not hmac.compare_digest(xor(ghash(hash_key, data), mask), tag):
        return None
    # Only the last four bytes count, where openssl's counter mode would carry on.
    first, numbers = int.from_bytes(start[12:], "big"), range(1, len(data) // 16 + 2)
    counters = [start[:12] + (first + number & 0xFFFFFFFF).to_bytes(4, "big") for number in numbers]
    return xor(data, Openssl.run("ecb", key, b"".join(counters))[: len(data)])


def ghash(hash_key, data, tables={}):
    """GCM's check sum of a ciphertext that nothing but its length goes with."""
    if hash_key not in tables:
        value, table = int.from_bytes(hash_key, "big"), []
        for _ in range(128):
            table.append(value)
            value = value >> 1 ^ (0xE1 << 120 if value & 1 else 0)
        tables[hash_key] = table
    padded = data + bytes(-len(data) % 16) + bytes(8) + (8 * len(data)).to_bytes(8, "big")
    total = 0
    for at in range(0, len(padded), 16):
        bits, total = total ^ int.from_bytes(padded[at : at + 16], "big"), 0
        for multiple in tables[hash_key]:
            if bits >> 127:
                total ^= multiple
            bits = bits << 1 & (1 << 128) - 1
    return total.to_bytes(16, "big")


# ------------------------------------------------------------------ AES-256-IGE (blocks: FIPS 197)


def times(a, b):
    """Multiplication in AES's field of 256 elements."""
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a, b = a << 1 ^ (0x11B if a & 0x80 else 0), b >> 1
    return product


def make_boxes():
    """AES's byte for each byte: its inverse in the field, and a turn of its bits."""
    powers = [1]
    for _ in range(254):
        powers.append(times(powers[-1], 3))
    inverse = {0: 0, **{powers[n]: powers[-n % 255] for n in range(255)}}
    turn = lambda byte, by: (byte << by | byte >> 8 - by) & 0xFF
    box = [0x63 ^ turn(i, 0) ^ turn(i, 1) ^ turn(i, 2) ^ turn(i, 3) ^ turn(i, 4) for i in map(inverse.get, range(256))]
    return box, [box.index(byte) for byte in range(256)]


BOX, BOX_BACK = make_boxes()
# One column of the inverse MixColumns, for a byte in each of its four rows.
COLUMNS_BACK = [
    [int.from_bytes(bytes(times(byte, factor) for factor in factors), "big") for byte in range(256)]
    for factors in ((14, 9, 13, 11), (11, 14, 9, 13), (13, 11, 14, 9), (9, 13, 11, 14))
]
ROWS_BACK = [4 * ((column - row) % 4) + row for column in range(4) for row in range(4)]


def round_keys(key):
    """The fifteen keys of AES-256's rounds."""
    words, constant = [key[at : at + 4] for at in range(0, 32, 4)], 1
    for at in range(8, 60):
        word = words[-1]
        if at % 8 == 0:
            word = bytes(BOX[byte] for byte in word[1:] + word[:1])
            word, constant = bytes([word[0] ^ constant]) + word[1:], times(constant, 2)
        elif at % 8 == 4:
            word = bytes(BOX[byte] for byte in word)
        words.append(xor(words[-8], word))
    return [b"".join(words[at : at + 4]) for at in range(0, 60, 4)]


def block_back(keys, block):
    """One AES block, decrypted."""
    state = xor(block, keys[14])
    for number in range(13, 0, -1):
        state = xor([BOX_BACK[state[at]] for at in ROWS_BACK], keys[number])
        columns = []
        for at in range(0, 16, 4):
            column = 0
            for row in range(4):
                column ^= COLUMNS_BACK[row][state[at + row]]
            columns.append(column.to_bytes(4, "big"))
        state = b"".join(columns)
    return xor([BOX_BACK[state[at]] for at in ROWS_BACK], keys[0])


def ige_open(key, iv, data, checked=[]):
    """AES-256-IGE: under AES a block is masked with the plaintext before it, over AES with the ciphertext before it."""
    keys, before, opened = round_keys(key), iv[:16], [iv[16:]]
    if not checked:
        checked.append(block_back(keys, data[:16]) == Openssl.run("ecb", key, data[:16], decrypt=True))
    if not checked[0]:
        raise Complaint("The AES in this script and openssl's do not come to the same.")
    for at in range(0, len(data), 16):
        block = data[at : at + 16]
        opened.append(xor(block_back(keys, xor(block, opened[-1])), before))
        before = block
    return b"".join(opened[1:])


# ------------------------------------------------------------------ Diffie-Hellman

CURVE_PRIME = 2**255 - 19


@functools.lru_cache(maxsize=None)
def x25519(private, public):
    """RFC 7748."""
    scalar = int.from_bytes(private, "little") & ~7 & ~(1 << 255) | 1 << 254
    u = int.from_bytes(public, "little") & (1 << 255) - 1
    x2, z2, x3, z3, swapped, p = 1, 0, u, 1, 0, CURVE_PRIME
    for at in range(254, -1, -1):
        bit = scalar >> at & 1
        if swapped ^ bit:
            x2, x3, z2, z3 = x3, x2, z3, z2
        swapped = bit
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        da, cb, aa, bb = d * a, c * b, a * a, b * b
        x3, z3 = (da + cb) ** 2 % p, u * (da - cb) ** 2 % p
        x2, z2 = aa * bb % p, (aa - bb) * (aa + 121665 * (aa - bb)) % p
    if swapped:
        x2, z2 = x3, z3
    return (x2 * pow(z2, p - 2, p) % p).to_bytes(32, "little")


# The same curve in Edwards form, for signatures: RFC 8032, https://signal.org/docs/specifications/xeddsa/
EDWARDS_D = -121665 * pow(121666, CURVE_PRIME - 2, CURVE_PRIME) % CURVE_PRIME
EDWARDS_ORDER = 2**252 + 27742317777372353535851937790883648493


def edwards_point(y, sign):
    """The point of a height and the sign of the other coordinate; None where there is none."""
    p = CURVE_PRIME
    xx = (y * y - 1) * pow(EDWARDS_D * y * y + 1, p - 2, p) % p
    x = pow(xx, (p + 3) // 8, p)
    if x * x % p != xx:
        x = x * pow(2, (p - 1) // 4, p) % p
    if x * x % p != xx or (x == 0 and sign):
        return None
    x = p - x if x & 1 != sign else x
    return x, y, 1, x * y % p


def edwards_sum(a, b):
    (x1, y1, z1, t1), (x2, y2, z2, t2), p = a, b, CURVE_PRIME
    e, f = (y1 - x1) * (y2 - x2) % p, (y1 + x1) * (y2 + x2) % p
    g, h = 2 * t1 * t2 * EDWARDS_D % p, 2 * z1 * z2 % p
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % p, g * h % p, f * g % p, e * h % p


def edwards_multiple(scalar, point):
    total = (0, 1, 1, 0)
    while scalar:
        total = edwards_sum(total, point) if scalar & 1 else total
        point, scalar = edwards_sum(point, point), scalar >> 1
    return total


def is_signed(public, message, signature):
    """XEdDSA: a signature that is checked with an X25519 public key. Its top bit is the sign of the Edwards point."""
    p, u, sign = CURVE_PRIME, int.from_bytes(public, "little"), signature[63] >> 7
    s = int.from_bytes(signature[32:], "little") & (1 << 255) - 1
    y = (u - 1) * pow(u + 1, p - 2, p) % p
    point = edwards_point(y, sign)
    if len(signature) != 64 or s >= EDWARDS_ORDER or point is None:
        return False
    written = (y | sign << 255).to_bytes(32, "little")
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + written + message).digest(), "little") % EDWARDS_ORDER
    base = edwards_point(4 * pow(5, p - 2, p) % p, 0)
    x, y, z, _ = edwards_sum(edwards_multiple(s, base), edwards_multiple(EDWARDS_ORDER - challenge, point))
    inverse = pow(z, p - 2, p)
    x, y = x * inverse % p, y * inverse % p
    return (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]


# The 2048-bit group that Telegram publishes: https://core.telegram.org/mtproto/security_guidelines
GROUP_PRIME = int(
    "c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4dbfa336f6e0ac92513"
    "9543aed44cce7c3720fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f642477fe96bb2a941d5bcd1d4ac8cc4988"
    "0708fa9b378e3c4f3a9060bee67cf9a4a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754fd17ed950d5965b4"
    "b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f"
    "0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b",
    16,
)


@functools.lru_cache(maxsize=None)
def group_power(base, exponent):
    return pow(int.from_bytes(base, "big"), int.from_bytes(exponent, "big"), GROUP_PRIME).to_bytes(256, "big")


def public_of(private):
    """The public key of a private one: 32 bytes are the curve's, 256 the group's."""
    return x25519(private, b"\x09" + bytes(31)) if len(private) == 32 else group_power(b"\3", private)


def agree(private, public):
    return x25519(private, public) if len(private) == 32 else group_power(public, private)


# ------------------------------------------------------------------ How each protocol derives its keys


def root_step(root_key, agreement):
    return hkdf(agreement, b"WhisperRatchet", 64, root_key)


# https://signal.org/docs/specifications/x3dh/ and .../doubleratchet/, https://core.telegram.org/mtproto/auth_key
STEPS = {
    "x3dh": lambda *agreements: b"\xff" * 32 + b"".join(agreements),
    "root-key": lambda secret: hkdf(secret, b"WhisperText", 64)[:32],
    "chain-key": lambda root_key, agreement: root_step(root_key, agreement)[32:],
    "next-root-key": lambda root_key, agreement: root_step(root_key, agreement)[:32],
    "next-chain-key": lambda chain_key: hmac_sha256(chain_key, b"\2"),
    "message-key": lambda chain_key: hmac_sha256(chain_key, b"\1"),
    "auth-key": lambda agreement: agreement,
    "secret-chat-key": lambda agreement: agreement,
    "xor-with-nonce": lambda secret, nonce: xor(secret, nonce),
}


# ------------------------------------------------------------------ What bytes are


class Thing:
    """A byte string that says what it is: the labels of the report around the content, and the parts inside."""

    def __init__(self, kind, content, kinds):
        self.kind, self.content = kind, content
        self.bytes = bytes([kinds.index(kind) + 1]) + len(content).to_bytes(4, "big") + content
        if kind == "tuple":
            self.parts = read_things(content, kinds)
        elif kind == "pre-key-message":
            self.parts = first_message(content, kinds)
        elif kind == "sender-key-distribution":
            self.parts = sender_key(content, kinds)
        elif kind == "signal-message":
            self.parts = [Thing("public", signal_fields(content)[1][1:], kinds)]
        else:
            self.parts = []

    def words(self):
        """The texts in it, those within a ciphertext aside."""
        if self.kind == "text":
            return [self.content.decode(errors="replace")]
        return [words for part in self.parts for words in part.words()]

    def __str__(self):
        if self.kind == "tuple":
            return ", ".join(map(str, self.parts))
        return "a public key" if self.kind == "public" else "a key" if self.kind in KEYS else self.kind


def read_things(data, kinds):
    """Labelled byte strings, one after the other."""
    things, at = [], 0
    while at < len(data):
        end = at + 5 + int.from_bytes(data[at + 1 : at + 5], "big")
        if not 1 <= data[at] <= len(kinds) or end > len(data):
            raise ValueError("not labelled bytes")
        things.append(Thing(kinds[data[at] - 1], data[at + 5 : end], kinds))
        at = end
    return things


def read_thing(data, kinds):
    """What came out of a ciphertext. None when it is not one labelled byte string."""
    try:
        things = read_things(data, kinds)
    except (ValueError, IndexError, KeyError):
        return None
    return things[0] if len(things) == 1 else None


def protobuf(data):
    """The fields of a Protocol Buffers message, by number: https://protobuf.dev/programming-guides/encoding/"""
    fields, at = {}, 0

    def number():
        nonlocal at
        value = shift = 0
        while True:
            byte, at = data[at], at + 1
            value, shift = value | (byte & 0x7F) << shift, shift + 7
            if not byte & 0x80:
                return value

    while at < len(data):
        tag = number()
        value = number()
        if tag & 7 == 2:
            value, at = data[at : at + value], at + value
        elif tag & 7 != 0 or at > len(data):
            raise ValueError("not a field of Signal's")
        fields[tag >> 3] = value
    return fields


def signal_fields(message):
    """Of a SignalMessage: ratchet key (1), counter (2), previous counter (3), ciphertext (4)."""
    if len(message) < 9 or message[0] != 0x33:
        raise ValueError("not a message of version 3")
    return protobuf(message[1:-8])


def first_message(message, kinds):
    """Of a PreKeySignalMessage: identity key, base key and ratchet key, and the SignalMessage in it."""
    fields = protobuf(message[1:])
    keys = [fields[3], fields[2], signal_fields(fields[4])[1]]
    shown = b"".join(Thing("public", key[1:], kinds).bytes for key in keys)
    return [Thing("tuple", shown, kinds), Thing("signal-message", fields[4], kinds)]


def sender_key(message, kinds):
    """Of a SenderKeyDistributionMessage: a chain key, drawn for the first message and derived after it; a signing key."""
    fields = protobuf(message[1:])
    return [Thing("derived" if fields[2] else "secret", fields[3], kinds), Thing("public", fields[4][1:], kinds)]


# ------------------------------------------------------------------ How each format is opened


def open_signal(key, message, phones):
    """Signal's SignalMessage. `phones`: the identity keys of its sender and its receiver."""
    if len(key) != 32:
        return None
    expanded = hkdf(key, b"WhisperMessageKeys", 80)
    cipher_key, mac_key, iv = expanded[:32], expanded[32:64], expanded[64:]
    tag = hmac_sha256(mac_key, *(b"\5" + phone for phone in phones), message[:-8])[:8]
    if not hmac.compare_digest(tag, message[-8:]):
        return None
    return cbc_open(cipher_key, iv, signal_fields(message)[4])


def open_sender_key(key, message, signing_key):
    """Signal's SenderKeyMessage, to a group: sealed once for all, and signed by its sender where others have a tag."""
    if len(key) != 32 or len(message) < 66 or message[0] != 0x33:
        return None
    if not is_signed(signing_key, message[:-64], message[-64:]):
        return None
    expanded = hkdf(key, b"WhisperGroup", 48)
    return cbc_open(expanded[16:], expanded[:16], protobuf(message[1:-64])[3])


def mtproto_envelope(key, message, x):
    """What MTProto 2.0 has under its encryption, padding included. x: 0 in one direction, 8 in the other."""
    data = message[24:]
    if len(key) != 256 or not data or len(data) % 16 or message[:8] != hashlib.sha1(key).digest()[12:]:
        return None
    message_key = message[8:24]
    a, b = sha256(message_key, key[x : x + 36]), sha256(key[40 + x : 76 + x], message_key)
    opened = ige_open(a[:8] + b[8:24] + a[24:], b[:8] + a[8:24] + b[24:], data)
    return opened if sha256(key[88 + x : 120 + x], opened)[8:24] == message_key else None


def tl_bytes(data):
    """A byte string of TL, and what follows it: https://core.telegram.org/mtproto/serialize"""
    start, length = (1, data[0]) if data[0] < 254 else (4, int.from_bytes(data[1:4], "little"))
    return data[start : start + length], data[start + length + -(start + length) % 4 :]


def open_mtproto(key, message):
    """A message of MTProto 2.0 between a device and the server."""
    for x in (0, 8):
        opened = mtproto_envelope(key, message, x)
        if opened is None:
            continue
        # Salt, session, message identifier (8 bytes each), sequence number and length (4 each), body, padding.
        length = int.from_bytes(opened[28:32], "little")
        padding = len(opened) - 32 - length
        if length % 4 == 0 and 12 <= padding <= 1024 and (opened[16] & 1 == 1) == (x == 8):
            return tl_bytes(opened[32 : 32 + length])[0]
    return None


def open_secret_chat(key, message):
    """A message of a Telegram secret chat, between two phones: https://core.telegram.org/api/end-to-end"""
    for x in (0, 8):
        opened = mtproto_envelope(key, message, x)
        if opened is None:
            continue
        length = int.from_bytes(opened[:4], "little")
        if length % 4 == 0 and 12 <= len(opened) - 4 - length <= 1024:
            # Constructor number (4 bytes), random bytes, layer and two sequence numbers (4 bytes each), the message.
            _, rest = tl_bytes(opened[8 : 4 + length])
            return tl_bytes(rest[12:])[0]
    return None


def open_secret_file(key, data):
    """A file of a secret chat. It has no check sum: that a key is the right one shows only in what comes out."""
    if len(key) != 64 or not data or len(data) % 16:
        return None
    opened = ige_open(key[:32], key[32:], data)
    end = 5 + int.from_bytes(opened[1:5], "big")
    return opened[:end] if 0 <= len(opened) - end < 16 else None


def open_backup(kind, key, file, digits):
    """
    WhatsApp's backup files, as https://github.com/ElDavoo/wa-crypt-tools describes them. The tag covers what is sealed; the MD5,
    which needs no key, the header too. `digits`: the last two of the number whose backup it is, which the file says.
    """
    if kind == "crypt12":
        # Two versions (3 bytes), two salts (32 and 16), initialisation vector.
        head, iv, end = file[:67], file[51:67], b"--" + digits.encode()
    else:
        head, end = file[: 2 + file[0]], b""
        fields = protobuf(head[2:])
        iv, key = protobuf(fields[3])[1], hkdf(key, b"backup encryption", 32)
        if protobuf(fields[4])[3] != digits.encode():
            return None
    summed, checksum = file[: -16 - len(end)], file[-16 - len(end) :]
    if checksum != hashlib.md5(summed, usedforsecurity=False).digest() + end:
        return None
    packed = gcm_open(key, iv, summed[len(head) : -16], summed[-16:])
    try:
        return packed and zlib.decompress(packed)
    except zlib.error:
        return None


# How Java writes down an array of bytes: https://docs.oracle.com/javase/8/docs/platform/serialization/spec/protocol.html
JAVA_BYTES = bytes.fromhex("aced0005757200025b42acf317f8060854e00200007870")


def key_file(kind, key, file):
    """The file in which the phone keeps the key of a backup file, as tools for real backups take it."""
    if kind == "crypt12":
        key = file[:51] + sha256(file[35:51]) + bytes(16) + key
    return JAVA_BYTES + len(key).to_bytes(4, "big") + key


def save_backups(report, folder):
    """Writes each backup file into a folder, with its key. Returns how many."""
    names = {"crypt12": "key", "crypt15": "encrypted_backup.key"}
    backups = [(name, entry) for name, entry in report.entries.items() if entry["kind"] in names]
    for number, (name, entry) in enumerate(backups, 1):
        kind, file = entry["kind"], report.content(name)
        key = key_file(kind, report.content(entry["key"]), file)
        for path, content in (f"{number}-msgstore.db.{kind}", file), (f"{number}-{names[kind]}", key):
            try:
                os.makedirs(folder, exist_ok=True)
                with open(os.path.join(folder, path), "wb") as target:
                    target.write(content)
            except OSError as error:
                raise Complaint(f"{folder}: {error.strerror}.") from error
    return len(backups)


# ------------------------------------------------------------------ The report


class Report:
    def __init__(self, document):
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise Complaint(f"This is no evidence of Who Holds the Key?: its \"format\" is not {FORMAT!r}.")
        if document.get("version") != VERSION:
            raise Complaint(
                f"This script reads version {VERSION} of the format, and the file is version "
                f"{document.get('version')}. Take the script from the same site as the file."
            )
        self.kinds, self.cases, self.entries = document["kinds"], document["cases"], document["bytes"]
        if not isinstance(self.cases, list) or not all(case["runs"] for case in self.cases) or not self.cases:
            raise Complaint("There is no case in this report, so there is nothing to check.")
        unknown = sorted({entry["kind"] for entry in self.entries.values() if "key" in entry} - set(SEALED))
        if unknown:
            raise Complaint(
                f"This script cannot open {', '.join(unknown)}. Take the script from the same site as the file."
            )
        self.by_bytes, self.tried = {}, {}
        for name in self.entries:
            self.by_bytes.setdefault(self.encoded(name), name)

    def entry(self, name):
        if name not in self.entries:
            raise Complaint(f"The report names {name!r} and does not say what its bytes are.")
        return self.entries[name]

    def content(self, name):
        try:
            return bytes.fromhex(self.entry(name)["hex"])
        except ValueError as error:
            raise Complaint(f"The bytes of {name!r} are not hexadecimal digits, two for each.") from error

    def label(self, kind, content):
        return bytes([self.kinds.index(kind) + 1]) + len(content).to_bytes(4, "big") + content

    def encoded(self, name):
        return self.label(self.entry(name)["kind"], self.content(name))

    def inside(self, name):
        """The ciphertexts in a thing, outermost first, by their names."""
        entry = self.entry(name)
        if entry["kind"] in SEALED:
            yield name
        for part in [*entry.get("contains", []), *([entry["body"]] if "body" in entry else [])]:
            yield from self.inside(part)

    def open(self, name, sealed, key):
        """The labelled bytes in a ciphertext. `name`: what the report calls it, for all else that the format needs."""
        if (name, sealed, key) not in self.tried:
            self.tried[name, sealed, key] = self.try_key(name, sealed, key)
        return self.tried[name, sealed, key]

    def try_key(self, name, sealed, key):
        kind = self.entry(name)["kind"]
        try:
            if kind == "sealed":
                return gcm_open(key, sealed[:12], sealed[12:-16], sealed[-16:])
            if kind == "signal-message":
                phones = [self.content(self.entry(name)["as"][phone]) for phone in ("sender", "receiver")]
                return open_signal(key, sealed, phones)
            if kind == "sender-key-message":
                return open_sender_key(key, sealed, self.content(self.entry(name)["as"]["signing"]))
            if kind == "mtproto-message":
                return open_mtproto(key, sealed)
            if kind == "secret-chat-message":
                return open_secret_chat(key, sealed)
            if kind == "secret-file":
                return open_secret_file(key, sealed)
            if kind in ("crypt12", "crypt15"):
                return open_backup(kind, key, sealed, self.entry(name)["as"]["digits"])
            if kind == "pad":
                # Whatever is tried, some key comes out; the one that the report names shows which was right.
                body = self.entry(name)["body"]
                opened = self.label(self.entry(body)["kind"], xor(sealed, key))
                return opened if opened == self.encoded(body) else None
        except (ValueError, IndexError, KeyError):
            return None  # Bytes that are not in their format open with no key.
        raise Complaint(f"This script cannot open {kind}.")

    def as_key(self, kind, content):
        """What a seal takes as its key: a key or a hash as it is, of all else the SHA-256."""
        return content if kind in KEYS else sha256(self.label(kind, content))


def made_of(report, name, thing):
    """
    Kind and content of a thing as they follow from what the report says that it is made of; None where it says of nothing, or
    where that is not to be had. `thing`: gives kind and content of a part by its name, or None.
    """
    entry = report.entry(name)
    kind = entry["kind"]

    def parts(names):
        made = [thing(part) for part in names]
        return made if all(made) else None

    if "step" in entry:
        inputs = parts(entry["from"])
        return None if inputs is None else (kind, derived(report, entry, inputs))
    if "private" in entry:
        for mine, theirs in (0, 1), (1, 0):
            private, public = thing(entry["private"][mine]), thing(entry["public"][theirs])
            if private and public:
                return kind, agree(private[1], public[1])
        return None
    if "contains" in entry and kind == "tuple":
        inside = parts(entry["contains"])
        return None if inside is None else (kind, b"".join(report.label(*part) for part in inside))
    if "of" in entry:
        of = thing(entry["of"])
        if of and kind == "public":
            return kind, public_of(of[1])
        return of and (kind, sha256(report.label(*of)))
    return None


def wrongly_derived(report):
    """The names of all things that are not what they are made of, as the report itself has it."""
    said = lambda name: (report.entry(name)["kind"], report.content(name))
    return [name for name in report.entries if (made_of(report, name, said) or said(name)) != said(name)]


def derived(report, entry, inputs):
    """The key that a protocol derives from these inputs. Where nobody has published how, the site assumes an HKDF."""
    step = STEPS.get(entry["step"])
    if step and all(kind in KEYS for kind, _ in inputs):
        try:
            return step(*(content for _, content in inputs))
        except TypeError:
            pass  # Another number of inputs than the published step takes.
    labelled = b"".join(report.label(kind, content) for kind, content in inputs)
    return hkdf(report.label("tuple", labelled), entry["step"].encode(), 32)


# ------------------------------------------------------------------ A holder who tries


class Holder:
    """Somebody with some byte strings, who derives what follows from them and tries every key on every ciphertext."""

    def __init__(self, report, names):
        self.report = report
        self.has, self.keys, self.closed, self.opened, self.tried = {}, {}, {}, {}, set()
        for name in names:
            thing = read_thing(report.encoded(name), report.kinds)
            if thing is not None:
                self.take(thing)
        self.work()

    def take(self, thing):
        if thing.bytes in self.has:
            return
        self.has[thing.bytes] = thing
        if thing.kind in ("secret", "shared", "derived"):
            self.keys[thing.content] = None
        if thing.kind in SEALED:
            self.closed[thing.bytes] = thing
        for part in thing.parts:
            self.take(part)

    def work(self):
        while True:
            before = len(self.has) + len(self.keys)
            self.derivable = {}
            for sealed in list(self.closed.values()):
                self.attempt(sealed)
            if len(self.has) + len(self.keys) == before:
                return

    def attempt(self, sealed):
        name = self.report.by_bytes.get(sealed.bytes)
        if name is None:
            return  # Bytes of which the report says nothing.
        key = self.report.entry(name).get("key")
        made = self.derive(key) if key else None
        if made is not None:
            self.keys[self.report.as_key(*made)] = None
        untried = [one for one in self.keys if (sealed.bytes, one) not in self.tried]
        if sealed.kind == "sealed":
            self.prepare(untried)
        for one in untried:
            self.tried.add((sealed.bytes, one))
            inside = self.report.open(name, sealed.content, one)
            if inside is None:
                continue
            self.opened[name] = inside
            self.closed.pop(sealed.bytes, None)
            thing = read_thing(inside, self.report.kinds)
            if thing is not None:
                self.take(thing)
            return

    def prepare(self, keys):
        """Asks openssl once for each key for all blocks that its trials will need."""
        wanted = [block for one in self.closed.values() if one.kind == "sealed" for block in gcm_blocks(one.content[:12])]
        for key in keys:
            if len(key) == 32:
                Openssl.blocks(key, wanted)

    def derive(self, name):
        """Kind and content of a thing, if it is held or follows from what is held by the protocol's own steps."""
        if name not in self.derivable:
            self.derivable[name] = None
            self.derivable[name] = self.make(name)
        return self.derivable[name]

    def make(self, name):
        if self.report.encoded(name) in self.has:
            return self.report.entry(name)["kind"], self.report.content(name)
        return made_of(self.report, name, self.derive)


# ------------------------------------------------------------------ What comes of it


def rows_of(report, run, holder_id):
    """One row for each ciphertext of a run: where it is, its key, what comes out, whether the holder can open it."""
    where = {}

    def seen(thing, at, unless_known=False):
        for name in report.inside(thing):
            if name not in where:
                where[name] = [at]
            elif at not in where[name] and not unless_known:
                where[name].append(at)

    for place in run["places"]:
        for thing in place["holds"]:
            seen(thing, place["id"])
    for wire in run["wires"]:
        seen(wire["sent"], f"{wire['from']} > {wire['to']} ({wire['at']})")
    for held in run["authority"]["holds"]:
        seen(held["what"], held["from"] + (f" > {held['to']}" if "to" in held else ""), unless_known=True)

    holder = Holder(report, holdings(run, holder_id))
    for name, places in where.items():
        yield row_of(report, run, holder, holder_id, name, places)


def holdings(run, holder_id):
    """What the authority holds; or what a place holds, with all that ever crossed its lines."""
    if holder_id == "authority":
        return [held["what"] for held in run["authority"]["holds"]]
    kept = [thing for place in run["places"] if place["id"] == holder_id for thing in place["holds"]]
    return kept + [wire["sent"] for wire in run["wires"] if holder_id in (wire["from"], wire["to"])]


def row_of(report, run, holder, holder_id, name, places):
    entry = report.entry(name)
    key, problems = entry.get("key"), []
    inside = None
    if key:
        made = report.as_key(report.entry(key)["kind"], report.content(key))
        inside = report.open(name, report.content(name), made)
        if inside is None:
            problems.append("does not open with the key that the report names")
        elif inside != report.encoded(entry["body"]):
            problems.append("opens to something else than the report says")
            inside = None

    if name in holder.opened:
        holders = "opens"
    else:
        holders = "stays closed" if report.encoded(name) in holder.has else "not held"
    if holder_id == "authority":
        claims = {"opens": run["authority"]["opens"], "stays closed": run["authority"]["staysClosed"]}
        claimed = next((claim for claim, names in claims.items() if name in names), "not held")
        if claimed != holders:
            problems.append(f"the report says of the authority: {claimed}")

    thing = None if inside is None else read_thing(inside, report.kinds)
    words = None if thing is None else thing.words()
    return {
        "ciphertext": name,
        "kind": entry["kind"],
        "where": places,
        "key": key,
        "opens": inside is not None,
        "words": words,
        "inside": None if thing is None else str(thing),
        "holder": holders,
        "problems": problems,
    }


def check(report, holder_id):
    known = {"authority"} | {place["id"] for case in report.cases for run in case["runs"] for place in run["places"]}
    if holder_id not in known:
        raise Complaint(f"Nobody here is called {holder_id!r}. There is: {', '.join(sorted(known))}.")
    wrong = wrongly_derived(report)
    return [
        {
            "mode": case["mode"],
            "placement": case["placement"],
            "powers": case["powers"],
            "holder": case.get("holder"),
            "at": case["at"],
            "wronglyDerived": wrong,
            "runs": [{"attack": run["attack"], "rows": list(rows_of(report, run, holder_id))} for run in case["runs"]],
        }
        for case in report.cases
    ]


# ------------------------------------------------------------------ Printing


def clip(text, width):
    """On one line, in so many signs. What is cut out is cut from the middle: the end of a name tells most."""
    text = " ".join(text.split())
    return text if len(text) <= width else text[: (width - 1) // 2] + "…" + text[-(width // 2) :]


def holder_of(case):
    return case.get("holder") or "the authority"


def table(case, rows, holder_id):
    width = max(100, shutil.get_terminal_size((150, 24)).columns)
    share = width - 5 * 2 - 14
    who = holder_of(case) if holder_id == "authority" else holder_id
    widths = [share * 25 // 100, share * 28 // 100, share * 15 // 100, share * 32 // 100, 14]
    heads = ["where", "ciphertext", "key", "opens to", who]
    lines = [[head.upper() for head in heads]]
    for row in rows:
        more = len(row["where"]) - 1
        said = " · ".join(f'"{words}"' for words in row["words"] or []) or row["inside"] or "nothing"
        lines.append(
            [
                row["where"][0] + (f" +{more}" if more else ""),
                row["ciphertext"],
                row["key"] or "not in the report",
                said if row["opens"] else "stays closed",
                row["holder"],
            ]
        )
        # On a line of its own, so that nothing of it is cut off.
        lines.extend([f"  WRONG: {row['ciphertext']} {problem}"] for problem in row["problems"])
    return "\n".join(
        line[0] if len(line) == 1 else "  ".join(clip(cell, w).ljust(w) for cell, w in zip(line, widths)).rstrip()
        for line in lines
    )


def show(cases, holder_id):
    for case in cases:
        placement, powers = case["placement"], ", ".join(case["powers"]) or "does nothing"
        tries = f"Who tries: {case['holder']}." if case.get("holder") else f"The authority: {powers}."
        print(f"{case['mode']}: data {placement['data']}, keys {placement['keys']}; seen at: {case['at']}. {tries}")
        for run in case["runs"]:
            print(f"\n{'Everybody keeps to the protocol' if run['attack'] is None else 'Attack: ' + run['attack']}")
            print(table(case, run["rows"], holder_id) if run["rows"] else "Nothing is sealed here.")
        print()
    rows = [row for case in cases for run in case["runs"] for row in run["rows"]]
    opened, held = sum(row["opens"] for row in rows), [row["holder"] for row in rows]
    who = " and ".join(dict.fromkeys(map(holder_of, cases))) if holder_id == "authority" else holder_id
    for name in cases[0]["wronglyDerived"]:
        print(f"WRONG: {name} is not what follows from what the report says that it is made of.")
    print(f"{opened} of {len(rows)} ciphertexts open with the key that the report names.")
    print(
        f"In the hands of {who} are {len(held) - held.count('not held')} of them: "
        f"{held.count('opens')} open, {held.count('stays closed')} stay closed."
    )


def read(path):
    try:
        with sys.stdin.buffer if path == "-" else open(path, "rb") as source:
            text = source.read().decode("utf-8-sig")
    except OSError as error:
        raise Complaint(f"{path}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise Complaint(f"{path} is not text.") from error
    try:
        return Report(json.loads(text))
    except json.JSONDecodeError as error:
        raise Complaint(f"{path} is not JSON: {error}.") from error


def main():
    who = "who tries: authority if left out, or a place such as omid-phone, with all that ever crossed its lines"
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage="open.py [options] FILE"
    )
    parser.add_argument("file", metavar="FILE", help="the report; - for what comes in by a pipe")
    parser.add_argument("--holder", metavar="WHO", default="authority", help=who)
    parser.add_argument("--backups", metavar="FOLDER", help="where to write WhatsApp's backup files and their keys")
    parser.add_argument("--json", action="store_true", help="print the result for programs")
    parser.add_argument("--openssl", metavar="PATH", default="openssl", help="the openssl command")
    arguments = parser.parse_args()
    Openssl.command = arguments.openssl
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    try:
        try:
            report = read(arguments.file)
            cases = check(report, arguments.holder)
            saved = save_backups(report, arguments.backups) if arguments.backups else 0
        except RecursionError as error:
            raise Complaint(f"{arguments.file} is no report: one thing in it stands in the next without an end.") from error
        except KeyError as error:
            raise Complaint(f"{arguments.file} is not a whole report: {error} is missing in it.") from error
        except (TypeError, ValueError, AttributeError, IndexError) as error:
            raise Complaint(f"{arguments.file} is not a whole report: {error}.") from error
        if arguments.json:
            print(json.dumps(cases, ensure_ascii=False))
        else:
            show(cases, arguments.holder)
            if arguments.backups:
                print(f"{saved} backup files of WhatsApp's, each with its key, are in {arguments.backups}.")
    except Complaint as complaint:
        print(complaint, file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()  # Whoever read the output has read enough, as `head` does.
    rows = [row for case in cases for run in case["runs"] for row in run["rows"]]
    return 1 if cases[0]["wronglyDerived"] or any(row["problems"] for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
