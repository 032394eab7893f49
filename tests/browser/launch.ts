import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** A Chromium that came with npm on Linux x64, or Playwright’s own elsewhere; or why there is none. */
export async function launch(): Promise<Browser | { missing: string }> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      const { default: packed } = await import('@sparticuz/chromium');
      const args = packed.args.filter((arg) => !/^--(single-process|no-zygote|headless)/.test(arg));
      return await chromium.launch({ executablePath: await packed.executablePath(), args, headless: true });
    } catch (error) {
      return { missing: `Chromium from npm did not start: ${(error as Error).message.split('\n')[0]}` };
    }
  }
  if (!existsSync(chromium.executablePath())) return { missing: 'There is no Chromium here. Install one with: npx playwright-core install chromium' };
  return chromium.launch();
}
