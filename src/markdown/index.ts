import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { remarkCitations } from './citations.ts';
import { remarkDiagrams } from './diagrams.ts';
import { rehypeFormulaBoxes } from './formula-boxes.ts';
import { rehypeLinks } from './links.ts';
import { remarkSolution } from './solution.ts';

/**
 * How prose becomes HTML, in this order:
 * math first, so that nothing looks for citations inside a formula; the solution before citations, which it may hold;
 * diagrams before code is highlighted.
 */
export const remarkPlugins = [remarkMath, remarkSolution, remarkCitations, remarkDiagrams];

/** KaTeX, then a box in which a wide formula can scroll; links last, when all of them exist. */
export const rehypePlugins = (base: string) => [rehypeKatex, rehypeFormulaBoxes, [rehypeLinks, base] as [typeof rehypeLinks, string]];
