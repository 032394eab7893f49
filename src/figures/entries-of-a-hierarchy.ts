import type { Plot, Point } from './plot.ts';

/** Entries of one table that maps `inputs` symbols from an alphabet of `symbols` straight to an answer. */
export const flat = (inputs: number, symbols: number) => symbols ** inputs;

/** Entries of a binary tree of two-input tables in which every level keeps to the same alphabet; `inputs` a power of two. */
export const tree = (inputs: number, symbols: number) => (inputs - 1) * symbols ** 2;

/** The same tree with one table per level, used at all places of the level. */
export const sharedTree = (inputs: number, symbols: number) => Math.log2(inputs) * symbols ** 2;

/** Entries of the largest table of a tree whose levels forget nothing: the top one reads two halves in full. */
export const topWithoutForgetting = (inputs: number, symbols: number) => (symbols ** (inputs / 2)) ** 2;

const sizes = [2, 4, 8, 16, 32, 64];
const curve = (f: (inputs: number, symbols: number) => number, from = sizes): Point[] => from.map((d) => [d, f(d, 4)] as const);

export const plot: Plot = {
  alt: 'Number of table entries against the number of inputs from 2 to 64, both on logarithmic scales, for symbols from an alphabet of four. One flat table needs 16 entries for two inputs, 65,536 for eight and about 4 billion for sixteen. A tree of two-input tables needs 16, 112, 240, and 1,008 for 64 inputs. With one table per level it needs 16, 48, 64 and 96.',
  x: { label: 'Inputs', scale: 'log' },
  y: { label: 'Table entries', scale: 'log', domain: [10, 1e10] },
  series: [
    { name: 'one flat table', dashed: true, points: curve(flat, [2, 4, 8, 16]) },
    { name: 'a tree', points: curve(tree) },
    { name: 'a tree, shared levels', points: curve(sharedTree) },
  ],
};
