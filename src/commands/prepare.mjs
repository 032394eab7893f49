// Plain JavaScript for whatever Node is there: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, resolve } from 'node:path';

const stamp = 'node_modules/.installed';

/** Installs what package-lock.json names, unless it is installed already. Ends the process with one message if it cannot. */
export async function install() {
  const lock = readFileSync('package-lock.json', 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what is missing (about a minute, once) …');
  const { code, output } = await run('npm', ['ci'], { quiet: true });
  if (code !== 0) {
    const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output);
    fail(
      offline
        ? 'The packages could not be fetched: no connection to the npm registry. Connect and try again.'
        : `The packages could not be installed:\n${output.trim()}`,
    );
  }
  writeFileSync(stamp, lock);
}

/** Runs a command with the project’s own Node and tools first on its path. */
export function run(command, args, { quiet = false, environment = {} } = {}) {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment, PATH: path };
  return new Promise((done) => {
    const child = spawn(command, args, { env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.on('error', (error) => done({ code: 1, output: output + error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Ends the process with one message. */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Whether nothing listens on a port yet. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen(port, host, () => server.close(() => answer(true)));
  });
}
