import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What is being dragged: the id of a snippet, under a name nobody else uses. */
const DRAGGED = 'tashanSnippet';

const draggedId = (data: Record<string | symbol, unknown>): string | null => {
  const id = data[DRAGGED];
  return typeof id === 'string' ? id : null;
};

export type Edge = 'above' | 'below';

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
  const card = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const [isDragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<Edge | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    if (card.current === null || handle.current === null) return;
    const element = card.current;
    const edgeAt = (y: number): Edge => {
      const { top, height } = element.getBoundingClientRect();
      return y < top + height / 2 ? 'above' : 'below';
    };
    return combine(
      draggable({
        // The handle alone: Firefox places no caret in the fields of an element that can be dragged.
        element: handle.current,
        getInitialData: () => ({ [DRAGGED]: id }),
        onGenerateDragPreview: ({ nativeSetDragImage }) => nativeSetDragImage?.(element, 12, 12),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => order && ![null, id].includes(draggedId(source.data)),
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, location }) => {
          setEdge(null);
          const dragged = draggedId(source.data);
          if (dragged !== null) drop.current(dragged, edgeAt(location.current.input.clientY));
        },
      }),
    );
  }, [id, order]);
  return { card, handle, isDragged, edge };
}

export interface FolderDrop {
  readonly target: RefObject<HTMLLIElement>;
  readonly isOver: boolean;
}

/** A folder on which cards can be dropped. */
export function useFolderDrop(onDrop: (dragged: string) => void): FolderDrop {
  const target = useRef<HTMLLIElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    if (target.current === null) return;
    return dropTargetForElements({
      element: target.current,
      canDrop: ({ source }) => draggedId(source.data) !== null,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const dragged = draggedId(source.data);
        if (dragged !== null) drop.current(dragged);
      },
    });
  }, []);
  return { target, isOver };
}
