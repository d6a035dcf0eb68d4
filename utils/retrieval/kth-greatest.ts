/**
 * The k-th greatest score of these documents (k from 1), or 0 where there are fewer. A min-heap of k: time grows with
 * the documents, hardly with k, since few of them enter it.
 */
export function kthGreatest(scores: Float64Array, documents: readonly number[], k: number): number {
  if (documents.length < k) return 0;
  const heap = new Float64Array(k);
  let size = 0;
  for (const document of documents) {
    const score = scores[document] as number;
    if (size < k) {
      heap[size] = score;
      siftUp(heap, size);
      size += 1;
    } else if (score > (heap[0] as number)) {
      heap[0] = score;
      siftDown(heap, size);
    }
  }
  return heap[0] as number;
}

function siftUp(heap: Float64Array, from: number): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((heap[parent] as number) <= (heap[at] as number)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function siftDown(heap: Float64Array, size: number): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    if (left >= size) return;
    const least = right < size && (heap[right] as number) < (heap[left] as number) ? right : left;
    if ((heap[at] as number) <= (heap[least] as number)) return;
    swap(heap, at, least);
    at = least;
  }
}

function swap(heap: Float64Array, a: number, b: number): void {
  const kept = heap[a] as number;
  heap[a] = heap[b] as number;
  heap[b] = kept;
}
