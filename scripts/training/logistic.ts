/** Logistic regression with L2 regularisation, by gradient descent over the whole set: small, plain, repeatable. */

/** Places and values of what is not 0. */
export type SparseVector = readonly (readonly [place: number, value: number])[];

export interface Example {
  readonly vector: SparseVector;
  readonly label: 0 | 1;
  /** How much it counts. */
  readonly weight: number;
}

export interface LogisticModel {
  readonly weights: Float64Array;
  readonly intercept: number;
}

export interface Training {
  readonly dimensions: number;
  readonly penalty: number;
  readonly steps: number;
  readonly rate: number;
}

export function trainLogistic(examples: readonly Example[], training: Training): LogisticModel {
  const { dimensions, penalty, steps, rate } = training;
  const weights = new Float64Array(dimensions);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  let intercept = 0;
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(dimensions);
    let slope = 0;
    for (const { vector, label, weight } of examples) {
      const error = (probabilityOf({ weights, intercept }, vector) - label) * weight;
      slope += error;
      for (const [place, value] of vector) gradient[place] = (gradient[place] as number) + error * value;
    }
    for (let place = 0; place < dimensions; place++) {
      const weight = weights[place] as number;
      weights[place] = weight - rate * ((gradient[place] as number) / total + penalty * weight);
    }
    intercept -= (rate * slope) / total;
  }
  return { weights, intercept };
}

export function probabilityOf({ weights, intercept }: LogisticModel, vector: SparseVector): number {
  const logit = vector.reduce((sum, [place, value]) => sum + value * (weights[place] as number), intercept);
  return 1 / (1 + Math.exp(-logit));
}
