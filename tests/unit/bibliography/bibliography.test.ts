import { expect, test } from 'vitest';
import { readBibliography } from '../../../src/bibliography/bibliography.ts';
import { formatAuthors, formatCitation } from '../../../src/bibliography/format.ts';

const entry = (fields: string) => `@inproceedings{key,\n  title = {A {BERT} \\& More},\n  year = {2020},\n${fields}\n}`;
const read = (fields: string) => readBibliography(entry(fields)).references.get('key')!;

test.each([
  ['{Shannon, Claude}', 'Shannon, 2020', 'Claude Shannon'],
  ['{Kullback, Solomon and Leibler, Richard}', 'Kullback and Leibler, 2020', 'Solomon Kullback and Richard Leibler'],
  ['{He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing}', 'He et al., 2020', 'Kaiming He, Xiangyu Zhang and Shaoqing Ren'],
  ['{Brown, Tom and others}', 'Brown et al., 2020', 'Tom Brown and others'],
  ['{van den Oord, Aaron}', 'van den Oord, 2020', 'Aaron van den Oord'],
  ['{{OpenAI}}', 'OpenAI, 2020', 'OpenAI'],
  ['{M{\\"u}ller, J{\\"o}rg}', 'Müller, 2020', 'Jörg Müller'],
])('%s is cited as “%s”', (author, citation, authors) => {
  const reference = read(`  author = ${author},`);
  expect(formatCitation(reference)).toBe(citation);
  expect(formatAuthors(reference)).toBe(authors);
});

test('titles lose their braces and keep their capitals', () => {
  expect(read('  author = {A, B},').title).toBe('A BERT & More');
});

test('a DOI is the better address, then arXiv', () => {
  const arxiv = '  author = {A, B},\n  eprint = {1512.03385},\n  archiveprefix = {arXiv},';
  expect(read(arxiv).url).toBe('https://arxiv.org/abs/1512.03385');
  expect(read(`${arxiv}\n  doi = {10.1/x},`).url).toBe('https://doi.org/10.1/x');
});

test('an entry that cannot be read, one that lacks a field and one that stands twice are reported at their lines', () => {
  const twice = '@misc{a,\n  title = {T},\n  author = {A},\n  year = {2020},\n}\n';
  const { faults } = readBibliography(`${twice}${twice}@misc{b,\n  title = {T},\n}\n`);
  expect(faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '6: There are two references with the key “a”.',
    '11: The reference “b” lacks: author, year.',
  ]);
});
