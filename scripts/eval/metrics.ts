/** The measures of retrieval. All are shares between 0 and 1. */

/** Discounted cumulative gain of the first `k` gains, over that of the best possible order; 0 where nothing can be gained. */
export function ndcgAt(k: number, gains: readonly number[], possible: readonly number[]): number {
  const ideal = discounted([...possible].sort((a, b) => b - a).slice(0, k));
  return ideal === 0 ? 0 : discounted(gains.slice(0, k)) / ideal;
}

const discounted = (gains: readonly number[]) =>
  gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);

/** What a grade counts: 0, 1, 3. */
export const gainOf = (grade: number): number => 2 ** grade - 1;

/** How often a score of the first list stands above one of the second, ties by half; null where a list is empty. */
export function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number | null {
  if (positive.length === 0 || negative.length === 0) return null;
  const above = (score: number, other: number) => (score > other ? 1 : score === other ? 0.5 : 0);
  const wins = positive.reduce(
    (sum, score) => sum + negative.reduce((inner, other) => inner + above(score, other), 0),
    0,
  );
  return wins / (positive.length * negative.length);
}

/** The least score of the list that at most this share of the others reaches; nothing counts as noticed at 0. */
export function thresholdFor(
  share: number,
  positive: readonly number[],
  negative: readonly number[],
): number {
  const candidates = [...new Set(positive)].filter((score) => score > 0).sort((a, b) => a - b);
  return candidates.find((score) => shareFrom(score, negative) <= share) ?? Number.POSITIVE_INFINITY;
}

/** The share of scores that reach the threshold; 0 of none. */
export const shareFrom = (threshold: number, scores: readonly number[]): number =>
  scores.length === 0 ? 0 : scores.filter((score) => score >= threshold).length / scores.length;

/** 0 for an empty list. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle value, of an even number the upper one; 0 for an empty list. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
