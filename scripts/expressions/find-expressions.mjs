/** The regular expressions of a source: its literals, and those that `RegExp(...)` makes of constants. */
import { parse } from '@babel/parser';

/**
 * @typedef {{ line: number, source: string, flags: string }} Expression
 * @typedef {{ line: number, unknown: string }} Unknown an expression that only running the program would tell
 */

/**
 * @param {string} code TypeScript, with or without JSX
 * @returns {(Expression | Unknown)[]}
 */
export function expressionsIn(code) {
  const ast = parse(code, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  const constants = new Map();
  const found = [];
  visit(ast.program, (node) => {
    if (node.type === 'VariableDeclarator' && node.init) constants.set(node.id.name, node.init);
    if (node.type === 'RegExpLiteral') found.push({ node, source: node.pattern, flags: node.flags });
    if (/^(?:New|Call|OptionalCall)Expression$/.test(node.type) && isRegExp(node.callee))
      found.push({ node });
  });
  return found.map(({ node, ...known }) => ({
    line: node.loc.start.line,
    ...('source' in known ? known : made(node, constants, code)),
  }));
}

const isRegExp = ({ name, property }) => name === 'RegExp' || property?.name === 'RegExp';

function made({ arguments: [pattern, flags], start, end }, constants, code) {
  const source = textOf(pattern, constants);
  const flagText = flags ? textOf(flags, constants) : flagsOf(pattern, constants);
  const isKnown = source !== undefined && flagText !== undefined;
  return isKnown ? { source, flags: flagText } : { unknown: code.slice(start, end) };
}

/** The text a node stands for; undefined where only running the program would tell. */
function textOf(node, constants) {
  const bound = boundTo(node, constants);
  if (bound?.type === 'StringLiteral') return bound.value;
  if (bound?.type === 'RegExpLiteral') return bound.pattern;
  if (bound?.type !== 'TemplateLiteral') return undefined;
  const parts = bound.expressions.map((inner) => textOf(inner, constants));
  if (parts.includes(undefined)) return undefined;
  return bound.quasis.map(({ value }, at) => value.cooked + (parts[at] ?? '')).join('');
}

/** Flags are taken over from an expression that is copied. */
function flagsOf(node, constants) {
  const bound = boundTo(node, constants);
  return bound?.type === 'RegExpLiteral' ? bound.flags : '';
}

const boundTo = (node, constants) => (node?.type === 'Identifier' ? constants.get(node.name) : node);

function visit(node, see) {
  see(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string' && child.loc) visit(child, see);
}
