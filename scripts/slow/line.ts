import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A slow line, as it is from the reader's side. */
export interface Line {
  /** In bytes a second, in each direction. */
  rate: number;
  /** In ms. */
  roundTrip: number;
  /** The share of packets that are lost, in each direction. */
  loss: number;
}

/** What a packet carries at most, and what its headers take, in bytes. */
const [SEGMENT, HEADERS] = [1400, 60];
/** What a sender begins with, in packets (RFC 6928). */
const FIRST_WINDOW = 10;

/** One direction of a line. All connections share it, packet after packet. */
class Way {
  #free = 0;
  readonly #line: Line;
  readonly #random: () => number;
  constructor(line: Line, random: () => number) {
    this.#line = line;
    this.#random = random;
  }
  /** Sends a packet, which arrives, or is lost on its way. */
  send(bytes: number, came: () => void, lost: () => void): void {
    const now = performance.now();
    this.#free = Math.max(this.#free, now) + (1000 * (bytes + HEADERS)) / this.#line.rate;
    setTimeout(this.#random() < this.#line.loss ? lost : came, this.#free + this.#line.roundTrip / 2 - now);
  }
}

/** One direction of a connection: TCP as far as it matters for time. It sends again what was lost, and delivers in order. */
class Flow {
  readonly #way: Way;
  readonly #line: Line;
  readonly #to: Socket;
  readonly #count: (bytes: number) => void;
  #window = FIRST_WINDOW;
  #threshold = Number.POSITIVE_INFINITY;
  #lastLoss = 0;
  #under = 0;
  #sent = 0;
  #next = 0;
  #ended = false;
  readonly #waiting: { at: number; bytes: Buffer }[] = [];
  readonly #came = new Map<number, Buffer>();

  constructor(way: Way, line: Line, to: Socket, count: (bytes: number) => void) {
    this.#way = way;
    this.#line = line;
    this.#to = to;
    this.#count = count;
  }
  write(data: Buffer): void {
    for (let at = 0; at < data.length; at += SEGMENT)
      this.#waiting.push({ at: this.#sent++, bytes: data.subarray(at, at + SEGMENT) });
    this.#go();
  }
  end(): void {
    this.#ended = true;
    this.#deliver();
  }
  #go(): void {
    while (this.#under < this.#window) {
      const one = this.#waiting.shift();
      if (!one) return;
      this.#under += 1;
      this.#send(one);
    }
  }
  #send(one: { at: number; bytes: Buffer }): void {
    const here = this.#line.roundTrip / 2;
    this.#way.send(
      one.bytes.length,
      () => {
        this.#came.set(one.at, one.bytes);
        this.#deliver();
        setTimeout(() => this.#acknowledged(), here);
      },
      // Three packets after it tell that it was lost; with fewer a timer does (RFC 8985: two round trips).
      () => setTimeout(() => this.#lost(one), this.#under > 3 ? here : here + this.#line.roundTrip),
    );
  }
  #acknowledged(): void {
    this.#under -= 1;
    this.#window += this.#window < this.#threshold ? 1 : 1 / this.#window;
    this.#go();
  }
  #lost(one: { at: number; bytes: Buffer }): void {
    const now = performance.now();
    // Once for all that one round trip lost.
    if (now - this.#lastLoss > this.#line.roundTrip) {
      this.#threshold = this.#window = Math.max(2, this.#window / 2);
      this.#lastLoss = now;
    }
    // At once, whatever else is under way.
    this.#send(one);
  }
  #deliver(): void {
    for (let bytes = this.#came.get(this.#next); bytes; bytes = this.#came.get(this.#next)) {
      this.#came.delete(this.#next++);
      this.#count(bytes.length);
      if (!this.#to.destroyed) this.#to.write(bytes);
    }
    if (this.#ended && this.#next === this.#sent) this.#to.end();
  }
}

/** A line to a server on this machine. */
export interface Drawn {
  port: number;
  /** How many bytes had come to the reader by a time, in ms since 1970. */
  received: (by: number) => number;
  stop: () => void;
}

/**
 * Lays a slow line before a server that listens on a port of this machine. Losses are drawn by `random`. Neither the kernel nor
 * the browser's own throttling takes part: that one loses nothing.
 */
export async function slowLine(line: Line, random: () => number, server: number): Promise<Drawn> {
  const [up, down] = [new Way(line, random), new Way(line, random)];
  const sockets = new Set<Socket>();
  const came: { at: number; bytes: number }[] = [];
  const proxy = createServer({ allowHalfOpen: true }, (reader) => {
    const host = connect({ port: server, allowHalfOpen: true });
    for (const socket of [reader, host]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => [reader, host].forEach((each) => each.destroy()));
      socket.on('close', () => sockets.delete(socket));
    }
    const asked = new Flow(up, line, host, () => undefined);
    const answered = new Flow(down, line, reader, (bytes) => came.push({ at: Date.now(), bytes }));
    // The greeting of TCP takes a round trip, and more where a packet of it is lost.
    const early: Buffer[] = [];
    let greeted = false;
    const greet = (after: number): void =>
      up.send(
        0,
        () =>
          down.send(
            0,
            () => {
              greeted = true;
              for (const data of early) asked.write(data);
            },
            () => setTimeout(() => greet(2 * after), after),
          ),
        () => setTimeout(() => greet(2 * after), after),
      );
    greet(1000);
    reader.on('data', (data: Buffer) => (greeted ? asked.write(data) : early.push(data)));
    reader.on('end', () => asked.end());
    host.on('data', (data: Buffer) => answered.write(data));
    host.on('end', () => answered.end());
  }).listen(0);
  await once(proxy, 'listening');
  const address = proxy.address();
  if (typeof address !== 'object' || !address) throw new Error('The slow line has no port.');
  return {
    port: address.port,
    received: (by) => came.filter(({ at }) => at <= by).reduce((sum, { bytes }) => sum + bytes, 0),
    stop: () => {
      proxy.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
