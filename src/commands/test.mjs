// `npm test`: from a bare checkout to one line of totals. Everything runs, even after a failure, and is reported.
import { readFileSync, rmSync } from 'node:fs';
import { install, run } from './prepare.mjs';

await install();

const totals = { passed: 0, failed: 0, skipped: 0 };
await step('types', 'astro', ['check']);
await step('formatting', 'prettier', ['--check', '.', '--log-level', 'warn']);
await tests('unit', 'content');
if (await step('build', 'astro', ['build', '--silent'])) await tests('site', 'search', 'browser');

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed ? 1 : 0);

/** One command that counts as one test. */
async function step(name, command, args) {
  console.log(`\n— ${name}`);
  const { code } = await run(command, args);
  totals[code === 0 ? 'passed' : 'failed'] += 1;
  return code === 0;
}

/** Some of vitest’s projects, each test counted. */
async function tests(...projects) {
  console.log(`\n— tests: ${projects.join(', ')}`);
  const report = 'node_modules/.test-report.json';
  rmSync(report, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const { code } = await run('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    totals.passed += numPassedTests;
    totals.failed += numFailedTests || (code === 0 ? 0 : Math.max(1, numFailedTestSuites));
    totals.skipped += numPendingTests;
  } catch {
    totals.failed += 1;
  }
}
