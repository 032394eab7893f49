// `npm start`: from a bare checkout to a site that is served. Runs on any Node that npm 10 runs on.
import { parseArgs } from 'node:util';
import { fail, install, isFree, run } from './prepare.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } }, strict: false });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`“${values.port}” is not a port. Try: npm start -- --port 4400`);
if (!(await isFree(port))) fail(`Port ${port} is taken. Try another: npm start -- --port ${port + 79}`);

await install();
console.log('Building the site …');
const build = await run('astro', ['build', '--silent']);
if (build.code !== 0) fail('The site was not built: the report above says why.');
const { code } = await run('node', ['src/commands/serve.ts', String(port)]);
process.exit(code);
