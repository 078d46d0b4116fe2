// Accord itself: a demo home on a free port with data of its own.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const binary = resolve(import.meta.dirname, '..', process.env.ACCORD_BIN ?? '../target/release/accord');

const freePort = () =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

export class Server {
  static async start() {
    if (!existsSync(binary)) throw new Error(`There is no ${binary}. Build it, or name another in ACCORD_BIN.`);
    const server = new Server();
    server.data = mkdtempSync(join(tmpdir(), 'accord-e2e-'));
    server.port = await freePort();
    server.url = `http://127.0.0.1:${server.port}`;
    await server.run();
    return server;
  }

  async run() {
    this.said = '';
    this.process = spawn(binary, ['demo', '--separate-homes'], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        ACCORD_DATA: this.data,
        ACCORD_LISTEN: `127.0.0.1:${this.port}`,
        ACCORD_SITE: process.env.ACCORD_SITE ?? join(root, 'target/site'),
        // A server of debug build keeps Rust's own words about a panic.
        RUST_BACKTRACE: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = new Promise((done) => this.process.once('exit', (code, signal) => done(signal ?? code)));
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream.on('data', (piece) => (this.said += piece));
    }
    const gone = this.ended.then((how) => {
      throw new Error(`Accord ended (${how}) before it answered:\n${this.said}`);
    });
    gone.catch(() => {});
    await Promise.race([this.answers(), gone]);
  }

  async answers() {
    for (;;) {
      const answer = await fetch(`${this.url}/health`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** Pulls the plug: nothing can be tidied up. */
  async kill() {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  async stop() {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }
}
