import Figure from './Figure.astro';

/** The components that authors may use in MDX without importing them; `markdown/solution.ts` fills in `<Solution />`. */
export const prose = { Figure };
