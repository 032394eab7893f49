import type { Plot } from './plot.ts';

/** Ten ticks a second; a server for 10 attempts per tick, 7 users per tick, who give up on an attempt after a second. */
export const CAPACITY = 10;
export const USERS = 7;
const DEADLINE = 10;
/** The server stands still from second 10 to second 15. */
const [FROM, TO] = [100, 150];

interface Policy {
  /** Retries that a user makes after a timeout. */
  retries: number;
  /** Retries allowed per new request, over all users; default unlimited. */
  budget?: number;
  /** Seconds for which a breaker stays open once half of the attempts fail; none when absent. */
  open?: number;
}

/** Answers in time, per second, for each second of a minute and a half. Late attempts are still served: the server does not know. */
export function answers(policy: Policy, seconds = 90): number[] {
  const queue: { born: number; tries: number; count: number }[] = [];
  const inTime: number[] = [];
  const late: number[] = [];
  let [closedAgain, tokens] = [0, 0];
  for (let t = 0; t < seconds * 10; t++) {
    const probing = policy.open !== undefined && t >= closedAgain && t < closedAgain + 2 * DEADLINE && closedAgain > 0;
    const admit = (n: number) => (policy.open === undefined || t >= closedAgain ? (probing ? Math.min(n, 1) : n) : 0);
    const fresh = admit(USERS);
    if (fresh) queue.push({ born: t, tries: 0, count: fresh });
    tokens = Math.min(50, tokens + (policy.budget ?? Number.POSITIVE_INFINITY) * fresh);
    let timedOut = 0;
    for (const entry of queue.filter(({ born }) => born === t - DEADLINE)) {
      timedOut += entry.count;
      const again = entry.tries < policy.retries && !probing ? Math.min(admit(entry.count), policy.budget === undefined ? entry.count : Math.floor(tokens)) : 0;
      if (policy.budget !== undefined) tokens -= again;
      if (again) queue.push({ born: t, tries: entry.tries + 1, count: again });
    }
    late.push(timedOut);
    let [room, good] = [t >= FROM && t < TO ? 0 : CAPACITY, 0];
    while (room > 0 && queue[0]) {
      const served = Math.min(room, queue[0].count);
      if (t - queue[0].born < DEADLINE) good += served;
      room -= served;
      queue[0].count -= served;
      if (queue[0].count === 0) queue.shift();
    }
    inTime.push(good);
    const recent = (v: number[]) => v.slice(-DEADLINE).reduce((a, b) => a + b, 0);
    if (policy.open !== undefined && t >= closedAgain && recent(late) > recent(inTime)) closedAgain = t + policy.open * 10;
  }
  return Array.from({ length: seconds }, (_, s) => inTime.slice(10 * s, 10 * s + 10).reduce((a, b) => a + b, 0));
}

const curve = (policy: Policy) => answers(policy).map((n, s) => [s, n] as const);

export const plot: Plot = {
  alt: 'Answers in time per second over 90 seconds, with an outage from second 10 to 15. All start at 70. With three retries per user they fall to zero and stay there. With retries limited to a tenth of requests they return to 70 after about half a minute. With a breaker that opens for five seconds they return a few seconds after the outage.',
  x: { label: 'Time', unit: 's' },
  y: { label: 'Model answers in time', unit: 'per s' },
  series: [
    { name: 'breaker', points: curve({ retries: 3, open: 5 }) },
    { name: 'retry budget', dashed: true, points: curve({ retries: 3, budget: 0.1 }) },
    { name: 'three retries', dashed: true, points: curve({ retries: 3 }) },
  ],
  rules: [{ x: 10, text: 'outage, 5 s' }],
};
