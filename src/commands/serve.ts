import { serve } from '../build/serve.ts';

/** `node src/commands/serve.ts 4321`: serves `dist/` until it is stopped. */
const { address } = await serve('dist', Number(process.argv[2] ?? 4321));
console.log(`\nA Pattern Language for Deep Learning is at ${address}\nCtrl-C stops it.`);
