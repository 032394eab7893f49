import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readContent } from '../../src/language/content.ts';
import { readFiles } from '../../src/language/files.ts';

/** Every sketch is run, all in one Python, because loading PyTorch takes longer than any of them. */
const content = readContent(readFiles());
const sketches = [...content.patterns, ...content.problems, ...content.sequences, ...content.chapters, ...content.book].flatMap(({ path, mentions }) =>
  mentions.sketches.map(({ source, line }) => ({ place: `${path}:${line}`, source })),
);

const runner = `
import json, sys, torch
torch.set_num_threads(1)
for sketch in json.load(sys.stdin):
    torch.manual_seed(0); torch.set_default_dtype(torch.float32); torch.set_grad_enabled(True)
    try:
        exec(compile(sketch["source"], sketch["place"], "exec"), {"__name__": "sketch"})
        print(json.dumps({"place": sketch["place"], "error": None}), flush=True)
    except BaseException as error:
        print(json.dumps({"place": sketch["place"], "error": f"{type(error).__name__}: {error}"}), flush=True)
`;

const python = ['/usr/bin/python3', 'python3', 'python'].find((name) => spawnSync(name, ['-c', 'import torch']).status === 0);

if (python) {
  const { stdout } = spawnSync(python, ['-c', runner], { input: JSON.stringify(sketches), encoding: 'utf8', maxBuffer: 2 ** 26 });
  const outcomes = new Map(
    stdout
      .split('\n')
      .filter((line) => line.startsWith('{"place"'))
      .map((line) => JSON.parse(line) as { place: string; error: string | null })
      .map(({ place, error }) => [place, error]),
  );
  test.each(sketches.map(({ place }) => place))('the sketch at %s runs and what it asserts holds', (place) => {
    expect(outcomes.has(place) ? outcomes.get(place) : 'It did not finish.').toBeNull();
  });
} else {
  test.skip.each(sketches.map(({ place }) => place))('the sketch at %s runs (there is no Python with PyTorch here: apt-get install python3-torch)', () => undefined);
}

test('every sketch asserts something and is short enough to read', () => {
  const bad = sketches.filter(({ source }) => !/\bassert\b/.test(source) || source.split('\n').filter((line) => line.trim()).length > 30);
  expect(bad.map(({ place }) => place)).toEqual([]);
});
