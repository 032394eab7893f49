import { expect, test } from 'vitest';
import { best, error, noise, share, size, worth } from '../../../src/figures/labels-a-start-is-worth.ts';

function normals(seed: number) {
  let s = seed;
  const uniform = () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

test('gradient descent from the start, stopped after a share of the way, has the error of the formula', () => {
  const normal = normals(4);
  const [n, distance, s] = [400, 0.3, 0.4];
  const steps = Math.round(Math.log(1 - s) / Math.log(1 - 0.01)); // each step goes 1 percent of what is left
  const gone = 1 - 0.99 ** steps;
  let sum = 0;
  const draws = 2000;
  for (let draw = 0; draw < draws; draw++)
    for (let i = 0; i < size; i++) {
      const solution = normal() * Math.sqrt(noise / n); // least squares; the truth is zero
      let w = distance / Math.sqrt(size);
      for (let step = 0; step < steps; step++) w -= 0.01 * (w - solution);
      sum += w ** 2 / draws;
    }
  expect(Math.abs(sum / error(n, distance, gone) - 1)).toBeLessThan(0.02);
});

test('on inputs drawn at random, with many more labels than coefficients, least squares comes within a few percent of it', () => {
  const normal = normals(7);
  const [n, distance, s, draws] = [1000, 1, 0.6, 60];
  let sum = 0;
  for (let draw = 0; draw < draws; draw++) {
    const rows = Array.from({ length: size }, () => Array.from({ length: size + 1 }, () => 0)); // normal equations; the truth is zero
    for (let k = 0; k < n; k++) {
      const x = Array.from({ length: size }, normal);
      const y = normal() * Math.sqrt(noise);
      rows.forEach((row, i) => row.forEach((value, j) => (row[j] = value + (x[i] ?? 0) * (j < size ? (x[j] ?? 0) : y))));
    }
    rows.forEach((pivot, p) =>
      rows.forEach((row, i) => {
        const factor = (row[p] ?? 0) / (pivot[p] ?? 1);
        if (i !== p) row.forEach((value, j) => (row[j] = value - factor * (pivot[j] ?? 0)));
      }),
    );
    rows.forEach((row, i) => (sum += ((1 - s) * (distance / Math.sqrt(size)) + (s * (row[size] ?? 0)) / (row[i] ?? 1)) ** 2 / draws));
  }
  expect(Math.abs(sum / error(n, distance, s) - 1)).toBeLessThan(0.06);
});

test('the best share is best, and its error counts the start as labels', () => {
  for (const [n, distance] of [
    [100, 0.3],
    [5000, 2],
  ] as const) {
    for (const step of [-0.01, 0.01]) expect(error(n, distance, share(n, distance) + step)).toBeGreaterThan(best(n, distance));
    expect(best(n, distance)).toBeCloseTo((size * noise) / (n + worth(distance)), 12);
  }
});

test('the numbers of the caption and the text', () => {
  expect([worth(0.3), worth(1), worth(2)].map(Math.round)).toEqual([2222, 200, 50]);
  expect([best(100, 0.3), best(100, 1), best(100, 2)].map((e) => e.toFixed(2))).toEqual(['0.09', '0.67', '1.33']);
  expect([best(1000, 1), best(1000, 0.3)].map((e) => e.toFixed(2))).toEqual(['0.17', '0.06']);
  expect(best(1e5, 1) / best(1e5, 0.3)).toBeLessThan(1.021);
  expect(share(100, 0.3).toFixed(2)).toBe('0.04');
  expect(share(20_000, 0.3).toFixed(2)).toBe('0.90');
});
