import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isUpperHalf } from './is-upper-half';
import { type DragData, useDragSource } from './use-drag-source';

/** What is being dragged: the id of a snippet or of a folder, under names nobody else uses. */
const [SNIPPET, FOLDER] = ['tashanSnippet', 'tashanFolder'] as const;

const idIn = (data: DragData, kind: string): string | null => {
  const id = data[kind];
  return typeof id === 'string' ? id : null;
};

export type Edge = 'above' | 'below';

const edgeAt = (element: Element, clientY: number): Edge =>
  isUpperHalf(element, clientY) ? 'above' : 'below';

export interface CardDrag {
  readonly card: RefObject<HTMLLIElement>;
  /** What the card is dragged by. */
  readonly handle: RefObject<HTMLSpanElement>;
  readonly isDragged: boolean;
  /** Where another card would be put that is held over this one; null while none is. */
  readonly edge: Edge | null;
}

/** A card that can be dragged, and others dropped above or below it. `order`: whether the list's order is one to change. */
export function useCardDrag(
  id: string,
  order: boolean,
  onDrop: (dragged: string, edge: Edge) => void,
): CardDrag {
  const {
    handle,
    picture: card,
    dragging: isDragged,
  } = useDragSource<HTMLSpanElement, HTMLLIElement>({ [SNIPPET]: id });
  const [edge, setEdge] = useState<Edge | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    if (card.current === null) return;
    const element = card.current;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => order && ![null, id].includes(idIn(source.data, SNIPPET)),
      onDrag: ({ location }) => setEdge(edgeAt(element, location.current.input.clientY)),
      onDragLeave: () => setEdge(null),
      onDrop: ({ source, location }) => {
        setEdge(null);
        const dragged = idIn(source.data, SNIPPET);
        if (dragged !== null) drop.current(dragged, edgeAt(element, location.current.input.clientY));
      },
    });
  }, [id, order]);
  return { card, handle, isDragged, edge };
}

export interface FolderDrag {
  readonly row: RefObject<HTMLLIElement>;
  /** What the folder is dragged by. */
  readonly handle: RefObject<HTMLSpanElement>;
  readonly isDragged: boolean;
  /** What is held over it: cards to be put into it, or another folder to be put above or below it; null while nothing is. */
  readonly held: 'cards' | Edge | null;
}

export interface FolderDrops {
  onCard(snippetId: string): void;
  onFolder(folderId: string, edge: Edge): void;
}

/**
 * A folder on which cards can be dropped, and which can be dragged among the others. Null stands for what lies in none, on
 * which cards alone can be dropped; undefined for everything, on which nothing can.
 */
export function useFolderDrag(id: string | null | undefined, drops: FolderDrops): FolderDrag {
  // What is no folder is drawn without a handle.
  const {
    handle,
    picture: row,
    dragging: isDragged,
  } = useDragSource<HTMLSpanElement, HTMLLIElement>({ [FOLDER]: id });
  const [held, setHeld] = useState<FolderDrag['held']>(null);
  const drop = useRef(drops);
  drop.current = drops;
  useEffect(() => {
    if (row.current === null || id === undefined) return;
    const element = row.current;
    return dropTargetForElements({
      element,
      canDrop: ({ source: { data } }) =>
        idIn(data, SNIPPET) !== null || (id !== null && ![null, id].includes(idIn(data, FOLDER))),
      onDrag: ({ source, location }) =>
        setHeld(
          idIn(source.data, FOLDER) === null ? 'cards' : edgeAt(element, location.current.input.clientY),
        ),
      onDragLeave: () => setHeld(null),
      onDrop: ({ source: { data }, location }) => {
        setHeld(null);
        const [card, folder] = [idIn(data, SNIPPET), idIn(data, FOLDER)];
        if (card !== null) drop.current.onCard(card);
        if (folder !== null) drop.current.onFolder(folder, edgeAt(element, location.current.input.clientY));
      },
    });
  }, [id]);
  return { row, handle, isDragged, held };
}
