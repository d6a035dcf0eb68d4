// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findNestedRoots } from '@/utils/page/nested-roots';

beforeEach(() => document.body.replaceChildren());

function shadowIn(parent: ParentNode & Node, mode: 'open' | 'closed' = 'open'): ShadowRoot {
  const host = document.createElement('div');
  parent.appendChild(host);
  return host.attachShadow({ mode });
}

describe('roots inside a document', () => {
  it('are none on a plain page', () => {
    document.body.innerHTML = '<p>字</p><img><frameset></frameset>';
    expect(findNestedRoots(document)).toEqual([]);
  });

  it('are open shadow roots and frames, at any depth, outer ones first', () => {
    const outer = shadowIn(document.body);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = shadowIn(outer);
    expect(findNestedRoots(document)).toEqual([outer, frame.contentDocument, inner]);
  });

  it('are not closed shadow roots', () => {
    shadowIn(document.body, 'closed');
    expect(findNestedRoots(document)).toEqual([]);
  });

  it.each([
    ['is null', { get: () => null }],
    [
      'may not be asked for',
      {
        get: () => {
          throw new DOMException('cross-origin', 'SecurityError');
        },
      },
    ],
  ])('are not frames of another origin, whose document %s', (_what, property) => {
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', property);
    document.body.append(frame);
    expect(findNestedRoots(document)).toEqual([]);
  });

  it('are not followed without end', () => {
    let root: ShadowRoot = shadowIn(document.body);
    for (let depth = 0; depth < 200; depth++) root = shadowIn(root);
    expect(findNestedRoots(document)).toHaveLength(50);
  });
});
