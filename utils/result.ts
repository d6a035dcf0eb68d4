/** An expected outcome as a value: only bugs throw. */
export type Result<Value, Failure extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Failure };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const failed = <Failure extends string>(reason: Failure): { ok: false; reason: Failure } => ({
  ok: false,
  reason,
});
