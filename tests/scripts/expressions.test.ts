// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { expressionsIn } from '../../scripts/expressions/find-expressions.mjs';
import { faultOf } from '../../scripts/expressions/judge-expression.mjs';

const faultIn = ({ source, flags }: RegExp) => faultOf(source, flags);

describe('an expression is refused', () => {
  it.each<[string, RegExp]>([
    ['whose repetition repeats itself', /(?:…|\.{2,})+$/],
    ['whose alternatives overlap', /^(?:a|b|ab)*c$/],
    ['that tries two ways to share one run', /^\s*[:：]\s*\[?\s*x/],
    ['that is tried anew at each character of a run', /\s+$/],
    ['that looks for an end that never comes', /“([^”]+)”/],
    ['whose later part may be missing', /\n\s*\]\s*\}$/],
    ['that is anchored at its end alone', /[由从原][^。；，]*$/],
    ['with an assertion before such a run', /(?<!。)\s+$/],
    ['with an assertion that such a run fails by', /\d+(?!\d|年)/],
    ['with an assertion without an end', /甲(?=.*乙)/g],
    ['with an assertion that looks back without end', /(?<=\s*)甲/],
    ['with a long repetition in place of an endless one', /\s{0,500}$/],
    ['whose later alternative matches where an earlier looked on', /“[^”]*”|“/g],
    ['with a backreference', /(.)\1/],
  ])('%s', (_what, expression) => {
    expect(faultIn(expression)).toEqual(expect.any(String));
  });
});

describe('an expression is let through', () => {
  it.each<[string, RegExp]>([
    ['of single characters', /[&<>"']/g],
    ['of runs', /\s+/g],
    ['whose run always matches', /\d[\d.]*%?/g],
    ['that is anchored at its beginning', /^\s*(?:$|[_|｜])/],
    ['whose parts share no character', /“([^“”]+)”/g],
    ['with an assertion of a few characters', /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g],
    ['with a long repetition that begins with what it excludes', /<[^<>]{0,200}>/g],
    ['of properties of Unicode', /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu],
    ['of nothing', /(?:)/],
  ])('%s', (_what, expression) => {
    expect(faultIn(expression)).toBeNull();
  });
});

describe('the expressions of a source are', () => {
  it.each<[string, string, unknown[]]>([
    ['its literals', 'const a = /x+/g;\nb(/y/);', ['1 x+ g', '2 y ']],
    ['those in markup', 'const A = () => <p title={a.replace(/x/, "")}>/no/</p>;', ['1 x ']],
    ['those made of texts', "new RegExp('x+', 'g'); RegExp(`y`);", ['1 x+ g', '1 y ']],
    ['those made of constants', `const A = 'ab';\nnew RegExp(\`[\${A}]\`, 'u');`, ['2 [ab] u']],
    ['those copied', 'const A = /x/g;\nnew RegExp(A);', ['1 x g', '2 x g']],
    ['those of the window', "new globalThis.RegExp('x');", ['1 x ']],
    ['those that nobody can know', 'new RegExp(typed);', ['1 ? new RegExp(typed)']],
    ['not divisions, texts and comments', "a / b / c; '/x/'; // /y/", []],
  ])('%s', (_what, code, expected) => {
    const found = expressionsIn(code).map((one) =>
      'unknown' in one ? `${one.line} ? ${one.unknown}` : `${one.line} ${one.source} ${one.flags}`,
    );
    expect(found).toEqual(expected);
  });
});
