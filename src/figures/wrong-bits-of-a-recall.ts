import type { Plot, Point } from './plot.ts';

/** Upper tail of the standard normal at `z`, by Simpson's rule from `z` to `z` + 12 (z >= 0). */
export function upperTail(z: number): number {
  const steps = 2000;
  const width = 12 / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i += 1) {
    const t = z + i * width;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-0.5 * t * t);
  }
  return (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

/** Odd factorial (2n - 3)!! = 1 * 3 * … * (2n - 3): the moment E[z^(2n-2)] of a standard normal. */
export function oddFactorial(power: number): number {
  let product = 1;
  for (let k = 2 * power - 3; k > 1; k -= 2) product *= k;
  return product;
}

/**
 * Probability that one of `units` ±1 units is wrong after one update from a stored pattern, with `patterns` random
 * patterns each weighted by the (power - 1)th power of its overlap with the other units: Q(sqrt(N^(n-1) / ((2n-3)!! P))).
 * power = 2 is the sum of outer products. Derived on the page; compare Krotov and Hopfield (2016).
 */
export function wrongBit(units: number, patterns: number, power: number): number {
  return upperTail(Math.sqrt(units ** (power - 1) / (oddFactorial(power) * patterns)));
}

function curve(power: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i <= 100; i += 1) {
    const patterns = 10 ** (1 + (4 * i) / 100);
    points.push([patterns, 100 * wrongBit(100, patterns, power)]);
  }
  return points;
}

export const plot: Plot = {
  alt: 'Percent of wrong bits after one update of 100 units against the number of stored random patterns from 10 to 100,000. With outer products the curve leaves zero before 20 patterns and passes 16 percent at 100. With squared overlaps it leaves zero near 500, with cubed overlaps near 10,000.',
  x: { label: 'Stored patterns', scale: 'log', domain: [10, 100000] },
  y: { label: 'Wrong bits', unit: '%', domain: [0, 50] },
  series: [
    { name: 'outer products', points: curve(2), dashed: true },
    { name: 'squared overlap', points: curve(3) },
    { name: 'cubed overlap', points: curve(4) },
  ],
};
