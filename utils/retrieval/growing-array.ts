type NumberArray = Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>;

/** A typed array that numbers can be pushed to; it doubles as it fills. */
export class GrowingArray<Values extends NumberArray> {
  length = 0;

  constructor(private values: Values) {}

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** What has been pushed, without the room to grow; a view, not a copy. */
  view(): Values {
    return this.values.subarray(0, this.length) as Values;
  }
}

function grown<Values extends NumberArray>(values: Values): Values {
  const larger = new (values.constructor as new (length: number) => Values)(Math.max(16, values.length * 2));
  larger.set(values);
  return larger;
}
