import type { Plot, Point } from './plot.ts';

/** Milliseconds for a batch of `b` on the example accelerator: 20 for one picture, 35 for sixteen. */
export const service = (b: number): number => 19 + b;

/**
 * Exact mean time in the system (ms) of Poisson requests at `rate` per second, one server, batches of fixed duration.
 * The server starts as soon as at least `least` wait, and takes all of them up to `most`. Infinite when it cannot keep up.
 */
export function latency(rate: number, least: number, most: number): number {
  const lambda = rate / 1000;
  if (lambda * service(most) >= most) return Number.POSITIVE_INFINITY;
  const size = 400;
  const start = (n: number) => Math.max(n, least);
  const batch = (n: number) => Math.min(start(n), most);
  // Poisson probabilities of arrivals during a batch, for each batch size that occurs.
  const arrivals = new Map<number, number[]>();
  for (let b = Math.min(least, most); b <= most; b++) {
    const mean = lambda * service(b);
    const p = [Math.exp(-mean)];
    for (let k = 1; k < size && (k < mean || (p[k - 1] ?? 0) > 1e-12); k++) p.push(((p[k - 1] ?? 0) * mean) / k);
    arrivals.set(b, p);
  }
  // Requests waiting at the end of a batch form a Markov chain; iterate to its stationary distribution.
  let pi = new Float64Array(size);
  pi[0] = 1;
  for (let step = 0; step < 3000; step++) {
    const next = new Float64Array(size);
    for (let n = 0; n < size; n++) {
      const mass = pi[n] ?? 0;
      if (mass < 1e-13) continue;
      const left = start(n) - batch(n);
      (arrivals.get(batch(n)) ?? []).forEach((p, k) => {
        const to = Math.min(size - 1, left + k);
        next[to] = (next[to] ?? 0) + mass * p;
      });
    }
    const change = next.reduce((sum, x, i) => sum + Math.abs(x - (pi[i] ?? 0)), 0);
    pi = next;
    if (change < 1e-10) break;
  }
  // Renewal reward: requests times milliseconds in a cycle over its length is the mean number present; Little's law does the rest.
  let [area, length] = [0, 0];
  pi.forEach((mass, n) => {
    const s = service(batch(n));
    for (let j = n; j < least; j++) area += (mass * j) / lambda;
    area += mass * (start(n) * s + (lambda * s * s) / 2);
    length += mass * (Math.max(0, least - n) / lambda + s);
  });
  return area / length / lambda;
}

/** Inoue's closed-form bound for a server that takes whatever waits, with batches of any size. */
export function bound(rate: number): number {
  const [l, a, t] = [rate / 1000, 1, 19];
  const low = ((a + t) / (2 * (1 - l * a))) * (1 + 2 * l * t + (1 - l * t) / (1 + l * a));
  const high = (1.5 * t) / (1 - l * a) + (a / 2) * ((l * a + 2) / (1 - (l * a) ** 2));
  return Math.min(low, high);
}

const rates = [2, 4, 8, 12, 20, 30, 40, 46, 49, 60, 80, 100, 150, 200, 250, 300, 350, 400, 420, 440];
const curve = (least: number, most: number): Point[] => rates.map((r) => [r, latency(r, least, most)] as const).filter(([, y]) => y < 1000);

export const plot: Plot = {
  alt: 'Mean latency in milliseconds, log axis, against requests per second, log axis, for one server. One at a time: 20 ms at low load, growing without bound toward 50 requests per second. Taking whatever waits, up to 16: 20 ms at low load, 32 at 100 and about 50 at 400. Waiting for 16: beyond 1,000 ms below 8 per second, falling to meet the second curve only near capacity, 457 per second.',
  x: { label: 'Requests per second', scale: 'log', domain: [2, 500] },
  y: { label: 'Mean latency', unit: 'ms', scale: 'log', domain: [10, 1000] },
  series: [
    { name: 'take what waits, up to 16', points: curve(1, 16) },
    { name: 'one at a time', dashed: true, points: curve(1, 1) },
    { name: 'wait for 16', dashed: true, points: curve(16, 16) },
  ],
};
