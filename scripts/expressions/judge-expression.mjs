/**
 * Whether a regular expression takes more than linear time on some text. recheck decides it by the ambiguity of the
 * expression's automaton (Weideman 2017), repeated attempts of a search included. What no automaton has is brought into a
 * form that costs no less.
 */
import { parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';

// Without its binaries: the same answer on every machine.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** Stands for what an assertion may refuse: no class of the project's expressions lists it. */
const REFUSED = '\\ue000';
/** With each assertion the forms double. */
const MOST_ASSERTIONS = 5;
/** An automaton that takes longer than this is too large to be judged. Milliseconds; the largest here takes five seconds. */
const TIMEOUT = 300_000;
/** Automata with counters are beyond the method: repetitions beyond this many count as having no end. */
const MOST_REPEATS = 4;

/**
 * Why the expression is no good; null where it is linear on every text.
 * @param {string} source
 * @param {string} flags
 */
export function faultOf(source, flags) {
  const literal = parseRegExpLiteral(`/${source || '(?:)'}/${flags}`);
  const parts = partsOf(literal);
  if (parts.backreference) return 'has a backreference, whose time nobody can tell';
  if (parts.endless) return 'has an assertion that looks ahead or back without end';
  if (parts.assertions.length > MOST_ASSERTIONS) return 'has too many assertions to be judged';
  for (const form of formsOf(literal, parts)) {
    const { status, complexity } = checkSync(form, flags, { checker: 'automaton', timeout: TIMEOUT });
    if (status === 'vulnerable') return `is ${complexity.summary} (as /${form}/)`;
    if (status !== 'safe') return `cannot be judged (as /${form}/)`;
  }
  return null;
}

function partsOf(literal) {
  const parts = { assertions: [], repeats: [], backreference: false, endless: false };
  const around = [];
  visitRegExpAST(literal, {
    onAssertionEnter(node) {
      if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return;
      if (around.length === 0) parts.assertions.push(node);
      around.push(node);
    },
    onAssertionLeave(node) {
      if (around.at(-1) === node) around.pop();
    },
    onBackreferenceEnter() {
      parts.backreference = true;
    },
    onQuantifierEnter(node) {
      if (around.length > 0) parts.endless ||= node.max === Infinity;
      else if (node.max !== Infinity && node.max > MOST_REPEATS) parts.repeats.push(node);
    },
  });
  return parts;
}

/** The expression with each assertion passed everywhere, and with each refused somewhere; long repetitions without an end. */
function* formsOf(literal, { assertions, repeats }) {
  const endless = repeats.map((node) => ({
    start: node.element.end,
    end: node.end,
    put: node.min === 0 ? '*' : '+',
  }));
  for (const { start, end } of startsOf(literal))
    for (let refused = 0; refused < 1 << assertions.length; refused++) {
      const judged = assertions.map((node, at) => ({ ...node, put: (refused >> at) & 1 ? REFUSED : '' }));
      yield spliced(literal.raw, start, end, [...endless, ...judged]);
    }
}

/**
 * The whole, and of one that goes on from each match to the next also each alternative by itself: a later one may match
 * where it stands, after an earlier one has looked through the rest in vain.
 */
function startsOf({ flags, pattern }) {
  const isRepeated = flags.global || flags.sticky;
  return isRepeated && pattern.alternatives.length > 1 ? [pattern, ...pattern.alternatives] : [pattern];
}

function spliced(text, start, end, changes) {
  const within = changes.filter((change) => change.start >= start && change.end <= end);
  let [at, result] = [start, ''];
  for (const change of within.sort((a, b) => a.start - b.start)) {
    result += text.slice(at, change.start) + change.put;
    at = change.end;
  }
  return result + text.slice(at, end);
}
